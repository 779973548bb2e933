//! Easy-read versions that nobody with a learning disability has read: E25.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-no-reader"),
    group: Group::EasyRead,
    level: Severity::Advice,
    why: "Only people who use easy read can say whether they understand a page.",
    document: include_str!("easy_no_reader.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let Some(variant) = file.variant.filter(|_| file.is_easy()) else { return };
    if variant.checked_by.is_empty() {
        let message = "Nobody has read this version to see whether it can be understood.";
        let help = "Ask a group of people with a learning disability to read it, and write who they were under `checked-by`.";
        found.add(file.fact_place("checked"), message, help);
    }
}
