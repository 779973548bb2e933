//! Pathways: every age covered, every stage told in the text, every way leading somewhere.

use crate::content::{Document, Facts, NextTarget, Pathway, Stage};
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of, suggest};
use crate::markdown::Heading;
use crate::source::Located;

const AGE_GAP: RuleId = RuleId("stage-gap");
const AGE_OVERLAP: RuleId = RuleId("stage-overlap");
const UNKNOWN_STAGE: RuleId = RuleId("unknown-stage");
const REPEATED_STAGE: RuleId = RuleId("repeated-stage");
const STAGE_WITHOUT_TEXT: RuleId = RuleId("stage-without-text");
const DEAD_END: RuleId = RuleId("pathway-dead-end");

/// What is wrong with a pathway by itself.
pub(super) fn check(document: &Document, problems: &mut Vec<Diagnostic>) {
    let Facts::Pathway(pathway) = &document.facts else { return };
    let checks = [ages, ids, headings, ways];
    for check in checks {
        check(document, pathway, problems);
    }
}

/// Stages with ages follow one another: the next one starts in the year in which the last one ends, or in the year after that.
fn ages(document: &Document, pathway: &Pathway, problems: &mut Vec<Diagnostic>) {
    let stages = pathway.stages.iter().filter_map(|stage| stage.ages.as_ref());
    if stages.clone().count() < pathway.stages.len() {
        // A stage without ages is there for all ages of the pathway.
        return;
    }
    let mut reached: Option<u8> = None;
    for ages in stages {
        let place = Place::new(&document.source, ages.span());
        let first = reached.map_or(pathway.ages.from, |reached| reached.saturating_add(1));
        if ages.value.from > first {
            problems.push(gap(place, first, ages.value.from - 1));
        } else if reached.is_some_and(|reached| ages.value.from < reached) {
            problems.push(overlap(place, ages.value.from));
        }
        reached = reached.max(Some(ages.value.to));
    }
    if let Some((reached, last)) = reached.zip(pathway.stages.last().and_then(|stage| stage.ages.as_ref()))
        && reached < pathway.ages.to
    {
        problems.push(gap(Place::new(&document.source, last.span()), reached + 1, pathway.ages.to));
    }
}

fn gap(place: Place, from: u8, to: u8) -> Diagnostic {
    let years = if from == to { format!("the age of {from}") } else { format!("the ages {from} to {to}") };
    Diagnostic::error(AGE_GAP, place, format!("No stage covers {years}."))
        .why("A family with a child of that age would find nothing.")
        .help("Change the ages of the stages so that they follow one another, or add a stage.")
}

fn overlap(place: Place, from: u8) -> Diagnostic {
    let message = format!("The stage before this one goes beyond the age of {from}.");
    Diagnostic::error(AGE_OVERLAP, place, message)
        .why("A family would not know which of the two stages is theirs.")
        .help("Let this stage start in the year in which the one before it ends, or in the year after. Leave `ages` out of all stages when they are steps and not ages.")
}

fn ids(document: &Document, pathway: &Pathway, problems: &mut Vec<Diagnostic>) {
    for (at, stage) in pathway.stages.iter().enumerate() {
        if pathway.stages[..at].iter().any(|other| other.id.value == stage.id.value) {
            let message = format!("Two stages have the id `{}`.", stage.id.value);
            problems.push(
                Diagnostic::error(REPEATED_STAGE, Place::new(&document.source, stage.id.span()), message)
                    .why("Links would lead to the wrong one.")
                    .help("Give one of them another id, here and in its heading."),
            );
        }
    }
}

/// Each stage has its heading in the text.
fn headings(document: &Document, pathway: &Pathway, problems: &mut Vec<Diagnostic>) {
    // One inside a quotation or a list does not divide the text.
    let text = document.source.text();
    let starts_a_line = |at: usize| at == 0 || text[..at].ends_with('\n');
    let divides = |heading: &&Heading| heading.level == 2 && starts_a_line(heading.span.start);
    let headings = || document.outline.headings.iter().filter(divides);
    for stage in &pathway.stages {
        let id = &stage.id;
        if headings().any(|heading| heading.id == id.value) {
            continue;
        }
        let stages = |heading: &str| pathway.stages.iter().any(|stage| stage.id.value == heading);
        let free = headings().map(|heading| heading.id.as_str()).filter(|heading| !stages(heading));
        let help = match suggest(&id.value, free) {
            Some(near) => format!(
                "Did you mean `{near}`? The id of the stage and that of its heading must be the same."
            ),
            None => format!(
                "Add `## {} {{#{}}}` to the text, with what happens and what people can do now.",
                stage.title, id.value
            ),
        };
        let message = format!("The text has no heading `{{#{}}}` for this stage.", id.value);
        problems.push(
            Diagnostic::error(STAGE_WITHOUT_TEXT, Place::new(&document.source, id.span()), message)
                .why("Families would see the facts of the stage, but not what happens in it.")
                .help(help),
        );
    }
}

/// Ways lead to stages that are there, and the last stage leads out of the pathway.
fn ways(document: &Document, pathway: &Pathway, problems: &mut Vec<Diagnostic>) {
    for stage in &pathway.stages {
        for next in &stage.next {
            if let NextTarget::Stage(id) = &next.to {
                problems.extend(unknown_stage(document, pathway, stage, id));
            }
        }
    }
    let Some(last) = pathway.stages.last() else { return };
    let leads_on = |stage: &Stage| stage.next.iter().any(|next| matches!(next.to, NextTarget::Page(_)));
    if !leads_on(last) {
        problems.push(
            Diagnostic::error(
                DEAD_END,
                Place::new(&document.source, last.id.span()),
                format!("The pathway ends at `{}`, and nothing says what comes after.", last.id.value),
            )
            .why("A family at the end of it would be left alone.")
            .help("Add `next:` with a `page:` that helps them from there."),
        );
    }
}

fn unknown_stage(
    document: &Document,
    pathway: &Pathway,
    own: &Stage,
    id: &Located<String>,
) -> Option<Diagnostic> {
    let is_other = |stage: &&Stage| stage.id.value != own.id.value;
    if pathway.stages.iter().filter(is_other).any(|stage| stage.id.value == id.value) {
        return None;
    }
    let message = if id.value == own.id.value {
        "The stage leads to itself.".to_owned()
    } else {
        format!("There is no stage `{}` in this pathway.", id.value)
    };
    let ids = pathway.stages.iter().filter(is_other).map(|stage| stage.id.value.as_str());
    let diagnostic = Diagnostic::error(UNKNOWN_STAGE, Place::new(&document.source, id.span()), message);
    Some(diagnostic.why("Families would not know where to go next.").help(one_of(&id.value, ids)))
}
