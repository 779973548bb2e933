//! Text and attribute values as HTML.

/// Text between tags.
pub(in crate::markdown) fn text(out: &mut String, text: &str) {
    escape(out, text, |c| matches!(c, '&' | '<' | '>') || is_forbidden(c));
}

/// The value of an attribute between double quotes.
pub(in crate::markdown) fn attribute(out: &mut String, value: &str) {
    escape(out, value, |c| matches!(c, '&' | '<' | '>' | '"') || is_forbidden(c));
}

fn escape(out: &mut String, text: &str, special: impl Fn(char) -> bool) {
    let mut done = 0;
    for (at, found) in text.match_indices(special) {
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
