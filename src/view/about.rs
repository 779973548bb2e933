//! Pages about the site itself: credits, a page that is not there, an old address.

use std::collections::BTreeMap;

use super::model::{CreditGroup, CreditsPage, Link, NotFoundPage, RedirectPage, Work};
use super::shell::{About, Of};
use super::simple::Simple;
use super::{Data, Maker, Page as PageData, View};
use crate::site::{Facet, PageId};
use crate::source::Address;
use crate::theme::Arg;

impl Maker<'_> {
    pub(super) fn credits_page(&self) -> Option<View> {
        let from = Address::new("/credits/")?;
        let data = CreditsPage {
            title: self.words.say("credits-title"),
            summary: self.words.say("credits-summary"),
            groups: self.groups_who_made_pages(&from),
            works: self.works(),
        };
        Some(self.simple(
            &Simple {
                address: "/credits/",
                template: "credits.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Credits(data),
        ))
    }

    fn groups_who_made_pages(&self, from: &Address) -> Vec<CreditGroup> {
        let mut groups: BTreeMap<&str, Vec<PageId>> = BTreeMap::new();
        for id in self.site.index.titles() {
            for note in &self.site.page(*id).document.common.made_with {
                let pages = groups.entry(note.group.as_str()).or_default();
                if pages.last() != Some(id) {
                    pages.push(*id);
                }
            }
        }
        let group = |(name, pages): (&str, Vec<PageId>)| CreditGroup {
            name: name.to_owned(),
            pages: pages.into_iter().map(|id| self.page_link(from, id)).collect(),
        };
        groups.into_iter().map(group).collect()
    }

    fn works(&self) -> Vec<Work> {
        let program = Work {
            name: self.words.say("credits-program"),
            credit: self.words.say("credits-program-by"),
            licence: "MIT or Apache-2.0".to_owned(),
            link: None,
        };
        let work = |work: &crate::theme::Credit| Work {
            name: work.name.clone(),
            credit: work.credit.clone(),
            licence: work.licence.clone(),
            link: work.link.as_deref().map(super::maker::web),
        };
        let picture = |picture: &crate::site::SizedPicture| Work {
            name: picture.entry.label.value.clone(),
            credit: picture.entry.credit.clone(),
            licence: picture.entry.licence.clone(),
            link: picture.entry.link.as_deref().map(super::maker::web),
        };
        let pictures = self.site.pictures.iter().map(picture);
        self.credits.iter().map(work).chain(pictures).chain(std::iter::once(program)).collect()
    }

    /// The page that servers show when there is none.
    pub(super) fn not_found(&self) -> View {
        let address = Address::new("/404.html").unwrap_or_else(Address::home);
        let data = NotFoundPage {
            title: self.words.say("not-found-title"),
            summary: self.words.say("not-found-summary"),
            topics: self.choices(&address, Facet::Topic),
        };
        self.simple(
            &Simple {
                address: "/404.html",
                template: "404.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::NotFound(data),
        )
    }

    /// A page at an old address that leads to the new one.
    pub(super) fn redirect(&self, id: PageId, number: usize) -> Option<View> {
        let page = self.site.page(id);
        let address = page.document.common.redirect_from.get(number)?.value.clone();
        let title = self.words.fill("redirect-title", &[("title", Arg::Text(page.title()))]);
        let data = RedirectPage { title: page.title().to_owned(), href: self.href(&address, page.address()) };
        let mut shell = self.shell(About {
            address: &address,
            title: &title,
            summary: &page.common().summary,
            above: Vec::new(),
            of: Of::Alone,
            easy: false,
        });
        let base = self.site.settings.base_url.as_deref();
        shell.canonical = base.map(|base| format!("{base}{}", &page.address().as_str()[1..]));
        Some(View {
            address,
            template: "redirect.html",
            data: Data { shell, page: PageData::Redirect(data) },
        })
    }

    /// A link with the words of the list that `string` names.
    pub(super) fn named(&self, from: &Address, string: &str, to: &str) -> Link {
        Link { text: self.words.say(string), href: self.fixed(from, to), why: None, external: false }
    }
}
