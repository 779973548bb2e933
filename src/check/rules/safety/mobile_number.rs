//! Mobile telephone numbers, which are often somebody's own.

use super::super::prelude::*;
use super::super::{numbering, telephone};

pub(super) const RULE: Rule = Rule {
    id: RuleId("mobile-number"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "It may be somebody’s own telephone: strangers can ring it at night, and nobody answers when that person has left.",
    document: include_str!("mobile_number.md"),
    check: Check::File(check),
};

const HELP: &str = "Write the number of the team. If this telephone belongs to the team, the page can ignore this rule and say why.";

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for (number, span) in telephone::of_file(file) {
        if numbering::is_mobile(&number) {
            found.add_at(file, span, format!("“{}” is a mobile number.", number.text), HELP);
        }
    }
    for prose in &file.text {
        for (words, target, mark) in prose.passage.links() {
            if let Some(Target::Tel(dial)) = target
                && numbering::is_mobile(&telephone::whole(dial))
                && !telephone::numbers(words).iter().any(numbering::is_mobile)
            {
                found.add_at(file, mark.span.clone(), "The link rings a mobile number.", HELP);
            }
        }
    }
}
