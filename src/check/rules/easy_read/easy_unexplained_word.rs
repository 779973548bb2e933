//! Hard words of `words.yaml` that have no easy meaning: E13.

use super::super::prelude::*;
use super::super::words::{self, Names};

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-unexplained-word"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Easy-read pages explain hard words by their easy meaning, and this word has none to show.",
    document: include_str!("easy_unexplained_word.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let hard = &file.site.words.words;
    if !(file.is_easy_english() || file.is_plain_english()) || hard.iter().all(|word| word.easy.is_some()) {
        return;
    }
    let readings: Vec<_> = words::easy_and_headings(file).collect();
    if readings.is_empty() {
        return;
    }
    let names = Names::of(file);
    let mut seen = std::collections::BTreeSet::new();
    for reading in &readings {
        for (range, word, _) in names.find(reading.text) {
            let Some(entry) = hard.get(word).filter(|entry| entry.easy.is_none()) else { continue };
            let said = reading.said(&range);
            if seen.insert(word) && !is_explained(&readings, said) {
                let message =
                    format!("“{said}” is a hard word, and `content/words.yaml` has no easy meaning for it.");
                let help = format!(
                    "Add `easy:` to “{}” in `content/words.yaml`, with a sentence of at most 10 words. Or use another word.",
                    entry.term
                );
                found.add_at(file, reading.span(file, range), message, help);
            }
        }
    }
}

/// The page says by itself what the word means: "Mediation is …".
fn is_explained(readings: &[words::Reading<'_>], word: &str) -> bool {
    let word = word.to_lowercase();
    let verbs = ["is a", "is an", "is the", "is when", "is how", "are", "means", "mean", "says"];
    let explains = |text: &str| verbs.iter().any(|verb| text.contains(&format!("{word} {verb} ")));
    readings.iter().any(|reading| explains(&reading.text.to_lowercase()))
}
