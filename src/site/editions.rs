//! Versions of pages: each with its page, in a language of the site.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::content::{Document, Edition, SiteFile, Variant};
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of, suggest};
use crate::source::SourcePath;

const NO_PAGE: RuleId = RuleId("variant-without-page");
const UNLISTED_LANGUAGE: RuleId = RuleId("unlisted-language");

/// Versions by the file of their page.
pub(super) type Editions = BTreeMap<SourcePath, BTreeMap<Edition, Arc<Variant>>>;

/// What is wrong with versions as a whole. `pages` are the files of all pages that are there.
pub(super) fn check(
    variants: &[Arc<Variant>],
    documents: &[Arc<Document>],
    left_out: &BTreeSet<SourcePath>,
    file: &SiteFile,
    problems: &mut Vec<Diagnostic>,
) {
    let pages: BTreeSet<&SourcePath> = documents.iter().map(|document| document.path()).collect();
    for variant in variants {
        if !pages.contains(&variant.of) && !left_out.contains(&variant.of) {
            problems.push(no_page(variant, &pages));
        }
        if let Some(lang) = &variant.edition.lang {
            problems.extend(language(lang, Place::file(variant.path()), file));
        }
    }
}

/// What is wrong with the language of a file.
pub(super) fn language(lang: &str, place: Place, file: &SiteFile) -> Option<Diagnostic> {
    let main = file.languages.first().map_or("en", String::as_str);
    let others = || file.languages.iter().skip(1).map(String::as_str);
    let (message, help) = if lang == main {
        let message = format!("`{lang}` is the main language of the site.");
        (message, format!("Take `.{lang}` out of the name of the file."))
    } else if others().any(|other| other == lang) {
        return None;
    } else {
        let help = if others().next().is_none() {
            format!("Add it to `languages` in `content/site.yaml`, such as `languages: [{main}, {lang}]`.")
        } else {
            format!("{} Or add it to `languages` in `content/site.yaml`.", one_of(lang, others()))
        };
        (format!("`{lang}` is not among the languages of the site."), help)
    };
    let diagnostic = Diagnostic::error(UNLISTED_LANGUAGE, place, message);
    Some(diagnostic.why("Readers would have no way to it.").help(help))
}

fn no_page(variant: &Variant, pages: &BTreeSet<&SourcePath>) -> Diagnostic {
    let message = format!("There is no page `{}` for this version.", variant.of);
    let near = suggest(variant.of.as_str(), pages.iter().map(|page| page.as_str()));
    let help = match near {
        Some(near) => format!("Did you mean to name it after `{near}`? A version has the name of its page."),
        None => format!("Write the page `{}` first, or delete this file.", variant.of),
    };
    Diagnostic::error(NO_PAGE, Place::file(variant.path()), message)
        .why("A version takes its facts from its page.")
        .help(help)
}

/// Versions of the pages that are there, by page.
pub(super) fn by_page(variants: Vec<Arc<Variant>>, pages: &BTreeSet<SourcePath>) -> Editions {
    let mut editions = Editions::new();
    for variant in variants.into_iter().filter(|variant| pages.contains(&variant.of)) {
        let edition = variant.edition.clone();
        editions.entry(variant.of.clone()).or_default().insert(edition, variant);
    }
    editions
}
