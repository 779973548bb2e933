//! Pages that do not say when they were last checked.

use super::super::prelude::*;
use super::facts;

pub(super) const RULE: Rule = Rule {
    id: RuleId("no-check-date"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "Families cannot tell whether the page is still right, and nobody is reminded to check it.",
    document: include_str!("no_check_date.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if facts::is_kept(file) && file.page.common().checked.is_none() {
        let help = format!(
            "Check every fact with the people who do the work, then add `checked: {}`, the day on which you did it.",
            file.site.today
        );
        found.add(
            file.fact_place("checked"),
            "The page does not say when somebody last checked its facts.",
            help,
        );
    }
}
