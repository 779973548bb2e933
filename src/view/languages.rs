//! Pages in other languages: the pages that somebody translated, and where each language starts.
//!
//! Facts come from the page in the main language. What is there in words only (roles, hours, ways to travel) stays in that language and is
//! marked so; what is a number or one of a few fixed words is said in the language of the page.

use super::model::{self, Fact, LanguageEntry, LanguageHomePage, TranslationPage};
use super::plan::Output;
use super::shell::{About, Of, direction};
use super::{Data, Maker, Page as PageData, View};
use crate::content::{Edition, Facts, Service, Variant};
use crate::markdown;
use crate::site::{Page, PageId, Site};
use crate::source::Address;

/// Pages in other languages that the site has.
pub(super) fn plan(site: &Site) -> Vec<Output> {
    let mut outputs = Vec::new();
    for lang in site.other_languages() {
        outputs.push(Output::LanguageHome(lang.to_owned()));
        outputs.push(Output::LanguageHelp(lang.to_owned()));
        if site.has_pages_in(lang) {
            outputs.push(Output::LanguageSearch(lang.to_owned()));
        }
    }
    for (id, page) in site.pages() {
        let editions = page.editions.keys().filter(|edition| edition.lang.is_some());
        outputs.extend(editions.map(|edition| Output::Translation(id, edition.clone())));
    }
    outputs
}

impl Maker<'_> {
    pub(super) fn own(&self, easy: bool) -> Edition {
        Edition { lang: self.lang.as_deref().map(Into::into), easy }
    }

    /// A page in the language of this maker.
    pub(super) fn translation(&self, id: PageId, edition: &Edition) -> Option<View> {
        if edition.easy {
            return self.easy_page(id, edition);
        }
        let page = self.site.page(id);
        let variant = page.editions.get(edition)?;
        let address = edition.address(page.address())?;
        let body = self.in_context(&address, edition, |context| {
            markdown::html(&variant.source, variant.body.clone(), Variant::reserved(), context)
        });
        let service = match &page.document.facts {
            Facts::Service(service) => Some(&**service),
            _ => None,
        };
        let main = model::Link {
            text: page.title().to_owned(),
            href: self.href(&address, page.address()),
            why: None,
            external: false,
        };
        let data = TranslationPage {
            title: variant.title.clone().unwrap_or_else(|| page.title().to_owned()),
            summary: variant.summary.clone().unwrap_or_default(),
            draft: page.common().draft || variant.draft,
            body_html: body,
            toc: Self::toc_of(&variant.outline),
            facts: service.map(|service| self.translated_facts(page, service)).unwrap_or_default(),
            places: service.map(|service| self.places_of(&address, service)).unwrap_or_default(),
            contacts: service.map(|service| self.foreign_contacts(service)).unwrap_or_default(),
            main,
            main_lang: self.site.lang().to_owned(),
            main_dir: direction(self.site.lang()),
            needs_check: variant.checked_by.is_empty(),
            checked_by: self.checked_by(&variant.checked_by),
        };
        let (title, summary) = (data.title.clone(), data.summary.clone());
        let page = PageData::Translation(Box::new(data));
        Some(self.of_language(address, (&title, &summary), Of::Page(id), ("translation.html", page)))
    }

    /// Facts that can be said in any language.
    fn translated_facts(&self, page: &Page, service: &Service) -> Vec<Fact> {
        let shown = ["ages", "cost", "wait", "referral", "diagnosis"];
        self.facts(page, service).into_iter().filter(|fact| shown.contains(&fact.key)).collect()
    }

    fn places_of(&self, from: &Address, service: &Service) -> Vec<model::Place> {
        service.places.iter().map(|place| self.place(from, place)).collect()
    }

    fn foreign_contacts(&self, service: &Service) -> Vec<model::Contact> {
        let main = Some(self.site.lang().to_owned());
        let foreign =
            |contact| model::Contact { role_lang: main.clone(), hours_lang: main.clone(), ..contact };
        self.contacts(&service.contacts).into_iter().map(foreign).collect()
    }

    /// Where a language starts.
    pub(super) fn language_home(&self) -> Option<View> {
        let address = self.start(false);
        let file = self.file(false);
        let entry = |id: &PageId| {
            let page = self.site.page(*id);
            let variant = page.editions.get(&self.own(false))?;
            let easy = self.own(true);
            let easy = page.editions.contains_key(&easy).then(|| easy.address(page.address())).flatten();
            Some(LanguageEntry {
                title: variant.title.clone().unwrap_or_else(|| page.title().to_owned()),
                href: self.href(&address, &self.own(false).address(page.address())?),
                summary: variant.summary.clone().unwrap_or_default(),
                easy_href: easy.map(|easy| self.href(&address, &easy)),
            })
        };
        let data = LanguageHomePage {
            title: file.name.clone(),
            summary: file.explanation.clone(),
            pages: self.site.index.titles().iter().filter_map(entry).collect(),
            urgent: self.urgent_of(file),
            main_href: self.href(&address, &Address::home()),
        };
        let (title, summary) = (file.name.clone(), file.explanation.clone());
        let page = PageData::LanguageHome(data);
        Some(self.of_language(address, (&title, &summary), Of::Home, ("language-home.html", page)))
    }

    /// Urgent help in this language.
    pub(super) fn language_help(&self) -> Option<View> {
        let address = Address::new(&format!("{}help/", self.start(false)))?;
        let (title, summary) = (self.words.say("help-page-title"), self.words.say("help-page-summary"));
        let data = model::HelpPage { title: title.clone(), summary: summary.clone(), urgent: self.urgent() };
        Some(self.of_language(address, (&title, &summary), Of::Help, ("help.html", PageData::Help(data))))
    }

    pub(super) fn of_language(
        &self,
        address: Address,
        (title, summary): (&str, &str),
        of: Of,
        (template, page): (&'static str, PageData),
    ) -> View {
        let shell =
            self.shell(About { address: &address, title, summary, above: Vec::new(), of, easy: false });
        View { address, template, data: Data { shell, page } }
    }
}
