//! Telephone numbers, wherever they stand.
//!
//! In: a text or a fact. Out: the numbers in it.

use std::ops::Range;

use super::numbering::impossible;
use super::prelude::*;

/// A telephone number in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// As it is written.
    pub(super) text: String,
    /// As it is dialled, without the prefix of text relay: digits, perhaps with `+` before them.
    pub(super) dial: String,
}

/// Digits in groups. The letter O is let in, because it is typed in the place of nought.
static GROUPS: Pattern = Pattern::new(r"[(+]{0,2}[0-9O]+(?:[ \x{a0}()\x{2011}-]{1,2}[0-9O]+)*");
/// A word before a number that is no telephone number.
static OTHER: Pattern = Pattern::new(
    r"(?i)\b(?:account|sort code|charity|company|registered|registration|reference|ref|isbn|nhs|policy|invoice|uprn|urn|serial|case|order|form|item|pin|code|model)(?:\s+(?:number|no\.?))?(?:,\s*number)?(?:\s+is)?:?\s*$",
);
/// A word before a telephone number.
static PHONE: Pattern = Pattern::new(
    r"(?i)(?:\b(?:ring|rings|call|phone|telephone|tel|text|fax|mobile|whatsapp|dial|helpline|hotline|minicom|contact|relay)\b|☎|📞)[^.]{0,24}$",
);

/// All telephone numbers of a text, also those that cannot be dialled.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    GROUPS.find(text).flat_map(|range| in_run(text, range)).collect()
}

/// The number that is the whole of a fact.
pub(super) fn whole(text: &str) -> Number {
    let dial = digits(text);
    Number { range: 0..text.len(), text: text.to_owned(), dial: without_relay(&dial).to_owned() }
}

/// Numbers in a run of groups of digits.
fn in_run(text: &str, run: Range<usize>) -> Vec<Number> {
    let all = groups(text, run);
    let mut rest = all.as_slice();
    if let [first, _, ..] = rest
        && first.len() == 5
        && text.get(first.clone()).is_some_and(|group| group.starts_with("1800"))
    {
        rest = rest.get(1..).unwrap_or_default();
    }
    let mut before = rest.first().map_or("", |group| words_before(text, opening(text, group.start)));
    let mut found = Vec::new();
    while let Some(group) = rest.first() {
        let start = opening(text, group.start);
        if !begins(text, group) || !can_stand_before(text, start) {
            break;
        }
        let (own, others) = rest.split_at(one_number(text, rest));
        found.extend(number(text, start, own, before));
        rest = others;
        before = "ring ";
    }
    found
}

/// A group that a number can begin with.
fn begins(text: &str, group: &Range<usize>) -> bool {
    let written = text.get(opening(text, group.start)..group.end).unwrap_or_default();
    written.contains('+') || written.trim_start_matches('(').starts_with(['0', 'O'])
}

/// The last words before a place.
fn words_before(text: &str, at: usize) -> &str {
    text.get(text.floor_char_boundary(at.saturating_sub(60))..at).unwrap_or_default()
}

/// The groups of a run, without what belongs to the next word: the 9 of `9am`.
fn groups(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.get(run.clone()).unwrap_or_default().char_indices() {
        let at = run.start + at;
        match groups.last_mut() {
            _ if !(c.is_ascii_digit() || c == 'O') => {}
            Some(last) if last.end == at => last.end = at + 1,
            _ => groups.push(at..at + 1),
        }
    }
    let after = text.get(run.end..).unwrap_or_default();
    let mut next = after.chars();
    let goes_on = match next.next() {
        Some(c) if c.is_alphanumeric() => true,
        Some(':' | '.' | ',' | '/' | '%' | '–') => next.next().is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    };
    if goes_on {
        groups.pop();
    }
    let is_word = |group: &Range<usize>| {
        text.get(group.clone()).is_some_and(|group| !group.contains(|c: char| c.is_ascii_digit()))
    };
    let end = groups.iter().position(is_word).unwrap_or(groups.len());
    groups.truncate(end);
    groups
}

/// How many of the groups are one number: after ten digits, or twelve with a country, a nought or a plus begins the next one.
fn one_number(text: &str, groups: &[Range<usize>]) -> usize {
    let first = groups.first().map_or(0..0, |group| opening(text, group.start)..group.end);
    let has_country = text.get(first).is_some_and(|first| first.contains('+') || first == "00");
    let enough = if has_country { 12 } else { 10 };
    let mut count = 0;
    for (at, group) in groups.iter().enumerate() {
        if count >= enough && begins(text, group) {
            return at;
        }
        count += group.len();
    }
    groups.len()
}

/// Where the brackets and the plus before a group begin.
fn opening(text: &str, start: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    before.trim_end_matches(['(', '+']).len()
}

/// Nothing of a web address, an amount or a longer number stands before it.
fn can_stand_before(text: &str, start: usize) -> bool {
    let mut before = text.get(..start).unwrap_or_default().chars().rev();
    match before.next() {
        Some('.' | ',' | ':' | '-') => !before.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => !c.is_alphanumeric() && !"/=#&?%@_£$€".contains(c),
        None => true,
    }
}

fn number(text: &str, start: usize, groups: &[Range<usize>], before: &str) -> Option<Number> {
    let with = |groups: &[Range<usize>]| {
        let end = groups.last()?.end;
        let written = text.get(start..end)?;
        Some(Number { range: start..end, text: written.to_owned(), dial: digits(written) })
    };
    let whole = with(groups)?;
    if impossible(&whole).is_none() {
        return is_meant(text, groups, &whole, before).then_some(whole);
    }
    // “Ring 020 7946 0123 24 hours a day”
    let small = |group: &Range<usize>| group.len() <= 2;
    let shorter = (1..groups.len()).rev().take(4).take_while(|at| groups.get(*at).is_some_and(small));
    let shorter =
        shorter.filter_map(|at| with(groups.get(..at)?)).find(|number| impossible(number).is_none());
    shorter.or_else(|| is_meant(text, groups, &whole, before).then_some(whole))
}

/// Whether some digits are meant as a telephone number: by their groups, or by the words before them.
fn is_meant(text: &str, groups: &[Range<usize>], number: &Number, before: &str) -> bool {
    let lengths: Vec<usize> = groups.iter().map(Range::len).collect();
    let is_date = matches!(lengths.as_slice(), [2, 2, 2 | 4]);
    if is_date || OTHER.is_in(before) {
        return false;
    }
    let count = number.dial.trim_start_matches('+').len();
    let named = PHONE.is_in(before);
    let first = groups.first().and_then(|group| text.get(group.clone())).unwrap_or_default();
    if number.dial.starts_with('+') {
        return count >= 6;
    }
    let wrong = impossible(number).is_some();
    if wrong && !named && before.trim_end().ends_with(|c: char| c.is_ascii_uppercase()) {
        // “LK 0123 456 789” is the number of a case.
        return false;
    }
    if wrong && groups.iter().all(|group| text.get(group.clone()).is_some_and(is_time)) {
        return false;
    }
    // What cannot be dialled may be something else, unless it is long or somebody says that it is a telephone number.
    let grouped = groups.len() > 1 && first.len() >= 3 && count >= if wrong { 9 } else { 7 };
    grouped || named && count >= 7 || count >= 10 && first.len() >= 3
}

/// `0830`: open 0830 to 1700.
fn is_time(group: &str) -> bool {
    let part = |range: Range<usize>| group.get(range).and_then(|part| part.parse::<u8>().ok());
    group.len() == 4
        && part(0..2).is_some_and(|hour| hour < 24)
        && part(2..4).is_some_and(|minute| minute < 60)
}

/// Digits, with a plus before them if there is one. A nought in brackets after the country is left out.
fn digits(text: &str) -> String {
    let text = if text.contains('+') { text.replace("(0)", "") } else { text.to_owned() };
    let signs = text.chars().filter(|c| c.is_ascii_digit() || *c == 'O');
    let signs: String = signs.map(|c| if c == 'O' { '0' } else { c }).collect();
    if text.trim_start_matches('(').starts_with('+') { format!("+{signs}") } else { signs }
}

/// Without 18001 or 18002, which text relay dials before a number.
fn without_relay(dial: &str) -> &str {
    let rest = dial.strip_prefix("18001").or_else(|| dial.strip_prefix("18002"));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(dial)
}

/// Facts that hold one number each.
pub(super) fn is_number(key: &str) -> bool {
    matches!(key.rsplit('.').next(), Some("phone" | "text-phone" | "sms"))
}

/// All numbers of a file with their bytes of the file: those of facts, and those in the text.
pub(super) fn of_file<'f>(file: &'f File<'_>) -> impl Iterator<Item = (Number, Range<usize>)> + 'f {
    let facts =
        file.facts.iter().filter(|fact| !is_note(&fact.key)).flat_map(move |fact| of_fact(file, fact));
    let in_prose = move |prose: &'f Prose| {
        let found = numbers(prose.text()).into_iter();
        found.map(move |number| {
            let span = file.span(prose, number.range.clone());
            (number, span)
        })
    };
    facts.chain(file.text.iter().flat_map(in_prose))
}

/// Facts that readers never see.
pub(super) fn is_note(key: &str) -> bool {
    key == "ignore" || key.starts_with("ignore.") || key.ends_with("consent-ref")
}

fn of_fact<'f>(file: &'f File<'_>, fact: &'f Fact) -> Vec<(Number, Range<usize>)> {
    let span = fact.prose.passage.span.clone();
    if is_number(&fact.key) {
        // YAML takes digits without quotation marks for a sum, and drops the nought.
        let written = file.source.text().get(span.clone()).unwrap_or_default();
        return vec![(whole(written.trim().trim_matches(['"', '\''])), span)];
    }
    let found = numbers(fact.prose.text()).into_iter();
    found
        .map(|number| {
            let span = file.span(&fact.prose, number.range.clone());
            (number, span)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::numbering::{Impossible, is_mobile};
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        numbers(text).into_iter().map(|number| number.text).collect()
    }

    fn wrong(text: &str) -> Vec<Impossible> {
        numbers(text).iter().filter_map(impossible).collect()
    }

    #[test]
    fn numbers_are_found_and_other_digits_are_not() {
        assert_eq!(
            texts("Ring (020) 7946 0123, extension 12, or +44 (0)20 7946 0124."),
            ["(020) 7946 0123", "+44 (0)20 7946 0124"]
        );
        assert_eq!(texts("020 7946 0123 020 7946 0124 24 hours"), ["020 7946 0123", "020 7946 0124"]);
        assert_eq!(texts("0300 123 1234 9am to 5pm; 0800 1111 9.30"), ["0300 123 1234", "0800 1111"]);
        assert_eq!(
            texts("18001 020 7946 0300, tel:02079460123 and 01632-960-001."),
            ["020 7946 0300", "02079460123", "01632-960-001"]
        );
        for text in [
            "NHS number 999 012 3456",
            "number 978 0 00 000000 2",
            "account is 00012345, sort code 00-00-00",
            "charity, number 0000123",
            "from 01/09/2026 to 07 09 2026",
            "£0 800 1111",
            "https://x.example/0207946012",
            "ages 0-25 2026",
            "Ring 101 or 116 123",
            "0.5 miles",
            "07:30 until noon",
            "Room 077",
            "Your case is LK 0123 456 789",
            "Open 0830-1700",
            "Ring 0900-1700",
            "form SB0 123 4567",
        ] {
            assert!(texts(text).is_empty(), "{text}: {:?}", texts(text));
        }
    }

    #[test]
    fn impossible_numbers_are_told_from_real_ones() {
        let real = "020 7946 0123, 01632 960001, 0800 1111, 0300 123 1234, 0808 800 4000, 07700 900123, +44 20 7946 0731, 0161 496 0000, +353 1 496 0000, 016977 2345, 0800 111, 0800 123456, ring 00 44 20 7946 0731";
        assert_eq!(wrong(real), []);
        assert_eq!(texts(real).len(), 13);
        let cases = [
            ("on 020 7946 012.", 1),
            ("020 7946 01234", 1),
            ("0207 9460 12", 1),
            ("Phone: 00 7946 0123", 1),
            ("+44 20 7946 01", 1),
            ("+44 020 7946 0123 555", 1),
            ("020 7946 O123", 1),
            ("04079 460123", 1),
            ("020 794 0123 or 020 7946 01199", 2),
            ("18001 020 7946 01", 1),
            ("022 7946 0123", 1),
            ("0500 123456", 1),
            ("01632 96000", 1),
        ];
        for (text, count) in cases {
            assert_eq!(wrong(text).len(), count, "{text}: {:?}", texts(text));
        }
        assert_eq!(wrong("+44 020 7946 0123"), [Impossible::ZeroAfterCountry]);
        assert_eq!(wrong("020 7946 O123"), [Impossible::Letter]);
    }

    #[test]
    fn facts_can_be_short_codes() {
        for text in ["999", "111", "116 123", "85258", "18000", "18001 020 7946 0300", "101", "112", "119"] {
            assert_eq!(impossible(&whole(text)), None, "{text}");
        }
        assert_eq!(impossible(&whole("7946 0123")), Some(Impossible::NoAreaCode));
        assert!(impossible(&whole("18001 020 7946 03")).is_some());
    }

    #[test]
    fn mobiles() {
        for text in ["07700 900123", "+447700900222", "+44 (0)7700 900931", "0770 0900 777"] {
            assert!(numbers(text).iter().any(is_mobile), "{text}");
        }
        for text in ["020 7946 0770", "070 1234 5678", "0779"] {
            assert!(!numbers(text).iter().any(is_mobile), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_numbers_within_it(text in "([-0-9O+() .,:a£]|\\PC){0,60}") {
            for number in numbers(&text) {
                prop_assert_eq!(text.get(number.range.clone()), Some(number.text.as_str()));
                impossible(&number);
            }
        }
    }
}
