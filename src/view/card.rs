//! An entry of a list.

use super::Maker;
use super::model::{Card, Fact};
use crate::content::{Event, Facts, List, Service};
use crate::site::{Page, PageId};
use crate::source::{Address, Located};

impl Maker<'_> {
    /// A page as an entry of the list at `from`.
    pub(super) fn card(&self, from: &Address, id: PageId) -> Card {
        let page = self.site.page(id);
        let card = Card {
            title: page.title().to_owned(),
            href: self.href(from, page.address()),
            summary: page.common().summary.clone(),
            kind: page.kind().id(),
            kind_label: self.words.say(&format!("kind-{}", page.kind().id())),
            organisation: None,
            status: None,
            facts: Vec::new(),
            travel: None,
            access: Vec::new(),
            date: None,
        };
        match &page.document.facts {
            Facts::Service(service) => self.service_card(from, page, service, card),
            Facts::Event(event) => self.event_card(event, card),
            Facts::News(news) => Card { date: Some(self.words.date(news.date)), ..card },
            Facts::Guide(_) | Facts::Pathway(_) | Facts::Map(_) | Facts::Reply(_) => card,
        }
    }

    fn service_card(&self, from: &Address, page: &Page, service: &Service, card: Card) -> Card {
        let shown = ["ages", "cost", "where", "wait", "referral"];
        let facts: Vec<Fact> =
            self.facts(page, service).into_iter().filter(|fact| shown.contains(&fact.key)).collect();
        let access: Vec<Located<String>> =
            service.places.iter().flat_map(|place| place.access.iter().cloned()).collect();
        let status = self.status(service);
        Card {
            organisation: Some(service.organisation.clone()),
            status: (status.id != "open").then_some(status),
            facts,
            travel: service.places.first().and_then(|place| place.travel.clone()),
            access: self.tags(from, List::AccessFeatures, &access),
            ..card
        }
    }

    fn event_card(&self, event: &Event, card: Card) -> Card {
        let place = event.place.as_ref().map(|place| place.name.clone());
        let area = || event.area.as_ref().map(|area| self.label(List::Areas, &area.value));
        let cost = event.cost.as_ref().map(|cost| self.cost_in_short(cost));
        let fact = |key, label: &str, value: Option<String>| {
            Some(Fact { key, label: self.words.say(label), value: value? })
        };
        let facts = [fact("where", "fact-where", place.or_else(area)), fact("cost", "fact-cost", cost)];
        Card {
            organisation: event.organisation.clone(),
            facts: facts.into_iter().flatten().collect(),
            date: Some(self.words.moments(event.starts, event.ends)),
            ..card
        }
    }
}
