//! Signs in the place of words on easy-read pages: E19.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-sign"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Many readers do not know what a sign stands for, and screen readers may leave it out.",
    document: include_str!("easy_sign.md"),
    check: Check::File(check),
};

/// Percentages are a rule of their own.
static SIGN: Pattern = Pattern::new(r"(?:[\p{L}\p{N}’']+ ?)?[&/<>+=→≥≤×](?: ?[\p{L}\p{N}’']+)?");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        let dates: Vec<Range<usize>> = words::dates_in_figures(reading.text).collect();
        for range in SIGN.find(reading.text).filter(|range| !is_other(reading.text, range, &dates)) {
            let said = reading.said(&range);
            let sign = said.chars().find(|c| "&/<>+=→≥≤×".contains(*c)).unwrap_or('&');
            let message = format!("“{sign}” stands in the place of a word in “{said}”.");
            found.add_at(file, reading.span(file, range), message, help(sign, said));
        }
    }
}

fn help(sign: char, said: &str) -> &'static str {
    match sign {
        _ if said.eq_ignore_ascii_case("24/7") => "Write “all day and all night”.",
        _ if said.to_lowercase().contains("and/or") => "Write “or”, and if it matters: “or both”.",
        '&' => "Write “and”.",
        '/' => "Write “or” or “and”.",
        '<' => "Write “under” or “less than”.",
        '>' => "Write “over” or “more than”.",
        '+' if said.ends_with('+') => "Write “and over”, such as “18 and over”.",
        '+' => "Write “and”.",
        '=' => "Write “is” or “means”.",
        '→' => "Write “then”, or begin a new sentence.",
        _ => "Write it in words.",
    }
}

/// The slash of a date, and the plus of a telephone number.
fn is_other(text: &str, range: &Range<usize>, dates: &[Range<usize>]) -> bool {
    let said = text.get(range.clone()).unwrap_or_default();
    let next_date = dates.partition_point(|date| date.end <= range.start);
    let in_date = dates.get(next_date).is_some_and(|date| date.start < range.end);
    let plus = said.split_once('+');
    let is_telephone = plus.is_some_and(|(before, after)| {
        (before.is_empty() || before.ends_with(' ')) && after.starts_with(|c: char| c.is_ascii_digit())
    });
    in_date || is_telephone
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_found_where_words_should_be() {
        let found = |text: &str| {
            let dates: Vec<_> = words::dates_in_figures(text).collect();
            SIGN.find(text)
                .filter(|range| !is_other(text, range, &dates))
                .map(|range| text[range].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            found("Mum & Dad, his/her, the bus + the meal, 18+, A&E"),
            ["Mum & Dad", "his/her", "bus + the", "18+", "A&E"]
        );
        for text in ["7/12/2026", "Ring +44 20 7946 0123", "moving-on", "2pm – 3pm"] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
