//! Pathways and provision maps: what their pages show, what is wrong with their files, and that all pages agree about a service.

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

fn map() -> Page {
    Page::guide("What there is").fact("rows: sectors").fact("columns: age-bands").text("How to read it.")
}

/// A site with a pathway, a service in it, and a page at its end.
fn site() -> SiteTest {
    SiteTest::new()
        .page("services/play.md", Page::service("Play").fact("ages: 0-10").fact("wait:\n  weeks: 2"))
        .page("guides/end.md", Page::guide("The end"))
        .page("pathways/p.md", pathway())
}

#[test]
fn a_pathway_shows_what_its_file_says() {
    let built = site().build().clean();
    let page = "/pathways/p/";
    assert_eq!(built.text(page, ".breadcrumb li"), ["Home", "Pathways", "Growing up"]);
    let main = built.only(page, "main");
    let order = [
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
    let mut rest = main.as_str();
    for words in order {
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
    let built = site().page("maps/all.md", map()).build().clean();
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
    let built = site().page("maps/all.md", map().fact("split: levels")).build().clean();
    let page = "/maps/all/";
    assert_eq!(
        built.text(page, "caption")[1],
        "What there is: For those who need more. Rows: who helps. Columns: ages."
    );
    assert_eq!(built.text(page, "tbody tr")[0], "Health Play Play We have not found a service here.");
    assert!(built.only(page, "main").contains("1 service, 16 gaps"));
    assert_eq!(built.text("/maps/all/by-age/", ".card-title"), ["Play", "Play"]);
    let gaps = built.text("/maps/gaps/", "tbody tr");
    assert_eq!((gaps.len(), gaps[0].as_str()), (16, "For everyone Health 11 to 25 years"));
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

/// Where one service of health is seen: the ages in its facts, its bands in the lists and on the map, its place in the files.
fn seen(built: &Built) -> (String, Vec<&'static str>, Vec<String>, Vec<String>, Vec<String>, String) {
    let bands = [("0-4", "0 to 4 years"), ("5-10", "5 to 10 years"), ("11-25", "11 to 25 years")];
    let is_in_list =
        |band: &str| built.text(&format!("/browse/age/{band}/"), ".card-title").contains(&"Play".to_owned());
    let lists = bands.iter().filter(|(band, _)| is_in_list(band)).map(|(_, label)| *label).collect();
    let cells = built.text("/maps/all/", "tbody tr:first-child td");
    let cells =
        bands.iter().zip(cells).filter(|(_, cell)| cell == "Play").map(|((_, label), _)| (*label).to_owned());
    let file = built
        .source("maps/all/map.csv")
        .lines()
        .filter(|line| line.starts_with("Health,") && line.contains(",Play,"));
    let file = file.filter_map(|line| line.split(',').nth(1).map(str::to_owned));
    let gaps = built.text("/maps/gaps/", "tbody tr");
    let gaps = gaps.into_iter().filter_map(|gap| gap.strip_prefix("Health ").map(str::to_owned));
    let ages = built.text("/services/play/", "main").concat();
    let ages =
        ["0 to 10 years", "5 to 25 years"].into_iter().find(|words| ages.contains(words)).unwrap_or_default();
    let stage = built.text("/pathways/p/", ".stage").concat();
    assert!(stage.contains(ages), "the pathway says {stage}");
    let sheet = built.source("maps/all/map.csv");
    assert!(sheet.contains(&format!(",Play,Testhaven Council,{ages},")), "{sheet}");
    (
        ages.to_owned(),
        lists,
        cells.collect(),
        file.collect(),
        gaps.collect(),
        built.only("/services/", ".card"),
    )
}

/// The promise of the whole program: a fact is written once, and every page that shows it agrees.
#[test]
fn when_the_ages_of_a_service_change_all_pages_change() {
    let site = site().page("maps/all.md", map());
    let (ages, lists, cells, file, gaps, card) = seen(&site.build().clean());
    assert_eq!((ages.as_str(), lists.as_slice()), ("0 to 10 years", &["0 to 4 years", "5 to 10 years"][..]));
    assert_eq!((&cells, &file), (&lists.iter().map(|l| (*l).to_owned()).collect(), &cells));
    assert_eq!(gaps, ["11 to 25 years"]);
    assert!(card.contains("0 to 10 years"), "{card}");

    let site = site.edit("content/services/play.md", "ages: 0-10", "ages: 5-25");
    let (ages, lists, cells, file, gaps, card) = seen(&site.build().clean());
    assert_eq!(
        (ages.as_str(), lists.as_slice()),
        ("5 to 25 years", &["5 to 10 years", "11 to 25 years"][..])
    );
    assert_eq!((&cells, &file), (&lists.iter().map(|l| (*l).to_owned()).collect(), &cells));
    assert_eq!(gaps, ["0 to 4 years"]);
    assert!(card.contains("5 to 25 years"), "{card}");
}

/// A flaw: words of the page, what to put in their place, the line and rule that are reported, the message, and words of the help.
type Flaw<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

/// Builds the page once for each flaw; it alone may be reported, and the page is left out.
fn flawed(path: &str, page: &Page, flaws: &[Flaw<'_>]) {
    for (from, to, place, message, help) in flaws {
        let text = page.to_string();
        assert!(text.contains(from), "{from:?} is not in {text}");
        let built = site().page(path, text.replacen(from, to, 1)).build();
        assert_eq!(built.exit(), 1, "{from:?}: {}", built.said());
        let problems = built.problems();
        let [problem] = &problems[..] else { panic!("{from:?}: {problems:#?}") };
        assert_eq!(problem.file, format!("content/{path}"), "{from:?}");
        assert_eq!(format!("{} {}", problem.line, problem.rule), *place, "{from:?}: {problem:#?}");
        assert_eq!(problem.message, *message, "{from:?}");
        assert!(problem.help.contains(help) && !problem.why.is_empty(), "{from:?}: {problem:#?}");
        assert!(!built.has(&format!("{}/index.html", path.trim_end_matches(".md"))), "{from:?}");
    }
}

#[test]
fn stages_whose_ages_leave_a_gap_or_overlap() {
    let flaws: &[Flaw<'_>] = &[
        (
            "ages: 11-25",
            "ages: 13-25",
            "18 stage-gap",
            "No stage covers the ages 11 to 12.",
            "follow one another",
        ),
        ("ages: 0-10", "ages: 1-10", "10 stage-gap", "No stage covers the age of 0.", "follow one another"),
        ("ages: 11-25", "ages: 11-24", "18 stage-gap", "No stage covers the age of 25.", "add a stage"),
        (
            "ages: 11-25",
            "ages: 9-25",
            "18 stage-overlap",
            "The stage before this one goes beyond the age of 9.",
            "Let this stage start",
        ),
    ];
    flawed("pathways/p.md", &pathway(), flaws);
}

#[test]
fn ways_that_lead_nowhere() {
    let flaws: &[Flaw<'_>] = &[
        (
            "- stage: small",
            "- stage: smal",
            "33 unknown-stage",
            "There is no stage `smal` in this pathway.",
            "Did you mean `small`?",
        ),
        ("- stage: small", "- stage: big", "33 unknown-stage", "The stage leads to itself.", "small"),
        (
            "      - page: ../guides/end.md\n        when: At 25\n",
            "",
            "16 pathway-dead-end",
            "The pathway ends at `big`, and nothing says what comes after.",
            "Add `next:` with a `page:`",
        ),
        (
            "- page: ../guides/end.md",
            "- page: ../guides/ende.md",
            "36 broken-link",
            "There is no page `content/guides/ende.md`.",
            "Did you mean `content/guides/end.md`?",
        ),
        (
            "- page: ../guides/end.md",
            "- when: Later",
            "36 invalid-value",
            "A way on needs either `stage` or `page`.",
            "Write `stage: year-10`",
        ),
        (
            "if-not-eligible:\n      - page: ../services/play.md\n        why: You can play.\n    ",
            "",
            "28 stage-without-way-on",
            "This stage has rules, but no way on for those who do not meet them.",
            "Add `if-not-eligible:`",
        ),
        (
            "way: step-down",
            "way: sideways",
            "34 invalid-value",
            "`sideways` is not one of the words that can stand here.",
            "onward",
        ),
    ];
    flawed("pathways/p.md", &pathway(), flaws);
}

#[test]
fn stages_without_text_or_people() {
    let flaws: &[Flaw<'_>] = &[
        (
            "## Small {#small}",
            "## Small {#smal}",
            "8 stage-without-text",
            "The text has no heading `{#small}` for this stage.",
            "Did you mean `smal`?",
        ),
        (
            "## Small {#small}",
            "**Small**",
            "8 stage-without-text",
            "The text has no heading `{#small}` for this stage.",
            "Add `## While you are small {#small}`",
        ),
        (
            "## Small {#small}",
            "### Small {#small}",
            "8 stage-without-text",
            "The text has no heading `{#small}` for this stage.",
            "Add `## While you are small {#small}`",
        ),
        (
            "    who-helps:\n      - role: Your health visitor\n",
            "",
            "8 stage-without-help",
            "This stage names nobody who helps.",
            "Add `who-helps:`",
        ),
        (
            "- id: small\n    title: While you are small",
            "- id: small",
            "8 missing-fact",
            "`title` is missing.",
            "Write the name of the stage",
        ),
        ("id: big", "id: small", "16 repeated-stage", "Two stages have the id `small`.", "another id"),
    ];
    flawed("pathways/p.md", &pathway(), flaws);
}

#[test]
fn services_of_stages_that_are_none() {
    let flaws: &[Flaw<'_>] = &[
        (
            "[../services/play.md]",
            "[../services/plai.md]",
            "11 broken-link",
            "There is no page `content/services/plai.md`.",
            "Did you mean `content/services/play.md`?",
        ),
        (
            "[../services/play.md]",
            "[../guides/end.md]",
            "11 not-a-service",
            "`content/guides/end.md` is not a service.",
            "`who-helps`",
        ),
    ];
    flawed("pathways/p.md", &pathway(), flaws);
}

#[test]
fn maps_by_lists_that_are_not_there() {
    let flaws: &[Flaw<'_>] = &[
        (
            "rows: sectors",
            "rows: sector",
            "4 invalid-value",
            "`sector` is not one of the words that can stand here.",
            "Did you mean `sectors`?",
        ),
        (
            "rows: sectors",
            "rows: languages",
            "4 invalid-value",
            "`languages` is not one of the words that can stand here.",
            "`levels`",
        ),
        ("columns: age-bands\n", "", "1 missing-fact", "`columns` is missing.", "`columns: age-bands`"),
        (
            "columns: age-bands",
            "columns: sectors",
            "5 invalid-value",
            "`sectors` is used twice.",
            "another list",
        ),
        (
            "columns: age-bands",
            "columns: age-bands\nsplit: sectors",
            "6 invalid-value",
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
    flawed("maps/all.md", &map(), flaws);
}

#[test]
fn services_that_were_left_out_leave_no_hole() {
    let built = site()
        .page("services/play.md", Page::service("Play").fact("ages: 0-99"))
        .page("services/two.md", Page::service("Two"))
        .page("maps/all.md", map())
        .build();
    assert_eq!(built.told().len(), 1, "{:#?}", built.told());
    assert!(!built.only("/pathways/p/", "main").contains("Up to 2 weeks"));
    assert_eq!(built.text("/maps/all/", "tbody tr")[0], "Health Two Two Two");
}

#[test]
fn no_page_can_take_the_place_of_a_map_by_age() {
    let built = site().page("maps/all.md", map()).page("maps/all/by-age.md", map()).build();
    let told = built.told();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert!(
        told[0].contains("address-taken: The site makes a page of its own at /maps/all/by-age/."),
        "{told:#?}"
    );
}
