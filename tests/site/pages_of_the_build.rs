//! Pages that the build makes by itself: the law, words, the accessibility statement, credits, the site map, 404, redirects.

use std::collections::BTreeSet;

use crate::support::{Page, SiteTest};

#[test]
fn the_law_page_leads_to_answers_and_names_headings_without_one() {
    let built = SiteTest::new()
        .page("services/a.md", Page::service("A").fact("statutory: [LO-01, LO-03]"))
        .page("guides/g/index.md", Page::guide("G").fact("parts: [p.md]"))
        .page("guides/g/p.md", Page::guide("P").fact("statutory: [LO-01]"))
        .build()
        .clean();
    assert_eq!(built.only("/law/", ".count"), "2 of 3 headings have a page.");
    assert_eq!(built.text("/law/", ".law h3"), ["Schools that help", "Health care", "Paper copies"]);
    let answers: Vec<String> = built.links("/law/", "#lo-01 a").into_iter().map(|(_, to)| to).collect();
    assert_eq!(answers, ["/services/a/", "/guides/g/p/"]);
    assert_eq!(built.text("/law/", "#lo-02 strong"), ["No page answers this yet."]);
    assert_eq!(built.text("/law/", "#lo-01 strong"), Vec::<String>::new());
}

#[test]
fn a_page_that_is_left_out_answers_nothing() {
    let page = Page::service("A").fact("statutory: [LO-02]").fact("ages: 9-1");
    let built = SiteTest::new().page("services/a.md", page).build();
    assert_eq!(built.only("/law/", ".count"), "0 of 3 headings have a page.");
}

#[test]
fn words_are_explained_in_the_order_of_the_alphabet() {
    let built = SiteTest::new()
        .edit("content/words.yaml", "words:", "words:\n  - term: 16 plus\n    meaning: After school.\n  - term: élan\n    meaning: Energy.\n  - term: zebra\n    meaning: An animal.")
        .build()
        .clean();
    let terms = built.text("/words/", ".words dt");
    assert_eq!(terms, ["16 plus", "élan", "annual review", "EHC plan", "zebra"]);
    assert_eq!(
        built.only("/words/", "#ehc-plan"),
        "EHC planAlso called EHCPA legal paper that says what help a child must get."
    );
}

#[test]
fn no_word_and_no_key_of_the_law_takes_an_id_of_the_page_around_it() {
    let words = "  - term: Main\n    meaning: A.\n  - term: Letter M\n    meaning: B.\n  - term: help title\n    meaning: C.\n";
    let text = "See main, letter M and help title.";
    let built = SiteTest::new()
        .file("content/words.yaml", format!("words:\n{words}"))
        .page("guides/a.md", Page::guide("A").text(text))
        .build()
        .clean();
    assert_eq!(built.links("/guides/a/", "a.word").len(), 3);
}

#[test]
fn keys_of_the_law_are_plain_and_there_once() {
    for (key, said) in [
        ("LO-01", "content/statutory.yaml:8:10 wrong-value: The key `LO-01` is in the list twice."),
        ("LO 02", "content/statutory.yaml:8:10 wrong-value: `LO 02` cannot be a key."),
        ("main", "content/statutory.yaml:8:10 wrong-value: `main` cannot be a key."),
    ] {
        let built = SiteTest::new().edit("content/statutory.yaml", "LO-02", key).build();
        assert_eq!(built.told(), [said]);
    }
}

#[test]
fn the_first_use_of_a_hard_word_leads_to_its_meaning_and_no_other() {
    let text = "Your EHC plan has a yearly review. An annual review of the EHCP is once a year.\n\n## The EHC plan\n\n[EHC plan](#the-ehc-plan)";
    let built = SiteTest::new()
        .page("guides/a.md", Page::guide("A").text(text))
        .page(
            "services/b.md",
            Page::service("B").text("An EHC plan.\n\n## More\n\nAn EHC plan and an annual review."),
        )
        .build()
        .clean();
    let links = |page: &str| built.links(page, "a.word");
    let to = |words: &str, id: &str| (words.to_owned(), format!("/words/#{id}"));
    assert_eq!(links("/guides/a/"), [to("EHC plan", "ehc-plan"), to("yearly review", "annual-review")]);
    assert_eq!(links("/services/b/"), [to("EHC plan", "ehc-plan"), to("annual review", "annual-review")]);
}

#[test]
fn the_accessibility_statement_says_all_that_the_law_asks() {
    let site = SiteTest::new();
    let built = site.build().clean();
    let all = built.only("/accessibility/", "main");
    for words in [
        "statement of Testhaven Council",
        "use the site with a keyboard only",
        "partially compliant",
        "Some tables are wide.",
        "31 March 2027",
        "Old videos have no captions.",
        "We answer within ten working days.",
        "Equality Advisory and Support Service",
        "22 October 2026",
    ] {
        assert!(all.contains(words), "{words} is not in {all}");
    }
    assert_eq!(built.text("/accessibility/", ".notice"), Vec::<String>::new());
    let late = site.today("2027-10-23").build().clean();
    assert_eq!(late.text("/accessibility/", ".notice").len(), 1);
}

#[test]
fn without_facts_for_a_statement_nothing_leads_to_one() {
    let site = SiteTest::new().page("services/a.md", Page::service("A"));
    let text = std::fs::read_to_string(site.top().join("content/site.yaml")).expect("a file");
    let cut = text.find("accessibility:").expect("the statement");
    let built = site.file("content/site.yaml", &text[..cut]).build().clean();
    assert!(!built.has("accessibility/index.html"));
    assert!(!built.source("sitemap.xml").contains("accessibility"));
}

#[test]
fn a_degree_of_compliance_that_does_not_exist_is_refused() {
    let built = SiteTest::new().edit("content/site.yaml", "compliance: partial", "compliance: fully").build();
    let problems = built.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!((problems[0].line, problems[0].column), (31, 15), "{problems:#?}");
}

#[test]
fn groups_are_thanked_once_with_all_their_pages() {
    let note = |group: &str| {
        format!(
            "made-with:\n  - group: {group}\n    when: 2026-06\n    how: They read it.\n  - group: {group}\n    when: 2025\n    how: And again."
        )
    };
    let built = SiteTest::new()
        .page("services/a.md", Page::service("A").fact(&note("Young Voices")))
        .page("services/b.md", Page::service("B").fact(&note("Young Voices")))
        .page("guides/c.md", Page::guide("C").fact(&note("Parents Forum")))
        .build()
        .clean();
    assert_eq!(built.text("/credits/", "section:has(#made-by) h3"), ["Parents Forum", "Young Voices"]);
    assert_eq!(built.text("/credits/", "section:has(#made-by) a"), ["C", "A", "B"]);
    assert!(built.text("/credits/", ".works h3").len() >= 2);
}

#[test]
fn the_site_map_has_every_page_once() {
    let built = SiteTest::new()
        .page("services/a.md", Page::service("A"))
        .page("services/b.md", Page::service("B").fact("sector: leisure"))
        .page("guides/g/index.md", Page::guide("G").fact("parts: [p.md]"))
        .page("guides/g/p.md", Page::guide("P"))
        .page("events/e.md", Page::event("E", "2020-01-01"))
        .page("news/n.md", Page::news("N", "2020-01-01"))
        .page("other/odd.md", Page::guide("Odd").fact("kind: guide"))
        .build()
        .clean();
    let links: Vec<String> =
        built.links("/site-map/", "main .index a").into_iter().map(|(_, to)| to).collect();
    let once: BTreeSet<&str> = links.iter().map(String::as_str).collect();
    assert_eq!(once.len(), links.len(), "{links:?}");
    for page in [
        "/services/a/",
        "/services/b/",
        "/guides/g/",
        "/guides/g/p/",
        "/events/e/",
        "/news/n/",
        "/other/odd/",
        "/accessibility/",
        "/a-z/",
    ] {
        assert!(once.contains(page), "{page} is not in {links:?}");
    }
}

#[test]
fn every_page_can_be_reached_from_home() {
    let built = SiteTest::new()
        .page("services/a.md", Page::service("A"))
        .page("guides/g/index.md", Page::guide("G").fact("parts: [p.md]"))
        .page("guides/g/p.md", Page::guide("P"))
        .page("events/e.md", Page::event("E", "2026-12-01"))
        .build()
        .clean();
    let mut reached: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    let mut next: Vec<String> = vec!["/".to_owned()];
    while let Some(page) = next.pop() {
        for (_, to) in built.links(&page, "a[href]") {
            let to = to.split('#').next().unwrap_or_default().to_owned();
            if to.ends_with('/') && to.starts_with('/') && reached.insert(to.clone()) {
                next.push(to);
            }
        }
    }
    // Only a device without a network shows that page.
    reached.insert("/offline/not-connected/".to_owned());
    let pages = built.files().into_iter().filter_map(|path| path.strip_suffix("index.html"));
    for page in pages.map(|path| format!("/{path}")) {
        assert!(reached.contains(&page), "{page} cannot be reached");
    }
}

#[test]
fn the_page_for_addresses_that_are_not_there_works_from_everywhere() {
    let built = SiteTest::new().page("services/a.md", Page::service("A")).build().clean();
    let mut hrefs = built.attributes("/404.html", "a, link, script", "href");
    hrefs.retain(|href| !href.starts_with(['#', 'm', 't', 'h']));
    assert!(hrefs.len() > 10 && hrefs.iter().all(|href| href.starts_with("/send/")), "{hrefs:?}");
    let built = SiteTest::new().settings("").build().clean();
    assert_eq!(built.attributes("/404.html", ".site-name a", "href"), ["/"]);
}

#[test]
fn an_old_address_leads_to_the_new_one() {
    let page = Page::service("Short breaks").fact("redirect-from: [/breaks/, /old/short-breaks/]");
    let built = SiteTest::new().page("services/a.md", page).build().clean();
    for (old, to) in [("/breaks/", "../services/a/"), ("/old/short-breaks/", "../../services/a/")] {
        assert_eq!(built.attributes(old, "meta[http-equiv=refresh]", "content"), [format!("0; url={to}")]);
        assert_eq!(built.attributes(old, "main a", "href"), [to]);
        assert_eq!(
            built.attributes(old, "link[rel=canonical]", "href"),
            ["https://offer.testhaven.example/send/services/a/"]
        );
    }
    assert!(!built.source("sitemap.xml").contains("/breaks/"));
    assert!(!built.only("/site-map/", "main").contains("moved"));
}

#[test]
fn drafts_are_nowhere_on_the_site() {
    let secret = "Zebra secret";
    let draft = |page: Page| {
        page.fact("draft: true").fact("redirect-from: [/zebra-secret/]").text("Zebra secret text.")
    };
    let built = SiteTest::new()
        .page("services/zebra-secret.md", draft(Page::service(secret).fact("statutory: [LO-01]")))
        .page("services/a.md", Page::service("A").text("See [this](zebra-secret.md)."))
        .build()
        .clean();
    for path in built.files() {
        let text = String::from_utf8_lossy(built.bytes(path)).to_lowercase();
        assert!(!path.contains("zebra") && !text.contains("zebra"), "{path}");
    }
    let drafts = SiteTest::new()
        .page("events/e.md", Page::event("Zebra", "2026-12-01").fact("draft: true"))
        .page("news/n.md", Page::news("Zebra", "2026-11-01").fact("draft: true"))
        .page("guides/g.md", Page::guide("Zebra").fact("draft: true"))
        .build()
        .clean();
    for path in drafts.files() {
        assert!(!String::from_utf8_lossy(drafts.bytes(path)).contains("Zebra"), "{path}");
    }
}

#[test]
fn long_names_come_out_whole() {
    let name = "The Local Offer of the Metropolitan Borough of Testhaven, Milbury, Thornby and all the Villages on the Estuary".repeat(4);
    let title =
        "A very long name of a service that somebody thought would be helpful to everybody ".repeat(5);
    let built = SiteTest::new()
        .edit("content/site.yaml", "Testhaven Local Offer", &name)
        .page("services/a.md", Page::service(title.trim()))
        .page("events/e.md", Page::event(title.trim(), "2026-12-01"))
        .build()
        .clean();
    assert_eq!(built.only("/services/a/", ".site-name"), name);
    assert_eq!(built.only("/services/a/", "h1"), title.trim());
    assert!(built.only("/services/a/", "title").starts_with(title.trim()));
    let calendar = built.source("events/calendar.ics");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 76), "{calendar}");
}

#[test]
fn a_site_without_pages_words_or_law_is_complete() {
    let built = SiteTest::new()
        .remove("content/words.yaml")
        .remove("content/statutory.yaml")
        .settings("")
        .file("content/vocabulary.yaml", "sectors: []\n")
        .file("content/site.yaml", "name: A\ncouncil: B\nexplanation: C.\n")
        .build()
        .clean();
    assert_eq!(built.only("/", "h1"), "A");
}

#[test]
fn the_direction_of_writing_is_that_of_the_main_language() {
    let site = SiteTest::new().edit("content/site.yaml", "languages: [en]", "languages: [ar, en]");
    let built = site.build().clean();
    assert_eq!(built.attributes("/", "html", "dir"), ["rtl"]);
    let built = site.edit("content/site.yaml", "[ar, en]", "[not a language]").build();
    assert_eq!((built.exit(), built.problems().len()), (1, 1), "{:?}", built.told());
}

#[test]
fn each_page_can_lead_to_where_a_change_is_suggested() {
    let at = "https://edit.testhaven.example/main/";
    let site = SiteTest::new()
        .settings(&format!("suggest-change = \"{at}{{path}}\"\n"))
        .page("services/a.md", Page::service("A"))
        .page("services/a.easy.md", "---\n---\n![](picture:home) We come to you.\n");
    let built = site.build().clean();
    assert!(built.source("services/a/index.html").contains(&format!("\"{at}content/services/a.md\"")));
    assert!(
        built
            .source("services/a/easy-read/index.html")
            .contains(&format!("\"{at}content/services/a.easy.md\""))
    );
    assert!(!built.source("index.html").contains(at));
    let site = site.settings("");
    let without = site.build().clean();
    assert!(!without.source("services/a/index.html").contains("edit.testhaven"));
    let wrong = site.settings("suggest-change = \"https://edit.testhaven.example/\"\n").build();
    assert_eq!((wrong.exit(), wrong.problems().len()), (1, 1), "{:?}", wrong.told());
}
