//! The index: documents in, committed in Tantivy.

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use tantivy::directory::RamDirectory;
use tantivy::tokenizer::TokenizerManager;
use tantivy::{IndexReader, Searcher, SegmentReader, TantivyDocument};

use crate::analysis::Analyser;
use crate::dictionary::Dictionary;
use crate::document::Document;
use crate::error::Error;
use crate::export::CARDS;
use crate::reading::Reading;
use crate::schema::{Fields, LINES, Lines};
use crate::settings::{FacetGroup, Settings, Weights};
use crate::synonyms::Synonyms;

/// Memory for Tantivy's writer, in bytes. The segment is written in one go whatever its size.
const MEMORY: usize = 100_000_000;

/// So many documents are made for the writer at a time.
const AT_ONCE: usize = 256;

/// An index over the documents of one language.
pub struct Index {
    pub(crate) settings: Settings,
    pub(crate) documents: Vec<Document>,
    /// For each document, the words before the heading of each section with an anchor.
    pub(crate) starts: Vec<Vec<usize>>,
    pub(crate) fields: Fields,
    pub(crate) synonyms: Synonyms,
    pub(crate) dictionary: Dictionary,
    pub(crate) spelling: Vec<(String, u32)>,
    pub(crate) analyser: Analyser,
    reader: IndexReader,
}

impl Index {
    /// Indexes documents, in memory.
    ///
    /// # Errors
    ///
    /// When Tantivy fails, which no document causes.
    pub fn new(mut documents: Vec<Document>, settings: Settings) -> Result<Self, Error> {
        let mut analyser = Analyser::new(&settings.language);
        let synonyms = Synonyms::new(&settings.synonyms, &mut analyser);
        documents.sort_by(|a, b| (&a.title, &a.address).cmp(&(&b.title, &b.address)));
        let readings = read(&documents, &mut analyser, &synonyms);
        let (documents, readings) = ordered(documents, readings, &settings.weights);
        let fields = Fields::new();
        let reader = write(&fields, &documents, &readings)?;
        let searcher = reader.searcher();
        let dictionary = match searcher.segment_readers().first() {
            Some(segment) => Dictionary::new(segment, &fields, &synonyms, &mut analyser)?,
            None => Dictionary::default(),
        };
        let spelling = dictionary.spelling(&named(&readings));
        let starts = readings.into_par_iter().map(|reading| reading.starts).collect();
        // Queries copy the analyser: without the stems that it has gathered from all documents.
        let analyser = Analyser::new(&settings.language);
        Ok(Self { settings, documents, starts, fields, synonyms, dictionary, spelling, analyser, reader })
    }

    /// The documents, in the order of the index: those that are often found together stand together.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The language, as its files are named.
    pub fn language(&self) -> &str {
        &self.settings.language
    }

    /// What results can be narrowed by.
    pub fn facets(&self) -> &[FacetGroup] {
        &self.settings.facets
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }

    /// All documents are in one segment; none when there are no documents.
    pub(crate) fn segment(searcher: &Searcher) -> Option<&SegmentReader> {
        searcher.segment_readers().first()
    }
}

/// Reads documents on all cores. Afterwards the analyser knows their words.
fn read(documents: &[Document], analyser: &mut Analyser, synonyms: &Synonyms) -> Vec<Reading> {
    let part = documents.len().div_ceil(rayon::current_num_threads()).max(1);
    let parts: Vec<(Analyser, Vec<Reading>)> = documents
        .par_chunks(part)
        .map(|documents| {
            let mut analyser = analyser.clone();
            let read = |document| Reading::new(document, &mut analyser, synonyms);
            let readings = documents.iter().map(read).collect();
            (analyser, readings)
        })
        .collect();
    let mut all = Vec::with_capacity(documents.len());
    for (other, readings) in parts {
        analyser.learn(other);
        all.extend(readings);
    }
    all
}

fn write(fields: &Fields, documents: &[Document], readings: &[Reading]) -> Result<IndexReader, Error> {
    let builder = tantivy::Index::builder().schema(fields.schema.clone());
    let tokenizers = TokenizerManager::default();
    tokenizers.register(LINES, Lines::default());
    let mut writer =
        builder.tokenizers(tokenizers).single_segment_index_writer(RamDirectory::create(), MEMORY)?;
    for (documents, readings) in documents.chunks(AT_ONCE).zip(readings.chunks(AT_ONCE)) {
        let made: Vec<TantivyDocument> = documents
            .par_iter()
            .zip(readings)
            .map(|(document, reading)| fields.document(document, reading))
            .collect();
        made.into_iter().try_for_each(|document| writer.add_document(document))?;
    }
    let index = writer.finalize()?;
    Ok(index.reader_builder().reload_policy(tantivy::ReloadPolicy::Manual).try_into()?)
}

/// Documents that are often found together come together.
fn ordered(
    documents: Vec<Document>,
    readings: Vec<Reading>,
    weights: &Weights,
) -> (Vec<Document>, Vec<Reading>) {
    let order = crate::order::order(crate::likely::queries(&readings, weights), CARDS);
    let mut both: Vec<Option<(Document, Reading)>> = documents.into_iter().zip(readings).map(Some).collect();
    order.into_iter().filter_map(|number| both.get_mut(number)?.take()).unzip()
}

/// The forms that stand in titles and keywords.
fn named(readings: &[Reading]) -> FxHashSet<&str> {
    let words =
        readings.iter().flat_map(|reading| reading.title.iter().chain(reading.keywords.iter().flatten()));
    words.map(|word| word.form.as_str()).collect()
}
