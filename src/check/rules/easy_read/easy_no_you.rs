//! Easy-read pages that speak to nobody: E12.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-no-you"),
    group: Group::EasyRead,
    level: Severity::Advice,
    why: "Readers of easy read may not see that “young people” or “the service” means them and you.",
    document: include_str!("easy_no_you.md"),
    check: Check::File(check),
};

const YOU_AND_WE: &[&str] = &["you", "your", "yours", "yourself", "yourselves", "we", "us", "our", "ours"];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_easy_english() {
        return;
    }
    let is_you = |token: &words::Token<'_>| {
        let plain = token.plain();
        YOU_AND_WE.contains(&plain.split('\'').next().unwrap_or_default())
    };
    let speaks = |prose: &Prose| words::tokens(prose.text()).iter().any(is_you);
    let Some(first) = file.text.iter().find(|prose| !matches!(prose.form(), Form::Heading(_))) else {
        return;
    };
    if !file.text.iter().any(speaks) {
        let message = "This page says neither “you” nor “we”.";
        let help =
            "Speak to the reader: “You can ring us” says more than “Young people can ring the service”.";
        let sentence = first.sentences().first().cloned().unwrap_or(0..first.text().len());
        found.add_at(file, file.span(first, sentence), message, help);
    }
}
