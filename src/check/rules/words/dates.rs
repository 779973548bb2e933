//! Dates as people write them.

use std::ops::Range;

use crate::check::pattern::Pattern;

/// `7/12/2026`, `07.12.26`, `14-01-2027`, `2026-12-07`, `7/12`.
static FIGURES: Pattern = Pattern::new(
    r"\b(?:[0-3]?[0-9]([/.-])[01]?[0-9][/.-](?:20|19)?[0-9]{2}|(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9]/[01]?[0-9])\b",
);

/// Dates in figures. `24/7` is none.
pub(in crate::check::rules) fn dates_in_figures(text: &str) -> impl Iterator<Item = Range<usize>> {
    FIGURES.find(text).filter(|range| {
        let before = text.get(..range.start).and_then(|text| text.chars().next_back());
        let goes_on = |c: Option<char>| {
            c.is_some_and(|c| c.is_ascii_digit() || matches!(c, '/' | '£' | '.' | '-' | '\u{1a}'))
        };
        let mut after = text.get(range.end..).unwrap_or_default().chars();
        let next = after.next();
        let longer =
            matches!(next, Some('/' | '-' | '.' | ',')) && after.next().is_some_and(|c| c.is_ascii_digit());
        let date = text.get(range.clone()).unwrap_or_default();
        !goes_on(before) && !longer && is_date(date)
    })
}

/// Day and month can be such, and the signs between them are the same. Two figures alone are more often a fraction or "24/7".
fn is_date(date: &str) -> bool {
    let parts: Vec<&str> = date.split(['/', '.', '-']).collect();
    let signs: Vec<char> = date.chars().filter(|c| matches!(c, '/' | '.' | '-')).collect();
    let number = |part: Option<&&str>| part.and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let is_day_and_month = |day: Option<&&str>, month: Option<&&str>| {
        (1..=31).contains(&number(day)) && (1..=12).contains(&number(month))
    };
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => is_day_and_month(Some(day), Some(month)),
        [day, month, _] => signs.first() == signs.get(1) && is_day_and_month(Some(day), Some(month)),
        [day, month] => month.len() == 2 && day.len() == 2 && is_day_and_month(Some(day), Some(month)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_other_figures() {
        let found =
            |text: &str| dates_in_figures(text).map(|range| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found("On 7/12/2026, 07.12.26, 14-01-2027, 2026-12-07 or 07/12."),
            ["7/12/2026", "07.12.26", "14-01-2027", "2026-12-07", "07/12"]
        );
        for text in [
            "24/7",
            "1/2",
            "9.30am",
            "£7.12.26",
            "020-7946-0123",
            "1.2.3.4",
            "32/13/2026",
            "2026/27",
            "99.99.99",
            "3/4/5",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
