//! Finds lines that begin with more marks of quotes and lists than anybody writes by hand.
//!
//! The parser's time for a line grows with the number of quotes and lists that are open, so a file of one such line and many
//! short ones would keep it busy for hours. The text is therefore parsed only up to such a line.

use std::ops::Range;

/// How much a line can hold before its words: a space is one, a tab four, a mark of a quote or list two.
const MOST: usize = 400;

/// The first line that begins too deep.
pub(super) fn too_deep(text: &str) -> Option<Range<usize>> {
    if text.contains('\r') {
        first(text.split_inclusive(['\n', '\r']))
    } else {
        first(text.split_inclusive('\n'))
    }
}

fn first<'a>(lines: impl Iterator<Item = &'a str>) -> Option<Range<usize>> {
    let mut start = 0;
    for line in lines {
        if line.len() * 4 > MOST && is_deep(line) && !is_harmless(line) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

fn is_deep(line: &str) -> bool {
    let mut weight = 0;
    let mut rest = line;
    while weight <= MOST {
        let (cost, length) = match rest.as_bytes() {
            [b' ', ..] => (1, 1),
            [b'\t', ..] => (4, 1),
            [b'>' | b'-' | b'+' | b'*' | b':', ..] => (2, 1),
            [b'0'..=b'9', ..] => (2, number(rest)),
            [b'[', b'^', ..] => (2, label(rest)),
            _ => (0, 0),
        };
        if length == 0 {
            return false;
        }
        weight += cost;
        rest = &rest[length..];
    }
    true
}

/// Length of `1.` or `1)`; none for other numbers.
fn number(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if text[digits..].starts_with(['.', ')']) { digits + 1 } else { 0 }
}

/// Length of `[^1]:`.
fn label(text: &str) -> usize {
    text.find("]:").map_or(0, |end| end + 2)
}

/// An empty line, or a line across the page: one sign, again and again.
fn is_harmless(line: &str) -> bool {
    let mut signs = line.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let first = signs.next();
    matches!(first, None | Some(b'-' | b'*')) && signs.all(|byte| Some(byte) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_writes_is_too_deep() {
        for fine in [
            "",
            "> > > a",
            "- - - - a",
            &"- ".repeat(500),
            &"*".repeat(500),
            &"1".repeat(500),
            &" ".repeat(400),
        ] {
            assert_eq!(too_deep(fine), None, "{fine}");
        }
        for marks in [">", "- ", "+\t", "1. ", "[^1]: ", "> - 1) "] {
            let text = format!("a\r{}b\nc", marks.repeat(300));
            assert_eq!(too_deep(&text).map(|line| line.start), Some(2), "{marks}");
        }
    }
}
