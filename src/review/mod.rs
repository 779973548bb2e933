//! The review report: what somebody reads who has sent a page. Kind, short, and in plain words.
//!
//! In: a [`Site`], the problems of a check, and which files it was about. Out: a [`Review`], as Markdown, as HTML, or as one line
//! for each page. It needs no account and no server: it is a file that can be shown, sent or printed.

mod good;
mod html;
mod letter;
mod lines;
mod markdown;
mod page;
mod part;

use std::collections::BTreeMap;

use crate::check::{self, File, Group};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::site::Site;
use crate::source::SourcePath;

pub use page::PageReview;

/// How many changes stand at the top.
const FIRST: usize = 3;

/// How a review is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For GitHub and other places that show Markdown.
    Markdown,
    /// A page of its own.
    Html,
    /// One line for each page.
    Lines,
}

/// What there is to say of some pages.
#[derive(Debug, Clone)]
pub struct Review {
    /// The pages, in the order of their files.
    pub pages: Vec<PageReview>,
    /// The changes that help readers most, each of another rule, with how many more of its kind there are.
    pub first: Vec<(Diagnostic, usize)>,
    /// All other problems, in the order of their files.
    pub rest: Vec<Diagnostic>,
}

/// Reviews the files that `chosen` chooses.
pub fn review(site: &Site, report: &Report, chosen: impl Fn(&SourcePath) -> bool) -> Review {
    let files = check::files(site);
    let of_page = |file: &File<'_>| PageReview::of(file, report);
    let mut pages: Vec<PageReview> =
        files.iter().filter(|file| chosen(file.source.path())).map(of_page).collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let (first, rest) = most_helpful(report);
    Review { pages, first, rest }
}

/// When nothing can be read at all.
pub fn unreadable(report: &Report) -> Review {
    let (first, rest) = most_helpful(report);
    Review { pages: Vec::new(), first, rest }
}

impl Review {
    /// As text.
    pub fn render(&self, form: Form) -> String {
        match form {
            Form::Markdown => markdown::render(&letter::write(self)),
            Form::Html => html::render(&letter::write(self)),
            Form::Lines => lines::render(self),
        }
    }

    /// The name of a page; that of its file if it cannot be read.
    fn title(&self, path: &SourcePath) -> String {
        let page = self.pages.iter().find(|page| page.path == *path);
        page.map_or_else(|| path.to_string(), PageReview::name)
    }
}

/// The worst first; what keeps people safe before what is nicer to read. One of each rule.
fn most_helpful(report: &Report) -> (Vec<(Diagnostic, usize)>, Vec<Diagnostic>) {
    let mut by_rule: BTreeMap<_, Vec<&Diagnostic>> = BTreeMap::new();
    for problem in report.iter() {
        by_rule.entry((problem.severity, weight(problem), problem.rule)).or_default().push(problem);
    }
    let first: Vec<(Diagnostic, usize)> = by_rule
        .values()
        .filter_map(|problems| Some((problems.first().copied()?.clone(), problems.len() - 1)))
        .take(FIRST)
        .collect();
    let is_first = |problem: &&Diagnostic| first.iter().any(|(first, _)| first == *problem);
    let rest = report.iter().filter(|problem| !is_first(problem)).cloned().collect();
    (first, rest)
}

/// The smaller, the earlier.
fn weight(problem: &Diagnostic) -> usize {
    const ORDER: &[Group] = &[
        Group::Reading,
        Group::Safety,
        Group::Accessibility,
        Group::LocalOffer,
        Group::EasyRead,
        Group::PlainLanguage,
        Group::Links,
    ];
    let group = check::find(problem.rule.0).map(|rule| rule.group);
    ORDER.iter().position(|own| Some(*own) == group).unwrap_or(ORDER.len())
}

/// Whether a problem is of a group.
fn is_of(problem: &Diagnostic, group: Group) -> bool {
    check::find(problem.rule.0).is_some_and(|rule| rule.group == group)
}

/// Problems that should be mended, and not only thought about.
fn is_clear(problem: &Diagnostic) -> bool {
    problem.severity != Severity::Advice
}
