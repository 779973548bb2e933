//! Which documents have which values.

use rustc_hash::FxHashMap;

use super::Shard;
use super::bits::{Bits, Code, gaps};
use super::postings::count;
use crate::index::Index;

pub(super) fn export(index: &Index) -> Shard {
    let groups: Vec<_> =
        index.settings.facets.iter().map(|group| (&group.name, &group.label, &group.values)).collect();
    let (having, mut bits) = (having(index), Bits::default());
    for group in &index.settings.facets {
        for (value, _) in &group.values {
            let documents = having.get(&(group.name.as_str(), value.as_str()));
            write(&mut bits, documents.map_or(&[], Vec::as_slice));
        }
    }
    Shard { name: "f".into(), arguments: Vec::new() }.with(&groups).with(&bits.text())
}

/// For each value of each group, the documents that have it.
fn having(index: &Index) -> FxHashMap<(&str, &str), Vec<u32>> {
    let mut having: FxHashMap<(&str, &str), Vec<u32>> = FxHashMap::default();
    for (number, document) in (0..).zip(&index.documents) {
        for facet in &document.facets {
            having.entry((&facet.group, &facet.value)).or_default().push(number);
        }
    }
    // A document that says a value twice has it once.
    having.values_mut().for_each(Vec::dedup);
    having
}

fn write(bits: &mut Bits, documents: &[u32]) {
    let gaps = gaps(documents);
    let code = Code::best(&gaps);
    bits.gamma(count(documents.len()) + 1);
    bits.code(code);
    gaps.iter().for_each(|gap| bits.number(code, *gap));
}
