//! Provision maps: their tables, the same by age, and what is missing.

use std::collections::BTreeSet;

use super::common::kind_address;
use super::map_drawing::drawing;
use super::model::{
    self, AgeGroup, GapsPage, MapByAgePage, MapCell, MapDrawing, MapGaps, MapPage, MapRow, Shell,
};
use super::shell::{About, Of};
use super::wording::number;
use super::{Data, Maker, Page as PageData, View};
use crate::content::{Facts, Kind, List, ProvisionMap, Term};
use crate::site::{Map, MapTable, Page, PageId};
use crate::source::Address;
use crate::theme::Arg;

/// Where all gaps are.
pub(super) const GAPS: &str = "/maps/gaps/";
/// The same as a file.
pub(super) const GAPS_FILE: &str = "/maps/gaps.csv";

/// A page or file that belongs to a map.
pub(crate) fn beside_map(map: &Address, name: &str) -> Option<Address> {
    Address::new(&format!("{map}{name}"))
}

/// The services of a map by age.
pub(crate) const BY_AGE: &str = "by-age/";
/// A map as a file.
pub(super) const MAP_FILE: &str = "map.csv";

impl Maker<'_> {
    pub(super) fn map(&self, id: PageId, page: &Page) -> Option<View> {
        let map = self.site.maps.get(&id)?;
        let from = page.address();
        let most = map.tables.iter().flat_map(|table| &table.rows);
        let most = most.flat_map(|(_, cells)| cells).map(Vec::len).max().unwrap_or(0);
        let table = |table: &MapTable| self.map_table(page, map, table, most);
        let beside = |string: &str, name: &str| {
            beside_map(from, name).map(|address| self.named(from, string, address.as_str()))
        };
        let data = MapPage {
            tables: map.tables.iter().map(table).collect(),
            gap_text: self.words.say("map-gap"),
            counts: self.map_counts(id, map),
            by_age: beside("map-by-age-link", BY_AGE)?,
            csv: beside("map-csv", MAP_FILE)?,
            gaps: self.named(from, "gaps", GAPS),
            common: self.common(page),
        };
        Some(self.content_view(page, "map.html", PageData::Map(Box::new(data))))
    }

    /// "24 services, 7 gaps"
    fn map_counts(&self, id: PageId, map: &Map) -> String {
        let cells = map.tables.iter().flat_map(|table| &table.rows).flat_map(|(_, cells)| cells);
        let services: BTreeSet<&PageId> = cells.flatten().collect();
        let args = [("services", number(services.len())), ("gaps", number(map.gaps(id).count()))];
        self.words.fill("map-counts", &args)
    }

    fn map_table(&self, page: &Page, map: &Map, table: &MapTable, most: usize) -> model::MapTable {
        let columns: Vec<String> = table.columns.iter().map(|id| self.label(map.columns, id)).collect();
        let split = self.split_label(map, table.term.as_deref());
        let row = |(id, cells): &(String, Vec<Vec<PageId>>)| MapRow {
            label: self.label(map.rows, id),
            cells: columns.iter().zip(cells).map(|(column, cell)| self.cell(page, column, cell)).collect(),
        };
        let rows: Vec<MapRow> = table.rows.iter().map(row).collect();
        model::MapTable {
            // No heading of a text has an underscore in its id.
            id: format!("table_{}", table.term.as_deref().unwrap_or("all")),
            title: split.clone().unwrap_or_else(|| page.title().to_owned()),
            caption: self.caption(page, map, split.as_deref()),
            corner: self.words.say(&format!("axis-{}", map.rows.key())),
            drawing: drawn(&rows, columns.len(), most),
            columns,
            rows,
        }
    }

    fn cell(&self, page: &Page, column: &str, services: &[PageId]) -> MapCell {
        let links = services.iter().map(|id| self.page_link(page.address(), *id));
        MapCell { column: column.to_owned(), services: links.collect() }
    }

    /// "Specialist", on a map that is split by levels.
    pub(super) fn split_label(&self, map: &Map, term: Option<&str>) -> Option<String> {
        map.split.zip(term).map(|(list, term)| self.label(list, term))
    }

    /// "Therapies: Specialist. Rows: who helps. Columns: ages."
    fn caption(&self, page: &Page, map: &Map, split: Option<&str>) -> String {
        let words = |list: List| self.words.say(&format!("axes-{}", list.key()));
        let (rows, columns) = (words(map.rows), words(map.columns));
        let args = [
            ("title", Arg::Text(page.title())),
            ("split", Arg::Text(split.unwrap_or_default())),
            ("rows", Arg::Text(&rows)),
            ("columns", Arg::Text(&columns)),
        ];
        self.words.fill(if split.is_some() { "map-caption-split" } else { "map-caption" }, &args)
    }

    pub(super) fn map_by_age(&self, id: PageId) -> Option<View> {
        let map = self.site.maps.get(&id)?;
        let page = self.site.page(id);
        let Facts::Map(facts) = &page.document.facts else { return None };
        let address = beside_map(page.address(), BY_AGE)?;
        let bands = self.site.vocabulary.terms(List::AgeBands).iter();
        let title = Arg::Text(page.title());
        let data = MapByAgePage {
            title: self.words.fill("map-by-age-title", &[("title", title)]),
            summary: self.words.fill("map-by-age-summary", &[("title", title)]),
            groups: bands.filter_map(|band| self.age_group(&address, facts, map, band)).collect(),
            gap_text: self.words.say("map-gap"),
            map: self.page_link(&address, id),
        };
        let shell = self.below_maps(&address, &data.title, &data.summary, Some(page));
        Some(View {
            address,
            template: "map-by-age.html",
            data: Data { shell, page: PageData::MapByAge(data) },
        })
    }

    /// None when the map is not for these ages.
    fn age_group(&self, from: &Address, facts: &ProvisionMap, map: &Map, band: &Term) -> Option<AgeGroup> {
        let ages = band.ages.filter(|ages| facts.include.ages.is_none_or(|only| only.overlaps(*ages)))?;
        let is_of_age =
            |id: &&PageId| self.site.page(**id).common().ages.is_some_and(|own| own.overlaps(ages));
        Some(AgeGroup {
            id: format!("ages-{}", band.id),
            label: band.label.clone(),
            services: map.services.iter().filter(is_of_age).map(|id| self.card(from, *id)).collect(),
        })
    }

    pub(super) fn gaps(&self) -> Option<View> {
        let address = Address::new(GAPS)?;
        let maps = self.site.index.kind(Kind::Map).iter();
        let data = GapsPage {
            title: self.words.say("gaps"),
            summary: self.words.say("gaps-summary"),
            maps: maps.filter_map(|id| self.gaps_of(&address, *id)).collect(),
            csv: self.named(&address, "gaps-csv", GAPS_FILE),
        };
        let shell = self.below_maps(&address, &data.title, &data.summary, None);
        Some(View { address, template: "gaps.html", data: Data { shell, page: PageData::Gaps(data) } })
    }

    fn gaps_of(&self, from: &Address, id: PageId) -> Option<MapGaps> {
        let map = self.site.maps.get(&id)?;
        let page = self.site.page(id);
        let axis = |list: List| self.words.say(&format!("axis-{}", list.key()));
        let cells: usize = map.tables.iter().map(|table| table.rows.len() * table.columns.len()).sum();
        let gaps = map.gaps(id).map(|gap| {
            let split = self.split_label(map, gap.split.as_deref());
            let cell = [self.label(map.rows, &gap.row), self.label(map.columns, &gap.column)];
            split.into_iter().chain(cell).collect()
        });
        let gaps: Vec<Vec<String>> = gaps.collect();
        Some(MapGaps {
            map: self.page_link(from, id),
            id: page.address().as_str().trim_matches('/').replace('/', "_"),
            count: self.words.fill("gaps-count", &[("gaps", number(gaps.len())), ("cells", number(cells))]),
            caption: self.words.fill("gaps-caption", &[("title", Arg::Text(page.title()))]),
            heads: map.split.into_iter().chain([map.rows, map.columns]).map(axis).collect(),
            gaps,
        })
    }

    /// The shell of a page that the build makes below the list of maps.
    fn below_maps(&self, address: &Address, title: &str, summary: &str, above: Option<&Page>) -> Shell {
        let list = kind_address(Kind::Map).map(|list| (self.words.say("kinds-provision-map"), list));
        let map = above.map(|map| (map.title().to_owned(), map.address().clone()));
        let above = list.into_iter().chain(map).collect();
        self.shell(About { address, title, summary, above, of: Of::Alone, easy: false })
    }
}

fn drawn(rows: &[MapRow], columns: usize, most: usize) -> MapDrawing {
    let counts = |row: &MapRow| row.cells.iter().map(|cell| cell.services.len()).collect();
    let rows: Vec<_> = rows.iter().map(|row| (row.label.clone(), counts(row))).collect();
    drawing(&rows, columns, most)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{page_at, with_site};
    use super::*;

    const VOCABULARY: &str = "sectors:\n- {id: health, label: Health}\n- {id: care, label: Care}\n\
        levels:\n- {id: universal, label: For all}\n- {id: specialist, label: Specialist}\n\
        age-bands:\n- {id: 0-10, label: 0 to 10 years, ages: 0-10}\n- {id: 11-25, label: 11 to 25 years, ages: 11-25}\n";

    fn service(title: &str, ages: &str, sector: &str, level: &str) -> String {
        format!(
            "---\ntitle: {title}\nsummary: S.\norganisation: \"=O\"\nwho-it-is-for: All.\nages: {ages}\nsector: {sector}\n\
             level: {level}\ncontacts: [{{role: R, email: a@b.example}}, {{role: R, phone: 020 7946 0123}}]\n---\n"
        )
    }

    fn ask<T>(facts: &str, question: impl Fn(&Maker<'_>) -> T) -> T {
        let map = format!(
            "---\ntitle: What there is\nsummary: S.\nrows: sectors\ncolumns: age-bands\n{facts}---\nText.\n"
        );
        let (a, b) =
            (service("A", "5-16", "health", "universal"), service("B", "0-4", "health", "universal"));
        let files = [("services/a.md", a.as_str()), ("services/b.md", &b), ("maps/all.md", &map)];
        with_site(VOCABULARY, &files, question)
    }

    fn map(facts: &str) -> MapPage {
        match ask(facts, |maker| page_at(maker, "/maps/all/")) {
            PageData::Map(page) => *page,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn cells_hold_the_services_of_their_row_and_column() {
        let page = map("");
        let [table] = &page.tables[..] else { panic!("one table") };
        assert_eq!(
            (table.id.as_str(), table.title.as_str(), table.corner.as_str()),
            ("table_all", "What there is", "Who helps")
        );
        assert_eq!(table.caption, "What there is. Rows: who helps. Columns: ages.");
        assert_eq!(table.columns, ["0 to 10 years", "11 to 25 years"]);
        let cell =
            |cell: &MapCell| cell.services.iter().map(|link| link.text.clone()).collect::<Vec<_>>().join("+");
        let rows: Vec<_> = table
            .rows
            .iter()
            .map(|row| (row.label.as_str(), row.cells.iter().map(cell).collect::<Vec<_>>()))
            .collect();
        assert_eq!(
            rows,
            [("Health", vec!["A+B".into(), "A".into()]), ("Care", vec![String::new(), String::new()])]
        );
        assert_eq!(table.rows[0].cells[0].services[0].href, "../../services/a/");
        assert_eq!(page.counts, "2 services, 2 gaps");
        let counts: Vec<_> =
            table.drawing.rows.iter().flat_map(|row| row.dots.iter().map(|dot| dot.count)).collect();
        assert_eq!(counts, [2, 1, 0, 0]);
        assert_eq!([page.by_age.href, page.csv.href, page.gaps.href], ["by-age/", "map.csv", "../gaps/"]);
    }

    #[test]
    fn a_split_map_has_a_table_for_each_word() {
        let page = map("split: levels\n");
        let tables: Vec<_> = page
            .tables
            .iter()
            .map(|table| (table.id.as_str(), table.title.as_str(), table.caption.as_str()))
            .collect();
        let caption = "What there is: Specialist. Rows: who helps. Columns: ages.";
        assert_eq!(tables[1], ("table_specialist", "Specialist", caption));
        assert_eq!((tables.len(), page.counts.as_str()), (2, "2 services, 6 gaps"));
    }

    #[test]
    fn the_same_by_age_and_only_for_the_ages_of_the_map() {
        let groups = |facts: &str| match ask(facts, |maker| page_at(maker, "/maps/all/by-age/")) {
            PageData::MapByAge(page) => page,
            other => panic!("{other:?}"),
        };
        let page = groups("");
        assert_eq!((page.title.as_str(), page.map.href.as_str()), ("What there is: by age", "../"));
        let titles =
            |group: &AgeGroup| group.services.iter().map(|card| card.title.clone()).collect::<String>();
        let shown: Vec<_> = page.groups.iter().map(|group| (group.id.as_str(), titles(group))).collect();
        assert_eq!(shown, [("ages-0-10", "AB".to_owned()), ("ages-11-25", "A".to_owned())]);
        assert_eq!(groups("include: {ages: 11-25}\n").groups.len(), 1);
    }

    #[test]
    fn gaps_name_their_cells() {
        let PageData::Gaps(page) = ask("split: levels\n", |maker| page_at(maker, GAPS)) else {
            panic!("gaps")
        };
        let [of_map] = &page.maps[..] else { panic!("one map") };
        assert_eq!((of_map.id.as_str(), of_map.count.as_str()), ("maps_all", "6 of 8 boxes are empty."));
        assert_eq!(of_map.heads, ["Support", "Who helps", "Age"]);
        assert_eq!(of_map.gaps[0], ["For all", "Care", "0 to 10 years"]);
        assert_eq!((page.csv.href.as_str(), of_map.gaps.len()), ("../gaps.csv", 6));
    }

    #[test]
    fn spreadsheets_say_the_same_as_the_pages() {
        let sheets = ask("", |maker| maker.sheets());
        let addresses: Vec<_> = sheets.iter().map(|sheet| sheet.address.as_str()).collect();
        assert_eq!(addresses, ["/maps/all/map.csv", "/maps/gaps.csv"]);
        let [map, gaps] = &sheets[..] else { panic!("two") };
        assert_eq!(
            map.lines[0],
            ["Who helps", "Age", "Service", "Organisation", "Ages", "Telephone", "Page"]
        );
        let a = ["Health", "0 to 10 years", "A", "=O", "5 to 16 years", "020 7946 0123", "/services/a/"];
        assert_eq!(map.lines[1], a);
        assert_eq!(map.lines[4], ["Care", "0 to 10 years", "", "no service found", "", "", ""]);
        assert_eq!(map.lines.len(), 1 + 3 + 2);
        assert_eq!(gaps.lines[1], ["What there is", "", "Care", "0 to 10 years", "/maps/all/"]);
        assert_eq!(gaps.lines.len(), 1 + 2);
    }
}
