//! Provision maps, worked out from the services.

use std::collections::BTreeMap;

use super::{Page, PageId, areas};
use crate::content::{Document, Facts, Include, List, ProvisionMap, Status, Term, Vocabulary};
use crate::diagnostic::{Diagnostic, Place, RuleId};

const EMPTY_AXIS: RuleId = RuleId("empty-axis");

/// A provision map with its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map {
    /// What stands in the rows.
    pub rows: List,
    /// What stands in the columns.
    pub columns: List,
    /// What the tables are split by.
    pub split: Option<List>,
    /// One table, or one for each word of the split.
    pub tables: Vec<MapTable>,
    /// All services of the map, in the order of titles.
    pub services: Vec<PageId>,
}

/// One table of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapTable {
    /// Id of the word of the split.
    pub term: Option<String>,
    /// Ids of the columns.
    pub columns: Vec<String>,
    /// Id of each row, and for each column the services of the cell, in the order of titles.
    pub rows: Vec<(String, Vec<Vec<PageId>>)>,
}

/// An empty cell of a map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The page of the map.
    pub map: PageId,
    /// Id of the word of the split.
    pub split: Option<String>,
    /// Id of the row.
    pub row: String,
    /// Id of the column.
    pub column: String,
}

impl Map {
    /// Empty cells.
    pub fn gaps(&self, map: PageId) -> impl Iterator<Item = Gap> {
        self.tables.iter().flat_map(move |table| {
            table.rows.iter().flat_map(move |(row, cells)| {
                let empty = cells.iter().zip(&table.columns).filter(|(cell, _)| cell.is_empty());
                empty.map(move |(_, column)| Gap {
                    map,
                    split: table.term.clone(),
                    row: row.clone(),
                    column: column.clone(),
                })
            })
        })
    }
}

/// A map by a list without words has no boxes.
pub(super) fn check(vocabulary: &Vocabulary, document: &Document, problems: &mut Vec<Diagnostic>) {
    let Facts::Map(map) = &document.facts else { return };
    let axes = [("rows", Some(map.rows)), ("columns", Some(map.columns)), ("split", map.split)];
    for (key, list) in axes.into_iter().filter_map(|(key, list)| Some((key, list?))) {
        // An unknown word of `include` is told by itself.
        if axis(list, &map.include, vocabulary).is_empty() && is_known(list, &map.include, vocabulary) {
            let at = document.source.text().find(&format!("\n{key}:")).map_or(0, |at| at + 1);
            let message = format!("There are no words for the {key} of this map.");
            problems.push(
                Diagnostic::error(EMPTY_AXIS, Place::new(&document.source, at..at + key.len()), message)
                    .why("The map would have no boxes.")
                    .help(format!(
                        "Fill the list `{}` in `content/vocabulary.yaml`, choose another list, or widen `include`.",
                        list.key()
                    )),
            );
        }
    }
}

/// The maps of all pages that are one. `services` are in the order of titles.
pub(super) fn all(pages: &[Page], services: &[PageId], vocabulary: &Vocabulary) -> BTreeMap<PageId, Map> {
    let map = |(id, page): (PageId, &Page)| match &page.document.facts {
        Facts::Map(facts) => Some((id, compute(facts, pages, services, vocabulary))),
        _ => None,
    };
    pages.iter().enumerate().filter_map(map).collect()
}

fn compute(map: &ProvisionMap, pages: &[Page], services: &[PageId], vocabulary: &Vocabulary) -> Map {
    let fits = |id: &&PageId| is_included(&map.include, &pages[**id], vocabulary);
    let services: Vec<PageId> = services.iter().filter(fits).copied().collect();
    let words = |list: List| axis(list, &map.include, vocabulary);
    let (rows, columns) = (words(map.rows), words(map.columns));
    let has = |id: &PageId, list: List, term: &str| has_term(&pages[*id], list, term, vocabulary);
    let table = |term: Option<String>| {
        let here = |id: &&PageId| match (&term, map.split) {
            (Some(term), Some(list)) => has(id, list, term),
            _ => true,
        };
        let own: Vec<PageId> = services.iter().filter(here).copied().collect();
        let cell = |row: &String, column: &String| {
            let both = |id: &&PageId| has(id, map.rows, row) && has(id, map.columns, column);
            own.iter().filter(both).copied().collect()
        };
        let rows = rows.iter();
        let rows = rows.map(|row| (row.clone(), columns.iter().map(|column| cell(row, column)).collect()));
        MapTable { rows: rows.collect(), columns: columns.clone(), term: term.clone() }
    };
    let tables = match map.split {
        Some(list) => words(list).into_iter().map(|term| table(Some(term))).collect(),
        None => vec![table(None)],
    };
    Map { rows: map.rows, columns: map.columns, split: map.split, tables, services }
}

fn is_known(list: List, include: &Include, vocabulary: &Vocabulary) -> bool {
    let only = include.lists.iter().filter(|(limited, _)| *limited == list);
    only.flat_map(|(_, ids)| ids).all(|id| vocabulary.term(list, &id.value).is_some())
}

/// The words of an axis: those that the map is limited to, otherwise all.
fn axis(list: List, include: &Include, vocabulary: &Vocabulary) -> Vec<String> {
    let only = include.lists.iter().find(|(limited, _)| *limited == list).map(|(_, ids)| ids);
    let fits = |term: &&Term| {
        let named = only.is_none_or(|ids| ids.iter().any(|id| id.value == term.id));
        let of_age = include.ages.zip(term.ages).is_none_or(|(wanted, band)| wanted.overlaps(band));
        named && of_age
    };
    vocabulary.terms(list).iter().filter(fits).map(|term| term.id.clone()).collect()
}

fn is_included(include: &Include, page: &Page, vocabulary: &Vocabulary) -> bool {
    let Facts::Service(service) = &page.document.facts else { return false };
    let ages = include.ages.zip(page.common().ages).is_none_or(|(wanted, ages)| wanted.overlaps(ages));
    let fits = |(list, ids): &(List, Vec<crate::source::Located<String>>)| {
        ids.iter().any(|id| has_term(page, *list, &id.value, vocabulary))
    };
    service.status != Status::Closed && ages && include.lists.iter().all(fits)
}

/// Whether a service has a word of a list. One without needs or areas welcomes everybody.
fn has_term(page: &Page, list: List, term: &str, vocabulary: &Vocabulary) -> bool {
    let common = page.common();
    let named = |ids: &[crate::source::Located<String>]| ids.iter().any(|id| id.value == term);
    match list {
        List::Sectors => common.sector.as_ref().is_some_and(|id| id.value == term),
        List::Levels => common.level.as_ref().is_some_and(|id| id.value == term),
        List::Needs => common.needs.is_empty() || named(&common.needs),
        List::Outcomes => named(&common.outcomes),
        List::Topics => named(&common.topics),
        List::Areas => common.areas.is_empty() || areas(page).iter().any(|area| area == term),
        List::AgeBands => {
            let band = vocabulary.term(list, term).and_then(|term| term.ages);
            common.ages.zip(band).is_some_and(|(ages, band)| ages.overlaps(band))
        }
        List::Availability => match &page.document.facts {
            Facts::Service(service) => {
                service.availability.as_ref().map_or(term == "everyone", |id| id.value == term)
            }
            _ => false,
        },
        List::AccessFeatures | List::Referrers | List::Languages => false,
    }
}
