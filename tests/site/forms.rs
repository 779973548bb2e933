//! Pathways and provision maps: what their pages show, what is wrong with their files, and that all pages agree about a service.

use crate::support::built::Problem;
use crate::support::{Built, Page, SiteTest};

/// A pathway with the facts that it must have: two stages from birth to 25.
fn pathway() -> Page {
    Page::guide("Growing up")
        .fact("from-age: 0")
        .fact("to-age: 25")
        .fact(
            "stages:
  - id: small
    title: While you are small
    ages: 0-10
    services: [../services/play.md]
    who-helps:
      - role: Your health visitor
  - id: big
    title: When you are big
    ages: 11-25
    year-groups: Year 7 and after
    dates:
      - when: Autumn term
        what: The school asks you.
    who-helps:
      - role: Play workers
        how: They come with you.
        page: ../services/play.md
    criteria: [You want to come.]
    if-not-eligible:
      - page: ../services/play.md
        why: You can play.
    next:
      - stage: small
        way: step-down
        when: If you need less
      - page: ../guides/end.md
        when: At 25",
        )
        .text("Hello.\n\n## Small {#small}\n\nYou are small.\n\n### Now\n\nPlay.\n\n## Big {#big}\n\nYou are big.\n\n## Why\n\nBecause.")
}

fn map_page() -> Page {
    Page::guide("What there is").fact("rows: sectors").fact("columns: age-bands").text("How to read it.")
}

/// A site with a pathway, a service in it, and a page at its end.
fn site() -> SiteTest {
    SiteTest::new()
        .page("services/play.md", Page::service("Play").fact("ages: 0-10").fact("wait:\n  weeks: 2"))
        .page("guides/end.md", Page::guide("The end"))
        .page("pathways/p.md", pathway())
}

/// What the page of the pathway says, in its order.
const ORDER: &[&str] = &[
    "Growing up",
    "Hello.",
    "My child is under 1",
    "I am 25 years old",
    "While you are small",
    "You are small.",
    "Your health visitor",
    "Open to everyone",
    "0 to 10 years",
    "Up to 2 weeks",
    "You are big.",
    "Autumn term",
    "They come with you.",
    "You want to come.",
    "You can play.",
    "Less help",
    "If you need less",
    "The end",
    "Because.",
];

#[test]
fn a_pathway_shows_what_its_file_says() {
    let built = site().build().clean();
    let page = "/pathways/p/";
    assert_eq!(built.text(page, ".breadcrumb li"), ["Home", "Pathways", "Growing up"]);
    let main = built.only(page, "main");
    let mut rest = main.as_str();
    for words in ORDER {
        let at = rest.find(words).unwrap_or_else(|| panic!("{words:?} is not in its place in {main}"));
        rest = &rest[at..];
    }
    let stages = built.attributes(page, ".stage > h2", "id");
    assert_eq!(stages, ["small", "big"]);
    let links = built.links(page, "main a");
    for (words, to) in [
        ("My child is 10 years old", "/pathways/p/#small"),
        ("I am 11 years old", "/pathways/p/#big"),
        ("Play", "/services/play/"),
        ("The end", "/guides/end/"),
    ] {
        assert!(links.contains(&(words.to_owned(), to.to_owned())), "{words} in {links:#?}");
    }
}

#[test]
fn pathways_and_maps_have_lists_and_stand_in_the_site_map() {
    let built = site().page("maps/all.md", map_page()).build().clean();
    assert_eq!(built.text("/pathways/", ".card-title"), ["Growing up"]);
    assert_eq!(built.text("/maps/", ".card-title"), ["What there is"]);
    let links = built.links("/maps/", "main a");
    assert!(links.iter().any(|(_, to)| to == "/maps/gaps/"), "{links:#?}");
    let site_map: Vec<String> = built.links("/site-map/", "main a").into_iter().map(|(_, to)| to).collect();
    for to in ["/pathways/", "/pathways/p/", "/maps/", "/maps/all/", "/maps/gaps/"] {
        assert!(site_map.iter().any(|link| link == to), "{to} is not in {site_map:#?}");
    }
    let without = SiteTest::new().build().clean();
    let files = without.files();
    assert!(
        !files.iter().any(|file| file.starts_with("maps/") || file.starts_with("pathways/")),
        "{files:#?}"
    );
}

#[test]
fn a_map_says_the_same_as_a_table_by_age_as_gaps_and_as_a_file() {
    let built = site().page("maps/all.md", map_page().fact("split: levels")).build().clean();
    let page = "/maps/all/";
    assert_eq!(
        built.text(page, "caption")[1],
        "What there is: For those who need more. Rows: who helps. Columns: ages."
    );
    assert_eq!(built.text(page, "tbody tr")[0], "Health Play Play We have not found a service here.");
    assert!(built.only(page, "main").contains("1 service, 16 gaps"));
    assert_eq!(built.text("/maps/all/by-age/", ".card-title"), ["Play", "Play"]);
    let gaps = built.text("/maps/gaps/", "tbody tr");
    assert_eq!((gaps.len(), gaps[0].as_str()), (16, "For everyoneHealth11 to 25 years"));
    let file = built.source("maps/all/map.csv");
    let lines: Vec<&str> = file.split("\r\n").collect();
    assert_eq!(
        lines[..4],
        [
            "\u{feff}Support,Who helps,Age,Service,Organisation,Ages,Telephone,Page",
            "For everyone,Health,0 to 4 years,Play,Testhaven Council,0 to 10 years,,https://offer.testhaven.example/send/services/play/",
            "For everyone,Health,5 to 10 years,Play,Testhaven Council,0 to 10 years,,https://offer.testhaven.example/send/services/play/",
            "For everyone,Health,11 to 25 years,,no service found,,,",
        ]
    );
    assert_eq!(lines.len(), 1 + 2 + 16 + 1);
    let file = built.source("maps/gaps.csv");
    assert_eq!(file.split("\r\n").count(), 1 + 16 + 1);
    for address in ["/maps/", "/maps/gaps/", "/maps/all/", "/maps/all/by-age/"] {
        assert!(built.source("sitemap.xml").contains(&format!("example/send{address}<")), "{address}");
    }
}

/// Where one service of health is seen.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    /// Lists by age that hold it.
    lists: Vec<&'static str>,
    /// Cells of the map that hold it.
    cells: Vec<&'static str>,
    /// Columns of the map's file that hold it.
    file: Vec<String>,
    /// Columns in which nobody else helps.
    gaps: Vec<String>,
}

const BANDS: [(&str, &str); 3] =
    [("0-4", "0 to 4 years"), ("5-10", "5 to 10 years"), ("11-25", "11 to 25 years")];

/// Looks at all pages that show the service; its ages must be the same on all of them.
fn seen(built: &Built, ages: &str) -> Seen {
    for (page, part) in [
        ("/services/play/", "main"),
        ("/services/", ".card"),
        ("/pathways/p/", ".stage"),
        ("/maps/all/by-age/", ".card"),
    ] {
        let words = built.text(page, part).concat();
        assert!(words.contains(ages), "{ages} is not in {words} of {page}");
    }
    let sheet = built.source("maps/all/map.csv").lines();
    let file = sheet.filter(|line| {
        line.starts_with("Health,") && line.contains(&format!(",Play,Testhaven Council,{ages},"))
    });
    let list = |band: &str| built.text(&format!("/browse/age/{band}/"), ".card-title");
    let cells = built.text("/maps/all/", "tbody tr:first-child td");
    let gaps = built.text("/maps/gaps/", "tbody tr").into_iter();
    Seen {
        lists: BANDS
            .iter()
            .filter(|(band, _)| list(band).contains(&"Play".to_owned()))
            .map(|(_, label)| *label)
            .collect(),
        cells: BANDS
            .iter()
            .zip(cells)
            .filter(|(_, cell)| cell == "Play")
            .map(|((_, label), _)| *label)
            .collect(),
        file: file.filter_map(|line| line.split(',').nth(1).map(str::to_owned)).collect(),
        gaps: gaps.filter_map(|gap| gap.strip_prefix("Health").map(str::to_owned)).collect(),
    }
}

/// The promise of the whole program: a fact is written once, and every page that shows it agrees.
#[test]
fn when_the_ages_of_a_service_change_all_pages_change() {
    let expected = |held: &[&'static str], gap: &str| Seen {
        lists: held.to_vec(),
        cells: held.to_vec(),
        file: held.iter().map(|label| (*label).to_owned()).collect(),
        gaps: vec![gap.to_owned()],
    };
    let site = site().page("maps/all.md", map_page());
    let before = seen(&site.build().clean(), "0 to 10 years");
    assert_eq!(before, expected(&["0 to 4 years", "5 to 10 years"], "11 to 25 years"));
    let site = site.edit("content/services/play.md", "ages: 0-10", "ages: 5-25");
    let after = seen(&site.build().clean(), "5 to 25 years");
    assert_eq!(after, expected(&["5 to 10 years", "11 to 25 years"], "0 to 4 years"));
}

#[test]
fn and_so_does_the_easy_read_page() {
    let easy = |built: &Built| {
        let said = built.text("/services/play/easy-read/", "article .idea-text > p");
        said.into_iter().find(|line| line.ends_with("years old.")).unwrap_or_default()
    };
    let map = |built: &Built| {
        let links = built.links("/maps/all/easy-read/", "article .idea-text a").into_iter();
        links.filter(|(_, to)| to == "/services/play/easy-read/").count()
    };
    let site = site().page("maps/all.md", map_page());
    let before = site.build().clean();
    assert_eq!(easy(&before), "It is for children and young people up to 10 years old.");
    let after = site.edit("content/services/play.md", "ages: 0-10", "ages: 5-25").build().clean();
    assert_eq!(easy(&after), "It is for people from 5 to 25 years old.");
    assert_eq!((map(&before), map(&after)), (1, 1), "the map in easy read names it once");
}

/// A flaw: words of the page, what to put in their place, the line and rule that are reported, the message, and words of the help.
type Flaw<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

/// Builds the page once for each flaw; it alone may be reported, and the page is left out.
fn flawed(path: &str, page: &Page, flaws: &[Flaw<'_>]) {
    let text = page.to_string();
    let address = format!("{}/index.html", path.trim_end_matches(".md"));
    let mut wrong = Vec::new();
    for (from, to, place, message, help) in flaws {
        assert!(text.contains(from), "{from:?} is not in {text}");
        let built = site().page(path, text.replacen(from, to, 1)).build();
        assert!(built.exit() == 1 && !built.has(&address), "{from:?}: {}", built.said());
        let expected = format!("content/{path}:{place}: {message}");
        let told = |p: &Problem| format!("{}:{} {}: {}", p.file, p.line, p.rule, p.message);
        match &built.problems()[..] {
            [one] if told(one) == expected && one.help.contains(help) && !one.why.is_empty() => {}
            others => wrong.push(format!("{from:?} is not {expected:?} ({help}), but {others:#?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const AGES: &[Flaw<'_>] = &[
    (
        "ages: 11-25",
        "ages: 13-25",
        "15 stage-gap",
        "No stage covers the ages 11 to 12.",
        "follow one another",
    ),
    ("ages: 0-10", "ages: 1-10", "9 stage-gap", "No stage covers the age of 0.", "follow one another"),
    ("ages: 11-25", "ages: 11-24", "15 stage-gap", "No stage covers the age of 25.", "add a stage"),
    (
        "ages: 11-25",
        "ages: 9-25",
        "15 stage-overlap",
        "The stage before this one goes beyond the age of 9.",
        "Let this stage start",
    ),
];

#[test]
fn stages_whose_ages_leave_a_gap_or_overlap() {
    flawed("pathways/p.md", &pathway(), AGES);
}

const WAYS: &[Flaw<'_>] = &[
    (
        "- stage: small",
        "- stage: smal",
        "29 unknown-stage",
        "There is no stage `smal` in this pathway.",
        "Did you mean `small`?",
    ),
    ("- stage: small", "- stage: big", "29 unknown-stage", "The stage leads to itself.", "small"),
    (
        "      - page: ../guides/end.md\n        when: At 25\n",
        "",
        "13 pathway-dead-end",
        "The pathway ends at `big`, and nothing says what comes after.",
        "Add `next:` with a `page:`",
    ),
    (
        "- page: ../guides/end.md",
        "- page: ../guides/ende.md",
        "32 broken-link",
        "There is no page `content/guides/ende.md`.",
        "Did you mean `content/guides/end.md`?",
    ),
    (
        "- page: ../guides/end.md",
        "- way: onward",
        "32 wrong-value",
        "A way on needs either `stage` or `page`.",
        "Write `stage: year-10`",
    ),
    (
        "if-not-eligible:\n      - page: ../services/play.md\n        why: You can play.\n    ",
        "",
        "24 stage-without-way-on",
        "This stage has rules, but no way on for those who do not meet them.",
        "Add `if-not-eligible:`",
    ),
    ("way: step-down", "way: sideways", "30 wrong-value", "`sideways` cannot be chosen here.", "onward"),
];

#[test]
fn ways_that_lead_nowhere() {
    flawed("pathways/p.md", &pathway(), WAYS);
}

const STAGES: &[Flaw<'_>] = &[
    (
        "## Small {#small}",
        "## Small {#smal}",
        "7 stage-without-text",
        "The text has no heading `{#small}` for this stage.",
        "Did you mean `smal`?",
    ),
    (
        "## Small {#small}",
        "**Small**",
        "7 stage-without-text",
        "The text has no heading `{#small}` for this stage.",
        "Add `## While you are small {#small}`",
    ),
    (
        "## Small {#small}",
        "### Small {#small}",
        "7 stage-without-text",
        "The text has no heading `{#small}` for this stage.",
        "Add `## While you are small {#small}`",
    ),
    (
        "    who-helps:\n      - role: Your health visitor\n",
        "",
        "7 stage-without-help",
        "This stage names nobody who helps.",
        "Add `who-helps:`",
    ),
    (
        "- id: small\n    title: While you are small",
        "- id: small",
        "7 missing-fact",
        "`title` is missing.",
        "Write the name of the stage",
    ),
];

#[test]
fn stages_without_text_or_people() {
    flawed("pathways/p.md", &pathway(), STAGES);
}

#[test]
fn two_stages_with_one_id() {
    let page = Page::guide("Twice")
        .fact("from-age: 0")
        .fact("to-age: 25")
        .fact(
            "stages:
  - id: a
    title: A
    who-helps: [{role: R}]
  - id: b
    title: B
    who-helps: [{role: R}]
    next: [{page: ../guides/end.md}]",
        )
        .text("## A {#a}\n\n## B {#b}");
    let message = "Two stages have the id `a`.";
    flawed("pathways/p.md", &page, &[("id: b", "id: a", "10 repeated-stage", message, "another id")]);
}

const SERVICES: &[Flaw<'_>] = &[
    (
        "[../services/play.md]",
        "[../services/plai.md]",
        "10 broken-link",
        "There is no page `content/services/plai.md`.",
        "Did you mean `content/services/play.md`?",
    ),
    (
        "[../services/play.md]",
        "[../guides/end.md]",
        "10 not-a-service",
        "`content/guides/end.md` is not a service.",
        "`who-helps`",
    ),
];

#[test]
fn services_of_stages_that_are_none() {
    flawed("pathways/p.md", &pathway(), SERVICES);
}

const AXES: &[Flaw<'_>] = &[
    (
        "rows: sectors",
        "rows: sector",
        "4 wrong-value",
        "`sector` cannot be chosen here.",
        "Did you mean `sectors`?",
    ),
    ("rows: sectors", "rows: languages", "4 wrong-value", "`languages` cannot be chosen here.", "`levels`"),
    ("columns: age-bands\n", "", "1 missing-fact", "`columns` is missing.", "`columns: age-bands`"),
    ("columns: age-bands", "columns: sectors", "5 wrong-value", "`sectors` is used twice.", "another list"),
    (
        "columns: age-bands",
        "columns: age-bands\nsplit: sectors",
        "6 wrong-value",
        "`sectors` is used twice.",
        "another list",
    ),
    (
        "columns: age-bands",
        "columns: age-bands\ninclude:\n  sector: [healt]",
        "7 unknown-id",
        "`healt` is not in the list of sectors.",
        "Did you mean `health`?",
    ),
];

#[test]
fn maps_by_lists_that_are_not_there() {
    flawed("maps/all.md", &map_page(), AXES);
}

#[test]
fn services_that_were_left_out_leave_no_hole() {
    let built = site()
        .page("services/play.md", Page::service("Play").fact("ages: 0-99"))
        .page("services/two.md", Page::service("Two"))
        .page("maps/all.md", map_page())
        .build();
    assert_eq!(built.told().len(), 1, "{:#?}", built.told());
    assert!(!built.only("/pathways/p/", "main").contains("Up to 2 weeks"));
    assert_eq!(built.text("/maps/all/", "tbody tr")[0], "Health Two Two Two");
}

#[test]
fn no_page_can_take_the_place_of_a_map_by_age() {
    let built = site().page("maps/all.md", map_page()).page("maps/all/by-age.md", map_page()).build();
    let told = built.told();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].contains("address-taken: The site makes a page of its own at /maps/all/by-age/."),
        "{told:#?}"
    );
}
