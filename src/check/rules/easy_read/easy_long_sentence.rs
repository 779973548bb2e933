//! Easy-read sentences with more words than the settings allow: E01.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-long-sentence"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Readers with a learning disability lose the beginning of a long sentence before they reach its end.",
    document: include_str!("easy_long_sentence.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let limits = file.site.settings.check.easy_read;
    for reading in words::easy(file) {
        for (range, sentence) in reading.sentences() {
            let count = words::count(sentence);
            if count > limits.sentence_words && count <= limits.sentence_words_at_most {
                let message = format!("“{}” has {count} words.", words::beginning(reading.said(&range)));
                let help = format!(
                    "{} Use at most {} words for each idea.",
                    words::where_to_cut(sentence),
                    limits.sentence_words
                );
                found.add_at(file, reading.span(file, range), message, help);
            }
        }
    }
}
