//! What has to be true of every site, whatever it is made from.
//!
//! In: a build. Out: nothing, or a failed test that names the page. HTML without mistakes, no id twice, every link and anchor
//! leads somewhere, nothing from other hosts, no script or style inside pages.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html};

use super::built::{Built, file_of, resolved, select};

/// Files that an anchor or link can lead to, with their ids.
type Ids = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check(built: &Built) {
    let pages: Vec<(&str, Html)> = built
        .files()
        .into_iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| (path, Html::parse_document(built.source(path))))
        .collect();
    let ids = pages.iter().map(|(path, page)| ((*path).to_owned(), ids(page))).collect();
    let mut flaws = Vec::new();
    for (path, page) in &pages {
        let found = shape(page).into_iter().chain(harm(page)).chain(dead_links(built, &ids, path, page));
        flaws.extend(found.map(|flaw| format!("{path}: {flaw}")));
    }
    assert!(flaws.is_empty(), "\n{}\n", flaws.join("\n"));
}

fn elements(page: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    page.tree.root().descendants().filter_map(ElementRef::wrap)
}

fn ids(page: &Html) -> BTreeSet<String> {
    elements(page).filter_map(|element| element.attr("id")).map(str::to_owned).collect()
}

/// Broken HTML, double ids, names that are missing.
fn shape(page: &Html) -> Vec<String> {
    let mut flaws: Vec<String> = page.errors.iter().map(|error| format!("HTML: {error}")).collect();
    let mut seen = BTreeSet::new();
    let all = ids(page);
    for element in elements(page) {
        let double = element.attr("id").filter(|id| !seen.insert(*id));
        flaws.extend(double.map(|id| format!("the id `{id}` is there twice")));
        for name in ["aria-labelledby", "aria-describedby", "for"] {
            let missing = element.attr(name).filter(|ids| ids.split(' ').any(|id| !all.contains(id)));
            flaws.extend(missing.map(|id| format!("{name} names `{id}`, which is not there")));
        }
    }
    let count = |selector: &str| page.select(&select(selector)).count();
    for (selector, wanted) in [("h1", 1), ("main", 1), ("title", 1), ("html[lang][dir]", 1), ("h1:empty", 0)]
    {
        if count(selector) != wanted {
            flaws.push(format!("{} times {selector}", count(selector)));
        }
    }
    flaws
}

/// What could run, or tell others who reads the page.
fn harm(page: &Html) -> Vec<String> {
    let mut flaws = Vec::new();
    for element in elements(page) {
        let name = element.value().name();
        let inside = matches!(name, "style" | "iframe" | "object" | "embed" | "base")
            || (name == "form" && !is_search(element));
        if inside || (name == "script" && (element.attr("src").is_none() || element.text().next().is_some()))
        {
            flaws.push(format!("an element <{name}>"));
        }
        for (attribute, value) in element.value().attrs() {
            if attribute.starts_with("on") || matches!(attribute, "style" | "srcdoc" | "formaction" | "ping")
            {
                flaws.push(format!("an attribute {attribute}={value:?}"));
            }
            let runs = value.to_lowercase().split_whitespace().collect::<String>();
            if ["javascript:", "vbscript:", "data:"].iter().any(|scheme| runs.starts_with(scheme)) {
                flaws.push(format!("<{name}> has {attribute}={value:?}"));
            }
            let loads =
                matches!(attribute, "src" | "srcset" | "poster" | "data" | "background" | "xlink:href")
                    || (attribute == "href" && name == "link" && !is_only_named(element));
            if loads && value.contains(':') {
                flaws.push(format!("<{name}> loads {value} from elsewhere"));
            }
            let safe = ["https://", "http://", "mailto:", "tel:", "sms:"];
            if attribute == "href"
                && has_scheme(value)
                && !safe.iter().any(|scheme| value.starts_with(scheme))
            {
                flaws.push(format!("a link to {value}"));
            }
        }
    }
    flaws
}

/// The only form: what is written in it becomes part of an address of the site.
fn is_search(form: ElementRef<'_>) -> bool {
    let stays = form.attr("action").is_some_and(|action| !has_scheme(action) && !action.starts_with("//"));
    form.attr("role") == Some("search") && stays && form.attr("method").is_none()
}

/// A canonical address is not loaded.
fn is_only_named(link: ElementRef<'_>) -> bool {
    link.attr("rel") == Some("canonical") || link.attr("hreflang").is_some()
}

fn has_scheme(href: &str) -> bool {
    let before = href.split(['/', '?', '#']).next().unwrap_or(href);
    before.contains(':')
}

fn dead_links(built: &Built, ids: &Ids, path: &str, page: &Html) -> Vec<String> {
    let (base, root) = (base(path), root(built));
    let refresh = select("meta[http-equiv=refresh]");
    let refresh = page.select(&refresh).filter_map(|meta| meta.attr("content"));
    let refresh = refresh.filter_map(|content| content.split_once("url=")).map(|(_, url)| url);
    let hrefs = elements(page)
        .flat_map(|element| [element.attr("href"), element.attr("src"), element.attr("action")])
        .flatten();
    let mut flaws = Vec::new();
    for href in hrefs.chain(refresh).filter(|href| !has_scheme(href)) {
        let Some(href) = relative(path, &root, href) else {
            flaws.push(format!("{href} works only when the site is in one place"));
            continue;
        };
        let target = resolved(&base, &href);
        let (address, anchor) = target.split_once('#').map_or((target.as_str(), None), |(a, b)| (a, Some(b)));
        let file = file_of(address);
        let anchor = anchor.map(|anchor| percent_encoding::percent_decode_str(anchor).decode_utf8_lossy());
        if !built.has(&file) {
            flaws.push(format!("a dead link to {href}"));
        } else if anchor.is_some_and(|anchor| ids.get(&file).is_none_or(|ids| !ids.contains(&*anchor))) {
            flaws.push(format!("a dead anchor {href}"));
        }
    }
    flaws
}

/// Links work wherever the site is put. Only the page that servers show at any address starts from the site's own root.
fn relative(path: &str, root: &str, href: &str) -> Option<String> {
    match (path, href.starts_with('/')) {
        ("404.html", true) => href.strip_prefix(root).map(|rest| format!("/{rest}")),
        ("404.html", false) => href.starts_with('#').then(|| href.to_owned()),
        (_, starts_at_root) => (!starts_at_root).then(|| href.to_owned()),
    }
}

/// The path of the site on its server.
fn root(built: &Built) -> String {
    let home = built.html("/");
    let canonical = home.select(&select("link[rel=canonical]")).next().and_then(|link| link.attr("href"));
    canonical.map_or("/".to_owned(), |url| url::Url::parse(url).expect("an address").path().to_owned())
}

/// The address of a page's file.
fn base(path: &str) -> String {
    let address = path.strip_suffix("index.html").unwrap_or(path);
    format!("/{address}")
}
