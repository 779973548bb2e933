//! Replies: on the pages that they are about, by themselves, all together, and in the report of each year.

use crate::support::{Built, Page, SiteTest};

fn site() -> SiteTest {
    SiteTest::new()
        .page("services/clinic.md", Page::service("Clinic"))
        .page("guides/ask.md", Page::guide("How to ask"))
        .page("guides/other.md", Page::guide("Other"))
        .page(
            "replies/evenings.md",
            Page::reply("Evenings", "2026-06", "doing")
                .fact("what-we-did: Open until seven from March.")
                .fact("about: [../services/clinic.md, ../guides/ask.md]"),
        )
        .page(
            "replies/parking.md",
            Page::reply("Parking", "2026-09-04", "cannot")
                .fact("because: The car park is not ours.")
                .fact("about: [../services/clinic.md]"),
        )
        .page("replies/ramp.md", Page::reply("Ramp", "2025", "done").fact("what-we-did: There is a ramp."))
}

fn titles(built: &Built, address: &str) -> Vec<String> {
    built.links(address, "main .reply .card-title a").into_iter().map(|(title, _)| title).collect()
}

#[test]
fn replies_stand_on_the_pages_that_they_are_about() {
    let built = site().build().clean();
    let of = |address: &str| built.links(address, "main .reply .card-title a");
    let link = |title: &str, to: &str| (title.to_owned(), to.to_owned());
    assert_eq!(
        of("/services/clinic/"),
        [link("Parking", "/replies/parking/"), link("Evenings", "/replies/evenings/")]
    );
    assert_eq!(of("/guides/ask/"), [link("Evenings", "/replies/evenings/")]);
    assert_eq!(of("/guides/other/"), []);
    let text = built.only("/services/clinic/", "main");
    for words in
        ["We cannot do it, because", "The car park is not ours.", "4 September 2026", "A group of parents"]
    {
        assert!(text.contains(words), "{words} is not in {text}");
    }
}

#[test]
fn a_reply_has_a_page_that_leads_to_what_it_is_about() {
    let built = site().build().clean();
    let links = built.links("/replies/evenings/", "main a");
    for to in ["/services/clinic/", "/guides/ask/", "/replies/year-2026/"] {
        assert!(links.iter().any(|(_, own)| own == to), "no link to {to} in {links:#?}");
    }
    let text = built.only("/replies/evenings/", "main");
    assert!(text.contains("We are doing it") && text.contains("Open until seven from March."), "{text}");
}

#[test]
fn all_replies_stand_together_the_newest_first() {
    let built = site().build().clean();
    assert_eq!(titles(&built, "/replies/"), ["Parking", "Evenings", "Ramp"]);
    let counts = built.text("/replies/", ".answer-counts > div");
    assert_eq!(
        counts,
        ["We did it1 comment", "We are doing it1 comment", "We cannot do it, because1 comment"]
    );
    let years: Vec<String> = built
        .links("/replies/", "main a")
        .into_iter()
        .map(|(_, to)| to)
        .filter(|to| to.contains("year-"))
        .collect();
    assert_eq!(years, ["/replies/year-2026/", "/replies/year-2025/"]);
}

#[test]
fn each_year_has_the_report_that_the_law_asks_for() {
    let built = site().build().clean();
    assert_eq!(built.only("/replies/year-2026/", "h1"), "Your comments in 2026 and our answers");
    let summary = built.only("/replies/year-2026/", ".lead");
    assert!(summary.contains("at least once a year") && summary.contains("regulation 56"), "{summary}");
    assert!(summary.contains("Testhaven Council"), "{summary}");
    assert_eq!(titles(&built, "/replies/year-2026/"), ["Parking", "Evenings"]);
    assert_eq!(titles(&built, "/replies/year-2025/"), ["Ramp"]);
    assert_eq!(
        built.text("/replies/year-2025/", ".answer-counts dd"),
        ["1 comment", "no comments", "no comments"]
    );
    let links: Vec<String> =
        built.links("/replies/year-2025/", "main a").into_iter().map(|(_, to)| to).collect();
    assert!(links.contains(&"/replies/".to_owned()) && links.contains(&"/replies/year-2026/".to_owned()));
}

#[test]
fn the_place_where_consent_is_kept_is_not_shown() {
    let page = Page::reply("R", "2026", "done").fact("what-we-did: It.").fact("consent-ref: YV-SECRET");
    let built = SiteTest::new().page("replies/r.md", page).build().clean();
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains("YV-SECRET"), "{path}");
    }
}

#[test]
fn without_replies_there_is_no_page_of_them() {
    let built = SiteTest::new().page("services/a.md", Page::service("A")).build().clean();
    assert!(!built.files().iter().any(|path| path.starts_with("replies/")), "{:#?}", built.files());
    assert!(built.links("/", "a").iter().all(|(_, to)| to != "/replies/"));
}

#[test]
fn a_reply_about_a_page_that_is_not_there_is_an_error() {
    let page = Page::reply("R", "2026", "done").fact("what-we-did: It.").fact("about: [../services/b.md]");
    let built = SiteTest::new().page("services/a.md", Page::service("A")).page("replies/r.md", page).build();
    let [problem] = &built.problems()[..] else { panic!("{:#?}", built.told()) };
    assert_eq!((problem.rule.as_str(), problem.file.as_str()), ("broken-link", "content/replies/r.md"));
}

#[test]
fn an_answer_without_its_text_is_an_error() {
    for (answer, fact, wanted) in [
        ("done", "because: No.", "what-we-did"),
        ("doing", "because: No.", "what-we-did"),
        ("cannot", "what-we-did: It.", "because"),
    ] {
        let built = SiteTest::new().page("replies/r.md", Page::reply("R", "2026", answer).fact(fact)).build();
        let [problem] = &built.problems()[..] else { panic!("{:#?}", built.told()) };
        assert_eq!(problem.rule, "answer-without-text");
        assert!(problem.help.contains(wanted), "{}", problem.help);
        assert!(!built.has("replies/r/index.html"));
    }
}

#[test]
fn a_year_is_not_the_name_of_a_reply() {
    let page = Page::reply("R", "2026", "done").fact("what-we-did: It.");
    let built = SiteTest::new().page("replies/year-2026.md", page).build();
    assert_eq!(built.problems()[0].rule, "address-taken");
}
