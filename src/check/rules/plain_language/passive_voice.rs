//! The passive voice.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("passive-voice"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Families need to know who does what, and the passive voice leaves out or hides who it is.",
    document: include_str!("passive_voice.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain(file) {
        for (range, sentence) in reading.sentences() {
            for passive in words::passives(sentence) {
                let verb = sentence.get(passive.verb.clone()).unwrap_or_default();
                let message = match passive.agent {
                    Some(_) => format!("“{verb}” says what is done before it says who does it."),
                    None => format!("“{verb}” does not say who does it."),
                };
                let place = range.start + passive.verb.start..range.start + passive.verb.end;
                found.add(reading.place(file, place), message, passive.help(sentence));
            }
        }
    }
}
