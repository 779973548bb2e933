//! What a query asks for, word by word: the steps 1 to 3 of the contract.

use std::cmp::Reverse;
use std::sync::Arc;

use strsim::osa_distance;

use crate::analysis::{Word, fold};
use crate::dictionary::Entry;
use crate::export::power;
use crate::index::Index;

/// The longest query that is read, in characters.
const LONGEST: usize = 200;
/// The most words of a query.
const WORDS: usize = 12;
/// How many stems a beginning stands for.
const BEGINNINGS: usize = 12;
/// Marks that begin or end a phrase.
const MARKS: [char; 6] = ['"', '“', '”', '„', '«', '»'];

/// What became of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// A document or a synonym has it.
    Found,
    /// It is the beginning of words that documents have.
    Prefix,
    /// It was taken for a word that is spelt much like it.
    Spelling,
    /// Nothing has it.
    Unknown,
}

/// A word of a query and what was searched instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The word, folded.
    pub typed: String,
    /// What was searched.
    pub used: String,
    /// What became of it.
    pub how: How,
}

/// A word that is searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    /// One stem, or those that a beginning stands for.
    pub(crate) stems: Vec<String>,
    /// The form; none for a beginning.
    pub(crate) form: Option<String>,
}

/// What a document matches or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clause {
    /// All of these words, or one of these groups of synonyms.
    Words { terms: Vec<Term>, groups: Vec<u32> },
    /// These words one after the other.
    Phrase(Vec<Arc<Word>>),
}

/// All that a query asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) clauses: Vec<Clause>,
    /// Stems that follow each other.
    pub(crate) pairs: Vec<(String, String)>,
    pub(crate) asked: Vec<Asked>,
}

/// A piece of a query.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Words(Vec<Arc<Word>>),
    Phrase(Vec<Arc<Word>>),
}

impl Clause {
    fn stems(&self) -> Vec<&str> {
        match self {
            Self::Words { terms, .. } => {
                terms.iter().flat_map(|term| &term.stems).map(String::as_str).collect()
            }
            Self::Phrase(words) => words.iter().map(|word| word.stem.as_str()).collect(),
        }
    }
}

impl Plan {
    /// All stems that are searched.
    pub(crate) fn stems(&self) -> Vec<&str> {
        self.clauses.iter().flat_map(Clause::stems).collect()
    }
}

impl Index {
    /// Plans a query. With `exactly`, spelling is left as it is.
    pub(crate) fn plan(&self, query: &str, exactly: bool) -> Plan {
        let mut plan = Plan::default();
        let pieces = self.pieces(query);
        let last = pieces.len().saturating_sub(1);
        for (number, piece) in pieces.into_iter().enumerate() {
            match piece {
                Piece::Phrase(words) => plan.clauses.push(Clause::Phrase(words)),
                Piece::Words(words) => self.words(&mut plan, words, number == last, exactly),
            }
        }
        plan
    }

    fn pieces(&self, query: &str) -> Vec<Piece> {
        let query: String = query.chars().take(LONGEST).collect();
        let parts: Vec<&str> = query.split(MARKS).collect();
        let marks = parts.len() - 1;
        let (mut analyser, mut left, mut pieces) = (self.analyser.clone(), WORDS, Vec::new());
        for (number, part) in parts.into_iter().enumerate() {
            let mut words = analyser.words(part);
            words.truncate(left);
            left -= words.len();
            // The part after a mark without a partner is no phrase.
            let phrase = number % 2 == 1 && number < marks;
            match pieces.last_mut() {
                _ if words.is_empty() => {}
                Some(Piece::Words(before)) if !phrase => before.append(&mut words),
                _ => pieces.push(if phrase { Piece::Phrase(words) } else { Piece::Words(words) }),
            }
        }
        pieces
    }

    fn words(&self, plan: &mut Plan, words: Vec<Arc<Word>>, last_piece: bool, exactly: bool) {
        let last = words.len().saturating_sub(1);
        let mut terms = Vec::new();
        for (number, word) in words.iter().enumerate() {
            let (term, asked) = self.look_up(word, last_piece && number == last, exactly);
            plan.asked.push(asked);
            terms.extend(term);
        }
        let single = |term: &Term| term.form.is_some().then(|| term.stems.first().cloned()).flatten();
        for two in terms.windows(2) {
            plan.pairs.extend(single(&two[0]).zip(single(&two[1])));
        }
        let mut rest = terms.as_slice();
        while !rest.is_empty() {
            let (length, groups) = self.longest_synonym(rest);
            plan.clauses.push(Clause::Words { terms: rest[..length].to_vec(), groups });
            rest = &rest[length..];
        }
    }

    fn look_up(&self, word: &Word, last: bool, exactly: bool) -> (Option<Term>, Asked) {
        let Word { form, stem } = word;
        let asked = |used: &str, how| Asked { typed: form.clone(), used: used.to_owned(), how };
        if self.is_known(stem) {
            return (
                Some(Term { stems: vec![stem.clone()], form: Some(form.clone()) }),
                asked(form, How::Found),
            );
        }
        let stems = if last { self.beginnings(form) } else { Vec::new() };
        if !stems.is_empty() {
            return (Some(Term { stems, form: None }), asked(form, How::Prefix));
        }
        match if exactly { None } else { self.nearest(form) } {
            Some(right) => {
                let stem = self.analyser.clone().stem(&right);
                let asked = asked(&right, How::Spelling);
                (Some(Term { stems: vec![stem], form: Some(right) }), asked)
            }
            None => (None, asked(form, How::Unknown)),
        }
    }

    fn is_known(&self, stem: &str) -> bool {
        self.dictionary.get(stem).is_some_and(|entry| entry.documents > 0 || !entry.members.is_empty())
    }

    /// The stems that the beginning of a word stands for.
    fn beginnings(&self, form: &str) -> Vec<String> {
        let characters: Vec<char> = form.chars().collect();
        if characters.len() < 3 {
            return Vec::new();
        }
        let stem: String = characters[..characters.len() - 1].iter().collect();
        let begins = |entry: &Entry| entry.forms.iter().any(|(other, _)| other.starts_with(form));
        let mut found: Vec<_> = self.dictionary.beginning(&stem).filter(|(_, entry)| begins(entry)).collect();
        found.sort_by_key(|(_, entry)| Reverse(entry.documents));
        found.into_iter().take(BEGINNINGS).map(|(stem, _)| stem.to_owned()).collect()
    }

    /// The word that is spelt most like this one.
    fn nearest(&self, form: &str) -> Option<String> {
        let length = form.chars().count();
        let allowed = match length {
            0..=3 => return None,
            4..=5 => 1,
            _ => 2,
        };
        let first = form.chars().next();
        let close = self.spelling.iter().filter(|(word, _)| word.chars().count().abs_diff(length) <= 1);
        let measured = close.map(|(word, documents)| (osa_distance(form, word), word, *documents));
        let best = measured.filter(|(distance, ..)| *distance <= allowed).min_by_key(
            |(distance, word, documents)| {
                (*distance, word.chars().next() != first, Reverse(power(*documents)))
            },
        );
        best.map(|(_, word, _)| word.clone())
    }

    /// How many words the longest synonym that begins here has, and its groups; one word when there is none.
    fn longest_synonym(&self, terms: &[Term]) -> (usize, Vec<u32>) {
        let single = |term: &'_ Term| term.form.as_ref().and(term.stems.first()).cloned();
        let stems: Vec<String> = terms.iter().map_while(single).collect();
        let Some((first, rest)) = stems.split_first() else { return (1, Vec::new()) };
        let members = self.synonyms.beginning(first).iter().filter(|member| rest.starts_with(&member.rest));
        let members: Vec<_> = members.collect();
        let longest = members.iter().map(|member| member.rest.len()).max().unwrap_or(0);
        let groups = members.iter().filter(|member| member.rest.len() == longest).map(|member| member.group);
        (longest + 1, groups.collect())
    }

    /// Up to five words that are spelt or begin much like the words of a query, for somebody who found nothing.
    pub fn near(&self, query: &str) -> Vec<String> {
        let mut found: Vec<(usize, Reverse<u32>, &String)> = Vec::new();
        for word in fold(query)
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() > 2)
            .take(WORDS)
        {
            let beginning: String = word.chars().take(4).collect();
            for (other, documents) in &self.spelling {
                let distance =
                    osa_distance(word, other).min(if other.starts_with(&beginning) { 3 } else { usize::MAX });
                if distance <= 3 && distance < word.chars().count() {
                    found.push((distance, Reverse(*documents), other));
                }
            }
        }
        found.sort();
        let mut words: Vec<String> = found.into_iter().map(|(_, _, word)| word.clone()).collect();
        words.dedup();
        words.truncate(5);
        words
    }
}
