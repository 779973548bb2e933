//! The site map: every page in its place.

use super::map::GAPS;
use super::model::{SiteMapLink, SiteMapPage, SiteMapSection};
use super::simple::Simple;
use super::{Maker, Page as PageData, View};
use crate::content::{Kind, List};
use crate::site::PageId;
use crate::source::Address;

/// Pages that the build makes by itself, with their names. Lists of kinds are the heads of their own sections.
const ABOUT: &[(&str, &str)] = &[
    ("browse", "/browse/"),
    ("a-z", "/a-z/"),
    ("search", "/search/"),
    ("easy-home", "/easy-read/"),
    ("help", "/help/"),
    ("profile", "/one-page-profile/"),
    ("offline", "/offline/"),
    ("made-with", "/made-with/"),
    ("report", "/how-we-are-doing/"),
    ("gaps", GAPS),
    ("law", "/law/"),
    ("words", "/words/"),
    ("credits", "/credits/"),
    ("accessibility", "/accessibility/"),
];

impl Maker<'_> {
    pub(super) fn site_map(&self) -> Option<View> {
        let from = Address::new("/site-map/")?;
        let kinds = Kind::ALL.iter().filter(|(_, _, kind)| *kind != Kind::Service);
        let kinds = kinds.map(|(word, folder, kind)| SiteMapSection {
            title: self.words.say(&format!("kinds-{word}")),
            href: Some(self.fixed(&from, &format!("/{folder}/"))),
            links: self.site.index.kind(*kind).iter().map(|id| self.site_map_link(&from, *id)).collect(),
        });
        let sections =
            self.sectors(&from).into_iter().chain(kinds).chain(std::iter::once(self.about_section(&from)));
        let data = SiteMapPage {
            title: self.words.say("site-map"),
            summary: self.words.say("site-map-summary"),
            sections: sections.filter(|section| !section.links.is_empty()).collect(),
        };
        Some(self.simple(
            &Simple {
                address: "/site-map/",
                template: "site-map.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::SiteMap(data),
        ))
    }

    /// Services, by who helps.
    fn sectors(&self, from: &Address) -> Vec<SiteMapSection> {
        let services = self.site.index.kind(Kind::Service);
        let section = |term: &crate::content::Term| {
            let of_sector = |id: &&PageId| {
                self.site.page(**id).common().sector.as_ref().is_some_and(|sector| sector.value == term.id)
            };
            SiteMapSection {
                title: term.label.clone(),
                href: Some(self.fixed(from, &format!("/browse/sector/{}/", term.id))),
                links: services.iter().filter(of_sector).map(|id| self.site_map_link(from, *id)).collect(),
            }
        };
        self.site.vocabulary.terms(List::Sectors).iter().map(section).collect()
    }

    fn about_section(&self, from: &Address) -> SiteMapSection {
        let made: Vec<&str> = self.generated().collect();
        let pages = ABOUT.iter().filter(|(_, address)| made.contains(address));
        let link = |(string, to): &(&str, &str)| {
            let link = self.named(from, string, to);
            SiteMapLink { text: link.text, href: link.href, children: Vec::new() }
        };
        SiteMapSection {
            title: self.words.say("site-map-about"),
            href: None,
            links: pages.map(link).collect(),
        }
    }

    fn site_map_link(&self, from: &Address, id: PageId) -> SiteMapLink {
        let link = self.page_link(from, id);
        let parts = self.site.page(id).parts.iter().map(|part| self.page_link(from, *part));
        SiteMapLink { text: link.text, href: link.href, children: parts.collect() }
    }
}
