//! What an author is told about the page that is shown: in a panel that only the preview has.

use std::ops::Range;

use serde::Serialize;

use super::stage::{Editor, Now, Stage};
use crate::build::OnDemand;
use crate::check::{File, files_of_page};
use crate::content::Edition;
use crate::diagnostic::{Diagnostic, Severity};
use crate::markdown::Target;
use crate::readability::{Counts, costliest};
use crate::site::{Page, PageId, Site};
use crate::source::{Address, SourcePath};

/// The script that shows the panel.
pub(super) const SCRIPT: &[u8] = include_bytes!("panel.js");
/// How it looks.
pub(super) const STYLE: &[u8] = include_bytes!("panel.css");

/// How many problems are listed.
const LISTED: usize = 50;

/// Everything that the panel shows. What is not known or does not apply is left out.
#[derive(Debug, Default, Serialize)]
pub(super) struct Panel {
    /// The page's file.
    file: Option<Link>,
    draft: bool,
    /// What is shown is the last good version.
    older: bool,
    /// Problems of this page.
    problems: Vec<Problem>,
    /// Problems of the rest of the site, worst first.
    elsewhere: Vec<Problem>,
    /// How many problems there are elsewhere in all.
    elsewhere_count: usize,
    /// The rules have run over all pages since the last change.
    checked: bool,
    reading: Option<Reading>,
    freshness: Option<Freshness>,
    /// The legal headings that it answers.
    answers: Vec<String>,
    /// The same page in its other versions.
    versions: Vec<Link>,
    /// Pages that link here.
    linked_from: Vec<Link>,
}

/// Words and an address.
#[derive(Debug, Serialize)]
struct Link {
    text: String,
    href: String,
}

#[derive(Debug, Serialize)]
struct Problem {
    severity: Severity,
    message: String,
    why: String,
    help: Option<String>,
    /// File, line and column, and the address that opens them.
    place: Link,
}

#[derive(Debug, Serialize)]
struct Reading {
    /// In years; none when the text is too short to tell.
    age: Option<u32>,
    words: usize,
    /// The sentences that make it hardest to read.
    hardest: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Freshness {
    checked: Option<String>,
    review_by: Option<String>,
    overdue: bool,
}

impl Panel {
    /// As JSON.
    pub(super) fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The panel for the page at an address.
pub(super) fn of(stage: &Stage, path: &str) -> Panel {
    let now = stage.now();
    let address = Address::new(path);
    let shown = now.site.as_ref().zip(address.as_ref());
    let file = shown.and_then(|(site, address)| site.source_of(address).cloned());
    let older = file.is_none().then(|| stage.file_of(path)).flatten();
    let is_older = older.is_some();
    let file = file.or(older).or_else(|| usual_file(path));
    let mut panel = Panel { checked: now.is_checked, older: is_older, ..Panel::default() };
    panel.add_problems(&now, file.as_ref(), &stage.editor);
    if let (Some(site), Some(file)) = (&now.site, &file) {
        let of_site = &site.loaded().site;
        if of_site.files().any(|known| known == file) {
            panel.file = Some(open(&stage.editor, file, 1, 1, file.to_string()));
        }
        if let Some(id) = of_site.page_of(file) {
            panel.add_page(site, id, file, &stage.editor);
        }
    }
    panel
}

/// Where the file of a page would be: what is wrong with it is why it is not there.
fn usual_file(path: &str) -> Option<SourcePath> {
    SourcePath::new(&format!("content/{}.md", path.trim_matches('/')))
}

impl Panel {
    fn add_problems(&mut self, now: &Now, file: Option<&SourcePath>, editor: &Editor) {
        // While nothing can be shown, every problem is this page's.
        let is_own = |problem: &&Diagnostic| now.site.is_none() || Some(&problem.place.path) == file;
        let (own, mut others): (Vec<&Diagnostic>, Vec<&Diagnostic>) = now.problems.iter().partition(is_own);
        let problem = |problem: &&Diagnostic| Problem::new(problem, editor);
        self.problems = own.iter().take(LISTED).map(problem).collect();
        others.retain(|problem| problem.severity != Severity::Advice);
        others.sort_by_key(|problem| problem.severity);
        self.elsewhere_count = others.len();
        self.elsewhere = others.iter().take(LISTED).map(problem).collect();
    }

    fn add_page(&mut self, demand: &OnDemand, id: PageId, file: &SourcePath, editor: &Editor) {
        let site = &demand.loaded().site;
        let page = site.page(id);
        let of_file = files_of_page(site, id).into_iter().find(|one| one.source.path() == file);
        self.reading = of_file.map(|file| reading(&file, editor));
        let variant = page.editions.values().find(|variant| variant.path() == file);
        self.draft = page.common().draft || variant.is_some_and(|variant| variant.draft);
        self.freshness = Some(match variant {
            Some(variant) => Freshness {
                checked: variant.checked.map(|day| day.to_string()),
                review_by: None,
                overdue: false,
            },
            None => Freshness {
                checked: page.common().checked.map(|day| day.to_string()),
                review_by: page.review_by.map(|day| day.to_string()),
                overdue: page.overdue,
            },
        });
        let answers =
            site.checklist.entries.iter().filter(|entry| site.index.statutory(&entry.key).contains(&id));
        self.answers = answers.map(|entry| format!("{} {}", entry.key, entry.heading)).collect();
        self.versions = versions(site, page, id, file);
        self.linked_from = linked_from(site, page);
    }
}

fn reading(file: &File<'_>, editor: &Editor) -> Reading {
    let sentences: Vec<_> = file.sentences().collect();
    let texts: Vec<&str> =
        sentences.iter().filter_map(|(prose, range)| prose.text().get(Range::clone(range))).collect();
    let counts = Counts::of(texts.iter().copied());
    let is_english = file.is_english();
    let hardest = costliest(texts.iter().copied()).into_iter().filter_map(|cost| {
        let (prose, range) = sentences.get(cost.index)?;
        let place = file.place(prose, range.clone());
        Some(open(
            editor,
            file.source.path(),
            place.start.line,
            place.start.column,
            (*texts.get(cost.index)?).to_owned(),
        ))
    });
    Reading {
        age: counts.reading_age().filter(|_| is_english),
        words: counts.words,
        hardest: if is_english { hardest.collect() } else { Vec::new() },
    }
}

/// The page and its versions, but for the one that is shown.
fn versions(site: &Site, page: &Page, id: PageId, file: &SourcePath) -> Vec<Link> {
    let mut versions = Vec::new();
    if page.document.path() != file {
        versions.push(Link { text: "Full page".to_owned(), href: page.address().to_string() });
    }
    let easy = Edition::easy();
    let made = site.is_in_easy_read(id, &easy) && !page.editions.contains_key(&easy);
    let made = made.then_some((&easy, None));
    let written = page.editions.iter().map(|(edition, variant)| (edition, Some(variant.path())));
    for (edition, path) in made.into_iter().chain(written) {
        if path == Some(file) {
            continue;
        }
        let easy = if edition.easy { "Easy read" } else { "Translation" };
        let text = match (&edition.lang, path) {
            (Some(lang), _) => format!("{easy}: {lang}"),
            (None, None) => format!("{easy}, made from the facts of the page"),
            (None, Some(_)) => easy.to_owned(),
        };
        versions
            .extend(edition.address(page.address()).map(|address| Link { text, href: address.to_string() }));
    }
    versions
}

/// Pages whose text or facts link to this one.
fn linked_from(site: &Site, page: &Page) -> Vec<Link> {
    let path = page.document.path();
    let links = |from: &Page| {
        let in_text = from.document.outline.links.iter().any(|link| leads_to(&link.target, path));
        in_text
            || crate::site::front_matter_paths(&from.document).iter().any(|link| link.value == *path)
            || crate::site::stage_services(&from.document).any(|link| link.value == *path)
    };
    let from = site.pages().map(|(_, from)| from).filter(|from| from.document.path() != path && links(from));
    from.take(LISTED)
        .map(|from| Link { text: from.title().to_owned(), href: from.address().to_string() })
        .collect()
}

fn leads_to(target: &Target, to: &SourcePath) -> bool {
    matches!(target, Target::Page { path, .. } if path == to)
}

impl Problem {
    fn new(problem: &Diagnostic, editor: &Editor) -> Self {
        let place = &problem.place;
        let (line, column) = (place.start.line, place.start.column);
        Self {
            severity: problem.severity,
            message: problem.message.clone(),
            why: problem.why.to_string(),
            help: problem.help.clone(),
            place: open(editor, &place.path, line, column, format!("{}:{line}:{column}", place.path)),
        }
    }
}

fn open(editor: &Editor, path: &SourcePath, line: usize, column: usize, text: String) -> Link {
    Link { text, href: editor.link(path, line, column) }
}

/// A page for when there is none to show. What is wrong stands in the panel.
pub(super) fn trouble(words: &str) -> Vec<u8> {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    let page = format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>This page cannot be shown</title></head><body><main><h1>This page cannot be shown</h1><p>{words}</p>\
         <p>When you have put it right, the page comes by itself.</p></main></body></html>"
    );
    page.into_bytes()
}
