//! Which outputs a site has, and the view of each.
//!
//! The list is cheap to make; a view is made only when it is rendered, so that a large site never holds all views at once.

use std::mem::{Discriminant, discriminant};

use super::{Destination, Maker, View, az, easy, languages, lists, offline, reply};
use crate::content::{Edition, Facts, Kind};
use crate::site::{Facet, PageId, Site};
use crate::source::Address;

/// Every template that a theme must have.
pub const TEMPLATES: &[&str] = &[
    "home.html",
    "service.html",
    "guide.html",
    "event.html",
    "news.html",
    "list.html",
    "browse.html",
    "a-z.html",
    "law.html",
    "words.html",
    "help.html",
    "accessibility.html",
    "credits.html",
    "site-map.html",
    "search.html",
    "404.html",
    "redirect.html",
    "pathway.html",
    "map.html",
    "map-by-age.html",
    "gaps.html",
    "reply.html",
    "replies.html",
    "made-with.html",
    "report.html",
    "profile.html",
    "offline.html",
    "not-connected.html",
    "easy.html",
    "easy-home.html",
    "easy-list.html",
    "easy-help.html",
    "easy-words.html",
    "easy-search.html",
    "language-home.html",
    "translation.html",
    "frame/header.html",
    "frame/help.html",
    "frame/links.html",
];

/// Templates whose pages load the second style sheet.
const FORMS: &[&str] = &[
    "home.html",
    "browse.html",
    "404.html",
    "pathway.html",
    "map.html",
    "map-by-age.html",
    "gaps.html",
    "report.html",
    "profile.html",
    "offline.html",
    "not-connected.html",
    "easy.html",
    "easy-home.html",
    "easy-list.html",
    "easy-help.html",
    "easy-words.html",
];

/// Templates of search pages: they load a style sheet and a script of their own.
const SEARCH: &[&str] = &["search.html", "easy-search.html"];

/// One output that a template makes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// The home page.
    Home,
    /// A page of the author's.
    Page(PageId),
    /// A page of the list of a kind; its number counts from 1.
    Kind(Kind, usize),
    /// All the ways to browse.
    Browse,
    /// A page of the list of a word.
    Facet(Facet, String, usize),
    /// The A to Z, or one letter of it.
    Az(Option<char>),
    /// The legal checklist.
    Law,
    /// Hard words.
    Words,
    /// Urgent help.
    Help,
    /// The accessibility statement.
    Accessibility,
    /// Credits.
    Credits,
    /// The site map.
    SiteMap,
    /// The search.
    Search,
    /// The page for addresses that are not there.
    NotFound,
    /// An old address of a page.
    Redirect(PageId, usize),
    /// The services of a map by age.
    MapByAge(PageId),
    /// Empty cells of all maps.
    Gaps,
    /// All replies, or the report of one year.
    Replies(Option<i16>),
    /// Who made pages with us.
    MadeWith,
    /// How we are doing.
    Report,
    /// The one-page profile.
    Profile,
    /// How to use the site without the internet.
    Offline,
    /// The page for those who are not connected, in the place of a page that is not on their device.
    NotConnected,
    /// Easy read in the main language.
    Easy(EasyOutput),
    /// A version of a page in another language.
    Translation(PageId, Edition),
    /// The home page in another language.
    LanguageHome(String),
    /// Urgent help in another language.
    LanguageHelp(String),
    /// The search in another language.
    LanguageSearch(String),
}

/// Pages of one sort are made by the same template from the same facts.
pub type Sort = (Discriminant<Output>, Option<Discriminant<EasyOutput>>, Option<Kind>);

impl Output {
    /// What sort of page it is.
    pub fn sort(&self, site: &Site) -> Sort {
        let (easy, page) = match self {
            Self::Page(id) | Self::Translation(id, _) => (None, Some(*id)),
            Self::Easy(EasyOutput::Page(id)) => (None, Some(*id)),
            Self::Easy(easy) => (Some(discriminant(easy)), None),
            _ => (None, None),
        };
        (discriminant(self), easy, page.map(|id| site.page(id).kind()))
    }
}

/// Easy-read pages in the main language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum EasyOutput {
    /// Where easy read starts.
    Home,
    /// A page of the list of all easy-read pages; its number counts from 1.
    All(usize),
    /// A page of the list of those of a word that people browse by.
    Facet(Facet, String, usize),
    /// Urgent help.
    Help,
    /// Hard words.
    Words,
    /// The search.
    Search,
    /// A page.
    Page(PageId),
}

impl Output {
    /// Whether the site has it there: a folder without a server needs no page for addresses that are not there, nor a way to
    /// keep what is on the device already.
    pub fn is_for(&self, destination: Destination) -> bool {
        let needs_server = *self == Self::NotFound || self.is_about_offline();
        !(needs_server && destination == Destination::Folder)
    }

    /// It is about reading without the internet, and made last, because it says how much all the others are.
    pub fn is_about_offline(&self) -> bool {
        matches!(self, Self::Offline | Self::NotConnected)
    }

    /// The language of the page, when it is not the main one.
    pub fn lang(&self) -> Option<&str> {
        match self {
            Self::Translation(_, edition) => edition.lang.as_deref(),
            Self::LanguageHome(lang) | Self::LanguageHelp(lang) | Self::LanguageSearch(lang) => Some(lang),
            _ => None,
        }
    }
}

/// All outputs of a site.
pub fn plan(site: &Site) -> Vec<Output> {
    let mut outputs = vec![
        Output::Home,
        Output::Browse,
        Output::Law,
        Output::Words,
        Output::Help,
        Output::Credits,
        Output::SiteMap,
        Output::Search,
        Output::NotFound,
        Output::Az(None),
    ];
    if site.file.accessibility.is_some() {
        outputs.push(Output::Accessibility);
    }
    outputs.extend(az::own_pages(site).into_iter().map(|letter| Output::Az(Some(letter))));
    if !site.index.kind(Kind::Map).is_empty() {
        outputs.push(Output::Gaps);
        outputs.extend(site.maps.keys().map(|id| Output::MapByAge(*id)));
    }
    outputs.extend([Output::MadeWith, Output::Report, Output::Profile]);
    outputs.extend(offline::plan(site));
    outputs.extend(reply::years(site).into_iter().map(|year| Output::Replies(Some(year))));
    outputs.extend(easy::plan(site).into_iter().map(Output::Easy));
    outputs.extend(languages::plan(site));
    outputs.extend(kinds(site));
    for facet in Facet::ALL {
        for term in site.vocabulary.terms(facet.list()) {
            let pages = lists::page_count(site.index.facet(*facet, &term.id).len());
            outputs.extend((1..=pages).map(|page| Output::Facet(*facet, term.id.clone(), page)));
        }
    }
    for (id, page) in site.pages() {
        outputs.push(Output::Page(id));
        outputs
            .extend((0..page.document.common.redirect_from.len()).map(|number| Output::Redirect(id, number)));
    }
    outputs
}

/// The lists of all of a kind. The newer forms have one only where a site uses them.
fn kinds(site: &Site) -> Vec<Output> {
    let mut outputs = Vec::new();
    for (_, _, kind) in Kind::ALL {
        let pages = site.index.kind(*kind).len();
        match kind {
            Kind::Pathway | Kind::Map | Kind::Reply if pages == 0 => {}
            Kind::Reply => outputs.push(Output::Replies(None)),
            kind => outputs.extend((1..=lists::page_count(pages)).map(|page| Output::Kind(*kind, page))),
        }
    }
    outputs
}

/// A second style sheet and a script.
struct Extras<'a> {
    css: Option<&'a Address>,
    js: Option<Address>,
}

impl Maker<'_> {
    /// The view of one output. None only for an output of another site.
    pub fn view(&self, output: &Output) -> Option<View> {
        let mut view = self.without_extras(output)?;
        let (forms, search) = (FORMS.contains(&view.template), SEARCH.contains(&view.template));
        let Extras { css, js } = self.extras(forms, search);
        let href = |address: &Address| self.href(&view.address, address);
        let (css, js) = (css.map(href), js.as_ref().map(href));
        view.data.shell.assets.css_forms = css;
        view.data.shell.assets.js_search = js;
        Some(view)
    }

    /// Where an output is. Most are known without making their views.
    pub fn address(&self, output: &Output) -> Option<Address> {
        let of_page = |id: &PageId| self.site.page(*id).address();
        match output {
            Output::Page(id) => Some(of_page(id).clone()),
            Output::Easy(EasyOutput::Page(id)) => Edition::easy().address(of_page(id)),
            Output::Easy(easy) => easy.address(),
            Output::Translation(id, edition) => edition.address(of_page(id)),
            _ => self.without_extras(output).map(|view| view.address),
        }
    }

    /// What a page loads besides the files of all pages.
    fn extras(&self, forms: bool, search: bool) -> Extras<'_> {
        let own = self.assets.css_search.as_ref().filter(|_| search);
        let css = own.or_else(|| self.assets.css_forms.as_ref().filter(|_| forms || search));
        let js = (search && self.assets.js_search).then(|| super::search_script(self.lang()));
        Extras { css, js: js.flatten() }
    }

    fn without_extras(&self, output: &Output) -> Option<View> {
        match output {
            Output::Home => Some(self.home()),
            Output::Page(id) => self.page(*id),
            Output::Kind(kind, page) => self.kind_list(*kind, *page),
            Output::Browse => self.browse(),
            Output::Facet(facet, term, page) => self.facet_list(*facet, term, *page),
            Output::Az(letter) => self.az(*letter),
            Output::Law => self.law(),
            Output::Words => Some(self.words_page()),
            Output::Help => Some(self.help_page()),
            Output::Accessibility => self.accessibility(),
            Output::Credits => self.credits_page(),
            Output::SiteMap => self.site_map(),
            Output::Search => self.search_page(),
            Output::NotFound => Some(self.not_found()),
            Output::Redirect(id, number) => self.redirect(*id, *number),
            Output::MapByAge(id) => self.map_by_age(*id),
            Output::Gaps => self.gaps(),
            Output::Replies(year) => self.replies(*year),
            Output::MadeWith => self.made_with_page(),
            Output::Report => self.report(),
            Output::Profile => Some(self.profile()),
            Output::Offline => Some(self.offline()),
            Output::NotConnected => Some(self.not_connected()),
            Output::Easy(output) => self.easy_view(output),
            Output::Translation(id, edition) => self.translation(*id, edition),
            Output::LanguageHome(_) => self.language_home(),
            Output::LanguageHelp(_) => self.language_help(),
            Output::LanguageSearch(_) => self.search_page(),
        }
    }

    fn page(&self, id: PageId) -> Option<View> {
        let page = self.site.page(id);
        let view = match &page.document.facts {
            Facts::Service(service) => self.service(page, service),
            Facts::Guide(_) => self.guide(id, page),
            Facts::Event(event) => self.event(page, event),
            Facts::News(news) => self.news(page, news),
            Facts::Pathway(pathway) => self.pathway(page, pathway),
            Facts::Map(_) => return self.map(id, page),
            Facts::Reply(_) => return self.reply_page(id, page),
        };
        Some(view)
    }
}
