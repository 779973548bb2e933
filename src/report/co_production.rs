//! Who took part in making pages: notes of co-production, and notes of those who read a version.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::lasting;
use crate::content::{Edition, Period};
use crate::site::{Page, PageId, Site};

/// What a group did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// They made it with us.
    Made,
    /// They read it to see whether it can be understood.
    Read,
}

/// A note of who took part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<'s> {
    /// The page.
    pub page: PageId,
    /// The version that it is about; none is the page itself.
    pub edition: Option<&'s Edition>,
    /// What the group did.
    pub part: Part,
    /// The group.
    pub group: &'s str,
    /// When.
    pub when: Period,
    /// How they took part.
    pub how: Option<&'s str>,
    /// What changed because of it.
    pub changed: Option<&'s str>,
}

impl Note<'_> {
    /// The group, however its name is written: "Pupils of Hill School" and "pupils of Hill School" are one.
    pub fn group_key(&self) -> String {
        self.group.trim().to_lowercase()
    }
}

/// All notes of all pages and their versions: newest first, those of one time in the order of pages and versions.
pub fn notes(site: &Site) -> Vec<Note<'_>> {
    let mut notes: Vec<Note<'_>> = site.pages().flat_map(|(id, page)| of_page(id, page)).collect();
    notes.sort_by_key(|note| Reverse(note.when.first_day()));
    notes
}

fn of_page(id: PageId, page: &Page) -> Vec<Note<'_>> {
    let own = page.document.common.made_with.iter().map(|note| made(id, None, note));
    let versions = page.editions.iter().flat_map(|(edition, variant)| {
        let made = variant.made_with.iter().map(move |note| made(id, Some(edition), note));
        let read = variant.checked_by.iter().map(move |note| Note {
            page: id,
            edition: Some(edition),
            part: Part::Read,
            group: &note.group,
            when: note.when,
            how: note.how.as_deref(),
            changed: note.changed.as_deref(),
        });
        made.chain(read)
    });
    own.chain(versions).collect()
}

fn made<'s>(page: PageId, edition: Option<&'s Edition>, note: &'s crate::content::MadeWith) -> Note<'s> {
    Note {
        page,
        edition,
        part: Part::Made,
        group: &note.group,
        when: note.when,
        how: Some(&note.how),
        changed: note.changed.as_deref(),
    }
}

/// How much of the site was made with others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Services, guides, pathways and maps with a note: on the page, on one of its parts, or on a version.
    pub with_note: usize,
    /// All services, guides, pathways and maps.
    pub pages: usize,
    /// Groups who took part anywhere.
    pub groups: usize,
}

/// How much of the site was made with others.
pub fn share(site: &Site) -> Share {
    let notes = notes(site);
    let noted: BTreeSet<PageId> = notes.iter().map(|note| note.page).collect();
    let has_note =
        |id: &PageId| noted.contains(id) || site.page(*id).parts.iter().any(|part| noted.contains(part));
    let groups: BTreeSet<String> = notes.iter().map(Note::group_key).collect();
    Share {
        with_note: lasting(site).filter(has_note).count(),
        pages: lasting(site).count(),
        groups: groups.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{site, title};

    fn page(title: &str, notes: &str) -> String {
        format!("title: {title}\nsummary: S.\n{notes}")
    }

    #[test]
    fn notes_of_pages_and_versions_are_gathered() {
        let a = page("A", "parts: [b.md]");
        let b = page("B", "made-with:\n  - group: Mums\n    when: 2026-03\n    how: They wrote it.");
        let n = page("N", "date: 2026-01-01\nmade-with:\n  - group: Dads\n    when: 2026-04-01\n    how: H.");
        let site = site(&[
            ("guides/a/index.md", &a),
            ("guides/a/b.md", &b),
            ("guides/c.md", &page("C", "")),
            ("guides/c.easy.md", "checked-by:\n  - group: mums\n    when: 2025\n    changed: A word."),
            ("guides/d.md", &page("D", "")),
            ("news/n.md", &n),
        ]);
        let told: Vec<_> =
            notes(&site).iter().map(|note| (title(&site, note.page), note.group, note.part)).collect();
        assert_eq!(told, [("N", "Dads", Part::Made), ("B", "Mums", Part::Made), ("C", "mums", Part::Read)]);
        assert_eq!(notes(&site)[2].edition, Some(&Edition::easy()));
        assert_eq!(share(&site), Share { with_note: 2, pages: 3, groups: 2 });
    }
}
