//! Words in capitals.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("all-capitals"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Words in capitals all have the same shape, so they are slow to read, and some screen readers spell them out.",
    document: include_str!("all_capitals.md"),
    check: Check::File(check),
};

/// So many words in a row.
const FEW: usize = 3;
/// One word with more letters than this is rarely a set of initials.
const SHORT: usize = 6;

/// Long initials and names that are written in capitals.
const INITIALS: &[&str] = &["SENDIASS", "SENDIST", "CAFCASS", "NASENCO", "OFSTED", "WELLCOMM", "NATSPEC", "CYPIAPT", "DYNAMITE"];

/// Short words that are no initials.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "THE", "AND", "FOR", "ALL", "OF", "TO", "NOT", "YOU", "YOUR", "WE", "IS", "ARE", "IN", "ON", "OR", "NO", "NOW", "FREE", "OUT", "CAN",
    "DO", "BE", "IF", "AT", "BY", "WITH", "MUST", "ONLY", "NEW", "OPEN", "OUR", "US", "THIS", "THAT", "HERE", "HELP", "CALL", "RING", "DON'T",
];

/// Facts that are words for readers, besides those that are sentences.
const FACTS: &[&str] = &["title", "stages.title", "contacts.role", "places.name", "quotes.by", "parts.title"];

struct Token<'t> {
    range: Range<usize>,
    word: &'t str,
    /// Nothing but white space, a hyphen or the end of a sentence is between it and the next.
    joins: bool,
}

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    let mut explained = None;
    let titles = file.facts.iter().filter(|fact| FACTS.contains(&fact.key.as_str())).map(|fact| &fact.prose);
    let sentences = file.prose().filter(|prose| prose.form() == Form::Fact);
    let text = file.text.iter().filter(|prose| !prose.passage.quoted);
    for prose in titles.chain(sentences).chain(text) {
        let tokens = capitals(prose);
        for run in tokens.chunk_by(|a, b| a.joins && a.range.end <= b.range.start && follows(prose.text(), a, b)) {
            if is_shouted(file, run) {
                report(file, prose, run, found);
            } else {
                let long = run.iter().filter(|token| is_long(token.word));
                for token in long {
                    let explained = explained.get_or_insert_with(|| explanations(file));
                    if !explained.contains(token.word) {
                        report(file, prose, std::slice::from_ref(token), found);
                    }
                }
            }
        }
    }
}

/// Words without a small letter or a digit; "A" and "I" are among them.
fn capitals(prose: &Prose) -> Vec<Token<'_>> {
    let text = prose.text();
    let mut tokens = Vec::new();
    let mut at = 0;
    for written in text.split_whitespace() {
        let start = at + text.get(at..).and_then(|rest| rest.find(written)).unwrap_or(0);
        at = start + written.len();
        let word = written.trim_matches(|c: char| !c.is_alphanumeric());
        let range = start + written.find(word).unwrap_or(0)..start + written.find(word).unwrap_or(0) + word.len();
        let is_capital = !word.is_empty() && word.chars().all(|c| c.is_uppercase() || matches!(c, '\'' | '’' | '-'));
        if is_capital && prose.is_own(range.start) && !in_abbr(prose, range.start) {
            let after = text.get(range.end..at).unwrap_or_default();
            tokens.push(Token { range, word, joins: !after.contains([',', ';', ')', '/', '&', '(']) });
        }
    }
    tokens
}

fn in_abbr(prose: &Prose, at: usize) -> bool {
    prose.passage.is_in(at, |kind| matches!(kind, MarkKind::Tag("abbr", _)))
}

/// No other word is between them, and no bracket or slash.
fn follows(text: &str, a: &Token<'_>, b: &Token<'_>) -> bool {
    text.get(a.range.end..b.range.start)
        .is_some_and(|between| !between.contains(|c: char| c.is_alphanumeric() || matches!(c, '(' | '/' | '&' | '+')))
}

fn is_shouted(file: &File<'_>, run: &[Token<'_>]) -> bool {
    let words = run.iter().filter(|token| letters(token.word) > 1).count();
    if words < FEW {
        return false;
    }
    let mut unknown = run.iter().filter(|token| letters(token.word) > 1 && !is_known(file, token.word)).peekable();
    let plain = |token: &&Token<'_>| WORDS.contains(&token.word) || letters(token.word) >= 5;
    unknown.peek().is_some() && unknown.filter(plain).count() >= 2
}

fn is_long(word: &str) -> bool {
    letters(word) > SHORT && !INITIALS.contains(&word)
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphabetic()).count()
}

/// Initials of the site's words.
fn is_known(file: &File<'_>, word: &str) -> bool {
    let is_it = |name: &String| name.split_whitespace().any(|part| part == word);
    INITIALS.contains(&word) || file.site.words.words.iter().any(|known| is_it(&known.term) || known.also.iter().any(is_it))
}

/// Initials that the site's words or the page itself explain: in brackets behind their words, or with brackets behind them.
fn explanations(file: &File<'_>) -> BTreeSet<String> {
    let words = file.site.words.words.iter().flat_map(|word| std::iter::once(&word.term).chain(&word.also));
    let mut known: BTreeSet<String> =
        words.flat_map(|name| name.split_whitespace()).map(str::to_owned).collect();
    for prose in file.everything() {
        let mut last = "";
        for written in prose.text().split_whitespace() {
            if written.starts_with('(') {
                known.insert(last.trim_matches(|c: char| !c.is_alphanumeric()).to_owned());
                known.insert(written.trim_matches(|c: char| !c.is_alphanumeric()).to_owned());
            }
            last = written;
        }
    }
    known
}

fn report(file: &File<'_>, prose: &Prose, run: &[Token<'_>], found: &mut Found<'_>) {
    let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
    let range = first.range.start..last.range.end;
    let words = prose.text().get(range.clone()).unwrap_or_default();
    let message = format!("{} is in capitals.", quoted(words));
    let help = format!("Write {}. For something that matters most, use bold: `**…**`.", quoted(&small(file, words)));
    found.add(file.place(prose, range), message, help);
}

/// In small letters, but for the first letter of each sentence and for known initials.
fn small(file: &File<'_>, words: &str) -> String {
    let mut begins = true;
    let mut out = Vec::new();
    for word in words.split_whitespace().take(20) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let keep = bare == "I" || is_known(file, bare);
        let mut letters = word.chars();
        out.push(match letters.next() {
            _ if keep => word.to_owned(),
            Some(first) if begins => std::iter::once(first).chain(letters.as_str().to_lowercase().chars()).collect(),
            _ => word.to_lowercase(),
        });
        begins = word.ends_with(['.', '!', '?']);
    }
    out.join(" ")
}
