//! What the law says must be here, and where it is.

use super::model::{LawEntry, LawGroup, LawPage, Link};
use super::simple::Simple;
use super::wording::number;
use super::{Maker, Page as PageData, View};
use crate::content::{Entry, EntryKind, Sure};
use crate::source::Address;

impl Maker<'_> {
    pub(super) fn law(&self) -> Option<View> {
        let from = Address::new("/law/")?;
        let entries = &self.site.checklist.entries;
        let answered =
            entries.iter().filter(|entry| !self.site.index.statutory(&entry.key).is_empty()).count();
        let group = |kind: EntryKind, id: &'static str, string: &str| LawGroup {
            id,
            title: self.words.say(string),
            entries: entries
                .iter()
                .filter(|entry| entry.kind == kind)
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

    fn law_entry(&self, from: &Address, entry: &Entry) -> LawEntry {
        let sure = match entry.sure {
            Sure::Text => "sure-text",
            Sure::Number => "sure-number",
            Sure::Topic => "sure-topic",
        };
        LawEntry {
            key: entry.key.clone(),
            heading: entry.heading.clone(),
            detail: entry.detail.clone(),
            source: entry.source.clone(),
            sure: self.words.say(sure),
            pages: self.answers(from, &entry.key),
        }
    }

    fn answers(&self, from: &Address, key: &str) -> Vec<Link> {
        self.site.index.statutory(key).iter().map(|id| self.page_link(from, *id)).collect()
    }
}
