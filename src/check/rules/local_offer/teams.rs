//! Teams whose number is not the same on all pages.

use std::collections::{BTreeMap, BTreeSet};

use super::super::prelude::*;
use super::super::{numbering, telephone};
use super::facts;
use crate::content::Contact;

/// A team, on one page.
struct OnPage<'a> {
    file: &'a File<'a>,
    role: &'a str,
    /// As it is written.
    text: &'a str,
    /// As it is dialled.
    dial: String,
}

/// Words for a team that is one of its kind. “Reception” and “Manager” can be in many places.
const NAMES: &[&str] = &["team", "service", "helpline", "line", "forum", "unit", "outreach"];
/// Words that make no name.
const ANY: &[&str] = &["the", "our", "your", "this", "a", "local", "duty", "whole"];

/// One role of one organisation with two numbers on different pages.
pub(super) fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    let mut teams: BTreeMap<(String, String), Vec<OnPage<'_>>> = BTreeMap::new();
    for file in everything.files {
        for (organisation, contact) in contacts(file) {
            let Some(phone) = contact.phone.as_ref().filter(|_| is_name(&contact.role)) else { continue };
            let number = telephone::whole(&phone.text);
            let dial = numbering::national(&number).unwrap_or(&number.dial).to_owned();
            let own = OnPage { file, role: &contact.role, text: &phone.text, dial };
            teams.entry((organisation.to_lowercase(), contact.role.to_lowercase())).or_default().push(own);
        }
    }
    for pages in teams.values().filter(|pages| pages.len() > 1) {
        report(pages, found);
    }
}

fn contacts<'a>(file: &'a File<'a>) -> Vec<(&'a str, &'a Contact)> {
    let of = |organisation: &'a str, contacts: &'a [Contact]| {
        contacts.iter().map(move |contact| (organisation, contact)).collect()
    };
    match (facts::service(file), facts::event(file)) {
        (Some(service), _) => of(&service.organisation, &service.contacts),
        (None, Some(event)) => {
            event.organisation.as_ref().map(|name| of(name, &event.contacts)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

fn is_name(role: &str) -> bool {
    let role = role.to_lowercase();
    let words: Vec<&str> = role.split_whitespace().collect();
    let own = words.iter().filter(|word| !NAMES.contains(word) && !ANY.contains(word)).count();
    words.last().is_some_and(|last| NAMES.contains(last)) && own > 0
}

/// How many pages of one team are reported.
const MOST: usize = 40;

fn report(pages: &[OnPage<'_>], found: &mut Found<'_>) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for page in pages {
        *counts.entry(&page.dial).or_default() += 1;
    }
    // The first of those that most pages have.
    let Some(usual) = pages.iter().rev().max_by_key(|page| counts.get(page.dial.as_str())) else { return };
    let has_usual: BTreeSet<_> =
        pages.iter().filter(|page| page.dial == usual.dial).map(|page| page.file.id).collect();
    let others = pages.iter().filter(|page| !has_usual.contains(&page.file.id));
    for page in others.take(MOST) {
        let message = format!(
            "The {} has the number {} here, and {} on another page.",
            page.role, page.text, usual.text
        );
        let help = "Ask the team which number is right, and write it on all pages. If both are right, say what each is for in `role`.";
        found.add_with(place(page), message, help, (place(usual), "the other number is here"));
    }
}

fn place(page: &OnPage<'_>) -> Place {
    let mut phones = page.file.facts_at("contacts.phone");
    let own = phones.find(|fact| {
        let span = fact.prose.passage.span.clone();
        page.file
            .source
            .text()
            .get(span)
            .is_some_and(|written| written.trim_matches(['"', '\'']) == page.text)
    });
    match own {
        Some(fact) => page.file.at(fact.prose.passage.span.clone()),
        None => page.file.fact_place("contacts"),
    }
}
