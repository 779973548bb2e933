//! Times on easy-read pages that are not written as people say them: E18.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-24-hour-time"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Many readers know “2pm” and cannot work out 14:00, and noughts that say nothing get in the way.",
    document: include_str!("easy_24_hour_time.md"),
    check: Check::File(check),
};

/// Hours and minutes, perhaps with am or pm.
static TIME: Pattern =
    Pattern::new(r"(?i)\b([01]?[0-9]|2[0-4])([:.])([0-5][0-9])(?: ?([ap])\.?m\b)?(?: ?(?:hours|hrs|h)\b)?");

/// Before a time, and not before a price or the number of a paragraph.
const BEFORE: &[&str] = &[
    "at", "from", "to", "until", "till", "by", "before", "after", "and", "between", "or", "about", "around",
    "–", "-",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        for (range, easier) in times(reading.text) {
            let message = format!("“{}” is not how people say a time.", reading.said(&range));
            found.add_at(file, reading.span(file, range), message, format!("Write “{easier}”."));
        }
    }
}

/// Times that could be said more easily, and how.
fn times(text: &str) -> Vec<(Range<usize>, String)> {
    let Some(regex) = TIME.regex() else { return Vec::new() };
    let found = regex.captures_iter(text).filter_map(|found| {
        let whole = found.get(0)?.range();
        let part = |number: usize| found.get(number).map_or("", |part| part.as_str());
        let (hour, colon, minute, half) = (part(1), part(2) == ":", part(3), part(4).to_lowercase());
        let is_time = !half.is_empty() || colon || (hour.len() == 2 && follows_time_word(text, whole.start));
        let is_hard = half.is_empty() || minute == "00";
        (is_time && is_hard && is_whole(text, &whole)).then(|| (whole, easier(hour, minute, &half)))
    });
    found.collect()
}

fn easier(hour: &str, minute: &str, half: &str) -> String {
    let hour: u32 = hour.parse().unwrap_or(0);
    let letter = match half {
        "" if (12..24).contains(&hour) => "p",
        "" => "a",
        known => known,
    };
    let shown = match hour % 12 {
        0 => 12,
        hour => hour,
    };
    match minute {
        "00" => format!("{shown}{letter}m"),
        minute => format!("{shown}:{minute}{letter}m"),
    }
}

fn follows_time_word(text: &str, at: usize) -> bool {
    const REACH: usize = 12;
    let before = text.get(text.floor_char_boundary(at.saturating_sub(REACH))..at).unwrap_or_default();
    let last = before.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    BEFORE.contains(&last.as_str())
}

/// No price, no date, no part of a longer number.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let mut after = text.get(range.end..).unwrap_or_default().chars();
    let next = after.next();
    let goes_on = matches!(next, Some('.' | ':' | '/')) && after.next().is_some_and(|c| c.is_ascii_digit());
    !matches!(before, Some('£' | '.' | ':' | '/' | '-' | '\u{1a}'))
        && !goes_on
        && !next.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hard_times_are_found_with_easier_ones() {
        let found = |text: &str| times(text).into_iter().map(|(_, easier)| easier).collect::<Vec<_>>();
        assert_eq!(
            found("At 14:00, from 09:00 to 17:30, at 2.00pm or 00:15. By 14.30."),
            ["2pm", "9am", "5:30pm", "2pm", "12:15am", "2:30pm"]
        );
        for text in
            ["2pm", "2:30pm", "2.30pm", "£2.00", "bus 14.", "1.15", "07.12.26", "Rule 1.10 says", "1:2"]
        {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
