//! Easy-read pages with too many words: E21.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-too-many-words"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "A long page tires readers out before they reach what they came for.",
    document: include_str!("easy_too_many_words.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_easy_english() {
        return;
    }
    let limit = file.site.settings.check.easy_read.page_words;
    let mut count = 0;
    for prose in &file.text {
        count += words::count(prose.text());
        if count >= limit {
            let all: usize = file.text.iter().map(|prose| words::count(prose.text())).sum();
            let message = format!("This page has {all} words.");
            let help = format!(
                "Keep what readers need first, and stay under {limit} words. The full page can say the rest."
            );
            let sentence = prose.sentences().last().cloned().unwrap_or(0..prose.text().len());
            return found.add_at(file, file.span(prose, sentence), message, help);
        }
    }
}
