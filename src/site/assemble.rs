//! Puts all pages together: what makes a page unfit is found, what is fit becomes a [`Site`].

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use super::glossary::Glossary;
use super::index::Index;
use super::{Input, Site, addresses, editions, guides, ids, links, maps, pathways, waits};
use crate::content::{Common, Document, Kind, Settings, Variant};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::source::SourcePath;

/// Puts all pages together.
pub fn assemble(mut input: Input) -> (Site, Vec<Diagnostic>) {
    let mut fit = Fit::new(&mut input);
    fit.pages_by_themselves(&input);
    fit.pages_together(&input);
    let problems = std::mem::take(&mut fit.problems);
    (site(input, fit), problems)
}

/// The same site without some files. Links to them are no errors.
pub fn without(site: Site, files: &BTreeSet<SourcePath>) -> (Site, Vec<Diagnostic>) {
    let keeps = |path: &SourcePath| !files.contains(path);
    let variants = site.pages.iter().flat_map(|page| page.editions.values().cloned());
    let input = Input {
        documents: site.pages.iter().map(|page| page.document.clone()).filter(|d| keeps(d.path())).collect(),
        variants: variants.filter(|variant| keeps(variant.path())).collect(),
        left_out: site.left_out.iter().chain(files).cloned().collect(),
        translations: site.translations.into_values().collect(),
        settings: site.settings,
        file: site.file,
        vocabulary: site.vocabulary,
        words: site.words,
        searching: site.searching,
        checklist: site.checklist,
        pictures: site.pictures,
        drafts: site.drafts,
        today: site.today,
    };
    assemble(input)
}

/// Pages and versions that are fit so far.
struct Fit {
    documents: Vec<Arc<Document>>,
    variants: Vec<Arc<Variant>>,
    /// Files of pages that are not published: a link to one is no error.
    left_out: BTreeSet<SourcePath>,
    problems: Vec<Diagnostic>,
}

impl Fit {
    fn new(input: &mut Input) -> Self {
        let mut fit = Self {
            documents: std::mem::take(&mut input.documents),
            variants: std::mem::take(&mut input.variants),
            left_out: std::mem::take(&mut input.left_out),
            problems: Vec::new(),
        };
        fit.documents.sort_by(|a, b| (&a.address, a.path()).cmp(&(&b.address, b.path())));
        fit.variants.sort_by(|a, b| a.path().cmp(b.path()));
        if !input.drafts {
            let drafts = drafts(&fit.documents);
            fit.documents.retain(|document| !drafts.contains(document.path()));
            fit.variants.retain(|variant| !variant.draft);
            fit.left_out.extend(drafts);
        }
        fit
    }

    /// What makes a page unfit by itself.
    fn pages_by_themselves(&mut self, input: &Input) {
        let mut found = Vec::new();
        for document in &self.documents {
            ids::check(input, document, &mut found);
            waits::check(&input.settings, document, &mut found);
            pathways::check(document, &mut found);
            maps::check(&input.vocabulary, document, &mut found);
            input.pictures.check_page(document, &mut found);
        }
        input.pictures.check_shared(&input.vocabulary, &input.translations, &mut found);
        for words in &input.translations {
            let place = || Place::file(words.source.path());
            let lang = words.edition.lang.as_ref();
            found.extend(lang.and_then(|lang| editions::language(lang, place(), &input.file)));
        }
        addresses::check(&self.documents, &input.file.languages, &mut found);
        self.leave_out(found);
    }

    /// What depends on which pages are there at all.
    fn pages_together(&mut self, input: &Input) {
        let mut found = Vec::new();
        editions::check(&self.variants, &self.documents, &self.left_out, &input.file, &mut found);
        for variant in &self.variants {
            input.pictures.check_variant(variant, &mut found);
        }
        links::check(&self.documents, &self.variants, &self.left_out, &mut found);
        guides::check(&self.documents, &self.left_out, &mut found);
        self.leave_out(found);
    }

    /// Leaves out the files with errors.
    fn leave_out(&mut self, found: Vec<Diagnostic>) {
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error);
        let broken: BTreeSet<SourcePath> = errors.map(|problem| problem.place.path.clone()).collect();
        self.documents.retain(|document| !broken.contains(document.path()));
        self.variants.retain(|variant| !broken.contains(variant.path()));
        self.left_out.extend(broken);
        self.problems.extend(found);
    }
}

fn site(input: Input, fit: Fit) -> Site {
    let paths = fit.documents.iter().map(|document| document.path().clone()).collect();
    let editions = editions::by_page(fit.variants, &paths);
    let review_by = |common: &Common| review_by(&input.settings, common);
    let pages = guides::pages(fit.documents, editions, review_by, input.today);
    let index = Arc::new(Index::new(&pages, &input.vocabulary, &input.checklist));
    let by_path = pages.iter().enumerate().map(|(id, page)| (page.document.path().clone(), id)).collect();
    let translations = input.translations.into_iter().map(|words| (words.edition.clone(), words));
    Site {
        maps: maps::all(&pages, index.kind(Kind::Service), &input.vocabulary),
        by_path: Arc::new(by_path),
        translations: translations.collect(),
        left_out: fit.left_out,
        drafts: input.drafts,
        settings: input.settings,
        file: input.file,
        vocabulary: input.vocabulary,
        glossary: Arc::new(Glossary::new(&input.words)),
        words: input.words,
        searching: input.searching,
        checklist: input.checklist,
        pictures: input.pictures,
        today: input.today,
        pages: pages.into_iter().map(Arc::new).collect(),
        index,
    }
}

/// Files of drafts, and of the parts of guides that are drafts.
fn drafts(documents: &[Arc<Document>]) -> BTreeSet<SourcePath> {
    let own = documents.iter().filter(|document| document.common.draft);
    let with_parts = |document: &Arc<Document>| {
        let parts = guides::parts(document).iter().map(|part| part.value.clone());
        parts.chain(std::iter::once(document.path().clone())).collect::<Vec<_>>()
    };
    own.flat_map(with_parts).collect()
}

/// The page's own date, or the usual number of months after the last check. Content model: six months by default.
fn review_by(settings: &Settings, common: &Common) -> Option<Date> {
    let usual =
        || common.checked.and_then(|checked| checked.checked_add(settings.review_months.months()).ok());
    common.review_by.or_else(usual)
}
