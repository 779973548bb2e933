//! The word list that spelling is mended with.

use std::collections::BTreeMap;

use super::{Shard, front};

/// The shards by half the length of their words, and which are there.
pub(super) fn export(words: &[(String, u32)]) -> (Vec<Shard>, String) {
    let mut shards: BTreeMap<usize, (String, &str)> = BTreeMap::new();
    for (word, documents) in words {
        let (text, before) = shards.entry(word.chars().count() / 2).or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        front::add(text, word, before);
        text.push(front::digit(power(*documents)));
        *before = word;
    }
    let most = shards.keys().last().map_or(0, |last| last + 1);
    let presence = (0..most).map(|shard| if shards.contains_key(&shard) { '1' } else { '0' }).collect();
    let shards = shards.into_iter().map(|(number, (text, _))| Shard::new('w', number).with(&text)).collect();
    (shards, presence)
}

/// The power of two of a number of documents, at most 9.
pub(crate) fn power(documents: u32) -> usize {
    usize::try_from(documents.max(1).ilog2()).unwrap_or(9).min(9)
}
