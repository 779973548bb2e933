//! Roman numerals.

use std::ops::Range;

use super::tokens::{Token, tokens};

/// Words that a number follows. "Part I" and "section I" are letters in an EHC plan.
const COUNTED: &[&str] =
    &["level", "chapter", "stage", "phase", "class", "volume", "war", "tier", "grade", "year"];

/// Words that begin with a capital only because they begin a sentence.
const NO_NAMES: &[&str] =
    &["the", "a", "an", "our", "your", "ask", "each", "this", "that", "their", "my", "see", "ring", "some"];

/// Numbers written as `II` or `Part V`. Initials that look the same, such as VI for visual impairment, are not among them.
pub(in crate::check::rules) fn roman_numerals(text: &str) -> Vec<Range<usize>> {
    numerals(&tokens(text))
}

/// The same for words that are there already.
pub(super) fn numerals(tokens: &[Token<'_>]) -> Vec<Range<usize>> {
    let pairs = tokens.iter().enumerate();
    let is_number = |(at, token): &(usize, &Token<'_>)| {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).filter(|_| token.joins);
        let counts = before.is_some_and(|before| before.is_one_of(COUNTED) && is_roman(token.word));
        let name = before.is_some_and(|before| is_name(before));
        counts || is_sure(token.word) || is_roman(token.word) && token.word.len() > 1 && name
    };
    pairs.filter(is_number).map(|(_, token)| token.range.clone()).collect()
}

fn is_name(before: &Token<'_>) -> bool {
    before.is_capitalised() && before.word.len() > 1 && !before.is_one_of(NO_NAMES)
}

/// Cannot be anything else.
fn is_sure(word: &str) -> bool {
    word.len() > 1 && is_roman(word) && !matches!(word, "VI" | "IV" | "XI" | "XX" | "XXX" | "IX")
}

/// Up to 39.
fn is_roman(word: &str) -> bool {
    let ones = word.trim_start_matches('X');
    word.len() - ones.len() <= 3
        && !word.is_empty()
        && matches!(ones, "" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_not_initials() {
        let found = |text: &str| {
            roman_numerals(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(
            found("Read Part II, King Henry VIII and Level I. Louis XIV."),
            ["II", "VIII", "I", "XIV"]
        );
        for text in [
            "I say",
            "The VI team",
            "vitamin C and D",
            "a CD",
            "An IV drip",
            "XL and M",
            "Can I go?",
            "Section F",
            "Part I names it",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
