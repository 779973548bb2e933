//! Paragraphs of many sentences or words.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-paragraph"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "A wall of words is hard to begin and easy to get lost in, above all on a phone.",
    document: include_str!("long_paragraph.md"),
    check: Check::File(check),
};

const MOST_SENTENCES: usize = 6;
const MOST_WORDS: usize = 120;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain(file) {
        let sentences = reading.prose.sentences();
        let words = words::count(reading.text);
        let message = if words > MOST_WORDS {
            format!("This paragraph has {words} words.")
        } else if sentences.len() > MOST_SENTENCES {
            format!("This paragraph has {} sentences.", sentences.len())
        } else {
            continue;
        };
        let middle = sentences.get(sentences.len() / 2).filter(|_| sentences.len() > 1);
        let help = match middle {
            Some(middle) => format!(
                "Begin a new paragraph where a new thought begins, perhaps at “{}”.",
                words::beginning(reading.said(middle))
            ),
            None => "Write shorter sentences, and begin a new paragraph with each new thought.".to_owned(),
        };
        found.add_at(file, reading.span(file, 0..reading.text.len()), message, help);
    }
}
