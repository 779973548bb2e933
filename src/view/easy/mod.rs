//! Easy read: pages that somebody wrote, pages made from the facts of services, and the pages that lead to them.
//!
//! In: the site. Out: views of `easy.html` and of the lists around it. All of them lead to one another, so that nobody has to leave easy
//! read to get from one page to the next.

mod facts;
mod lists;
mod long;
mod people;
mod search;
mod strings;
mod text;

pub use lists::pictures;
pub use strings::STRINGS;

use super::model::{self, EasyBlock, EasyPage, HardWord, Idea, NavItem};
use super::plan::EasyOutput;
use super::shell::{About, Of};
use super::{Data, Maker, Page as PageData, View};
use crate::content::{CheckedBy, Edition, Facts, List, Variant};
use crate::markdown;
use crate::site::{Facet, Page, PageId, Site};
use crate::source::Address;
use text::HardWords;

/// Easy-read pages of the main language that the site has.
pub(super) fn plan(site: &Site) -> Vec<EasyOutput> {
    if !site.has_easy_read() {
        return Vec::new();
    }
    let mut outputs = vec![EasyOutput::Home, EasyOutput::Help, EasyOutput::Words, EasyOutput::Search];
    outputs.extend(long::outputs(site));
    let pages = site.pages().map(|(id, _)| id).filter(|id| site.is_in_easy_read(*id, &Edition::easy()));
    outputs.extend(pages.map(EasyOutput::Page));
    outputs
}

/// Easy-read pages of one word that people browse by, in the order of titles.
fn pages_of(site: &Site, facet: Facet, term: &str) -> Vec<PageId> {
    let pages = site.index.facet(facet, term).iter().copied();
    pages.filter(|id| site.is_in_easy_read(*id, &Edition::easy())).collect()
}

/// Entries under "More pages".
const MORE: usize = 5;

impl Maker<'_> {
    /// The view of an easy-read page in the main language.
    pub(super) fn easy_view(&self, output: &EasyOutput) -> Option<View> {
        match output {
            EasyOutput::Home => self.easy_home(),
            EasyOutput::All(page) => self.easy_all(*page),
            EasyOutput::Facet(facet, term, page) => self.easy_facet(*facet, term, *page),
            EasyOutput::Help => self.easy_help(),
            EasyOutput::Words => self.easy_words(),
            EasyOutput::Search => self.easy_search(),
            EasyOutput::Page(id) => self.easy_page(*id, &Edition::easy()),
        }
    }

    /// A page in easy read: the version that somebody wrote, otherwise one made from facts.
    pub(super) fn easy_page(&self, id: PageId, edition: &Edition) -> Option<View> {
        let page = self.site.page(id);
        let address = edition.address(page.address())?;
        let variant = page.editions.get(edition).map(|variant| &**variant);
        let mut words = HardWords::new(self);
        let blocks = self.easy_blocks(&address, id, variant, &mut words);
        let data = EasyPage {
            title: easy_title(page, variant),
            picture: self.easy_picture(&address, page, variant),
            draft: page.common().draft || variant.is_some_and(|variant| variant.draft),
            blocks,
            who_to_ask: self.easy_contacts(&address, page),
            hard_words: words.all(),
            full_href: self.full_href(&address, page, edition)?,
            made_from_facts: variant.is_none(),
            checked_by: variant.map(|variant| self.checked_by(&variant.checked_by)).unwrap_or_default(),
            made_with: variant.map(|variant| self.notes(&variant.made_with)).unwrap_or_default(),
            checked: variant.and_then(|variant| variant.checked).map(|date| self.words.date_in_full(date)),
            parts: self.easy_parts(&address, id, edition),
            more: if edition.lang.is_none() { self.easy_more(&address, id) } else { Vec::new() },
        };
        let summary = variant.and_then(|variant| variant.summary.clone());
        let shell = self.shell(About {
            address: &address,
            title: &self.words.fill("easy-page-title", &[("title", (&data.title).into())]),
            summary: &summary.unwrap_or_else(|| page.common().summary.clone()),
            above: Vec::new(),
            of: Of::Page(id),
            easy: true,
        });
        Some(View {
            address,
            template: "easy.html",
            data: Data { shell, page: PageData::Easy(Box::new(data)) },
        })
    }

    fn easy_blocks(
        &self,
        from: &Address,
        id: PageId,
        variant: Option<&Variant>,
        words: &mut HardWords<'_, '_>,
    ) -> Vec<EasyBlock> {
        let page = self.site.page(id);
        let written = variant.map(|variant| self.easy_text(from, variant, words));
        let computed = match &page.document.facts {
            Facts::Service(service) if written.is_none() => self.easy_service(from, page, service, words),
            Facts::Map(_) => self.easy_map(from, id),
            _ => Vec::new(),
        };
        written.into_iter().flatten().chain(computed).collect()
    }

    fn full_href(&self, from: &Address, page: &Page, edition: &Edition) -> Option<String> {
        let full = Edition { easy: false, ..edition.clone() };
        let there = full.lang.is_none() || page.editions.contains_key(&full);
        let full = if there { full } else { Edition::default() };
        Some(self.href(from, &full.address(page.address())?))
    }

    /// Who read a version.
    pub(super) fn checked_by(&self, checks: &[CheckedBy]) -> Vec<model::CheckedBy> {
        let check = |check: &CheckedBy| model::CheckedBy {
            group: check.group.clone(),
            when: self.words.period(check.when),
            how: check.how.clone(),
            changed: check.changed.clone(),
        };
        checks.iter().map(check).collect()
    }

    /// The picture that stands for a page: its own, otherwise that of its first topic.
    pub(super) fn easy_picture(
        &self,
        from: &Address,
        page: &Page,
        variant: Option<&Variant>,
    ) -> Option<model::Picture> {
        let own = variant.and_then(|variant| variant.picture.as_ref()).or(page.common().picture.as_ref());
        let topic = || {
            let topic = page.common().topics.first()?;
            self.site.vocabulary.term(List::Topics, &topic.value)?.picture.as_ref()
        };
        self.picture_with_id(from, &own.or_else(topic)?.value)
    }

    fn picture_with_id(&self, from: &Address, id: &str) -> Option<model::Picture> {
        let picture = self.site.pictures.id(id)?;
        let href = self.href(from, &picture.address);
        Some(model::Picture { href, width: picture.width, height: picture.height })
    }

    /// An idea of plain sentences.
    fn idea(&self, from: &Address, picture: &str, lines: &[String]) -> Idea {
        Idea {
            picture: self.picture_with_id(from, picture),
            lines_html: lines.iter().map(|line| markdown::escaped(line)).collect(),
            words: Vec::new(),
        }
    }

    /// Parts of the guide that have this version too.
    fn easy_parts(&self, from: &Address, id: PageId, edition: &Edition) -> Vec<NavItem> {
        let first = self.site.page(id).guide.unwrap_or(id);
        let pages = std::iter::once(first).chain(self.site.page(first).parts.iter().copied());
        let item = |part: PageId| {
            let page = self.site.page(part);
            let variant = page.editions.get(edition)?;
            let href = self.href(from, &edition.address(page.address())?);
            Some(NavItem { label: easy_title(page, Some(variant)), href, current: part == id, inside: false })
        };
        let parts: Vec<NavItem> = pages.filter_map(item).collect();
        if parts.len() > 1 { parts } else { Vec::new() }
    }

    /// More easy-read pages on the same topic.
    fn easy_more(&self, from: &Address, id: PageId) -> Vec<model::EasyEntry> {
        let page = self.site.page(id);
        let Some(topic) = page.common().topics.first() else { return Vec::new() };
        // Those that follow in the list, so that each page leads on to others.
        let pages = self.site.index.facet(Facet::Topic, &topic.value);
        let here = pages.iter().position(|other| *other == id).unwrap_or(0);
        let (before, after) = pages.split_at(here);
        let is_other =
            |other: &&PageId| **other != id && self.site.is_in_easy_read(**other, &Edition::easy());
        let others = after.iter().chain(before).filter(is_other);
        let entry =
            |other: &PageId| Some(model::EasyEntry { lines: Vec::new(), ..self.easy_entry(from, *other)? });
        others.take(MORE).filter_map(entry).collect()
    }
}

/// The easy title of a page. Easy read has no brackets inside a sentence (E19), so what stands in them is left to the full page.
fn easy_title(page: &Page, variant: Option<&Variant>) -> String {
    let own = variant.and_then(|variant| variant.title.as_deref());
    let usual = || page.title().split(" (").next().unwrap_or(page.title());
    own.unwrap_or_else(usual).to_owned()
}

fn heading(id: &str, words: String) -> EasyBlock {
    EasyBlock {
        kind: "heading",
        level: 2,
        id: id.to_owned(),
        html: markdown::escaped(&words),
        ideas: Vec::new(),
        ordered: false,
    }
}

fn ideas(kind: &'static str, ideas: Vec<Idea>) -> EasyBlock {
    EasyBlock { kind, level: 0, id: String::new(), html: String::new(), ideas, ordered: false }
}

/// Every hard word at most once, in the order of the alphabet.
fn sorted(mut words: Vec<HardWord>) -> Vec<HardWord> {
    words.sort_by_cached_key(|word| crate::site::sort_key(&word.word));
    words
}
