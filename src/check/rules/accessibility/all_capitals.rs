//! Words in capitals.

use std::cell::OnceCell;
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
const INITIALS: &[&str] = &["SENDIASS", "SENDIST", "CAFCASS", "NASENCO", "OFSTED", "WELLCOMM", "NATSPEC", "CYPIAPT", "ARASAAC"];

/// Short words that are no initials.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "THE", "AND", "FOR", "ALL", "OF", "TO", "NOT", "YOU", "YOUR", "WE", "IS", "ARE", "IN", "ON", "OR", "NO", "NOW", "FREE", "OUT", "CAN",
    "DO", "BE", "IF", "AT", "BY", "WITH", "MUST", "ONLY", "NEW", "OPEN", "OUR", "US", "THIS", "THAT", "HERE", "HELP", "CALL", "RING", "ORDER", "DON'T",
];

/// Also with parts that no reader would take apart: "drop-in", "www.x.example", "LK2".
static WORD: Pattern = Pattern::new(r"[\p{L}\p{N}](?:[\p{L}\p{N}._@'’/-]*[\p{L}\p{N}])?");

/// Facts that are words for readers, besides those that are sentences.
const FACTS: &[&str] = &["title", "stages.title", "contacts.role", "places.name", "quotes.by", "parts.title"];

struct Token<'t> {
    range: Range<usize>,
    word: &'t str,
}

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    let known = Known::of(file);
    let titles = file.facts.iter().filter(|fact| FACTS.contains(&fact.key.as_str())).map(|fact| &fact.prose);
    let sentences = file.prose().filter(|prose| prose.form() == Form::Fact);
    let text = file.text.iter().filter(|prose| !prose.passage.quoted);
    for prose in titles.chain(sentences).chain(text) {
        let words = prose.without(|kind| matches!(kind, MarkKind::Code | MarkKind::Tag("abbr", _) | MarkKind::Tag(_, Some(_))));
        let tokens = capitals(&words);
        // What follows one another is one flaw, whatever signs stand between.
        for group in tokens.chunk_by(|a, b| !between(&words, a, b).contains(char::is_alphanumeric)) {
            let runs = group.chunk_by(|a, b| !between(&words, a, b).contains([',', ';', '/', '&', '+', '(', ')']));
            let flaws: Vec<&Token<'_>> = runs.flat_map(|run| flaws(&known, run)).collect();
            if let (Some(first), Some(last)) = (flaws.first(), flaws.last()) {
                report(file, prose, first.range.start..last.range.end, &known, found);
            }
        }
    }
}

/// All words of a run that is shouted, otherwise only its long ones.
fn flaws<'r, 't>(known: &Known<'_>, run: &'r [Token<'t>]) -> Vec<&'r Token<'t>> {
    let all = is_shouted(known, run);
    run.iter().filter(|token| all || is_long(token.word) && !known.has(token.word)).collect()
}

/// What stands between two words.
fn between<'p>(text: &'p str, a: &Token<'_>, b: &Token<'_>) -> &'p str {
    text.get(a.range.end..b.range.start).unwrap_or_default()
}

/// Words without a small letter or a digit; "A" and "I" are among them.
fn capitals(text: &str) -> Vec<Token<'_>> {
    if !has_two(text) {
        return Vec::new();
    }
    let is_capital = |c: char| c.is_uppercase() || matches!(c, '\'' | '’' | '-');
    let words = WORD.find(text).filter_map(|range| {
        let word = text.get(range.clone())?;
        word.chars().all(is_capital).then_some(Token { range, word })
    });
    words.collect()
}

/// Whether another capital stands behind a capital, or what can stand between the two in one word.
fn has_two(text: &str) -> bool {
    let mut behind = false;
    text.chars().any(|c| {
        let is_capital = c.is_uppercase();
        std::mem::replace(&mut behind, is_capital) && (is_capital || matches!(c, '\'' | '’' | '-'))
    })
}

fn is_shouted(known: &Known<'_>, run: &[Token<'_>]) -> bool {
    let words: Vec<&str> = run.iter().map(|token| token.word).filter(|word| letters(word) > 1).collect();
    if words.len() < FEW {
        return false;
    }
    let is_plain = |word: &&&str| WORDS.contains(word) || letters(word) >= 5;
    words.iter().filter(is_plain).filter(|word| !known.has(word)).count() >= 2
}

fn is_long(word: &str) -> bool {
    letters(word) > SHORT
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphabetic()).count()
}

/// Initials that readers know, or that the site's words or the page itself explain. Looked for when they are first needed.
struct Known<'f> {
    file: &'f File<'f>,
    initials: OnceCell<BTreeSet<&'f str>>,
}

impl<'f> Known<'f> {
    fn of(file: &'f File<'f>) -> Self {
        Self { file, initials: OnceCell::new() }
    }

    fn has(&self, word: &str) -> bool {
        self.initials.get_or_init(|| explained(self.file)).contains(word)
    }
}

/// In the page, initials stand in brackets behind their words, or have brackets behind them.
fn explained<'f>(file: &'f File<'f>) -> BTreeSet<&'f str> {
    let bare = |written: &'f str| written.trim_matches(|c: char| !c.is_alphanumeric());
    let words = file.site.words.words.iter().flat_map(|word| std::iter::once(&word.term).chain(&word.also));
    let mut known: BTreeSet<&str> = words.flat_map(|name| name.split_whitespace()).chain(INITIALS.iter().copied()).collect();
    for prose in file.everything() {
        let mut last = "";
        for written in prose.text().split_whitespace() {
            if written.starts_with('(') {
                known.extend([bare(last), bare(written)]);
            }
            last = written;
        }
    }
    known
}

fn report(file: &File<'_>, prose: &Prose, range: Range<usize>, known: &Known<'_>, found: &mut Found<'_>) {
    let words = prose.text().get(range.clone()).unwrap_or_default();
    let message = format!("{} is in capitals.", quoted(words));
    let help = format!("Write {}. For something that matters most, use bold: `**…**`.", quoted(&small(known, words)));
    found.add_at(file, file.span(prose, range), message, help);
}

/// In small letters, but for the first letter of each sentence and for known initials.
fn small(known: &Known<'_>, words: &str) -> String {
    let mut begins = true;
    let mut out = Vec::new();
    for word in words.split_whitespace().take(20) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let keep = bare == "I" || known.has(bare);
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
