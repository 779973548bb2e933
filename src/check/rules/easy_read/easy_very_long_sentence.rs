//! Easy-read sentences so long that the page is not published: E01.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-very-long-sentence"),
    group: Group::EasyRead,
    level: Severity::Error,
    why: "A page with such a sentence is not easy read, and readers who need easy read would be let down.",
    document: include_str!("easy_very_long_sentence.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let limits = file.site.settings.check.easy_read;
    for reading in words::easy(file) {
        for (range, sentence) in reading.sentences() {
            let count = words::count(sentence);
            if count > limits.sentence_words_at_most {
                let message = format!("“{}” has {count} words.", words::beginning(reading.said(&range)));
                let help = format!(
                    "{} An easy-read sentence has at most {} words; with more than {}, the page is not published.",
                    words::where_to_cut(sentence),
                    limits.sentence_words,
                    limits.sentence_words_at_most
                );
                found.add_at(file, reading.span(file, range), message, help);
            }
        }
    }
}
