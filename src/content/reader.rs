//! From values as they are written to values as they are meant: the common work of all kinds.
//!
//! In: optional texts with places. Out: typed values; what cannot be understood becomes a diagnostic and is left out.

use serde_saphyr::Spanned;

use super::raw::{List, Text, Texts};
use super::values::Flaw;
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, Source, is_hidden};

pub(super) const MISSING_FACT: RuleId = RuleId("missing-fact");
pub(super) const WRONG_VALUE: RuleId = RuleId("wrong-value");
const HIDDEN_CHARACTER: RuleId = RuleId("hidden-character");

/// Reads the values of one file.
pub(super) struct Reader<'s> {
    source: &'s Source,
    /// Where the YAML starts in the file.
    base: usize,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s Source, base: usize, diagnostics: Vec<Diagnostic>) -> Self {
        Self { source, base, diagnostics }
    }

    /// The file.
    pub(super) fn source(&self) -> &'s Source {
        self.source
    }

    /// The bytes of a value in the file.
    pub(super) fn span<T>(&self, value: &Spanned<T>) -> std::ops::Range<usize> {
        let span = value.referenced.span();
        let number = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
        let start = self.base + number(span.byte_offset());
        start..start + number(span.byte_len())
    }

    /// The place of a value.
    pub(super) fn place<T>(&self, value: &Spanned<T>) -> Place {
        Place::new(self.source, self.span(value))
    }

    /// Reports a value that cannot be understood.
    pub(super) fn flaw(&mut self, place: Place, flaw: Flaw) {
        self.diagnostics.push(
            Diagnostic::error(WRONG_VALUE, place, flaw.message)
                .why("Readers would be told something wrong, or nothing.")
                .help(flaw.help),
        );
    }

    /// Reports a fact that must be there. `place` is the mapping that lacks it.
    pub(super) fn missing(&mut self, place: Place, key: &str, help: &str) {
        if self.misspelt_or_misshapen(key) {
            return;
        }
        self.diagnostics.push(
            Diagnostic::error(MISSING_FACT, place, format!("`{key}` is missing."))
                .why("Readers cannot do without this fact, so the page is left out until it is there.")
                .help(help),
        );
    }

    /// The fact was written, but under a wrong name or in a wrong shape: that has been said already.
    fn misspelt_or_misshapen(&self, key: &str) -> bool {
        let suggested = format!("Did you mean `{key}`?");
        let named = format!("`{key}` is not of the right shape");
        self.diagnostics
            .iter()
            .any(|d| d.help.as_deref() == Some(suggested.as_str()) || d.message.starts_with(&named))
    }

    /// A text with its place: white space made single, hidden characters refused, empty texts dropped.
    pub(super) fn text(&mut self, text: Text) -> Option<Located<String>> {
        let text = text?;
        let span = self.span(&text);
        let words = text.value.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(hidden) = words.chars().find(|c| is_hidden(*c)) {
            let message =
                format!("There is a character here that nobody can see (U+{:04X}).", u32::from(hidden));
            self.diagnostics.push(
                Diagnostic::error(HIDDEN_CHARACTER, self.place(&text), message)
                    .why("It can make words appear in another order than they are read aloud.")
                    .help("Delete the text and type it again."),
            );
            return None;
        }
        (!words.is_empty()).then(|| Located::new(words, span))
    }

    /// A text without its place.
    pub(super) fn words(&mut self, text: Text) -> Option<String> {
        self.text(text).map(|text| text.value)
    }

    /// A text that must be there.
    pub(super) fn must(
        &mut self,
        text: Text,
        key: &str,
        help: &str,
        whole: &Place,
    ) -> Option<Located<String>> {
        let is_written = text.as_ref().is_some_and(|text| !text.value.trim().is_empty());
        let text = self.text(text);
        if text.is_none() && !is_written {
            self.missing(whole.clone(), key, help);
        }
        text
    }

    /// A list of texts with their places.
    pub(super) fn texts(&mut self, texts: Texts) -> Vec<Located<String>> {
        let items = texts.map(|texts| texts.value).unwrap_or_default();
        items.into_iter().filter_map(|item| self.text(Some(item))).collect()
    }

    /// A list of texts without their places.
    pub(super) fn lines(&mut self, texts: Texts) -> Vec<String> {
        fitted(self.texts(texts).into_iter().map(|text| text.value))
    }

    /// A value read by `parse`, with its place.
    pub(super) fn value<T>(&mut self, text: Text, parse: fn(&str) -> Result<T, Flaw>) -> Option<Located<T>> {
        let text = self.text(text)?;
        let span = text.span();
        match parse(&text.value) {
            Ok(value) => Some(Located::new(value, span)),
            Err(flaw) => {
                self.flaw(Place::new(self.source, span), flaw);
                None
            }
        }
    }

    /// A value without its place.
    pub(super) fn plain<T>(&mut self, text: Text, parse: fn(&str) -> Result<T, Flaw>) -> Option<T> {
        self.value(text, parse).map(|value| value.value)
    }

    /// A list of values read by `parse`, without their places.
    pub(super) fn values<T>(&mut self, texts: Texts, parse: fn(&str) -> Result<T, Flaw>) -> Vec<T> {
        let items = texts.map(|texts| texts.value).unwrap_or_default();
        fitted(items.into_iter().filter_map(|item| self.plain(Some(item), parse)))
    }

    /// A list of mappings, each read by `read`, which gets the mapping's place too.
    pub(super) fn list<R, T>(&mut self, list: List<R>, read: fn(&mut Self, R, Place) -> Option<T>) -> Vec<T> {
        let items = list.map(|list| list.value).unwrap_or_default();
        let values = items.into_iter().filter_map(|item| {
            let place = self.first_line(&item);
            read(self, item.value, place)
        });
        fitted(values)
    }

    /// The first line of a mapping, to point at what lacks something.
    pub(super) fn first_line<T>(&self, value: &Spanned<T>) -> Place {
        let span = self.span(value);
        let text = self.source.text();
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        Place::new(self.source, start..start + text[start..end].trim_end().len())
    }
}

/// A list that takes no more memory than it needs: one is collected in the room of the items it is made from, which are larger.
fn fitted<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut list: Vec<T> = items.collect();
    list.shrink_to_fit();
    list
}

/// A choice of words, each with its meaning in the program.
pub(super) fn choose<T: Copy>(text: &str, choices: &[(&str, T)]) -> Result<T, Flaw> {
    choices.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| Flaw {
        message: format!("`{text}` cannot be chosen here."),
        help: crate::diagnostic::one_of(text, choices.iter().map(|(word, _)| *word)),
    })
}
