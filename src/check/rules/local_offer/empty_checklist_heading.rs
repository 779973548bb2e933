//! Headings of the legal checklist that no page answers.

use super::super::prelude::*;
use crate::content::EntryKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId("empty-checklist-heading"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "The law says that families must find this in the Local Offer.",
    document: include_str!("empty_checklist_heading.md"),
    check: Check::Site(check),
};

fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    let site = everything.site;
    let entries = site.checklist.entries.iter().filter(|entry| entry.kind == EntryKind::Information);
    for entry in entries.filter(|entry| site.index.statutory(&entry.key).is_empty()) {
        let Some(place) = site.checklist.place(entry) else { continue };
        let message = format!("No page answers `{}`, “{}”.", entry.key, entry.heading);
        let help = format!(
            "If a page is about it, add `statutory: [{}]` to that page. If there is none, write one. The law is: {}.",
            entry.key,
            entry.source.trim_end_matches('.')
        );
        found.add(place, message, help);
    }
}
