//! Easy-read versions that were checked before their page was: E24.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-older-than-page"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Readers of easy read have a right to the same facts as everybody else.",
    document: include_str!("easy_older_than_page.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let Some(variant) = file.variant.filter(|_| file.is_easy()) else { return };
    let Some((own, page)) = variant.checked.zip(file.page.common().checked).filter(|(own, page)| own < page)
    else {
        return;
    };
    let message = format!("This version was checked on {own}, and its page was checked later, on {page}.");
    let help = "Compare the two. When they say the same, write today’s date in `checked`.";
    found.add(file.fact_place("checked"), message, help);
}
