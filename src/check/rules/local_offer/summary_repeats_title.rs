//! Summaries that say no more than the title.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("summary-repeats-title"),
    group: Group::LocalOffer,
    level: Severity::Advice,
    why: "In lists and in search, the summary is all that helps people to choose the right page.",
    document: include_str!("summary_repeats_title.md"),
    check: Check::File(check),
};

/// Words that tell nothing more.
const EMPTY: &[&str] = &[
    "a",
    "about",
    "all",
    "an",
    "and",
    "are",
    "find",
    "for",
    "guide",
    "here",
    "in",
    "info",
    "information",
    "is",
    "it",
    "local",
    "more",
    "of",
    "offer",
    "on",
    "our",
    "out",
    "page",
    "service",
    "services",
    "the",
    "this",
    "to",
    "us",
    "welcome",
    "what",
    "you",
    "your",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let Some(summary) = file.facts_at("summary").next().filter(|_| file.is_english()) else { return };
    let title = file.facts_at("title").next().map_or_else(|| file.page.title(), |fact| fact.prose.text());
    let known: Vec<String> = words(title).collect();
    let text = summary.prose.text();
    let new = words(text).filter(|word| !known.contains(word) && !EMPTY.contains(&word.as_str())).count();
    let shares = words(text).any(|word| known.contains(&word) && !EMPTY.contains(&word.as_str()));
    if new == 0 && shares {
        let message = format!("The summary “{text}” says no more than the title.");
        let help = "Say what people get and who it is for: “Two hours of music on Saturdays, for children from 5 to 11.”";
        found.add(file.place(&summary.prose, 0..text.len()), message, help);
    }
}

/// Lower-case words without an `s` at the end.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| {
        let word = word.to_lowercase();
        if EMPTY.contains(&word.as_str()) { word } else { word.trim_end_matches('s').to_owned() }
    })
}
