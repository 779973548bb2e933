//! Words of an author as messages show them.

/// At most this many characters of them.
const SHOWN: usize = 60;

/// In quotation marks; what is long ends with `…` after a whole word.
pub(super) fn quoted(words: &str) -> String {
    format!("“{}”", short(words))
}

/// Without quotation marks.
pub(super) fn short(words: &str) -> String {
    let words = words.trim();
    let Some((end, _)) = words.char_indices().nth(SHOWN) else { return words.to_owned() };
    let start = &words[..end];
    let whole = start.rfind(char::is_whitespace).filter(|at| *at > SHOWN / 2).unwrap_or(end);
    format!("{}…", start[..whole].trim_end_matches([',', ';', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_end_after_a_whole_word() {
        assert_eq!(quoted(" Ring us. "), "“Ring us.”");
        let long = "Ring the team on the first day, or write to them, and they answer within five days.";
        assert_eq!(short(long), "Ring the team on the first day, or write to them, and they…");
        assert_eq!(short(&"é".repeat(70)).chars().count(), 61);
    }
}
