//! Words that mean the same, found by their first stem.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::analysis::{Analyser, Word};

/// One way to say what a group means.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Member {
    /// The stems after the first.
    pub(crate) rest: Vec<String>,
    /// The number of its group, from 0.
    pub(crate) group: u32,
}

/// All groups.
#[derive(Debug, Clone, Default)]
pub(crate) struct Synonyms {
    members: FxHashMap<String, Vec<Member>>,
    /// How many groups there are.
    pub(crate) groups: u32,
}

impl Synonyms {
    /// Groups with fewer than two different members say nothing and are left out.
    pub(crate) fn new(groups: &[Vec<String>], analyser: &mut Analyser) -> Self {
        let mut all = Self::default();
        for group in groups {
            let mut members: Vec<Vec<String>> = group
                .iter()
                .map(|member| analyser.words(member).iter().map(|word| word.stem.clone()).collect())
                .filter(|stems: &Vec<String>| !stems.is_empty())
                .collect();
            members.sort();
            members.dedup();
            if members.len() > 1 {
                all.add(members);
            }
        }
        all.members.values_mut().for_each(|members| members.sort());
        all
    }

    fn add(&mut self, members: Vec<Vec<String>>) {
        for stems in members {
            let mut stems = stems.into_iter();
            let Some(first) = stems.next() else { continue };
            let member = Member { rest: stems.collect(), group: self.groups };
            self.members.entry(first).or_default().push(member);
        }
        self.groups += 1;
    }

    /// The members that begin with a stem.
    pub(crate) fn beginning(&self, stem: &str) -> &[Member] {
        self.members.get(stem).map_or(&[], Vec::as_slice)
    }

    /// All first stems with their members, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[Member])> {
        self.members.iter().map(|(stem, members)| (stem.as_str(), members.as_slice()))
    }

    /// The groups that have a member here: at each place of a text, each group once.
    pub(crate) fn within(&self, words: &[Arc<Word>]) -> Vec<u32> {
        let mut found = Vec::new();
        for (place, word) in words.iter().enumerate() {
            let begin = found.len();
            for member in self.beginning(&word.stem) {
                let follows = words[place + 1..].iter().map(|word| &word.stem);
                let here =
                    words.len() - place > member.rest.len() && follows.zip(&member.rest).all(|(a, b)| a == b);
                if here && !found[begin..].contains(&member.group) {
                    found.push(member.group);
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_of_several_words_are_found() {
        let mut analyser = Analyser::new("en");
        let group = ["SALT", "speech and language therapy", "speech therapy"].map(str::to_owned).to_vec();
        let synonyms = Synonyms::new(&[group, vec!["alone".into()]], &mut analyser);
        assert_eq!(synonyms.groups, 1);
        let words = analyser.words("Salt, or speech therapies, but not speech alone");
        assert_eq!(synonyms.within(&words), [0, 0]);
    }
}
