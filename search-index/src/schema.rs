//! Documents as Tantivy keeps them: tokens of our own, nothing stored.

use tantivy::TantivyDocument;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};

use crate::analysis::Word;
use crate::document::{Document, Facet};
use crate::reading::{Reading, group};

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
        let mut field = |name: &str, record, lengths| {
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_index_option(record)
                .set_fieldnorms(lengths);
            builder.add_text_field(name, TextOptions::default().set_indexing_options(indexing))
        };
        let (title, keywords, headings) = (
            field("title", WithFreqs, false),
            field("keywords", WithFreqs, false),
            field("headings", WithFreqs, false),
        );
        let (text, exact) = (field("text", WithFreqsAndPositions, true), field("exact", WithFreqs, false));
        let (pairs, same) = (field("pairs", WithFreqs, false), field("same", WithFreqs, false));
        let facets = field("facets", Basic, false);
        Self { title, keywords, headings, text, exact, pairs, same, facets, schema: builder.build() }
    }

    /// The fields that score.
    pub(crate) fn scored(&self) -> [Field; SCORED] {
        [self.title, self.keywords, self.headings, self.text, self.exact, self.pairs, self.same]
    }

    /// A document for Tantivy.
    pub(crate) fn document(&self, document: &Document, reading: &Reading) -> TantivyDocument {
        let stem = |word: &Word| word.stem.clone();
        let form = |word: &Word| word.form.clone();
        let mut made = TantivyDocument::default();
        let mut add = |field, terms: Vec<String>| made.add_pre_tokenized_text(field, tokens(terms));
        add(self.title, reading.title.iter().map(stem).collect());
        add(self.keywords, reading.keywords.iter().flatten().map(stem).collect());
        add(self.headings, reading.headings.iter().map(stem).collect());
        add(self.text, reading.text.iter().map(stem).collect());
        add(self.exact, reading.text.iter().map(form).collect());
        add(self.pairs, reading.pairs.clone());
        add(self.same, reading.same.iter().map(|number| group(*number)).collect());
        add(self.facets, document.facets.iter().map(facet).collect());
        made
    }
}

/// The term of a value of a group of facets.
pub(crate) fn facet(facet: &Facet) -> String {
    format!("{}\u{1f}{}", facet.group, facet.value)
}

fn tokens(terms: Vec<String>) -> PreTokenizedString {
    let token = |(position, text)| Token { position, text, ..Token::default() };
    PreTokenizedString { text: String::new(), tokens: terms.into_iter().enumerate().map(token).collect() }
}
