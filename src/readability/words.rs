//! The words of a text.
//!
//! In: plain text in any script. Out: its words, figures and addresses in order, each with its place.

use std::ops::Range;

/// What a [`Word`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It has at least one letter: help, don't, well-known, 16th, NHS.
    Word,
    /// Figures only: 2026, 10:30, 4.50, 16-25.
    Number,
    /// A web address, an e-mail address or the name of a file.
    Address,
}

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'t> {
    /// The word as it is written, without punctuation around it.
    pub text: &'t str,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

/// The words of a text, in order; see [`words()`].
#[derive(Debug, Clone)]
pub struct Words<'t> {
    text: &'t str,
    /// What comes before this was looked at.
    at: usize,
    /// Before this, nothing is an address.
    plain_until: usize,
}

/// The words of a text, in order.
///
/// A word is a run of letters and digits; apostrophes and hyphens inside it belong to it, and so do `.`, `,`, `:` and `/`
/// between digits. "And/or" is two words. Web addresses, e-mail addresses and names of files are one word each, whatever
/// signs they have. The caller chooses by [`Kind`] which to count.
pub fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, plain_until: 0 }
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        let start = self.start()?;
        let text = self.text.get(start..)?;
        let run = Run::at_start_of(text);
        let rest = text.get(run.length..)?;
        if start >= self.plain_until && !rest.is_empty() && !begins_with_break(rest) {
            let piece = piece(text, run.length);
            self.plain_until = start + piece.len();
            if let Some(length) = address(piece) {
                self.at = self.plain_until;
                return Some(self.word(start..start + length, Kind::Address));
            }
        }
        self.at = start + run.length;
        Some(self.word(start..self.at, if run.has_letters { Kind::Word } else { Kind::Number }))
    }
}

impl<'t> Words<'t> {
    /// The place of the next letter or digit.
    fn start(&self) -> Option<usize> {
        let mut at = self.at;
        loop {
            let byte = self.text.as_bytes().get(at)?;
            if CLASSES[usize::from(*byte)] > 0 {
                return Some(at);
            }
            if byte.is_ascii() {
                at += 1;
                continue;
            }
            at += match first(self.text, at) {
                Some(c) if c.is_alphanumeric() => return Some(at),
                Some(c) => c.len_utf8(),
                None => return None,
            };
        }
    }

    fn word(&self, range: Range<usize>, kind: Kind) -> Word<'t> {
        Word { text: self.text.get(range.clone()).unwrap_or_default(), range, kind }
    }
}

/// The character at a place.
fn first(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        _ => text.get(at..)?.chars().next(),
    }
}

const DIGIT: u8 = 1;
const LETTER: u8 = 2;

/// [`LETTER`] for `A` to `Z`, [`DIGIT`] for `0` to `9`, 0 for other bytes: most text is done with one look for each byte.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0_u8;
    while byte.is_ascii() {
        if byte.is_ascii_alphabetic() {
            classes[byte as usize] = LETTER;
        } else if byte.is_ascii_digit() {
            classes[byte as usize] = DIGIT;
        }
        byte += 1;
    }
    classes
};

/// Letters and digits that belong together.
struct Run {
    length: usize,
    has_letters: bool,
}

impl Run {
    fn at_start_of(text: &str) -> Self {
        let mut run = Self { length: 0, has_letters: false };
        loop {
            let rest = text.as_bytes().get(run.length..).unwrap_or_default();
            for class in rest.iter().map(|byte| CLASSES[usize::from(*byte)]).take_while(|class| *class > 0) {
                run.has_letters |= class == LETTER;
                run.length += 1;
            }
            match first(text, run.length) {
                Some(c) if is_inside(c) || joins(text, run.length, c) => {
                    run.has_letters |= is_letter(c);
                    run.length += c.len_utf8();
                }
                _ => return run,
            }
        }
    }
}

/// Whether a sign keeps what is before it and what is after it together.
fn joins(text: &str, at: usize, sign: char) -> bool {
    let is_sum = matches!(sign, '.' | ',' | ':' | '/');
    if !is_sum && !is_apostrophe(sign) && !is_hyphen(sign) {
        return false;
    }
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let (Some(before), Some(after)) = (before, first(text, at + sign.len_utf8())) else { return false };
    if is_sum {
        return before.is_ascii_digit() && after.is_ascii_digit();
    }
    is_inside(before) && after.is_alphanumeric()
}

fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// White space, and signs that stand beside addresses but never in them.
fn is_break(c: char) -> bool {
    match c {
        ' ' | '\t'..='\r' | '(' | ')' | '[' | ']' | '<' | '>' | '"' | '|' => true,
        '“' | '”' | '«' | '»' | '–' | '—' | '…' => true,
        _ => !c.is_ascii() && c.is_whitespace(),
    }
}

fn begins_with_break(text: &str) -> bool {
    first(text, 0).is_some_and(is_break)
}

/// What stands before the first break, of a text in which no break comes before `at`.
fn piece(text: &str, mut at: usize) -> &str {
    while let Some(c) = first(text, at).filter(|c| !is_break(*c)) {
        at += c.len_utf8();
    }
    text.get(..at).unwrap_or(text)
}

/// How long the address is that a piece without breaks is, but for punctuation at its end; None if it is no address. It has
/// `@` or `://`, or it is a name with dots as in "nhs.uk".
fn address(piece: &str) -> Option<usize> {
    let is_likely = piece.bytes().any(|byte| matches!(byte, b'.' | b'@' | b':'));
    let address = is_likely.then(|| piece.trim_end_matches(|c: char| !c.is_alphanumeric()))?;
    let bytes = address.as_bytes();
    let is_address =
        bytes.contains(&b'@') || bytes.windows(3).any(|three| three == b"://") || has_name(address);
    is_address.then_some(address.len())
}

/// Whether an address begins with the name of a computer, or of a file.
fn has_name(address: &str) -> bool {
    let name = address.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let Some((start, last)) = name.rsplit_once('.') else { return false };
    // "Help.Then" has lost a space.
    let is_one_case = last.bytes().all(|b| b.is_ascii_lowercase())
        || name.bytes().all(|b| b.is_ascii_uppercase() || !b.is_ascii_alphabetic());
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    last.len() > 1
        && last.bytes().all(|b| b.is_ascii_alphabetic())
        && is_one_case
        && start.split('.').all(is_part)
}

pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic()
}

/// Accents that stand after their letter, and soft hyphens. They are no letters, but a word goes on over them.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

pub(super) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The words of a text, figures after `#` and addresses after `@`, divided by `|`.
    fn marked(text: &str) -> String {
        let mark = |word: Word| match word.kind {
            Kind::Word => word.text.to_owned(),
            Kind::Number => format!("#{}", word.text),
            Kind::Address => format!("@{}", word.text),
        };
        words(text).map(mark).collect::<Vec<_>>().join("|")
    }

    #[track_caller]
    fn assert_words(expected: &[(&str, &str)]) {
        for (text, words) in expected {
            assert_eq!(marked(text), *words, "{text}");
        }
    }

    #[test]
    fn words_and_punctuation() {
        assert_words(&[
            ("", ""),
            (" … – ?!", ""),
            ("Can I come? Yes, you can!", "Can|I|come|Yes|you|can"),
            ("“Help”, (we) said;and/or—more…", "Help|we|said|and|or|more"),
            ("Don't use the carer’s well-known ‘quotes’.", "Don't|use|the|carer’s|well-known|quotes"),
            ("parents' 'tis --no-- rock'n'roll a--b", "parents|tis|no|rock'n'roll|a|b"),
            ("café nai\u{308}ve as\u{ad}sess 中文", "café|nai\u{308}ve|as\u{ad}sess|中文"),
            ("e.g. this, i.e. that, at 2 p.m.", "e|g|this|i|e|that|at|#2|p|m"),
        ]);
    }

    #[test]
    fn figures() {
        assert_words(&[
            ("£4.50 or 1,000 at 10:30 on 12/03/2026.", "#4.50|or|#1,000|at|#10:30|on|#12/03/2026"),
            ("Ages 16-25, 0–4: ring 020 7946 0018", "Ages|#16-25|#0|#4|ring|#020|#7946|#0018"),
            ("the 16th, 2pm, a 5-year-old, A4, 30%", "the|16th|2pm|a|5-year-old|A4|#30"),
        ]);
    }

    #[test]
    fn addresses() {
        assert_words(&[
            (
                "See https://x.example/a-b?c=d, or www.x.example.",
                "See|@https://x.example/a-b?c=d|or|@www.x.example",
            ),
            ("(nhs.uk/help) or “GOV.UK”: form.pdf", "@nhs.uk/help|or|@GOV.UK|@form.pdf"),
            ("Email help@larkhaven.example!", "Email|@help@larkhaven.example"),
            ("home—www.x.example—today", "home|@www.x.example|today"),
            ("Stop.Then go.On a.m.", "Stop|Then|go|On|a|m"),
        ]);
    }

    #[test]
    fn long_texts_take_time_in_proportion() {
        for piece in
            ["a", "a.", "a.b", "1,", "1,1", "-", "a-", "'", " ", "(", "@", "://", "é", "\u{301}", "a "]
        {
            let text = piece.repeat(50_000);
            assert!(words(&text).count() <= text.len());
        }
    }

    proptest! {
        #[test]
        fn words_are_pieces_of_the_text(text in "([a-zA-Z0-9.,:/@’'() \n-]|\\PC){0,60}") {
            let mut end = 0;
            for word in words(&text) {
                prop_assert!(word.range.start >= end && !word.range.is_empty());
                prop_assert_eq!(&text[word.range.clone()], word.text);
                prop_assert!(word.text.starts_with(char::is_alphanumeric));
                prop_assert!(word.kind == Kind::Address || (word.kind == Kind::Word) == word.text.contains(char::is_alphabetic));
                prop_assert!(!text[end..word.range.start].contains(char::is_alphanumeric));
                end = word.range.end;
            }
            prop_assert!(!text[end..].contains(char::is_alphanumeric));
        }
    }
}
