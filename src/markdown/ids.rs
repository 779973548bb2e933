//! Ids of headings: made from their words, no two alike on one page.

use std::collections::{BTreeMap, BTreeSet};

/// Longest id made from words, in bytes.
const LONGEST: usize = 60;

/// The id of the list of footnotes. All other ids that the writer makes hold an underscore, which ids of headings never do.
pub(super) const NOTES_TITLE: &str = "footnotes-title";

/// Ids that are taken.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: BTreeSet<String>,
    /// The number to try next for an id that is taken.
    next: BTreeMap<String, usize>,
}

impl Ids {
    pub(super) fn new(reserved: &[&str]) -> Self {
        let taken = reserved.iter().chain(&[NOTES_TITLE]).map(|id| (*id).to_owned()).collect();
        Self { taken, next: BTreeMap::new() }
    }

    pub(super) fn is_taken(&self, id: &str) -> bool {
        self.taken.contains(id)
    }

    /// Takes this id, or the first of `id-2`, `id-3` … that is free.
    pub(super) fn take(&mut self, id: String) -> String {
        if self.taken.insert(id.clone()) {
            return id;
        }
        let next = self.next.entry(id.clone()).or_insert(2);
        loop {
            let numbered = format!("{id}-{next}");
            *next += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

/// Lower-case letters and digits of any script, joined by hyphens; apostrophes leave no gap. `section` if nothing is left.
pub fn slug(words: &str) -> String {
    let mut slug = String::new();
    for c in words.chars().filter(|c| !matches!(c, '\'' | '’' | '‘' | '\u{ad}')) {
        if c.is_alphanumeric() {
            slug.extend(c.to_lowercase().filter(|c| c.is_alphanumeric()));
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() > LONGEST {
            break;
        }
    }
    shorten(&mut slug);
    if slug.is_empty() { "section".to_owned() } else { slug }
}

/// Cuts at the end of a word.
fn shorten(slug: &mut String) {
    if slug.len() > LONGEST {
        let cut = slug.floor_char_boundary(LONGEST);
        slug.truncate(cut);
        if let Some(word) = slug.rfind('-') {
            slug.truncate(word);
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
}

/// Whether an author can choose this id.
pub(super) fn is_plain(id: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty()
        && id.len() <= LONGEST
        && id.bytes().all(good)
        && !id.starts_with('-')
        && !id.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_ids() {
        assert_eq!(slug("How to get it"), "how-to-get-it");
        assert_eq!(slug("  What’s on, 16–25? "), "whats-on-16-25");
        assert_eq!(slug("Cześć!"), "cześć");
        assert_eq!(slug("?!"), "section");
        assert_eq!(slug(&"word ".repeat(50)), "word-".repeat(12).trim_end_matches('-'));
        assert_eq!(slug(&"x".repeat(500)).len(), LONGEST);
    }

    #[test]
    fn no_id_is_given_twice() {
        let mut ids = Ids::new(&["main"]);
        let mut take = |id: &str| ids.take(id.to_owned());
        assert_eq!(
            [take("a"), take("a"), take("main"), take("a-3"), take("a")],
            ["a", "a-2", "main-2", "a-3", "a-4"]
        );
        assert_eq!(take(NOTES_TITLE), "footnotes-title-2");
    }

    #[test]
    fn many_equal_headings_take_no_quadratic_time() {
        let mut ids = Ids::new(&[]);
        for _ in 0..50_000 {
            ids.take("a".to_owned());
        }
        assert_eq!(ids.take("a".to_owned()), "a-50001");
    }
}
