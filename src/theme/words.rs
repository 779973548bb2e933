//! The words that templates take from the strings: `{{ t.skip }}`.
//!
//! In: the text of a template. Out: each `t.…` in it, with its place, so that a word that is not there is found when the theme is
//! loaded, and not on the one page that shows it.

use crate::source::Located;

/// What stands between two marks of a template.
const MARKS: [(&str, &str); 3] = [("{{", "}}"), ("{%", "%}"), ("{#", "#}")];

/// All words of a template, without the `t.` before them.
pub(super) fn words(text: &str) -> Vec<Located<String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|offset| at + offset) {
        let Some((start, end)) = MARKS.iter().find(|(start, _)| text[open..].starts_with(start)) else {
            at = open + 1;
            continue;
        };
        let inner = open + start.len();
        let close = if *start == "{#" { text[inner..].find(end) } else { end_of(&text[inner..], end) };
        let close = close.map_or(text.len(), |offset| inner + offset);
        if *start != "{#" {
            in_expression(&text[inner..close], inner, &mut found);
        }
        at = close.max(open + 1);
        if *start == "{%" && is_raw(&text[inner..close]) {
            at = end_of_raw(text, at);
        }
    }
    found
}

/// Where an expression ends; marks inside its strings do not count.
fn end_of(text: &str, end: &str) -> Option<usize> {
    let mut quote: Option<u8> = None;
    for (at, byte) in text.bytes().enumerate() {
        match quote {
            Some(open) if open == byte => quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            None if text.as_bytes()[at..].starts_with(end.as_bytes()) => return Some(at),
            None => {}
        }
    }
    None
}

fn is_raw(tag: &str) -> bool {
    tag.trim_matches(['-', ' ', '\n', '\t', '\r']) == "raw"
}

fn end_of_raw(text: &str, from: usize) -> usize {
    text[from..].find("endraw").map_or(text.len(), |offset| from + offset)
}

fn in_expression(text: &str, base: usize, found: &mut Vec<Located<String>>) {
    let mut quote: Option<u8> = None;
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().copied().enumerate() {
        match quote {
            Some(open) if open == byte => quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            None if byte == b't' && bytes.get(at + 1) == Some(&b'.') && starts_a_name(bytes, at) => {
                let rest = &text[at + 2..];
                let length = rest.find(|c: char| !is_name(c)).unwrap_or(rest.len());
                if length > 0 {
                    found.push(Located::new(rest[..length].to_owned(), base + at..base + at + 2 + length));
                }
            }
            None => {}
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn starts_a_name(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    before.is_none_or(|byte| {
        !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'.' | b'@') && byte.is_ascii()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_found_where_they_are_used() {
        let text = "t.no {# t.no #} {{ t.yes }} {%- if t.also and page.t.no -%}{{ \"t.no }}\" ~ t.more|upper }}\
            {% raw %}{{ t.no }}{% endraw %} { t.no } {{ at.no }} {{ <card label={t.label} /> }} {{ t. }}";
        let found = words(text);
        let values: Vec<&str> = found.iter().map(|word| word.value.as_str()).collect();
        assert_eq!(values, ["yes", "also", "more", "label"]);
        assert_eq!(&text[found[0].span()], "t.yes");
    }

    proptest! {
        #[test]
        fn any_mess_can_be_looked_through(parts in proptest::collection::vec(proptest::sample::select(vec![
            "{{", "}}", "{%", "%}", "{#", "#}", "t.a", "\"", "'", "raw", "endraw", " ", "é", "-", "{",
        ]), 0..40)) {
            let text = parts.concat();
            for word in words(&text) {
                prop_assert!(text.get(word.span()).is_some_and(|shown| shown.ends_with(&word.value)));
            }
        }
    }
}
