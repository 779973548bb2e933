//! The pages around easy-read pages: home, urgent help, hard words, and the services of a map.

use std::collections::BTreeSet;

use super::facts::PICTURES;
use super::{Idea, Maker, easy_title, ideas, pages_of};
use crate::content::{Edition, Facts, Kind, List, Term};
use crate::markdown::{self, PictureRef};
use crate::site::{Facet, PageId, Site};
use crate::source::Address;
use crate::view::lists::numbered;
use crate::view::model::{EasyBlock, EasyEntry, EasyHelpPage, EasyHomePage, EasyUrgent, EasyWordsPage};
use crate::view::plan::EasyOutput;
use crate::view::shell::{About, Of};
use crate::view::{Data, Page as PageData, View};

/// What people browse easy read by.
pub(super) const FACETS: &[Facet] = &[Facet::Topic, Facet::Age];

/// Ids of pictures that pages show: those that texts and facts name, and those of fixed sentences.
pub fn pictures(site: &Site) -> BTreeSet<&str> {
    let mut ids: BTreeSet<&str> = site.vocabulary.pictures().map(|(id, _)| id).collect();
    if site.has_easy_read() {
        ids.extend(PICTURES);
    }
    let editions = std::iter::once(Edition::easy()).chain(site.other_languages().map(Edition::in_language));
    for words in editions.filter_map(|edition| site.words_in(&edition)) {
        ids.extend(words.pictures.iter().flatten().map(|id| id.value.as_str()));
    }
    for (_, page) in site.pages() {
        ids.extend(page.common().picture.iter().map(|id| id.value.as_str()));
        let versions = page.editions.values();
        ids.extend(
            versions.clone().filter_map(|variant| variant.picture.as_ref()).map(|id| id.value.as_str()),
        );
        let outlines = versions.map(|variant| &variant.outline).chain([&page.document.outline]);
        for image in outlines.flat_map(|outline| &outline.images) {
            if let PictureRef::Id(id) = &image.picture {
                ids.insert(id);
            }
        }
    }
    ids
}

impl EasyOutput {
    /// Where it is. None only for a word of the vocabulary that cannot be an address.
    pub(in crate::view) fn address(&self) -> Option<Address> {
        match self {
            Self::Home => Address::new("/easy-read/"),
            Self::All(page) => numbered(&Address::new("/easy-read/all/")?, *page),
            Self::Help => Address::new("/easy-read/help/"),
            Self::Search => Address::new("/easy-read/search/"),
            Self::Words => Address::new("/easy-read/words/"),
            Self::Facet(facet, term, page) => {
                numbered(&Address::new(&format!("/easy-read/{}/{term}/", facet.id()))?, *page)
            }
            Self::Page(_) => None,
        }
    }
}

impl Maker<'_> {
    /// A way to the easy-read version of a page.
    pub(super) fn easy_entry(&self, from: &Address, id: PageId) -> Option<EasyEntry> {
        let page = self.site.page(id);
        let edition = Edition::easy();
        let variant = page.editions.get(&edition).map(|variant| &**variant);
        let summary = match (&page.document.facts, variant) {
            (_, Some(variant)) => variant.summary.as_deref(),
            (Facts::Service(service), None) => service.easy_summary.as_deref(),
            _ => None,
        };
        let lines = summary.into_iter().flat_map(markdown::sentences).map(str::to_owned).collect();
        Some(EasyEntry {
            title: easy_title(page, variant),
            href: self.href(from, &edition.address(page.address())?),
            picture: self.easy_picture(from, page, variant),
            lines,
            count: None,
        })
    }

    /// A page around easy-read pages: its address, title and template, and what its template sees.
    pub(super) fn easy_shell(
        &self,
        address: &Address,
        (title, template): (&str, &'static str),
        of: Of,
        page: PageData,
    ) -> View {
        let title = self.words.fill("easy-page-title", &[("title", title.into())]);
        let shell = self.shell(About {
            address,
            title: &title,
            summary: &self.file(true).explanation,
            above: Vec::new(),
            of,
            easy: true,
        });
        View { address: address.clone(), template, data: Data { shell, page } }
    }

    pub(super) fn easy_home(&self) -> Option<View> {
        let address = EasyOutput::Home.address()?;
        let from = &address;
        let explanation: Vec<String> =
            markdown::sentences(&self.file(true).explanation).into_iter().map(str::to_owned).collect();
        let how = [self.words.say("easy-how-to-1"), self.words.say("easy-how-to-2")];
        let data = EasyHomePage {
            title: self.words.fill("easy-home-title", &[("site", (&self.file(true).name).into())]),
            ideas: vec![self.idea(from, "information", &explanation), self.idea(from, "next", &how)],
            topics: self.easy_choices(from, Facet::Topic),
            ages: self.easy_choices(from, Facet::Age),
            more: self.easy_ways(from),
            full_href: self.href(from, &Address::home()),
        };
        let title = self.words.say("easy-home");
        Some(self.easy_shell(&address, (&title, "easy-home.html"), Of::Home, PageData::EasyHome(data)))
    }

    /// Urgent help, the list of all pages, hard words.
    pub(super) fn easy_ways(&self, from: &Address) -> Vec<EasyEntry> {
        let way = |(output, picture, string): (EasyOutput, &str, &str)| {
            Some(EasyEntry {
                title: self.words.say(string),
                href: self.href(from, &output.address()?),
                picture: self.picture_with_id(from, picture),
                lines: vec![self.words.say(&format!("{string}-line"))],
                count: None,
            })
        };
        let ways = [
            (EasyOutput::Help, "emergency", "easy-help"),
            (EasyOutput::All(1), "list", "easy-all"),
            (EasyOutput::Words, "book", "easy-words"),
        ];
        ways.into_iter().filter_map(way).collect()
    }

    pub(super) fn easy_choices(&self, from: &Address, facet: Facet) -> Vec<EasyEntry> {
        let entry = |term: &Term| {
            let count = pages_of(self.site, facet, &term.id).len();
            let address = EasyOutput::Facet(facet, term.id.clone(), 1).address().filter(|_| count > 0)?;
            let picture = term.picture.as_ref();
            Some(EasyEntry {
                title: term.label.clone(),
                href: self.href(from, &address),
                picture: picture.and_then(|picture| self.picture_with_id(from, &picture.value)),
                lines: term
                    .easy
                    .iter()
                    .flat_map(|easy| markdown::sentences(easy))
                    .map(str::to_owned)
                    .collect(),
                count: Some(self.words.count("easy-count", count)),
            })
        };
        self.site.vocabulary.terms(facet.list()).iter().filter_map(entry).collect()
    }

    pub(super) fn easy_help(&self) -> Option<View> {
        let address = EasyOutput::Help.address()?;
        let words = self.site.words_in(&Edition::easy());
        let file = self.file(true);
        let urgent = self.urgent_of(file).into_iter().enumerate().map(|(at, urgent)| {
            let picture = words.and_then(|words| words.pictures.get(at)?.as_ref());
            let picture = picture.map_or("emergency", |picture| picture.value.as_str());
            EasyUrgent {
                when: urgent.when,
                picture: self.picture_with_id(&address, picture),
                lines: markdown::sentences(&urgent.what).into_iter().map(str::to_owned).collect(),
                phone: urgent.phone,
                text: urgent.text,
                web: urgent.web,
            }
        });
        let who = file.help.iter().flat_map(|contact| self.reach_easily(&address, contact, None)).collect();
        let title = self.words.say("easy-help");
        let data = EasyHelpPage {
            title: title.clone(),
            urgent: urgent.collect(),
            who_to_ask: who,
            full_href: self.fixed(&address, "/help/"),
        };
        Some(self.easy_shell(&address, (&title, "easy-help.html"), Of::Help, PageData::EasyHelp(data)))
    }

    pub(super) fn easy_words(&self) -> Option<View> {
        let address = EasyOutput::Words.address()?;
        let title = self.words.say("easy-words");
        let words = self.site.glossary.ids.iter().filter_map(|id| self.hard_word(id)).collect();
        let data = EasyWordsPage {
            title: title.clone(),
            words: super::sorted(words),
            full_href: self.fixed(&address, "/words/"),
        };
        Some(self.easy_shell(&address, (&title, "easy-words.html"), Of::Alone, PageData::EasyWords(data)))
    }

    /// The services of a map, by the words of its rows. Where there is none, it says so.
    pub(super) fn easy_map(&self, from: &Address, id: PageId) -> Vec<EasyBlock> {
        let Some(map) = self.site.maps.get(&id) else { return Vec::new() };
        let mut rows: Vec<(String, BTreeSet<PageId>)> = Vec::new();
        for (row, cells) in map.tables.iter().flat_map(|table| &table.rows) {
            let services = cells.iter().flatten().copied();
            match rows.iter_mut().find(|(other, _)| other == row) {
                Some((_, known)) => known.extend(services),
                None => rows.push((row.clone(), services.collect())),
            }
        }
        rows.iter().flat_map(|(row, services)| self.easy_row(from, map.rows, row, services)).collect()
    }

    fn easy_row(&self, from: &Address, list: List, row: &str, services: &BTreeSet<PageId>) -> Vec<EasyBlock> {
        let Some(term) = self.site.vocabulary.term(list, row) else { return Vec::new() };
        let idea = |id: &PageId| {
            let entry = self.easy_entry(from, *id)?;
            let title = super::facts::link(&entry.href, &entry.title);
            Some(Idea { picture: entry.picture, lines_html: vec![title], words: Vec::new() })
        };
        // In the order of titles.
        let in_order = self.site.index.kind(Kind::Service).iter().filter(|id| services.contains(id));
        let entries: Vec<Idea> = in_order.filter_map(idea).collect();
        let list = if entries.is_empty() {
            ideas("idea", vec![self.idea(from, "question-mark", &[self.words.say("easy-gap")])])
        } else {
            ideas("list", entries)
        };
        vec![super::heading(&format!("row-{row}"), term.label.clone()), list]
    }
}
