//! Reports as tables: a sentence with the most important numbers, and one line for each thing.

use super::counted;
use crate::command::table::Table;
use crate::content::{Answer, Facts, Period};
use crate::report::{self, Answered, Coverage, Freshness, PageFreshness, Touch, Touched};
use crate::site::{PageId, Site};

fn file(site: &Site, id: PageId) -> String {
    site.page(id).document.path().to_string()
}

fn title(site: &Site, id: PageId) -> String {
    site.page(id).title().to_owned()
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// Pages and their checks. `whole` is with numbers of days to count with.
pub(super) fn freshness(site: &Site, whole: bool) -> Table {
    let pages = report::freshness(site);
    let count = |state| pages.iter().filter(|page| page.state == state).count();
    let (late, never) = (count(Freshness::Late), count(Freshness::NeverChecked));
    let all = counted(pages.len(), "page", "pages");
    let line = |one: &PageFreshness| {
        let mut line = vec![
            state(one),
            text(one.review_by),
            text(one.checked),
            title(site, one.page),
            text(site.page(one.page).common().owner.as_ref()),
            file(site, one.page),
        ];
        if whole {
            line.extend(
                [one.days_left.filter(|days| *days >= 0), one.days_left.filter(|days| *days < 0)].map(days),
            );
        }
        line
    };
    let mut heads = vec!["State", "Check by", "Last checked", "Page", "Looked after by", "File"];
    heads.extend(if whole { &["Days left", "Days late"][..] } else { &[] });
    Table {
        sentence: format!(
            "{late} of {all} {} late for the check. {} never been checked.",
            if late == 1 { "is" } else { "are" },
            counted(never, "has", "have"),
        ),
        heads,
        lines: pages.iter().map(line).collect(),
    }
}

/// Without a sign, which a spreadsheet could take for the beginning of a formula.
fn days(days: Option<i32>) -> String {
    text(days.map(i32::unsigned_abs))
}

/// "late by 12 days", "12 days left"
fn state(one: &PageFreshness) -> String {
    let days = one.days_left.unwrap_or(0);
    let count = counted(usize::try_from(days.abs()).unwrap_or(0), "day", "days");
    match one.state {
        Freshness::NeverChecked => "never checked".to_owned(),
        Freshness::Late => format!("late by {count}"),
        Freshness::InTime if days == 0 => "due today".to_owned(),
        Freshness::InTime => format!("{count} left"),
    }
}

/// Headings of the law. `whole` is with the names of all pages, which are too many for a terminal.
pub(super) fn coverage(site: &Site, whole: bool) -> Table {
    let entries = report::coverage(site);
    let count = |state| entries.iter().filter(|entry| entry.answered == state).count();
    let (none, late) = (count(Answered::Nothing), count(Answered::OnlyLate));
    let files = |ids: &[PageId]| ids.iter().map(|id| file(site, *id)).collect::<Vec<_>>();
    let line = |one: &Coverage<'_>| {
        let own = one.own.iter().map(|page| page.address().to_owned());
        let pages: Vec<String> = files(&one.pages).into_iter().chain(own).collect();
        vec![
            one.entry.key.clone(),
            answered(one.answered).to_owned(),
            one.entry.heading.clone(),
            if whole { pages.join(", ") } else { pages.len().to_string() },
            files(&one.late).join(", "),
        ]
    };
    Table {
        sentence: format!(
            "{none} of {} the law asks for {} no page. {} only pages that are late or were never checked.",
            counted(entries.len(), "thing", "things"),
            if none == 1 { "has" } else { "have" },
            counted(late, "has", "have"),
        ),
        heads: vec!["Key", "State", "What the law asks for", "Pages", "Late or never checked"],
        lines: entries.iter().map(line).collect(),
    }
}

fn answered(state: Answered) -> &'static str {
    match state {
        Answered::Nothing => "no page",
        Answered::OnlyLate => "only late pages",
        Answered::Fresh => "answered",
    }
}

pub(super) fn gaps(site: &Site) -> Table {
    let maps = report::gaps(site);
    let (cells, empty) =
        maps.iter().fold((0, 0), |(cells, empty), map| (cells + map.cells, empty + map.gaps.len()));
    let of_map = |map: &report::MapGaps| {
        let (title, file) = (title(site, map.map), file(site, map.map));
        let line = move |gap: &report::NamedGap| {
            vec![title.clone(), text(gap.table.as_ref()), gap.row.clone(), gap.column.clone(), file.clone()]
        };
        map.gaps.iter().map(line).collect::<Vec<_>>()
    };
    Table {
        sentence: format!(
            "{empty} of {} in {} {} empty.",
            counted(cells, "cell", "cells"),
            counted(maps.len(), "map", "maps"),
            if empty == 1 { "is" } else { "are" }
        ),
        heads: vec!["Map", "Table", "Row", "Column", "File"],
        lines: maps.iter().flat_map(of_map).collect(),
    }
}

pub(super) fn consent(site: &Site, reference: &str) -> Table {
    let found = report::consent(site, reference);
    let mut files: Vec<_> = found.touches.iter().map(|touch| &touch.file).collect();
    files.dedup();
    let line = |touch: &Touch| {
        let page = touch.page.map(|id| title(site, id));
        vec![touched(touch.what).to_owned(), touch.words.clone(), text(page), touch.file.to_string()]
    };
    let sentence = if found.touches.is_empty() {
        nothing(reference, &found.near)
    } else {
        format!(
            "The consent {reference} touches {} in {}.",
            counted(found.touches.len(), "thing", "things"),
            counted(files.len(), "file", "files")
        )
    };
    Table {
        sentence,
        heads: vec!["What", "Words", "Page", "File"],
        lines: found.touches.iter().map(line).collect(),
    }
}

fn nothing(reference: &str, near: &[String]) -> String {
    let near: Vec<String> = near.iter().map(|near| near.replace(char::is_control, " ")).collect();
    let question = match near.as_slice() {
        [] => "Look how the pages write it, in `consent-ref`.".to_owned(),
        [only] => format!("Did you mean {only}?"),
        [rest @ .., last] => format!("Did you mean {} or {last}?", rest.join(", ")),
    };
    format!("No page and no picture names the consent {reference}. {question}")
}

fn touched(what: Touched) -> &'static str {
    match what {
        Touched::MadeWith => "Note of who made it",
        Touched::Quote => "What somebody said",
        Touched::Film => "Film",
        Touched::Transcript => "Words of a film",
        Touched::Reply => "Comment and answer",
        Touched::Picture => "Picture, and its entry in pictures.yaml",
        Touched::ShowsPicture => "Shows the picture",
    }
}

/// Comments and answers. `whole` is with all that was said, which is too long for a terminal.
pub(super) fn comments(site: &Site, year: Option<i16>, whole: bool) -> Table {
    let ids = report::comments(site, year);
    let line = |id: &PageId| {
        let Facts::Reply(reply) = &site.page(*id).document.facts else { return None };
        let mut line = vec![
            period(reply.when),
            answer(reply.answer).to_owned(),
            title(site, *id),
            reply.from.clone(),
            file(site, *id),
        ];
        if whole {
            line.push(reply.said.clone());
            line.push(text(reply.what_we_did.as_ref().or(reply.because.as_ref())));
        }
        Some(line)
    };
    let mut heads = vec!["When", "Answer", "About", "Who said it", "File"];
    heads.extend(if whole { &["What they said", "What we answered"][..] } else { &[] });
    Table {
        sentence: comments_in_short(site, year, ids.len()),
        heads,
        lines: ids.iter().filter_map(line).collect(),
    }
}

fn comments_in_short(site: &Site, year: Option<i16>, all: usize) -> String {
    let of_year = year.map(|year| format!(" in {year}")).unwrap_or_default();
    if all == 0 {
        let years: Vec<String> = report::years(site).iter().rev().map(i16::to_string).collect();
        let others = match years.as_slice() {
            [] => String::new(),
            [only] => format!(" There are comments in {only}."),
            [rest @ .., last] => format!(" There are comments in {} and {last}.", rest.join(", ")),
        };
        return format!("There are no comments{of_year}.{others}");
    }
    let count = |(answer, count): (Answer, usize)| format!("{count} {}", self::answer(answer));
    let answers: Vec<String> = report::by_answer(site, year).into_iter().map(count).collect();
    format!("{}{of_year}: {}.", counted(all, "comment", "comments"), answers.join(", "))
}

fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Done => "done",
        Answer::Doing => "being done",
        Answer::Cannot => "cannot be done",
    }
}

/// As pages write it: `2026`, `2026-06` or `2026-06-04`.
fn period(period: Period) -> String {
    match period {
        Period::Year(year) => year.to_string(),
        Period::Month(year, month) => format!("{year}-{month:02}"),
        Period::Day(date) => date.to_string(),
    }
}
