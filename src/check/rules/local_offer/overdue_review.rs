//! Pages whose next check is late.

use super::super::prelude::*;
use super::facts;

pub(super) const RULE: Rule = Rule {
    id: RuleId("overdue-review"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "What was right then may not be right now, and readers are told that the page is late.",
    document: include_str!("overdue_review.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let common = file.page.common();
    let Some(due) = file.page.review_by.filter(|_| facts::is_kept(file) && file.page.overdue) else { return };
    let key = if common.review_by.is_some() { "review-by" } else { "checked" };
    let message = format!("The page had to be checked again by {}.", due.strftime("%-d %B %Y"));
    let help = format!(
        "Check every fact with the people who do the work, then write `checked: {}`{}.",
        file.site.today,
        if common.review_by.is_some() { " and a new `review-by`" } else { "" }
    );
    found.add(file.fact_place(key), message, help);
}
