//! Sentences with more words than the settings allow.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-sentence"),
    group: Group::PlainLanguage,
    level: Severity::Warning,
    why: "Most people forget the beginning of a sentence this long before they reach its end, the more so when they are tired or worried.",
    document: include_str!("long_sentence.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let most = file.site.settings.check.plain.sentence_words;
    // Another rule speaks about a summary that is too long as a whole.
    let summary = file.facts_at("summary").map(|fact| &fact.prose).next();
    let long_summary = summary.filter(|summary| summary.text().chars().count() > super::long_summary::MOST);
    let is_other = |prose: &Prose| long_summary.is_some_and(|summary| std::ptr::eq(summary, prose));
    for reading in words::plain(file).filter(|reading| !is_other(reading.prose)) {
        for (range, sentence) in reading.sentences() {
            let count = words::count(sentence);
            if count > most {
                let message = format!("“{}” has {count} words.", words::beginning(reading.said(&range)));
                let help = format!("{} Stay under {} words.", words::where_to_cut(sentence), most + 1);
                found.add_at(file, reading.span(file, range), message, help);
            }
        }
    }
}
