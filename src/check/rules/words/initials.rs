//! Initials such as OT and LGSCO, and whether a page says what they mean.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::numerals::numerals;
use super::{Reading, Token, tokens};
use crate::check::file::{File, Prose};
use crate::content::Words;
use crate::markdown::{MarkKind, Target};

/// Initials that nobody has explained.
pub(in crate::check::rules) struct Initials<'f> {
    /// Where they come first.
    pub(in crate::check::rules) reading: usize,
    /// Bytes of the passage.
    pub(in crate::check::rules) range: Range<usize>,
    /// The initials.
    pub(in crate::check::rules) word: &'f str,
}

/// Longer words in capitals are words: the rule about capitals speaks about them.
const LONGEST: usize = 6;

/// More different initials than this are not looked at.
const MOST: usize = 200;

/// Words in capitals that are no initials: people write them large.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "I", "A", "OR", "AND", "NOT", "NO", "YES", "DO", "MUST", "STOP", "GO", "ALL", "ANY", "ONLY", "NEW", "FREE", "HELP", "NOW", "THE", "IS",
    "IF", "TO", "BE", "ARE", "YOU", "YOUR", "WE", "OUR", "US", "IN", "ON", "AT", "OF", "FOR", "WITH", "BY", "MAY", "CAN", "WILL", "NEVER",
    "ALWAYS", "OPEN", "CLOSED", "PLEASE", "READ", "DRAFT", "BOTH", "EVERY", "VERY", "SO", "AN", "IT", "OUT", "UP", "OFF", "HOW",
    "WHO", "WHAT", "WHEN", "WHERE", "WHY", "JAN", "FEB", "MAR", "APR", "JUN", "JUL", "AUG", "SEP", "SEPT", "OCT", "NOV", "DEC",
    "MON", "TUE", "TUES", "WED", "THU", "THUR", "THURS", "FRI", "SAT", "SUN", "AM", "PM", "XS", "XL", "XXL", "TBC",
    "NB", "CTRL", "ALT", "ESC", "DEL", "TAB", "CAPS", "LOL",
];

/// All initials that the site's words and the pages themselves do not explain, once each. `known` are those that everybody knows.
pub(in crate::check::rules) fn initials<'f>(
    file: &'f File<'_>,
    readings: &[Reading<'f>],
    known: &[&str],
) -> Vec<Initials<'f>> {
    let mut found: Vec<Initials<'f>> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (at, reading) in readings.iter().enumerate() {
        let links = web_links(reading);
        for range in in_text(reading.text, known) {
            let Some(word) = reading.prose.text().get(range.clone()) else { continue };
            let word = singular(word);
            let is_new = seen.len() < MOST && !known.contains(&word) && !is_inside(&links, range.start);
            if is_new && seen.insert(word) {
                found.push(Initials { reading: at, range: range.start..range.start + word.len(), word });
            }
        }
    }
    if found.is_empty() {
        return found;
    }
    let page = Explained::by(file);
    found.retain(|initials| !is_in_words(&file.site.words, initials.word) && !page.explains(initials.word));
    found
}

/// `OTs` → `OT`
fn singular(word: &str) -> &str {
    let word = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
    word.strip_suffix('s').unwrap_or(word)
}

/// Links to other websites say what their words mean: the name leads there. In the order of the text; links hold no links.
fn web_links(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let marks = reading.prose.passage.marks.iter();
    let links = marks.filter(|mark| matches!(mark.kind, MarkKind::Link(Some(Target::Web(_)))));
    links.map(|mark| mark.range.clone()).collect()
}

/// Whether one of these ranges, which are in order, holds a place.
fn is_inside(ranges: &[Range<usize>], at: usize) -> bool {
    let behind = ranges.partition_point(|range| range.start <= at);
    behind.checked_sub(1).and_then(|last| ranges.get(last)).is_some_and(|range| range.contains(&at))
}

/// Where initials are in a text.
fn in_text(text: &str, known: &[&str]) -> Vec<Range<usize>> {
    if !has_capitals(text) {
        return Vec::new();
    }
    let tokens = tokens(text);
    let numerals = numerals(&tokens);
    let is_initials = |at: &usize| {
        let token = &tokens[*at];
        look_like_initials(token.word)
            && !WORDS.contains(&token.word)
            && !is_inside(&numerals, token.range.start)
            && !is_part(text, &token.range)
            && !is_written_down(&tokens, *at)
            && !is_shouted(&tokens, *at, known)
    };
    (0..tokens.len()).filter(is_initials).map(|at| tokens[at].range.clone()).collect()
}

/// Two capitals side by side, or with one letter between them, as all initials have.
fn has_capitals(text: &str) -> bool {
    let is_capital = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_uppercase);
    let bytes = text.as_bytes();
    (0..bytes.len()).any(|at| {
        is_capital(bytes.get(at)) && (is_capital(bytes.get(at + 1)) || is_capital(bytes.get(at + 2)))
    })
}

/// Capitals alone, perhaps with an `s`; or mixed like PfA and SaLT. Names such as `T-shirt`, `B12` and `LK2` are none.
fn look_like_initials(word: &str) -> bool {
    let word = singular(word);
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    let all = capitals == word.len();
    let mixed = word.len() <= 4
        && capitals + 1 == word.len()
        && word.ends_with(|c: char| c.is_ascii_uppercase())
        && word.starts_with(|c: char| c.is_ascii_uppercase())
        && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    (2..=LONGEST).contains(&word.len()) && (all || mixed)
}

/// Part of something longer with signs in it, such as `A&E` or `24/7`.
fn is_part(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|text| text.chars().next_back());
    let mut after = text.get(range.end..).unwrap_or_default().chars();
    let next = after.next();
    let joins = |c: Option<char>| matches!(c, Some('&' | '_' | '@' | '#' | '£' | '\u{1a}'));
    let dotted = next == Some('.') && after.next().is_some_and(char::is_alphanumeric);
    joins(before) || joins(next) || dotted || before == Some('.')
}

/// "Text SHOUT to 85258", and the first half of a postcode such as `LKO 4QR`.
fn is_written_down(tokens: &[Token<'_>], at: usize) -> bool {
    let joins = |at: usize| tokens.get(at).filter(|token| token.joins);
    let before = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|_| joins(at).is_some());
    let texted = before.is_some_and(|before| before.is_one_of(&["text", "texting", "word", "type"]));
    let is_end = |word: &str| matches!(word.as_bytes(), [b'0'..=b'9', b'A'..=b'Z', b'A'..=b'Z']);
    texted || joins(at + 1).is_some_and(|next| is_end(next.word))
}

/// Words in capitals beside it: somebody writes a whole line that way.
fn is_shouted(tokens: &[Token<'_>], at: usize, known: &[&str]) -> bool {
    let is_capitals = |token: &Token<'_>| {
        token.word.len() > 1
            && token.word.bytes().all(|byte| byte.is_ascii_uppercase())
            && !known.contains(&token.word)
    };
    let joins = |at: usize| tokens.get(at).is_some_and(|token| token.joins);
    let fits = |at: usize| tokens.get(at).is_some_and(is_capitals);
    let before = (1..=3).take_while(|back| at >= *back && joins(at + 1 - back) && fits(at - back)).count();
    let after = (1..=3).take_while(|on| joins(at + on) && fits(at + on)).count();
    let near = tokens.get(at - before..=at + after).unwrap_or_default();
    before + after >= 2 || near.iter().any(|token| WORDS.contains(&token.word))
}

/// The site's list has them, alone or in a longer name.
fn is_in_words(words: &Words, initials: &str) -> bool {
    let mut names = words.words.iter().flat_map(|word| std::iter::once(&word.term).chain(&word.also));
    names.any(|name| name.split(|c: char| !c.is_alphanumeric()).any(|part| singular(part) == initials))
}

/// What a page says of its initials.
struct Explained<'f> {
    texts: Vec<&'f str>,
    /// The first letters of the words of each text, with and without small words. Made when they are first needed.
    letters: OnceCell<Vec<[String; 2]>>,
}

impl<'f> Explained<'f> {
    fn by(file: &'f File<'_>) -> Self {
        Self { texts: file.everything().map(Prose::text).collect(), letters: OnceCell::new() }
    }

    fn explains(&self, initials: &str) -> bool {
        self.texts.iter().any(|text| says_what_it_is(text, initials))
            || initials.len() > 2 && self.spells(&initials.to_lowercase())
    }

    /// Somewhere, words with these first letters follow one another.
    fn spells(&self, initials: &str) -> bool {
        let letters =
            self.letters.get_or_init(|| self.texts.iter().map(|text| first_letters(text)).collect());
        letters.iter().flatten().any(|letters| letters.contains(initials))
    }
}

/// With and without small words. A space takes the place of what is between sentences and of initials, which spell nothing.
fn first_letters(text: &str) -> [String; 2] {
    const SMALL: &[&str] = &["of", "and", "the", "for", "in", "to", "with", "on", "a"];
    let (mut all, mut large) = (String::new(), String::new());
    for token in tokens(text) {
        let begins = !token.joins
            && text
                .get(..token.range.start)
                .is_some_and(|before| before.trim_end().ends_with(['.', '!', '?']));
        let start = all.len();
        if begins {
            all.push(' ');
        }
        let are_initials = look_like_initials(token.word);
        if are_initials {
            all.push(' ');
        } else {
            add_letters(token.word, &mut all);
        }
        if are_initials || !token.is_one_of(SMALL) {
            large.push_str(all.get(start..).unwrap_or_default());
        } else if begins {
            large.push(' ');
        }
    }
    [all, large]
}

/// The first letter of a word, or of each of its parts that is a word.
fn add_letters(word: &str, letters: &mut String) {
    let parts = word.split(['-', '’', '\'']).filter(|part| part.len() > 1 || word.len() == 1);
    letters.extend(parts.filter_map(|part| part.chars().next()).flat_map(char::to_lowercase));
}

/// "DLA is Disability Living Allowance", "an occupational therapist (OT)", "BSL (British Sign Language)".
fn says_what_it_is(text: &str, initials: &str) -> bool {
    text.match_indices(initials).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + initials.len()..]);
        let whole = !before.ends_with(char::is_alphanumeric)
            && !after.starts_with(|c: char| c.is_alphanumeric() && c != 's');
        whole && (is_named(before, after) || is_defined(after))
    })
}

/// In brackets behind its name, or before its name in brackets.
fn is_named(before: &str, after: &str) -> bool {
    let opens =
        ["(", "(the ", "(also ", "(or ", "(called ", "(known as ", "(also called ", "(also known as "];
    let behind = opens.iter().any(|open| before.ends_with(open))
        && after.trim_start_matches('s').starts_with([')', ',', ';', ' ']);
    let called = ["short for ", "also known as ", "known as ", "called ", "is called ", "or just "]
        .iter()
        .any(|word| before.ends_with(word));
    let name = after.trim_start().strip_prefix('(').and_then(|name| name.split(')').next());
    behind || called || name.is_some_and(|name| name.len() > 6 && name.contains(char::is_lowercase))
}

/// "… is a", "… means", "… stands for".
fn is_defined(after: &str) -> bool {
    let after = after.trim_start_matches('s').trim_start_matches(['”', '"', '’', '\'', ',', ':']);
    let verbs = [" means ", " stands for ", " stand for ", " is short for ", " says "];
    if verbs.iter().any(|verb| after.starts_with(verb)) {
        return true;
    }
    let rest = after
        .strip_prefix(" is ")
        .or_else(|| after.strip_prefix(" are "))
        .or_else(|| after.strip_prefix(" was "));
    rest.is_some_and(|rest| {
        let articles =
            ["a ", "an ", "the ", "one ", "another ", "our ", "your ", "when ", "how ", "where ", "what "];
        articles.iter().any(|article| rest.starts_with(article)) || rest.starts_with(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        in_text(text, &["NHS", "GP"]).into_iter().map(|range| singular(&text[range])).collect()
    }

    #[test]
    fn initials_are_found() {
        assert_eq!(
            found("The DCO and the OTs. PfA’s NHS ICB. Ask (PIP), AP/PRU."),
            ["DCO", "OT", "PfA", "NHS", "ICB", "PIP", "AP", "PRU"]
        );
        let texts = [
            "I say YES or NO",
            "PLEASE RING FIRST AGAIN",
            "4 JAN, 1 FEB",
            "T-shirts in S, M and XL",
            "Form SB2, A40, LK2 4QR",
            "Louis XIV",
            "A&E",
            "MacBook and iPad",
            "YOU MUST",
            "Text SHOUT to 85258",
            "Fernley LKO 4QR",
            "LIMITED places",
            "Press CTRL",
            "x.NHS.y",
        ];
        for text in texts {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn pages_explain_them() {
        for (text, initials) in [
            ("DLA is Disability Living Allowance.", "DLA"),
            ("An occupational therapist (OT) comes.", "OT"),
            ("BSL (British Sign Language) class", "BSL"),
            ("SHOUT is a helpline.", "SHOUT"),
            ("PRU means pupil referral unit", "PRU"),
            ("It is called CAMHS here.", "CAMHS"),
        ] {
            assert!(says_what_it_is(text, initials), "{text}");
        }
        for (text, initials) in
            [("The OT is late.", "OT"), ("Ask the DCO (on Mondays)?", "DC"), ("The MDT meets", "MDT")]
        {
            assert!(!says_what_it_is(text, initials), "{text}");
        }
        assert_eq!(
            first_letters("Local Government and Social Care Ombudsman. Yes. A Z"),
            ["lgasco y az", "lgsco y z"]
        );
        assert_eq!(first_letters("a one-to-one DLA"), ["aoto ", "oto "]);
    }
}
