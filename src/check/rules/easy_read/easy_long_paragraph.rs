//! Easy-read paragraphs with more sentences than the settings allow: E03.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-long-paragraph"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "With many sentences beside one picture, readers cannot tell which words the picture belongs to.",
    document: include_str!("easy_long_paragraph.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let most = file.site.settings.check.easy_read.paragraph_sentences;
    for reading in words::easy(file) {
        let sentences = reading.prose.sentences();
        if let Some(first_over) = sentences.get(most) {
            let message = format!("This paragraph has {} sentences.", sentences.len());
            let words = words::beginning(reading.said(first_over));
            let help = format!("Begin a new paragraph with its own picture at “{words}”, or before it.");
            found.add_at(file, reading.span(file, 0..reading.text.len()), message, help);
        }
    }
}
