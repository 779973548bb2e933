//! Times that say nothing: "in due course".

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("vague-time"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Families who wait need to know for how long, so that they can plan and know when to ask again.",
    document: include_str!("vague_time.md"),
    check: Check::File(check),
};

static VAGUE: Phrases = Phrases::new(&[
    ("in due course", ""),
    ("shortly", ""),
    ("as soon as practicable", ""),
    ("as soon as is practicable", ""),
    ("as soon as reasonably practicable", ""),
    ("as soon as is reasonably practicable", ""),
    ("as soon as reasonably possible", ""),
    ("as soon as possible", ""),
    ("in the near future", ""),
    ("in the not too distant future", ""),
    ("in the coming months", ""),
    ("in a timely manner", ""),
    ("in a timely way", ""),
    ("in a timely fashion", ""),
    ("at your earliest convenience", ""),
    ("at our earliest convenience", ""),
    ("at the earliest opportunity", ""),
    ("at the earliest possible opportunity", ""),
    ("at a later date", ""),
    ("at some point in the future", ""),
    ("coming soon", ""),
    ("within a reasonable time", ""),
    ("within a reasonable period", ""),
    ("as and when", ""),
    ("until further notice", ""),
    ("until such time as", ""),
]);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain(file) {
        for (range, words, _) in VAGUE.find(reading.text) {
            if is_place(reading.text, &range, words) || is_for_readers(reading.text, &range, words) {
                continue;
            }
            let message = format!("“{}” does not say when.", reading.said(&range));
            let help = "Say how long it takes at most, or the date: “within ten working days”.";
            found.add_at(file, reading.span(file, range), message, help);
        }
    }
}

/// "Shortly after the bridge".
fn is_place(text: &str, range: &Range<usize>, words: &str) -> bool {
    let after = text.get(range.end..).unwrap_or_default().trim_start();
    words == "shortly" && ["after", "before"].iter().any(|word| after.starts_with(word))
}

/// "Ring us as soon as possible" tells readers what to do. "We ring you as soon as possible" is the service's own time.
fn is_for_readers(text: &str, range: &Range<usize>, words: &str) -> bool {
    const REACH: usize = 120;
    if !matches!(words, "as soon as possible" | "at the earliest opportunity" | "as and when") {
        return false;
    }
    let before = text
        .get(text.floor_char_boundary(range.start.saturating_sub(REACH))..range.start)
        .unwrap_or_default();
    let sentence = before.rsplit(['.', '?', '!']).next().unwrap_or_default();
    !words::tokens(sentence)
        .iter()
        .any(|token| token.is_one_of(&["we", "will", "they", "must", "should", "council"]))
}
