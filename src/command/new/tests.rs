use std::collections::VecDeque;
use std::fs;
use std::path::Path;

use clap::{Args, FromArgMatches};
use proptest::prelude::*;
use tempfile::TempDir;
use walkdir::WalkDir;

use super::*;
use crate::content::{Facts, Parsed};
use crate::diagnostic::Report;
use crate::source::Source;

/// Somebody who gives these answers, one after another, and remembers what was said.
#[derive(Default)]
struct Answers {
    left: VecDeque<String>,
    heard: String,
}

impl Answers {
    fn of(answers: &[&str]) -> Self {
        Self { left: answers.iter().map(|answer| (*answer).to_owned()).collect(), heard: String::new() }
    }
}

impl Ask for Answers {
    fn say(&mut self, text: &str) {
        self.heard.push_str(text);
        self.heard.push('\n');
    }

    fn answer(&mut self, prompt: &str) -> Result<String, Fatal> {
        self.heard.push_str(&format!("{prompt}: \n"));
        self.left.pop_front().ok_or_else(|| Fatal::new("there are no more answers"))
    }
}

/// A folder with the smallest site, in English and Polish.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let minimal = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/minimal");
    for entry in WalkDir::new(&minimal).into_iter().flatten() {
        let to = folder.path().join(entry.path().strip_prefix(&minimal).expect("a path inside"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("a folder");
        } else {
            let text = fs::read_to_string(entry.path()).expect("a text");
            fs::write(to, text.replace("languages: [en]", "languages: [en, pl]")).expect("a file");
        }
    }
    folder
}

fn page(folder: &TempDir, path: &str, text: &str) {
    let file = folder.path().join("content").join(path);
    fs::create_dir_all(file.parent().expect("a parent")).expect("its folder");
    fs::write(file, text).expect("a file");
}

fn arguments(folder: &TempDir, words: &[&str]) -> Result<Arguments, clap::Error> {
    let command = Arguments::augment_args(clap::Command::new("new"));
    let source = folder.path().to_str().expect("a path");
    let more = ["--today", "2026-11-22", "--source", source];
    let words = ["new"].iter().chain(words).chain(&more);
    Arguments::from_arg_matches(&command.try_get_matches_from(words)?)
}

/// Makes a file with these arguments. Returns its path and its text, or why there is none.
fn new(folder: &TempDir, words: &[&str], asker: Option<&mut dyn Ask>) -> Result<(String, String), String> {
    let arguments = arguments(folder, words).map_err(|error| error.to_string())?;
    let path = make(&arguments, asker).map_err(|refusal| match refusal {
        Refusal::Usage(text) => format!("usage: {text}"),
        Refusal::Failed(fatal) => fatal.to_string(),
    })?;
    let text = fs::read_to_string(folder.path().join(path.as_str())).expect("the file that was made");
    Ok((path.to_string(), text))
}

fn built(folder: &TempDir, drafts: bool) -> (Site, String) {
    let today = jiff::civil::date(2026, 11, 22);
    let request = Request { source: folder.path().to_owned(), today, drafts };
    let loaded = build::load(&request).expect("a folder").expect("a site");
    let report =
        Report::new(loaded.diagnostics.into_iter().filter(|problem| problem.rule.0 != "strings-missing"));
    (loaded.site, report.render(crate::diagnostic::Format::Short))
}

/// With every fact that can be left out.
fn in_full(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(fact) if fact.starts_with(|c: char| c.is_ascii_lowercase()) || fact.starts_with("  ") => {
            fact.to_owned()
        }
        _ => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

const PAGES: &[(&str, &str)] = &[
    ("service", "services"),
    ("guide", "guides"),
    ("event", "events"),
    ("news", "news"),
    ("pathway", "pathways"),
    ("map", "maps"),
    ("reply", "replies"),
];

#[test]
fn a_page_of_each_kind_builds_with_nothing_wrong() {
    let folder = folder();
    for (kind, in_folder) in PAGES {
        let (path, text) = new(&folder, &[kind, "Café für Eltern"], None).expect("a file");
        assert_eq!(path, format!("content/{in_folder}/cafe-fur-eltern.md"));
        assert!(text.contains("\ntitle: Café für Eltern\n"), "{text}");
        assert!(text.contains("WRITE HERE") && !text.contains("{{") && !text.contains("{%"), "{text}");
    }
    let (site, problems) = built(&folder, true);
    assert_eq!(problems, "");
    assert_eq!(site.pages().len(), PAGES.len());
    let (site, problems) = built(&folder, false);
    assert_eq!((site.pages().len(), problems.as_str()), (0, ""), "drafts are not published");
}

#[test]
fn facts_that_can_be_left_out_are_right_when_they_are_used() {
    let folder = folder();
    new(&folder, &["guide", "first"], None).expect("a file");
    for (kind, _) in PAGES {
        let (path, text) = new(&folder, &[kind, "x"], None).expect("a file");
        let full = in_full(&text);
        assert!(full.lines().count() == text.lines().count() && full != text, "{kind} has no more facts");
        fs::write(folder.path().join(path), full).expect("a file");
    }
    assert_eq!(built(&folder, true).1, "");
}

#[test]
fn facts_of_the_command_line_stand_in_the_file() {
    let folder = folder();
    let words = [
        "service",
        "clinic",
        "--title",
        "Sleep: a clinic",
        "--summary",
        "Help with \"sleep\" # tonight",
        "--organisation",
        "# NHS",
        "--ages",
        "5",
        "--sector",
        "education",
        "--level",
        "For those who need more",
        "--who-it-is-for",
        "*Everybody*",
    ];
    let (path, text) = new(&folder, &words, None).expect("a file");
    assert_eq!(path, "content/services/clinic.md");
    let (site, problems) = built(&folder, true);
    assert_eq!(problems, "");
    let page = site.page(0);
    let common = page.common();
    assert_eq!((page.title(), common.summary.as_str()), ("Sleep: a clinic", "Help with \"sleep\" # tonight"));
    assert_eq!(common.level.as_ref().map(|id| id.value.as_str()), Some("targeted"));
    let Facts::Service(service) = &page.document.facts else { panic!("{text}") };
    assert_eq!((service.organisation.as_str(), service.who_it_is_for.as_str()), ("# NHS", "*Everybody*"));
}

#[test]
fn wrong_facts_are_refused_and_nothing_is_made() {
    let folder = folder();
    let refused = |words: &[&str], says: &str| {
        let error = new(&folder, words, None).expect_err(says);
        assert!(error.contains(says), "{error}");
    };
    refused(&["service", "x", "--ages", "5-99"], "--ages: A Local Offer is for people up to 25");
    refused(
        &["service", "x", "--sector", "helth"],
        "--sector: `helth` is not in the list of sectors. Did you mean `health`?",
    );
    refused(&["event", "x", "--starts", "soon"], "`soon` is not a day and time.");
    refused(&["reply", "x", "--answer", "maybe"], "`maybe` cannot be chosen here.");
    refused(&["service", "x", "--summary", &"x".repeat(900)], "Write something shorter.");
    refused(&["service", "../.."], "at least one letter or digit");
    refused(&["service"], "The page has no name yet.");
    refused(&["service", "index"], "The site makes a page of its own at /services/index/.");
    refused(&["service", "page-2"], "The site makes a page of its own");
    refused(&["maps", "x"], "unrecognized subcommand");
    assert!(!folder.path().join("content/services").exists());
}

#[test]
fn nothing_that_is_there_is_touched() {
    let folder = folder();
    let (_, first) = new(&folder, &["service", "x", "--summary", "First."], None).expect("a file");
    let error = new(&folder, &["service", "X!", "--summary", "Second."], None).expect_err("it is there");
    assert!(error.contains("content/services/x.md is there already, and it stays as it is."), "{error}");
    let file = folder.path().join("content/services/x.md");
    assert_eq!(fs::read_to_string(&file).expect("a text"), first);
    page(&folder, "guides/y/index.md", "---\ntitle: Y\nsummary: Y.\nredirect-from: [/guides/z/]\n---\n");
    let error = new(&folder, &["guide", "y"], None).expect_err("the address is taken");
    assert!(error.contains("/guides/y/ belongs to `content/guides/y/index.md` already"), "{error}");
    new(&folder, &["guide", "z"], None).expect_err("the old address is taken");
}

#[test]
fn questions_are_asked_until_the_answers_fit() {
    let folder = folder();
    let mut answers = Answers::of(&[
        "Drama group",
        "A play each term.",
        "",
        "Anybody who likes it",
        "young",
        "11-16",
        "7",
        "3",
        "universal",
    ]);
    let (path, text) = new(&folder, &["service"], Some(&mut answers)).expect("a file");
    assert_eq!((path.as_str(), answers.left.len()), ("content/services/drama-group.md", 0));
    for fact in [
        "title: Drama group",
        "summary: A play each term.",
        "organisation: WRITE HERE who runs it",
        "who-it-is-for: Anybody who likes it",
        "ages: 11-16",
        "sector: leisure",
        "level: universal",
    ] {
        assert!(text.contains(&format!("\n{fact}\n")), "{fact} is not in {text}");
    }
    assert!(
        answers.heard.contains("`young` is not an age or a range of ages. Write the youngest"),
        "{}",
        answers.heard
    );
    assert!(answers.heard.contains("  1. Health (health)\n  2. Education (education)"), "{}", answers.heard);
    let mut one = Answers::of(&["", "", "", "", ""]);
    new(&folder, &["service", "--title", "X", "--ages", "5"], Some(&mut one)).expect("a file");
    assert!(!one.heard.contains("ages: ") && !one.heard.contains("title: "), "{}", one.heard);
    new(&folder, &["service", "Y"], Some(&mut Answers::of(&["Half an"]))).expect_err("nobody answers");
    assert!(!folder.path().join("content/services/y.md").exists());
}

const ODD_PAGE: &str = "---\ntitle: 'Breaks: a \"rest\"'\nsummary: S & co. # no\nstarts: 2026-12-05\n---\nText.\n\n\
    ## How to *get* [it](#c-1)\n\n### A_b `c` {#c-1}\n\nSetext & more &amp; 1\n---\n\n## Main {#main-part}\n\n> ## In a quotation\n";

#[test]
fn versions_begin_with_the_headings_of_their_page() {
    let folder = folder();
    page(&folder, "events/breaks.md", ODD_PAGE);
    let (path, easy) = new(&folder, &["easy-read", "breaks"], None).expect("a file");
    assert_eq!(path, "content/events/breaks.easy.md");
    assert!(easy.contains("\n## How to get it\n\n![](picture:write) WRITE HERE one idea"), "{easy}");
    assert!(easy.contains("### A\\_b c {#c-1}\n"), "{easy}");
    let (path, polish) =
        new(&folder, &["language", "content/events/breaks.md", "--lang", "pl"], None).expect("a file");
    assert_eq!(path, "content/events/breaks.pl.md");
    assert!(polish.contains("\ntitle: \"Breaks: a \\\"rest\\\"\"\nsummary: S & co.\n"), "{polish}");
    let words = ["easy-read", "--of", "events/breaks", "--lang", "pl"];
    assert_eq!(new(&folder, &words, None).expect("a file").0, "content/events/breaks.easy.pl.md");
    let (site, problems) = built(&folder, true);
    assert_eq!(problems, "");
    let page = site.page(0);
    let headings = |headings: &[crate::markdown::Heading]| -> Vec<(u8, String)> {
        headings.iter().map(|heading| (heading.level, heading.text.clone())).collect()
    };
    assert_eq!(page.editions.len(), 3);
    for variant in page.editions.values() {
        assert_eq!(headings(&variant.outline.headings), headings(&page.document.outline.headings));
    }
    for path in ["easy", "pl", "easy.pl"] {
        let file = folder.path().join(format!("content/events/breaks.{path}.md"));
        fs::write(&file, in_full(&fs::read_to_string(&file).expect("a text"))).expect("a file");
    }
    assert_eq!(built(&folder, true).1, "");
}

#[test]
fn versions_need_a_page_and_a_language() {
    let folder = folder();
    page(&folder, "events/breaks.md", ODD_PAGE);
    page(&folder, "guides/breaks/index.md", "---\ntitle: Y\nsummary: Y.\n---\n");
    let refused = |words: &[&str], says: &str| {
        let error = new(&folder, words, None).expect_err(says);
        assert!(error.contains(says), "{error}");
    };
    refused(&["easy-read", "breks"], "There is no page `breks`. Did you mean `breaks`?");
    refused(&["easy-read", "../../etc/passwd"], "There is no page");
    refused(
        &["easy-read", "breaks"],
        "Several pages are called `breaks`: content/events/breaks.md, content/guides/breaks/index.md.",
    );
    refused(&["language", "guides/breaks", "--lang", "so"], "`so` is not among the languages of the site.");
    refused(&["language", "guides/breaks", "--lang", "en"], "`en` is the main language of the site");
    refused(&["language", "guides/breaks", "--lang", "../x"], "is not among the languages");
    refused(&["language", "guides/breaks"], "--lang <LANG>");
    refused(&["easy-read"], "<PAGE>");
}

#[test]
fn a_page_can_be_begun_while_the_shared_files_have_problems() {
    let folder = folder();
    page(&folder, "vocabulary.yaml", "sectors: [\n");
    let (_, text) = new(&folder, &["service", "x", "--sector", "health"], None).expect("a file");
    assert!(text.contains("\nsector: health\n"), "{text}");
    let error = new(&folder, &["easy-read", "x"], None).expect_err("no site");
    assert!(error.contains("Run `local-offer build`"), "{error}");
}

#[test]
fn hostile_titles_stay_in_their_place() {
    let folder = folder();
    for title in [
        "../x",
        "..\\..\\x\u{0}\u{1b}[2J",
        "a: b # c",
        "'\"",
        "{{ title }}",
        "---\ndraft: false",
        "~",
        "\u{202e}x",
    ] {
        match new(&folder, &["news", &format!("--title={title}")], None) {
            Err(error) => {
                assert!(error.contains("no name yet") || error.contains("there already"), "{error}")
            }
            Ok((path, _)) => assert!(path.starts_with("content/news/") && !path.contains(".."), "{path}"),
        }
    }
    assert_eq!(built(&folder, true).1, "");
    let made = WalkDir::new(folder.path())
        .into_iter()
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().contains("tmp"));
    assert_eq!(made.count(), 1, "only the folder of the test itself");
}

proptest! {
    #[test]
    fn any_title_gives_a_sound_page(title in "\\PC{1,40}|[ -~\\n\\t\\x00]{1,40}|(\\.\\./){1,4}[a-z]{1,9}") {
        let kind = kind::KINDS.iter().find(|kind| kind.word == "news").expect("news");
        let arguments = arguments::PageArguments { kind, name: None, title: Some(title.clone()), facts: Vec::new() };
        let today = jiff::civil::date(2026, 11, 22);
        match page::write(&arguments, Path::new("nowhere"), None, today, None) {
            Err(Refusal::Usage(_)) => prop_assert!(name::of_file(&title).is_none()),
            Err(Refusal::Failed(fatal)) => prop_assert!(false, "{fatal}"),
            Ok((path, text)) => {
                prop_assert!(path.as_str().starts_with("content/news/") && path.name().is_ascii());
                let (parsed, problems) = crate::content::parse(&Source::new(path, text));
                prop_assert_eq!(problems.len(), 0, "{:?}", problems);
                let Some(Parsed::Page(page)) = parsed else { panic!("no page") };
                prop_assert_eq!(&page.common.title.value, &name::seen(&title));
            }
        }
    }
}
