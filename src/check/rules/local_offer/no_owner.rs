//! Pages that no team keeps right.

use super::super::prelude::*;
use super::facts;

pub(super) const RULE: Rule = Rule {
    id: RuleId("no-owner"),
    group: Group::LocalOffer,
    level: Severity::Advice,
    why: "When a fact changes, nobody knows whose job it is to change the page, and readers get the old one.",
    document: include_str!("no_owner.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if facts::is_kept(file) && file.page.common().owner.is_none() {
        let help = "Add `owner:` with the name of a team, such as `owner: Short Breaks Team`.";
        found.add(file.fact_place("owner"), "The page does not say which team keeps it right.", help);
    }
}
