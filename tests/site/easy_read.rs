//! Easy read: versions that somebody wrote, versions made from facts, and the ways between them.

use crate::support::{Page, SiteTest};

const PICTURE: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\"><path d=\"M0 0h9\"/></svg>";

/// A service with an easy-read version, a service without one, and a guide.
fn site() -> SiteTest {
    SiteTest::new()
        .page(
            "services/breaks.md",
            Page::service("Short breaks (Bluebell)")
                .fact("ages: 5-17")
                .fact("contacts:\n  - role: Breaks team\n    phone: 020 7946 0123\n    email: breaks@testhaven.example"),
        )
        .file("content/services/breaks.easy.md", EASY)
        .page(
            "services/swim.md",
            Page::service("Swimming (Otters)")
                .fact("ages: 4-11")
                .fact("easy-summary: You swim. An adult is with you.")
                .fact("diagnosis-needed: false")
                .fact("cost:\n  - amount: 4.50\n    buys: one hour")
                .fact("wait:\n  weeks: 26")
                .fact("while-you-wait:\n  - page: breaks.md\n    why: It helps.\n  - page: ../guides/rest.md\n    why: It helps.")
                .fact("places:\n  - name: The pool\n    address: 1 Wet Street, Testhaven\n    postcode: LK1 1AA")
                .fact("times:\n  - days: [monday, tuesday]\n    from: \"16:00\"\n    to: \"17:00\"\n    when: term-time")
                .fact("contacts:\n  - role: Otters\n    phone: 020 7946 0456\n    hours: Mondays"),
        )
        .page("guides/rest.md", Page::guide("Rest").text("Sleep."))
}

const EASY: &str = "---
title: Short breaks
checked: 2026-10-20
checked-by:
  - group: The Tuesday Group
    when: 2026-10
    how: Six people read it.
    changed: We took out a word.
---
![](picture:bed) Short breaks are time away. You do **nice. Things**.

## How to get it

![](picture:phone) Ring the team. Then [rest](../guides/rest.md) or [swim](swim.md).

* ![](picture:bus) You go by bus.
* ![](picture:car) Or by car. It is fast.
";

#[test]
fn each_idea_has_its_picture_and_each_sentence_its_own_line() {
    let built = site().build().clean();
    let page = "/services/breaks/easy-read/";
    assert_eq!(built.only(page, "h1"), "Short breaks");
    assert_eq!(built.text(page, "article > .idea")[0], "Short breaks are time away. You do nice. Things.");
    let lines = built.text(page, "article > .easy-head + .idea p");
    assert_eq!(lines, ["Short breaks are time away.", "You do nice.", "Things."]);
    assert_eq!(built.text(page, "article > ul .idea"), ["You go by bus.", "Or by car. It is fast."]);
    for idea in ["article > .idea", "article > ul .idea", ".asks .idea"] {
        let pictures = built.attributes(page, &format!("{idea} > img"), "alt");
        assert_eq!(pictures.len(), built.text(page, idea).len(), "each {idea} has a picture");
        assert!(pictures.iter().all(String::is_empty), "its words say it all");
    }
}

#[test]
fn facts_come_from_the_page_itself() {
    let site = site();
    let page = "/services/breaks/easy-read/";
    assert!(site.build().clean().only(page, ".asks").contains("020 7946 0123"));
    let site = site.edit("content/services/breaks.md", "020 7946 0123", "020 7946 0999");
    let built = site.build().clean();
    assert!(built.only(page, ".asks").contains("020 7946 0999"));
    assert!(
        built.links(page, ".asks a").contains(&("020 7946 0999".to_owned(), "tel:02079460999".to_owned()))
    );
}

#[test]
fn who_read_it_stands_on_the_page() {
    let built = site().build().clean();
    let record = built.only("/services/breaks/easy-read/", ".made");
    for words in [
        "The Tuesday Group",
        "October 2026",
        "Six people read it.",
        "We took out a word.",
        "Tuesday 20 October 2026",
    ] {
        assert!(record.contains(words), "{words}: {record}");
    }
}

#[test]
fn the_way_between_the_versions_is_on_both() {
    let built = site().build().clean();
    let way = |page: &str| built.links(page, ".versions a.version");
    assert_eq!(
        way("/services/breaks/"),
        [("This page in easy read".to_owned(), "/services/breaks/easy-read/".to_owned())]
    );
    assert_eq!(way("/services/breaks/easy-read/")[0].1, "/services/breaks/");
    assert_eq!(
        way("/guides/rest/")[0].1,
        "/easy-read/",
        "a page without one leads to where easy read starts"
    );
}

#[test]
fn a_link_stays_in_easy_read_where_it_can() {
    let built = site().build().clean();
    let links = built.links("/services/breaks/easy-read/", "article > .idea a");
    let expected = [("rest", "/guides/rest/"), ("swim", "/services/swim/easy-read/")];
    assert_eq!(links, expected.map(|(text, href)| (text.to_owned(), href.to_owned())));
}

#[test]
fn a_service_without_one_gets_a_page_from_its_facts() {
    let built = site().remove("content/services/breaks.easy.md").build().clean();
    let page = "/services/swim/easy-read/";
    assert_eq!(built.only(page, "h1"), "Swimming");
    let said = built.text(page, "article .idea-text > p");
    let expected = [
        "This page is about Swimming.",
        "You swim.",
        "An adult is with you.",
        "Testhaven Council runs it.",
        "It is for people from 4 to 11 years old.",
        "You do not need a diagnosis.",
        "Ask the team how to get it.",
        "It costs £4.50.",
        "This is for: one hour.",
        "Most people wait up to 26 weeks.",
        "That is about 6 months.",
        "You can get this help while you wait:",
        "Short breaks",
        "Rest",
        "The pool",
        "1 Wet Street, Testhaven, LK1 1AA",
        "It is open on: Monday and Tuesday.",
        "The times are: 4pm to 5pm.",
        "In term time only.",
        "Otters",
        "You can ring:",
        "020 7946 0456",
        "You can ring at these times:",
        "Mondays",
    ];
    assert_eq!(said, expected);
    let record = built.only(page, ".made");
    assert!(record.contains("A computer made this page from the facts"), "{record}");
}

#[test]
fn fixed_sentences_are_easy() {
    let strings =
        std::fs::read_to_string(crate::support::repository().join("themes/default/strings/en.facts.ftl"));
    let strings = strings.expect("the strings");
    let own = strings.lines().filter(|line| line.starts_with("easy-") && line.contains(" = "));
    for line in own {
        let words = line.split_once(" = ").map_or("", |(_, words)| words);
        for sentence in words.split(['.', '?', ':']) {
            let plain = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
            assert!(plain.clone().count() <= 12, "{line}");
        }
        assert!(!words.contains(['(', '&', '/', ';']), "{line}");
    }
}

#[test]
fn hard_words_are_explained_where_they_come_and_listed_at_the_end() {
    let words = "words:\n  - term: diagnosis\n    meaning: A name.\n    easy: A doctor tells you. It has a name.\n  \
                 - term: respite\n    meaning: A rest.\n    easy: A rest.\n";
    let site = site().edit(
        "content/services/breaks.easy.md",
        "Ring the team.",
        "Ring for respite. Respite can help.",
    );
    let built = site.file("content/words.yaml", words).build().clean();
    let page = "/services/breaks/easy-read/";
    assert_eq!(built.text(page, ".means"), ["respite means: A rest."]);
    assert_eq!(built.text(page, "dl.words dt"), ["respite"]);
    let page = "/services/swim/easy-read/";
    assert_eq!(built.text(page, ".means"), ["diagnosis means: A doctor tells you. It has a name."]);
    assert_eq!(built.text("/easy-read/words/", "dl.words dt"), ["diagnosis", "respite"]);
}

#[test]
fn easy_read_pages_lead_to_one_another() {
    let site = site().file("content/guides/rest.easy.md", "---\n---\n\n![](picture:bed) Sleep well.\n");
    let built = site.build().clean();
    let all = built.links("/easy-read/all/", "main a.choice");
    let addresses: Vec<&str> = all.iter().map(|(_, address)| address.as_str()).collect();
    let expected = ["/services/breaks/easy-read/", "/services/swim/easy-read/", "/guides/rest/easy-read/"];
    assert_eq!(addresses, expected);
    let home = built.links("/easy-read/", "main a.choice");
    for address in ["/easy-read/all/", "/easy-read/help/", "/easy-read/words/"] {
        assert!(home.iter().any(|(_, href)| href == address), "{address}: {home:?}");
    }
    for (_, address) in home {
        assert!(address.starts_with("/easy-read/"), "{address}");
    }
}

#[test]
fn a_version_is_gone_with_its_file() {
    let site = site().file("content/guides/rest.easy.md", "---\n---\n\n![](picture:bed) Sleep well.\n");
    let site = site;
    let before = site.build().clean();
    let built = site.remove("content/guides/rest.easy.md").build().clean();
    assert_eq!(built.gone_since(&before), ["guides/rest/easy-read/index.html"]);
}

#[test]
fn only_pictures_that_are_shown_are_published() {
    let built = site().build().clean();
    let published = |id: &str| built.files().iter().any(|file| file.starts_with(&format!("assets/{id}.")));
    assert!(published("bed") && published("phone"));
    assert!(!published("horse"));
}

#[test]
fn a_councils_own_picture_takes_the_place_of_the_themes() {
    let list = "pictures:\n  - id: bed\n    file: our-bed.png\n    label: A bed\n    licence: Ours\n    credit: Us\n";
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\xdacd\xf8\xcfP\x0f\0\x03\x86\x01\x80Z4}k\0\0\0\0IEND\xaeB`\x82";
    let built = site()
        .file("content/pictures/pictures.yaml", list)
        .file("content/pictures/our-bed.png", png)
        .build()
        .clean();
    let pictures = built.attributes("/services/breaks/easy-read/", "article > .idea img", "src");
    assert_eq!(pictures[0], "../../../pictures/our-bed.png");
}

#[test]
fn what_is_wrong_is_told_where_it_is() {
    let good = "---\nchecked: 2026-10-20\n---\n\n![](picture:bed) Sleep.\n";
    let swim = |from: &str, to: &str, said| ("services/swim.easy.md", good.replace(from, to), said);
    let fact = "checked: 2026-10-20";
    let bad = [
        (
            "services/brakes.easy.md",
            good.to_owned(),
            "1:1 variant-without-page: There is no page `content/services/brakes.md` for this version.",
        ),
        swim("bed", "bedd", "5:5 unknown-picture: There is no picture `bedd`."),
        swim(fact, "cost: free", "2:1 unknown-key: `cost` belongs to the page itself."),
        swim(fact, "picture: bedd", "2:10 unknown-picture: There is no picture `bedd`."),
        swim("Sleep.", "[x](y.md)", "5:18 broken-link: There is no page `content/services/y.md`."),
        swim(
            "Sleep.",
            "[x](swim.md#y)",
            "5:18 broken-anchor: `content/services/swim.md` has no heading `#y`.",
        ),
        swim(fact, "checked-by:\n  - group: A", "3:5 missing-fact: `when` is missing."),
    ];
    for (file, text, said) in bad {
        let built = site().page(file, text).build();
        assert_eq!((built.exit(), built.told()), (1, vec![format!("content/{file}:{said}")]));
        assert!(built.has("services/swim/index.html"), "the page itself is there");
    }
}

#[test]
fn the_nearest_right_value_is_named() {
    let site = site().page("services/swimm.easy.md", "---\n---\n\n![](picture:bedd) Sleep.\n");
    let helps: Vec<String> = site.build().problems().into_iter().map(|problem| problem.help).collect();
    assert!(helps[0].contains("`content/services/swim.md`"), "{helps:?}");
    assert_eq!(helps[1], "Did you mean `bed`?");
}

#[test]
fn a_picture_of_the_theme_that_is_not_there_is_told() {
    let site = SiteTest::new().with_theme().page("services/a.md", Page::service("A"));
    let list =
        "pictures:\n  - id: bus\n    file: buss.svg\n    label: A bus\n    licence: CC0\n    credit: Me\n";
    let site = site
        .file("themes/default/pictures/pictures.yaml", list)
        .file("themes/default/pictures/bus.svg", PICTURE);
    let built = site.build();
    assert!(
        built.told()[0].starts_with("themes/default/pictures/pictures.yaml:3:11 broken-picture"),
        "{:?}",
        built.told()
    );
}

#[test]
fn a_long_list_is_cut_into_pages() {
    let numbers = (0..130).map(|number| format!("{number:03}"));
    let site = numbers.fold(SiteTest::new(), |site, number| {
        site.page(&format!("services/s{number}.md"), Page::service(&format!("Service {number}")))
    });
    let built = site.build().clean();
    let entries = |page: &str| built.links(page, "main a.choice");
    assert_eq!((entries("/easy-read/all/").len(), entries("/easy-read/all/page-2/").len()), (120, 10));
    assert_eq!(entries("/easy-read/all/page-2/")[0].1, "/services/s120/easy-read/");
    let pages = built.links("/easy-read/all/", ".siblings a");
    assert_eq!(pages.last().map(|(_, to)| to.as_str()), Some("/easy-read/all/page-2/"));
    assert_eq!(entries("/easy-read/age/0-4/page-2/").len(), 10);
}
