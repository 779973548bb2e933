//! One build: how it ended, what it said, and all files of the output folder, read into memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Output;
use std::time::SystemTime;

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use url::Url;
use walkdir::WalkDir;

/// Where the site would be if its links were followed. Nobody goes there.
pub(crate) const HOST: &str = "https://site.invalid";

/// A problem that the build reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) rule: String,
    pub(crate) severity: String,
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) column: u64,
    pub(crate) message: String,
    pub(crate) why: String,
    pub(crate) help: String,
    /// Other places that belong to it: file, line and words.
    pub(crate) related: Vec<String>,
}

/// How many files were new, changed, as before and removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OnDisk {
    pub(crate) new: usize,
    pub(crate) changed: usize,
    pub(crate) same: usize,
    pub(crate) removed: usize,
}

#[derive(Clone, PartialEq, Eq)]
struct File {
    bytes: Vec<u8>,
    written: SystemTime,
}

/// One build.
pub(crate) struct Built {
    exit: i32,
    stdout: String,
    stderr: String,
    files: BTreeMap<String, File>,
}

impl Built {
    pub(super) fn new(run: Output, output: &Path) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        let (stdout, stderr) = (text(&run.stdout), text(&run.stderr));
        assert!(!stderr.contains("panicked"), "{stderr}");
        let exit = run.status.code().unwrap_or_else(|| panic!("{}: {stderr}", run.status));
        assert!((0..=3).contains(&exit), "exit code {exit}: {stderr}");
        Self { exit, stdout, stderr, files: files(output) }
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> i32 {
        self.exit
    }

    /// What stands beside the report: the summary, or why nothing could be done.
    pub(crate) fn said(&self) -> &str {
        &self.stderr
    }

    /// Fails the test unless nothing was wrong. Advice is no mistake.
    pub(crate) fn clean(self) -> Self {
        let wrong: Vec<String> =
            self.problems().iter().filter(|problem| problem.severity != "advice").map(told).collect();
        assert_eq!((self.exit, wrong), (0, Vec::new()), "{}", self.stderr);
        self
    }

    /// All problems, in the order of the report.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        let report: Value = serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", self.stdout, self.stderr));
        let text = |problem: &Value, key: &str| problem[key].as_str().unwrap_or_default().to_owned();
        let other =
            |other: &Value| format!("{}:{} {}", text(other, "file"), other["line"], text(other, "message"));
        let problem = |problem: &Value| Problem {
            related: problem["related"].as_array().into_iter().flatten().map(other).collect(),
            rule: text(problem, "rule"),
            severity: text(problem, "severity"),
            file: text(problem, "file"),
            line: problem["line"].as_u64().expect("a line"),
            column: problem["column"].as_u64().expect("a column"),
            message: text(problem, "message"),
            why: text(problem, "why"),
            help: text(problem, "help"),
        };
        report["problems"].as_array().expect("a list").iter().map(problem).collect()
    }

    /// All problems, one line each: `content/a.md:3:1 missing-fact: message`.
    pub(crate) fn told(&self) -> Vec<String> {
        self.problems().iter().map(told).collect()
    }

    /// What changed on disk, as the summary says it.
    pub(crate) fn on_disk(&self) -> OnDisk {
        let line = self.stderr.lines().find(|line| line.starts_with("On disk: ")).expect("a summary");
        let numbers: Vec<usize> =
            line.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let [new, changed, same, removed] = numbers[..] else { panic!("{line}") };
        OnDisk { new, changed, same, removed }
    }

    /// Paths of all files that are part of the site, in order.
    pub(crate) fn files(&self) -> Vec<&str> {
        let site = self.files.keys().map(String::as_str);
        site.filter(|path| !path.starts_with(".local-offer")).collect()
    }

    /// All bytes of the site.
    pub(crate) fn site(&self) -> BTreeMap<&str, &[u8]> {
        self.files().into_iter().map(|path| (path, self.bytes(path))).collect()
    }

    /// Whether the site has this file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// A file.
    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        &self.files.get(path).unwrap_or_else(|| panic!("{path} is not among {:#?}", self.files())).bytes
    }

    /// A file as text.
    pub(crate) fn source(&self, path: &str) -> &str {
        std::str::from_utf8(self.bytes(path)).expect("UTF-8")
    }

    /// The page at an address such as `/services/a/` or `/404.html`.
    pub(crate) fn html(&self, address: &str) -> Html {
        Html::parse_document(self.source(&file_of(address)))
    }

    /// The words of all elements that a selector finds, with single spaces.
    pub(crate) fn text(&self, address: &str, selector: &str) -> Vec<String> {
        self.html(address).select(&select(selector)).map(words).collect()
    }

    /// The words of the only element that a selector finds.
    pub(crate) fn only(&self, address: &str, selector: &str) -> String {
        let found = self.text(address, selector);
        let [only] = &found[..] else { panic!("{selector} on {address} finds {found:#?}") };
        only.clone()
    }

    /// An attribute of all elements that a selector finds.
    pub(crate) fn attributes(&self, address: &str, selector: &str, attribute: &str) -> Vec<String> {
        let (page, selector) = (self.html(address), select(selector));
        let found = page.select(&selector).filter_map(|element| element.attr(attribute));
        found.map(str::to_owned).collect()
    }

    /// Where the links that a selector finds lead: words, and the address on the site or elsewhere.
    pub(crate) fn links(&self, address: &str, selector: &str) -> Vec<(String, String)> {
        let page = self.html(address);
        let link = |link: ElementRef<'_>| Some((words(link), resolved(address, link.attr("href")?)));
        page.select(&select(selector)).filter_map(link).collect()
    }

    /// Files that were written anew or removed since another build into the same folder.
    pub(crate) fn written_since(&self, before: &Self) -> Vec<&str> {
        let all: BTreeSet<&str> = self.files().into_iter().filter(|path| !is_of_whole_site(path)).collect();
        all.into_iter().filter(|path| self.files.get(*path) != before.files.get(*path)).collect()
    }

    /// Files that another build had and this one has not.
    pub(crate) fn gone_since<'a>(&self, before: &'a Self) -> Vec<&'a str> {
        before.files().into_iter().filter(|path| !self.has(path) && !is_of_whole_site(path)).collect()
    }
}

/// Files that change whenever any other does: the search index, and what devices keep.
fn is_of_whole_site(path: &str) -> bool {
    path.starts_with("search-index/") || matches!(path, "sw.js" | "offline-files.json" | "offline/index.html")
}

/// The address that a link on a page leads to: from `/` on when it stays on the site.
pub(crate) fn resolved(page: &str, href: &str) -> String {
    let base = Url::parse(&format!("{HOST}{page}")).expect("an address");
    let url = base.join(href).expect("a link").to_string();
    url.strip_prefix(HOST).map(str::to_owned).unwrap_or(url)
}

/// The file of an address.
pub(crate) fn file_of(address: &str) -> String {
    let path = address.strip_prefix('/').unwrap_or(address);
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// A CSS selector.
pub(crate) fn select(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|error| panic!("{selector}: {error}"))
}

/// The words of an element, with single spaces.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn files(output: &Path) -> BTreeMap<String, File> {
    let entries = WalkDir::new(output).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    entries
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(output)
                .expect("a path inside")
                .to_string_lossy()
                .replace('\\', "/");
            let written = entry.metadata().expect("metadata").modified().expect("a time");
            (path, File { bytes: fs::read(entry.path()).expect("a file"), written })
        })
        .collect()
}

/// A problem in a line.
fn told(p: &Problem) -> String {
    format!("{}:{}:{} {}: {}", p.file, p.line, p.column, p.rule, p.message)
}
