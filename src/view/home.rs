//! The home page.

use super::model::HomePage;
use super::simple::Simple;
use super::{Maker, Page as PageData, View};
use crate::content::Kind;
use crate::site::Facet;
use crate::source::Address;

/// Entries under "What is new" and "Coming up".
const NEWEST: usize = 3;

impl Maker<'_> {
    pub(super) fn home(&self) -> View {
        let from = Address::home();
        let file = &self.site.file;
        let data = HomePage {
            title: file.name.clone(),
            explanation: file.explanation.clone(),
            ages: self.choices(&from, Facet::Age),
            needs: self.choices(&from, Facet::Need),
            topics: self.choices(&from, Facet::Topic),
            pathways: self
                .site
                .index
                .kind(Kind::Pathway)
                .iter()
                .map(|id| self.page_link(&from, *id))
                .collect(),
            easy_href: self.site.has_easy_read().then(|| self.fixed(&from, "/easy-read/")),
            news: self.newest_news().into_iter().take(NEWEST).map(|id| self.card(&from, id)).collect(),
            events: self.coming_events().into_iter().take(NEWEST).map(|id| self.card(&from, id)).collect(),
            urgent: self.urgent(),
        };
        self.simple(
            &Simple { address: "/", template: "home.html", title: &file.name, summary: &file.explanation },
            PageData::Home(Box::new(data)),
        )
    }
}
