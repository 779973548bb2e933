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
pub fn check(site: &Site, finders: &Arc<Finders>, before: Vec<Diagnostic>) -> Checked {
    let levels = Levels::of(&site.settings).0;
    let wanted = |rule: &&Rule| levels.is_wanted(rule);
    let rules: Vec<&Rule> = rules::all().filter(wanted).collect();
    let ids: Vec<_> = site.pages().map(|(id, _)| id).collect();
    let files = ids.into_par_iter().flat_map_iter(|id| files_of(site, id, finders));
    let (files, found): (Vec<File<'_>>, Vec<Vec<Diagnostic>>) =
        files.map(|file| in_file(&rules, file)).unzip();
    let mut problems = before;
    problems.extend(found.into_iter().flatten());
    let everything = Everything { site, files: &files };
    problems.par_extend(rules.par_iter().flat_map_iter(|rule| by_site_rule(rule, &everything)));
    let known: BTreeSet<SourcePath> = files.iter().map(|file| file.source.path().clone()).collect();
    // There is much to give back.
    files.into_par_iter().for_each(drop);
    let problems = super::judge(site, problems);
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let unfit =
        errors.map(|problem| problem.place.path.clone()).filter(|path| known.contains(path)).collect();
    Checked { problems, unfit }
}

/// Pages and their versions, in the order of their pages.
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
pub fn of_page(site: &Site, finders: &Arc<Finders>, id: PageId) -> Vec<Diagnostic> {
    let levels = Levels::of(&site.settings).0;
    let rules: Vec<&Rule> = rules::all().filter(|rule| levels.is_wanted(rule)).collect();
    files_of(site, id, finders).into_iter().flat_map(|file| in_file(&rules, file).1).collect()
}

/// What the rules for single files say of a file.
fn in_file<'s>(rules: &[&Rule], mut file: File<'s>) -> (File<'s>, Vec<Diagnostic>) {
    let problems = rules.iter().flat_map(|rule| by_file_rule(rule, &file)).collect();
    file.forget();
    (file, problems)
}

fn by_site_rule(rule: &Rule, everything: &Everything<'_>) -> Vec<Diagnostic> {
    match rule.check {
        Check::Site(check) => {
            let mut found = Found::new(rule);
            check(everything, &mut found);
            found.finish()
        }
        _ => Vec::new(),
    }
}

fn by_file_rule(rule: &Rule, file: &File<'_>) -> Vec<Diagnostic> {
    match rule.check {
        Check::File(check) => {
            let mut found = Found::new(rule);
            check(file, &mut found);
            found.finish()
        }
        _ => Vec::new(),
    }
}
