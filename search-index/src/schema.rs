//! Documents as Tantivy keeps them: terms of our own, nothing stored.

use std::sync::Arc;

use tantivy::TantivyDocument;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::analysis::Word;
use crate::document::{Document, Facet};
use crate::reading::{Reading, group};

/// The name of the tokenizer [`Lines`].
pub(crate) const LINES: &str = "lines";

/// How many fields score.
pub(crate) const SCORED: usize = 7;

/// The fields, in the order of the contract.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub(crate) title: Field,
    pub(crate) keywords: Field,
    pub(crate) headings: Field,
    pub(crate) text: Field,
    pub(crate) exact: Field,
    pub(crate) pairs: Field,
    pub(crate) same: Field,
    pub(crate) facets: Field,
    pub(crate) schema: Schema,
}

impl Fields {
    /// The schema of every index.
    pub(crate) fn new() -> Self {
        use IndexRecordOption::{Basic, WithFreqs, WithFreqsAndPositions};
        let mut builder = Schema::builder();
        let mut field = |name: &str, tokenizer, record, lengths| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer(tokenizer)
                .set_index_option(record)
                .set_fieldnorms(lengths);
            builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
        };
        let title = field("title", LINES, WithFreqs, false);
        let keywords = field("keywords", LINES, WithFreqs, false);
        let headings = field("headings", LINES, WithFreqs, false);
        let text = field("text", LINES, WithFreqsAndPositions, true);
        let exact = field("exact", LINES, WithFreqs, false);
        let pairs = field("pairs", LINES, WithFreqs, false);
        let same = field("same", LINES, WithFreqs, false);
        let facets = field("facets", "raw", Basic, false);
        Self { title, keywords, headings, text, exact, pairs, same, facets, schema: builder.build() }
    }

    /// The fields that score.
    pub(crate) fn scored(&self) -> [Field; SCORED] {
        [self.title, self.keywords, self.headings, self.text, self.exact, self.pairs, self.same]
    }

    /// A document for Tantivy: in each field one text, with a term in each line; facets one by one, because they may hold anything.
    pub(crate) fn document(&self, document: &Document, reading: &Reading) -> TantivyDocument {
        let mut made = TantivyDocument::default();
        made.add_text(self.title, lines(reading.title.iter().map(stem)));
        made.add_text(self.keywords, lines(reading.keywords.iter().flatten().map(stem)));
        made.add_text(self.headings, lines(reading.headings.iter().map(stem)));
        made.add_text(self.text, lines(reading.text.iter().map(stem)));
        made.add_text(self.exact, lines(reading.text.iter().map(form)));
        made.add_text(self.pairs, lines(reading.pairs.iter()));
        made.add_text(self.same, lines(reading.same.iter().map(|number| group(*number))));
        document.facets.iter().for_each(|value| made.add_text(self.facets, facet(value)));
        made
    }
}

fn stem(word: &Arc<Word>) -> &str {
    &word.stem
}

fn form(word: &Arc<Word>) -> &str {
    &word.form
}

/// One term a line.
fn lines<T: AsRef<str>>(terms: impl Iterator<Item = T>) -> String {
    let mut text = String::new();
    for term in terms {
        text.push_str(term.as_ref());
        text.push('\n');
    }
    text
}

/// The term of a value of a group of facets.
pub(crate) fn facet(facet: &Facet) -> String {
    format!("{}\u{1f}{}", facet.group, facet.value)
}

/// Tantivy's part of reading a text that has one term in each line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    token: Token,
}

/// The terms of a text.
pub(crate) struct LineStream<'t> {
    rest: &'t str,
    token: &'t mut Token,
}

impl Tokenizer for Lines {
    type TokenStream<'t> = LineStream<'t>;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> LineStream<'t> {
        self.token.reset();
        LineStream { rest: text, token: &mut self.token }
    }
}

impl TokenStream for LineStream<'_> {
    fn advance(&mut self) -> bool {
        let Some(end) = self.rest.bytes().position(|byte| byte == b'\n') else { return false };
        let (line, rest) = self.rest.split_at(end);
        line.clone_into(&mut self.token.text);
        self.rest = &rest[1..];
        self.token.position = self.token.position.wrapping_add(1);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
