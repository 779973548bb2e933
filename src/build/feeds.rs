//! Files for other programs: the news feed, calendars, tables of maps, the site map for search engines.

use jiff::civil::Date;

use crate::content::{Edition, Event, Facts, Kind, Moment};
use crate::interchange::{atom, calendar, csv, hosting, security_txt, sitemap};
use crate::render::Artifact;
use crate::site::{Page, Site};
use crate::source::Address;
use crate::view::{BY_AGE, Maker, Sheet, beside_map, calendar_address};

/// What hosts say along with the files.
pub(super) const HEADERS: &str = "/_headers";
/// Whom to tell about a hole in the site.
pub(super) const SECURITY: &str = "/.well-known/security.txt";

/// All of them. Those that need the site's own address are made only when the settings give one.
pub(super) fn make(site: &Site, maker: &Maker<'_>) -> Vec<Artifact> {
    let mut artifacts = calendars(site);
    let sheet = |sheet: Sheet| Artifact { address: sheet.address, bytes: csv::table(&sheet.lines) };
    artifacts.extend(maker.sheets().into_iter().map(sheet));
    let base = site.settings.base_url.as_deref();
    if let Some(base) = base {
        artifacts.extend(artifact("/news/feed.xml", news(site, base)));
        artifacts.extend(artifact("/sitemap.xml", sitemap::sitemap(&pages(site, base))));
    }
    let map = base.map(|base| format!("{base}sitemap.xml"));
    artifacts.extend(artifact("/robots.txt", sitemap::robots(map.as_deref())));
    artifacts.extend(site.settings.headers.then(|| artifact(HEADERS, hosting::headers_file())).flatten());
    artifacts.extend(security(site).and_then(|text| artifact(SECURITY, text)));
    artifacts
}

fn artifact(address: &str, text: String) -> Option<Artifact> {
    Some(Artifact { address: Address::new(address)?, bytes: text.into_bytes() })
}

fn security(site: &Site) -> Option<String> {
    let security = site.settings.security.as_ref()?;
    let is_at_the_top = site.settings.base_path() == "/";
    let base = site.settings.base_url.as_deref().filter(|_| is_at_the_top);
    Some(security_txt::file(&security_txt::SecurityTxt {
        contact: &security.contact,
        expires: security.expires.value,
        policy: security.policy.as_deref(),
        languages: &site.file.languages,
        canonical: base.map(|base| format!("{base}{}", &SECURITY[1..])),
    }))
}

fn full(base: &str, address: &Address) -> String {
    format!("{base}{}", &address.as_str()[1..])
}

fn news(site: &Site, base: &str) -> String {
    let entry = |page: &Page| {
        let Facts::News(news) = &page.document.facts else { return None };
        Some(atom::Entry {
            title: page.title().to_owned(),
            url: full(base, page.address()),
            date: news.date,
            summary: page.common().summary.clone(),
        })
    };
    let mut entries: Vec<_> =
        site.index.kind(Kind::News).iter().filter_map(|id| entry(site.page(*id))).collect();
    entries.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.url.cmp(&b.url)));
    atom::feed(&atom::Feed {
        title: site.file.name.clone(),
        subtitle: site.file.explanation.clone(),
        site_url: format!("{base}news/"),
        feed_url: format!("{base}news/feed.xml"),
        author: site.file.council.clone(),
        entries,
    })
}

fn pages(site: &Site, base: &str) -> Vec<sitemap::Page> {
    let own = site
        .generated()
        .map(|address| sitemap::Page { url: format!("{base}{}", &address[1..]), changed: None });
    let home = sitemap::Page { url: base.to_owned(), changed: None };
    let content = site
        .pages()
        .map(|(_, page)| sitemap::Page { url: full(base, page.address()), changed: page.common().checked });
    let by_age = site.maps.keys().filter_map(|id| {
        let address = beside_map(site.page(*id).address(), BY_AGE)?;
        Some(sitemap::Page { url: full(base, &address), changed: None })
    });
    let versions = versions(site).map(|address| sitemap::Page { url: full(base, &address), changed: None });
    std::iter::once(home).chain(own).chain(content).chain(by_age).chain(versions).collect()
}

/// Easy read and other languages, and the yearly reports.
fn versions(site: &Site) -> impl Iterator<Item = Address> {
    let starts =
        site.other_languages().filter_map(|lang| Edition::in_language(lang).address(&Address::home()));
    let written = site.pages().flat_map(|(id, page)| {
        let easy = Edition::easy();
        let from_facts = site.is_in_easy_read(id, &easy) && !page.editions.contains_key(&easy);
        let editions = page.editions.keys().cloned().chain(from_facts.then_some(easy));
        editions.filter_map(|edition| edition.address(page.address()))
    });
    let years = crate::view::reply_years(site).into_iter();
    let years = years.filter_map(|year| Address::new(&format!("/replies/year-{year}/")));
    starts.chain(written).chain(years)
}

fn calendars(site: &Site) -> Vec<Artifact> {
    let mut events: Vec<(Moment, &Page, calendar::Event)> = Vec::new();
    for id in site.index.kind(Kind::Event) {
        let page = site.page(*id);
        if let Facts::Event(event) = &page.document.facts {
            events.push((event.starts, page, calendar_event(site, page, event)));
        }
    }
    events.sort_by(|a, b| (a.0, a.1.address()).cmp(&(b.0, b.1.address())));
    let one = |(_, page, event): &(Moment, &Page, calendar::Event)| {
        let address = calendar_address(page.address())?;
        Some(Artifact { address, bytes: calendar::event(event).into_bytes() })
    };
    let mut artifacts: Vec<Artifact> = events.iter().filter_map(one).collect();
    let all: Vec<calendar::Event> = events.into_iter().map(|(_, _, event)| event).collect();
    artifacts.extend(artifact("/events/calendar.ics", calendar::calendar(&site.file.name, &all)));
    artifacts
}

fn calendar_event(site: &Site, page: &Page, event: &Event) -> calendar::Event {
    let base = site.settings.base_url.as_deref();
    let url = base.and_then(|base| url::Url::parse(base).ok());
    let host = url.as_ref().and_then(url::Url::host_str);
    let place = event.place.as_ref().map(|place| {
        let parts = [Some(&place.name), place.address.as_ref(), place.postcode.as_ref()];
        parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
    });
    calendar::Event {
        uid: calendar::uid(page.address(), host),
        title: page.title().to_owned(),
        starts: when(event.starts),
        ends: event.ends.map(when),
        place,
        summary: page.common().summary.clone(),
        url: base.map(|base| full(base, page.address())),
        stamp: stamp(page, event),
    }
}

/// The day of the last check, so that the file changes only when the page does.
fn stamp(page: &Page, event: &Event) -> Date {
    page.common().checked.unwrap_or_else(|| event.starts.date())
}

fn when(moment: Moment) -> calendar::When {
    match moment {
        Moment::Day(date) => calendar::When::Day(date),
        Moment::Time(time) => calendar::When::Time(time),
    }
}
