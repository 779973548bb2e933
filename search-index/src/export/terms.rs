//! The shards of terms, and beside each the shard of their positions.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rayon::prelude::*;

use super::bits::Bits;
use super::postings::{Posting, Terms, write, write_positions};
use super::{Shard, front};
use crate::dictionary::{Entry, in_order, terms};
use crate::error::Error;
use crate::index::Index;
use crate::reading::group;

/// A shard is closed before the next stem when dictionary and bits have this many bytes.
const ENOUGH: usize = 1_200;

/// What a line of the dictionary stands for.
enum Line<'i> {
    Stem(&'i Entry),
    /// It stands with its first stem, so that whoever asks for the stem has it, too.
    Pair,
}

/// All shards, and where each begins.
#[derive(Default)]
pub(super) struct Exported {
    pub(super) shards: Vec<Shard>,
    pub(super) first: Vec<String>,
    /// The last stem so far.
    last: String,
}

/// The bits of one term.
#[derive(Default)]
struct Written {
    /// In any document.
    is_there: bool,
    postings: Bits,
    positions: Bits,
}

/// One shard while it is written.
#[derive(Default)]
struct Open {
    first: String,
    before: String,
    dictionary: String,
    bits: Bits,
    positions: Bits,
    /// The groups of synonyms whose postings it holds.
    groups: BTreeSet<u32>,
}

pub(super) fn export(index: &Index) -> Result<Exported, Error> {
    let searcher = index.searcher();
    let mut exported = Exported::default();
    let Some(segment) = Index::segment(&searcher) else { return Ok(exported) };
    let (mut open, read) = (Open::default(), Terms::new(&index.fields, segment)?);
    let pairs = terms(segment, index.fields.pairs)?;
    let mut lines: Vec<(&str, Line<'_>)> =
        index.dictionary.iter().map(|(stem, entry)| (stem, Line::Stem(entry))).collect();
    lines.extend(pairs.iter().map(|(pair, _)| (pair.as_str(), Line::Pair)));
    lines.par_sort_unstable_by(|(a, _), (b, _)| in_order(a, b));
    let of_group = |number| Ok::<_, Error>(Written::new(&read.group(&group(number))?));
    let groups: Vec<Written> =
        (0..index.synonyms.groups).into_par_iter().map(of_group).collect::<Result<_, _>>()?;
    let written: Vec<Written> =
        lines.par_iter().map(|(term, line)| line.write(term, &read)).collect::<Result<_, _>>()?;
    for ((term, line), written) in lines.iter().zip(&written) {
        if open.dictionary.len() + open.bits.len() > ENOUGH && matches!(line, Line::Stem(_)) {
            exported.close(std::mem::take(&mut open));
        }
        open.line(term, line, &groups);
        open.bits.append(&written.postings);
        open.positions.append(&written.positions);
        if let Line::Stem(entry) = line {
            open.groups(entry, &groups);
        }
    }
    exported.close(open);
    Ok(exported)
}

impl Line<'_> {
    /// The bits of a term.
    fn write(&self, term: &str, read: &Terms<'_>) -> Result<Written, Error> {
        match self {
            Self::Stem(entry) => {
                let postings = read.stem(term, &entry.forms)?;
                let mut written = Written::new(&postings);
                if written.is_there {
                    write_positions(&mut written.positions, &postings);
                }
                Ok(written)
            }
            Self::Pair => Ok(Written::new(&read.pair(term)?)),
        }
    }
}

impl Written {
    fn new(postings: &[Posting]) -> Self {
        let mut written = Self { is_there: !postings.is_empty(), ..Self::default() };
        if written.is_there {
            write(&mut written.postings, postings);
        }
        written
    }
}

impl Open {
    fn line(&mut self, stem: &str, line: &Line<'_>, groups: &[Written]) {
        if self.dictionary.is_empty() {
            stem.clone_into(&mut self.first);
        } else {
            self.dictionary.push('\n');
        }
        front::add(&mut self.dictionary, stem, &self.before);
        stem.clone_into(&mut self.before);
        if let Line::Stem(entry) = line {
            self.forms(stem, entry, groups);
        }
    }

    fn forms(&mut self, stem: &str, entry: &Entry, groups: &[Written]) {
        match entry.forms.as_slice() {
            [] => self.dictionary.push_str(",!"),
            [(form, _)] if form == stem => {}
            forms => forms.iter().for_each(|(form, _)| {
                let _ = write!(self.dictionary, ",{}", front::form(form, stem));
            }),
        }
        for member in &entry.members {
            let mark = if of(groups, member.group).is_some() { "" } else { "!" };
            let _ = write!(self.dictionary, "={}:{}{mark}", member.rest.join(" "), member.group);
        }
    }

    /// The groups of the synonyms that begin with a stem: each once in a shard.
    fn groups(&mut self, entry: &Entry, groups: &[Written]) {
        for member in &entry.members {
            if let Some(written) = of(groups, member.group)
                && self.groups.insert(member.group)
            {
                self.bits.append(&written.postings);
            }
        }
    }
}

/// A group that some document has.
fn of(groups: &[Written], number: u32) -> Option<&Written> {
    usize::try_from(number).ok().and_then(|number| groups.get(number)).filter(|written| written.is_there)
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
