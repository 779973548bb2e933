//! `local-offer check`: which files, which levels, which problems are known, and in which form.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::support::{SiteTest, TODAY, program, repository};

/// The clean site of the rules, with more files.
fn site(files: &[(&str, &str)]) -> SiteTest {
    let site = SiteTest::new().remove("local-offer.toml").filled("tests/fixtures/rules", "\u{0}", "");
    files.iter().fold(site, |site, (path, text)| site.file(path, text))
}

fn check(site: &SiteTest, arguments: &[&str]) -> Output {
    let mut command = program();
    command.arg("check").args(arguments).args(["--today", TODAY, "--source"]).arg(site.top());
    command.output().expect("the program")
}

fn json(site: &SiteTest, arguments: &[&str]) -> Value {
    let run = check(site, &[&["--format", "json"], arguments].concat());
    serde_json::from_slice(&run.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&run.stderr)))
}

/// The rules and files of the problems, in order.
fn found(site: &SiteTest, arguments: &[&str]) -> Vec<(String, String)> {
    let document = json(site, arguments);
    let problems = document["problems"].as_array().expect("problems").iter();
    problems.map(|problem| (text(&problem["rule"]), text(&problem["file"]))).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn guide(title: &str, more: &str, words: &str) -> String {
    format!(
        "---\ntitle: {title}\nsummary: What to do when you need help.\nowner: Team\nchecked: 2026-11-02\n{more}---\n\n{words}\n"
    )
}

const VAGUE: &str = "To ask for help, click [here](../services/help.md).";

fn vague(title: &str) -> String {
    guide(title, "", VAGUE)
}

#[test]
fn a_clean_site_is_clean_and_one_flaw_is_a_problem_when_it_is_strict() {
    let clean = check(&site(&[]), &["--strict"]);
    assert_eq!(clean.status.code(), Some(0), "{}", String::from_utf8_lossy(&clean.stderr));
    assert_eq!(String::from_utf8_lossy(&clean.stdout).trim(), "Checked 2 files: no problems.");
    let flawed = site(&[("content/guides/a.md", &vague("A"))]);
    assert_eq!(check(&flawed, &[]).status.code(), Some(0));
    assert_eq!(check(&flawed, &["--strict"]).status.code(), Some(1));
    assert!(!flawed.output().exists(), "a check writes no site");
}

#[test]
fn paths_choose_files_and_folders() {
    let site = site(&[
        ("content/guides/a.md", &vague("A")),
        ("content/news/b.md", &vague("B").replace("owner", "date: 2026-11-02\nowner")),
    ]);
    let both = found(&site, &[]);
    assert_eq!(both.len(), 2, "{both:?}");
    assert_eq!(found(&site, &["content/news"]), both[1..]);
    assert_eq!(found(&site, &["content/guides/a.md"]), both[..1]);
    let whole = site.top().join("content/guides/a.md");
    assert_eq!(found(&site, &[whole.to_str().expect("a path")]), both[..1]);
    let missing = check(&site, &["content/gone.md"]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&missing.stderr).contains("There is no file or folder content/gone.md."));
    assert_eq!(check(&site, &["/"]).status.code(), Some(2));
}

#[test]
fn levels_are_set_for_all_files_for_some_and_for_groups() {
    let pages = [
        ("content/guides/a.md", vague("A")),
        ("content/news/b.md", vague("B").replace("owner", "date: 2026-11-02\nowner")),
    ];
    let with = |settings: &str| {
        let mut files: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (*path, text.as_str())).collect();
        files.push(("local-offer.toml", settings));
        let problems = json(&site(&files), &[]);
        problems["problems"]
            .as_array()
            .expect("problems")
            .iter()
            .map(|p| text(&p["severity"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(with(""), ["warning", "warning"]);
    assert_eq!(with("[check.levels]\nambiguous-link-text = \"advice\""), ["advice", "advice"]);
    assert_eq!(with("[check.levels]\naccessibility = \"off\""), [""; 0]);
    assert_eq!(
        with("[check.levels]\naccessibility = \"off\"\nambiguous-link-text = \"advice\""),
        ["advice", "advice"]
    );
    let files = "[[check.files]]\nglob = \"content/news/**\"\nlevels = { ambiguous-link-text = \"off\" }";
    assert_eq!(with(files), ["warning"]);
}

#[test]
fn a_page_with_an_error_of_a_rule_is_left_out() {
    let settings = "[check.levels]\nambiguous-link-text = \"error\"";
    let other = guide("B", "", "See [the other page](a.md).");
    let site = site(&[
        ("content/guides/a.md", &vague("A")),
        ("content/guides/b.md", &other),
        ("local-offer.toml", settings),
    ]);
    let built = site.build();
    assert_eq!(built.exit(), 1);
    assert!(!site.output().join("guides/a").exists());
    assert!(site.output().join("guides/b/index.html").exists());
    assert_eq!(found(&site, &[]).len(), 1, "a link to a page that is left out is no error");
}

#[test]
fn a_reason_silences_a_rule_and_an_unused_one_is_reported() {
    let reason = "ignore:\n  - rule: ambiguous-link-text\n    reason: We show what not to write.\n";
    let silent = site(&[("content/guides/a.md", &guide("A", reason, VAGUE))]);
    assert_eq!(found(&silent, &["--strict"]), []);
    let unused = site(&[("content/guides/a.md", &guide("A", reason, "Ring us."))]);
    assert_eq!(found(&unused, &[])[0].0, "unused-ignore");
    let words = format!("{reason}    words: click there\n");
    let other = site(&[("content/guides/a.md", &guide("A", &words, VAGUE))]);
    let rules: Vec<String> = found(&other, &[]).into_iter().map(|(rule, _)| rule).collect();
    assert_eq!(rules, ["unused-ignore", "ambiguous-link-text"]);
    let missing =
        site(&[("content/guides/a.md", &guide("A", "ignore:\n  - rule: ambiguous-link-text\n", VAGUE))]);
    assert_eq!(found(&missing, &[])[0].0, "missing-fact");
}

#[test]
fn known_problems_are_left_out_by_a_baseline() {
    let site = site(&[("content/guides/a.md", &vague("A"))]);
    let before = check(&site, &["--format", "sarif"]);
    let site = site.file("before.sarif", &before.stdout).page("guides/b.md", vague("B"));
    let baseline = site.top().join("before.sarif");
    let arguments = ["--baseline", baseline.to_str().expect("a path")];
    assert_eq!(
        found(&site, &arguments),
        [("ambiguous-link-text".to_owned(), "content/guides/b.md".to_owned())]
    );
    let run = check(&site, &arguments);
    assert!(
        String::from_utf8_lossy(&run.stdout).contains("1 more are in the baseline")
            || String::from_utf8_lossy(&run.stdout).contains("1 more is in the baseline")
    );
    for bad in ["", "nothing", "{}", "[]", "{\"runs\": 5}", "\u{0}"] {
        let site = SiteTest::new().file("bad.sarif", bad);
        let file = site.top().join("bad.sarif");
        let run = check(&site, &["--baseline", file.to_str().expect("a path")]);
        assert_eq!(run.status.code(), Some(3), "{bad}");
        assert!(String::from_utf8_lossy(&run.stderr).contains("cannot be used as a baseline"), "{bad}");
    }
}

fn git(site: &SiteTest, arguments: &[&str]) {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(site.top())
        .args(["-c", "user.name=T", "-c", "user.email=t@t.example"])
        .args(arguments);
    assert!(command.output().expect("git").status.success(), "{arguments:?}");
}

#[test]
fn changed_files_are_those_of_the_branch_and_those_that_are_new() {
    let site = site(&[("content/guides/a.md", &vague("A")), ("content/guides/b.md", &vague("B"))]);
    git(&site, &["init", "--quiet", "--initial-branch=main"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "--quiet", "--message", "One"]);
    assert_eq!(found(&site, &["--changed-since", "main"]), []);
    let site =
        site.page("guides/b.md", vague("B2")).page("guides/ç d.md", "x").page("guides/e.md", vague("E"));
    let files: Vec<String> =
        found(&site, &["--changed-since", "main"]).into_iter().map(|(_, file)| file).collect();
    assert_eq!(
        files,
        ["content/guides/b.md", "content/guides/e.md", "content/guides/ç d.md", "content/guides/ç d.md"]
    );
    assert_eq!(found(&site, &["--changed-since", "main", "content/guides/e.md"]).len(), 1);
    for hostile in ["no-such-branch", "--output=x", "-x"] {
        let run = check(&site, &[&format!("--changed-since={hostile}")]);
        assert_eq!(run.status.code(), Some(3), "{hostile}");
        assert!(
            String::from_utf8_lossy(&run.stderr).contains("git could not say what has changed"),
            "{hostile}"
        );
    }
    assert!(!Path::new("x").exists());
}

#[test]
fn sarif_and_json_fit_their_schemas() {
    let site = site(&[]).filled("tests/fixtures/review", "\u{0}", "").page("guides/broken.md", "no facts");
    for (format, schema) in
        [("sarif", "tests/fixtures/sarif/sarif-schema-2.1.0.json"), ("json", "docs/report.schema.json")]
    {
        let bytes = fs::read(repository().join(schema)).expect("a schema");
        let mut schema: Value = serde_json::from_slice(&bytes).expect("JSON");
        if format == "sarif" {
            // This pattern of the standard has a bracket too many, which only lenient readers accept. We write no language.
            for part in ["run", "toolComponent"] {
                let language = &mut schema["definitions"][part]["properties"]["language"];
                language.as_object_mut().expect("a rule").remove("pattern");
            }
        }
        let run = check(&site, &["--format", format]);
        let document: Value = serde_json::from_slice(&run.stdout).expect("JSON");
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{format}: {errors:?}");
        assert!(!validator.is_valid(&serde_json::json!({ "version": 7 })));
    }
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    let site = site(&[]).filled("tests/fixtures/review", "\u{0}", "");
    for format in ["short", "json", "sarif", "github", "markdown", "html", "lines"] {
        let one = check(&site, &["--format", format]);
        let two = check(&site, &["--format", format]);
        assert!(one.stdout == two.stdout && one.stderr == two.stderr, "{format}");
    }
}

#[test]
fn annotations_are_right_for_windows_line_ends() {
    let page = vague("A").replace('\n', "\r\n");
    let run = check(&site(&[("content/guides/a.md", &page)]), &["--format", "github"]);
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(said.starts_with("::warning file=content/guides/a.md,line=8,endLine=8,col=24,endColumn=50,title=ambiguous-link-text::"), "{said}");
    assert_eq!(said.lines().count(), 1);
    assert!(!said.contains('\r'));
}

/// A pull request by young people with fifteen flaws of different kinds on three pages.
#[test]
fn the_review_of_a_bad_pull_request_is_kind() {
    let site = site(&[]).filled("tests/fixtures/review", "\u{0}", "");
    let paths = [
        "content/services/saturday-club.md",
        "content/guides/going-on-the-bus.md",
        "content/guides/going-on-the-bus.easy.md",
    ];
    let problems = found(&site, &paths);
    let rules: BTreeSet<&String> = problems.iter().map(|(rule, _)| rule).collect();
    assert!(rules.len() >= 15, "{rules:?}");
    let letter = |format: &str| {
        let run = check(&site, &[&["--format", format], &paths[..]].concat());
        String::from_utf8(run.stdout).expect("UTF-8")
    };
    insta::assert_snapshot!("review", letter("markdown"));
    insta::assert_snapshot!("review-lines", letter("lines"));
    let html = letter("html");
    assert!(html.starts_with("<!doctype html>") && html.contains("<blockquote>"));
}

/// The words of the letter itself, without those of the authors.
#[test]
fn the_letter_can_be_read_at_nine() {
    use local_offer::readability::Counts;

    let site = site(&[("content/guides/a.md", &vague("A"))]).filled("tests/fixtures/review", "\u{0}", "");
    let run = check(&site, &["--format", "markdown"]);
    let letter = String::from_utf8(run.stdout).expect("UTF-8");
    let own: Vec<&str> = letter
        .lines()
        .filter(|line| !line.starts_with(['>', '#', '<']))
        .flat_map(local_offer::markdown::sentences)
        .collect();
    let age = Counts::of(own).reading_age();
    assert!(age.is_some_and(|age| age <= 9), "{age:?}\n{letter}");
}

#[test]
fn nothing_that_authors_write_becomes_mark_up_in_the_letter() {
    let evil = "[x](https://evil.example) <img src=x onerror=alert(1)> @somebody #1 ![i](picture:phone) `c` www.evil.example";
    let title = "'# **T** <script>alert(1)</script> @somebody https://evil.example'";
    let page = guide(title, "", &format!("Click [here](../services/help.md) {evil}."));
    let site = site(&[("content/guides/a.md", &page)]);
    let markdown = String::from_utf8(check(&site, &["--format", "markdown"]).stdout).expect("UTF-8");
    let html = String::from_utf8(check(&site, &["--format", "html"]).stdout).expect("UTF-8");
    let mut rendered = String::new();
    pulldown_cmark::html::push_html(&mut rendered, pulldown_cmark::Parser::new(&markdown));
    for text in [&rendered, &html] {
        for bad in ["<img", "<script", "<a ", "href"] {
            assert!(!text.contains(bad), "{bad} in {text}");
        }
    }
    assert!(!markdown.contains("https://") && !markdown.contains("@somebody"), "{markdown}");
}

#[test]
fn the_page_of_rules_is_up_to_date() {
    let run = program().args(["explain", "--all"]).output().expect("the program");
    let page = String::from_utf8(run.stdout).expect("UTF-8");
    let file = repository().join("docs/rules.md");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &page).expect("written");
    }
    assert!(
        fs::read_to_string(&file).unwrap_or_default() == page,
        "run UPDATE=1 cargo test --test site -- the_page_of_rules"
    );
}

#[test]
fn each_rule_is_explained() {
    let list = program().arg("explain").output().expect("the program");
    let list = String::from_utf8(list.stdout).expect("UTF-8");
    for rule in local_offer::check::all() {
        assert!(list.contains(rule.id.0), "{}", rule.id.0);
    }
    let one = program().args(["explain", "broken-link"]).output().expect("the program");
    assert!(String::from_utf8_lossy(&one.stdout).contains("## How to put it right"));
    let near = program().args(["explain", "brokn-link"]).output().expect("the program");
    assert_eq!(near.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&near.stderr).contains("Did you mean `broken-link`?"));
}
