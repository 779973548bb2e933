//! No two pages at one address, and none where the build puts a page of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Document, EASY_READ, Kind};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::Address;

const DUPLICATE: RuleId = RuleId("duplicate-address");
const TAKEN: RuleId = RuleId("address-taken");

/// The accessibility statement. It is made only when the site has facts for it.
pub(super) const ACCESSIBILITY: &str = "/accessibility/";
/// How to use the site without the internet. It is made only when there is a way.
pub(super) const OFFLINE: &str = "/offline/";

/// Addresses of pages that the build makes by itself. What starts with one of the last group belongs to the build as well.
pub(super) const GENERATED: &[&str] = &[
    "/services/",
    "/guides/",
    "/pathways/",
    "/maps/",
    "/maps/gaps/",
    "/events/",
    "/news/",
    "/replies/",
    "/made-with/",
    "/how-we-are-doing/",
    "/one-page-profile/",
    "/easy-read/",
    "/a-z/",
    "/browse/",
    "/law/",
    "/words/",
    "/help/",
    ACCESSIBILITY,
    OFFLINE,
    "/credits/",
    "/site-map/",
    "/search/",
];
const GENERATED_FOLDERS: &[&str] = &[
    "/a-z/",
    "/browse/",
    "/assets/",
    "/pictures/",
    "/easy-read/",
    "/search-index/",
    "/replies/year-",
    OFFLINE,
];

/// The build makes a page of its own at this address. The number of a long list's page stands in such an address:
/// `/services/page-2/`.
pub fn is_generated(address: &Address, languages: &[String]) -> bool {
    let text = address.as_str();
    let numbered = || {
        let mut names = text.trim_matches('/').split('/');
        let (kind, page) = (names.next(), names.next());
        let number = page.and_then(|page| page.strip_prefix("page-"));
        kind.is_some_and(|kind| Kind::ALL.iter().any(|(_, folder, _)| *folder == kind))
            && number.is_some_and(|number| number.parse::<u32>().is_ok())
    };
    let of_a_version = || {
        let mut names = text.trim_matches('/').split('/');
        let others = || languages.iter().skip(1).map(|lang| lang.to_lowercase());
        names.clone().next_back() == Some(EASY_READ)
            || names.next().is_some_and(|name| others().any(|l| l == name))
    };
    let of_a_map = text.starts_with("/maps/") && text.ends_with("/by-age/");
    GENERATED.contains(&text)
        || of_a_map
        || GENERATED_FOLDERS.iter().any(|folder| text.starts_with(folder))
        || numbered()
        || of_a_version()
}

pub(super) fn check(documents: &[Arc<Document>], languages: &[String], problems: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&Address, &Document> = BTreeMap::new();
    for document in documents {
        let place = Place::file(document.path());
        if is_generated(&document.address, languages) {
            problems.push(taken(place.clone(), &document.address));
        }
        if let Some(other) = first.get(&document.address) {
            problems.push(duplicate(place, &document.address, other));
        } else {
            first.insert(&document.address, document);
        }
    }
    redirects(documents, languages, &first, problems);
}

/// Old addresses must not lead away from pages that are there.
fn redirects(
    documents: &[Arc<Document>],
    languages: &[String],
    pages: &BTreeMap<&Address, &Document>,
    problems: &mut Vec<Diagnostic>,
) {
    let mut first: BTreeMap<&Address, &Document> = BTreeMap::new();
    for document in documents {
        for old in &document.common.redirect_from {
            let place = Place::new(&document.source, old.span());
            if is_generated(&old.value, languages) {
                problems.push(taken(place, &old.value));
            } else if let Some(other) = pages.get(&old.value).or_else(|| first.get(&old.value)) {
                problems.push(duplicate(place, &old.value, other));
            } else {
                first.insert(&old.value, document);
            }
        }
    }
}

fn duplicate(place: Place, address: &Address, other: &Document) -> Diagnostic {
    Diagnostic::error(DUPLICATE, place, format!("The address {address} is used twice."))
        .why("Two pages cannot be in one place; one of them would be lost.")
        .help(format!("Rename one of the files. The other one is `{}`.", other.path()))
}

fn taken(place: Place, address: &Address) -> Diagnostic {
    Diagnostic::error(TAKEN, place, format!("The site makes a page of its own at {address}."))
        .why("Two pages cannot be in one place; one of them would be lost.")
        .help("Choose another name for the file.")
}
