//! What a search shows of a page, and what it can be narrowed by.

use super::Maker;
use crate::content::{Cost, Edition, Facts, Kind, List, Variant};
use crate::site::{Facet, Page, PageId};
use crate::source::Address;

/// What a search shows of a page.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Where it is.
    pub address: String,
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Other words for it, and who runs it.
    pub keywords: Vec<String>,
    /// Kind, easy-read page, picture, words of the picture, date, cost, place, ages; empty where there is none.
    pub extra: Vec<String>,
    /// Groups and values that it can be narrowed by.
    pub facets: Vec<(&'static str, String)>,
}

/// A group of values that results can be narrowed by.
#[derive(Debug, Clone)]
pub struct FoundGroup {
    /// As in addresses.
    pub name: &'static str,
    /// What people read.
    pub label: String,
    /// As in addresses, and what people read.
    pub values: Vec<(String, String)>,
}

/// Groups that are the same as those that people browse by, in order.
const BROWSED: &[Facet] = &[Facet::Age, Facet::Need, Facet::Topic, Facet::Sector, Facet::Area];

impl Maker<'_> {
    /// A page as results show it.
    pub fn found(&self, id: PageId) -> Found {
        let page = self.site.page(id);
        let common = page.common();
        let mut keywords = common.also_known_as.clone();
        keywords.extend(organisation(page).map(str::to_owned));
        Found {
            address: page.address().as_str().to_owned(),
            title: page.title().to_owned(),
            summary: common.summary.clone(),
            keywords,
            extra: self.extra(id, page, &Edition::easy(), None),
            facets: self.found_facets(id, page),
        }
    }

    /// A page in another language as results show it. None when nobody wrote it.
    pub fn found_in(&self, id: PageId, edition: &Edition) -> Option<Found> {
        let page = self.site.page(id);
        let variant: &Variant = page.editions.get(edition)?;
        let easy = Edition { easy: true, ..edition.clone() };
        Some(Found {
            address: edition.address(page.address())?.as_str().to_owned(),
            title: variant.title.clone().unwrap_or_else(|| page.title().to_owned()),
            summary: variant.summary.clone().unwrap_or_default(),
            keywords: variant.also_known_as.clone(),
            extra: self.extra(id, page, &easy, Some(variant)),
            facets: vec![("kind", page.kind().id().to_owned())],
        })
    }

    fn extra(&self, id: PageId, page: &Page, easy: &Edition, variant: Option<&Variant>) -> Vec<String> {
        let top = Address::new("/");
        let easy_page = self.site.is_in_easy_read(id, easy).then(|| easy.address(page.address())).flatten();
        let written = variant.or_else(|| page.editions.get(easy).map(AsRef::as_ref));
        let picture = top.as_ref().and_then(|top| self.easy_picture(top, page, written));
        let (date, cost) = match &page.document.facts {
            Facts::Event(event) => {
                (Some(self.words.moments(event.starts, event.ends).text), event.cost.as_ref())
            }
            Facts::News(news) => (Some(self.words.date(news.date).text), None),
            Facts::Service(service) => (None, service.cost.as_ref()),
            _ => (None, None),
        };
        let ages = page.common().ages.map(|ages| self.words.ages(ages));
        vec![
            self.words.say(&format!("kind-{}", page.kind().id())),
            easy_page.map(|address| address.as_str().to_owned()).unwrap_or_default(),
            picture.map(|picture| picture.href).unwrap_or_default(),
            String::new(),
            date.unwrap_or_default(),
            cost.map(|cost| self.cost_in_short(cost)).unwrap_or_default(),
            self.place_in_short(page).unwrap_or_default(),
            ages.unwrap_or_default(),
        ]
    }

    fn place_in_short(&self, page: &Page) -> Option<String> {
        match &page.document.facts {
            Facts::Service(service) => self.where_in_short(page, service),
            Facts::Event(event) => {
                let place = event.place.as_ref().map(|place| place.name.clone());
                place.or_else(|| event.area.as_ref().map(|area| self.label(List::Areas, &area.value)))
            }
            _ => None,
        }
    }

    fn found_facets(&self, id: PageId, page: &Page) -> Vec<(&'static str, String)> {
        let mut facets: Vec<(&str, String)> = vec![("kind", page.kind().id().to_owned())];
        for facet in BROWSED {
            let of = crate::site::facet_terms(*facet, page, &self.site.vocabulary);
            facets.extend(of.into_iter().map(|term| (facet.id(), term)));
        }
        let (cost, places) = match &page.document.facts {
            Facts::Service(service) => (service.cost.as_ref(), service.places.as_slice()),
            Facts::Event(event) => {
                facets.extend(event.area.iter().map(|area| ("area", area.value.clone())));
                (event.cost.as_ref(), event.place.as_slice())
            }
            _ => (None, [].as_slice()),
        };
        facets.extend(cost.map(|cost| ("cost", if is_free(cost) { "free" } else { "paid" }.to_owned())));
        let access = places.iter().flat_map(|place| &place.access);
        facets.extend(access.map(|feature| ("access", feature.value.clone())));
        if self.site.is_in_easy_read(id, &Edition::easy()) {
            facets.push(("easy-read", "yes".to_owned()));
        }
        facets.sort();
        facets.dedup();
        facets
    }

    /// What results can be narrowed by. In other languages than the main one there are kinds only.
    pub fn found_groups(&self) -> Vec<FoundGroup> {
        let group = |name: &'static str, values: Vec<(String, String)>| FoundGroup {
            name,
            label: self.words.say(&format!("search-{name}")),
            values,
        };
        let of_list = |list: List| {
            let terms = self.site.vocabulary.terms(list).iter();
            terms.map(|term| (term.id.clone(), term.label.clone())).collect::<Vec<_>>()
        };
        let kinds =
            Kind::ALL.iter().map(|(id, _, _)| ((*id).to_owned(), self.words.say(&format!("kind-{id}"))));
        let kinds = group("kind", kinds.collect());
        if self.lang.is_some() {
            return vec![kinds];
        }
        let said = |values: &[&str]| {
            values
                .iter()
                .map(|value| ((*value).to_owned(), self.words.say(&format!("search-{value}"))))
                .collect()
        };
        let mut groups: Vec<FoundGroup> =
            BROWSED.iter().map(|facet| group(facet.id(), of_list(facet.list()))).collect();
        groups.push(group("cost", said(&["free", "paid"])));
        groups.push(group("access", of_list(List::AccessFeatures)));
        groups.push(kinds);
        groups.push(group("easy-read", said(&["yes"])));
        groups
    }
}

fn is_free(cost: &Cost) -> bool {
    cost.lines.iter().all(|line| line.amount.0 == 0)
}

fn organisation(page: &Page) -> Option<&str> {
    match &page.document.facts {
        Facts::Service(service) => Some(&service.organisation),
        Facts::Event(event) => event.organisation.as_deref(),
        _ => None,
    }
}
