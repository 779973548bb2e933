//! Links from page to page: written as paths to files, checked, and relative in the output.

use crate::support::{Page, SiteTest};

fn linking(markdown: &str) -> SiteTest {
    SiteTest::new()
        .page(
            "services/target.md",
            Page::service("Target").text("Words.\n\n## How to apply {#apply}\n\nWrite."),
        )
        .page("services/from.md", Page::service("From").text(markdown))
        .page(
            "guides/deep/index.md",
            Page::guide("Deep").fact("parts: [part.md]").text("[t](../../services/target.md#apply)"),
        )
        .page("guides/deep/part.md", Page::guide("Part").text("## One\n\nWords."))
}

#[test]
fn paths_of_files_become_relative_addresses() {
    let markdown = "[a](target.md) [b](./target.md#apply) [c](../guides/deep/index.md) [d](../guides/deep/part.md#one) \
                    [e](#own) [f](target.md#who-to-ask) [g](../services/../services/target.md)\n\n## Own\n\nWords.";
    let built = linking(markdown).build().clean();
    assert_eq!(
        built.attributes("/services/from/", ".prose p a", "href"),
        [
            "../target/",
            "../target/#apply",
            "../../guides/deep/",
            "../../guides/deep/part/#one",
            "#own",
            "../target/#who-to-ask",
            "../target/"
        ]
    );
    assert_eq!(built.attributes("/guides/deep/", ".prose a", "href"), ["../../services/target/#apply"]);
}

#[test]
fn links_to_other_places_stay_as_they_are() {
    let markdown = "[a](https://www.example.org/a?b=c#d) <https://example.org/> [m](mailto:a@b.example) [t](tel:020-7946-0000)";
    let built = linking(markdown).build().clean();
    assert_eq!(
        built.attributes("/services/from/", ".prose a", "href"),
        ["https://www.example.org/a?b=c#d", "https://example.org/", "mailto:a@b.example", "tel:02079460000"]
    );
}

#[test]
fn dead_links_are_shown_where_they_are_and_the_nearest_page_is_named() {
    let built = linking("Good words.\n\n[a](targte.md) and [b](target.md#aply)\n\n[c](#nowhere)").build();
    assert_eq!(built.exit(), 1);
    assert_eq!(
        built.told(),
        [
            "content/services/from.md:13:1 broken-link: There is no page `content/services/targte.md`.",
            "content/services/from.md:13:20 broken-anchor: `content/services/target.md` has no heading `#aply`.",
            "content/services/from.md:15:1 broken-anchor: This page has no heading `#nowhere`.",
        ]
    );
    let helps: Vec<String> = built.problems().into_iter().map(|problem| problem.help).collect();
    assert!(helps[0].contains("`content/services/target.md`"), "{helps:?}");
    assert!(helps[1].contains("`apply`"), "{helps:?}");
    assert!(!built.has("services/from/index.html"));
    assert!(built.has("services/target/index.html"));
}

#[test]
fn dead_links_of_the_facts_are_shown_where_they_are() {
    let page = Page::service("From")
        .fact("criteria: [You live here.]")
        .fact("if-not-eligible:\n  - page: ../guides/gone.md\n  - page: target.md");
    let built = linking("").page("services/from.md", page).build();
    assert_eq!(
        built.told(),
        ["content/services/from.md:11:11 broken-link: There is no page `content/guides/gone.md`."]
    );
}

#[test]
fn a_link_to_a_page_that_is_left_out_becomes_plain_words() {
    let page = Page::service("From")
        .fact("criteria: [You live here.]")
        .fact("if-not-eligible:\n  - page: target.md\n    why: It helps.\n  - page: ../guides/deep/index.md")
        .text("Ask [the target](target.md#apply) first.");
    let site = linking("").page("services/from.md", page);
    let built = site.edit("content/services/target.md", "ages: 0-25", "ages: 25-0").build();
    assert_eq!(built.told(), ["content/services/target.md:6:7 wrong-value: `25-0` runs backwards."]);
    assert_eq!(built.text("/services/from/", ".prose p"), ["Ask the target first."]);
    assert_eq!(built.text("/services/from/", ".prose a"), Vec::<String>::new());
    assert_eq!(built.text("/services/from/", ".ways a"), ["Deep"]);
}

#[test]
fn every_anchor_that_can_be_linked_to_is_there() {
    let anchors = [
        (
            "services/target.md",
            "key-facts who-it-is-for how-to-get-it what-it-costs where-and-when how-long-you-wait \
          if-you-cannot-get-it who-to-ask who-made-this last-checked more-like-this main on-this-page help-title",
        ),
        (
            "events/e.md",
            "key-facts where when-and-where what-it-costs booking who-to-ask who-made-this last-checked more-like-this",
        ),
        ("guides/deep/index.md", "who-made-this last-checked more-like-this parts-title"),
        ("news/n.md", "who-made-this last-checked more-like-this"),
    ];
    let site = linking("")
        .page("events/e.md", Page::event("E", "2026-12-01"))
        .page("news/n.md", Page::news("N", "2026-11-01"));
    let links =
        anchors.iter().flat_map(|(to, ids)| ids.split_whitespace().map(move |id| format!("../{to}#{id}")));
    let site = links.enumerate().fold(site, |site, (number, link)| {
        site.page(&format!("guides/link-{number}.md"), Page::guide("Link").text(&format!("[x]({link})")))
    });
    // Either a link is refused, or the look through the site finds that it leads somewhere.
    let built = site.build();
    assert!(built.told().iter().all(|line| line.contains(" broken-anchor: ")), "{:#?}", built.told());
    assert!(built.told().len() < 20, "{:#?}", built.told());
}

#[test]
fn no_heading_takes_an_id_of_the_page_around_it() {
    let headings = "Main\nOn this page\nHelp title\nKey facts\nWhere\nWhen and where\nBooking\nParts title\nWho to ask\nWhat it costs\n\
                    Last checked\nWho made this\nMore like this\nFootnotes title\nHow to get it\nWho it is for\nIf you cannot get it";
    let text: String = headings.lines().map(|heading| format!("## {heading}\n\nWords.[^1]\n\n")).collect();
    let text = format!("{text}\n[^1]: A note.");
    let built = SiteTest::new()
        .page(
            "services/a.md",
            Page::service("A").text(&text).fact("made-with:\n  - group: G\n    when: 2026\n    how: So."),
        )
        .page("guides/g/index.md", Page::guide("G").text(&text).fact("parts: [p.md]"))
        .page("guides/g/p.md", Page::guide("P").text(&text))
        .page(
            "events/e.md",
            Page::event("E", "2026-12-01")
                .text(&text)
                .fact("place:\n  name: Hub")
                .fact("booking:\n  needed: true"),
        )
        .page("news/n.md", Page::news("N", "2026-11-01").text(&text))
        .build();
    // Chosen ids are refused; ids made from words get out of the way. Either way no id is there twice.
    assert_eq!(built.told(), Vec::<String>::new());
}

#[test]
fn addresses_that_no_link_can_have_are_refused() {
    for (written, rule) in [
        ("/services/target/", "link-address"),
        ("//evil.example/x", "link-address"),
        ("javascript:alert(1)", "link-address"),
        ("JaVa&#83;cript:alert(1)", "link-address"),
        ("data:text/html,x", "link-address"),
        ("ftp://example.org/", "link-address"),
        ("https://user:pass@example.org/", "link-address"),
        ("..\\services\\target.md", "link-address"),
        ("../../../../etc/passwd", "link-out-of-content"),
        ("../../local-offer.toml", "link-out-of-content"),
        ("%2e%2e/%2e%2e/%2e%2e/secret.md", "link-out-of-content"),
        ("../site.yaml", "link-out-of-content"),
        ("target", "link-out-of-content"),
        ("target.html", "link-out-of-content"),
        ("target.md?x", "link-address"),
    ] {
        let built = linking(&format!("[x]({written})")).build();
        let told: Vec<(String, u64, String)> =
            built.problems().into_iter().map(|problem| (problem.file, problem.line, problem.rule)).collect();
        assert_eq!(told, [("content/services/from.md".to_owned(), 11, rule.to_owned())], "{written}");
    }
}
