//! Events and news: what is coming and what is over, in order, in lists and in files for other programs.

use crate::support::{Built, Page, SiteTest, xml};

fn events() -> SiteTest {
    SiteTest::new()
        .page("events/day.md", Page::event("Whole day", "2026-12-05").fact("ends: 2026-12-06"))
        .page("events/soon.md", Page::event("Soon", "2026-12-01T10:00").fact("ends: 2026-12-01T12:00"))
        .page("events/late.md", Page::event("Late", "2026-12-01T18:30"))
        .page("events/old.md", Page::event("Old", "2026-03-01"))
        .page("events/older.md", Page::event("Older", "2026-02-01"))
}

fn under(built: &Built, heading: &str) -> Vec<String> {
    built.text("/events/", &format!(".group:has(#{heading}) .card-title"))
}

#[test]
fn coming_events_stand_first_the_soonest_on_top_then_those_that_are_over() {
    let built = events().build().clean();
    assert_eq!(under(&built, "coming-up"), ["Soon", "Late", "Whole day"]);
    assert_eq!(under(&built, "over"), ["Old", "Older"]);
    assert_eq!(built.text("/", "section:has(#coming-up) .card-title"), ["Soon", "Late", "Whole day"]);
}

#[test]
fn an_event_is_over_the_day_after_it_ends() {
    let site = events().today("2026-12-06");
    let built = site.build().clean();
    assert_eq!(under(&built, "coming-up"), ["Whole day"]);
    assert_eq!(built.text("/events/soon/", ".notice"), ["This event is over."]);
    let built = site.today("2026-12-07").build().clean();
    assert_eq!(under(&built, "coming-up"), Vec::<String>::new());
    assert_eq!(under(&built, "over"), ["Whole day", "Late", "Soon", "Old", "Older"]);
    assert_eq!(built.text("/", "#coming-up"), Vec::<String>::new());
}

#[test]
fn when_it_is_stands_there_in_words() {
    let built = events().build().clean();
    for (page, said, machine) in [
        ("/events/soon/", "Tuesday 1 December 2026, 10am to 12 noon", "2026-12-01T10:00"),
        ("/events/late/", "Tuesday 1 December 2026, 6:30pm", "2026-12-01T18:30"),
        ("/events/day/", "Saturday 5 December 2026 to Sunday 6 December 2026", "2026-12-05"),
    ] {
        assert_eq!(built.only(page, ".fact-date time"), said);
        assert_eq!(built.attributes(page, ".fact-date time", "datetime"), [machine]);
    }
}

#[test]
fn each_event_and_all_of_them_are_files_for_calendars() {
    let site = events().page(
        "events/place.md",
        Page::event("Fair; with, signs", "2026-07-01T09:00")
            .fact("place:\n  name: Milbury Hub\n  address: 4 Orchard Street"),
    );
    let built = site.build().clean();
    let one = built.source("events/place/event.ics");
    for line in [
        "BEGIN:VCALENDAR\r\n",
        "SUMMARY:Fair\\; with\\, signs\r\n",
        "DTSTART:20260701T080000Z\r\n",
        "LOCATION:Milbury Hub\\, 4 Orchard Street\r\n",
        "UID:events.place@offer.testhaven.example\r\n",
        "URL:https://offer.testhaven.example/send/events/place/\r\n",
        "END:VCALENDAR\r\n",
    ] {
        assert!(one.contains(line), "{line:?} is not in {one}");
    }
    let all = built.source("events/calendar.ics");
    assert_eq!(all.matches("BEGIN:VEVENT").count(), 6);
    assert!(built.source("events/day/event.ics").contains("DTEND;VALUE=DATE:20261207"));
    assert_eq!(built.links("/events/soon/", ".facts a")[0].1, "/events/soon/event.ics");
    assert_eq!(built.links("/events/", "section:has(#subscribe) a")[0].1, "/events/calendar.ics");
}

#[test]
fn where_an_event_is_comes_from_its_place() {
    let built = SiteTest::new()
        .page(
            "events/a.md",
            Page::event("A", "2026-12-01")
                .fact("place:\n  name: Hub\n  area: milbury\n  access: [quiet-room]"),
        )
        .page("events/b.md", Page::event("B", "2026-12-02").fact("area: thornby").fact("cost: free"))
        .build()
        .clean();
    assert_eq!(built.text("/events/", ".glance-where dd"), ["Hub", "Thornby"]);
    assert!(built.only("/events/a/", "main").contains("Quiet room"));
    assert_eq!(built.only("/events/b/", ".fact-cost dd"), "It is free.");
}

#[test]
fn news_stands_by_year_the_newest_first() {
    let built = SiteTest::new()
        .page("news/a.md", Page::news("Oldest", "2025-12-31"))
        .page("news/b.md", Page::news("Newest", "2026-11-20"))
        .page("news/c.md", Page::news("Middle", "2026-01-01"))
        .page("news/d.md", Page::news("Same day", "2026-11-20"))
        .build()
        .clean();
    let order = ["Newest", "Same day", "Middle", "Oldest"];
    assert_eq!(built.text("/news/", ".card-title"), order);
    assert_eq!(built.text("/news/", ".group > h2[id^=year]"), ["2026", "2025"]);
    assert_eq!(built.text("/", "section:has(#what-is-new) .card-title"), order[..3]);
    assert_eq!(built.only("/news/a/", ".published time"), "31 December 2025");
    let feed = xml(built.source("news/feed.xml"));
    let all = |path: &str| -> Vec<&str> {
        feed.iter().filter(|(at, _)| at == path).map(|(_, text)| text.as_str()).collect()
    };
    assert_eq!(all("feed/entry/title"), order);
    assert_eq!(all("feed/updated"), ["2026-11-20T00:00:00Z"]);
    assert_eq!(all("feed/entry/id")[3], "https://offer.testhaven.example/send/news/a/");
}

#[test]
fn without_an_address_of_the_site_there_is_no_feed_and_nothing_leads_to_one() {
    let site = events().page("news/a.md", Page::news("A", "2026-11-01")).settings("");
    let built = site.build().clean();
    assert!(!built.has("news/feed.xml") && !built.has("sitemap.xml"));
    assert_eq!(
        built.attributes("/", "link[rel=alternate], link[rel=canonical]", "href"),
        Vec::<String>::new()
    );
    assert!(built.source("events/soon/event.ics").contains("UID:events.soon@local-offer.invalid"));
    assert!(!built.source("robots.txt").contains("Sitemap"));
}

#[test]
fn the_site_map_for_search_engines_lists_pages_that_are_there() {
    let built =
        events().page("services/a.md", Page::service("A").fact("checked: 2026-09-14")).build().clean();
    let map = xml(built.source("sitemap.xml"));
    let urls = map.iter().filter(|(path, _)| path == "urlset/url/loc").map(|(_, url)| url.as_str());
    let mut count = 0;
    for url in urls {
        let path = url.strip_prefix("https://offer.testhaven.example/send/").expect("an address of the site");
        assert!(built.has(&format!("{path}index.html")), "{url}");
        count += 1;
    }
    assert_eq!(count, 6 + 1 + 19, "six pages, an easy-read page, home, and eighteen that the build makes");
    assert!(map.contains(&("urlset/url/lastmod".to_owned(), "2026-09-14".to_owned())));
    assert!(built.source("robots.txt").contains("Sitemap: https://offer.testhaven.example/send/sitemap.xml"));
}
