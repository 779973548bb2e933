//! Which documents have which values.

use super::Shard;
use super::bits::{Bits, Code, gaps};
use super::postings::count;
use crate::index::Index;

pub(super) fn export(index: &Index) -> Shard {
    let groups: Vec<_> =
        index.settings.facets.iter().map(|group| (&group.name, &group.label, &group.values)).collect();
    let mut bits = Bits::default();
    for group in &index.settings.facets {
        for (value, _) in &group.values {
            write(&mut bits, &having(index, &group.name, value));
        }
    }
    Shard { name: "f".into(), arguments: Vec::new() }.with(&groups).with(&bits.text())
}

fn having(index: &Index, group: &str, value: &str) -> Vec<u32> {
    let has = |document: &crate::Document| {
        document.facets.iter().any(|facet| facet.group == group && facet.value == value)
    };
    let documents = index.documents.iter().enumerate().filter(|(_, document)| has(document));
    documents.map(|(number, _)| count(number)).collect()
}

fn write(bits: &mut Bits, documents: &[u32]) {
    let gaps = gaps(documents);
    let code = Code::best(&gaps);
    bits.gamma(count(documents.len()) + 1);
    bits.code(code);
    gaps.iter().for_each(|gap| bits.number(code, *gap));
}
