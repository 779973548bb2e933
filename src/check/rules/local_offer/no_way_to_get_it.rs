//! Services that do not say how to get them.

use super::super::prelude::*;
use super::facts;
use crate::content::{How, Service};

pub(super) const RULE: Rule = Rule {
    id: RuleId("no-way-to-get-it"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "A family learns that there is help, and not what to do to get it.",
    document: include_str!("no_way_to_get_it.md"),
    check: Check::File(check),
};

/// Headings under which the text itself tells it.
static TOLD: Pattern = Pattern::new(
    r"(?i)\bhow (?:do|can|to|you)\b.*\b(?:get|apply|ask|book|join|start|use|refer|sign up|come|go)|\b(?:getting|applying|booking|joining|referral|refer)\b|^(?:apply|ask|book|join|sign up|get)\b",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let Some(service) = facts::service(file) else { return };
    let is_told = |prose: &Prose| matches!(prose.form(), Form::Heading(_)) && TOLD.is_in(prose.text());
    if says_nothing(service) && !file.text.iter().any(is_told) {
        let help = "Add `how-to-get-it:` with `steps:`, one sentence for each thing to do: “Ring us.” If people can just come, say that.";
        found.add(file.fact_place("how-to-get-it"), "The page does not say how to get this service.", help);
    }
}

fn says_nothing(service: &Service) -> bool {
    let is_empty = |how: &How| {
        let nothing_to_send = how.form.is_none() && how.address.is_none();
        how.steps.is_empty() && how.referrers.is_empty() && nothing_to_send
    };
    service.how.as_ref().is_none_or(is_empty)
}
