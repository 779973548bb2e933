//! The checks to come, as a calendar: one whole day for each page.

use crate::interchange::calendar::{self, Event, When};
use crate::report::{PageFreshness, freshness};
use crate::site::Site;

/// All pages that have to be checked by a day, also those whose day has passed.
pub(super) fn checks(site: &Site) -> String {
    let events: Vec<Event> = freshness(site).iter().filter_map(|page| check(site, page)).collect();
    calendar::calendar(&format!("{}: pages to check", site.file.name), &events)
}

fn check(site: &Site, one: &PageFreshness) -> Option<Event> {
    let due = one.review_by?;
    let page = site.page(one.page);
    let base = site.settings.base_url.as_deref();
    let url = base.and_then(|base| url::Url::parse(base).ok());
    let host = url.as_ref().and_then(url::Url::host_str);
    let owner = page.common().owner.as_ref().map(|owner| format!("Looked after by: {owner}\n"));
    Some(Event {
        // An event's own page has a calendar entry too, which must not be taken for this one.
        uid: format!("check.{}", calendar::uid(page.address(), host)),
        title: format!("Check the page: {}", page.title()),
        starts: When::Day(due),
        ends: None,
        place: None,
        summary: format!("{}File: {}", owner.unwrap_or_default(), page.document.path()),
        url: base.map(|base| format!("{base}{}", &page.address().as_str()[1..])),
        stamp: one.checked.unwrap_or(due),
    })
}
