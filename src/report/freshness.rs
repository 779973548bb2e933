//! Which pages are late for their check.

use jiff::civil::Date;

use crate::content::Facts;
use crate::site::{Page, PageId, Site};

/// How fresh a page is. The order is that of the report: the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Freshness {
    /// It was checked once, and the day by which it had to be checked again has passed.
    Late,
    /// It does not say that it was ever checked.
    NeverChecked,
    /// It was checked, and the next check is still to come.
    InTime,
}

impl Freshness {
    /// That of a page.
    pub fn of(page: &Page) -> Self {
        match page.common().checked {
            None => Self::NeverChecked,
            Some(_) if page.overdue => Self::Late,
            Some(_) => Self::InTime,
        }
    }
}

/// A page and its check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageFreshness {
    /// The page.
    pub page: PageId,
    /// How fresh it is.
    pub state: Freshness,
    /// When it was last checked.
    pub checked: Option<Date>,
    /// By when it has to be checked again.
    pub review_by: Option<Date>,
    /// Days from today until then; below 0 when that day has passed.
    pub days_left: Option<i32>,
}

/// All pages that can go out of date: late ones first, the latest at the top; then those that were never checked; then the others,
/// the next check first. News, and events that are over, tell of a day in the past: there is nothing to check any more.
pub fn freshness(site: &Site) -> Vec<PageFreshness> {
    let pages = site.pages().filter(|(_, page)| can_go_out_of_date(site, page));
    let mut all: Vec<PageFreshness> = pages.map(|(id, page)| of_page(site, id, page)).collect();
    all.sort_by(|a, b| {
        let key = |one: &PageFreshness| (one.state, one.review_by.unwrap_or(Date::MAX));
        key(a).cmp(&key(b)).then_with(|| path(site, a).cmp(path(site, b)))
    });
    all
}

fn path<'s>(site: &'s Site, one: &PageFreshness) -> &'s crate::source::SourcePath {
    site.page(one.page).document.path()
}

fn can_go_out_of_date(site: &Site, page: &Page) -> bool {
    match &page.document.facts {
        Facts::News(_) => false,
        Facts::Event(event) => event.ends.unwrap_or(event.starts).date() >= site.today,
        _ => true,
    }
}

fn of_page(site: &Site, id: PageId, page: &Page) -> PageFreshness {
    let days = |due: Date| site.today.until(due).map(|span| span.get_days()).ok();
    PageFreshness {
        page: id,
        state: Freshness::of(page),
        checked: page.common().checked,
        review_by: page.review_by,
        days_left: page.review_by.and_then(days),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{site, title};

    #[test]
    fn the_worst_comes_first() {
        let site = site(&[
            ("guides/never.md", "title: Never\nsummary: S."),
            ("guides/soon.md", "title: Soon\nsummary: S.\nchecked: 2026-06-01"),
            ("guides/later.md", "title: Later\nsummary: S.\nchecked: 2026-11-01"),
            ("guides/late.md", "title: Late\nsummary: S.\nchecked: 2026-05-01"),
            ("guides/planned.md", "title: Planned\nsummary: S.\nreview-by: 2026-01-01"),
            ("news/old.md", "title: News\nsummary: S.\ndate: 2020-01-01"),
            ("events/over.md", "title: Over\nsummary: S.\nstarts: 2026-11-21"),
            ("events/now.md", "title: Now\nsummary: S.\nstarts: 2026-11-20\nends: 2026-11-22"),
        ]);
        let all = freshness(&site);
        let told: Vec<_> = all.iter().map(|one| (title(&site, one.page), one.state, one.days_left)).collect();
        assert_eq!(
            told,
            [
                ("Late", Freshness::Late, Some(-21)),
                ("Planned", Freshness::NeverChecked, Some(-325)),
                ("Now", Freshness::NeverChecked, None),
                ("Never", Freshness::NeverChecked, None),
                ("Soon", Freshness::InTime, Some(9)),
                ("Later", Freshness::InTime, Some(160)),
            ]
        );
    }

    #[test]
    fn a_part_is_as_fresh_as_its_guide() {
        let site = site(&[
            ("guides/g/index.md", "title: G\nsummary: S.\nchecked: 2026-05-01\nparts: [a.md]"),
            ("guides/g/a.md", "title: A\nsummary: S."),
        ]);
        let states: Vec<_> = freshness(&site).into_iter().map(|one| one.state).collect();
        assert_eq!(states, [Freshness::Late, Freshness::Late]);
    }

    #[test]
    fn the_last_day_is_in_time() {
        let page = "title: A\nsummary: S.\nchecked: 2026-05-01\nreview-by: 2026-11-22";
        let site = site(&[("guides/a.md", page)]);
        assert_eq!(freshness(&site)[0].state, Freshness::InTime);
        assert_eq!(freshness(&site)[0].days_left, Some(0));
    }
}
