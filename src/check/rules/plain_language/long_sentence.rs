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
    let is_long_summary = |prose: &Prose| {
        let long = |fact: &Fact| std::ptr::eq(&fact.prose, prose) && fact.prose.text().chars().count() > super::long_summary::MOST;
        file.facts_at("summary").any(long)
    };
    for reading in words::plain(file).filter(|reading| !is_long_summary(reading.prose)) {
        for (range, sentence) in reading.sentences() {
            let count = words::count(sentence);
            if count > most {
                let message = format!("“{}” has {count} words.", words::beginning(reading.said(&range)));
                let help = format!("{} Stay under {} words.", words::where_to_cut(sentence), most + 1);
                found.add(reading.place(file, range), message, help);
            }
        }
    }
}
