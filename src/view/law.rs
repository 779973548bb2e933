//! What the law says must be here, and where it is.

use super::model::{LawEntry, LawGroup, LawPage, Link};
use super::simple::Simple;
use super::wording::number;
use super::{Maker, Page as PageData, View};
use crate::content::{EntryKind, Sure};
use crate::report::{self, Answered, Coverage, OwnPage};
use crate::source::Address;

impl Maker<'_> {
    pub(super) fn law(&self) -> Option<View> {
        let from = Address::new("/law/")?;
        let entries = report::coverage(self.site);
        let answered = entries.iter().filter(|entry| entry.answered != Answered::Nothing).count();
        let group = |kind: EntryKind, id: &'static str, string: &str| LawGroup {
            id,
            title: self.words.say(string),
            entries: entries
                .iter()
                .filter(|own| own.entry.kind == kind)
                .map(|entry| self.law_entry(&from, entry))
                .collect(),
        };
        let count = [("answered", number(answered)), ("count", number(entries.len()))];
        let groups = vec![
            group(EntryKind::Information, "information", "law-information"),
            group(EntryKind::Publishing, "publishing", "law-publishing"),
        ];
        let data = LawPage {
            title: self.words.say("law-title"),
            summary: self.words.say("law-summary"),
            count: self.words.fill("law-count", &count),
            groups: groups.into_iter().filter(|group| !group.entries.is_empty()).collect(),
        };
        Some(self.simple(
            &Simple {
                address: "/law/",
                template: "law.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Law(data),
        ))
    }

    fn law_entry(&self, from: &Address, coverage: &Coverage<'_>) -> LawEntry {
        let entry = coverage.entry;
        let sure = match entry.sure {
            Sure::Text => "sure-text",
            Sure::Number => "sure-number",
            Sure::Topic => "sure-topic",
        };
        let pages = coverage.pages.iter().map(|id| self.page_link(from, *id));
        let own = coverage.own.iter().map(|page| self.own_page(from, *page));
        LawEntry {
            key: entry.key.clone(),
            heading: entry.heading.clone(),
            detail: entry.detail.clone(),
            source: entry.source.clone(),
            sure: self.words.say(sure),
            pages: pages.chain(own).collect(),
        }
    }

    /// A page that the site makes by itself.
    fn own_page(&self, from: &Address, page: OwnPage) -> Link {
        let name = match page {
            OwnPage::MadeWith => "made-with",
            OwnPage::Replies => "kinds-reply",
            OwnPage::Report => "report",
        };
        self.named(from, name, page.address())
    }
}
