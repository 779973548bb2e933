//! Facts that every kind of page has, and the hand-over to the facts of its kind.

use jiff::civil::Date;

use super::ignore::ignore;
use super::model::{Audience, Common, Facts, Film, Guide, Kind, MadeWith, News, Promise, Quote};
use super::raw::{KEYS, List, Raw, RawFilm, RawMadeWith, RawPromise, RawQuote, Text};
use super::reader::{Reader, choose};
use super::values::{self, Flaw};
use super::{event, links, pathway, provision_map, reply, service};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Address, Located, SourcePath};

const OTHER_KIND: RuleId = RuleId("fact-of-another-kind");

/// Reads all facts of a page. None when a fact is missing that must be there. `top` is where the facts start.
pub(super) fn read(
    reader: &mut Reader<'_>,
    mut raw: Raw,
    kind: Kind,
    top: &Place,
) -> Option<(Common, Facts)> {
    facts_of_other_kinds(reader, &raw, kind, top);
    if kind == Kind::Service {
        service::must_have(reader, &raw, top);
    }
    if kind == Kind::Reply && raw.summary.is_none() {
        raw.summary.clone_from(&raw.said);
    }
    if kind == Kind::Pathway {
        pathway::whole_ages(&mut raw);
    }
    let common = common(reader, &mut raw, top);
    let facts = match kind {
        Kind::Service => service::read(reader, raw, top).map(|service| Facts::Service(Box::new(service))),
        Kind::Event => event::read(reader, raw, top).map(|event| Facts::Event(Box::new(event))),
        Kind::Guide => Some(Facts::Guide(guide(reader, raw))),
        Kind::News => news(reader, raw, top),
        Kind::Pathway => pathway::read(reader, raw, top).map(|pathway| Facts::Pathway(Box::new(pathway))),
        Kind::Map => provision_map::read(reader, raw, top).map(|map| Facts::Map(Box::new(map))),
        Kind::Reply => reply::read(reader, raw, top).map(|reply| Facts::Reply(Box::new(reply))),
    };
    common.zip(facts)
}

fn facts_of_other_kinds(reader: &mut Reader<'_>, raw: &Raw, kind: Kind, top: &Place) {
    for key in raw.written() {
        let kinds = KEYS.iter().find(|(name, _)| *name == key).map_or(&[][..], |(_, kinds)| kinds);
        if !kinds.is_empty() && !kinds.contains(&kind.id()) {
            let place = key_place(reader, key).unwrap_or_else(|| top.clone());
            let message =
                format!("`{key}` is a fact of {}, and this page is {}.", plural(kinds), with_article(kind));
            reader.diagnostics.push(
                Diagnostic::error(OTHER_KIND, place, message)
                    .why("The page has no place to show it, so it would be lost.")
                    .help("Delete it, or move the page to the folder of the other kind."),
            );
        }
    }
}

/// Where a top-level key is written.
fn key_place(reader: &Reader<'_>, key: &str) -> Option<Place> {
    let source = reader.source();
    let at = source.text().find(&format!("\n{key}:"))? + 1;
    Some(Place::new(source, at..at + key.len()))
}

fn with_article(kind: Kind) -> &'static str {
    match kind {
        Kind::Service => "a service",
        Kind::Guide => "a guide",
        Kind::Event => "an event",
        Kind::News => "news",
        Kind::Pathway => "a pathway",
        Kind::Map => "a provision map",
        Kind::Reply => "a reply",
    }
}

fn plural(kinds: &[&str]) -> String {
    let words: Vec<String> = kinds
        .iter()
        .map(|kind| match *kind {
            "news" => "news".to_owned(),
            "provision-map" => "provision maps".to_owned(),
            "reply" => "replies".to_owned(),
            kind => format!("{kind}s"),
        })
        .collect();
    words.join(" and ")
}

fn common(reader: &mut Reader<'_>, raw: &mut Raw, top: &Place) -> Option<Common> {
    let title = reader.must(
        raw.title.take(),
        "title",
        "Write the name of the page, in words families use: `title: Short breaks`.",
        top,
    );
    let help = "Write one or two plain sentences about what the page offers: `summary: …`.";
    let summary = reader.must(raw.summary.take(), "summary", help, top);
    let ages = reader.plain(raw.ages.take(), values::ages);
    let audience = audience(reader, raw);
    let (checked, review_by) = review(reader, raw.checked.take(), raw.review_by.take());
    let draft = raw.draft.as_ref().is_some_and(|draft| draft.value);
    let facts = Common {
        title: title.clone().unwrap_or_else(|| Located::new(String::new(), 0..0)),
        summary: summary.as_ref().map(|summary| summary.value.clone()).unwrap_or_default(),
        audience,
        topics: reader.texts(raw.topics.take()),
        needs: reader.texts(raw.needs.take()),
        ages,
        areas: reader.texts(raw.areas.take()),
        sector: reader.text(raw.sector.take()),
        level: reader.text(raw.level.take()),
        outcomes: reader.texts(raw.outcomes.take()),
        statutory: reader.texts(raw.statutory.take()),
        owner: reader.words(raw.owner.take()),
        checked,
        review_by,
        made_with: made_with(reader, raw.made_with.take()),
        picture: reader.text(raw.picture.take()),
        quotes: reader.list(raw.quotes.take(), quote),
        films: reader.list(raw.films.take(), film),
        also_known_as: reader.lines(raw.also_known_as.take()),
        draft,
        redirect_from: redirects(reader, raw),
        ignore: ignore(reader, raw.ignore.take()),
    };
    title.and(summary).map(|_| facts)
}

fn audience(reader: &mut Reader<'_>, raw: &mut Raw) -> Vec<Audience> {
    const CHOICES: &[(&str, Audience)] = &[
        ("families", Audience::Families),
        ("young-people", Audience::YoungPeople),
        ("professionals", Audience::Professionals),
    ];
    let words = raw.audience.take().map(|list| list.value).unwrap_or_default();
    words.into_iter().filter_map(|word| reader.plain(Some(word), |text| choose(text, CHOICES))).collect()
}

/// The dates of checking. A review before the check is a slip.
fn review(reader: &mut Reader<'_>, checked: Text, review_by: Text) -> (Option<Date>, Option<Date>) {
    let checked = reader.plain(checked, values::date);
    let review_by = reader.value(review_by, values::date);
    if let (Some(checked), Some(review)) = (checked, &review_by)
        && review.value < checked
    {
        let flaw = Flaw {
            message: "The page is to be checked again before it was last checked.".to_owned(),
            help: "Write a later date in `review-by`, or leave it out for the usual six months.".to_owned(),
        };
        reader.flaw(Place::new(reader.source(), review.span()), flaw);
    }
    (checked, review_by.map(|date| date.value))
}

pub(super) fn made_with(reader: &mut Reader<'_>, notes: List<RawMadeWith>) -> Vec<MadeWith> {
    reader.list(notes, |reader, raw, place| {
        let group = reader.must(raw.group, "group", "Name the group that took part: `group: …`.", &place);
        let how = reader.must(raw.how, "how", "Say how they took part, in a sentence: `how: …`.", &place);
        let when = reader.must(raw.when.clone(), "when", "Say when: `when: 2026-06`.", &place);
        let when = when.and_then(|_| reader.plain(raw.when, values::period));
        let (changed, consent_ref) = (reader.words(raw.changed), reader.words(raw.consent_ref));
        Some(MadeWith { group: group?.value, when: when?, how: how?.value, changed, consent_ref })
    })
}

fn quote(reader: &mut Reader<'_>, raw: RawQuote, place: Place) -> Option<Quote> {
    let words = reader.must(raw.words, "words", "Write what they said: `words: …`.", &place);
    let by = reader.must(raw.by, "by", "Say who said it, without a name: `by: A parent`.", &place);
    let consent_ref = reader.words(raw.consent_ref);
    Some(Quote { words: words?.value, by: by?.value, consent_ref })
}

fn film(reader: &mut Reader<'_>, raw: RawFilm, place: Place) -> Option<Film> {
    let title = reader.must(raw.title, "title", "Write the name of the film: `title: …`.", &place);
    let web = reader.must(raw.web.clone(), "web", "Write where to watch it: `web: https://…`.", &place);
    let web = web.and_then(|_| reader.plain(raw.web, values::web));
    let film = Film {
        title: title?.value,
        web: web?,
        length: reader.words(raw.length),
        captions: raw.captions.is_some_and(|flag| flag.value),
        sign_language: raw.sign_language.is_some_and(|flag| flag.value),
        transcript: links::page_path(reader, raw.transcript),
        consent_ref: reader.words(raw.consent_ref),
    };
    Some(film)
}

fn promise(reader: &mut Reader<'_>, raw: RawPromise, place: Place) -> Option<Promise> {
    let said = reader.must(raw.said, "said", "Write what young people have said: `said: …`.", &place);
    let we_will = reader.must(raw.we_will, "we-will", "Write what you will do: `we-will: …`.", &place);
    let help = "Write what it means for one person, starting with I or My: `for-me: …`.";
    let for_me = reader.must(raw.for_me, "for-me", help, &place);
    Some(Promise { said: said?.value, we_will: we_will?.value, for_me: for_me?.value })
}

fn redirects(reader: &mut Reader<'_>, raw: &mut Raw) -> Vec<Located<Address>> {
    let words = raw.redirect_from.take().map(|list| list.value).unwrap_or_default();
    words.into_iter().filter_map(|word| reader.value(Some(word), old_address)).collect()
}

fn old_address(text: &str) -> Result<Address, Flaw> {
    // A name with a dot would be a folder where the site may have a file, such as `/robots.txt/`.
    let is_old = |address: &Address| address.is_page() && address.as_str() != "/" && !text.contains('.');
    Address::new(text).filter(is_old).ok_or_else(|| Flaw {
        message: format!("`{text}` is not an address of this site."),
        help: "Write the old address from the first slash to the last, such as `/short-break-service/`."
            .to_owned(),
    })
}

fn guide(reader: &mut Reader<'_>, raw: Raw) -> Guide {
    let path = reader.source().path().clone();
    let mut parts: Vec<Located<SourcePath>> = Vec::new();
    for text in reader.texts(raw.parts) {
        let span = text.span();
        let place = Place::new(reader.source(), span.clone());
        match part(&path, &text.value) {
            Err(flaw) => reader.flaw(place, flaw),
            Ok(part) if parts.iter().any(|other| other.value == part) => {
                reader.flaw(place, repeated(&text.value))
            }
            Ok(part) => parts.push(Located::new(part, span)),
        }
    }
    Guide { parts, promises: reader.list(raw.promises, promise) }
}

/// A part is a file beside the guide's `index.md`.
fn part(index: &SourcePath, text: &str) -> Result<SourcePath, Flaw> {
    let flaw = |message: String, help: &str| Err(Flaw { message, help: help.to_owned() });
    if index.name() != "index.md" {
        return flaw(
            "Only the `index.md` of a folder can have parts.".to_owned(),
            "Make a folder with the guide's name, and call this file `index.md` in it.",
        );
    }
    if text == "index.md" {
        return flaw(
            "A guide cannot be a part of itself.".to_owned(),
            "Take `index.md` out of the list. It is always the first page.",
        );
    }
    match index.join(text).filter(|_| text.ends_with(".md") && !text.contains('/')) {
        Some(path) => Ok(path),
        None => flaw(
            format!("`{text}` is not a file of this guide."),
            "Write the name of a file in the same folder, such as `before-you-ask.md`.",
        ),
    }
}

fn repeated(text: &str) -> Flaw {
    Flaw { message: format!("`{text}` is in the list twice."), help: "Keep one of them.".to_owned() }
}

fn news(reader: &mut Reader<'_>, raw: Raw, top: &Place) -> Option<Facts> {
    reader.must(raw.date.clone(), "date", "Write the day it is published: `date: 2026-11-05`.", top)?;
    let date = reader.plain(raw.date, values::date)?;
    Some(Facts::News(News { date }))
}
