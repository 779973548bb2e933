//! The shards of terms, and beside each the shard of their positions.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::bits::Bits;
use super::postings::{Posting, Terms, write, write_positions};
use super::{Shard, front};
use crate::dictionary::{Entry, Key, terms};
use crate::error::Error;
use crate::index::Index;

/// A shard is closed when dictionary and bits have this many bytes.
const ENOUGH: usize = 1_800;

/// What a line of the dictionary stands for.
enum Line<'i> {
    Stem(&'i Entry),
    Pair,
    Group,
}

/// All shards, and where each begins.
#[derive(Default)]
pub(super) struct Exported {
    pub(super) shards: Vec<Shard>,
    pub(super) first: Vec<String>,
    /// The last stem so far.
    last: String,
}

/// One shard while it is written.
#[derive(Default)]
struct Open {
    first: String,
    before: String,
    dictionary: String,
    bits: Bits,
    positions: Bits,
}

pub(super) fn export(index: &Index) -> Result<Exported, Error> {
    let searcher = index.searcher();
    let mut exported = Exported::default();
    let Some(segment) = Index::segment(&searcher) else { return Ok(exported) };
    let (mut open, read) = (Open::default(), Terms::new(&index.fields, segment));
    let mut lines: BTreeMap<Key, Line<'_>> =
        index.dictionary.iter().map(|(stem, entry)| (Key(stem.to_owned()), Line::Stem(entry))).collect();
    lines.extend(terms(segment, index.fields.pairs)?.into_iter().map(|(pair, _)| (Key(pair), Line::Pair)));
    lines.extend(terms(segment, index.fields.same)?.into_iter().map(|(group, _)| (Key(group), Line::Group)));
    for (Key(stem), line) in lines {
        if open.dictionary.len() + open.bits.len() > ENOUGH {
            exported.close(std::mem::take(&mut open));
        }
        open.line(&stem, &line);
        match line {
            Line::Stem(entry) => open.postings(&read.stem(&stem, &entry.forms)?, true),
            Line::Pair => open.postings(&read.term(index.fields.pairs, &stem, false)?, false),
            Line::Group => open.postings(&read.term(index.fields.same, &stem, false)?, false),
        }
    }
    exported.close(open);
    Ok(exported)
}

impl Open {
    fn line(&mut self, stem: &str, line: &Line<'_>) {
        if self.dictionary.is_empty() {
            stem.clone_into(&mut self.first);
        } else {
            self.dictionary.push('\n');
        }
        front::add(&mut self.dictionary, stem, &self.before);
        stem.clone_into(&mut self.before);
        if let Line::Stem(entry) = line {
            self.forms(stem, entry);
        }
    }

    fn forms(&mut self, stem: &str, entry: &Entry) {
        match entry.forms.as_slice() {
            [] => self.dictionary.push_str(",!"),
            [(form, _)] if form == stem => {}
            forms => forms.iter().for_each(|(form, _)| {
                let _ = write!(self.dictionary, ",{}", front::form(form, stem));
            }),
        }
        for member in &entry.members {
            let _ = write!(self.dictionary, "={}:{}", member.rest.join(" "), member.group);
        }
    }

    fn postings(&mut self, postings: &[Posting], positions: bool) {
        if postings.is_empty() {
            return;
        }
        write(&mut self.bits, postings);
        if positions {
            write_positions(&mut self.positions, postings);
        }
    }
}

impl Exported {
    fn close(&mut self, open: Open) {
        let number = self.first.len();
        self.first.push(border(&self.last, &open.first).to_owned());
        self.last = open.before;
        self.shards.push(Shard::new('t', number).with(&open.dictionary).with(&open.bits.text()));
        self.shards.push(Shard::new('p', number).with(&open.positions.text()));
    }
}

/// The shortest beginning of `first` that still comes after `last`.
fn border<'f>(last: &str, first: &'f str) -> &'f str {
    let same =
        last.chars().zip(first.chars()).take_while(|(a, b)| a == b).map(|(_, c)| c.len_utf8()).sum::<usize>();
    let next = first[same..].chars().next().map_or(0, char::len_utf8);
    &first[..same + next]
}

#[cfg(test)]
mod tests {
    use super::border;

    #[test]
    fn a_border_lies_between_the_shards() {
        for (last, first, expected) in [
            ("", "autism", "a"),
            ("auth", "autism", "auti"),
            ("play", "playgroup", "playg"),
            ("zoo", "é", "é"),
        ] {
            assert_eq!(border(last, first), expected);
        }
    }
}
