//! Facts that are missing, misspelt, of the wrong shape or impossible: each is reported in its place, its page is left out, and
//! the rest of the site is built.

use crate::support::{Built, Page, SiteTest};

/// A broken page: the text of its file and all that is said about it, without the file's name.
type Case<'a> = (&'a str, &'a [&'a str]);

/// Builds all cases in one site, beside a good page.
fn check(folder: &str, cases: &[Case<'_>]) -> Built {
    let good = SiteTest::new().page("services/good.md", Page::service("Good"));
    let site = cases
        .iter()
        .enumerate()
        .fold(good, |site, (number, (text, _))| site.page(&format!("{folder}/p{number}.md"), text));
    let built = site.build();
    let told = built.told();
    for (number, (text, expected)) in cases.iter().enumerate() {
        let start = format!("content/{folder}/p{number}.md:");
        let said: Vec<&str> = told.iter().filter_map(|line| line.strip_prefix(&start)).collect();
        assert_eq!(said, *expected, "{text}");
        assert!(!built.has(&format!("{folder}/p{number}/index.html")), "{text}");
    }
    assert_eq!(built.exit(), 1);
    assert_eq!(told.len(), cases.iter().map(|(_, expected)| expected.len()).sum::<usize>(), "{told:#?}");
    for problem in built.problems() {
        assert!(!problem.why.is_empty() && !problem.help.is_empty(), "{problem:?}");
    }
    assert_eq!(built.text("/services/", ".card-title"), ["Good"]);
    assert_eq!(built.text("/a-z/", ".index a"), ["Good"]);
    built
}

#[test]
fn pages_without_facts() {
    check(
        "guides",
        &[
            ("", &["1:1 front-matter-missing: The file is empty."]),
            ("\u{feff}\n \n", &["1:1 front-matter-missing: The file is empty."]),
            ("Only words.\n", &["1:1 front-matter-missing: The page does not start with its facts."]),
            (
                "\n---\ntitle: A\n---\n",
                &["1:1 front-matter-missing: The page does not start with its facts."],
            ),
            (
                "---\ntitle: A\nsummary: B\n",
                &["1:1 front-matter-missing: The facts at the top of the page have no end."],
            ),
            ("---", &["1:1 front-matter-missing: The facts at the top of the page have no end."]),
            (
                "---\n---\n",
                &["1:1 missing-fact: `summary` is missing.", "1:1 missing-fact: `title` is missing."],
            ),
            (
                "---\n\n# only a comment\n---\n",
                &["1:1 missing-fact: `summary` is missing.", "1:1 missing-fact: `title` is missing."],
            ),
            (
                "---\ntitle: ''\nsummary: \"  \"\n---\n",
                &["1:1 missing-fact: `summary` is missing.", "1:1 missing-fact: `title` is missing."],
            ),
            (
                "---\ntitle: null\nsummary: ~\n---\n",
                &["1:1 missing-fact: `summary` is missing.", "1:1 missing-fact: `title` is missing."],
            ),
        ],
    );
}

const UNREADABLE: &[Case<'_>] = &[
    ("---\ntitle: A\nsumary: B\n---\n", &["3:1 unknown-key: There is no fact called `sumary` here."]),
    ("---\r\ntitle: A\r\nsumary: B\r\n---\r\n", &["3:1 unknown-key: There is no fact called `sumary` here."]),
    ("---\ntitle: A\nsummary: B\ntitle: C\n---\n", &["4:1 repeated-key: `title` is written twice."]),
    (
        "---\ntitle: A\nsummary: B\ndraft: perhaps\n---\n",
        &["4:8 wrong-shape: `draft` is not of the right shape: invalid boolean."],
    ),
    (
        "---\ntitle: A\nsummary: B\ntopics: money\n---\n",
        &["4:9 wrong-shape: `topics` is not of the right shape: a list is expected."],
    ),
    (
        "---\ntitle: A\nsummary: B\ntopics: [~]\n---\n",
        &["4:10 wrong-shape: `topics` is not of the right shape: there is nothing in it."],
    ),
    (
        "---\ntitle: [A, B]\nsummary: B\n---\n",
        &["2:8 wrong-shape: `title` is not of the right shape: one text is expected."],
    ),
    (
        "---\ntitle: {a: b}\nsummary: B\n---\n",
        &["2:8 wrong-shape: `title` is not of the right shape: one text is expected."],
    ),
    (
        "---\nmade-with: [x]\ntitle: A\nsummary: B\n---\n",
        &["2:13 wrong-shape: `made-with` is not of the right shape: facts with names are expected."],
    ),
    (
        "---\ntitle: A\nsummary: B\ntopics: &a [x, x]\n---\n",
        &["4:12 front-matter-syntax: These facts are nested too deeply, too long, or use `&` and `*`."],
    ),
    (
        "---\nsummary: C\ntitle: \"A\nowner: B\n---\n",
        &[
            "4:1 front-matter-syntax: The facts cannot be read here: invalid indentation in multiline quoted scalar.",
        ],
    ),
    (
        "---\nsummary: C\ntitle: A: B\n---\n",
        &[
            "3:9 front-matter-syntax: The facts cannot be read here: mapping values are not allowed in this context.",
        ],
    ),
    (
        "---\nsummary: C\nówner: x\ntitle: é @\u{7}\n---\n",
        &[
            "3:1 unknown-key: There is no fact called `ówner` here.",
            "4:8 front-matter-syntax: The facts cannot be read here: unexpected character: `\\u{7}'.",
        ],
    ),
    (
        "---\nsummary: C\ntitle: @a\n---\n",
        &["3:8 front-matter-syntax: The facts cannot be read here: unexpected character: `@'."],
    ),
    (
        "---\ntitle: A\nsummary: it's\nowner: 'it's'\n---\n",
        &[
            "4:12 front-matter-syntax: The facts cannot be read here: invalid trailing content after single-quoted scalar.",
        ],
    ),
];

#[test]
fn facts_that_cannot_be_read() {
    let built = check("guides", UNREADABLE);
    assert!(built.problems().iter().any(|problem| problem.help == "Did you mean `summary`?"));
}

/// A fact that is put into a page, and what is said about it.
const SENSELESS: &[(&str, &str)] = &[
    ("ages: 25-0", "6:7 wrong-value: `25-0` runs backwards."),
    ("ages: 0-30", "6:7 wrong-value: A Local Offer is for people up to 25, and `0-30` goes beyond."),
    ("ages: young", "6:7 wrong-value: `young` is not an age or a range of ages."),
    (
        "ages: 999999999999999999999",
        "6:7 wrong-value: `999999999999999999999` is not an age or a range of ages.",
    ),
    ("sector: helth", "7:9 unknown-id: `helth` is not in the list of sectors."),
    ("level: none", "8:8 unknown-id: `none` is not in the list of levels."),
    ("checked: 2026-02-30", "9:10 wrong-value: There is no such day as `2026-02-30`."),
    ("checked: 14/09/2026", "9:10 wrong-value: `14/09/2026` is not a date."),
    ("checked: 0000-00-00", "9:10 wrong-value: There is no such day as `0000-00-00`."),
    ("checked: -999999999-01-01", "9:10 wrong-value: `-999999999-01-01` is not a date."),
    (
        "checked: 2026-09-14\nreview-by: 2026-09-13",
        "10:12 wrong-value: The page is to be checked again before it was last checked.",
    ),
    ("status: shut", "9:9 wrong-value: `shut` cannot be chosen here."),
    ("audience: [everybody]", "9:12 wrong-value: `everybody` cannot be chosen here."),
    ("topics: [money, munny]", "9:17 unknown-id: `munny` is not in the list of topics."),
    ("statutory: [LO-99]", "9:13 unknown-id: `LO-99` is not a key of the legal checklist."),
    ("website: www.example.org", "9:10 wrong-value: `www.example.org` is not a web address."),
    ("website: javascript:alert(1)", "9:10 wrong-value: `javascript:alert(1)` is not a web address."),
    ("cost: cheap", "9:7 wrong-value: `cheap` is not a cost."),
    ("cost: []", "9:7 wrong-value: The list of amounts is empty."),
    ("cost:\n  - amount: -4\n    buys: x", "10:13 wrong-value: `-4` is not an amount of money."),
    ("cost:\n  - amount: 4", "10:5 missing-fact: `buys` is missing."),
    ("wait:\n  weeks: soon", "10:10 wrong-value: `soon` is not a number of weeks."),
    ("wait:\n  weeks: 70000", "10:10 wrong-value: `70000` is not a number of weeks."),
    ("wait:\n  note: x", "10:3 missing-fact: `weeks` is missing."),
    (
        "wait:\n  weeks: 5",
        "9:1 long-wait-without-help: People wait 5 weeks, and nothing says what helps meanwhile.",
    ),
    (
        "criteria: [You live here.]",
        "9:11 criteria-without-way-on: There are rules about who can have this, but no way on for those who cannot.",
    ),
    ("contacts:\n  - role: Team", "10:5 missing-fact: `phone` is missing."),
    ("contacts:\n  - phone: 020 7946 0000", "10:5 missing-fact: `role` is missing."),
    (
        "contacts:\n  - role: Team\n    phone: ring us",
        "11:12 wrong-value: `ring us` is not a telephone number.",
    ),
    ("contacts:\n  - role: Team\n    email: a at b", "11:12 wrong-value: `a at b` is not an e-mail address."),
    ("places:\n  - address: x", "10:5 missing-fact: `name` is missing."),
    ("places:\n  - name: x\n    postcode: lk2 4qr", "11:15 wrong-value: `lk2 4qr` is not a postcode."),
    ("places:\n  - name: x\n    area: nowhere", "11:11 unknown-id: `nowhere` is not in the list of areas."),
    ("times:\n  - from: 10:00", "10:5 missing-fact: `days` is missing."),
    ("times:\n  - days: []", "10:5 missing-fact: `days` is missing."),
    ("times:\n  - days: [mon]", "10:12 wrong-value: `mon` cannot be chosen here."),
    ("times:\n  - days: [monday]\n    from: 4pm", "11:11 wrong-value: `4pm` is not a time of day."),
    (
        "times:\n  - days: [monday]\n    from: 16:00\n    to: 10:00",
        "10:5 wrong-value: It ends before it starts.",
    ),
    ("if-not-eligible:\n  - why: x", "10:5 wrong-value: A link needs either `page` or `web`."),
    ("if-not-eligible:\n  - web: https://www.example.org/", "10:5 missing-fact: `text` is missing."),
    (
        "if-not-eligible:\n  - page: ../../../etc/passwd",
        "10:11 wrong-value: `../../../etc/passwd` is not a page of this site.",
    ),
    (
        "if-not-eligible:\n  - page: ../../local-offer.toml",
        "10:11 wrong-value: `../../local-offer.toml` is not a page of this site.",
    ),
    (
        "made-with:\n  - group: G\n    when: June\n    how: x",
        "11:11 wrong-value: `June` is not a day, a month or a year.",
    ),
    ("date: 2026-01-01", "9:1 fact-of-another-kind: `date` is a fact of news, and this page is a service."),
    ("kind: servise", "9:7 unknown-kind: There is no kind of page called `servise`."),
    (
        "title: \"a\u{202e}b\"",
        "2:8 hidden-character: There is a character here that nobody can see (U+202E).",
    ),
    (
        "summary: \"a\\u0007b\"",
        "3:10 hidden-character: There is a character here that nobody can see (U+0007).",
    ),
    (
        "owner: \"a\u{200b}b\"",
        "9:8 hidden-character: There is a character here that nobody can see (U+200B).",
    ),
];

#[test]
fn values_that_make_no_sense() {
    let cases: Vec<(String, [&str; 1])> =
        SENSELESS.iter().map(|(fact, said)| (Page::service("A").fact(fact).to_string(), [*said])).collect();
    let cases: Vec<Case<'_>> = cases.iter().map(|(text, said)| (text.as_str(), said.as_slice())).collect();
    check("services", &cases);
}

#[test]
fn events_that_cannot_be() {
    let page = |starts: &str, fact: &str| Page::event("E", starts).fact(fact).to_string();
    let cases: Vec<(String, &[&str])> = vec![
        (page("tomorrow", "owner: x"), &["4:9 wrong-value: `tomorrow` is not a day and time."]),
        (
            page("2026-12-05T25:00", "owner: x"),
            &["4:9 wrong-value: `2026-12-05T25:00` is not a day and time."],
        ),
        (
            page("2026-12-05T10:00", "ends: 2026-12-05T09:00"),
            &["5:7 wrong-value: The event ends before it starts."],
        ),
        (page("2026-12-05", "ends: 2026-12-04"), &["5:7 wrong-value: The event ends before it starts."]),
        (
            page("2026-12-05T10:00", "ends: 2026-12-04"),
            &["5:7 wrong-value: The event ends before it starts."],
        ),
        (
            page("2026-12-05", "ends: 2026-12-04T10:00"),
            &["5:7 wrong-value: The event ends before it starts."],
        ),
        (
            page("2026-12-05", "place:\n  name: x\n  area: nowhere"),
            &["7:9 unknown-id: `nowhere` is not in the list of areas."],
        ),
        (
            page("2026-12-05", "area: milbury\nplace:\n  name: x\n  area: nowhere"),
            &["8:9 unknown-id: `nowhere` is not in the list of areas."],
        ),
        (
            page("2026-12-05", "booking:\n  by: 2026-13-01"),
            &["6:7 wrong-value: There is no such day as `2026-13-01`."],
        ),
        (Page::event("E", "x").without("starts").to_string(), &["1:1 missing-fact: `starts` is missing."]),
    ];
    let cases: Vec<Case<'_>> = cases.iter().map(|(text, said)| (text.as_str(), *said)).collect();
    check("events", &cases);
}

#[test]
fn an_event_may_end_on_a_day_without_a_time_and_the_other_way_round() {
    SiteTest::new()
        .page("events/a.md", Page::event("A", "2026-12-05T10:00").fact("ends: 2026-12-05"))
        .page("events/b.md", Page::event("B", "2026-12-05").fact("ends: 2026-12-05T10:00"))
        .build()
        .clean();
}

#[test]
fn old_addresses_that_cannot_be() {
    let page = |address: &str| Page::guide("A").fact(&format!("redirect-from: [{address:?}]")).to_string();
    for address in [
        "short-breaks",
        "/short-breaks",
        "/",
        "",
        "//evil.example/",
        "/../../etc/",
        "/a/../b/",
        "/%2e%2e/",
        "https://evil.example/",
        "javascript:alert(1)",
        "/A/",
        "/a b/",
        "/é/",
        "/.git/",
        "/a\\b/",
        "/index.html/",
        "/404.html/",
        "/robots.txt/",
        "/guides/good/index.html/",
        "/news/feed.xml/",
        "/a/.local-offer.json/",
    ] {
        let built = SiteTest::new()
            .page("guides/good.md", Page::guide("Good"))
            .page("guides/p.md", page(address))
            .build();
        let told = built.told();
        let expected =
            format!("content/guides/p.md:4:17 wrong-value: `{address}` is not an address of this site.");
        if address.is_empty() {
            assert_eq!(told, Vec::<String>::new());
        } else {
            assert_eq!(told, [expected]);
        }
    }
}

#[test]
fn no_two_pages_at_one_address_and_none_where_the_build_puts_its_own() {
    let guide = |more: &str| Page::guide("G").fact("kind: guide").fact(more);
    let built = SiteTest::new()
        .page("guides/a.md", Page::guide("First").fact("redirect-from: [/old/]"))
        .page("guides/a/index.md", Page::guide("Second"))
        .page(
            "guides/b.md",
            Page::guide("B")
                .fact("redirect-from: [/guides/a/, /old/, /browse/age/, /services/page-2/, /law/]"),
        )
        .page("services/index.md", Page::service("Index"))
        .page("services/page-2.md", Page::service("Page"))
        .page("a-z/x.md", guide("owner: x"))
        .page("law.md", guide("owner: x"))
        .page("assets/x.md", guide("owner: x"))
        .page("index.md", guide("owner: x"))
        .build();
    let told = built.told();
    assert_eq!(
        told,
        [
            "content/a-z/x.md:1:1 address-taken: The site makes a page of its own at /a-z/x/.",
            "content/assets/x.md:1:1 address-taken: The site makes a page of its own at /assets/x/.",
            "content/guides/a/index.md:1:1 duplicate-address: The address /guides/a/ is used twice.",
            "content/guides/b.md:4:17 duplicate-address: The address /guides/a/ is used twice.",
            "content/guides/b.md:4:29 duplicate-address: The address /old/ is used twice.",
            "content/guides/b.md:4:36 address-taken: The site makes a page of its own at /browse/age/.",
            "content/guides/b.md:4:50 address-taken: The site makes a page of its own at /services/page-2/.",
            "content/guides/b.md:4:69 address-taken: The site makes a page of its own at /law/.",
            "content/law.md:1:1 address-taken: The site makes a page of its own at /law/.",
            "content/services/index.md:1:1 address-taken: The site makes a page of its own at /services/.",
            "content/services/page-2.md:1:1 address-taken: The site makes a page of its own at /services/page-2/.",
        ]
    );
    assert_eq!(built.only("/guides/a/", "h1"), "First");
}

#[test]
fn thirty_mistakes_in_one_page_are_all_shown_at_once() {
    let mistakes: String = (0..25).map(|number| format!("nothing-{number}: x\n")).collect();
    let page = Page::service("A").to_string().replace("ages: 0-25\n", &format!("ages: 25-0\n{mistakes}"));
    let built = SiteTest::new().page("services/a.md", page).build();
    assert_eq!(built.problems().len(), 26, "{:#?}", built.told());
}
