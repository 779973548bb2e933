//! Who took part in making pages: every note of co-production, by group and by year.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{Link, MadeWithPage, NoteGroup, NoteOfPage};
use super::simple::Simple;
use super::wording::number;
use super::{Maker, Page as PageData, View};
use crate::report::{self, Note};
use crate::site::sort_key;
use crate::source::Address;
use crate::theme::Arg;

impl Maker<'_> {
    pub(super) fn made_with_page(&self) -> Option<View> {
        let address = Address::new("/made-with/")?;
        let notes = report::notes(self.site);
        let data = MadeWithPage {
            title: self.words.say("made-with-title"),
            summary: self.words.say("made-with-summary"),
            definition: self.co_production(&address),
            counts: self.made_with_counts(&notes),
            groups: self.by_group(&address, &notes),
            years: self.by_year(&address, &notes),
        };
        Some(self.simple(
            &Simple {
                address: address.as_str(),
                template: "made-with.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::MadeWith(data),
        ))
    }

    /// "12 groups took part in 30 pages."
    fn made_with_counts(&self, notes: &[Note<'_>]) -> String {
        let groups: BTreeSet<String> = notes.iter().map(Note::group_key).collect();
        let pages: BTreeSet<usize> = notes.iter().map(|note| note.page).collect();
        let args = [("groups", number(groups.len())), ("pages", number(pages.len()))];
        self.words.fill("made-with-counts", &args)
    }

    /// Groups in the order of their names, the notes of each newest first.
    fn by_group(&self, from: &Address, notes: &[Note<'_>]) -> Vec<NoteGroup> {
        let mut groups: BTreeMap<(String, String), Vec<&Note<'_>>> = BTreeMap::new();
        for note in notes {
            groups.entry((sort_key(note.group), note.group_key())).or_default().push(note);
        }
        let group = |(at, notes): (usize, Vec<&Note<'_>>)| NoteGroup {
            id: format!("group_{}", at + 1),
            // Capital letters come before small ones.
            name: notes.iter().map(|note| note.group).min().unwrap_or_default().to_owned(),
            notes: notes.into_iter().filter_map(|note| self.note_of_page(from, note)).collect(),
        };
        groups.into_values().enumerate().map(group).collect()
    }

    /// Years and their notes, newest first.
    fn by_year(&self, from: &Address, notes: &[Note<'_>]) -> Vec<NoteGroup> {
        let year = |notes: &[Note<'_>]| {
            let name = notes.first()?.when.year().to_string();
            Some(NoteGroup {
                id: format!("year_{name}"),
                name,
                notes: notes.iter().filter_map(|note| self.note_of_page(from, note)).collect(),
            })
        };
        notes.chunk_by(|a, b| a.when.year() == b.when.year()).filter_map(year).collect()
    }

    fn note_of_page(&self, from: &Address, note: &Note<'_>) -> Option<NoteOfPage> {
        Some(NoteOfPage {
            page: self.link_to_version(from, note)?,
            group: note.group.to_owned(),
            when: self.words.period(note.when),
            how: note.how.map_or_else(|| self.words.say("made-with-read"), str::to_owned),
            changed: note.changed.map(str::to_owned),
        })
    }

    /// The page, or the version of it, that a note is about: "Short breaks, easy read".
    fn link_to_version(&self, from: &Address, note: &Note<'_>) -> Option<Link> {
        let link = self.page_link(from, note.page);
        let Some(edition) = note.edition else { return Some(link) };
        let mut text = link.text;
        if edition.easy {
            text = self.words.fill("easy-page-title", &[("title", Arg::Text(&text))]);
        }
        if let Some(lang) = edition.lang.as_deref() {
            let name = self.languages.get(lang).map_or(lang, String::as_str);
            let args = [("title", Arg::Text(&text)), ("language", Arg::Text(name))];
            text = self.words.fill("made-with-language", &args);
        }
        let address = edition.address(self.site.page(note.page).address())?;
        Some(Link { text, href: self.href(from, &address), why: None, external: false })
    }
}
