//! Numbers written as words on easy-read pages: E17.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words::{self, Token};

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-number-word"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Digits are easier to see and to read than words for numbers.",
    document: include_str!("easy_number_word.md"),
    check: Check::File(check),
};

const NUMBERS: &[(&str, u32)] = &[
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
    ("hundred", 100),
    ("thousand", 1000),
];

/// What can be counted, so that "one" before it is a number. "One day" and "one time" are not.
const UNITS: &[&str] = &[
    "hour", "minute", "week", "month", "year", "pound", "penny", "mile", "metre", "session", "visit",
    "lesson", "photo", "pence",
];

/// Another rule speaks about these.
const LARGE: &[&str] = &["per", "percent", "million", "billion"];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        let tokens = words::tokens(reading.text);
        let mut at = 0;
        while at < tokens.len() {
            let length = number(&tokens, at);
            if let (Some(first), Some(last)) =
                (tokens.get(at), tokens.get((at + length).saturating_sub(1)).filter(|_| length > 0))
            {
                let range = first.range.start..last.range.end;
                if !is_name(reading.text, &tokens, at..at + length) {
                    tell(file, found, &reading, range);
                }
            }
            at += length.max(1);
        }
    }
}

fn tell(file: &File<'_>, found: &mut Found<'_>, reading: &words::Reading<'_>, range: Range<usize>) {
    let said = reading.said(&range);
    let help = match value(said) {
        Some(number) => format!("Write “{number}”."),
        None => "Write it in digits.".to_owned(),
    };
    found.add_at(file, reading.span(file, range), format!("“{said}” is a number written in words."), help);
}

/// How many words the number has that begins here; 0 if there is none.
fn number(tokens: &[Token<'_>], at: usize) -> usize {
    let Some(first) = tokens.get(at) else { return 0 };
    let next = tokens.get(at + 1).filter(|next| next.joins);
    if first.is("one") || first.is("a") {
        let units = if first.is("one") { UNITS } else { &[] };
        let counts =
            next.is_some_and(|next| next.is_one_of(units) || next.is_one_of(&["hundred", "thousand"]));
        let hundreds = next.is_some_and(|next| next.is_one_of(&["hundred", "thousand"]));
        return if hundreds { 1 + rest(tokens, at + 1) } else { usize::from(counts) };
    }
    rest(tokens, at)
}

/// So many words are looked at for one number.
const LONGEST: usize = 8;

/// Number words from here on, with "and" between two of them. 0 if it is a matter for another rule.
fn rest(tokens: &[Token<'_>], at: usize) -> usize {
    let is_number = |at: usize| tokens.get(at).is_some_and(|token| value(token.word).is_some());
    let joins = |at: usize| tokens.get(at).is_some_and(|token| token.joins);
    let mut end = at;
    while end < at + LONGEST && is_number(end) && (end == at || joins(end)) {
        let hundred = tokens.get(end).is_some_and(|token| token.is_one_of(&["hundred", "thousand"]));
        let and = hundred && tokens.get(end + 1).is_some_and(|token| token.is("and")) && is_number(end + 2);
        end += if and { 2 } else { 1 };
    }
    let large = tokens.get(end).is_some_and(|next| next.joins && next.is_one_of(LARGE));
    if large { 0 } else { end - at }
}

/// A number from two to a thousand, perhaps such as "twenty-five".
fn value(word: &str) -> Option<u32> {
    let one = |word: &str| {
        let found = NUMBERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
        found.map(|(_, number)| *number).or_else(|| word.eq_ignore_ascii_case("one").then_some(1))
    };
    match word.split_once('-') {
        Some((tens, ones)) => match (one(tens)?, one(ones)?) {
            (tens @ 20..100, ones @ 1..10) => Some(tens + ones),
            _ => None,
        },
        None => NUMBERS.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, number)| *number),
    }
}

/// "Three Bridges School", "Year Seven": capitals make a name of it.
fn is_name(text: &str, tokens: &[Token<'_>], number: Range<usize>) -> bool {
    let (Some(first), Some(last)) = (tokens.get(number.start), tokens.get(number.end - 1)) else {
        return true;
    };
    if !first.is_capitalised() {
        return false;
    }
    let before = text.get(..first.range.start).unwrap_or_default().trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':', '“', '"']);
    let next = tokens.get(number.end).filter(|next| next.joins);
    !begins
        || next.is_some_and(|next| next.is_capitalised() && next.word.len() > 1)
        || last.word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let tokens = words::tokens(text);
        let numbers =
            (0..tokens.len()).map(|at| at..at + number(&tokens, at)).filter(|number| !number.is_empty());
        let mut end = 0;
        let apart = numbers.filter(|number| {
            let is_outside = number.start >= end;
            end = end.max(number.end);
            is_outside
        });
        apart
            .filter(|number| !is_name(text, &tokens, number.clone()))
            .map(|number| &text[tokens[number.start].range.start..tokens[number.end - 1].range.end])
            .collect()
    }

    #[test]
    fn numbers_are_found_and_other_uses_are_not() {
        assert_eq!(
            found("There are three rooms, twenty-five chairs and two hundred and ten cups."),
            ["three", "twenty-five", "two hundred and ten"]
        );
        assert_eq!(found("Two people come for one hour. From ten to noon."), ["Two", "one", "ten"]);
        assert_eq!(found("A hundred people"), ["A hundred"]);
        for text in [
            "One of us",
            "One day",
            "no one",
            "Three Bridges School",
            "in Year Seven",
            "a tent",
            "one another",
            "the one that",
            "one-page",
            "two million people",
            "fifty per cent",
            "two-way",
            "hundreds of people",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!((value("Twelve"), value("twenty-five"), value("two-five")), (Some(12), Some(25), None));
    }
}
