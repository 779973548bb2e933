//! The search: a box on every page, a page for each part of the site, and lists for those who cannot search.

use crate::support::{Built, Page, SiteTest};

const POLISH: &str = "---\ntitle: Krótkie przerwy\nsummary: Czas dla siebie.\n---\n\nWitamy.\n";

/// The script of search pages.
const SCRIPT: &str = "script[src*='search-index/']";

fn site() -> SiteTest {
    SiteTest::new()
        .edit("content/site.yaml", "languages: [en]", "languages: [en, pl, ar]")
        .page("services/breaks.md", Page::service("Short breaks").fact("topics: [short-breaks]"))
        .page("services/breaks.pl.md", POLISH)
        .page("guides/rest.md", Page::guide("Rest"))
}

/// The words that a page says to its script.
fn said(built: &Built, page: &str) -> Vec<String> {
    built.attributes(page, "#search-form", "data-index")
}

#[test]
fn every_page_has_one_box_that_leads_to_the_search_of_its_part() {
    let built = site().build().clean();
    let search = |page: &str| built.attributes(page, "form[role=search]", "action");
    for page in built.files().into_iter().filter(|file| file.ends_with(".html")) {
        assert_eq!(search(page).len(), 1, "{page}");
        assert_eq!(built.attributes(page, "form[role=search] input", "name"), ["q"], "{page}");
    }
    assert_eq!(search("/"), ["search/#main"]);
    assert_eq!(search("/services/breaks/"), ["../../search/#main"]);
    assert_eq!(search("/services/breaks/easy-read/"), ["../../../easy-read/search/#main"]);
    assert_eq!(search("/pl/services/breaks/"), ["../../search/#main"]);
    assert_eq!(search("/ar/"), ["../search/#main"], "a language without pages searches in the main one");
    assert_eq!(search("/search/"), ["./"]);
}

#[test]
fn each_part_has_a_page_with_its_own_index() {
    let built = site().build().clean();
    for (page, index, lang) in [
        ("/search/", "../search-index/", "en"),
        ("/pl/search/", "../../search-index/", "pl"),
        ("/easy-read/search/", "../../search-index/", "en"),
    ] {
        assert_eq!(said(&built, page), [index]);
        assert_eq!(built.attributes(page, "#search-form", "data-lang"), [lang]);
        assert_eq!(built.attributes(page, "[role=status]", "id"), ["search-status"]);
        assert_eq!(built.attributes(page, SCRIPT, "src"), [format!("{index}{lang}.page.js")]);
    }
    assert_eq!(built.attributes("/easy-read/search/", "#search-form", "data-only"), ["easy-read=yes"]);
    assert_eq!(built.attributes("/search/", "#search-form", "data-only"), Vec::<String>::new());
    assert!(!built.has("ar/search/index.html"));
    assert_eq!(built.attributes("/services/breaks/", SCRIPT, "src"), Vec::<String>::new());
}

#[test]
fn without_a_script_there_are_lists_and_people() {
    let built = site().build().clean();
    let links = built.links("/search/", ".search-ways a");
    let to = |address: &str| links.iter().any(|(_, href)| href == address);
    assert!(to("/browse/topic/short-breaks/") && to("/a-z/#letter-s") && to("tel:02079460000"), "{links:?}");
    assert!(!to("/a-z/#letter-x"));
    let easy = built.links("/easy-read/search/", "main a");
    for address in ["/easy-read/topic/short-breaks/", "/easy-read/all/", "/easy-read/help/"] {
        assert!(easy.iter().any(|(_, href)| href == address), "{address} {easy:?}");
    }
    let polish = built.links("/pl/search/", ".search-ways .tags a");
    assert_eq!(polish, [("Krótkie przerwy".to_owned(), "/pl/services/breaks/".to_owned())]);
}

#[test]
fn the_versions_of_the_search_lead_to_each_other() {
    let built = site().build().clean();
    let others = |page: &str| -> Vec<String> {
        built.links(page, "#search-languages a").into_iter().map(|(_, href)| href).collect()
    };
    assert_eq!(others("/search/"), ["/pl/search/"]);
    assert_eq!(others("/pl/search/"), ["/search/"]);
    assert_eq!(built.links("/search/", ".versions a.version")[0].1, "/easy-read/search/");
    assert_eq!(built.links("/easy-read/search/", ".versions a.version")[0].1, "/search/");
    assert!(built.links("/site-map/", "main a").iter().any(|(_, href)| href == "/search/"));
    assert!(built.links("/a-z/", "main a").iter().all(|(_, href)| href != "/search/"));
}

#[test]
fn a_site_of_guides_has_no_search_in_easy_read() {
    let built = SiteTest::new().page("guides/rest.md", Page::guide("Rest")).build().clean();
    assert!(!built.has("easy-read/search/index.html"));
    assert_eq!(built.attributes("/guides/rest/", "form[role=search]", "action"), ["../../search/#main"]);
    assert_eq!(built.links("/search/", "#search-languages a"), []);
}

#[test]
fn nobody_takes_the_place_of_the_search() {
    let guide = Page::guide("Rest").fact("redirect-from: [/search/, /search-index/en/]");
    let told = SiteTest::new().page("guides/rest.md", guide).build().told();
    assert!(told.iter().all(|line| line.contains("address-taken")) && told.len() == 2, "{told:?}");
}

#[test]
fn a_theme_may_have_no_script_for_the_search() {
    let built = site()
        .with_theme()
        .edit("themes/default/theme.toml", "js-search = [\"js/search.js\"]\n", "")
        .edit("themes/default/theme.toml", "css-search = \"css/search.css\"\n", "")
        .build()
        .clean();
    assert_eq!(built.attributes("/search/", SCRIPT, "src"), Vec::<String>::new());
    assert_eq!(built.attributes("/search/", "link[rel=stylesheet]", "href").len(), 2, "that of other forms");
}

#[test]
fn several_scripts_become_one() {
    let built = site()
        .with_theme()
        .file("themes/default/js/more.js", "const more = {};")
        .edit("themes/default/theme.toml", "[\"js/search.js\"]", "[\"js/more.js\", \"js/search.js\"]")
        .build()
        .clean();
    let address = built.attributes("/search/", SCRIPT, "src")[0].replace("../", "/");
    let script = built.source(address.trim_start_matches('/'));
    assert_eq!(address, "/search-index/en.page.js");
    assert!(script.starts_with("var SearchIndex"), "the reader of the index comes first");
    assert!(script.contains("const more = {};"));
    let manifest = built.source("search-index/en.js");
    assert!(
        manifest.starts_with("SearchIndex.put(\"en\",") && script.ends_with(&manifest),
        "and the index begins in it"
    );
}
