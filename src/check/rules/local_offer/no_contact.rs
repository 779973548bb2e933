//! Services and events that name nobody to ask.

use super::super::prelude::*;
use super::facts;

pub(super) const RULE: Rule = Rule {
    id: RuleId("no-contact"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "A family that wants to ask something cannot reach anybody.",
    document: include_str!("no_contact.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let help = "Add `contacts:` with the name of a team and its telephone number or e-mail address.";
    if facts::service(file).is_some_and(|service| service.contacts.is_empty()) {
        found.add(file.fact_place("contacts"), "The page does not say who to ask about this service.", help);
    }
    let has_nobody = |event: &crate::content::Event| {
        let booking = event.booking.as_ref();
        let can_book = booking.is_some_and(|booking| booking.phone.is_some() || booking.email.is_some());
        event.contacts.is_empty() && !can_book
    };
    if facts::event(file).is_some_and(has_nobody) {
        found.add(file.fact_place("contacts"), "The page does not say who to ask about this event.", help);
    }
}
