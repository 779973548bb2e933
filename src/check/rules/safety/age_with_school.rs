//! The exact age of one person beside the name of their school.

use std::ops::Range;

use super::super::prelude::*;
use super::super::telephone::is_note;
use super::super::{ages, people};

pub(super) const RULE: Rule = Rule {
    id: RuleId("age-with-school"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "In one year of one school there are few children with the same needs, so others can tell who it is, and where to find them.",
    document: include_str!("age_with_school.md"),
    check: Check::File(check),
};

/// The sentence goes on about the same person.
static SAME_PERSON: Pattern = Pattern::new(r"\b(?:[Hh]e|[Ss]he|I|[Hh]is|[Hh]er|[Mm]y)\b");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    let is_quote = |fact: &&Fact| fact.is_speech() || fact.key == "quotes.by";
    let facts =
        file.facts.iter().filter(|fact| !is_quote(fact) && !is_note(&fact.key)).map(|fact| &fact.prose);
    for prose in facts.chain(file.text.iter().filter(|prose| !prose.passage.quoted)) {
        for (age, school) in pairs(prose) {
            let words = |range: &Range<usize>| prose.text().get(range.clone()).unwrap_or_default();
            let message =
                format!("“{}” and “{}” together can show who this is.", words(&age), words(&school));
            let help =
                "Leave out the school, or the age: “a pupil of a primary school in Larkhaven”, “a teenager”.";
            let school = (file.source, file.span(prose, school));
            found.add_with_in(
                (file.source, file.span(prose, age)),
                message,
                help,
                (school, "the school is named here"),
            );
        }
    }
}

/// Ages with schools, in bytes of the passage.
fn pairs(prose: &Prose) -> Vec<(Range<usize>, Range<usize>)> {
    let text = prose.text();
    if !text.contains(|c: char| c.is_uppercase()) || people::schools(text).is_empty() {
        return Vec::new();
    }
    let sentences = prose.sentences();
    let text_of = |at: usize| sentences.get(at).and_then(|range| text.get(range.clone())).unwrap_or_default();
    let school = |at: usize| {
        let start = sentences.get(at)?.start;
        people::schools(text_of(at)).first().map(|range| start + range.start..start + range.end)
    };
    let mut found: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (at, sentence) in sentences.iter().enumerate() {
        let Some(age) = ages::of_one(text_of(at)) else { continue };
        let next = || school(at + 1).filter(|_| SAME_PERSON.is_in(text_of(at + 1)));
        let before = || school(at.checked_sub(1)?).filter(|_| SAME_PERSON.is_in(text_of(at)));
        let school = school(at).or_else(next).or_else(before);
        let is_new = |school: &Range<usize>| found.last().is_none_or(|(_, last)| last != school);
        if let Some(school) = school.filter(is_new) {
            found.push((sentence.start + age.start..sentence.start + age.end, school));
        }
    }
    found
}
