//! Facts of a service.

use super::links;
use super::place;
use super::raw::{List, Raw, RawCost, RawHow, RawLink, RawTimes, RawWait, Text, Texts};
use super::reader::{Reader, choose};
use super::service_model::{Cost, CostLine, How, PageLink, Season, Service, Status, Times, Wait};
use super::values::{self, Flaw};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use serde_saphyr::Spanned;

const NO_WAY_ON: RuleId = RuleId("criteria-without-way-on");

/// Reads a service. None when a fact is missing that must be there.
pub(super) fn read(reader: &mut Reader<'_>, raw: Raw, top: &Place) -> Option<Service> {
    let organisation =
        reader.must(raw.organisation, "organisation", "Say who runs it: `organisation: …`.", top);
    let who = reader.must(
        raw.who_it_is_for,
        "who-it-is-for",
        "Say in one to three sentences who it is for: `who-it-is-for: …`.",
        top,
    );
    let status = reader.plain(raw.status, status).unwrap_or(Status::Open);
    let (criteria, if_not_eligible) = criteria(reader, raw.criteria, raw.if_not_eligible);
    let contacts = place::contacts(reader, raw.contacts);
    let service = Service {
        organisation: organisation.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
        status,
        status_note: reader.words(raw.status_note),
        who_it_is_for: who.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
        availability: reader.text(raw.availability),
        diagnosis_needed: raw.diagnosis_needed.map(|needed| needed.value),
        how: raw.how_to_get_it.map(|how| read_how(reader, how.value)),
        criteria,
        if_not_eligible,
        wait: raw.wait.and_then(|wait| read_wait(reader, wait)),
        while_you_wait: links::links(reader, raw.while_you_wait),
        cost: cost(reader, raw.cost, raw.cost_note),
        contacts,
        places: place::places(reader, raw.places),
        times: times(reader, raw.times),
        languages: reader.texts(raw.languages),
        website: reader.plain(raw.website, values::web),
        easy_summary: reader.words(raw.easy_summary),
    };
    organisation.and(who).map(|_| service)
}

/// These three are common facts, but a service cannot do without them: people browse by them.
pub(super) fn must_have(reader: &mut Reader<'_>, raw: &Raw, top: &Place) {
    let helps = [
        (raw.ages.is_none(), "ages", "Write the youngest and the oldest age: `ages: 0-25`."),
        (
            raw.sector.is_none(),
            "sector",
            "Write one of the sectors of `content/vocabulary.yaml`: `sector: health`.",
        ),
        (
            raw.level.is_none(),
            "level",
            "Write one of the levels of `content/vocabulary.yaml`: `level: targeted`.",
        ),
    ];
    for (missing, key, help) in helps {
        if missing {
            reader.missing(top.clone(), key, help);
        }
    }
}

fn status(text: &str) -> Result<Status, Flaw> {
    choose(text, &[("open", Status::Open), ("paused", Status::Paused), ("closed", Status::Closed)])
}

fn criteria(
    reader: &mut Reader<'_>,
    criteria: Texts,
    ways_on: List<RawLink>,
) -> (Vec<String>, Vec<PageLink>) {
    let place = criteria.as_ref().map(|list| reader.first_line(list));
    let criteria = reader.lines(criteria);
    let written = ways_on.is_some();
    let ways_on = links::links(reader, ways_on);
    if let (Some(place), false, false) = (place, criteria.is_empty(), written) {
        reader.diagnostics.push(
            Diagnostic::error(
                NO_WAY_ON,
                place,
                "There are rules about who can have this, but no way on for those who cannot.",
            )
            .why("A family that is turned away needs to know where to go next.")
            .help("Add `if-not-eligible:` with at least one page that helps them."),
        );
    }
    (criteria, ways_on)
}

fn read_how(reader: &mut Reader<'_>, raw: RawHow) -> How {
    How {
        referrers: reader.texts(raw.who_can_refer),
        steps: reader.lines(raw.steps),
        form: reader.plain(raw.form, values::web),
        address: reader.words(raw.address),
        next: reader.words(raw.what_happens_next),
    }
}

fn read_wait(reader: &mut Reader<'_>, raw: Spanned<RawWait>) -> Option<Wait> {
    let place = reader.first_line(&raw);
    let raw = raw.value;
    let weeks =
        reader.must(raw.weeks.clone(), "weeks", "Say how many weeks most people wait: `weeks: 6`.", &place);
    let weeks = weeks.and_then(|_| reader.plain(raw.weeks, values::weeks));
    let (measured, note) = (reader.plain(raw.measured, values::date), reader.words(raw.note));
    Some(Wait { weeks: weeks?, measured, note })
}

/// `cost` and `cost-note`. None when nothing is said.
pub(super) fn cost(reader: &mut Reader<'_>, cost: Option<Spanned<RawCost>>, note: Text) -> Option<Cost> {
    let note = reader.words(note);
    let cost = cost?;
    let place = reader.place(&cost);
    let lines = match cost.value {
        RawCost::Word(word) if word.trim() == "free" => Vec::new(),
        RawCost::Word(word) => {
            let message = format!("`{}` is not a cost.", word.trim());
            let help = "Write `free`, or a list of amounts such as `- amount: 4.50`.".to_owned();
            reader.flaw(place, Flaw { message, help });
            return None;
        }
        RawCost::Lines(lines) if lines.is_empty() => {
            let message = "The list of amounts is empty.".to_owned();
            let help = "Write `cost: free`, or an amount such as `- amount: 4.50`. Leave `cost` out when it is not known.".to_owned();
            reader.flaw(place, Flaw { message, help });
            return None;
        }
        RawCost::Lines(lines) => lines.into_iter().filter_map(|line| cost_line(reader, line)).collect(),
    };
    Some(Cost { lines, note })
}

fn cost_line(reader: &mut Reader<'_>, raw: Spanned<super::raw::RawCostLine>) -> Option<CostLine> {
    let place = reader.first_line(&raw);
    let raw = raw.value;
    let amount =
        reader.must(raw.amount.clone(), "amount", "Write the price in pounds: `amount: 4.50`.", &place);
    let amount = amount.and_then(|_| reader.plain(raw.amount, values::pounds));
    let buys =
        reader.must(raw.buys, "buys", "Say what it pays for: `buys: one session of two hours`.", &place);
    let who = reader.words(raw.who);
    Some(CostLine { amount: amount?, buys: buys?.value, who })
}

fn times(reader: &mut Reader<'_>, list: List<RawTimes>) -> Vec<Times> {
    reader.list(list, |reader, raw, place| {
        if raw.days.as_ref().is_none_or(|days| days.value.is_empty()) {
            reader.missing(place.clone(), "days", "Write the days: `days: [monday, thursday]`.");
        }
        let words = raw.days.map(|list| list.value).unwrap_or_default();
        let mut days: Vec<u8> = words.into_iter().filter_map(|word| reader.plain(Some(word), day)).collect();
        days.sort_unstable();
        days.dedup();
        let (from, to) = (reader.plain(raw.from, values::time), reader.plain(raw.to, values::time));
        if let (Some(from), Some(to)) = (from, to)
            && to <= from
        {
            let flaw = Flaw {
                message: "It ends before it starts.".to_owned(),
                help: "Check `from` and `to`. Use the 24-hour clock: 4pm is `16:00`.".to_owned(),
            };
            reader.flaw(place, flaw);
        }
        let when = reader.plain(raw.when, season).unwrap_or(Season::AllYear);
        let note = reader.words(raw.note);
        (!days.is_empty()).then_some(Times { days, from, to, when, note })
    })
}

fn day(text: &str) -> Result<u8, Flaw> {
    const DAYS: &[(&str, u8)] = &[
        ("monday", 0),
        ("tuesday", 1),
        ("wednesday", 2),
        ("thursday", 3),
        ("friday", 4),
        ("saturday", 5),
        ("sunday", 6),
    ];
    choose(&text.to_lowercase(), DAYS)
}

fn season(text: &str) -> Result<Season, Flaw> {
    choose(
        text,
        &[
            ("all-year", Season::AllYear),
            ("term-time", Season::TermTime),
            ("school-holidays", Season::SchoolHolidays),
        ],
    )
}
