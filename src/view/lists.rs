//! List pages: all of a kind, and all of one word that people browse by. Long lists are cut into pages.

use super::common::kind_address;
use super::event::is_past;
use super::model::{BrowsePage, Choice, Facet as FacetView, Group, Link, ListPage, NavItem};
use super::shell::About;
use super::simple::Simple;
use super::wording::number;
use super::{Data, Maker, Page as PageData, View};
use crate::content::{Facts, Kind, List};
use crate::site::{Facet, PageId};
use crate::source::Address;
use crate::theme::Arg;

/// Entries on one page of a list. More would be slow on an old phone.
pub(super) const PER_PAGE: usize = 100;

/// How many pages a list of this many entries has. An empty list has one too: it says that it is empty.
pub(super) fn page_count(entries: usize) -> usize {
    entries.div_ceil(PER_PAGE).max(1)
}

/// The address of the page with this number, counted from 1.
pub(super) fn numbered(list: &Address, page: usize) -> Option<Address> {
    if page == 1 { Some(list.clone()) } else { Address::new(&format!("{list}page-{page}/")) }
}

/// A list before it is cut into pages.
struct Listing {
    address: Address,
    title: String,
    summary: String,
    above: Vec<(String, Address)>,
    /// Entries with the heading under which they stand.
    entries: Vec<(Heading, PageId)>,
    siblings: Vec<NavItem>,
    siblings_label: Option<String>,
    subscribe: Option<Link>,
}

/// A heading within a list: its order, id, words and meaning.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Heading {
    order: usize,
    id: String,
    title: Option<String>,
    meaning: Option<String>,
}

impl Maker<'_> {
    /// A page of the list of all of a kind.
    pub(super) fn kind_list(&self, kind: Kind, page: usize) -> Option<View> {
        let address = kind_address(kind)?;
        let plural = format!("kinds-{}", kind.id());
        let folder = address.as_str().trim_matches('/').to_owned();
        let listing = Listing {
            title: self.words.say(&plural),
            summary: self.words.say(&format!("{folder}-summary")),
            above: Vec::new(),
            entries: self.kind_entries(kind),
            siblings: Vec::new(),
            siblings_label: None,
            subscribe: None,
            address,
        };
        self.list_view(listing, page, |from| self.subscribe(kind, from))
    }

    fn subscribe(&self, kind: Kind, from: &Address) -> Option<Link> {
        let (string, to) = match kind {
            Kind::Event => ("events-calendar", "/events/calendar.ics"),
            Kind::News if self.site.settings.base_url.is_some() => ("news-feed", "/news/feed.xml"),
            _ => return None,
        };
        Some(Link { text: self.words.say(string), href: self.fixed(from, to), why: None, external: false })
    }

    fn kind_entries(&self, kind: Kind) -> Vec<(Heading, PageId)> {
        let ids = self.site.index.kind(kind).to_vec();
        let mut entries: Vec<(Heading, PageId)> = match kind {
            Kind::Service => ids.into_iter().map(|id| (self.under(List::Sectors, id), id)).collect(),
            Kind::Guide => ids.into_iter().map(|id| (Heading::default(), id)).collect(),
            Kind::Event => self.events(ids),
            Kind::News => self.news_by_year(ids),
        };
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries
    }

    /// Events to come, the next first; then those that are over, the last first.
    fn events(&self, ids: Vec<PageId>) -> Vec<(Heading, PageId)> {
        let mut dated: Vec<_> = ids.into_iter().filter_map(|id| Some((self.starts(id)?, id))).collect();
        dated.sort();
        let (past, coming): (Vec<_>, Vec<_>) = dated.into_iter().partition(|(_, id)| self.past(*id));
        let heading = |order, id: &str, string: &str| Heading {
            order,
            id: id.to_owned(),
            title: Some(self.words.say(string)),
            meaning: None,
        };
        let coming = coming.into_iter().map(|(_, id)| (heading(0, "coming-up", "events-upcoming"), id));
        let past = past.into_iter().rev().map(|(_, id)| (heading(1, "over", "events-past"), id));
        coming.chain(past).collect()
    }

    fn starts(&self, id: PageId) -> Option<crate::content::Moment> {
        match &self.site.page(id).document.facts {
            Facts::Event(event) => Some(event.starts),
            Facts::Service(_) | Facts::Guide(_) | Facts::News(_) => None,
        }
    }

    fn past(&self, id: PageId) -> bool {
        match &self.site.page(id).document.facts {
            Facts::Event(event) => is_past(event, self.site.today),
            Facts::Service(_) | Facts::Guide(_) | Facts::News(_) => false,
        }
    }

    /// The next events, soonest first.
    pub(super) fn coming_events(&self) -> Vec<PageId> {
        let events = self.events(self.site.index.kind(Kind::Event).to_vec());
        events.into_iter().map(|(_, id)| id).filter(|id| !self.past(*id)).collect()
    }

    /// News, newest first.
    pub(super) fn newest_news(&self) -> Vec<PageId> {
        let mut dated: Vec<_> =
            self.site.index.kind(Kind::News).iter().map(|id| (self.published(*id), *id)).collect();
        dated.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        dated.into_iter().map(|(_, id)| id).collect()
    }

    fn published(&self, id: PageId) -> Option<jiff::civil::Date> {
        match &self.site.page(id).document.facts {
            Facts::News(news) => Some(news.date),
            Facts::Service(_) | Facts::Guide(_) | Facts::Event(_) => None,
        }
    }

    fn news_by_year(&self, _ids: Vec<PageId>) -> Vec<(Heading, PageId)> {
        let newest = self.newest_news();
        let last = newest.first().and_then(|id| self.published(*id)).map_or(0, |date| date.year());
        let heading = |id: PageId| {
            let year = self.published(id).map_or(0, |date| date.year());
            let order = usize::try_from(i32::from(last) - i32::from(year)).unwrap_or(0);
            Heading { order, id: format!("year-{year}"), title: Some(year.to_string()), meaning: None }
        };
        newest.into_iter().map(|id| (heading(id), id)).collect()
    }

    /// The heading of a page in a list: the word of the vocabulary that it has from `list`; guides come last.
    fn under(&self, list: List, id: PageId) -> Heading {
        let page = self.site.page(id);
        let word = match list {
            List::Levels => page.common().level.as_ref(),
            _ => page.common().sector.as_ref(),
        };
        let terms = self.site.vocabulary.terms(list);
        let position = word.and_then(|word| terms.iter().position(|term| term.id == word.value));
        match position.filter(|_| page.kind() != Kind::Guide) {
            Some(order) => Heading {
                order,
                id: format!("group-{}", terms[order].id),
                title: Some(terms[order].label.clone()),
                meaning: None,
            },
            None => Heading {
                order: usize::MAX,
                id: "guides".to_owned(),
                title: Some(self.words.say("group-guides")),
                meaning: None,
            },
        }
    }

    /// A page of the list of one word that people browse by.
    pub(super) fn facet_list(&self, facet: Facet, term: &str, page: usize) -> Option<View> {
        let term = self.site.vocabulary.term(facet.list(), term)?;
        let address = Self::facet_address(facet, &term.id)?;
        let group_by = if facet == Facet::Sector { List::Levels } else { List::Sectors };
        let ids = self.site.index.facet(facet, &term.id);
        let mut entries: Vec<_> = ids.iter().map(|id| (self.under(group_by, *id), *id)).collect();
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        let browse = Address::new("/browse/").map(|address| (self.words.say("browse"), address));
        let listing = Listing {
            title: self.words.fill(&format!("facet-{}", facet.id()), &[("label", Arg::Text(&term.label))]),
            summary: self.facet_summary(facet, &term.meaning),
            above: browse.into_iter().collect(),
            entries,
            siblings: self.siblings(facet, &term.id, &address),
            siblings_label: Some(self.words.say(&format!("others-{}", facet.id()))),
            subscribe: None,
            address,
        };
        self.list_view(listing, page, |_| None)
    }

    /// Services for everybody are in no need's list, so those lists say where they are.
    fn facet_summary(&self, facet: Facet, meaning: &str) -> String {
        if facet == Facet::Need {
            format!("{meaning} {}", self.words.say("facet-need-more"))
        } else {
            meaning.to_owned()
        }
    }

    fn siblings(&self, facet: Facet, current: &str, from: &Address) -> Vec<NavItem> {
        let item = |term: &crate::content::Term| {
            let address = Self::facet_address(facet, &term.id)?;
            let current = term.id == current;
            Some(NavItem {
                label: term.label.clone(),
                href: self.href(from, &address),
                current,
                inside: false,
            })
        };
        self.site.vocabulary.terms(facet.list()).iter().filter_map(item).collect()
    }

    fn list_view(
        &self,
        listing: Listing,
        page: usize,
        subscribe: impl Fn(&Address) -> Option<Link>,
    ) -> Option<View> {
        let total = listing.entries.len();
        let pages = page_count(total);
        let address = numbered(&listing.address, page)?;
        let title = self.numbered_title(&listing.title, page, pages);
        let start = ((page - 1) * PER_PAGE).min(total);
        let shown = &listing.entries[start..(start + PER_PAGE).min(total)];
        let data = ListPage {
            summary: listing.summary.clone(),
            count: self.words.count(if total == 0 { "count-pages" } else { "count-entries" }, total),
            empty: (total == 0).then(|| self.words.say("list-empty")),
            groups: self.groups(&address, shown),
            siblings: listing
                .siblings
                .into_iter()
                .map(|item| self.seen_from(item, &listing.address, &address))
                .collect(),
            siblings_label: listing.siblings_label,
            pages: self.page_links(&listing.address, &address, page, pages),
            subscribe: listing.subscribe.or_else(|| subscribe(&address)),
            title,
        };
        let above = if page == 1 {
            listing.above
        } else {
            listing.above.into_iter().chain(std::iter::once((listing.title, listing.address))).collect()
        };
        let shell = self.shell(About {
            address: &address,
            title: &data.title,
            summary: &listing.summary,
            above,
            lang: self.lang(),
        });
        Some(View { address, template: "list.html", data: Data { shell, page: PageData::List(data) } })
    }

    /// On the second page of a list the way to its siblings is one step longer.
    fn seen_from(&self, item: NavItem, list: &Address, page: &Address) -> NavItem {
        if list == page { item } else { NavItem { href: format!("../{}", item.href), ..item } }
    }

    fn numbered_title(&self, title: &str, page: usize, pages: usize) -> String {
        if page == 1 {
            return title.to_owned();
        }
        self.words.fill(
            "page-of",
            &[("title", Arg::Text(title)), ("number", number(page)), ("count", number(pages))],
        )
    }

    fn page_links(&self, list: &Address, from: &Address, page: usize, pages: usize) -> Vec<NavItem> {
        if pages == 1 {
            return Vec::new();
        }
        let item = |number: usize| {
            let href = self.href(from, &numbered(list, number)?);
            Some(NavItem { label: number.to_string(), href, current: number == page, inside: false })
        };
        (1..=pages).filter_map(item).collect()
    }

    fn groups(&self, from: &Address, entries: &[(Heading, PageId)]) -> Vec<Group> {
        let chunks = entries.chunk_by(|a, b| a.0 == b.0);
        let group = |chunk: &[(Heading, PageId)]| {
            let heading = chunk.first().map(|(heading, _)| heading.clone()).unwrap_or_default();
            Group {
                id: (!heading.id.is_empty()).then_some(heading.id),
                title: heading.title,
                meaning: heading.meaning,
                cards: chunk.iter().map(|(_, id)| self.card(from, *id)).collect(),
            }
        };
        chunks.map(group).collect()
    }

    /// All the ways to browse.
    pub(super) fn browse(&self) -> Option<View> {
        let address = Address::new("/browse/")?;
        let facet = |facet: &Facet| FacetView {
            id: facet.id(),
            title: self.words.say(&format!("browse-{}", facet.id())),
            choices: self.choices(&address, *facet),
        };
        let data = BrowsePage {
            title: self.words.say("browse-title"),
            summary: self.words.say("browse-summary"),
            facets: Facet::ALL.iter().map(facet).collect(),
        };
        Some(self.simple(
            &Simple {
                address: "/browse/",
                template: "browse.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Browse(data),
        ))
    }

    /// The words of a facet as ways into the site.
    pub(super) fn choices(&self, from: &Address, facet: Facet) -> Vec<Choice> {
        let choice = |term: &crate::content::Term| {
            let address = Self::facet_address(facet, &term.id)?;
            let count = self.site.index.facet(facet, &term.id).len();
            Some(Choice {
                label: term.label.clone(),
                meaning: term.meaning.clone(),
                href: self.href(from, &address),
                count: self.words.count("count-pages", count),
            })
        };
        self.site.vocabulary.terms(facet.list()).iter().filter_map(choice).collect()
    }
}
