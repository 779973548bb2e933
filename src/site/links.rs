//! Links between pages: the file must be there, and so must the heading.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::content::{Document, Facts, LinkTarget, PageLink};
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of, suggest};
use crate::markdown::Target;
use crate::source::SourcePath;

const BROKEN_LINK: RuleId = RuleId("broken-link");
const BROKEN_ANCHOR: RuleId = RuleId("broken-anchor");

struct Links<'a> {
    pages: BTreeMap<&'a SourcePath, &'a Document>,
    left_out: &'a BTreeSet<SourcePath>,
}

pub(super) fn check(
    documents: &[Arc<Document>],
    left_out: &BTreeSet<SourcePath>,
    problems: &mut Vec<Diagnostic>,
) {
    let pages = documents.iter().map(|document| (document.path(), &**document)).collect();
    let links = Links { pages, left_out };
    for document in documents {
        for link in &document.outline.links {
            links.target(document, &link.target, link.span.clone(), problems);
        }
        for link in front_matter_links(document) {
            if let LinkTarget::Page(path) = &link.target.value {
                links.page(document, path, link.target.span(), problems);
            }
        }
    }
}

fn front_matter_links(document: &Document) -> impl Iterator<Item = &PageLink> {
    let service = match &document.facts {
        Facts::Service(service) => Some(service),
        Facts::Guide(_) | Facts::Event(_) | Facts::News(_) => None,
    };
    service.into_iter().flat_map(|service| service.if_not_eligible.iter().chain(&service.while_you_wait))
}

impl Links<'_> {
    fn target(&self, from: &Document, target: &Target, span: Range<usize>, problems: &mut Vec<Diagnostic>) {
        match target {
            Target::Page { path, anchor } => {
                self.page(from, path, span.clone(), problems);
                if let (Some(page), Some(anchor)) = (self.pages.get(path), anchor) {
                    check_anchor(from, page, anchor, span, problems);
                }
            }
            Target::Anchor(anchor) => check_anchor(from, from, anchor, span, problems),
            Target::Web(_) | Target::Mail(_) | Target::Tel(_) => {}
        }
    }

    fn page(&self, from: &Document, path: &SourcePath, span: Range<usize>, problems: &mut Vec<Diagnostic>) {
        if !self.pages.contains_key(path) && !self.left_out.contains(path) {
            let message = format!("There is no page `{path}`.");
            problems.push(
                Diagnostic::error(BROKEN_LINK, Place::new(&from.source, span), message)
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

fn check_anchor(
    from: &Document,
    to: &Document,
    anchor: &str,
    span: Range<usize>,
    problems: &mut Vec<Diagnostic>,
) {
    let own = to.outline.headings.iter().map(|heading| heading.id.as_str());
    let ids: Vec<&str> = own.chain(to.anchors()).collect();
    if ids.contains(&anchor) {
        return;
    }
    let page = if std::ptr::eq(from, to) { "This page".to_owned() } else { format!("`{}`", to.path()) };
    let help = match suggest(anchor, ids.iter().copied()) {
        Some(_) => one_of(anchor, ids),
        None => "Link to the page without `#…`, or to one of its headings.".to_owned(),
    };
    problems.push(
        Diagnostic::error(
            BROKEN_ANCHOR,
            Place::new(&from.source, span),
            format!("{page} has no heading `#{anchor}`."),
        )
        .why("The link would lead to the top of the page, and readers would have to search.")
        .help(help),
    );
}
