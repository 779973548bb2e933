//! Guides and their parts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::editions::Editions;
use super::{Page, PageId};
use crate::content::{Common, Document, Facts, Kind};
use crate::diagnostic::{Diagnostic, Place, RuleId, suggest};
use crate::source::{Located, SourcePath};

const MISSING_PART: RuleId = RuleId("missing-part");
const UNLISTED_PART: RuleId = RuleId("unlisted-part");

/// The files of a guide's parts, in order.
pub(super) fn parts(document: &Document) -> &[Located<SourcePath>] {
    match &document.facts {
        Facts::Guide(guide) => &guide.parts,
        _ => &[],
    }
}

pub(super) fn check(
    documents: &[Arc<Document>],
    left_out: &BTreeSet<SourcePath>,
    problems: &mut Vec<Diagnostic>,
) {
    let guides: BTreeMap<&SourcePath, &Document> =
        documents.iter().filter(|d| d.kind() == Kind::Guide).map(|d| (d.path(), &**d)).collect();
    let mut listed = BTreeSet::new();
    for document in documents {
        for part in parts(document) {
            listed.insert(&part.value);
            if !guides.contains_key(&part.value) && !left_out.contains(&part.value) {
                problems.push(missing(document, part, &guides));
            }
        }
    }
    for document in documents {
        if let Some(index) = index_of(document, &guides).filter(|_| !listed.contains(document.path())) {
            problems.push(unlisted(document, index));
        }
    }
}

/// The `index.md` of the folder in which a guide's page lies.
fn index_of<'d>(document: &Document, guides: &BTreeMap<&SourcePath, &'d Document>) -> Option<&'d Document> {
    let path = document.path();
    let index = path.join("index.md").filter(|index| index != path && document.kind() == Kind::Guide)?;
    guides.get(&index).copied().filter(|index| !parts(index).is_empty())
}

fn missing(
    document: &Document,
    part: &Located<SourcePath>,
    guides: &BTreeMap<&SourcePath, &Document>,
) -> Diagnostic {
    let folder = document.path().folder();
    let names = guides
        .keys()
        .filter(|path| path.folder() == folder && path.name() != "index.md")
        .map(|path| path.name());
    let help = match suggest(part.value.name(), names) {
        Some(near) => format!("Did you mean `{near}`?"),
        None => "Write the file in the folder of the guide, or take it out of the list.".to_owned(),
    };
    let message = format!("The guide has no part `{}`.", part.value.name());
    Diagnostic::error(MISSING_PART, Place::new(&document.source, part.span()), message)
        .why("Readers would be sent to a page that is not there.")
        .help(help)
}

fn unlisted(document: &Document, index: &Document) -> Diagnostic {
    let message = format!("`{}` is not among the `parts` of its guide.", document.path().name());
    Diagnostic::warning(UNLISTED_PART, Place::file(document.path()), message)
        .why("Readers of the guide would not find it.")
        .help(format!("Add it to `parts` in `{}`.", index.path()))
}

/// Makes pages of documents: parts joined to their guides, facts handed down, dates of review worked out.
pub(super) fn pages(
    documents: Vec<Arc<Document>>,
    mut editions: Editions,
    review_by: impl Fn(&Common) -> Option<Date>,
    today: Date,
) -> Vec<Page> {
    let ids: BTreeMap<SourcePath, PageId> =
        documents.iter().enumerate().map(|(id, d)| (d.path().clone(), id)).collect();
    let parts_of: Vec<Vec<PageId>> = documents
        .iter()
        .map(|document| parts(document).iter().filter_map(|part| ids.get(&part.value).copied()).collect())
        .collect();
    let mut guide_of: Vec<Option<PageId>> = vec![None; documents.len()];
    for (guide, parts) in parts_of.iter().enumerate() {
        for part in parts {
            guide_of[*part] = Some(guide);
        }
    }
    let page = |(id, parts): (PageId, Vec<PageId>)| {
        let document = Arc::clone(&documents[id]);
        let inherited =
            guide_of[id].map(|guide| Box::new(inherit(&document.common, &documents[guide].common)));
        let due = review_by(inherited.as_deref().unwrap_or(&document.common));
        let overdue = due.is_some_and(|due| due < today) && !is_over(&document, today);
        let editions = editions.remove(document.path()).unwrap_or_default();
        Page { document, inherited, guide: guide_of[id], parts, review_by: due, overdue, editions }
    };
    parts_of.into_iter().enumerate().map(page).collect()
}

/// News and events that are over tell of their day, and nobody keeps them up to date after it.
fn is_over(document: &Document, today: Date) -> bool {
    match &document.facts {
        Facts::News(_) => true,
        Facts::Event(event) => event.ends.unwrap_or(event.starts).date() < today,
        _ => false,
    }
}

/// What a part does not say, its guide says for it.
fn inherit(part: &Common, guide: &Common) -> Common {
    let mut common = part.clone();
    let own_date = common.checked.is_some();
    common.owner = common.owner.or_else(|| guide.owner.clone());
    common.review_by = common.review_by.or(if own_date { None } else { guide.review_by });
    common.checked = common.checked.or(guide.checked);
    common.ages = common.ages.or(guide.ages);
    common.sector = common.sector.or_else(|| guide.sector.clone());
    common.level = common.level.or_else(|| guide.level.clone());
    if common.audience.is_empty() {
        common.audience.clone_from(&guide.audience);
    }
    if common.topics.is_empty() {
        common.topics.clone_from(&guide.topics);
    }
    common
}
