//! Asks Tantivy.

use std::sync::Arc;

use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, BoostQuery, ConstScoreQuery, Occur, PhraseQuery, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet as _, Searcher, SegmentReader, TERMINATED};

use crate::analysis::Word;
use crate::document::{Document, Facet};
use crate::error::Error;
use crate::index::Index;
use crate::plan::{Asked, Clause, Plan, Term};
use crate::reading::{group, pair};
use crate::schema::facet;

/// When fewer documents match all that is asked, those that match a part are found too.
const ENOUGH: usize = 10;

/// What is asked.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The words, as people type them.
    pub query: String,
    /// Only documents that have, of each group that is named here, one of the values.
    pub filters: Vec<Facet>,
    /// How many results.
    pub size: usize,
    /// Leave spelling as it is.
    pub exactly: bool,
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Answer<'i> {
    /// How many documents.
    pub total: usize,
    /// How many of them match all that was asked.
    pub all: usize,
    /// What became of each word.
    pub words: Vec<Asked>,
    /// The first results.
    pub results: Vec<Hit<'i>>,
    plan: Plan,
}

/// A result.
#[derive(Debug, Clone)]
pub struct Hit<'i> {
    /// The number of the document, in the order of [`Index::documents`].
    pub number: usize,
    /// Its score.
    pub score: f32,
    /// The document.
    pub document: &'i Document,
    /// Why it was found: for each word, the fields that have it.
    pub reasons: Vec<Reason>,
}

/// Where a document has what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// A word, a phrase, or "synonym".
    pub what: String,
    /// The names of the fields.
    pub fields: Vec<&'static str>,
}

type Clauses = Vec<(Occur, Box<dyn Query>)>;

impl Index {
    /// The documents that answer a query, best first.
    ///
    /// # Errors
    ///
    /// When Tantivy fails, which no query causes.
    pub fn search(&self, request: &Request) -> Result<Answer<'_>, Error> {
        let plan = self.plan(&request.query, request.exactly);
        let searcher = self.searcher();
        let mut answer = Answer { total: 0, all: 0, words: plan.asked.clone(), results: Vec::new(), plan };
        if answer.plan.clauses.is_empty() {
            return Ok(answer);
        }
        let every = self.query(&answer.plan, true);
        let some = self.query(&answer.plan, false);
        let enough = searcher.search(&*every, &Count)? >= ENOUGH;
        let chosen = self.filtered(if enough { every.box_clone() } else { some }, &request.filters);
        let found = searcher.search(&*chosen, &TopDocs::with_limit(request.size.max(1)).order_by_score())?;
        answer.total = searcher.search(&*chosen, &Count)?;
        answer.all = searcher.search(&*self.filtered(every, &request.filters), &Count)?;
        for (score, address) in found {
            let number = usize::try_from(address.doc_id).unwrap_or(usize::MAX);
            let Some(document) = self.documents.get(number) else { continue };
            let reasons = self.reasons(&searcher, &answer.plan, address.doc_id)?;
            answer.results.push(Hit { number, score, document, reasons });
        }
        Ok(answer)
    }

    fn term(&self, field: Field, text: &str, weight: f32) -> Box<dyn Query> {
        let term = tantivy::Term::from_field_text(field, text);
        Box::new(BoostQuery::new(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)), weight))
    }

    fn word(&self, term: &Term) -> Box<dyn Query> {
        let (fields, weights) = (&self.fields, self.settings.weights);
        let mut any: Clauses = Vec::new();
        for stem in &term.stems {
            for (field, weight) in [
                (fields.title, weights.title),
                (fields.keywords, weights.keywords),
                (fields.headings, weights.headings),
                (fields.text, weights.text),
            ] {
                any.push((Occur::Should, self.term(field, stem, weight)));
            }
        }
        any.extend(
            term.form.iter().map(|form| (Occur::Should, self.term(fields.exact, form, weights.exact))),
        );
        Box::new(BooleanQuery::new(any))
    }

    fn clause(&self, clause: &Clause) -> Box<dyn Query> {
        match clause {
            Clause::Words { terms, groups } => {
                let words = terms.iter().map(|term| (Occur::Must, self.word(term))).collect();
                let mut ways: Clauses = vec![(Occur::Should, Box::new(BooleanQuery::new(words)))];
                let same = self.settings.weights.same;
                ways.extend(
                    groups
                        .iter()
                        .map(|number| (Occur::Should, self.term(self.fields.same, &group(*number), same))),
                );
                Box::new(BooleanQuery::new(ways))
            }
            Clause::Phrase(words) => self.phrase(words),
        }
    }

    fn phrase(&self, words: &[Arc<Word>]) -> Box<dyn Query> {
        if let [word] = words {
            let exact = self.term(self.fields.exact, &word.form, 0.0);
            let term = Term { stems: vec![word.stem.clone()], form: Some(word.form.clone()) };
            return Box::new(BooleanQuery::new(vec![(Occur::Must, exact), (Occur::Must, self.word(&term))]));
        }
        let term = |word: &Arc<Word>| tantivy::Term::from_field_text(self.fields.text, &word.stem);
        let phrase = PhraseQuery::new(words.iter().map(term).collect());
        Box::new(BoostQuery::new(Box::new(phrase), self.settings.weights.text))
    }

    /// Documents that match all clauses, or one and all phrases.
    fn query(&self, plan: &Plan, every: bool) -> Box<dyn Query> {
        let (mut must, mut any): (Clauses, Clauses) = (Vec::new(), Vec::new());
        for clause in &plan.clauses {
            let query = self.clause(clause);
            let counts = Box::new(ConstScoreQuery::new(query.box_clone(), self.settings.weights.every));
            let counted: Box<dyn Query> =
                Box::new(BooleanQuery::new(vec![(Occur::Must, query), (Occur::Must, counts)]));
            match clause {
                Clause::Words { .. } if !every => any.push((Occur::Should, counted)),
                _ => must.push((Occur::Must, counted)),
            }
        }
        if !any.is_empty() {
            // With a phrase, the words only add to the score.
            let occur = if must.is_empty() { Occur::Must } else { Occur::Should };
            must.push((occur, Box::new(BooleanQuery::new(any))));
        }
        let pair = |(first, second): &(String, String)| pair(first, second);
        let pairs = plan.pairs.iter().map(pair);
        must.extend(
            pairs.map(|pair| {
                (Occur::Should, self.term(self.fields.pairs, &pair, self.settings.weights.pairs))
            }),
        );
        Box::new(BooleanQuery::new(must))
    }

    fn filtered(&self, query: Box<dyn Query>, filters: &[Facet]) -> Box<dyn Query> {
        let known = |filter: &&Facet| {
            let mut groups = self.settings.facets.iter().filter(|group| group.name == filter.group);
            groups.any(|group| group.values.iter().any(|(value, _)| *value == filter.value))
        };
        let filters: Vec<&Facet> = filters.iter().filter(known).collect();
        let mut groups: Vec<&str> = filters.iter().map(|facet| facet.group.as_str()).collect();
        groups.sort_unstable();
        groups.dedup();
        let mut must: Clauses = vec![(Occur::Must, query)];
        for group in groups {
            let values = filters.iter().filter(|facet| facet.group == group);
            let values = values
                .map(|value| (Occur::Should, self.term(self.fields.facets, &facet(value), 0.0)))
                .collect();
            let has = ConstScoreQuery::new(Box::new(BooleanQuery::new(values)), 0.0);
            must.push((Occur::Must, Box::new(has)));
        }
        Box::new(BooleanQuery::new(must))
    }

    fn reasons(&self, searcher: &Searcher, plan: &Plan, document: u32) -> Result<Vec<Reason>, Error> {
        let Some(segment) = Self::segment(searcher) else { return Ok(Vec::new()) };
        let mut reasons = Vec::new();
        for clause in &plan.clauses {
            match clause {
                Clause::Phrase(words) => {
                    let forms: Vec<&str> = words.iter().map(|word| word.form.as_str()).collect();
                    reasons.push(Reason { what: format!("\"{}\"", forms.join(" ")), fields: vec!["text"] });
                }
                Clause::Words { terms, groups } => {
                    for term in terms {
                        reasons.extend(self.reason(segment, term, document)?);
                    }
                    for number in groups {
                        if has(segment, self.fields.same, &group(*number), document)? {
                            reasons.push(Reason { what: "synonym".into(), fields: vec!["same"] });
                        }
                    }
                }
            }
        }
        Ok(reasons)
    }

    fn reason(&self, segment: &SegmentReader, term: &Term, document: u32) -> Result<Option<Reason>, Error> {
        let fields = &self.fields;
        let named = [
            ("title", fields.title),
            ("keywords", fields.keywords),
            ("headings", fields.headings),
            ("text", fields.text),
        ];
        let mut found = Vec::new();
        for (name, field) in named {
            for stem in &term.stems {
                if !found.contains(&name) && has(segment, field, stem, document)? {
                    found.push(name);
                }
            }
        }
        let what = term.form.clone().or_else(|| term.stems.first().cloned()).unwrap_or_default();
        Ok((!found.is_empty()).then_some(Reason { what, fields: found }))
    }
}

/// Marks words of texts.
impl Index {
    /// A text in pieces: those that were searched for, and the rest.
    pub fn marks(&self, answer: &Answer<'_>, text: &str) -> Vec<(String, bool)> {
        let stems = answer.plan.stems();
        let mut analyser = self.analyser.clone();
        let mut pieces: Vec<(String, bool)> = Vec::new();
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '\u{2019}');
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let word = is_word(first);
            let end = rest.find(|c: char| is_word(c) != word).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            let found = word && analyser.words(piece).iter().any(|word| stems.contains(&word.stem.as_str()));
            match pieces.last_mut() {
                Some((last, same)) if *same == found => last.push_str(piece),
                _ => pieces.push((piece.to_owned(), found)),
            }
            rest = after;
        }
        pieces
    }
}

fn has(segment: &SegmentReader, field: Field, term: &str, document: u32) -> Result<bool, Error> {
    let index = segment.inverted_index(field)?;
    let term = tantivy::Term::from_field_text(field, term);
    let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic)? else { return Ok(false) };
    while postings.doc() < document && postings.doc() != TERMINATED {
        postings.advance();
    }
    Ok(postings.doc() == document)
}
