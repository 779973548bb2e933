//! One term in all its documents, as Tantivy committed it.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use tantivy::postings::Postings as _;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet as _, InvertedIndexReader, SegmentReader, TERMINATED, Term};

use super::bits::{Bits, Code, gaps};
use crate::error::Error;
use crate::schema::Fields;

/// A document that has a term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Posting {
    pub(super) document: u32,
    /// How often in `title`, `keywords`, `headings`.
    pub(super) named: [u32; 3],
    /// How often in `text`, or in the one field of a pair or group.
    pub(super) times: u32,
    /// How often in each form; empty where there is one form.
    pub(super) forms: Vec<u32>,
    /// Where in `text`.
    pub(super) positions: Vec<u32>,
}

/// Reads terms of a segment.
pub(super) struct Terms<'s> {
    fields: &'s Fields,
    /// Each field, opened once for all terms.
    opened: FxHashMap<Field, Arc<InvertedIndexReader>>,
}

impl<'s> Terms<'s> {
    pub(super) fn new(fields: &'s Fields, segment: &SegmentReader) -> Result<Self, Error> {
        let open = |field| Ok::<_, Error>((field, segment.inverted_index(field)?));
        let opened = fields.scored().into_iter().map(open).collect::<Result<_, _>>()?;
        Ok(Self { fields, opened })
    }

    /// A stem with its forms.
    pub(super) fn stem(&self, stem: &str, forms: &[(String, u32)]) -> Result<Vec<Posting>, Error> {
        let mut postings = self.term(self.fields.text, stem, true)?;
        let named = [self.fields.title, self.fields.keywords, self.fields.headings];
        for (place, field) in named.into_iter().enumerate() {
            merge(&mut postings, &self.term(field, stem, false)?, |posting, times| {
                posting.named[place] = times
            });
        }
        if forms.len() > 1 {
            postings.iter_mut().for_each(|posting| posting.forms = vec![0; forms.len()]);
            for (place, (form, _)) in forms.iter().enumerate() {
                let of_form = self.term(self.fields.exact, form, false)?;
                merge(&mut postings, &of_form, |posting, times| posting.forms[place] = times);
            }
        }
        Ok(postings)
    }

    /// Two stems that follow each other.
    pub(super) fn pair(&self, pair: &str) -> Result<Vec<Posting>, Error> {
        self.term(self.fields.pairs, pair, false)
    }

    /// A group of synonyms.
    pub(super) fn group(&self, group: &str) -> Result<Vec<Posting>, Error> {
        self.term(self.fields.same, group, false)
    }

    /// A term of one field.
    fn term(&self, field: Field, term: &str, positions: bool) -> Result<Vec<Posting>, Error> {
        let record =
            if positions { IndexRecordOption::WithFreqsAndPositions } else { IndexRecordOption::WithFreqs };
        let opened = self.opened.get(&field);
        let read = opened.map(|index| index.read_postings(&Term::from_field_text(field, term), record));
        let Some(mut read) = read.transpose()?.flatten() else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        while read.doc() != TERMINATED {
            let mut posting = Posting { document: read.doc(), times: read.term_freq(), ..Posting::default() };
            if positions {
                read.positions(&mut posting.positions);
            }
            found.push(posting);
            read.advance();
        }
        Ok(found)
    }
}

/// Tells postings how often another field has the term; both are in order of documents.
fn merge(into: &mut [Posting], from: &[Posting], mut set: impl FnMut(&mut Posting, u32)) {
    let mut into = into.iter_mut();
    for other in from {
        if let Some(posting) = into.by_ref().find(|posting| posting.document == other.document) {
            set(posting, other.times);
        }
    }
}

/// Writes which documents have a term, and how often.
pub(super) fn write(bits: &mut Bits, postings: &[Posting]) {
    let documents: Vec<u32> = postings.iter().map(|posting| posting.document).collect();
    let gaps = gaps(&documents);
    let code = Code::best(&gaps);
    bits.gamma(count(postings.len()));
    bits.code(code);
    for (posting, gap) in postings.iter().zip(gaps) {
        bits.number(code, gap);
        times(bits, posting);
        forms(bits, posting);
    }
}

fn times(bits: &mut Bits, posting: &Posting) {
    if posting.named == [0; 3] {
        return bits.gamma(if posting.times < 3 { posting.times } else { posting.times + 1 });
    }
    bits.gamma(3);
    posting.named.iter().for_each(|times| bits.bit(*times > 0));
    posting.named.iter().filter(|times| **times > 0).for_each(|times| bits.gamma(*times));
    bits.gamma(posting.times);
}

fn forms(bits: &mut Bits, posting: &Posting) {
    let Some((_, but_last)) = posting.forms.split_last() else { return };
    if posting.times == 1 {
        let form = posting.forms.iter().position(|times| *times == 1).unwrap_or(0);
        return bits.low(count(form), count(posting.forms.len() - 1).ilog2() + 1);
    }
    but_last.iter().for_each(|times| bits.gamma(times + 1));
}

/// Writes where a term stands in each document.
pub(super) fn write_positions(bits: &mut Bits, postings: &[Posting]) {
    let gaps: Vec<u32> = postings.iter().flat_map(|posting| gaps(&posting.positions)).collect();
    let code = Code::best(&gaps);
    bits.code(code);
    gaps.iter().for_each(|gap| bits.number(code, *gap));
}

/// Counts fit: an index of four thousand million words does not fit in memory.
pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
