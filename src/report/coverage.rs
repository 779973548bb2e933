//! What the law says must be there, and whether it is.

use super::freshness::Freshness;
use super::{comments, notes};
use crate::content::{Entry, EntryKind, Facts};
use crate::site::{PageId, Site};

/// Whether a heading of the law is answered. The order is that of need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answered {
    /// No page answers it.
    Nothing,
    /// Only pages that are late for their check, or were never checked.
    OnlyLate,
    /// At least one page that was checked in time, or a page that the site makes by itself.
    Fresh,
}

/// A page that the site makes by itself, and that does what a duty about publishing asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnPage {
    /// Who made pages with us.
    MadeWith,
    /// Comments and the answers to them.
    Replies,
    /// How we are doing.
    Report,
}

impl OwnPage {
    /// Where it is.
    pub fn address(self) -> &'static str {
        match self {
            Self::MadeWith => "/made-with/",
            Self::Replies => "/replies/",
            Self::Report => "/how-we-are-doing/",
        }
    }
}

/// A heading of the law and its pages.
#[derive(Debug, Clone)]
pub struct Coverage<'s> {
    /// The heading.
    pub entry: &'s Entry,
    /// Pages that answer it, in the order of titles.
    pub pages: Vec<PageId>,
    /// Those of them that are late for their check or were never checked.
    pub late: Vec<PageId>,
    /// Pages that the site makes by itself and that answer it.
    pub own: Vec<OwnPage>,
    /// Whether it is answered.
    pub answered: Answered,
}

/// All headings of the checklist, in its order.
pub fn coverage(site: &Site) -> Vec<Coverage<'_>> {
    site.checklist.entries.iter().map(|entry| of_entry(site, entry)).collect()
}

fn of_entry<'s>(site: &'s Site, entry: &'s Entry) -> Coverage<'s> {
    let pages = site.index.statutory(&entry.key).to_vec();
    let is_late = |id: &PageId| Freshness::of(site.page(*id)) != Freshness::InTime;
    let late: Vec<PageId> = pages.iter().copied().filter(is_late).collect();
    let own = own_pages(site, entry);
    let answered = match (pages.len(), own.is_empty()) {
        (0, true) => Answered::Nothing,
        (all, true) if all == late.len() => Answered::OnlyLate,
        _ => Answered::Fresh,
    };
    Coverage { entry, pages, late, own, answered }
}

/// What the site does by itself about a duty. The keys are those of the sample checklist.
///
/// SEND Regulations 2014: regulation 55 (families take part, `LO-P2`), regulation 56(2) and (3) (comments and answers, at least once
/// a year, `LO-P4` and `LO-P5`); Children and Families Act 2014, section 30 (keep it right, `LO-P8`).
fn own_pages(site: &Site, entry: &Entry) -> Vec<OwnPage> {
    if entry.kind != EntryKind::Publishing {
        return Vec::new();
    }
    let this_year = site.today.year();
    let is_new = |id: PageId| match &site.page(id).document.facts {
        Facts::Reply(reply) => reply.when.year() >= this_year - 1,
        _ => false,
    };
    let page = match entry.key.as_str() {
        "LO-P2" if !notes(site).is_empty() => OwnPage::MadeWith,
        "LO-P4" if !comments(site, None).is_empty() => OwnPage::Replies,
        "LO-P5" if comments(site, None).into_iter().any(is_new) => OwnPage::Replies,
        "LO-P8" => OwnPage::Report,
        _ => return Vec::new(),
    };
    vec![page]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{LAW, site_with, title};

    fn told(pages: &[(&str, &str)]) -> Vec<String> {
        let site = site_with(pages, LAW);
        let one = |one: Coverage<'_>| {
            let pages: Vec<_> = one.pages.iter().map(|id| title(&site, *id)).collect();
            format!("{} {:?} {pages:?} {} {:?}", one.entry.key, one.answered, one.late.len(), one.own)
        };
        coverage(&site).into_iter().map(one).collect()
    }

    #[test]
    fn headings_say_what_answers_them() {
        let told = told(&[
            ("guides/a.md", "title: A\nsummary: S.\nstatutory: [LO-01]\nchecked: 2026-11-01"),
            ("guides/b.md", "title: B\nsummary: S.\nstatutory: [LO-01, LO-02]\nchecked: 2025-11-01"),
            ("guides/c.md", "title: C\nsummary: S.\nstatutory: [LO-02]"),
        ]);
        assert_eq!(
            told,
            [
                r#"LO-01 Fresh ["A", "B"] 1 []"#,
                r#"LO-02 OnlyLate ["B", "C"] 2 []"#,
                "LO-03 Nothing [] 0 []",
                "LO-P2 Nothing [] 0 []",
                "LO-P5 Nothing [] 0 []",
                "LO-P8 Fresh [] 0 [Report]",
            ]
        );
    }

    #[test]
    fn the_site_answers_duties_by_what_it_does() {
        let reply = |year: &str| {
            format!(
                "title: R\nsaid: S.\nfrom: Parents\nwhen: {year}\nanswer: done\nwhat-we-did: It.\nmade-with:\n  - group: G\n    when: 2020\n    how: H."
            )
        };
        let (new, old) = (reply("2025"), reply("2024-12-31"));
        let now = told(&[("replies/r.md", &new)]);
        assert_eq!(now[3..5], ["LO-P2 Fresh [] 0 [MadeWith]", "LO-P5 Fresh [] 0 [Replies]"]);
        assert_eq!(told(&[("replies/r.md", &old)])[4], "LO-P5 Nothing [] 0 []");
    }
}
