//! The rules of `check`: the examples in their documents are their tests.
//!
//! In: the documents in `src/check/rules/`, and the small clean site in `tests/fixtures/rules`. Each example becomes a page of that
//! site, and the whole site is read by the program.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use local_offer::build::{self, Request};
use local_offer::check::{self, Check, Example, Expected, Rule};
use local_offer::diagnostic::{Diagnostic, Place};
use local_offer::source::{Address, SourcePath};
use rayon::prelude::*;
use walkdir::WalkDir;

const FIXTURE: &str = "tests/fixtures/rules";
const PICTURES: &str = "tests/fixtures/rules/pictures";

/// Where a page of a kind stands.
fn path(kind: &str) -> String {
    match kind {
        "news" => "content/news/example.md".to_owned(),
        "reply" => "content/replies/example.md".to_owned(),
        "easy" => "content/guides/example.easy.md".to_owned(),
        kind => format!("content/{kind}s/example.md"),
    }
}

fn base(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FIXTURE).join("base").join(format!("{name}.md"));
    fs::read_to_string(&file).unwrap_or_else(|_| panic!("there is no kind of page called {name}"))
}

/// Top-level facts of front matter, each with its lines.
fn facts(yaml: &str) -> Vec<(String, String)> {
    let mut facts: Vec<(String, String)> = Vec::new();
    for line in yaml.lines() {
        let key = line.split(':').next().unwrap_or_default();
        match facts.last_mut() {
            Some((_, lines)) if line.starts_with([' ', '-', '#']) || line.is_empty() => {
                let _ = writeln!(lines, "{line}");
            }
            _ => facts.push((key.to_owned(), format!("{line}\n"))),
        }
    }
    facts
}

fn split(page: &str) -> (&str, &str) {
    let halves = page.strip_prefix("---\n").and_then(|rest| rest.split_once("---\n"));
    halves.map_or(("", page), |(yaml, text)| (yaml, text))
}

/// A page of a kind, with the facts of the example in the place of its own.
fn page(kind: &str, example: &str, without: &[String]) -> String {
    let base = base(kind);
    let ((base_yaml, base_text), (yaml, text)) = (split(&base), split(example));
    let mut all = facts(base_yaml);
    all.retain(|(key, _)| !without.contains(key));
    for (key, lines) in facts(yaml) {
        match all.iter_mut().find(|(own, _)| *own == key) {
            Some((_, own)) => *own = lines,
            None => all.push((key, lines)),
        }
    }
    let yaml: String = all.into_iter().map(|(_, lines)| lines).collect();
    let text = if text.trim().is_empty() { base_text } else { text };
    format!("---\n{yaml}---\n{text}")
}

/// The files of the site with one example in it.
fn files(
    kind: &str,
    text: &str,
    without: &[String],
    others: &[(String, String)],
) -> BTreeMap<String, String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join(FIXTURE);
    let mut files = BTreeMap::new();
    for entry in
        WalkDir::new(top.join("content")).into_iter().flatten().filter(|entry| entry.file_type().is_file())
    {
        let path =
            entry.path().strip_prefix(&top).expect("below the top").to_string_lossy().replace('\\', "/");
        files.insert(path, fs::read_to_string(entry.path()).expect("a text"));
    }
    if kind == "easy" {
        files.insert(path("guide"), page("guide", "", &[]) + "\nRing the team.\n");
    }
    files.insert(path(kind), page(kind, text, without));
    files.extend(others.iter().cloned());
    files
}

/// What the program says of these files.
pub(crate) fn said(files: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("written");
        // No example can hold the bytes of a picture: a fixture of the same name takes the place of its words.
        let picture =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(PICTURES).join(path.replace("content/pictures/", ""));
        if picture.is_file() { fs::copy(picture, file).map(|_| ()) } else { fs::write(file, text) }
            .expect("written");
    }
    let request =
        Request { source: folder.path().to_owned(), today: jiff::civil::date(2026, 11, 22), drafts: false };
    match build::load(&request).expect("a folder that can be read") {
        Ok(loaded) => {
            let report = local_offer::diagnostic::Report::new(loaded.diagnostics);
            report.iter().cloned().collect()
        }
        Err(report) => report.iter().cloned().collect(),
    }
}

/// A page of a corpus: as a guide or an easy-read page.
pub(crate) fn said_of(kind: &str, text: &str) -> Vec<Diagnostic> {
    said(&files(kind, text, &[], &[]))
}

fn of_example(rule: &Rule, example: &Example) -> Vec<Diagnostic> {
    if !example.html {
        return said(&files(&example.kind, &example.text, &example.without, &example.files));
    }
    let pages: Vec<check::Html> = std::iter::once(&example.text)
        .chain(example.files.iter().map(|(_, text)| text))
        .enumerate()
        .map(|(at, text)| {
            let address = Address::new(&format!("/page-{at}/")).expect("an address");
            check::Html::read(address, text.as_bytes())
        })
        .collect();
    let places =
        vec![Place::file(&SourcePath::new("content/guides/example.md").expect("a path")); pages.len()];
    assert!(matches!(rule.check, Check::Html(_) | Check::Pages(_)), "{} looks at no HTML", rule.id.0);
    check::in_finished(&pages.into_iter().zip(places).collect::<Vec<_>>())
}

/// What is wrong with an example, if anything is.
fn flaw(rule: &Rule, example: &Example) -> Option<String> {
    let problems = of_example(rule, example);
    let ids: Vec<&str> = problems.iter().map(|problem| problem.rule.0).collect();
    let expected: &[&str] = match example.expected {
        Expected::Invalid => &[rule.id.0],
        Expected::Valid => &[],
    };
    (ids != expected).then(|| {
        let report = local_offer::diagnostic::Report::new(problems);
        let text = report.render(local_offer::diagnostic::Format::Short);
        format!("{}: expected {expected:?} from\n{}\nbut it was\n{text}\n", rule.id.0, example.text)
    })
}

#[test]
fn the_examples_of_each_rule_show_what_it_says() {
    let only = std::env::var("RULE").ok();
    let flaws = Mutex::new(Vec::new());
    let rules: Vec<&Rule> =
        check::all().filter(|rule| only.as_deref().is_none_or(|id| rule.id.0 == id)).collect();
    rules.par_iter().for_each(|rule| {
        for example in check::examples(rule.document) {
            if let Some(flaw) = flaw(rule, &example) {
                flaws.lock().expect("no panic").push(flaw);
            }
        }
    });
    let mut flaws = flaws.into_inner().expect("no panic");
    flaws.sort();
    assert!(flaws.is_empty(), "{} examples are not right:\n\n{}", flaws.len(), flaws.join("\n"));
}

#[test]
fn each_rule_has_a_document_of_the_same_shape() {
    for rule in check::all() {
        let name = rule.id.0;
        let heads: Vec<&str> = rule.document.lines().filter(|line| line.starts_with('#')).collect();
        assert!(
            heads.first().is_some_and(|head| head.starts_with("# ") && !head.ends_with('.')),
            "{name}: {heads:?}"
        );
        for wanted in ["## Why it matters", "## How to put it right"] {
            assert!(heads.contains(&wanted), "{name} has no {wanted}");
        }
        assert!(
            name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit()),
            "{name}"
        );
        if !matches!(rule.check, Check::Elsewhere) {
            assert!(!rule.why.is_empty() && rule.why.ends_with('.'), "{name} does not say why it matters");
            let examples = check::examples(rule.document);
            for expected in [Expected::Invalid, Expected::Valid] {
                assert!(
                    examples.iter().any(|example| example.expected == expected),
                    "{name} has no {expected:?} example"
                );
            }
        }
    }
}

#[test]
fn names_of_rules_are_unique() {
    let mut names: Vec<&str> = check::all().map(|rule| rule.id.0).collect();
    names.sort_unstable();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
}

/// Every name that the program can report is one that `explain` knows.
#[test]
fn each_problem_that_is_reported_is_a_rule() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut missing = Vec::new();
    for entry in WalkDir::new(sources).into_iter().flatten() {
        let is_code = entry.path().extension().is_some_and(|ending| ending == "rs");
        if !is_code || entry.file_name().to_string_lossy().ends_with("tests.rs") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).expect("a text");
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        for (_, rest) in code.match_indices("RuleId(\"").map(|(at, start)| (at, &code[at + start.len()..])) {
            let id = rest.split('"').next().unwrap_or_default();
            if check::find(id).is_none() {
                missing.push(id.to_owned());
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "no document explains {missing:?}");
}
