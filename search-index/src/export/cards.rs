//! What results show.

use super::Shard;
use crate::document::Document;
use crate::index::Index;

/// How many cards a shard holds.
pub(super) const CARDS: usize = 24;

pub(super) fn export(index: &Index) -> Vec<Shard> {
    let cards: Vec<_> = index.documents.iter().zip(&index.starts).map(|(document, starts)| card(document, starts)).collect();
    cards.chunks(CARDS).enumerate().map(|(number, cards)| Shard::new('c', number).with(&cards)).collect()
}

type Card<'d> = (&'d str, &'d str, &'d str, &'d [String], String);

fn card<'d>(document: &'d Document, starts: &[usize]) -> Card<'d> {
    let sections = document.sections.iter().filter(|section| !section.anchor.is_empty());
    let part = |(section, start): (&crate::Section, &usize)| {
        let heading = section.heading.replace(['\t', '\n'], " ");
        let anchor = if plain_anchor(&heading) == section.anchor { "" } else { &section.anchor };
        format!("{anchor}\t{heading}\t{start}")
    };
    let parts: Vec<String> = sections.zip(starts).map(part).collect();
    (&document.title, &document.address, &document.summary, &document.extra, parts.join("\n"))
}

/// The anchor that the reader makes of a heading: lower case, a hyphen for each run of other characters than letters and digits of ASCII.
fn plain_anchor(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}
