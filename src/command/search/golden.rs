//! `content/searches.yaml`: what families type, and what they must find.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use search_index::{Index, Request};
use serde_json::json;

use super::{Exit, output};
use crate::build::{self, Loaded};
use crate::content::GoldenSearch;
use crate::diagnostic::Fatal;

/// Pages have to be among the first results, this many.
const FIRST: usize = 3;
/// Results that are looked through.
const LOOKED_AT: usize = 10;

/// What became of a search.
struct Tried<'s> {
    search: &'s GoldenSearch,
    /// Addresses that were found, best first.
    found: Vec<String>,
    /// Pages that are not among the first.
    missed: Vec<&'s str>,
}

impl Tried<'_> {
    /// 1 for a right page in the first place, 1/2 in the second, 0 for none among those looked at.
    fn reciprocal_rank(&self) -> f64 {
        let right = |address: &String| self.search.find.iter().any(|page| page.value.as_str() == address);
        self.found
            .iter()
            .zip(1_u32..)
            .find(|(address, _)| right(address))
            .map_or(0.0, |(_, rank)| 1.0 / f64::from(rank))
    }
}

/// Tries all searches.
pub(super) fn check(loaded: &Loaded, as_json: bool) -> Result<Exit, Fatal> {
    let searches = &loaded.site.searching.searches;
    let mut indexes: BTreeMap<Option<&str>, Option<Index>> = BTreeMap::new();
    let mut tried = Vec::new();
    for search in searches {
        let lang = search.lang.as_deref();
        if let std::collections::btree_map::Entry::Vacant(e) = indexes.entry(lang) {
            e.insert(build::searchable(loaded, lang)?);
        }
        let index = indexes.get(&lang).and_then(Option::as_ref);
        tried.push(try_one(index, search)?);
    }
    if tried.is_empty() {
        output::error("There are no searches to try. Write some into content/searches.yaml.");
        return Ok(Exit::Clean);
    }
    let missed = tried.iter().filter(|tried| !tried.missed.is_empty()).count();
    output::line(if as_json { json(&tried) } else { people(&tried) }.trim_end());
    Ok(if missed == 0 { Exit::Clean } else { Exit::Problems })
}

fn try_one<'s>(index: Option<&Index>, search: &'s GoldenSearch) -> Result<Tried<'s>, Fatal> {
    let request = Request { query: search.search.clone(), size: LOOKED_AT, ..Request::default() };
    let found: Vec<String> = match index {
        Some(index) => {
            let answer = index.search(&request).map_err(|error| Fatal::new(error.to_string()))?;
            answer.results.iter().map(|hit| hit.document.address.clone()).collect()
        }
        None => Vec::new(),
    };
    let pages = search.find.iter().map(|page| page.value.as_str());
    let missed = pages.filter(|page| !found.iter().take(FIRST).any(|found| found == page)).collect();
    Ok(Tried { search, found, missed })
}

fn mean(tried: &[Tried<'_>]) -> f64 {
    let sum: f64 = tried.iter().map(Tried::reciprocal_rank).sum();
    sum / f64::from(u32::try_from(tried.len()).unwrap_or(u32::MAX).max(1))
}

fn people(tried: &[Tried<'_>]) -> String {
    let mut text = String::new();
    let missing = tried.iter().filter(|tried| !tried.missed.is_empty());
    for Tried { search, found, missed } in missing.clone() {
        let line = search.place.start.line;
        let _ = writeln!(
            text,
            "{}:{line}: `{}` does not find {}.",
            search.place.path,
            search.search,
            missed.join(", ")
        );
        for (address, place) in found.iter().zip(1..).take(FIRST) {
            let _ = writeln!(text, "   {place}. {address}");
        }
        for page in missed {
            if let Some(rank) = found.iter().position(|found| found == page) {
                let _ = writeln!(text, "   {}. {page}", rank + 1);
            }
        }
    }
    let _ = writeln!(
        text,
        "Searches: {}. All pages among the first {FIRST}: {}. Mean reciprocal rank: {:.3}.",
        tried.len(),
        tried.len() - missing.count(),
        mean(tried)
    );
    text
}

fn json(tried: &[Tried<'_>]) -> String {
    let searches = tried.iter().map(|Tried { search, found, missed }| {
        let find: Vec<&str> = search.find.iter().map(|page| page.value.as_str()).collect();
        json!({ "search": search.search, "lang": search.lang, "because": search.because, "find": find, "found": found, "missed": missed })
    });
    let all = json!({ "mean-reciprocal-rank": mean(tried), "searches": searches.collect::<Vec<_>>() });
    serde_json::to_string_pretty(&all).unwrap_or_default()
}
