//! List pages: all of a kind, and all of one word that people browse by. Long lists are cut into pages.

use super::common::kind_address;
use super::event::is_past;
use super::maker::Entries;
use super::map::GAPS;
use super::model::{BrowsePage, Choice, Facet as FacetView, Group, Link, ListPage, NavItem};
use super::shell::{About, Of};
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
    entries: Entries,
    /// What the numbers mean.
    headings: Headings,
    siblings: Vec<NavItem>,
    siblings_label: Option<String>,
    subscribe: Option<Link>,
}

/// What the numbers of headings mean. The words are made only for the entries that are shown.
#[derive(Debug, Clone, Copy)]
enum Headings {
    /// There are none.
    None,
    /// Words of a list of the vocabulary; guides stand under one of their own.
    Words(List),
    /// To come, or over.
    Events,
    /// Years back from this one.
    Years(i16),
}

/// The number of the heading of guides, which come last.
const GUIDES: usize = usize::MAX;

impl Maker<'_> {
    /// A page of the list of all of a kind.
    pub(super) fn kind_list(&self, kind: Kind, page: usize) -> Option<View> {
        let address = kind_address(kind)?;
        let plural = format!("kinds-{}", kind.id());
        let folder = address.as_str().trim_matches('/').to_owned();
        let (headings, entries) = self.kind_entries(kind, &address);
        let listing = Listing {
            title: self.words.say(&plural),
            summary: self.words.say(&format!("{folder}-summary")),
            above: Vec::new(),
            entries,
            headings,
            siblings: self.beside(kind, &address),
            siblings_label: (kind == Kind::Map).then(|| self.words.say("maps-beside")),
            subscribe: None,
            address,
        };
        self.list_view(listing, page, |from| self.subscribe(kind, from))
    }

    /// Pages of the build that belong to a list.
    fn beside(&self, kind: Kind, from: &Address) -> Vec<NavItem> {
        let gaps = || NavItem {
            label: self.words.say("gaps"),
            href: self.fixed(from, GAPS),
            current: false,
            inside: false,
        };
        (kind == Kind::Map).then(gaps).into_iter().collect()
    }

    fn subscribe(&self, kind: Kind, from: &Address) -> Option<Link> {
        let (string, to) = match kind {
            Kind::Event => ("events-calendar", "/events/calendar.ics"),
            Kind::News if self.site.settings.base_url.is_some() => ("news-feed", "/news/feed.xml"),
            _ => return None,
        };
        Some(Link { text: self.words.say(string), href: self.fixed(from, to), why: None, external: false })
    }

    fn kind_entries(&self, kind: Kind, list: &Address) -> (Headings, Entries) {
        let ids = self.site.index.kind(kind);
        let headings = match kind {
            Kind::Service => Headings::Words(List::Sectors),
            Kind::Guide | Kind::Pathway | Kind::Map | Kind::Reply => Headings::None,
            Kind::Event => Headings::Events,
            Kind::News => Headings::Years(self.last_year()),
        };
        let entries = || match kind {
            Kind::Service => self.ordered(List::Sectors, ids),
            Kind::Guide | Kind::Pathway | Kind::Map | Kind::Reply => ids.iter().map(|id| (0, *id)).collect(),
            Kind::Event => self.events(ids),
            Kind::News => self.news_by_year(),
        };
        (headings, self.entries(list, entries))
    }

    /// Entries in the order of their headings, and within one as they were.
    fn ordered(&self, list: List, ids: &[PageId]) -> Vec<(usize, PageId)> {
        let mut entries: Vec<_> = ids.iter().map(|id| (self.under(list, *id), *id)).collect();
        entries.sort_by_key(|(heading, _)| *heading);
        entries
    }

    /// Events to come, the next first; then those that are over, the last first.
    fn events(&self, ids: &[PageId]) -> Vec<(usize, PageId)> {
        let mut dated: Vec<_> = ids.iter().filter_map(|id| Some((self.starts(*id)?, *id))).collect();
        dated.sort();
        let (past, coming): (Vec<_>, Vec<_>) = dated.into_iter().partition(|(_, id)| self.past(*id));
        let coming = coming.into_iter().map(|(_, id)| (0, id));
        coming.chain(past.into_iter().rev().map(|(_, id)| (1, id))).collect()
    }

    fn starts(&self, id: PageId) -> Option<crate::content::Moment> {
        match &self.site.page(id).document.facts {
            Facts::Event(event) => Some(event.starts),
            _ => None,
        }
    }

    fn past(&self, id: PageId) -> bool {
        match &self.site.page(id).document.facts {
            Facts::Event(event) => is_past(event, self.site.today),
            _ => false,
        }
    }

    /// The next events, soonest first.
    pub(super) fn coming_events(&self) -> Vec<PageId> {
        let events = self.events(self.site.index.kind(Kind::Event));
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
            _ => None,
        }
    }

    fn year(&self, news: PageId) -> i16 {
        self.published(news).map_or(0, jiff::civil::Date::year)
    }

    /// The year of the newest news.
    fn last_year(&self) -> i16 {
        self.site.index.kind(Kind::News).iter().map(|id| self.year(*id)).max().unwrap_or(0)
    }

    fn news_by_year(&self) -> Vec<(usize, PageId)> {
        let last = self.last_year();
        let back = |id: PageId| usize::try_from(i32::from(last) - i32::from(self.year(id))).unwrap_or(0);
        self.newest_news().into_iter().map(|id| (back(id), id)).collect()
    }

    /// The number of the heading of a page: the place of the word that it has from `list`.
    fn under(&self, list: List, id: PageId) -> usize {
        let page = self.site.page(id);
        let word = match list {
            List::Levels => page.common().level.as_ref(),
            _ => page.common().sector.as_ref(),
        };
        let mut terms = self.site.vocabulary.terms(list).iter();
        let place = word.and_then(|word| terms.position(|term| term.id == word.value));
        place.filter(|_| page.kind() == Kind::Service).unwrap_or(GUIDES)
    }

    /// Id and words of a heading.
    fn heading(&self, headings: Headings, number: usize) -> Option<(String, String)> {
        match headings {
            Headings::None => None,
            Headings::Words(_) if number == GUIDES => {
                Some(("guides".to_owned(), self.words.say("group-guides")))
            }
            Headings::Words(list) => {
                let term = self.site.vocabulary.terms(list).get(number)?;
                Some((format!("group-{}", term.id), term.label.clone()))
            }
            Headings::Events if number == 0 => {
                Some(("coming-up".to_owned(), self.words.say("events-upcoming")))
            }
            Headings::Events => Some(("over".to_owned(), self.words.say("events-past"))),
            Headings::Years(last) => {
                let year = i32::from(last) - i32::try_from(number).unwrap_or(0);
                Some((format!("year-{year}"), year.to_string()))
            }
        }
    }

    /// A page of the list of one word that people browse by.
    pub(super) fn facet_list(&self, facet: Facet, term: &str, page: usize) -> Option<View> {
        let term = self.site.vocabulary.term(facet.list(), term)?;
        let address = Self::facet_address(facet, &term.id)?;
        let group_by = if facet == Facet::Sector { List::Levels } else { List::Sectors };
        let entries =
            self.entries(&address, || self.ordered(group_by, self.site.index.facet(facet, &term.id)));
        let browse = Address::new("/browse/").map(|address| (self.words.say("browse"), address));
        let listing = Listing {
            title: self.words.fill(&format!("facet-{}", facet.id()), &[("label", Arg::Text(&term.label))]),
            summary: self.facet_summary(facet, &term.meaning),
            above: browse.into_iter().collect(),
            entries,
            headings: Headings::Words(group_by),
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
            groups: self.groups(&address, listing.headings, shown),
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
            of: Of::Alone,
            easy: false,
        });
        Some(View { address, template: "list.html", data: Data { shell, page: PageData::List(data) } })
    }

    /// On the second page of a list the way to its siblings is one step longer.
    fn seen_from(&self, item: NavItem, list: &Address, page: &Address) -> NavItem {
        if list == page { item } else { NavItem { href: format!("../{}", item.href), ..item } }
    }

    pub(super) fn numbered_title(&self, title: &str, page: usize, pages: usize) -> String {
        if page == 1 {
            return title.to_owned();
        }
        self.words.fill(
            "page-of",
            &[("title", Arg::Text(title)), ("number", number(page)), ("count", number(pages))],
        )
    }

    pub(super) fn page_links(
        &self,
        list: &Address,
        from: &Address,
        page: usize,
        pages: usize,
    ) -> Vec<NavItem> {
        if pages == 1 {
            return Vec::new();
        }
        let item = |number: usize| {
            let href = self.href(from, &numbered(list, number)?);
            Some(NavItem { label: number.to_string(), href, current: number == page, inside: false })
        };
        (1..=pages).filter_map(item).collect()
    }

    fn groups(&self, from: &Address, headings: Headings, entries: &[(usize, PageId)]) -> Vec<Group> {
        let group = |chunk: &[(usize, PageId)]| {
            let heading = chunk.first().and_then(|(number, _)| self.heading(headings, *number));
            let (id, title) = heading.unzip();
            Group {
                id,
                title,
                meaning: None,
                cards: chunk.iter().map(|(_, id)| self.card(from, *id)).collect(),
            }
        };
        entries.chunk_by(|a, b| a.0 == b.0).map(group).collect()
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
