//! Latin and other foreign words on easy-read pages: E16.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-foreign-word"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Foreign words and Latin short forms are hard to read, and screen readers say many of them wrongly.",
    document: include_str!("easy_foreign_word.md"),
    check: Check::File(check),
};

static FOREIGN: Phrases = Phrases::new(&[
    ("carte blanche", "all the choice you want"),
    ("bona fide", "real"),
    ("status quo", "how things are now"),
    ("déjà vu", "the feeling that it happened before"),
    ("faux pas", "mistake"),
    ("rendezvous", "meeting"),
    ("rsvp", "Tell us if you can come"),
    ("à la carte", "what you choose"),
    ("au fait", "know well"),
    ("curriculum vitae", "CV, or a page about you and your work"),
    ("ergo", "so"),
    ("pro bono", "free"),
    ("quid pro quo", "something in return"),
    ("alma mater", "your old school"),
    ("magnum opus", "best work"),
    ("modus operandi", "way of working"),
    ("raison d’être", "reason"),
    ("zeitgeist", "spirit of the time"),
]);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        let foreign = FOREIGN.find(reading.text).into_iter();
        let mut all: Vec<_> =
            foreign.map(|(range, _, say)| (range, say)).chain(words::latin(reading.text)).collect();
        all.sort_unstable_by_key(|(range, _)| range.start);
        for (range, say) in all {
            let message = format!("“{}” is not easy English.", reading.said(&range));
            found.add_at(file, reading.span(file, range), message, format!("Write it in English: “{say}”."));
        }
    }
}
