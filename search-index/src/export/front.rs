//! Words in order, each without what it shares with the word before.

use std::fmt::Write as _;

/// The most that a base-36 digit says.
const MOST: usize = 35;

/// A base-36 digit.
pub(super) fn digit(number: usize) -> char {
    u32::try_from(number.min(MOST)).ok().and_then(|number| char::from_digit(number, 36)).unwrap_or('0')
}

/// Adds a word: a digit for how many UTF-16 code units it shares with the word before, and the rest.
pub(super) fn add(text: &mut String, word: &str, before: &str) {
    let same = shared(word, before);
    let units: Vec<u16> = word.encode_utf16().skip(same).collect();
    let _ = write!(text, "{}{}", digit(same), String::from_utf16_lossy(&units));
}

/// How a form is made of its stem: a digit for how many code units the stem loses, and what is added.
pub(super) fn form(form: &str, stem: &str) -> String {
    let (length, same) = (stem.encode_utf16().count(), shared_whole(form, stem));
    let units: Vec<u16> = form.encode_utf16().skip(same).collect();
    format!("{}{}", digit(length - same), String::from_utf16_lossy(&units))
}

fn shared(word: &str, before: &str) -> usize {
    shared_whole(word, before).min(MOST)
}

/// Shared code units; a character of two is shared whole or not at all.
fn shared_whole(word: &str, before: &str) -> usize {
    let same = word.chars().zip(before.chars()).take_while(|(a, b)| a == b);
    same.map(|(a, _)| a.len_utf16()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_what_they_share() {
        let mut text = String::new();
        add(&mut text, "autism", "");
        add(&mut text, "autist", "autism");
        assert_eq!(text, "0autism5t");
    }

    #[test]
    fn forms_are_made_of_stems() {
        assert_eq!(form("community", "communiti"), "1y");
        assert_eq!(form("breaks", "break"), "0s");
    }
}
