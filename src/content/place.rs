//! Places and contacts: services and events share them, and so does the site's help block.

use serde_saphyr::Spanned;

use super::raw::{List, RawContact, RawPlace};
use super::reader::Reader;
use super::service_model::{Contact, Place};
use super::values;
use crate::diagnostic;

/// `contacts`
pub(super) fn contacts(reader: &mut Reader<'_>, list: List<RawContact>) -> Vec<Contact> {
    reader.list(list, contact)
}

/// One way to reach somebody.
pub(super) fn contact(reader: &mut Reader<'_>, raw: RawContact, place: diagnostic::Place) -> Option<Contact> {
    let reachable =
        raw.phone.is_some() || raw.text_phone.is_some() || raw.email.is_some() || raw.web.is_some();
    if !reachable {
        reader.missing(
            place.clone(),
            "phone",
            "Give at least one way to reach them: `phone`, `text-phone`, `email` or `web`.",
        );
    }
    let role = reader.must(
        raw.role,
        "role",
        "Write the name of a role, never of a person: `role: Short breaks team`.",
        &place,
    );
    let contact = Contact {
        role: role?.value,
        phone: reader.plain(raw.phone, values::phone),
        text_phone: reader.plain(raw.text_phone, values::phone),
        email: reader.plain(raw.email, values::email),
        web: reader.plain(raw.web, values::web),
        hours: reader.words(raw.hours),
    };
    reachable.then_some(contact)
}

/// `places`
pub(super) fn places(reader: &mut Reader<'_>, list: List<RawPlace>) -> Vec<Place> {
    reader.list(list, place)
}

/// `place`
pub(super) fn one_place(reader: &mut Reader<'_>, raw: Option<Spanned<RawPlace>>) -> Option<Place> {
    let raw = raw?;
    let line = reader.first_line(&raw);
    place(reader, raw.value, line)
}

fn place(reader: &mut Reader<'_>, raw: RawPlace, place: diagnostic::Place) -> Option<Place> {
    let name =
        reader.must(raw.name, "name", "Write the name of the place: `name: Milbury Family Hub`.", &place);
    let place = Place {
        name: name?.value,
        address: reader.words(raw.address),
        postcode: reader.plain(raw.postcode, values::postcode),
        area: reader.text(raw.area),
        access: reader.texts(raw.access),
        travel: reader.words(raw.travel),
    };
    Some(place)
}
