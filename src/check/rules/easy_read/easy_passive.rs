//! The passive voice on easy-read pages: E11.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-passive"),
    group: Group::EasyRead,
    level: Severity::Advice,
    why: "Readers of easy read need to know who does what, in the order in which it happens.",
    document: include_str!("easy_passive.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy(file) {
        for (range, sentence) in reading.sentences() {
            for passive in words::passives(sentence) {
                let verb = sentence.get(passive.verb.clone()).unwrap_or_default();
                let message = format!("“{verb}” does not begin with who does it.");
                let help = passive.help(sentence);
                let place = range.start + passive.verb.start..range.start + passive.verb.end;
                found.add_at(file, reading.span(file, place), message, help);
            }
        }
    }
}
