//! The page of a service: its questions in their order, its facts in words.

use crate::support::{Built, Page, SiteTest};

fn built(page: Page) -> Built {
    SiteTest::new()
        .page("services/sendiass.md", Page::service("SENDIASS"))
        .page("services/a.md", page)
        .build()
        .clean()
}

fn full() -> Page {
    Page::service("Short breaks")
        .fact("criteria:\n  - They live in Testhaven.")
        .fact("if-not-eligible:\n  - page: sendiass.md\n    why: They explain the decision.")
        .fact("while-you-wait:\n  - web: https://www.ipsea.org.uk/\n    text: IPSEA\n    why: Free advice.")
        .fact("wait:\n  weeks: 6\n  measured: 2026-09-01\n  note: Shorter in summer.")
        .fact("cost:\n  - amount: 4.50\n    buys: one session\n    who: Brothers and sisters\n  - amount: 0\n    buys: carers")
        .fact("cost-note: Ask us for help with the cost.")
        .fact("how-to-get-it:\n  who-can-refer: [self, gp]\n  steps: [Ring us., Fill in the form.]\n  form: https://forms.testhaven.example/\n  what-happens-next: We ring you.")
        .fact("contacts:\n  - role: Breaks team\n    phone: 020 7946 0123\n    email: breaks@testhaven.example")
        .fact("places:\n  - name: Milbury Hub\n    address: 4 Orchard Street\n    postcode: LK2 4QR\n    area: milbury\n    access: [step-free]\n    travel: Bus 12.")
        .fact("times:\n  - days: [friday, monday, tuesday, wednesday, thursday]\n    from: 9:30\n    to: 12:00\n    when: term-time")
        .fact("languages: [bsl]")
        .fact("topics: [short-breaks]")
        .fact("checked: 2026-09-14")
        .fact("owner: Breaks team")
        .fact("made-with:\n  - group: Young Voices\n    when: 2026-06\n    how: They read it aloud.\n    changed: The number went up.\n    consent-ref: YV-SECRET-1")
        .text("A break for you.\n\n## What it is like\n\nFun.")
}

#[test]
fn questions_are_answered_in_the_order_in_which_families_ask_them() {
    let headings = built(full()).text("/services/a/", "main .text h2");
    assert_eq!(
        headings,
        [
            "Who it is for",
            "How to get it",
            "What it costs",
            "Where and when",
            "How long you wait",
            "If you cannot get it",
            "Who to ask",
            "What it is like",
            "Find more like this",
            "Who made this page with us",
            "Is this page up to date?",
        ]
    );
}

#[test]
fn what_the_service_is_comes_before_all_questions() {
    let page = built(full());
    assert_eq!(page.only("/services/a/", "h1"), "Short breaks");
    assert_eq!(page.only("/services/a/", ".page-head .lead"), "What it is, in a sentence.");
    assert_eq!(page.text("/services/a/", ".text > :first-child"), ["A break for you."]);
}

#[test]
fn facts_are_said_in_words() {
    let page = built(full());
    let facts = page.text("/services/a/", ".facts dl > div");
    for fact in [
        "Ages 0 to 25 years",
        "Cost Free to £4.50",
        "Wait Up to 6 weeks",
        "Where Milbury",
        "Who can ask You can ask yourself",
        "Support For everyone",
    ] {
        let fact: String = fact.split(' ').collect();
        assert!(facts.iter().any(|shown| shown.replace(' ', "") == fact), "{fact} is not in {facts:#?}");
    }
    let all = page.only("/services/a/", "main");
    for words in [
        "Most people wait up to 6 weeks.",
        "Counted on 1 September 2026",
        "£4.50",
        "Monday to Friday",
        "9:30am to 12 noon",
        "In term time only",
        "British Sign Language",
        "14 September 2026",
        "14 March 2027",
        "June 2026",
    ] {
        assert!(all.contains(words), "{words} is not in {all}");
    }
}

#[test]
fn the_place_where_consent_is_kept_is_not_shown() {
    let built = built(full());
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains("YV-SECRET"), "{path}");
    }
}

#[test]
fn numbers_and_addresses_can_be_used_with_a_tap() {
    let page = built(full());
    let links = page.links("/services/a/", ".text .contact a");
    assert_eq!(
        links.iter().map(|(_, to)| to.as_str()).collect::<Vec<_>>(),
        ["tel:02079460123", "mailto:breaks@testhaven.example"]
    );
}

#[test]
fn ways_on_say_why_they_help() {
    let page = built(full());
    assert_eq!(
        page.links("/services/a/", ".ways a"),
        [
            ("IPSEA".to_owned(), "https://www.ipsea.org.uk/".to_owned()),
            ("SENDIASS".to_owned(), "/services/sendiass/".to_owned()),
        ]
    );
    assert_eq!(page.text("/services/a/", ".ways li p"), ["Free advice.", "They explain the decision."]);
}

#[test]
fn what_is_not_known_is_said_to_be_not_known() {
    let page = built(Page::service("A"));
    let all = page.only("/services/a/", "main");
    for words in [
        "We do not know the cost yet.",
        "We do not know how long people wait.",
        "We do not know how to get it yet.",
        "We do not know when this page was last checked.",
    ] {
        assert!(all.contains(words), "{words} is not in {all}");
    }
}

#[test]
fn a_closed_service_says_so_on_its_page_and_in_lists() {
    let page = built(Page::service("A").fact("status: closed").fact("status-note: It ended in May."));
    let status = "Closed It ended in May.";
    assert_eq!(page.only("/services/a/", ".status"), status);
    assert_eq!(page.only("/services/", ".status"), status);
    assert_eq!(page.only("/browse/age/0-4/", ".status"), status);
}

#[test]
fn money_is_said_as_people_say_it() {
    for (cost, said) in [
        ("cost: free", "Free"),
        ("cost:\n  - amount: 12\n    buys: a day", "£12"),
        ("cost:\n  - amount: 3.5\n    buys: a day", "£3.50"),
        ("cost:\n  - amount: 2\n    buys: a day\n  - amount: 6\n    buys: a week", "£2 to £6"),
        ("cost:\n  - amount: 0.05\n    buys: a bag", "£0.05"),
    ] {
        let page = built(Page::service("A").fact(cost));
        assert_eq!(page.only("/services/a/", ".fact-cost dd"), said);
    }
}

#[test]
fn a_heading_inside_a_quotation_does_not_cut_it_in_two() {
    let page = built(
        Page::service("A").text("Opening.\n\n> ## In a quotation\n>\n> Words.\n\n- ## In a list\n\n  More."),
    );
    assert_eq!(page.text("/services/a/", "blockquote p"), ["Words."]);
}

#[test]
fn a_page_is_late_from_the_day_after_its_date_on() {
    let site = SiteTest::new()
        .page(
            "services/own.md",
            Page::service("Own").fact("checked: 2026-01-10").fact("review-by: 2026-11-22"),
        )
        .page("services/usual.md", Page::service("Usual").fact("checked: 2026-05-22"));
    let late = |day: &str, site: SiteTest| {
        let site = site.today(day);
        let built = site.build().clean();
        let late =
            ["/services/own/", "/services/usual/"].map(|page| !built.text(page, ".notice-warn").is_empty());
        (late, site)
    };
    let (on_the_day, site) = late("2026-11-22", site);
    let (day_after, site) = late("2026-11-23", site);
    assert_eq!((on_the_day, day_after), ([false, false], [true, true]));
    let site = site.settings("[freshness]\nreview-months = 7\n");
    assert_eq!(late("2026-11-23", site).0, [true, false]);
}
