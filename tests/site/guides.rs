//! Guides in parts: navigation, the way on and back, facts handed down, and lists of parts that make no sense.

use crate::support::{Page, SiteTest};

fn handbook() -> SiteTest {
    let index = Page::guide("Handbook")
        .fact("parts: [first.md, second.md]")
        .fact("owner: Health team")
        .fact("checked: 2026-09-14")
        .fact("audience: [professionals]")
        .fact("topics: [money]")
        .fact("ages: 5-10");
    SiteTest::new()
        .page("guides/handbook/index.md", index)
        .page(
            "guides/handbook/second.md",
            Page::guide("Second").fact("owner: Own team").fact("checked: 2026-10-01"),
        )
        .page("guides/handbook/first.md", Page::guide("First"))
}

const PAGES: [&str; 3] = ["/guides/handbook/", "/guides/handbook/first/", "/guides/handbook/second/"];

#[test]
fn every_part_shows_all_parts_in_order_and_which_one_it_is() {
    let built = handbook().build().clean();
    for (at, page) in PAGES.into_iter().enumerate() {
        let parts = built.links(page, ".parts a");
        assert_eq!(
            parts.iter().map(|(words, _)| words.as_str()).collect::<Vec<_>>(),
            ["Handbook", "First", "Second"]
        );
        assert_eq!(parts.iter().map(|(_, to)| to.as_str()).collect::<Vec<_>>(), PAGES);
        let current = built.text(page, ".parts a[aria-current=page]");
        assert_eq!(current, [["Handbook", "First", "Second"][at]]);
    }
}

#[test]
fn each_part_leads_on_and_back() {
    let built = handbook().build().clean();
    let steps = |page: &str| {
        let one =
            |rel: &str| built.links(page, &format!("a[rel={rel}]")).into_iter().map(|(_, to)| to).next();
        (one("prev"), one("next"))
    };
    let to = |at: usize| Some(PAGES[at].to_owned());
    assert_eq!(PAGES.map(steps), [(None, to(1)), (to(0), to(2)), (to(1), None)]);
}

#[test]
fn a_part_takes_what_it_does_not_say_from_its_guide() {
    let built = handbook().build().clean();
    let fresh = |page: &str| built.text(page, ".fresh dd").join(", ");
    assert_eq!(fresh(PAGES[1]), "14 September 2026, 14 March 2027, Health team");
    assert_eq!(fresh(PAGES[2]), "1 October 2026, 1 April 2027, Own team");
    for page in PAGES {
        assert_eq!(built.only(page, ".audience"), "This page is for professionals");
        assert_eq!(built.links(page, ".more a"), [("Money".to_owned(), "/browse/topic/money/".to_owned())]);
    }
}

#[test]
fn the_breadcrumb_of_a_part_leads_through_its_guide() {
    let built = handbook().build().clean();
    let crumbs: Vec<String> = built.links(PAGES[1], ".breadcrumb a").into_iter().map(|(_, to)| to).collect();
    assert_eq!(crumbs, ["/", "/guides/", "/guides/handbook/"]);
}

#[test]
fn lists_name_the_guide_and_not_its_parts() {
    let built = handbook().build().clean();
    assert_eq!(built.text("/guides/", ".card-title"), ["Handbook"]);
    assert_eq!(built.text("/browse/age/5-10/", ".card-title"), ["Handbook"]);
    assert_eq!(built.text("/a-z/", ".index a"), ["First", "Handbook", "Second"]);
    assert_eq!(built.text("/site-map/", ".index .index a"), ["First", "Second"]);
}

#[test]
fn odd_lists_of_parts_are_refused_in_their_place() {
    for (parts, said) in [
        ("[index.md]", "3:9 wrong-value: A guide cannot be a part of itself."),
        ("[first.md, first.md]", "3:19 wrong-value: `first.md` is in the list twice."),
        ("[../handbook/first.md]", "3:9 wrong-value: `../handbook/first.md` is not a file of this guide."),
        ("[/etc/passwd]", "3:9 wrong-value: `/etc/passwd` is not a file of this guide."),
        ("[..\\first.md]", "3:9 wrong-value: `..\\first.md` is not a file of this guide."),
        ("[frist.md, second.md]", "3:9 missing-part: The guide has no part `frist.md`."),
        ("[]", "wrong"),
    ] {
        let page = format!("---\ntitle: Handbook\nparts: {parts}\nsummary: What it is.\n---\n");
        let built = handbook().page("guides/handbook/index.md", page).build();
        let told = built.told();
        if said == "wrong" {
            assert_eq!(told, Vec::<String>::new());
            continue;
        }
        assert!(told.contains(&format!("content/guides/handbook/index.md:{said}")), "{parts}: {told:#?}");
        assert!(!built.has("guides/handbook/index.html"));
        assert!(built.has("guides/handbook/first/index.html"), "its parts are still there");
    }
}

#[test]
fn parts_of_parts_and_circles_are_refused() {
    let built =
        handbook().page("guides/handbook/first.md", Page::guide("First").fact("parts: [index.md]")).build();
    assert_eq!(
        built.told(),
        ["content/guides/handbook/first.md:4:9 wrong-value: Only the `index.md` of a folder can have parts."]
    );
    assert_eq!(built.text("/guides/handbook/", ".parts a"), ["Handbook", "Second"]);
}

#[test]
fn a_part_that_is_not_listed_is_noticed() {
    let built = handbook().page("guides/handbook/third.md", Page::guide("Third")).build();
    assert_eq!(built.exit(), 0);
    assert_eq!(
        built.told(),
        [
            "content/guides/handbook/third.md:1:1 unlisted-part: `third.md` is not among the `parts` of its guide."
        ]
    );
}

#[test]
fn a_broken_part_leaves_the_others_in_order() {
    let site = handbook().edit("content/guides/handbook/first.md", "summary:", "sumary:");
    let built = site.build();
    assert_eq!(built.exit(), 1);
    assert_eq!(built.text("/guides/handbook/", ".parts a"), ["Handbook", "Second"]);
    assert_eq!(built.links("/guides/handbook/", "a[rel=next]")[0].1, "/guides/handbook/second/");
}

#[test]
fn the_parts_of_a_draft_stay_off_the_site_with_it() {
    let built =
        handbook().edit("content/guides/handbook/index.md", "---\n", "---\ndraft: true\n").build().clean();
    assert_eq!(built.text("/guides/", ".card-title"), Vec::<String>::new());
    for page in ["index.html", "first/index.html", "second/index.html"] {
        assert!(!built.has(&format!("guides/handbook/{page}")), "{page}");
    }
}
