//! What results show, and beside it the sections of each document.

use super::Shard;
use crate::document::Document;
use crate::index::Index;

/// How many cards a shard holds.
pub(crate) const CARDS: usize = 24;

pub(super) fn export(index: &Index) -> Vec<Shard> {
    let cards: Vec<Card<'_>> = index.documents.iter().map(card).collect();
    let parts: Vec<String> =
        index.documents.iter().zip(&index.starts).map(|(document, starts)| parts(document, starts)).collect();
    let cards = cards.chunks(CARDS).enumerate().map(|(number, cards)| Shard::new('c', number).with(&cards));
    cards
        .chain(parts.chunks(CARDS).enumerate().map(|(number, parts)| Shard::new('h', number).with(&parts)))
        .collect()
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
