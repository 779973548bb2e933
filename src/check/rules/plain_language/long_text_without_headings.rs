//! Long stretches of text with no heading.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-text-without-headings"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Readers look over a page for the part that they need, and people who use a screen reader jump from heading to heading.",
    document: include_str!("long_text_without_headings.md"),
    check: Check::File(check),
};

const MOST_WORDS: usize = 300;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_plain_english() {
        return;
    }
    let is_heading = |prose: &Prose| matches!(prose.form(), Form::Heading(_));
    for part in file.text.split(is_heading) {
        // Tables and their captions have an order of their own.
        let prose =
            part.iter().filter(|prose| matches!(prose.form(), Form::Paragraph | Form::Item | Form::Meaning));
        let prose: Vec<&Prose> = prose.filter(|prose| !prose.passage.quoted).collect();
        let counts: Vec<usize> = prose.iter().map(|prose| words::count(prose.text())).collect();
        let all: usize = counts.iter().sum();
        if all <= MOST_WORDS {
            continue;
        }
        let mut passed = 0;
        let middle = counts.iter().position(|count| {
            passed += count;
            passed > all / 2
        });
        let Some(middle) = middle.and_then(|at| prose.get(at)) else { continue };
        let sentence = middle.sentences().first().cloned().unwrap_or(0..middle.text().len());
        let message = format!("There are {all} words around here without a heading.");
        let help = "Put a heading with `##` where a new subject begins. It says what readers find below it.";
        found.add_at(file, file.span(middle, sentence), message, help);
    }
}
