//! Percentages on easy-read pages: E17.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-percentage"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Many readers cannot tell how much a percentage is.",
    document: include_str!("easy_percentage.md"),
    check: Check::File(check),
};

static PERCENTAGE: Pattern = Pattern::new(
    r"(?i)(?:\b(?:[0-9]+(?:[.,][0-9]+)?|[a-z]+(?:-[a-z]+)?)\s?)?(?:%|\bper\s?cents?\b)|\bpercentages?\b",
);

/// What is easier to say.
const EASIER: &[(&str, &str)] = &[
    ("10", "1 in every 10"),
    ("20", "1 in every 5"),
    ("25", "a quarter"),
    ("50", "half"),
    ("75", "3 in every 4"),
    ("100", "all"),
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        for range in PERCENTAGE.find(reading.text) {
            let said = reading.said(&range);
            let number: String = said.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
            let help = match EASIER.iter().find(|(percent, _)| *percent == number) {
                Some((_, easier)) => format!("Write “{easier}”."),
                None => "Say how many of how many people or things: “9 in every 100 people”.".to_owned(),
            };
            found.add_at(file, reading.span(file, range), format!("“{said}” is a percentage."), help);
        }
    }
}
