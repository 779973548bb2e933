//! The manifest: what the reader must know before it asks.

use std::collections::BTreeSet;

use serde::Serialize;
use tantivy::SegmentReader;
use tantivy::schema::Field;

use super::FORMAT;
use super::cards::CARDS;
use crate::analysis::stemmer_name;
use crate::error::Error;
use crate::index::Index;
use crate::schema::SCORED;
use crate::settings::Weights;
use crate::stop_words::stop_words;

/// The first code of a length; all codes above it are printable.
const FIRST: u32 = 35;
/// The backslash, which would take two characters.
const SKIPPED: u32 = 92;

#[derive(Debug, Serialize)]
pub(super) struct Manifest {
    format: u32,
    folder: String,
    docs: usize,
    stemmer: &'static str,
    stop: &'static str,
    tokens: Vec<u64>,
    weights: Vec<f32>,
    scale: Vec<u32>,
    lengths: String,
    terms: String,
    cards: usize,
    words: String,
    groups: Vec<(String, usize)>,
}

pub(super) fn new(
    index: &Index,
    folder: String,
    first: Vec<String>,
    words: String,
) -> Result<Manifest, Error> {
    let searcher = index.searcher();
    let (mut tokens, mut scale, mut lengths) = (vec![0; SCORED], Vec::new(), String::new());
    if let Some(segment) = Index::segment(&searcher) {
        let of = |field| Ok::<_, Error>(segment.inverted_index(field)?.total_num_tokens());
        tokens = index.fields.scored().into_iter().map(of).collect::<Result<_, _>>()?;
        (scale, lengths) = document_lengths(segment, index.fields.text)?;
    }
    let language = &index.settings.language;
    Ok(Manifest {
        format: FORMAT,
        folder,
        docs: index.documents.len(),
        stemmer: stemmer_name(language),
        stop: stop_words(language),
        tokens,
        weights: weights(index.settings.weights),
        scale,
        lengths,
        terms: first.join("\n"),
        cards: CARDS,
        words,
        groups: index.settings.facets.iter().map(|group| (group.name.clone(), group.values.len())).collect(),
    })
}

fn weights(weights: Weights) -> Vec<f32> {
    let Weights { title, keywords, headings, text, exact, pairs, same, every } = weights;
    vec![title, keywords, headings, text, exact, pairs, same, every]
}

/// The lengths that occur, and for each document a character for one of them.
fn document_lengths(segment: &SegmentReader, field: Field) -> Result<(Vec<u32>, String), Error> {
    let reader = segment.get_fieldnorms_reader(field)?;
    let lengths: Vec<u32> = (0..segment.max_doc()).map(|document| reader.fieldnorm(document)).collect();
    let scale: Vec<u32> = lengths.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let written = lengths.iter().map(|length| character(&scale, *length)).collect();
    Ok((scale, written))
}

fn character(scale: &[u32], length: u32) -> char {
    let index = scale.binary_search(&length).unwrap_or(0);
    let code = FIRST + u32::try_from(index).unwrap_or(0);
    let code = if code < SKIPPED { code } else { code + 1 };
    char::from_u32(code).unwrap_or('#')
}
