//! Very large numbers on easy-read pages: E17.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-large-number"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Few readers of easy read have a picture in their mind of a number so large.",
    document: include_str!("easy_large_number.md"),
    check: Check::File(check),
};

/// Digits, perhaps with commas and an amount of pence; or a number of millions.
static NUMBER: Pattern = Pattern::new(
    r"(?i)£?\b[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?\b|£?\b[0-9]{5,15}\b|£?\b(?:[0-9.]+|a|two|three|four|five|six|seven|eight|nine|ten|half a)\s?(?:million|billion)\b",
);

/// A number near these is one to ring or to write down, not an amount.
const CODES: &[&str] = &[
    "text",
    "ring",
    "call",
    "phone",
    "telephone",
    "number",
    "code",
    "reference",
    "sms",
    "dial",
    "fax",
    "account",
    "charity",
    "form",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let limit = file.site.settings.check.easy_read.number;
    for reading in words::easy_and_headings(file) {
        for range in NUMBER.find(reading.text) {
            if is_large(reading.text, &range, limit) {
                let said = reading.said(&range);
                let message = format!("“{said}” is a very large number.");
                let help = "Say “a lot of people” or “a lot of money”, or compare it with something that readers know.";
                found.add_at(file, reading.span(file, range), message, help);
            }
        }
    }
}

fn is_large(text: &str, range: &Range<usize>, limit: u64) -> bool {
    let number = text.get(range.clone()).unwrap_or_default();
    if number.to_lowercase().ends_with("illion") {
        return limit < 1_000_000;
    }
    let whole = number.split('.').next().unwrap_or_default();
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let value: u64 = digits.parse().unwrap_or(u64::MAX);
    let is_amount = number.contains(',') || number.starts_with('£');
    value > limit && (is_amount || !digits.starts_with('0') && !is_code(text, range))
}

/// Part of a telephone number, or something to ring or to write down.
fn is_code(text: &str, range: &Range<usize>) -> bool {
    const REACH: usize = 60;
    let before = text
        .get(text.floor_char_boundary(range.start.saturating_sub(REACH))..range.start)
        .unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let is_grouped = before.trim_end_matches([' ', '-']).ends_with(|c: char| c.is_ascii_digit() || c == '+')
        || after.trim_start_matches([' ', '-']).starts_with(|c: char| c.is_ascii_digit());
    is_grouped || words::tokens(before).iter().any(|token| token.is_one_of(CODES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_large_and_codes_are_not() {
        let found = |text: &str| {
            NUMBER
                .find(text)
                .filter(|range| is_large(text, range, 9999))
                .map(|range| text[range].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("15,000 people, £30,000, £12345, 20000 homes and 2 million or a million"),
            ["15,000", "£30,000", "£12345", "20000", "2 million", "a million"]
        );
        for text in [
            "Ring 020 7946 0123 or 02079460123.",
            "Text SHOUT to 85258.",
            "In 2026",
            "£9,000",
            "+44 20794 60123",
            "form 12345",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
