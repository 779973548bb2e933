//! Where a long sentence can be cut in two.

use std::ops::Range;

use super::tokens::{Token, tokens};

/// A sentence can begin with these, or without them.
const JOINTS: &[&str] = &[
    "and", "but", "so", "or", "because", "which", "then", "while", "although", "if", "when", "who", "where",
    "as",
];

/// Begin a sentence behind a joint without a comma.
const SUBJECTS: &[&str] = &["we", "you", "they", "he", "she", "it", "the", "your", "then"];

/// What an author can do about a long sentence, in one sentence.
pub(in crate::check::rules) fn where_to_cut(sentence: &str) -> String {
    let commas = sentence.matches([',', ';']).count();
    let tokens = tokens(sentence);
    match cut(&tokens, sentence.len()) {
        _ if commas > 3 && commas * 6 > tokens.len() => {
            "Make a list of what it names, one thing to a line.".to_owned()
        }
        Some(range) => {
            format!("You can end the first sentence before “{} …”.", sentence.get(range).unwrap_or_default())
        }
        None => "Write two sentences, with one thought in each.".to_owned(),
    }
}

/// The joint that is nearest to the middle, and the word behind it.
fn cut(tokens: &[Token<'_>], length: usize) -> Option<Range<usize>> {
    let joints = tokens.windows(2).filter_map(|pair| {
        let [joint, next] = pair else { return None };
        let fits = joint.is_one_of(JOINTS) && next.joins && (!joint.joins || next.is_one_of(SUBJECTS));
        // A cut near either end helps nobody.
        let at = joint.range.start;
        (fits && at > length / 5 && at < length - length / 5).then_some(at..next.range.end)
    });
    joints.min_by_key(|range| range.start.abs_diff(length / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_cut_where_it_can_be() {
        let cut = where_to_cut(
            "You can come to the hub on any morning of the week, and we show you the room where the group meets.",
        );
        assert_eq!(cut, "You can end the first sentence before “and we …”.");
        let list = where_to_cut("The school has a room, a garden, two helpers, a nurse, and a quiet place.");
        assert!(list.starts_with("Make a list"), "{list}");
        assert!(where_to_cut("A b c").starts_with("Write two"));
        assert!(where_to_cut("").starts_with("Write two"));
    }
}
