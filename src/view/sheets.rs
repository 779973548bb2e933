//! Tables for spreadsheets: each provision map, and all gaps.

use super::Maker;
use super::map::{GAPS_FILE, MAP_FILE, beside_map};
use crate::content::{Facts, Kind, List};
use crate::site::{Map, PageId};
use crate::source::Address;

/// A table for a spreadsheet, as plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Where it will be.
    pub address: Address,
    /// The lines, the names of the columns first. All are of the same length.
    pub lines: Vec<Vec<String>>,
}

impl Maker<'_> {
    /// All tables of the site. A site without maps has none.
    pub fn sheets(&self) -> Vec<Sheet> {
        let maps = self.site.index.kind(Kind::Map);
        if maps.is_empty() {
            return Vec::new();
        }
        maps.iter().filter_map(|id| self.map_sheet(*id)).chain(self.gaps_sheet()).collect()
    }

    /// A line for each service of each cell. Empty cells have a line that says so.
    fn map_sheet(&self, id: PageId) -> Option<Sheet> {
        let map = self.site.maps.get(&id)?;
        let address = beside_map(self.site.page(id).address(), MAP_FILE)?;
        let axis = |list: List| self.words.say(&format!("axis-{}", list.key()));
        let facts = ["service", "organisation", "ages", "telephone", "address"];
        let facts = facts.map(|fact| self.words.say(&format!("sheet-{fact}")));
        let heads = map.split.into_iter().chain([map.rows, map.columns]).map(axis).chain(facts);
        let mut lines = vec![heads.collect()];
        for table in &map.tables {
            let split = self.split_label(map, table.term.as_deref());
            for (row, cells) in &table.rows {
                for (column, services) in table.columns.iter().zip(cells) {
                    let place = self.cell_words(map, split.clone(), row, column);
                    lines.extend(self.cell_lines(&place, services));
                }
            }
        }
        Some(Sheet { address, lines })
    }

    fn cell_words(&self, map: &Map, split: Option<String>, row: &str, column: &str) -> Vec<String> {
        let cell = [self.label(map.rows, row), self.label(map.columns, column)];
        split.into_iter().chain(cell).collect()
    }

    fn cell_lines(&self, place: &[String], services: &[PageId]) -> Vec<Vec<String>> {
        let line = |facts: [String; 5]| place.iter().cloned().chain(facts).collect();
        if services.is_empty() {
            let gap =
                [String::new(), self.words.say("sheet-gap"), String::new(), String::new(), String::new()];
            return vec![line(gap)];
        }
        services.iter().map(|id| line(self.service_words(*id))).collect()
    }

    /// Service, organisation, ages, telephone, address of the page.
    fn service_words(&self, id: PageId) -> [String; 5] {
        let page = self.site.page(id);
        let ages = page.common().ages.map(|ages| self.words.ages(ages)).unwrap_or_default();
        let (organisation, phone) = match &page.document.facts {
            Facts::Service(service) => {
                let phone = service.contacts.iter().find_map(|contact| contact.phone.as_ref());
                (service.organisation.clone(), phone.map(|phone| phone.text.clone()))
            }
            _ => (String::new(), None),
        };
        [page.title().to_owned(), organisation, ages, phone.unwrap_or_default(), self.outside(page.address())]
    }

    /// A line for each empty cell of each map.
    fn gaps_sheet(&self) -> Option<Sheet> {
        let heads = ["map", "table", "row", "column", "address"];
        let mut lines = vec![heads.map(|head| self.words.say(&format!("sheet-{head}"))).to_vec()];
        for id in self.site.index.kind(Kind::Map) {
            let (page, Some(map)) = (self.site.page(*id), self.site.maps.get(id)) else { continue };
            lines.extend(map.gaps(*id).map(|gap| {
                let split = self.split_label(map, gap.split.as_deref()).unwrap_or_default();
                let (row, column) = (self.label(map.rows, &gap.row), self.label(map.columns, &gap.column));
                vec![page.title().to_owned(), split, row, column, self.outside(page.address())]
            }));
        }
        Some(Sheet { address: Address::new(GAPS_FILE)?, lines })
    }

    /// An address for readers of a file: full when the settings say where the site lives.
    fn outside(&self, address: &Address) -> String {
        let base = self.site.settings.base_url.as_deref();
        base.map_or_else(|| address.to_string(), |base| format!("{base}{}", &address.as_str()[1..]))
    }
}
