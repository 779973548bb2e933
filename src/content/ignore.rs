//! `ignore` of a page: rules that it breaks on purpose, each with the reason.

use schemars::JsonSchema;

use super::raw::{List, Text};
use super::reader::Reader;
use super::schema::shape::*;
use crate::diagnostic::Place;
use crate::source::Located;

/// A rule that a page breaks on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignore {
    /// Id of the rule.
    pub rule: Located<String>,
    /// Why. Nobody but editors sees it.
    pub reason: String,
    /// Only where these words are marked; none means on the whole page.
    pub words: Option<String>,
    /// The entry, to point at.
    pub place: Place,
}

/// A rule that the page breaks on purpose.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "ignore", extend("required" = ["rule", "reason"]))]
pub(super) struct RawIgnore {
    /// The name of the rule, such as passive-voice.
    #[schemars(with = "Words")]
    pub(super) rule: Text,
    /// Why the page is right as it is.
    #[schemars(with = "Words")]
    pub(super) reason: Text,
    /// Only where these words are marked. Without it: on the whole page.
    #[schemars(with = "Words")]
    pub(super) words: Text,
}

pub(super) fn ignore(reader: &mut Reader<'_>, list: List<RawIgnore>) -> Vec<Ignore> {
    reader.list(list, |reader, raw, place| {
        let rule = reader.must(raw.rule, "rule", "Name the rule: `rule: passive-voice`.", &place);
        let help = "Say why the page is right as it is: `reason: These are the words of the law.`";
        let reason = reader.must(raw.reason, "reason", help, &place);
        let words = reader.words(raw.words);
        Some(Ignore { rule: rule?, reason: reason?.value, words, place })
    })
}
