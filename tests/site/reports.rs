//! Reports: what is late, what a consent touches, and the pages that say how the site is doing.

use std::process::Output;

use crate::support::{Page, SiteTest, TODAY, program};

fn report(site: &SiteTest, arguments: &[&str]) -> Output {
    let mut command = program();
    command.arg("report").args(arguments).args(["--today", TODAY, "--source"]).arg(site.top());
    command.output().expect("the program")
}

fn said(site: &SiteTest, arguments: &[&str]) -> String {
    let run = report(site, arguments);
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("UTF-8")
}

fn aged(title: &str, checked: &str) -> Page {
    Page::service(title).fact(&format!("checked: {checked}")).fact("owner: Team A")
}

fn site() -> SiteTest {
    SiteTest::new()
        .page("services/late.md", aged("Late", "2026-05-20"))
        .page("services/fresh.md", aged("=Fresh", "2026-11-20").fact("wait:\n  weeks: 0"))
        .page("services/never.md", Page::service("Never"))
}

#[test]
fn freshness_is_a_table_for_people() {
    let text = said(&site(), &["freshness"]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "1 of 3 pages is late for the check. 1 has never been checked.");
    assert!(lines[3].starts_with("late by 2 days  2026-11-20  2026-05-20    Late    Team A"), "{text}");
    assert!(lines[4].starts_with("never checked "), "{text}");
    assert!(lines[5].starts_with("179 days left "), "{text}");
}

#[test]
fn freshness_is_a_file_for_spreadsheets() {
    let text = said(&site(), &["freshness", "--format", "csv"]);
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').expect("a byte order mark").split("\r\n").collect();
    assert_eq!(lines[0], "State,Check by,Last checked,Page,Looked after by,File,Days left,Days late");
    assert_eq!(lines[1], "late by 2 days,2026-11-20,2026-05-20,Late,Team A,content/services/late.md,,2");
    assert_eq!(lines[3], "179 days left,2027-05-20,2026-11-20,'=Fresh,Team A,content/services/fresh.md,179,");
}

#[test]
fn freshness_is_a_calendar_of_whole_days() {
    let text = said(&site(), &["freshness", "--format", "ics"]);
    let starts: Vec<&str> = text.lines().filter(|line| line.starts_with("DTSTART")).collect();
    assert_eq!(starts, ["DTSTART;VALUE=DATE:20261120", "DTSTART;VALUE=DATE:20270520"]);
    assert!(text.contains("UID:check.services.late@offer.testhaven.example"), "{text}");
    assert!(text.contains("SUMMARY:Check the page: Late"), "{text}");
}

#[test]
fn pages_with_errors_are_named_beside_the_report() {
    let site = site().page("services/broken.md", Page::service("Broken").fact("ages: 9-1"));
    let run = report(&site, &["freshness"]);
    let warning = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(0));
    assert!(
        warning.contains("1 file has errors") && warning.contains("content/services/broken.md"),
        "{warning}"
    );
    assert!(!String::from_utf8_lossy(&run.stdout).contains("Broken"));
}

#[test]
fn a_site_of_which_nothing_can_be_made_has_no_report() {
    let site = site().edit("content/site.yaml", "name:", "nmae:");
    let run = report(&site, &["coverage"]);
    assert_eq!(run.status.code(), Some(1));
    assert!(run.stdout.is_empty());
    assert!(String::from_utf8_lossy(&run.stderr).contains("There is no report"));
}

#[test]
fn a_consent_finds_all_that_it_touches_also_in_drafts() {
    let note = "made-with:\n  - group: Mums\n    when: 2026\n    how: They read it.\n    consent-ref: M-1";
    let site = SiteTest::new()
        .page("services/a.md", Page::service("A").fact(note))
        .page(
            "services/b.md",
            Page::service("B").fact("quotes:\n  - words: It helps.\n    by: A mum\n    consent-ref: M-1"),
        )
        .page("guides/d.md", Page::guide("D").fact("draft: true").fact(note))
        .page(
            "replies/r.md",
            Page::reply("R", "2026", "done").fact("what-we-did: It.").fact("consent-ref: M-1"),
        )
        .page("services/c.md", Page::service("C").fact(&note.replace("M-1", "M-11")));
    let text = said(&site, &["consent", "M-1"]);
    assert_eq!(text.lines().next(), Some("The consent M-1 touches 4 things in 4 files."));
    for file in ["services/a.md", "services/b.md", "guides/d.md", "replies/r.md"] {
        assert!(text.contains(&format!("content/{file}")), "{file} is not in {text}");
    }
    assert!(!text.contains("services/c.md"));
}

#[test]
fn the_public_report_says_what_is_not_good_enough() {
    let built = site().build().clean();
    let text = built.only("/how-we-are-doing/", "main");
    for words in [
        "1 of 3 pages was checked in time. 1 page is late for its check. 1 page has never been checked.",
        "0 of 3 pages have an easy-read version that a group of readers has checked.",
        "0 of 3 things that the law asks for have a page that was checked in time.",
        "3 have no page.",
        "0 of 3 services, guides, pathways and maps say who made or read them with us. No group has taken part yet.",
        "1 of 3 services has no wait at present.",
        "2 pages do not say how long people wait.",
    ] {
        assert!(text.contains(words), "{words} is not in {text}");
    }
    assert!(!text.contains('%'));
    assert!(!text.contains("comments?") && !text.contains("boxes"), "charts of nothing: {text}");
}

#[test]
fn notes_are_gathered_by_group_and_year() {
    let note = |group: &str, when: &str| {
        format!(
            "made-with:\n  - group: {group}\n    when: {when}\n    how: They wrote it.\n    changed: A word."
        )
    };
    let built = SiteTest::new()
        .page("services/a.md", Page::service("A").fact(&note("pupils of Hill School", "2025-03")))
        .page(
            "services/a.easy.md",
            "---\nchecked-by:\n  - group: The Readers\n    when: 2026-01\n---\n\nIt is A.\n",
        )
        .page("services/b.md", Page::service("B").fact(&note("Pupils of Hill School", "2026-02-01")))
        .build()
        .clean();
    assert_eq!(built.only("/made-with/", ".count"), "2 groups have taken part in 2 pages.");
    assert_eq!(
        built.text("/made-with/", "main h3"),
        ["Pupils of Hill School", "The Readers", "2026", "2025"]
    );
    let links = built.links("/made-with/", ".ways a");
    let link = |title: &str, to: &str| (title.to_owned(), to.to_owned());
    assert_eq!(
        links,
        [
            link("B", "/services/b/"),
            link("A", "/services/a/"),
            link("A, easy read", "/services/a/easy-read/")
        ]
    );
}

#[test]
fn what_the_site_does_by_itself_answers_duties_of_the_law() {
    let built = SiteTest::new()
        .edit("content/statutory.yaml", "LO-03", "LO-P8")
        .page("services/a.md", Page::service("A"))
        .build()
        .clean();
    assert_eq!(
        built.links("/law/", "#lo-p8 a"),
        [("How we are doing".to_owned(), "/how-we-are-doing/".to_owned())]
    );
    assert_eq!(built.only("/law/", ".count"), "1 of 3 headings have a page.");
}

#[test]
fn the_profile_asks_and_keeps_nothing() {
    let built = SiteTest::new().page("services/a.md", Page::service("A")).build().clean();
    let questions = built.text("/one-page-profile/", "main label");
    assert_eq!(questions.len(), 9);
    assert!(questions.contains(&"How to support me well".to_owned()), "{questions:#?}");
    assert_eq!(built.attributes("/one-page-profile/", "main [name]", "name"), Vec::<String>::new());
}
