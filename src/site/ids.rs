//! Ids of the vocabulary and keys of the legal checklist: every one that a page uses must be known.

use super::Input;
use crate::content::{Document, Facts, List};
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of};
use crate::source::Located;

const UNKNOWN_ID: RuleId = RuleId("unknown-id");

pub(super) fn check(input: &Input, document: &Document, problems: &mut Vec<Diagnostic>) {
    for (list, id) in used(document) {
        if input.vocabulary.term(list, &id.value).is_none() {
            let message = format!("`{}` is not in the list of {}.", id.value, list.key().replace('-', " "));
            problems.push(unknown(document, id, message, input.vocabulary.help(list, &id.value)));
        }
    }
    for key in &document.common.statutory {
        if input.checklist.entry(&key.value).is_none() {
            let keys = input.checklist.entries.iter().map(|entry| entry.key.as_str());
            let message = format!("`{}` is not a key of the legal checklist.", key.value);
            let help = match crate::diagnostic::suggest(&key.value, keys.clone()) {
                Some(_) => one_of(&key.value, keys),
                None => "The keys are in `content/statutory.yaml`.".to_owned(),
            };
            problems.push(unknown(document, key, message, help));
        }
    }
}

fn unknown(document: &Document, id: &Located<String>, message: String, help: String) -> Diagnostic {
    Diagnostic::error(UNKNOWN_ID, Place::new(&document.source, id.span()), message)
        .why("The page would be missing from the lists that families browse.")
        .help(help)
}

/// Every id that a page uses, with its list.
fn used(document: &Document) -> Vec<(List, &Located<String>)> {
    let common = &document.common;
    let mut ids = Vec::new();
    add(&mut ids, List::Topics, &common.topics);
    add(&mut ids, List::Needs, &common.needs);
    add(&mut ids, List::Areas, &common.areas);
    add(&mut ids, List::Outcomes, &common.outcomes);
    add(&mut ids, List::Sectors, &common.sector);
    add(&mut ids, List::Levels, &common.level);
    match &document.facts {
        Facts::Service(service) => {
            add(&mut ids, List::Availability, &service.availability);
            add(&mut ids, List::Languages, &service.languages);
            if let Some(how) = &service.how {
                add(&mut ids, List::Referrers, &how.referrers);
            }
            for place in &service.places {
                add(&mut ids, List::Areas, &place.area);
                add(&mut ids, List::AccessFeatures, &place.access);
            }
        }
        Facts::Event(event) => {
            add(&mut ids, List::Areas, &event.area);
            if let Some(place) = &event.place {
                add(&mut ids, List::Areas, &place.area);
                add(&mut ids, List::AccessFeatures, &place.access);
            }
        }
        Facts::Map(map) => {
            for (list, values) in &map.include.lists {
                add(&mut ids, *list, values);
            }
        }
        Facts::Guide(_) | Facts::News(_) | Facts::Pathway(_) | Facts::Reply(_) => {}
    }
    ids
}

fn add<'d>(
    ids: &mut Vec<(List, &'d Located<String>)>,
    list: List,
    values: impl IntoIterator<Item = &'d Located<String>>,
) {
    ids.extend(values.into_iter().map(|value| (list, value)));
}
