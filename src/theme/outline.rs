//! What a template uses: words (`{{ t.skip }}`), components (`{{ <card /> }}`) and other templates (`{% include "a.html" %}`).
//!
//! In: the text of a template. Out: an [`Outline`] with the place of each, so that a word or a circle is found when the theme is loaded,
//! and not on the one page that shows it.

use crate::source::Located;

/// What a template or a component uses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Used {
    /// A whole template, included or extended.
    Template(String),
    /// A component.
    Component(String),
}

/// A component, or what a template holds besides its components.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// The component's name.
    pub(super) component: Option<String>,
    /// What it uses.
    pub(super) uses: Vec<Located<Used>>,
}

/// What a template uses.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Words, without the `t.` before them.
    pub(super) words: Vec<Located<String>>,
    /// The template itself first, then its components.
    pub(super) parts: Vec<Part>,
    /// Where `elif` stands.
    pub(super) elifs: Vec<usize>,
}

/// What stands between two marks of a template.
struct Tag<'a> {
    text: &'a str,
    start: usize,
    is_block: bool,
}

impl Outline {
    /// Looks through a template.
    pub(super) fn new(text: &str) -> Self {
        let mut outline = Self { parts: vec![Part::default()], ..Self::default() };
        let mut current = 0;
        for tag in tags(text) {
            let inner = tag.text.trim_start_matches('-').trim_start();
            let keyword = if tag.is_block { name_at(inner) } else { "" };
            let after = inner[keyword.len()..].trim_start();
            match keyword {
                "component" => {
                    outline.parts.push(Part { component: Some(name_at(after).to_owned()), uses: Vec::new() });
                    current = outline.parts.len() - 1;
                }
                "endcomponent" => current = 0,
                "elif" => outline.elifs.push(tag.start),
                "include" | "extends" => outline.uses(current, quoted(after).map(Used::Template), &tag),
                _ => {}
            }
            outline.expression(&tag, current);
        }
        outline
    }

    fn uses(&mut self, current: usize, used: Option<Used>, tag: &Tag<'_>) {
        if let (Some(used), Some(part)) = (used, self.parts.get_mut(current)) {
            part.uses.push(Located::new(used, tag.start..tag.start + tag.text.trim_end().len()));
        }
    }

    /// Words and components in one tag.
    fn expression(&mut self, tag: &Tag<'_>, current: usize) {
        let bytes = tag.text.as_bytes();
        let mut strings = Strings::default();
        for (at, byte) in bytes.iter().copied().enumerate() {
            if strings.holds(byte) {
                continue;
            }
            if byte == b't' && bytes.get(at + 1) == Some(&b'.') && starts_a_name(bytes, at) {
                let word = plain_name_at(&tag.text[at + 2..]);
                if !word.is_empty() {
                    let start = tag.start + at;
                    self.words.push(Located::new(word.to_owned(), start..start + 2 + word.len()));
                }
            }
            if byte == b'<' {
                let rest = tag.text[at + 1..].trim_start();
                let name = name_at(rest);
                let start = tag.start + (tag.text.len() - rest.len());
                let found = Located::new(Used::Component(name.to_owned()), start..start + name.len());
                let part = self.parts.get_mut(current).filter(|_| !name.is_empty());
                part.map(|part| part.uses.push(found)).unwrap_or_default();
            }
        }
    }
}

/// Follows the strings of an expression, as Tera reads them.
#[derive(Default)]
struct Strings {
    quote: Option<u8>,
    escaped: bool,
}

impl Strings {
    /// Whether the next byte belongs to a string, with its quotation marks.
    fn holds(&mut self, byte: u8) -> bool {
        match self.quote {
            Some(_) if self.escaped => self.escaped = false,
            Some(_) if byte == b'\\' => self.escaped = true,
            Some(quote) if quote == byte => self.quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => self.quote = Some(byte),
            None => return false,
        }
        true
    }
}

/// All tags of a template, without comments and what is between `raw` and `endraw`.
fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let open = at + text.get(at..)?.find('{')?;
            let end = match text.as_bytes().get(open + 1) {
                Some(b'{') => "}}",
                Some(b'%') => "%}",
                Some(b'#') => {
                    at = text[open..].find("#}").map_or(text.len(), |close| open + close + 2);
                    continue;
                }
                _ => {
                    at = open + 1;
                    continue;
                }
            };
            let start = open + 2;
            let close = start + end_of(&text[start..], end);
            let tag = Tag { text: &text[start..close], start, is_block: end == "%}" };
            at = close;
            if tag.is_block && tag.text.trim_matches(|c: char| c == '-' || c.is_ascii_whitespace()) == "raw" {
                at = text[close..].find("endraw").map_or(text.len(), |offset| close + offset);
            }
            return Some(tag);
        }
    })
}

/// Where an expression ends; marks inside its strings do not count.
fn end_of(text: &str, end: &str) -> usize {
    let mut strings = Strings::default();
    let ends = |at: usize| text.as_bytes()[at..].starts_with(end.as_bytes());
    let found = text.bytes().enumerate().find(|(at, byte)| !strings.holds(*byte) && ends(*at));
    found.map_or(text.len(), |(at, _)| at)
}

fn quoted(text: &str) -> Option<String> {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    text[1..].split_once(quote).map(|(name, _)| name.to_owned())
}

/// The name at the start, with dots as components have: `ui.button`.
fn name_at(text: &str) -> &str {
    let length = text.find(|c: char| !is_name(c) && c != '.').unwrap_or(text.len());
    &text[..length]
}

fn plain_name_at(text: &str) -> &str {
    let length = text.find(|c: char| !is_name(c)).unwrap_or(text.len());
    &text[..length]
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn starts_a_name(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    before.is_none_or(|byte| {
        byte.is_ascii() && !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'.' | b'@')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_found_where_they_are_used() {
        let text = "t.no {# t.no {{ t.no }} #} {{ t.yes }} {%- if t.also and page.t.no -%}{{ \"t.no }}\\\"\" ~ t.more|upper }}\
            {% raw %}{{ t.no }}{% endraw %} { t.no } {{ at.no }} {{ <card label={t.label} /> }} {{ t. }}";
        let words = Outline::new(text).words;
        let values: Vec<&str> = words.iter().map(|word| word.value.as_str()).collect();
        assert_eq!(values, ["yes", "also", "more", "label"]);
        assert_eq!(&text[words[0].span()], "t.yes");
    }

    #[test]
    fn uses_belong_to_the_part_that_they_stand_in() {
        let text = "{% extends 'base.html' %}{{ <a x={1 <2} /> }}{%- component ui.b(x, @t) -%}{% include \"c.html\" %}{% <d> %}{% </d> %}\
            {% if x <e %}{% elif y %}{% endif %}{%- endcomponent ui.b -%}{{ '<f />' }}{{ < g/> }}";
        let outline = Outline::new(text);
        let shown = |part: &Part| {
            let uses: Vec<String> = part.uses.iter().map(|used| format!("{:?}", used.value)).collect();
            format!("{:?} {}", part.component, uses.join(" "))
        };
        assert_eq!(
            outline.parts.iter().map(shown).collect::<Vec<_>>(),
            [
                "None Template(\"base.html\") Component(\"a\") Component(\"2\") Component(\"g\")",
                "Some(\"ui.b\") Template(\"c.html\") Component(\"d\") Component(\"e\")",
            ]
        );
        assert_eq!(outline.elifs.len(), 1);
        assert_eq!(&text[outline.parts[0].uses[1].span()], "a");
    }

    proptest! {
        #[test]
        fn any_mess_can_be_looked_through(parts in proptest::collection::vec(proptest::sample::select(vec![
            "{{", "}}", "{%", "%}", "{#", "#}", "t.a", "\"", "'", "\\", "raw", "endraw", "component", "include", "<", "é", " ", "-", "{",
        ]), 0..40)) {
            let text = parts.concat();
            let outline = Outline::new(&text);
            for word in &outline.words {
                prop_assert!(text.get(word.span()).is_some_and(|shown| shown.ends_with(&word.value)));
            }
            for used in outline.parts.iter().flat_map(|part| &part.uses) {
                prop_assert!(text.get(used.span()).is_some());
            }
        }
    }
}
