//! Pages that are too hard to read for the age that the settings ask for. The Flesch–Kincaid formula says how hard.

use super::super::prelude::*;
use super::super::words::{self, Reading};
use crate::readability::{Counts, LEAST_WORDS, costliest};

pub(super) const RULE: Rule = Rule {
    id: RuleId("reading-age"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Long sentences with long words shut out many adults, and nearly everybody who is tired, worried or new to English.",
    document: include_str!("reading_age.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let limit = file.site.settings.check.plain.reading_age;
    // Cells of tables are hardly ever sentences.
    let readings: Vec<Reading<'_>> =
        words::plain(file).filter(|reading| !matches!(reading.prose.form(), Form::Cell { .. })).collect();
    let sentences: Vec<_> = readings
        .iter()
        .flat_map(|reading| reading.sentences().map(move |(range, sentence)| (reading, range, sentence)))
        .collect();
    let texts = || sentences.iter().map(|(_, _, sentence)| *sentence);
    let counts = Counts::of(texts());
    let Some(age) = counts.reading_age().filter(|age| counts.words > LEAST_WORDS && *age > u32::from(limit))
    else {
        return;
    };
    let hardest: Vec<_> =
        costliest(texts()).into_iter().filter_map(|cost| sentences.get(cost.index)).collect();
    let Some((reading, range, _)) = hardest.first() else { return };
    let quoted: Vec<String> = hardest
        .iter()
        .map(|(reading, range, _)| format!("“{}”", words::beginning(reading.said(range))))
        .collect();
    let message = format!("This page has a reading age of {age}, which is over {limit}.");
    let help = format!(
        "Begin with the sentences that make it hardest: {}. Cut them in two, and use shorter words.",
        quoted.join(", ")
    );
    found.add_at(file, reading.span(file, range.clone()), message, help);
}
