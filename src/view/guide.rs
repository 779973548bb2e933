//! The page of a guide, or of one of its parts.

use super::model::{GuidePage, NavItem, Promise};
use super::{Maker, Page as PageData, View};
use crate::content::Facts;
use crate::site::{Page, PageId};

impl Maker<'_> {
    pub(super) fn guide(&self, id: PageId, page: &Page) -> View {
        let first = page.guide.unwrap_or(id);
        let pages: Vec<PageId> =
            std::iter::once(first).chain(self.site.page(first).parts.iter().copied()).collect();
        let here = pages.iter().position(|part| *part == id).unwrap_or(0);
        let from = page.address();
        let whole = pages.len() == 1;
        let part = |part: &PageId| NavItem {
            label: self.site.page(*part).title().to_owned(),
            href: self.href(from, self.site.page(*part).address()),
            current: *part == id,
            inside: false,
        };
        let data = GuidePage {
            common: self.common(page),
            parts: if whole { Vec::new() } else { pages.iter().map(part).collect() },
            promises: promises(page),
            guide_title: page.guide.map(|guide| self.site.page(guide).title().to_owned()),
            previous: here.checked_sub(1).map(|before| self.page_link(from, pages[before])),
            next: pages.get(here + 1).map(|after| self.page_link(from, *after)),
        };
        self.content_view(page, "guide.html", PageData::Guide(Box::new(data)))
    }
}

/// "Young people have said / We will / What does this mean for me?"
fn promises(page: &Page) -> Vec<Promise> {
    let Facts::Guide(guide) = &page.document.facts else { return Vec::new() };
    let promise = |promise: &crate::content::Promise| Promise {
        said: promise.said.clone(),
        we_will: promise.we_will.clone(),
        for_me: promise.for_me.clone(),
    };
    guide.promises.iter().map(promise).collect()
}
