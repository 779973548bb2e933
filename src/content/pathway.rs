//! Facts of a pathway: its stages, and the ways from one to the next.

use super::links;
use super::raw::{Raw, RawHelper, RawNext, RawStage, RawStageDate, Text};
use super::reader::{Reader, choose};
use super::service_model::PageLink;
use super::values::{self, Ages, Flaw};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, SourcePath};

const NO_WAY_ON: RuleId = RuleId("stage-without-way-on");
const NOBODY: RuleId = RuleId("stage-without-help");

/// Facts of a pathway.
#[derive(Debug, Clone)]
pub struct Pathway {
    /// All ages that it covers.
    pub ages: Ages,
    /// The stages, in order.
    pub stages: Vec<Stage>,
}

/// A stage of a pathway.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Its id, which is that of its heading in the text.
    pub id: Located<String>,
    /// Its name.
    pub title: String,
    /// None when the stage is not tied to an age.
    pub ages: Option<Located<Ages>>,
    /// Such as "Year 9".
    pub year_groups: Option<String>,
    /// Fixed points.
    pub dates: Vec<StageDate>,
    /// Files of services.
    pub services: Vec<Located<SourcePath>>,
    /// Who helps; never empty.
    pub who_helps: Vec<Helper>,
    /// All that must be true.
    pub criteria: Vec<String>,
    /// The way on for people who cannot have it.
    pub if_not_eligible: Vec<PageLink>,
    /// What comes next; none means the next stage of the list.
    pub next: Vec<Next>,
}

/// A fixed point of a stage.
#[derive(Debug, Clone)]
pub struct StageDate {
    /// Such as "By 31 March".
    pub when: String,
    /// What has to be done by then.
    pub what: String,
}

/// Somebody who helps in a stage.
#[derive(Debug, Clone)]
pub struct Helper {
    /// Name of a role.
    pub role: String,
    /// What they do.
    pub how: Option<String>,
    /// Their page.
    pub page: Option<Located<SourcePath>>,
}

/// What comes after a stage.
#[derive(Debug, Clone)]
pub struct Next {
    /// Where it leads.
    pub to: NextTarget,
    /// What kind of way it is.
    pub way: Way,
    /// In which case.
    pub when: Option<String>,
}

/// Where a way leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextTarget {
    /// A stage of this pathway, by its id.
    Stage(Located<String>),
    /// Another page.
    Page(Located<SourcePath>),
}

/// Kinds of ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The usual way.
    Onward,
    /// To more help.
    StepUp,
    /// To less help.
    StepDown,
    /// For those who cannot have it.
    NotEligible,
}

/// A pathway's ages are common facts too: people browse by them.
pub(super) fn whole_ages(raw: &mut Raw) {
    if let (None, Some(from), Some(to)) = (&raw.ages, &raw.from_age, &raw.to_age) {
        let both = format!("{}-{}", from.value.trim(), to.value.trim());
        // What is wrong with one of them is said where it is read.
        if values::age(&from.value).is_ok() && values::age(&to.value).is_ok() {
            raw.ages = Some(serde_saphyr::Spanned { value: both, ..from.clone() });
        }
    }
}

/// Reads a pathway. None when a fact is missing that must be there.
pub(super) fn read(reader: &mut Reader<'_>, raw: Raw, top: &Place) -> Option<Pathway> {
    let from = age(reader, raw.from_age, "from-age", "Write the first year of age: `from-age: 13`.", top);
    let to = age(reader, raw.to_age, "to-age", "Write the last year of age: `to-age: 25`.", top);
    if raw.stages.is_none() {
        let help =
            "Write the stages, in order: `stages:` and below it `- id: …`, `title: …`, `who-helps: …`.";
        reader.missing(top.clone(), "stages", help);
        return None;
    }
    let stages = reader.list(raw.stages, stage);
    Some(Pathway { ages: Ages { from: from?, to: to? }, stages })
}

fn age(reader: &mut Reader<'_>, text: Text, key: &str, help: &str, top: &Place) -> Option<u8> {
    reader.must(text.clone(), key, help, top)?;
    reader.plain(text, values::age)
}

fn stage(reader: &mut Reader<'_>, raw: RawStage, place: Place) -> Option<Stage> {
    let help = "Write a short id, such as `id: year-9`. The text has a heading `## … {#year-9}` for it.";
    let id = reader.must(raw.id.clone(), "id", help, &place);
    let id = id.and_then(|_| reader.value(raw.id, values::id));
    let title = reader.must(raw.title, "title", "Write the name of the stage: `title: Year 9`.", &place);
    let criteria_place = raw.criteria.as_ref().map(|list| reader.first_line(list));
    let stage = Stage {
        id: id.clone().unwrap_or_else(|| Located::new(String::new(), 0..0)),
        title: title.as_ref().map(|title| title.value.clone()).unwrap_or_default(),
        ages: reader.value(raw.ages, values::ages),
        year_groups: reader.words(raw.year_groups),
        dates: reader.list(raw.dates, date),
        services: links::page_paths(reader, raw.services),
        who_helps: reader.list(raw.who_helps, helper),
        criteria: reader.lines(raw.criteria),
        if_not_eligible: links::links(reader, raw.if_not_eligible),
        next: reader.list(raw.next, next),
    };
    if stage.who_helps.is_empty() {
        reader.diagnostics.push(
            Diagnostic::error(NOBODY, place, "This stage names nobody who helps.")
                .why("A family in the middle of it needs somebody to ask.")
                .help("Add `who-helps:` with at least one `- role: …`."),
        );
    }
    if let Some(place) = criteria_place.filter(|_| !stage.criteria.is_empty() && !has_way_on(&stage)) {
        reader.diagnostics.push(
            Diagnostic::error(
                NO_WAY_ON,
                place,
                "This stage has rules, but no way on for those who do not meet them.",
            )
            .why("A family that is turned away needs to know where to go next.")
            .help("Add `if-not-eligible:` with at least one page, or a `next` with `way: not-eligible`."),
        );
    }
    id.and(title).map(|_| stage)
}

fn has_way_on(stage: &Stage) -> bool {
    !stage.if_not_eligible.is_empty() || stage.next.iter().any(|next| next.way == Way::NotEligible)
}

fn date(reader: &mut Reader<'_>, raw: RawStageDate, place: Place) -> Option<StageDate> {
    let when = reader.must(raw.when, "when", "Write the date in words: `when: By 31 March`.", &place);
    let what = reader.must(raw.what, "what", "Write what happens by then: `what: …`.", &place);
    Some(StageDate { when: when?.value, what: what?.value })
}

fn helper(reader: &mut Reader<'_>, raw: RawHelper, place: Place) -> Option<Helper> {
    let help = "Write the name of a role, never of a person: `role: The SENCO`.";
    let role = reader.must(raw.role, "role", help, &place);
    let (how, page) = (reader.words(raw.how), links::page_path(reader, raw.page));
    Some(Helper { role: role?.value, how, page })
}

fn next(reader: &mut Reader<'_>, raw: RawNext, place: Place) -> Option<Next> {
    const WAYS: &[(&str, Way)] = &[
        ("onward", Way::Onward),
        ("step-up", Way::StepUp),
        ("step-down", Way::StepDown),
        ("not-eligible", Way::NotEligible),
    ];
    let to = match (raw.stage, raw.page) {
        (Some(stage), None) => reader.value(Some(stage), values::id).map(NextTarget::Stage),
        (None, Some(page)) => links::page_path(reader, Some(page)).map(NextTarget::Page),
        _ => {
            let message = "A way on needs either `stage` or `page`.".to_owned();
            let help = "Write `stage: year-10` for a stage of this pathway, or `page: other-page.md` for another page.";
            reader.flaw(place, Flaw { message, help: help.to_owned() });
            None
        }
    };
    let way = reader.plain(raw.way, |text| choose(text, WAYS)).unwrap_or(Way::Onward);
    let when = reader.words(raw.when);
    Some(Next { to: to?, way, when })
}
