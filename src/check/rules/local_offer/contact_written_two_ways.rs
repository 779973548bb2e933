//! Numbers and addresses that are written in two ways, and teams with two numbers.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::email;
use super::super::numbering;
use super::super::prelude::*;
use super::super::telephone::{self, Number};
use super::teams;
use crate::content::{WrittenFact, written_in};
use crate::source::Source;

pub(super) const RULE: Rule = Rule {
    id: RuleId("contact-written-two-ways"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "People who compare two pages cannot tell whether both are right, and a change is made in one place and not in the other.",
    document: include_str!("contact_written_two_ways.md"),
    check: Check::Site(check),
};

/// A number or an address as it is written in one place.
struct Mention<'a> {
    spelling: String,
    place: At<'a>,
}

/// A file and bytes of it.
type At<'a> = (&'a Source, Range<usize>);

/// All mentions, by what they mean.
type Mentions<'a> = BTreeMap<String, Vec<Mention<'a>>>;

/// People abroad need the number with its country.
static ABROAD: Pattern = Pattern::new(
    r"(?i)\b(?:abroad|overseas|international|another country|outside (?:of )?(?:the )?(?:uk|united kingdom|britain|england))\b",
);
/// A house and its street.
static STREET: Pattern = Pattern::new(
    r"\b[0-9]{1,4}[A-Za-z]? (?:\p{Lu}[\p{Ll}’'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Drive|Dr|Close|Cl|Court|Ct|Terrace|Terr)\b\.?",
);
const SHORT_FORMS: &[(&str, &str)] = &[
    ("St", "Street"),
    ("Rd", "Road"),
    ("Ave", "Avenue"),
    ("Ln", "Lane"),
    ("Sq", "Square"),
    ("Dr", "Drive"),
    ("Cl", "Close"),
    ("Ct", "Court"),
    ("Terr", "Terrace"),
];

fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    let mut mentions = Mentions::new();
    for file in everything.files {
        of_file(file, &mut mentions);
    }
    of_site_file(everything, &mut mentions);
    for (_, mentions) in mentions {
        report(mentions, found);
    }
    teams::check(everything, found);
}

fn of_file<'a>(file: &File<'a>, mentions: &mut Mentions<'a>) {
    let numbers: Vec<(Number, Range<usize>)> = telephone::of_file(file).collect();
    let has_country = numbers.iter().any(|(number, _)| number.dial.starts_with('+'));
    let is_for_abroad = has_country && file.everything().any(|prose| ABROAD.is_in(prose.text()));
    for (number, span) in numbers {
        if !(is_for_abroad && number.dial.starts_with('+')) {
            add_number(&number, (file.source, span), mentions);
        }
    }
    for (address, span) in email::of_file(file) {
        add(address.to_lowercase(), address, (file.source, span), mentions);
    }
    let has_digit = |prose: &&Prose| prose.text().bytes().any(|byte| byte.is_ascii_digit());
    for prose in file.everything().filter(has_digit) {
        for range in STREET.find(prose.text()) {
            let Some(words) = prose.text().get(range.clone()) else { continue };
            add(in_full(words), words.to_owned(), (file.source, file.span(prose, range)), mentions);
        }
    }
}

fn add<'a>(key: String, spelling: String, place: At<'a>, mentions: &mut Mentions<'a>) {
    mentions.entry(key).or_default().push(Mention { spelling, place });
}

fn add_number<'a>(number: &Number, place: At<'a>, mentions: &mut Mentions<'a>) {
    if let Some(own) = numbering::national(number).filter(|_| numbering::impossible(number).is_none()) {
        let spelling = number.text.replace(['\u{a0}', '\u{2011}'], " ");
        let spelling =
            spelling.strip_prefix("18001 ").or_else(|| spelling.strip_prefix("18002 ")).unwrap_or(&spelling);
        add(format!("0{own}"), spelling.to_owned(), place, mentions);
    }
}

/// What `site.yaml` shows on every page.
fn of_site_file<'a>(everything: &Everything<'a>, mentions: &mut Mentions<'a>) {
    let Some(source) = &everything.site.file.source else { return };
    for WrittenFact { key, text } in written_in(source, 0..source.text().len()) {
        let place = (source, text.span());
        if telephone::is_number(&key) {
            let written = source.text().get(text.span()).unwrap_or_default();
            add_number(&telephone::whole(written.trim_matches(['"', '\''])), place, mentions);
        } else if key.ends_with("email") {
            add(text.value.to_lowercase(), text.value, place, mentions);
        }
    }
}

/// `4 Orchard St.` is `4 orchard street`.
fn in_full(words: &str) -> String {
    let words = words.trim_end_matches('.');
    let full = words.rsplit_once(' ').map(|(before, last)| {
        let last = SHORT_FORMS.iter().find(|(short, _)| *short == last).map_or(last, |(_, full)| full);
        format!("{before} {last}")
    });
    full.unwrap_or_else(|| words.to_owned()).to_lowercase()
}

/// Finds the spelling that most places have, and reports the others.
fn report(mentions: Vec<Mention<'_>>, found: &mut Found<'_>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mention in &mentions {
        *counts.entry(mention.spelling.trim_end_matches('.')).or_default() += 1;
    }
    if counts.len() < 2 {
        return;
    }
    let most = counts.values().max().copied().unwrap_or_default();
    let is_usual = |mention: &&Mention| counts.get(mention.spelling.trim_end_matches('.')) == Some(&most);
    let Some(usual) = mentions.iter().find(is_usual) else { return };
    let wanted = usual.spelling.trim_end_matches('.');
    for other in mentions.iter().filter(|mention| mention.spelling.trim_end_matches('.') != wanted) {
        let message = format!("“{}” is written “{wanted}” elsewhere.", other.spelling);
        let help = format!("Write “{wanted}” here too, or change the other places.");
        found.add_with_in(
            other.place.clone(),
            message,
            help,
            (usual.place.clone(), "it is written like this here"),
        );
    }
}
