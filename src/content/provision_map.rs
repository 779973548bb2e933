//! Facts of a provision map: what stands in its rows and columns, and which services it shows.

use super::raw::{Raw, RawInclude, Text};
use super::reader::{Reader, choose};
use super::values::{self, Ages, Flaw};
use super::vocabulary::List;
use crate::diagnostic::Place;
use crate::source::Located;

/// Facts of a provision map. Its cells are worked out from the services.
#[derive(Debug, Clone)]
pub struct ProvisionMap {
    /// One row for each word of this list.
    pub rows: List,
    /// One column for each word of this list.
    pub columns: List,
    /// One table for each word of this list.
    pub split: Option<List>,
    /// Which services.
    pub include: Include,
}

/// Which services a map shows: those that fit every list that is not empty.
#[derive(Debug, Clone, Default)]
pub struct Include {
    /// For each list of the vocabulary, the ids of which one must fit.
    pub lists: Vec<(List, Vec<Located<String>>)>,
    /// Ages that must overlap.
    pub ages: Option<Ages>,
}

/// Lists that a map can be drawn by. A service has one or more words of each.
pub const AXES: &[List] = &[
    List::Sectors,
    List::Levels,
    List::Needs,
    List::AgeBands,
    List::Outcomes,
    List::Areas,
    List::Topics,
    List::Availability,
];

/// Reads a map. None when a fact is missing that must be there.
pub(super) fn read(reader: &mut Reader<'_>, raw: Raw, top: &Place) -> Option<ProvisionMap> {
    let help = "Name a list of the vocabulary: `rows: sectors`.";
    let rows = axis(reader, raw.rows, "rows", help, top);
    let help = "Name a list of the vocabulary: `columns: age-bands`.";
    let columns = axis(reader, raw.columns, "columns", help, top);
    let split = reader.value(raw.split, list);
    let (rows, columns) = (rows?, columns?);
    for (axis, others) in
        [(Some(&columns), [Some(&rows), None]), (split.as_ref(), [Some(&rows), Some(&columns)])]
    {
        let Some(axis) = axis else { continue };
        if others.into_iter().flatten().any(|other| other.value == axis.value) {
            let message = format!("`{}` is used twice.", axis.value.key());
            let help = "Choose another list for one of `rows`, `columns` and `split`.".to_owned();
            reader.flaw(Place::new(reader.source(), axis.span()), Flaw { message, help });
        }
    }
    let include = raw.include.map(|raw| include(reader, raw.value)).unwrap_or_default();
    Some(ProvisionMap {
        rows: rows.value,
        columns: columns.value,
        split: split.map(|list| list.value),
        include,
    })
}

fn axis(reader: &mut Reader<'_>, text: Text, key: &str, help: &str, top: &Place) -> Option<Located<List>> {
    reader.must(text.clone(), key, help, top)?;
    reader.value(text, list)
}

fn list(text: &str) -> Result<List, Flaw> {
    let choices: Vec<(&str, List)> = AXES.iter().map(|list| (list.key(), *list)).collect();
    choose(text, &choices)
}

fn include(reader: &mut Reader<'_>, raw: RawInclude) -> Include {
    let written = [
        (List::Sectors, raw.sector),
        (List::Levels, raw.level),
        (List::Needs, raw.needs),
        (List::Topics, raw.topics),
        (List::Areas, raw.areas),
        (List::Outcomes, raw.outcomes),
        (List::Availability, raw.availability),
    ];
    let lists = written.into_iter().map(|(list, ids)| (list, reader.texts(ids)));
    let lists = lists.filter(|(_, ids)| !ids.is_empty()).collect();
    Include { lists, ages: reader.plain(raw.ages, values::ages) }
}
