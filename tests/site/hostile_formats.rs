//! Texts that mean something to other programs: spreadsheets, calendars, feed readers, terminals, the checks of a code host. A title is
//! a title in all of them.

use std::process::Command;

use crate::support::page::quoted;
use crate::support::{Page, SiteTest, TODAY, program, xml};

/// What a spreadsheet would calculate.
const FORMULAS: &[&str] = &[
    "=1+1",
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "=cmd|'/C calc'!A0",
    "\t=1+1",
    "\n=1+1",
    " =1+1",
    "\u{ff1d}1+1",
    "x\n=1+1",
    "\",=1+1,\"",
    ";=1+1",
];

/// The cells of a table, as a spreadsheet reads it.
fn cells(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).expect("UTF-8").trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let lines = reader.records().map(|line| line.expect("a line"));
    lines.flat_map(|line| line.iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

fn is_formula(cell: &str) -> bool {
    cell.trim_start().starts_with(['=', '+', '-', '@', '\u{ff1d}'])
}

#[test]
fn no_cell_of_a_table_is_calculated() {
    let map = Page::guide("Map").fact("rows: sectors").fact("columns: levels");
    let map = map.without("checked").to_string();
    let site = FORMULAS.iter().enumerate().fold(
        SiteTest::new().page("maps/map.md", map),
        |site, (number, formula)| {
            let words = quoted(formula);
            let page = Page::service(formula)
                .fact(&format!("organisation: {words}"))
                .fact("ages: 0-25")
                .fact(&format!("owner: {words}"))
                .fact(&format!(
                    "made-with: [{{group: {words}, when: 2026, how: {words}, consent-ref: R-1}}]"
                ));
            let reply = Page::reply(formula, "2026", "done").fact(&format!("said: {words}"));
            let reply = reply.fact(&format!("from: {words}")).fact(&format!("what-we-did: {words}"));
            site.page(&format!("services/p{number}.md"), page).page(&format!("replies/p{number}.md"), reply)
        },
    );
    let built = site.build().clean();
    let tables =
        built.files().into_iter().filter(|path| path.ends_with(".csv")).map(|path| cells(built.bytes(path)));
    let reports = [&["freshness"][..], &["coverage"], &["gaps"], &["consent", "R-1"], &["comments", "2026"]];
    let reports = reports.into_iter().map(|report| {
        let mut command = program();
        command
            .arg("report")
            .args(report)
            .args(["--format", "csv", "--today", TODAY, "--source"])
            .arg(site.top());
        let run = command.output().expect("the program");
        assert!(run.status.code().is_some_and(|code| code <= 1), "{}", String::from_utf8_lossy(&run.stderr));
        cells(&run.stdout)
    });
    let mut marked = 0;
    for table in tables.chain(reports) {
        let bad: Vec<&String> = table.iter().filter(|cell| is_formula(cell.as_str())).collect();
        assert!(bad.is_empty(), "{bad:?}");
        marked += table.iter().filter(|cell| cell.starts_with('\'')).count();
    }
    assert!(marked > 30, "only {marked} cells begin with an apostrophe");
}

/// Ends of lines, as different programs understand them, with what could follow.
const BREAKS: &[&str] =
    &["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{b}", "\u{c}", "\\n", "\n ", "\u{0}\n"];

#[test]
fn no_title_adds_a_line_to_a_calendar_or_an_element_to_a_feed() {
    let evil = "END:VEVENT\u{1}BEGIN:VEVENT\u{1}ATTACH:https://evil.example/x.exe\u{1}]]></title><entry><id>x</id></entry>";
    let mut site = SiteTest::new();
    for (number, end) in BREAKS.iter().enumerate() {
        let words = format!("A{end}{}", evil.replace('\u{1}', end));
        let place = format!("place:\n  name: {0}\n  address: {0}", quoted(&words));
        let event =
            Page::event(&words, "2026-12-01").fact(&format!("summary: {}", quoted(&words))).fact(&place);
        let news = Page::news(&words, "2026-11-01").fact(&format!("summary: {}", quoted(&words)));
        site = site.page(&format!("events/p{number}.md"), event).page(&format!("news/p{number}.md"), news);
    }
    let site = site.page("events/fine.md", Page::event("Fine", "2026-12-02"));
    let site = site.page("news/fine.md", Page::news("Fine", "2026-11-02"));
    let built = site.build();
    let count = |folder: &str| {
        let pages = built.files().into_iter().filter(|path| path.starts_with(&format!("{folder}/")));
        pages.filter(|path| path.ends_with("/index.html") && path.matches('/').count() == 2).count()
    };
    let calendars: Vec<&str> = built.files().into_iter().filter(|path| path.ends_with(".ics")).collect();
    assert!(calendars.len() > 2 && count("events") > 2, "some pages are built: {:#?}", built.told());
    for path in calendars {
        let text = built.source(path);
        let events = if path == "events/calendar.ics" { count("events") } else { 1 };
        is_calendar(text, events);
    }
    let feed = xml(built.source("news/feed.xml"));
    assert_eq!(feed.iter().filter(|(path, _)| path == "feed/entry/title").count(), count("news"));
    assert!(feed.iter().all(|(path, text)| path != "feed/entry/id" || text != "x"), "{feed:#?}");
}

/// Lines end with CRLF and nothing else, each begins with a name that we write, and there are so many events.
fn is_calendar(text: &str, events: usize) {
    let unfolded = text.replace("\r\n ", "");
    assert!(!unfolded.replace("\r\n", "").contains(|c: char| c.is_control()), "{text:?}");
    let lines: Vec<&str> = unfolded.split_terminator("\r\n").collect();
    assert_eq!(lines.iter().filter(|line| **line == "BEGIN:VEVENT").count(), events, "{text}");
    assert_eq!(lines.iter().filter(|line| **line == "END:VEVENT").count(), events, "{text}");
    assert!(lines.iter().all(|line| !line.starts_with("ATTACH")), "{text}");
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "a line is not folded: {text}");
}

/// Values that are quoted in messages, with what commands a terminal or the checks of a code host.
const COMMANDS: &[&str] = &[
    "\u{1b}[2J\u{1b}[31m",
    "\u{1b}]0;title\u{7}",
    "\u{1b}]8;;https://evil.example/\u{1b}\\\\",
    "\u{9b}31m",
    "\r\n::set-output name=a::b",
    "\n::stop-commands::zebra",
    "\n::add-mask::a",
    "%0A::error::x",
    "\n##[command]rm",
    "\u{202e}txt.exe",
    "\u{8}\u{8}\u{8}",
    "</code></pre><script>alert(1)</script>",
    "`](javascript:alert(1)) ![x](https://evil.example/x.png)",
];

fn commanding() -> SiteTest {
    let site = COMMANDS.iter().enumerate().fold(SiteTest::new(), |site, (number, evil)| {
        let page = Page::service("A")
            .fact(&format!("ages: {}", quoted(&format!("9-1{evil}"))))
            .fact(&format!("sector: {}", quoted(evil)))
            .fact(&format!("{}: x", quoted(&format!("key{evil}"))))
            .text(&format!("[x](no{evil}.md) {evil} <b onclick=x>{evil}</b>"));
        site.page(&format!("services/p{number}.md"), page)
    });
    let site = site.page("services/a\u{1b}[31m.md", "x").page("services/\u{202e}b.md", "x");
    site.page("services/`<img src=x onerror=alert(1)>`.md", "x")
}

fn said(mut command: Command) -> String {
    let run = command.output().expect("the program");
    assert!(run.status.code().is_some_and(|code| code <= 1), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("UTF-8") + &String::from_utf8(run.stderr).expect("UTF-8")
}

#[test]
fn no_message_commands_a_terminal_or_the_checks_of_a_code_host() {
    let site = commanding();
    let turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    for format in ["human", "short", "github", "json"] {
        let text = said(site.command_as(&site.beside(format), format));
        assert!(text.matches("services/p").count() > 12, "{format}: {text}");
        let turning = |c: char| turning(c) && format != "json";
        let bad: Vec<char> = text.chars().filter(|c| (c.is_control() && *c != '\n') || turning(*c)).collect();
        assert!(bad.is_empty(), "{format} says {bad:?}");
        let commands: Vec<&str> = text
            .lines()
            .filter(|line| line.trim_start().starts_with("::") || line.trim_start().starts_with("##["))
            .filter(|line| {
                !["::error ", "::warning ", "::notice "].iter().any(|start| line.starts_with(start))
            })
            .collect();
        assert!(commands.is_empty(), "{format}: {commands:?}");
    }
}

#[test]
fn the_letter_to_authors_holds_no_html_of_theirs() {
    let site = commanding();
    let letter = |format: &str| {
        let mut command = program();
        command.args(["check", "--format", format, "--today", TODAY, "--source"]).arg(site.top());
        said(command)
    };
    let mut html = String::new();
    pulldown_cmark::html::push_html(
        &mut html,
        pulldown_cmark::Parser::new_ext(&letter("markdown"), pulldown_cmark::Options::all()),
    );
    for (format, text) in [("markdown", html), ("html", letter("html")), ("sarif", letter("sarif"))] {
        let page = scraper::Html::parse_document(&text);
        let selector =
            scraper::Selector::parse("script, img, iframe, a[href^='javascript' i], [onclick], [onerror]")
                .expect("a selector");
        let found: Vec<String> = page.select(&selector).map(|element| element.html()).collect();
        assert!(format == "sarif" || found.is_empty(), "{format}: {found:?}");
        let hidden = format != "sarif" && text.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{8}']);
        assert!(!hidden, "{format}");
    }
    serde_json::from_str::<serde_json::Value>(&letter("sarif")).expect("JSON");
}

/// What matches a rule nearly, again and again: a pattern that goes back would take for ever.
const BAIT: &[&str] = &[
    "a",
    "a ",
    "aa ",
    "1",
    "1 ",
    "0 ",
    "07 ",
    "1-",
    "1,",
    "£1 ",
    "9.",
    "a@",
    "a@b.",
    "@",
    ".",
    "!",
    "? ",
    "...",
    "\"",
    "'",
    "(",
    ")(",
    "-",
    "– ",
    "A.",
    "A ",
    "AB ",
    "Dr ",
    "e.g. ",
    "the the ",
    "LK2 ",
    "LK2 4",
    "www.",
    "https://",
    "http://a.",
    "/a",
    "\\",
    "_",
    "*a",
    "é",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "👩‍👧",
    "漢",
    "ا",
    "\u{ad}",
    "click here ",
    "12 March ",
    "9am-",
    "2026-",
    "be being been ",
    "&a",
    "a\u{2009}",
    "it's ",
    "EHC ",
    "annual ",
    "[x](",
    "[x] ",
    "|",
    "&#",
    "x\n",
    "x  \n",
    "<br>",
    "# ",
    "mr a b ",
];

#[test]
fn no_text_keeps_the_rules_busy() {
    let site = BAIT.iter().enumerate().fold(SiteTest::new(), |site, (number, bait)| {
        let text = bait.repeat(60_000 / bait.len());
        let one = format!("## Heading\n\n{text}b\n\n{}", text.chars().rev().take(2_000).collect::<String>());
        site.page(&format!("guides/p{number}.md"), Page::guide("A").text(&one)).page(
            &format!("services/p{number}.md"),
            Page::service("A").fact(&format!("owner: {}", quoted(&text))),
        )
    });
    // With all rules on.
    let site = site.file("local-offer.toml", "");
    let started = std::time::Instant::now();
    let mut command = program();
    command.args(["check", "--format", "json", "--today", TODAY, "--source"]).arg(site.top());
    let text = said(command);
    assert!(text.contains("content/guides/p0.md"), "{text:.400}");
    // A program without optimisation on a busy computer. What goes back takes hours.
    assert!(started.elapsed() < std::time::Duration::from_secs(240), "{:?}", started.elapsed());
}

/// A table with as many cells as fit into a file, and one line with as many words.
#[test]
fn huge_tables_are_built() {
    let wide =
        format!("Table: T\n\n|{}\n|{}\n|{}", "a|".repeat(5_000), "-|".repeat(5_000), "b|".repeat(5_000));
    let long = format!("Table: T\n\n|a|b|\n|-|-|\n{}", "|c|d|\n".repeat(50_000));
    let built = SiteTest::new()
        .page("guides/wide.md", Page::guide("Wide").text(&wide))
        .page("guides/long.md", Page::guide("Long").text(&long))
        .build();
    for (page, cells) in [("wide", 10_000), ("long", 100_002)] {
        let is_told = built.told().iter().any(|line| line.starts_with(&format!("content/guides/{page}.md:")));
        let path = format!("guides/{page}/index.html");
        let count =
            || built.source(&path).matches("<td").count() + built.source(&path).matches("<th").count();
        assert!(
            is_told || (built.has(&path) && (cells..cells + 10).contains(&count())),
            "{page}: {is_told}, {}",
            count()
        );
    }
}
