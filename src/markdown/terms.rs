//! Hard words: finds the words and initials that the site explains, so that their first use on a page becomes a link.

use std::borrow::Cow;
use std::cmp::Reverse;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::write::escape;

/// The hard words of a site, ready to be found in text. Made once for each build.
#[derive(Debug)]
pub struct Terms {
    /// None when there are no names.
    finder: Option<AhoCorasick>,
    names: Vec<Name>,
    ids: Vec<String>,
}

/// The page of hard words, seen from the page with the text.
#[derive(Debug, Clone, Copy)]
pub struct WordsPage<'a> {
    /// Its address.
    pub href: &'a str,
    /// What it says about a word: "what it means".
    pub explained: &'a str,
}

#[derive(Debug)]
struct Name {
    /// Index in `ids`.
    term: usize,
    /// Initials such as `ADD`, which differ from the word "add".
    exact: Option<String>,
}

/// Which words a page has explained so far.
#[derive(Debug, Default)]
pub struct Used(Vec<bool>);

impl Used {
    /// Whether this is the first time.
    fn is_first(&mut self, term: usize) -> bool {
        if self.0.len() <= term {
            self.0.resize(term + 1, false);
        }
        self.0.get_mut(term).is_some_and(|used| !std::mem::replace(used, true))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    start: usize,
    end: Reverse<usize>,
    name: usize,
}

impl Terms {
    /// `terms` are ids on the page of hard words, each with all its names.
    pub fn new<'a>(terms: impl IntoIterator<Item = (&'a str, Vec<&'a str>)>) -> Self {
        let (mut ids, mut names, mut patterns) = (Vec::new(), Vec::new(), Vec::new());
        for (id, written) in terms {
            for name in written {
                let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
                if name.chars().any(char::is_alphanumeric) {
                    names.push(Name { term: ids.len(), exact: is_initials(&name).then(|| name.clone()) });
                    patterns.push(name);
                }
            }
            ids.push(id.to_owned());
        }
        // The quickest kind takes memory for each letter of the names, which are few. Building fails only for gigabytes of
        // names; then nothing is found.
        let quickest = (patterns.len() < 2000).then_some(AhoCorasickKind::DFA);
        let finder = AhoCorasick::builder().ascii_case_insensitive(true).kind(quickest).build(&patterns).ok();
        Self { finder: finder.filter(|_| !patterns.is_empty()), names, ids }
    }

    /// Plain text as HTML, with links from words that are not in `used` yet. `href` is the address of the page of hard words.
    pub fn link_text(&self, plain: &str, used: &mut Used, page: WordsPage<'_>) -> String {
        let mut out = String::with_capacity(plain.len());
        self.write(plain, used, page, &mut out);
        out
    }

    pub(super) fn write(&self, text: &str, used: &mut Used, page: WordsPage<'_>, out: &mut String) {
        let mut done = 0;
        for Found { start, end: Reverse(end), name } in self.find(text) {
            let term = self.names[name].term;
            escape::text(out, &text[done..start]);
            done = end;
            // A name that was explained before still keeps shorter names inside it from being linked.
            if !used.is_first(term) {
                escape::text(out, &text[start..end]);
                continue;
            }
            out.push_str("<a class=\"word\" href=\"");
            escape::attribute(out, page.href);
            out.push('#');
            escape::attribute(out, &self.ids[term]);
            // Links with the same words lead elsewhere, to the page about the thing; the name tells them apart.
            out.push_str("\" aria-label=\"");
            escape::attribute(out, &text[start..end]);
            out.push_str(": ");
            escape::attribute(out, page.explained);
            out.push_str("\">");
            escape::text(out, &text[start..end]);
            out.push_str("</a>");
        }
        escape::text(out, &text[done..]);
    }

    /// Ids of the words of a text that are not in `used` yet, in the order of the text.
    pub fn first_uses(&self, text: &str, used: &mut Used) -> Vec<String> {
        let found = self.find(text);
        let terms = found.iter().map(|found| self.names[found.name].term);
        terms.filter(|term| used.is_first(*term)).map(|term| self.ids[term].clone()).collect()
    }

    /// Whole names, none inside another: the leftmost, of those the longest.
    fn find(&self, text: &str) -> Vec<Found> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let spaced: Cow<'_, str> = match text.bytes().any(|byte| byte < b' ') {
            true => text.replace(['\n', '\t'], " ").into(),
            false => text.into(),
        };
        let Ok(matches) = finder.try_find_overlapping_iter(spaced.as_ref()) else { return Vec::new() };
        let found = matches.map(|found| Found {
            start: found.start(),
            end: Reverse(found.end()),
            name: found.pattern().as_usize(),
        });
        let mut found: Vec<Found> = found.filter(|found| self.is_name(&spaced, *found)).collect();
        found.sort_unstable();
        let mut done = 0;
        found.retain(|found| {
            let is_outside = found.start >= done;
            if is_outside {
                done = found.end.0;
            }
            is_outside
        });
        found
    }

    fn is_name(&self, text: &str, Found { start, end: Reverse(end), name }: Found) -> bool {
        let exact = self.names[name].exact.as_deref();
        exact.is_none_or(|exact| text.get(start..end) == Some(exact))
            && text.get(..start).is_some_and(|before| !goes_on(before.chars().rev()))
            && text.get(end..).is_some_and(|after| !goes_on(after.chars()))
    }
}

/// Capitals and digits only.
fn is_initials(name: &str) -> bool {
    name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}

/// Whether a word goes on beyond a name: by a letter, or by a hyphen, full stop or `@` and then a letter.
fn goes_on(mut beyond: impl Iterator<Item = char>) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    match beyond.next() {
        Some('-' | '.' | '@') => beyond.next().is_some_and(is_letter),
        Some(c) => is_letter(c),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: WordsPage<'_> = WordsPage { href: "w/", explained: "what it means" };

    fn linked(text: &str) -> String {
        let terms = Terms::new([
            ("add", vec!["ADD", "attention deficit"]),
            ("plan", vec!["plan", "plans"]),
            ("ehc-plan", vec!["EHC plan", "EHCP"]),
            ("ehc", vec!["EHC"]),
        ]);
        let html = terms.link_text(text, &mut Used::default(), PAGE);
        let html = html.replace("<a class=\"word\" href=\"w/#", "[").replace("</a>", "]");
        let pieces = html.split("\" aria-label=\"").enumerate();
        pieces
            .map(
                |(at, piece)| {
                    if at == 0 { piece } else { piece.split_once(": what it means\">").expect("a name").1 }
                },
            )
            .collect::<Vec<_>>()
            .join("|")
    }

    #[test]
    fn the_first_use_is_linked() {
        assert_eq!(linked("A plan, a Plan & plans"), "A [plan|plan], a Plan &amp; plans");
    }

    #[test]
    fn the_longest_name_wins_and_keeps_shorter_ones_out() {
        assert_eq!(linked("EHC plan, EHC plan. EHC"), "[ehc-plan|EHC plan], EHC plan. [ehc|EHC]");
        assert_eq!(linked("an EHC planning day"), "an [ehc|EHC] planning day");
        assert_eq!(linked("EHC\nplan"), "[ehc-plan|EHC\nplan]");
    }

    #[test]
    fn only_whole_words_and_capitals_as_written() {
        for text in [
            "add it",
            "planned",
            "a re-plan",
            "plan-do",
            "plan@x.example",
            "x.plan.example",
            "EHCPs",
            "éplan",
        ] {
            assert_eq!(linked(text), text);
        }
        assert_eq!(linked("ADD. Ehc plan's"), "[add|ADD]. [ehc-plan|Ehc plan]'s");
    }

    #[test]
    fn nothing_to_find() {
        let none = Terms::new([("a", vec!["", " - "])]);
        assert_eq!(none.link_text("a < b", &mut Used::default(), PAGE), "a &lt; b");
    }
}
