//! Films whose words cannot be read.

use super::super::prelude::*;
use super::films;

pub(super) const RULE: Rule = Rule {
    id: RuleId("film-without-transcript"),
    group: Group::Accessibility,
    level: Severity::Error,
    why: "Deafblind people read films with their fingers, and many others would rather read than watch.",
    document: include_str!("film_without_transcript.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for (film, place) in films(file).filter(|(film, _)| film.transcript.is_none()) {
        let message = format!("No page holds the words of the film {}.", quoted(&film.title));
        let help = "Write a page with every word of it, who speaks, and what can only be seen. Then name its file: `transcript: ../guides/film-transcripts.md`.";
        found.add(place, message, help);
    }
}
