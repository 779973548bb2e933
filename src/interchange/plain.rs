//! Authors' text made fit for formats in which a line break or a control character means something.

/// Text in one line: control characters and line breaks become spaces, and what XML cannot hold is left out.
pub(super) fn one_line(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !is_noncharacter(*c)).map(blank_control).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text in lines that end with `\n`, whatever they ended with before; no other control characters.
pub(super) fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.split('\n').map(one_line).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// A web address without the spaces and control characters that no address has.
pub(super) fn address(address: &str) -> String {
    address.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !is_noncharacter(*c)).collect()
}

/// At most this many characters; `…` says that there was more.
pub(super) fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

fn blank_control(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

/// The two that XML 1.0 forbids besides control characters.
fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_text_is_left() {
        assert_eq!(one_line(" a\r\nb\u{1b}[31m\tc\u{ffff}\u{85}d "), "a b [31m c d");
        assert_eq!(lines("a\r\nb\rc\n\n\u{0}d \n"), "a\nb\nc\n\nd");
        assert_eq!(address(" https://a.example/ \r\nX:y"), "https://a.example/X:y");
    }

    #[test]
    fn long_text_ends_with_an_ellipsis() {
        assert_eq!(shortened("äöü", 3), "äöü");
        assert_eq!(shortened("ä öü", 2), "ä…");
    }
}
