//! Empty cells of provision maps, by the words that readers see.

use crate::content::List;
use crate::site::{PageId, Site};

/// A map and its empty cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapGaps {
    /// The page of the map.
    pub map: PageId,
    /// How many cells it has.
    pub cells: usize,
    /// Those that are empty, in the order of the map.
    pub gaps: Vec<NamedGap>,
}

/// An empty cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedGap {
    /// The word of its table, when the map has several.
    pub table: Option<String>,
    /// The word of its row.
    pub row: String,
    /// The word of its column.
    pub column: String,
}

/// All maps, in the order of their addresses; also those without an empty cell.
pub fn gaps(site: &Site) -> Vec<MapGaps> {
    let label = |list: List, id: &str| {
        site.vocabulary.term(list, id).map_or_else(|| id.to_owned(), |term| term.label.clone())
    };
    let of_map = |(id, map): (&PageId, &crate::site::Map)| {
        let rows = map.tables.iter().flat_map(|table| &table.rows);
        let named = |gap: crate::site::Gap| NamedGap {
            table: map.split.zip(gap.split).map(|(list, term)| label(list, &term)),
            row: label(map.rows, &gap.row),
            column: label(map.columns, &gap.column),
        };
        MapGaps {
            map: *id,
            cells: rows.map(|(_, cells)| cells.len()).sum(),
            gaps: map.gaps(*id).map(named).collect(),
        }
    };
    site.maps.iter().map(of_map).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{SERVICE, site};

    #[test]
    fn empty_cells_have_words() {
        let map = "title: M\nsummary: S.\nrows: sectors\ncolumns: age-bands\nsplit: levels";
        let service = format!("title: A\n{SERVICE}");
        let site = site(&[("maps/m.md", map), ("services/a.md", &service)]);
        let gaps = gaps(&site);
        assert_eq!((gaps.len(), gaps[0].cells, gaps[0].gaps.len()), (1, 8, 7));
        let gap = |table: &str, row: &str, column: &str| NamedGap {
            table: Some(table.to_owned()),
            row: row.to_owned(),
            column: column.to_owned(),
        };
        assert_eq!(gaps[0].gaps[0], gap("For everyone", "Health", "5 to 25"));
        assert_eq!(gaps[0].gaps[3], gap("Specialist", "Health", "Birth to 4"));
    }
}
