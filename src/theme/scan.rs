//! A first look at a style sheet, token by token: what it imports, which files it loads, where it gives names to colours.
//!
//! In: the text of one file. Out: a [`Scan`] with the place of each. A sheet that is nested too deep is found here, before it meets a
//! parser that calls itself for each level.

use cssparser::{ParseError, Parser, ParserInput, Token};

use crate::source::Located;

/// Nobody nests deeper by hand.
const DEEPEST: usize = 48;

/// What one style sheet refers to.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Sheets that it imports, as written.
    pub(super) imports: Vec<Located<String>>,
    /// Files that it loads, as written.
    pub(super) urls: Vec<Located<String>>,
    /// Names that it gives to values (`--ink: …`), with the place of the name.
    pub(super) names: Vec<Located<String>>,
    /// Where it is nested too deep.
    pub(super) too_deep: Option<usize>,
}

/// What the block is that we are in.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// Anything else.
    Plain,
    /// `@import url( … )`.
    Import,
    /// `url( … )`, `image-set( … )` and others whose words are addresses.
    Addresses,
}

impl Scan {
    /// Looks through a style sheet.
    pub(super) fn new(text: &str) -> Self {
        let mut scan = Self::default();
        let mut input = ParserInput::new(text);
        // An error is the signal that it is nested too deep, and that is noted already.
        let _ = scan.walk(&mut Parser::new(&mut input), Inside::Plain, 0);
        scan
    }

    fn walk<'i>(
        &mut self,
        parser: &mut Parser<'i, '_>,
        inside: Inside,
        depth: usize,
    ) -> Result<(), ParseError<'i, ()>> {
        let mut importing = false;
        let mut name: Option<Located<String>> = None;
        loop {
            let start = parser.position().byte_index();
            let Ok(token) = parser.next_including_whitespace_and_comments().cloned() else { return Ok(()) };
            let span = start..parser.position().byte_index();
            match token {
                Token::WhiteSpace(_) | Token::Comment(_) => continue,
                Token::Colon => self.names.extend(name.take()),
                Token::Function(_)
                | Token::ParenthesisBlock
                | Token::CurlyBracketBlock
                | Token::SquareBracketBlock => {
                    if depth == DEEPEST {
                        self.too_deep = Some(start);
                        return Err(parser.new_custom_error(()));
                    }
                    let inner = kind_of(&token, importing);
                    parser.parse_nested_block(|parser| self.walk(parser, inner, depth + 1))?;
                }
                Token::QuotedString(ref text) | Token::UnquotedUrl(ref text) => {
                    let found = Located::new(text.to_string(), span.clone());
                    let is_url = matches!(token, Token::UnquotedUrl(_)) || inside == Inside::Addresses;
                    if importing || inside == Inside::Import {
                        self.imports.push(found);
                    } else if is_url {
                        self.urls.push(found);
                    }
                }
                _ => {}
            }
            importing = matches!(&token, Token::AtKeyword(word) if word.eq_ignore_ascii_case("import"));
            name = match token {
                Token::Ident(word) if word.starts_with("--") => Some(Located::new(word.to_string(), span)),
                _ => None,
            };
        }
    }
}

fn kind_of(token: &Token<'_>, importing: bool) -> Inside {
    const ADDRESSES: [&str; 7] =
        ["url", "src", "image-set", "-webkit-image-set", "image", "cross-fade", "-webkit-cross-fade"];
    match token {
        Token::Function(_) if importing => Inside::Import,
        Token::Function(name) if ADDRESSES.iter().any(|known| name.eq_ignore_ascii_case(known)) => {
            Inside::Addresses
        }
        _ => Inside::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values(found: &[Located<String>]) -> Vec<&str> {
        found.iter().map(|found| found.value.as_str()).collect()
    }

    #[test]
    fn imports_and_addresses_are_found_however_they_are_written() {
        let text = "@import 'a.css' print;@IMPORT /* x */ url(b.css);@\\69mport url( \"c.css\" ) layer(x);\
            a{background:url(d.png)} b{background:URL('e.png'),image-set(\"f.png\" 1x type('image/png'), url(g.png) 2x)}\
            c{content:'h.png'} /* url(i.png) */ @font-face{src:url(j.woff2) format('woff2')} --x: \\75rl(k.png);";
        let scan = Scan::new(text);
        assert_eq!(values(&scan.imports), ["a.css", "b.css", "c.css"]);
        assert_eq!(values(&scan.urls), ["d.png", "e.png", "f.png", "g.png", "j.woff2", "k.png"]);
        assert_eq!(&text[scan.urls[1].span()], "'e.png'");
        assert_eq!(&text[scan.urls[0].span()], "url(d.png)");
    }

    #[test]
    fn names_are_found_with_their_places_but_not_in_comments_or_uses() {
        let text = ":root{/* --ink: #fff; */ --ink:#000;--paper : var(--ink)} a{color:var(--ink)}";
        let scan = Scan::new(text);
        assert_eq!(values(&scan.names), ["--ink", "--paper"]);
        assert_eq!(scan.names[0].start, text.rfind("--ink:").expect("the name"));
    }

    #[test]
    fn deep_nesting_is_found_without_going_down() {
        for open in ["{", "(", "[", "a{", "f(", "a{)", ":is("] {
            let scan = Scan::new(&open.repeat(200_000));
            assert_eq!(scan.too_deep.map(|at| at / open.len()), Some(DEEPEST), "{open}");
            assert_eq!(Scan::new(&open.repeat(DEEPEST)).too_deep, None);
        }
        assert_eq!(Scan::new(&"a{}".repeat(1000)).too_deep, None);
    }

    proptest! {
        #[test]
        fn any_text_can_be_scanned(text in "\\PC*") {
            for found in Scan::new(&text).urls {
                prop_assert!(text.get(found.span()).is_some());
            }
        }

        #[test]
        fn any_mess_of_css_can_be_scanned(parts in proptest::collection::vec(proptest::sample::select(vec![
            "a", "{", "}", "(", ")", "[", "]", "\"", "'", "\\", "url(", "@import ", "/*", "*/", "--x", ":", ";", " ", "\n", "é",
        ]), 0..60)) {
            let text = parts.concat();
            let scan = Scan::new(&text);
            for found in scan.urls.iter().chain(&scan.imports).chain(&scan.names) {
                prop_assert!(text.get(found.span()).is_some());
            }
        }
    }
}
