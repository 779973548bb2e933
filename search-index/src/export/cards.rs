//! What results show, and beside it the sections of each document.

use rayon::prelude::*;

use super::Shard;
use crate::document::Document;
use crate::index::Index;

/// How many cards a shard holds.
pub(crate) const CARDS: usize = 16;

pub(super) fn export(index: &Index) -> Vec<Shard> {
    let cards = index.documents.par_chunks(CARDS).enumerate().map(|(number, documents)| {
        let cards: Vec<Card<'_>> = documents.iter().map(card).collect();
        Shard::new('c', number).with(&cards)
    });
    let starts = index.starts.par_chunks(CARDS);
    let headings = index.documents.par_chunks(CARDS).zip(starts).enumerate();
    let headings = headings.map(|(number, (documents, starts))| {
        let parts: Vec<String> =
            documents.iter().zip(starts).map(|(document, starts)| parts(document, starts)).collect();
        Shard::new('h', number).with(&parts)
    });
    cards.chain(headings).collect()
}

type Card<'d> = (&'d str, &'d str, &'d str, &'d [String]);

fn card(document: &Document) -> Card<'_> {
    (&document.title, &document.address, &document.summary, &document.extra)
}

fn parts(document: &Document, starts: &[usize]) -> String {
    let sections = document.sections.iter().filter(|section| !section.anchor.is_empty());
    let part = |(section, start): (&crate::Section, &usize)| {
        let heading = section.heading.replace(['\t', '\n'], " ");
        let anchor = if plain_anchor(&heading) == section.anchor { "" } else { &section.anchor };
        format!("{anchor}\t{heading}\t{start}")
    };
    let parts: Vec<String> = sections.zip(starts).map(part).collect();
    parts.join("\n")
}

/// The anchor that the reader makes of a heading: lower case, without apostrophes and soft hyphens, a hyphen between runs of letters and
/// digits.
fn plain_anchor(heading: &str) -> String {
    let lower: String = heading
        .to_lowercase()
        .chars()
        .filter(|c| !['\'', '\u{2019}', '\u{2018}', '\u{ad}'].contains(c))
        .collect();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
