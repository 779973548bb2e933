//! Words, sentences and kinds of services, read from the files beside this one.

use std::collections::BTreeMap;

/// A kind of service, such as "Wheelchair service".
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// Lists as they stand in the facts of a page.
    pub(crate) topics: &'static str,
    pub(crate) needs: &'static str,
    pub(crate) sector: &'static str,
    pub(crate) level: &'static str,
    pub(crate) also: &'static str,
    /// What its pages are about.
    pub(crate) things: Vec<&'static str>,
}

/// Everything that pages are made of.
pub(crate) struct Banks {
    words: BTreeMap<&'static str, Vec<&'static str>>,
    pub(crate) kinds: Vec<Kind>,
    /// Invented places. They have no order, so that neighbours in the list are not alike.
    pub(crate) villages: Vec<String>,
    pub(crate) orgs: Vec<String>,
    /// Families and streets: the long tail of names that stand on few pages each.
    pub(crate) families: Vec<String>,
    pub(crate) streets: Vec<String>,
}

impl Banks {
    pub(crate) fn read() -> Self {
        let words = words(include_str!("banks.txt"));
        let kinds = include_str!("kinds.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(kind)
            .collect();
        let both = |a: &str, b: &str, gap: &str| joined(&words, a, b, gap);
        let (villages, orgs) = (both("before", "after", ""), both("org", "body", " "));
        let (families, streets) = (both("rare", "ending", ""), both("rare", "after", ""));
        Self { words, kinds, villages, orgs, families, streets }
    }

    /// The entries of a bank; one empty entry when there is no such bank.
    pub(crate) fn of(&self, name: &str) -> &[&'static str] {
        self.words.get(name).map_or(&[""], Vec::as_slice)
    }
}

fn words(text: &'static str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut banks = BTreeMap::new();
    let mut last = "";
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, list) = line.split_once(" = ").unwrap_or((last, line));
        last = name;
        let bank: &mut Vec<&str> = banks.entry(name).or_default();
        bank.extend(list.split('|').map(str::trim).filter(|entry| !entry.is_empty()));
    }
    banks
}

fn kind(line: &'static str) -> Option<Kind> {
    let mut cells = line.split('|').map(str::trim);
    let mut next = || cells.next();
    Some(Kind {
        name: next()?,
        topics: next()?,
        needs: next()?,
        sector: next()?,
        level: next()?,
        also: next()?,
        things: next()?.split(", ").collect(),
    })
}

/// Each entry of one bank with each of another.
fn joined(words: &BTreeMap<&'static str, Vec<&'static str>>, a: &str, b: &str, gap: &str) -> Vec<String> {
    let (Some(first), Some(second)) = (words.get(a), words.get(b)) else { return Vec::new() };
    let both = first.iter().flat_map(|one| second.iter().map(move |two| format!("{one}{gap}{two}")));
    both.collect()
}
