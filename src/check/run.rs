//! Runs the rules over all files of a site.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::file::File;
use super::found::Found;
use super::levels::Levels;
use super::phrases::Finders;
use super::rule::{Check, Everything, Rule};
use super::rules;
use crate::diagnostic::{Diagnostic, Severity};
use crate::site::{PageId, Site};
use crate::source::SourcePath;

/// What the rules say of a site.
#[derive(Debug, Default)]
pub struct Checked {
    /// Problems, with the levels of the settings, without those that pages ignore.
    pub problems: Vec<Diagnostic>,
    /// Files with an error, which must not be published.
    pub unfit: BTreeSet<SourcePath>,
}

/// Runs all rules that are not off. `before` are the problems that were found while files were read.
pub fn check(site: &Site, before: Vec<Diagnostic>) -> Checked {
    let levels = Levels::of(&site.settings).0;
    let wanted = |rule: &&Rule| levels.is_wanted(rule);
    let rules: Vec<&Rule> = rules::all().filter(wanted).collect();
    let files = files(site);
    let mut problems = before;
    let known: BTreeSet<SourcePath> = files.iter().map(|file| file.source.path().clone()).collect();
    problems.extend(in_files(&rules, files));
    let problems = super::judge(site, problems);
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let unfit =
        errors.map(|problem| problem.place.path.clone()).filter(|path| known.contains(path)).collect();
    Checked { problems, unfit }
}

/// Pages and their versions, in the order of their pages. Making one takes longer than checking it.
pub fn files(site: &Site) -> Vec<File<'_>> {
    let finders = Arc::<Finders>::default();
    let ids: Vec<_> = site.pages().map(|(id, _)| id).collect();
    ids.into_par_iter().flat_map_iter(|id| files_of(site, id, &finders)).collect()
}

/// A page and its versions.
fn files_of<'s>(site: &'s Site, id: PageId, finders: &Arc<Finders>) -> Vec<File<'s>> {
    let variants = site.page(id).editions.values();
    std::iter::once(File::page(site, id, finders))
        .chain(variants.map(|variant| File::variant(site, id, variant, finders)))
        .collect()
}

/// A page and its versions, for whoever looks at one page only.
pub fn files_of_page(site: &Site, id: PageId) -> Vec<File<'_>> {
    files_of(site, id, &Arc::default())
}

/// What the rules for single files say of a page and its versions, as they are meant: without the levels of the settings.
pub fn of_page(site: &Site, id: PageId) -> Vec<Diagnostic> {
    let levels = Levels::of(&site.settings).0;
    let files = files_of(site, id, &Arc::default());
    let of_rule = |rule: &Rule| files.iter().flat_map(|file| in_file(rule, file)).collect::<Vec<_>>();
    rules::all().filter(|rule| levels.is_wanted(rule)).flat_map(of_rule).collect()
}

fn in_files(rules: &[&Rule], files: Vec<File<'_>>) -> Vec<Diagnostic> {
    let Some(first) = files.first() else { return Vec::new() };
    let everything = Everything { site: first.site, files: &files };
    let of_site = || rules.par_iter().flat_map_iter(|rule| in_site(rule, &everything)).collect::<Vec<_>>();
    let in_file = |file: &File<'_>| rules.iter().flat_map(|rule| in_file(rule, file)).collect::<Vec<_>>();
    let of_files = || files.par_iter().flat_map_iter(in_file).collect::<Vec<_>>();
    let (mut problems, more) = rayon::join(of_site, of_files);
    problems.extend(more);
    // There is much to give back.
    files.into_par_iter().for_each(drop);
    problems
}

fn in_site(rule: &Rule, everything: &Everything<'_>) -> Vec<Diagnostic> {
    match rule.check {
        Check::Site(check) => {
            let mut found = Found::new(rule);
            check(everything, &mut found);
            found.finish()
        }
        _ => Vec::new(),
    }
}

fn in_file(rule: &Rule, file: &File<'_>) -> Vec<Diagnostic> {
    match rule.check {
        Check::File(check) => {
            let mut found = Found::new(rule);
            check(file, &mut found);
            found.finish()
        }
        _ => Vec::new(),
    }
}
