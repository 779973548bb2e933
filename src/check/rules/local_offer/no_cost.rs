//! Services that do not say what they cost.

use super::super::prelude::*;
use super::facts;

pub(super) const RULE: Rule = Rule {
    id: RuleId("no-cost"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "Families with little money do not ask, because they expect that they cannot pay.",
    document: include_str!("no_cost.md"),
    check: Check::File(check),
};

static FREE: Pattern = Pattern::new(r"(?i)\b(?:is|are|all|completely|entirely) free\b|\bfree of charge\b");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if facts::service(file).is_none_or(|service| service.cost.is_some()) {
        return;
    }
    let says = |is: &dyn Fn(&str) -> bool| file.prose().any(|prose| is(prose.text()));
    let message = "The page does not say under `cost` what this service costs.";
    let help = if says(&|text| FREE.is_in(text)) {
        "Add `cost: free`, so that people who look for free help find it."
    } else if says(&|text| text.contains('£')) {
        "Put the price of the text under `cost` too, such as `- amount: 4.50`, so that people see it at once."
    } else {
        "Add `cost: free`, or a list of prices such as `- amount: 4.50`."
    };
    found.add(file.fact_place("cost"), message, help);
}
