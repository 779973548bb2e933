//! The same problems in every format.

use std::fmt::Write as _;

use insta::assert_snapshot;
use proptest::prelude::*;

use super::*;

const BROKEN_LINK: RuleId = RuleId("broken-link");
const NO_OWNER: RuleId = RuleId("no-owner");
const SAME_ADDRESS: RuleId = RuleId("same-address");

fn path(path: &str) -> SourcePath {
    SourcePath::new(path).expect("a path")
}

fn place(text: &str, span: Range<usize>) -> Place {
    Place::new(&Source::new(path("content/a.md"), text.to_owned()), span)
}

/// One problem of each severity: with everything, with nothing, and about a whole file.
fn problems() -> Report {
    let text = "---\r\ntitle: Ä\r\n---\r\n\tSee [here](gone.md).\r\n";
    let span = |words: &str| text.find(words).map(|at| at..at + words.len()).expect("the words");
    Report::new([
        Diagnostic::warning(SAME_ADDRESS, place(text, span("Ä")), "Two pages have the title\n“Ä”."),
        Diagnostic::error(BROKEN_LINK, place(text, span("gone.md")), "`gone.md` is not there.")
            .why("Somebody who follows the link finds nothing.")
            .help("Name a page that is there.")
            .also(place(text, span("title: Ä")), "this is the page"),
        Diagnostic::advice(NO_OWNER, Place::file(&path("content/b.md")), "Nobody owns the page.")
            .why("A page without an owner grows old."),
    ])
}

fn plain(report: &Report) -> String {
    anstream::adapter::strip_str(&report.render(Format::Human)).to_string()
}

/// Only what is drawn for this place.
fn drawn(text: &str, span: Range<usize>) -> String {
    plain(&Report::new([Diagnostic::error(BROKEN_LINK, place(text, span), "Gone.")]))
}

#[test]
fn for_people() {
    assert_snapshot!(plain(&problems()), @r"
    warning[same-address]: Two pages have the title “Ä”.
     --> content/a.md:2:8
      |
    2 | title: Ä
      |        ^

    error[broken-link]: `gone.md` is not there.
     --> content/a.md:4:13
      |
    4 |     See [here](gone.md).
      |                ^^^^^^^
      |
      = why: Somebody who follows the link finds nothing.
      = help: Name a page that is there.
    note: this is the page
     --> content/a.md:2:1
      |
    2 | title: Ä
      | ^^^^^^^^

    advice[no-owner]: Nobody owns the page.
     --> content/b.md
     = why: A page without an owner grows old.
    ");
}

#[test]
fn one_line_each() {
    assert_snapshot!(problems().render(Format::Short), @r"
    content/a.md:2:8: warning: Two pages have the title “Ä”. [same-address]
    content/a.md:4:13: error: `gone.md` is not there. [broken-link]
    content/b.md:1:1: advice: Nobody owns the page. [no-owner]
    ");
}

#[test]
fn for_other_programs() {
    let link = problems().iter().find(|problem| problem.rule == BROKEN_LINK).cloned();
    assert_snapshot!(Report::new(link).render(Format::Json), @r#"
    {
      "version": 1,
      "problems": [
        {
          "rule": "broken-link",
          "severity": "error",
          "message": "`gone.md` is not there.",
          "why": "Somebody who follows the link finds nothing.",
          "help": "Name a page that is there.",
          "file": "content/a.md",
          "line": 4,
          "column": 13,
          "endLine": 4,
          "endColumn": 20,
          "related": [
            {
              "message": "this is the page",
              "file": "content/a.md",
              "line": 2,
              "column": 1,
              "endLine": 2,
              "endColumn": 9
            }
          ]
        }
      ],
      "counts": {
        "error": 1,
        "warning": 0,
        "advice": 0
      }
    }
    "#);
}

#[test]
fn annotations_for_github_show_the_worst_first() {
    assert_snapshot!(problems().render(Format::Github), @r"
    ::error file=content/a.md,line=4,endLine=4,col=13,endColumn=19,title=broken-link::`gone.md` is not there.%0AName a page that is there.%0AWhy it matters: Somebody who follows the link finds nothing.
    ::warning file=content/a.md,line=2,endLine=2,col=8,endColumn=8,title=same-address::Two pages have the title%0A“Ä”.
    ::notice file=content/b.md,line=1,endLine=1,col=1,endColumn=1,title=no-owner::Nobody owns the page.%0AWhy it matters: A page without an owner grows old.
    ");
}

#[test]
fn annotations_have_no_columns_when_they_are_over_several_lines() {
    let over_lines =
        Report::new([Diagnostic::error(BROKEN_LINK, place("a b\r\nc d\r\n", 2..6), "100%: a,b")]);
    assert_snapshot!(over_lines.render(Format::Github), @"::error file=content/a.md,line=1,endLine=2,title=broken-link::100%25: a,b");
}

#[test]
fn other_programs_get_every_count_and_null_where_there_is_no_help() {
    let report: serde_json::Value = serde_json::from_str(&problems().render(Format::Json)).expect("JSON");
    assert_eq!(report["counts"], serde_json::json!({ "error": 1, "warning": 1, "advice": 1 }));
    assert_eq!(report["problems"][2]["help"], serde_json::Value::Null);
    assert_eq!(report["problems"][0]["message"], "Two pages have the title\n“Ä”.");
    assert_snapshot!(Report::default().render(Format::Json), @r#"
    {
      "version": 1,
      "problems": [],
      "counts": {
        "error": 0,
        "warning": 0,
        "advice": 0
      }
    }
    "#);
}

#[test]
fn each_level_has_its_colour_and_its_word() {
    let text = problems().render(Format::Human);
    for word in
        ["\u{1b}[91merror[broken-link]", "\u{1b}[33mwarning[same-address]", "\u{1b}[94madvice[no-owner]"]
    {
        assert!(text.contains(word), "{word:?} is not in {text:?}");
    }
}

#[test]
fn a_long_line_is_cut_but_its_column_is_right() {
    let text = format!("a\n{}needle{}", "x ".repeat(500), "y".repeat(500));
    assert_snapshot!(drawn(&text, 1002..1008), @r"
    error[broken-link]: Gone.
     --> content/a.md:2:1001
      |
    2 | …x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x needleyyyyyy...
      |                                                                                  ^^^^^^
    ");
}

#[test]
fn many_lines_an_empty_place_and_the_end_of_the_file() {
    let text = "one\ntwo\nthree\nfour\nfive\n";
    let mut out = String::new();
    for span in [2..22, 4..4, text.len()..text.len()] {
        let _ = write!(out, "{}", drawn(text, span));
    }
    assert_snapshot!(out, @r"
    error[broken-link]: Gone.
     --> content/a.md:1:3
      |
    1 |   one
      |  ___^
    2 | | two
    3 | | three
      | |_____^

    error[broken-link]: Gone.
     --> content/a.md:2:1
      |
    2 | two
      | ^

    error[broken-link]: Gone.
     --> content/a.md:6:1
      |
    6 |
      | ^
    ");
}

#[test]
fn the_arrow_keeps_in_step_with_long_line_numbers() {
    assert_snapshot!(drawn(&"\n".repeat(12_345), 12_300..12_300), @r"
    error[broken-link]: Gone.
         --> content/a.md:12301:1
          |
    12301 |
          | ^
    ");
}

#[test]
fn a_problem_of_the_whole_site_has_no_path() {
    let site = Diagnostic::error(NO_OWNER, Place::file(&SourcePath::top()), "No page has an owner.");
    assert_eq!(plain(&Report::new([site])), "error[no-owner]: No page has an owner.\n\n");
}

#[test]
fn words_cannot_move_the_cursor_or_look_like_another_problem() {
    let hostile = "a\u{1b}[2J\u{202e}\n\rb";
    let problem = Diagnostic::error(NO_OWNER, place(hostile, 0..hostile.len()), hostile)
        .why(hostile)
        .help(hostile)
        .also(place(hostile, 1..2), hostile);
    let report = Report::new([problem]);
    let text = plain(&report);
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\r']), "{text:?}");
    assert_eq!(report.render(Format::Short).lines().count(), 1);
}

proptest! {
    #[test]
    fn any_place_of_any_text_can_be_shown(text in r"[ab\t\r\n é\u{1}\u{200b}\u{202e}字👩‍👩‍👧\u{301}]{0,400}", from in 0..900_usize, length in 0..900_usize) {
        let place = place(&text, from..from + length);
        let header = format!("--> content/a.md:{}:{}\n", place.start.line, place.start.column);
        let report = Report::new([Diagnostic::error(BROKEN_LINK, place, text.clone()).help(text)]);
        let shown = plain(&report);
        prop_assert!(shown.contains(&header) || header.ends_with("a.md:1:1\n"));
        let document: serde_json::Value = serde_json::from_str(&report.render(Format::Json)).expect("JSON");
        prop_assert_eq!(&document["problems"][0]["line"], &serde_json::json!(report.iter().next().expect("one").place.start.line));
    }
}
