//! Lists by age, need, sector, area and topic; the A to Z; long lists.

use crate::support::{Page, SiteTest};

fn services() -> SiteTest {
    SiteTest::new()
        .page(
            "services/play.md",
            Page::service("The play group")
                .fact("ages: 0-4")
                .fact("sector: leisure")
                .fact("areas: [thornby]"),
        )
        .page(
            "services/ear.md",
            Page::service("Ear clinic")
                .fact("ages: 4-11")
                .fact("needs: [hearing]")
                .fact("level: targeted")
                .fact("places:\n  - name: Hub\n    area: milbury")
                .fact("also-known-as: [Audiology, 1st hearing check]"),
        )
        .page(
            "services/work.md",
            Page::service("Work coach").fact("ages: 16-25").fact("sector: education").fact("topics: [money]"),
        )
        .page(
            "guides/cash.md",
            Page::guide("Cash")
                .fact("topics: [money]")
                .fact("ages: 0-25")
                .fact("sector: education")
                .fact("areas: [milbury]"),
        )
        .page("events/fair.md", Page::event("Fair", "2026-12-01").fact("topics: [money]"))
}

#[test]
fn each_list_holds_what_belongs_to_it_and_nothing_else() {
    let built = services().build().clean();
    for (list, titles) in [
        ("age/0-4", vec!["Ear clinic", "The play group", "Cash"]),
        ("age/5-10", vec!["Ear clinic", "Cash"]),
        ("age/11-25", vec!["Ear clinic", "Work coach", "Cash"]),
        ("need/hearing", vec!["Ear clinic"]),
        ("need/autism", vec![]),
        ("sector/leisure", vec!["The play group"]),
        ("sector/education", vec!["Work coach", "Cash"]),
        ("area/milbury", vec!["Ear clinic", "Cash"]),
        ("area/thornby", vec!["The play group"]),
        ("area/fernley", vec![]),
        ("topic/money", vec!["Work coach", "Cash"]),
    ] {
        assert_eq!(built.text(&format!("/browse/{list}/"), ".card-title"), titles, "{list}");
    }
}

#[test]
fn lists_say_how_many_there_are_before_they_are_opened() {
    let built = services().build().clean();
    let ages = built.text("/browse/", "section:has(#age) .choice");
    assert_eq!(ages, ["0 to 4 years 3 pages", "5 to 10 years 2 pages", "11 to 25 years 3 pages"]);
    assert_eq!(built.only("/browse/need/hearing/", ".count"), "1 entry");
    assert_eq!(
        built.only("/browse/need/autism/", ".notice"),
        "There is nothing here yet. Ring us, and we look for you."
    );
    let links = built.links("/browse/age/5-10/", ".siblings a");
    assert_eq!(
        links.iter().map(|(_, to)| to.as_str()).collect::<Vec<_>>(),
        ["/browse/age/0-4/", "/browse/age/5-10/", "/browse/age/11-25/"]
    );
}

#[test]
fn services_stand_under_who_helps_and_guides_come_last() {
    let built = services().build().clean();
    assert_eq!(built.text("/services/", ".group > h2"), ["Health", "Education", "Things to do"]);
    assert_eq!(built.text("/browse/age/0-4/", ".group > h2"), ["Health", "Things to do", "Guides"]);
    assert_eq!(built.text("/browse/sector/health/", ".group > h2"), ["For those who need more"]);
}

#[test]
fn the_a_to_z_has_other_names_and_no_articles() {
    let built = services().build().clean();
    assert_eq!(built.text("/a-z/", ".letter h2"), ["0–9", "A", "C", "E", "P", "W"]);
    assert_eq!(
        built.text("/a-z/", ".index a"),
        [
            "1st hearing check see Ear clinic",
            "Audiology see Ear clinic",
            "Cash",
            "Ear clinic",
            "The play group",
            "Work coach"
        ]
    );
    let letters: Vec<String> =
        built.links("/a-z/", ".letters a").into_iter().map(|(words, _)| words).collect();
    assert_eq!(letters, ["0–9", "A", "C", "E", "P", "W"]);
}

#[test]
fn travel_cost_and_access_are_seen_in_lists() {
    let page = Page::service("A").fact("cost: free").fact("wait:\n  weeks: 3").fact(
        "places:\n  - name: Hub\n    area: milbury\n    access: [quiet-room, step-free]\n    travel: Bus 12.",
    );
    let built = SiteTest::new().page("services/a.md", page).build().clean();
    for list in ["/services/", "/browse/area/milbury/", "/browse/age/0-4/"] {
        let card = built.only(list, ".card");
        for words in
            ["Free", "Up to 3 weeks", "0 to 25 years", "Milbury", "Bus 12.", "Step-free way in", "Quiet room"]
        {
            assert!(card.contains(words), "{words} is not in {card}");
        }
    }
}

/// Services with six lines each in the A to Z.
fn many(count: usize) -> SiteTest {
    (0..count).fold(SiteTest::new(), |site, number| {
        let letter = ["k", "m", "z"][number % 3];
        let title = format!("{letter} service {number:03}");
        let page = Page::service(&title)
            .fact(&format!("also-known-as: [b{number}, c{number}, d{number}, e{number}, 9{number}]"));
        site.page(&format!("services/s{number:03}.md"), page)
    })
}

#[test]
fn a_hundred_entries_fit_on_one_page_and_six_hundred_lines_in_one_a_to_z() {
    let built = many(100).build().clean();
    assert_eq!(built.text("/services/", ".card-title").len(), 100);
    assert!(!built.has("services/page-2/index.html"));
    assert_eq!(built.text("/a-z/", ".index a").len(), 600);
    assert!(!built.has("a-z/b/index.html"));
}

#[test]
fn longer_lists_are_cut_into_pages_and_the_a_to_z_into_letters() {
    let built = many(205).build().clean();
    for list in ["services", "browse/age/0-4", "browse/sector/health"] {
        let page =
            |number: usize| if number == 1 { format!("/{list}/") } else { format!("/{list}/page-{number}/") };
        let counts = [1, 2, 3].map(|number| built.text(&page(number), ".card-title").len());
        assert_eq!(counts, [100, 100, 5], "{list}");
        let pages = ".siblings:last-of-type a";
        for number in [1, 2, 3] {
            let links: Vec<String> =
                built.links(&page(number), pages).into_iter().map(|(_, to)| to).collect();
            assert_eq!(links, [page(1), page(2), page(3)]);
            assert_eq!(
                built.only(&page(number), ".siblings:last-of-type a[aria-current=page]"),
                number.to_string()
            );
        }
        assert!(built.only(&page(2), "h1").ends_with("(page 2 of 3)"));
    }
    let titles: Vec<String> = [1, 2, 3]
        .iter()
        .flat_map(|number| {
            let page =
                if *number == 1 { "/services/".to_owned() } else { format!("/services/page-{number}/") };
            built.text(&page, ".card-title")
        })
        .collect();
    assert_eq!((titles.len(), titles.is_sorted()), (205, true));
    let first = built.text("/a-z/", ".index a");
    assert_eq!((first.len(), first.is_sorted()), (205, true), "titles, without other names");
    let letters: Vec<String> = built.links("/a-z/", ".letters a").into_iter().map(|(_, to)| to).collect();
    assert_eq!(letters, ["other", "b", "c", "d", "e", "k", "m", "z"].map(|letter| format!("/a-z/{letter}/")));
    assert_eq!(built.text("/a-z/other/", ".index a").len(), 205);
    assert_eq!(built.only("/a-z/other/", "h1"), "A to Z: 0–9");
    assert_eq!(built.text("/a-z/m/", ".index a").len(), 68);
}
