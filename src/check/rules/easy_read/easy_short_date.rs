//! Dates on easy-read pages that are not written in full: E18.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-short-date"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Readers of easy read find a day by its weekday and the name of its month.",
    document: include_str!("easy_short_date.md"),
    check: Check::File(check),
};

/// A day and a month in words, with whatever stands around them: weekday and year.
static DATE: Pattern = Pattern::new(concat!(
    r"(?:\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun)\.?,? (?:the )?)?",
    r"\b(?:(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)? (?:of )?(?P<month>January|February|March|April|May|June|July|August|September",
    r"|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)",
    r"|(?P<month2>January|February|March|April|May|June|July|August|September|October|November|December",
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) (?P<day2>[0-3]?[0-9])(?:st|nd|rd|th)?)\b\.?",
    r"(?:,? (?P<year>(?:19|20)[0-9]{2})\b)?",
));

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Short names of weekdays, and of months before a year. "Sat" and "Sun" are words too.
static SHORT: Pattern = Pattern::new(
    r"\b(?:(?:Mon|Tues?|Weds?|Thurs?|Thur|Fri)\b\.?|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:19|20)[0-9]{2}\b)",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        let text: &str = reading.text;
        let mut dates: Vec<Range<usize>> = words::dates_in_figures(text).collect();
        dates.extend(in_words(text));
        dates.sort_unstable_by_key(|range| range.start);
        let is_apart = |range: &Range<usize>| {
            let next = dates.partition_point(|date| date.end <= range.start);
            dates.get(next).is_none_or(|date| range.end <= date.start)
        };
        let short: Vec<Range<usize>> = SHORT.find(text).filter(is_apart).collect();
        dates.extend(short);
        dates.sort_unstable_by_key(|range| range.start);
        for range in dates {
            let message = format!("“{}” is a short date.", reading.said(&range));
            let help = "Write weekday, day, month and year in full: “Monday 7 December 2026”.";
            found.add_at(file, reading.span(file, range), message, help);
        }
    }
}

/// Dates with the name of a month that are not full.
fn in_words(text: &str) -> Vec<Range<usize>> {
    let Some(regex) = DATE.regex() else { return Vec::new() };
    let short = regex.captures_iter(text).filter_map(|found| {
        let whole = found.get(0)?.range();
        let has = |name: &str| found.name(name).map(|part| part.as_str());
        let month = has("month").or(has("month2"))?;
        let full = has("weekday").is_some_and(|day| day.ends_with("day"))
            && has("year").is_some()
            && MONTHS.contains(&month);
        (!full && !is_no_date(text, &whole, month)).then_some(whole)
    });
    short.collect()
}

/// "7 March Street", and dates that come back each year and so have no weekday.
fn is_no_date(text: &str, range: &Range<usize>, month: &str) -> bool {
    let after = text.get(range.end..).unwrap_or_default().trim_start();
    let before = text.get(..range.start).unwrap_or_default().trim_end();
    let is_street = ["Street", "Road", "Lane", "Avenue", "House", "Close", "Way", "Place"]
        .iter()
        .any(|word| after.starts_with(word));
    let yearly = ["each year", "every year", "in the year", "of each year"]
        .iter()
        .any(|words| after.starts_with(words));
    let from_birthday = before.ends_with("born on") || before.ends_with("birthday is");
    is_street || yearly || from_birthday || month == "Mar" && after.starts_with(|c: char| c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_dates_are_found_and_full_ones_are_not() {
        let found =
            |text: &str| in_words(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
        for text in
            ["7 December 2026", "Mon 7 Dec 2026", "December 7th, 2026", "Monday 7 December", "the 7th of May"]
        {
            assert_eq!(found(text).len(), 1, "{text}");
        }
        for text in [
            "Monday 7 December 2026",
            "Monday 7th December 2026",
            "January 2027",
            "Groups of 7 may come",
            "7 March Street",
            "31 May every year",
            "Year 9",
            "on Monday, in May",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(SHORT.find("Mon to Fri, Dec 2026, Sat down, Monday").count(), 3);
    }
}
