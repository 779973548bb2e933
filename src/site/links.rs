//! Links between pages: the file must be there, and so must the heading.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::content::{Document, Facts, Kind, LinkTarget, NextTarget, PageLink, Pathway, Variant};
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of, suggest};
use crate::markdown::{LinkRef, Target};
use crate::source::{Located, Source, SourcePath};

const BROKEN_LINK: RuleId = RuleId("broken-link");
const BROKEN_ANCHOR: RuleId = RuleId("broken-anchor");
const NOT_A_SERVICE: RuleId = RuleId("not-a-service");

struct Links<'a> {
    pages: BTreeMap<&'a SourcePath, &'a Document>,
    left_out: &'a BTreeSet<SourcePath>,
}

pub(super) fn check(
    documents: &[Arc<Document>],
    variants: &[Arc<Variant>],
    left_out: &BTreeSet<SourcePath>,
    problems: &mut Vec<Diagnostic>,
) {
    let pages = documents.iter().map(|document| (document.path(), &**document)).collect();
    let links = Links { pages, left_out };
    for document in documents {
        links.of_text(&document.source, &document.outline.links, Some(document), problems);
        for path in front_matter_paths(document) {
            links.page(&document.source, &path.value, path.span(), problems);
        }
        for path in stage_services(document) {
            links.service(document, path, problems);
        }
    }
    for variant in variants {
        links.of_text(&variant.source, &variant.outline.links, None, problems);
    }
}

/// Files of pages that front matter links to, but for the services of stages.
pub(crate) fn front_matter_paths(document: &Document) -> Vec<Located<SourcePath>> {
    let films = document.common.films.iter().filter_map(|film| film.transcript.clone());
    let own: Vec<Located<SourcePath>> = match &document.facts {
        Facts::Service(service) => {
            pages_of(service.if_not_eligible.iter().chain(&service.while_you_wait)).collect()
        }
        Facts::Pathway(pathway) => pages_of_stages(pathway),
        Facts::Reply(reply) => reply.about.clone(),
        Facts::Guide(_) | Facts::Event(_) | Facts::News(_) | Facts::Map(_) => Vec::new(),
    };
    films.chain(own).collect()
}

fn pages_of<'d>(links: impl Iterator<Item = &'d PageLink>) -> impl Iterator<Item = Located<SourcePath>> {
    links.filter_map(|link| match &link.target.value {
        LinkTarget::Page(path) => Some(Located::new(path.clone(), link.target.span())),
        LinkTarget::Web(_) => None,
    })
}

fn pages_of_stages(pathway: &Pathway) -> Vec<Located<SourcePath>> {
    let mut paths = Vec::new();
    for stage in &pathway.stages {
        paths.extend(stage.who_helps.iter().filter_map(|helper| helper.page.clone()));
        paths.extend(pages_of(stage.if_not_eligible.iter()));
        paths.extend(stage.next.iter().filter_map(|next| match &next.to {
            NextTarget::Page(path) => Some(path.clone()),
            NextTarget::Stage(_) => None,
        }));
    }
    paths
}

/// Files of the services of stages.
pub(crate) fn stage_services(document: &Document) -> impl Iterator<Item = &Located<SourcePath>> {
    let stages = match &document.facts {
        Facts::Pathway(pathway) => pathway.stages.as_slice(),
        _ => &[],
    };
    stages.iter().flat_map(|stage| &stage.services)
}

impl Links<'_> {
    /// Links of a text. `own` is the page itself; versions have no headings that others link to.
    fn of_text(
        &self,
        from: &Source,
        links: &[LinkRef],
        own: Option<&Document>,
        problems: &mut Vec<Diagnostic>,
    ) {
        for link in links {
            let (page, anchor) = match &link.target {
                Target::Page { path, anchor } => {
                    self.page(from, path, link.span.clone(), problems);
                    (self.pages.get(path).copied(), anchor.as_ref())
                }
                Target::Anchor(anchor) => (own, Some(anchor)),
                Target::Web(_) | Target::Mail(_) | Target::Tel(_) => continue,
            };
            if let (Some(page), Some(anchor)) = (page, anchor) {
                problems.extend(anchor_problem(from, page, anchor, link.span.clone()));
            }
        }
    }

    /// A stage's services are pages that are there, and services.
    fn service(&self, from: &Document, path: &Located<SourcePath>, problems: &mut Vec<Diagnostic>) {
        self.page(&from.source, &path.value, path.span(), problems);
        if self.pages.get(&path.value).is_some_and(|page| page.kind() != Kind::Service) {
            let message = format!("`{}` is not a service.", path.value);
            problems.push(
                Diagnostic::error(NOT_A_SERVICE, Place::new(&from.source, path.span()), message)
                    .why("A stage shows who can have its services, and other pages do not say that.")
                    .help("Link to it in the text of the stage, or under `who-helps`."),
            );
        }
    }

    fn page(&self, from: &Source, path: &SourcePath, span: Range<usize>, problems: &mut Vec<Diagnostic>) {
        if !self.pages.contains_key(path) && !self.left_out.contains(path) {
            let message = format!("There is no page `{path}`.");
            problems.push(
                Diagnostic::error(BROKEN_LINK, Place::new(from, span), message)
                    .why("A family that follows the link would find nothing.")
                    .help(self.nearest(path)),
            );
        }
    }

    /// The page whose file has the nearest name.
    fn nearest(&self, path: &SourcePath) -> String {
        let names = self.pages.keys().map(|page| page.as_str());
        match suggest(path.as_str(), names) {
            Some(near) => format!("Did you mean `{near}`? Write the path as seen from this file."),
            None => {
                "Write the path to the file as seen from this file, such as `../services/short-breaks.md`."
                    .to_owned()
            }
        }
    }
}

fn anchor_problem(from: &Source, to: &Document, anchor: &str, span: Range<usize>) -> Option<Diagnostic> {
    let own = to.outline.headings.iter().map(|heading| heading.id.as_str());
    let ids: Vec<&str> = own.chain(to.anchors()).collect();
    if ids.contains(&anchor) {
        return None;
    }
    let own = from.path() == to.path();
    let page = if own { "This page".to_owned() } else { format!("`{}`", to.path()) };
    let help = match suggest(anchor, ids.iter().copied()) {
        Some(_) => one_of(anchor, ids),
        None => "Link to the page without `#…`, or to one of its headings.".to_owned(),
    };
    let message = format!("{page} has no heading `#{anchor}`.");
    let diagnostic = Diagnostic::error(BROKEN_ANCHOR, Place::new(from, span), message);
    Some(
        diagnostic
            .why("The link would lead to the top of the page, and readers would have to search.")
            .help(help),
    )
}
