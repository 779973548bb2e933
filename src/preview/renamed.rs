//! Which pages have a new address: their files have another name now.

use std::collections::{BTreeMap, BTreeSet};

use crate::site::{Page, Site};
use crate::source::Address;

/// New addresses by old ones: of pages that are gone while another has come with the same text, or else with the same title.
pub(super) fn renamed(before: &Site, after: &Site) -> BTreeMap<Address, Address> {
    let gone = difference(before, after);
    let mut come = difference(after, before);
    let mut renamed = BTreeMap::new();
    let is_same: [fn(&Page, &Page) -> bool; 2] =
        [|a, b| a.document.source.text() == b.document.source.text(), |a, b| a.title() == b.title()];
    for is_same in is_same {
        for old in &gone {
            let position = come.iter().position(|new| is_same(old, new));
            if let Some(position) = position.filter(|_| !renamed.contains_key(old.address())) {
                renamed.insert(old.address().clone(), come.remove(position).address().clone());
            }
        }
    }
    renamed
}

/// Pages of one site whose files are not in the other.
fn difference<'s>(of: &'s Site, other: &Site) -> Vec<&'s Page> {
    let there: BTreeSet<_> = other.files().collect();
    of.pages().map(|(_, page)| page).filter(|page| !there.contains(page.document.path())).collect()
}
