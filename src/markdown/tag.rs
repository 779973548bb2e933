//! The few HTML tags that a text can hold: read as written, kept only if every part is on a list.

use unic_langid::LanguageIdentifier;

/// Tags that can be used inside a sentence, each with the one attribute it can have beside `lang` and `dir`.
const SAFE: [(&str, Option<&str>); 13] = [
    ("abbr", Some("title")),
    ("bdi", None),
    ("br", None),
    ("cite", None),
    ("kbd", None),
    ("mark", None),
    ("q", None),
    ("s", None),
    ("small", None),
    ("span", None),
    ("sub", None),
    ("sup", None),
    ("time", Some("datetime")),
];

/// The start of a safe element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OpenTag {
    pub(super) name: &'static str,
    /// In the order they were written; values are plain text.
    pub(super) attributes: Vec<(&'static str, String)>,
    /// Attributes that were left out, each with the reason.
    pub(super) refused: Vec<Refused>,
}

/// An attribute that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) message: String,
    pub(super) help: String,
}

/// What a piece of HTML is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tag<'a> {
    Comment,
    Open(OpenTag),
    Close(&'static str),
    /// Not on the list: its name, empty for instructions and declarations.
    Unsafe(&'a str),
}

impl OpenTag {
    /// It has no end tag.
    pub(super) fn is_void(&self) -> bool {
        self.name == "br"
    }

    /// Its words are in a language that may not be the page's.
    pub(super) fn has_language(&self) -> bool {
        self.attributes.iter().any(|(name, _)| *name == "lang")
    }
}

/// Reads one tag or comment, as the Markdown parser hands it over: from `<` to `>`.
pub(super) fn read(html: &str) -> Tag<'_> {
    if html.starts_with("<!--") {
        return Tag::Comment;
    }
    let inner = html.strip_prefix('<').unwrap_or(html);
    let (closing, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
    let name = name(inner);
    let Some((safe, own)) = SAFE.iter().find(|(safe, _)| safe.eq_ignore_ascii_case(name)) else {
        return Tag::Unsafe(name);
    };
    if closing {
        return Tag::Close(safe);
    }
    let mut tag = OpenTag { name: safe, attributes: Vec::new(), refused: Vec::new() };
    for (name, value) in Attributes::of(&inner[name.len()..]) {
        keep(&mut tag, *own, name, value);
    }
    if tag.name == "time"
        && tag.attributes.iter().all(|(name, _)| *name != "datetime")
        && tag.refused.is_empty()
    {
        tag.refused.push(time_without_date());
    }
    Tag::Open(tag)
}

/// The name that text after `<` or `</` begins with.
pub(super) fn name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(text.len());
    &text[..end]
}

fn keep(tag: &mut OpenTag, own: Option<&str>, name: &str, value: &str) {
    let known =
        ["lang", "dir", "title", "datetime"].into_iter().find(|known| known.eq_ignore_ascii_case(name));
    let allowed = known.filter(|known| matches!(*known, "lang" | "dir") || own == Some(*known));
    let Some(known) = allowed else {
        return tag.refused.push(not_allowed(tag.name, own, name));
    };
    if tag.attributes.iter().any(|(name, _)| *name == known) {
        return tag.refused.push(Refused {
            message: format!("`{known}` is written twice in one tag."),
            help: "Keep one of them.".to_owned(),
        });
    }
    let value =
        quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), |value| value.into_owned());
    match check(known, &value) {
        Ok(()) => tag.attributes.push((known, value)),
        Err(refused) => tag.refused.push(refused),
    }
}

fn not_allowed(tag: &str, own: Option<&str>, name: &str) -> Refused {
    let keep = own.map_or("`lang` and `dir`".to_owned(), |own| format!("`{own}`, `lang` and `dir`"));
    Refused {
        message: format!("`{}` cannot be used in the tag `<{tag}>`.", shown(name)),
        help: format!("Leave it out. In `<{tag}>`, only {keep} can be used."),
    }
}

/// What somebody wrote, short enough for a message.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().filter(|c| !c.is_control()).take(60).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

fn check(name: &str, value: &str) -> Result<(), Refused> {
    let (good, help) = match name {
        "lang" => (is_language(value), "Write the code of a language, such as `lang=\"pl\"` for Polish."),
        "dir" => (matches!(value, "ltr" | "rtl" | "auto"), "Write `ltr`, `rtl` or `auto`."),
        "datetime" => (is_date(value), "Write `2026-09-14`, `2026-09`, `16:30` or `2026-09-14T16:30`."),
        _ => (!value.trim().is_empty(), "Write what the short form stands for."),
    };
    let message = || format!("`{name}` cannot be “{}”.", shown(value));
    if good { Ok(()) } else { Err(Refused { message: message(), help: help.to_owned() }) }
}

fn time_without_date() -> Refused {
    Refused {
        message: "`<time>` has no `datetime`.".to_owned(),
        help: "Write it like this: `<time datetime=\"2026-09-14\">14 September</time>`.".to_owned(),
    }
}

/// A well-formed BCP 47 tag of a language, script, region and variants.
fn is_language(value: &str) -> bool {
    !value.contains('_') && value.len() <= 35 && value.parse::<LanguageIdentifier>().is_ok()
}

/// The forms of a date and time that a page can need; browsers know more.
fn is_date(value: &str) -> bool {
    let shape: String = value.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    match shape.as_str() {
        "0000" => true,
        "0000-00" => format!("{value}-01").parse::<jiff::civil::Date>().is_ok(),
        "0000-00-00" => value.parse::<jiff::civil::Date>().is_ok(),
        "00:00" => value.parse::<jiff::civil::Time>().is_ok(),
        "0000-00-00T00:00" => value.parse::<jiff::civil::DateTime>().is_ok(),
        _ => false,
    }
}

/// Names and raw values of attributes, up to the end of the tag.
struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Attributes<'a> {
    fn of(rest: &'a str) -> Self {
        Self { rest }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        if name.is_empty() {
            return None;
        }
        let (value, rest) = match rest.trim_start().strip_prefix('=') {
            Some(rest) => value(rest.trim_start()),
            None => ("", rest),
        };
        self.rest = rest;
        Some((name, value))
    }
}

/// The value at the start of `text`, and what follows it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(html: &str) -> OpenTag {
        match read(html) {
            Tag::Open(tag) => tag,
            other => panic!("{html}: {other:?}"),
        }
    }

    #[test]
    fn safe_tags_keep_their_attributes() {
        assert_eq!(open("<span lang=\"pl\">").attributes, [("lang", "pl".to_owned())]);
        assert_eq!(open("<SPAN LANG='zh-Hans' dir=ltr>").attributes.len(), 2);
        let title = open("<abbr\ntitle = \"A &amp; B &#34;\" >").attributes;
        assert_eq!(title, [("title", "A & B \"".to_owned())]);
        assert_eq!(open("<time datetime=2026-09-14>").refused, []);
        assert_eq!(open("<br/>").name, "br");
        assert_eq!(read("</Sup >"), Tag::Close("sup"));
        assert_eq!(read("<!-- a > b -->"), Tag::Comment);
    }

    #[test]
    fn all_else_is_refused() {
        for html in ["<script>", "<div class=x>", "<a href=x>", "<spanner>", "<svg/onload=x>"] {
            assert!(matches!(read(html), Tag::Unsafe(_)), "{html}");
        }
        assert_eq!(read("<?php x ?>"), Tag::Unsafe(""));
        assert_eq!(read("<!DOCTYPE html>"), Tag::Unsafe(""));
        for html in [
            "<span onclick=x>",
            "<span class=x>",
            "<span title=x>",
            "<q cite=x>",
            "<span lang>",
            "<span lang=\"p l\">",
            "<span lang=en_GB>",
            "<bdi dir=up>",
            "<time>",
            "<time datetime=soon>",
            "<time datetime=2026-13-01>",
            "<abbr title=''>",
            "<span lang=pl lang=en>",
        ] {
            assert_eq!(open(html).refused.len(), 1, "{html}");
        }
    }
}
