//! Text and attribute values as HTML.

/// Text between tags.
pub(in crate::markdown) fn text(out: &mut String, text: &str) {
    let is_odd = |byte| matches!(byte, b'&' | b'<' | b'>') || is_unusual(byte);
    escape(out, text, is_odd, |c| matches!(c, '&' | '<' | '>') || is_forbidden(c));
}

/// The value of an attribute between double quotes.
pub(in crate::markdown) fn attribute(out: &mut String, value: &str) {
    let is_odd = |byte| matches!(byte, b'&' | b'<' | b'>' | b'"') || is_unusual(byte);
    escape(out, value, is_odd, |c| matches!(c, '&' | '<' | '>' | '"') || is_forbidden(c));
}

/// Most text needs no escapes: what comes before the first odd byte is copied after a quick look, 16 bytes at a time.
fn escape(out: &mut String, text: &str, is_odd: impl Fn(u8) -> bool, is_special: impl Fn(char) -> bool) {
    let has_odd = |chunk: &&[u8]| chunk.iter().fold(false, |odd, byte| odd | is_odd(*byte));
    let chunks = text.as_bytes().chunks(16).take_while(|chunk| !has_odd(chunk));
    let plain = text.floor_char_boundary(chunks.map(<[u8]>::len).sum());
    let (plain, text) = text.split_at(plain);
    out.push_str(plain);
    let mut done = 0;
    for (at, found) in text.match_indices(is_special) {
        out.push_str(&text[done..at]);
        out.push_str(match found {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            "\"" => "&quot;",
            _ => "",
        });
        done = at + found.len();
    }
    out.push_str(&text[done..]);
}

/// A byte that may belong to a character that HTML cannot hold.
fn is_unusual(byte: u8) -> bool {
    !matches!(byte, b' '..=b'~' | b'\n')
}

/// Characters that HTML cannot hold. They are left out.
fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n'))
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_gets_out_of_text_or_attributes() {
        let mut out = String::new();
        super::text(&mut out, "a<b>&\"c\"\0\u{85}\u{fffe}\r\n");
        super::attribute(&mut out, "\"><é");
        assert_eq!(out, "a&lt;b&gt;&amp;\"c\"\n&quot;&gt;&lt;é");
    }
}
