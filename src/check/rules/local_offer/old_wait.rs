//! Waiting times that were counted long ago, or nobody knows when.

use jiff::ToSpan;

use super::super::prelude::*;
use super::facts;

pub(super) const RULE: Rule = Rule {
    id: RuleId("old-wait"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "Families plan by this number, and waits change within months.",
    document: include_str!("old_wait.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let Some(wait) = facts::service(file).and_then(|service| service.wait.as_ref()) else { return };
    let today = file.site.today;
    let message = match wait.measured {
        None if wait.weeks > 0 => {
            format!("The page says that people wait {} weeks, and not when that was counted.", wait.weeks)
        }
        Some(day) if today.checked_sub(12.months()).is_ok_and(|limit| day < limit) => {
            format!("The wait was counted on {}, over a year ago.", day.strftime("%-d %B %Y"))
        }
        Some(day) if day > today => {
            format!("The wait was counted on {}, which is still to come.", day.strftime("%-d %B %Y"))
        }
        _ => return,
    };
    let key = if wait.measured.is_some() { "wait.measured" } else { "wait" };
    let help = "Ask the service how long most people wait now, and write the day on which it was counted under `measured`.";
    found.add(file.fact_place(key), message, help);
}
