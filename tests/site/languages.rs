//! Pages in other languages: only what differs is written, facts come from the page, and every link says which language it leads to.

use crate::support::{Page, SiteTest};

const POLISH: &str = "---\ntitle: Krótkie przerwy\nsummary: Czas dla siebie.\n---\n\nWitamy. [Pływanie](swim.md) i [sen](../guides/rest.md).\n";
const HOME: &str = "explanation: Oferta lokalna pokazuje pomoc.\nhelp:\n  roles: [Zespół oferty]\n  if-no-answer: Zadzwoń pod 020 7946 0002.\n\
                    urgent:\n  - when: Ktoś jest ranny\n    what: Zadzwoń.\n    web-text: Co powiedzieć\n  - when: Ktoś nie daje rady\n    what: Porozmawiaj.\n";

fn site() -> SiteTest {
    SiteTest::new()
        .edit("content/site.yaml", "languages: [en]", "languages: [en, pl, ar]")
        .settings("base-url = \"https://offer.testhaven.example/\"\n")
        .file("content/site.pl.yaml", HOME)
        .page(
            "services/breaks.md",
            Page::service("Short breaks").fact("ages: 5-17").fact("cost: free").fact("checked: 2026-09-14").fact(
                "contacts:\n  - role: Breaks team\n    phone: 020 7946 0123\n    hours: Monday to Friday",
            ),
        )
        .page("services/breaks.pl.md", POLISH)
        .page("services/swim.md", Page::service("Swimming"))
        .page("services/swim.pl.md", "---\ntitle: Pływanie\nsummary: Woda.\nchecked-by:\n  - group: Polska grupa\n    when: 2026-09\n---\n\nWoda.\n")
        .page("guides/rest.md", Page::guide("Rest"))
}

const PAGE: &str = "/pl/services/breaks/";

#[test]
fn the_page_is_in_its_language_and_its_facts_are_those_of_the_page() {
    let built = site().build().clean();
    assert_eq!(built.attributes(PAGE, "html", "lang"), ["pl"]);
    assert_eq!(built.attributes(PAGE, "html", "dir"), ["ltr"]);
    assert_eq!(built.only(PAGE, "h1"), "Krótkie przerwy");
    assert!(built.only(PAGE, ".facts").contains("5"), "the ages of the page");
    assert_eq!(built.links(PAGE, ".contacts a.tel")[0].1, "tel:02079460123");
    let site = site().edit("content/services/breaks.md", "ages: 5-17", "ages: 6-16");
    assert!(site.build().clean().only(PAGE, ".facts").contains("16"));
}

#[test]
fn words_of_the_main_language_are_marked() {
    let built = site().build().clean();
    let marked = built.text(PAGE, "article [lang=en]");
    assert!(
        marked.contains(&"Breaks team".to_owned()) && marked.contains(&"Monday to Friday".to_owned()),
        "{marked:?}"
    );
}

#[test]
fn a_link_out_of_the_language_says_so() {
    let built = site().build().clean();
    let links = built.links(PAGE, ".prose a");
    assert_eq!(links[0], ("Pływanie".to_owned(), "/pl/services/swim/".to_owned()));
    assert_eq!(links[1].1, "/guides/rest/");
    assert!(links[1].0.starts_with("sen (") && links[1].0.ends_with(')'), "{links:?}");
    assert_eq!(built.attributes(PAGE, ".prose a[hreflang]", "hreflang"), ["en"]);
}

#[test]
fn the_languages_of_the_site_are_named_by_their_own_names() {
    let built = site().build().clean();
    let languages = |page: &str| built.links(page, ".languages a");
    let named = |list: &[(&str, &str)]| -> Vec<(String, String)> {
        list.iter().map(|(name, href)| ((*name).to_owned(), (*href).to_owned())).collect()
    };
    let expected = [("English", "/services/breaks/"), ("Polski", PAGE), ("العربية", "/ar/")];
    assert_eq!(languages("/services/breaks/"), named(&expected));
    assert_eq!(languages(PAGE), named(&expected));
    assert_eq!(built.attributes("/", ".languages a", "dir"), ["ltr", "ltr", "rtl"]);
    assert_eq!(languages("/guides/rest/")[1].1, "/pl/", "where the page is not there, the language starts");
}

#[test]
fn search_engines_are_told_of_the_versions() {
    let built = site().build().clean();
    let alternates = |page: &str| built.attributes(page, "link[hreflang]", "href");
    let base = "https://offer.testhaven.example";
    assert_eq!(alternates(PAGE), [format!("{base}/services/breaks/"), format!("{base}{PAGE}")]);
    assert_eq!(alternates("/services/breaks/"), alternates(PAGE));
    assert_eq!(alternates("/guides/rest/"), Vec::<String>::new());
}

#[test]
fn the_home_page_and_urgent_help_are_in_the_language() {
    let built = site().build().clean();
    assert_eq!(built.only("/pl/", ".lead"), "Oferta lokalna pokazuje pomoc.");
    let pages = built.links("/pl/", "main .ways a.go");
    assert_eq!(pages[0], ("Krótkie przerwy".to_owned(), PAGE.to_owned()));
    let help = built.only("/pl/help/", "main");
    assert!(help.contains("Ktoś jest ranny") && help.contains("999"), "{help}");
    assert!(built.only("/pl/", ".help").contains("Zespół oferty"));
    assert_eq!(
        built.attributes("/ar/", "html", "dir"),
        ["rtl"],
        "a language without words of its own starts all the same"
    );
}

#[test]
fn readers_are_told_whether_somebody_has_checked_it() {
    let built = site().build().clean();
    assert_eq!(built.text(PAGE, "p.notice").len(), 1);
    assert_eq!(built.text("/pl/services/swim/", "p.notice").len(), 0);
    assert!(built.only("/pl/services/swim/", ".made").contains("Polska grupa"));
}

#[test]
fn easy_read_in_a_language_leads_to_the_page_in_that_language() {
    let easy = "---\ntitle: Krótkie przerwy\nsummary: Czas.\n---\n\n![](picture:bed) To jest przerwa. Odpoczywasz.\n";
    let built = site().page("services/breaks.easy.pl.md", easy).build().clean();
    let page = "/pl/services/breaks/easy-read/";
    assert_eq!(built.text(page, "article > .idea p"), ["To jest przerwa.", "Odpoczywasz."]);
    assert_eq!(built.links(page, ".versions a.version")[0].1, PAGE);
    assert_eq!(built.links(PAGE, ".versions a.version")[0].1, page);
}

#[test]
fn what_is_wrong_is_told_where_it_is() {
    let bad = [
        (
            "services/breaks.cy.md",
            POLISH.to_owned(),
            "1:1 unlisted-language: `cy` is not among the languages of the site.",
        ),
        (
            "services/breaks.en.md",
            POLISH.to_owned(),
            "1:1 unlisted-language: `en` is the main language of the site.",
        ),
        (
            "services/breaks.ar.md",
            "---\nsummary: a\n---\n".to_owned(),
            "1:1 missing-fact: `title` is missing.",
        ),
        (
            "services/rest.ar.md",
            POLISH.replace(". [Pływanie](swim.md) i [sen](../guides/rest.md)", ""),
            "1:1 variant-without-page: There is no page `content/services/rest.md` for this version.",
        ),
        (
            "site.pl.yaml",
            HOME.replace("  - when: Ktoś nie daje rady\n    what: Porozmawiaj.\n", ""),
            "5:1 translation-differs: `urgent` has 1 entries here and 2 in `content/site.yaml`.",
        ),
    ];
    for (file, text, said) in bad {
        let built = site().page(file, &text).build();
        let told = built.told();
        assert_eq!((built.exit(), told.len()), (1, 1), "{told:?}");
        assert!(
            told[0].starts_with(&format!("content/{file}:"))
                && told[0].ends_with(said.split_once(' ').map_or("", |(_, said)| said)),
            "{told:?} {said}"
        );
    }
}

#[test]
fn a_page_cannot_stand_where_a_version_will_be() {
    for (file, address) in
        [("guides/easy-read.md", "/guides/easy-read/"), ("guides/pl/easy-read.md", "/guides/pl/easy-read/")]
    {
        let built = site().page(file, Page::guide("X")).build();
        assert_eq!(
            built.told(),
            [format!("content/{file}:1:1 address-taken: The site makes a page of its own at {address}.")]
        );
    }
}
