//! The passive voice.

use super::super::prelude::*;
use super::super::words::{self, Reading};

pub(super) const RULE: Rule = Rule {
    id: RuleId("passive-voice"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Families need to know who does what, and the passive voice leaves out or hides who it is.",
    document: include_str!("passive_voice.md"),
    check: Check::File(check),
};

/// One passive sentence in so many is no reason to speak up, unless it says who acts and could as well begin with that.
const ONE_IN: usize = 10;
/// In a text of fewer sentences, one is many.
const FEW: usize = 5;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let readings: Vec<Reading<'_>> = words::plain(file).map(Reading::without_speech).collect();
    let mut passives = Vec::new();
    let mut sentences = 0;
    for reading in &readings {
        for (range, sentence) in reading.sentences() {
            sentences += 1;
            passives.extend(
                words::passives(sentence)
                    .into_iter()
                    .map(|passive| (reading, range.start, sentence, passive)),
            );
        }
    }
    let many = passives.len() * ONE_IN > sentences && (passives.len() > 1 || sentences < FEW);
    for (reading, start, sentence, passive) in passives {
        let verb = sentence.get(passive.verb.clone()).unwrap_or_default();
        let message = match passive.agent {
            Some(_) => format!("“{verb}” says what is done before it says who does it."),
            None if many => format!("“{verb}” does not say who does it."),
            None => continue,
        };
        let place = start + passive.verb.start..start + passive.verb.end;
        found.add_at(file, reading.span(file, place), message, passive.help(sentence));
    }
}
