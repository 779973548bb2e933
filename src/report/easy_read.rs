//! Which pages can be read in easy read, and who has checked that they can be understood.

use std::sync::Arc;

use super::lasting;
use crate::content::{Edition, Variant};
use crate::site::{Page, PageId, Site};

/// Where the easy-read version of a page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EasyRead {
    /// Somebody wrote it, and a group of readers has checked it.
    Checked,
    /// Somebody wrote it.
    Written,
    /// The site makes it from the facts of the page.
    FromFacts,
    /// There is none.
    None,
}

/// A page and its easy-read version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageEasyRead {
    /// The page.
    pub page: PageId,
    /// Where its easy-read version comes from.
    pub state: EasyRead,
    /// The page was checked after the easy-read version was, so the two may disagree.
    pub out_of_date: bool,
}

/// Services, guides, pathways and maps, in this order, each in the order of titles.
pub fn easy_read(site: &Site) -> Vec<PageEasyRead> {
    let of_page = |id: PageId| {
        let page = site.page(id);
        let variant = page.editions.get(&Edition::easy());
        let state = match variant {
            Some(variant) if !variant.checked_by.is_empty() => EasyRead::Checked,
            Some(_) => EasyRead::Written,
            None if site.is_in_easy_read(id, &Edition::easy()) => EasyRead::FromFacts,
            None => EasyRead::None,
        };
        PageEasyRead { page: id, state, out_of_date: variant.is_some_and(|variant| is_older(variant, page)) }
    };
    lasting(site).map(of_page).collect()
}

fn is_older(variant: &Arc<Variant>, page: &Page) -> bool {
    variant.checked.zip(page.common().checked).is_some_and(|(own, page)| own < page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{SERVICE, site, title};

    #[test]
    fn versions_say_where_they_come_from() {
        let checked = |title: &str| format!("title: {title}\nsummary: S.\nchecked: 2026-10-01");
        let service = format!("title: Facts\n{SERVICE}");
        let site = site(&[
            ("guides/a.md", &checked("Read")),
            ("guides/a.easy.md", "checked: 2026-10-01\nchecked-by:\n  - group: G\n    when: 2026"),
            ("guides/b.md", &checked("Old")),
            ("guides/b.easy.md", "checked: 2026-09-30"),
            ("guides/c.md", &checked("None")),
            ("guides/c.easy.pl.md", "title: C\nsummary: S."),
            ("services/s.md", &service),
            ("events/e.md", "title: Event\nsummary: S.\nstarts: 2026-12-01"),
        ]);
        let told: Vec<_> =
            easy_read(&site).iter().map(|one| (title(&site, one.page), one.state, one.out_of_date)).collect();
        assert_eq!(
            told,
            [
                ("Facts", EasyRead::FromFacts, false),
                ("None", EasyRead::None, false),
                ("Old", EasyRead::Written, true),
                ("Read", EasyRead::Checked, false),
            ]
        );
    }
}
