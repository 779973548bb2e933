//! Facts of an event.

use super::model::{Booking, Event};
use super::place;
use super::raw::{Raw, RawBooking};
use super::reader::Reader;
use super::service::cost;
use super::values::{self, Flaw, Moment};
use crate::diagnostic::Place;

/// Reads an event. None when it does not say when it starts.
pub(super) fn read(reader: &mut Reader<'_>, raw: Raw, top: &Place) -> Option<Event> {
    let starts = reader.must(
        raw.starts.clone(),
        "starts",
        "Write the day and the time: `starts: 2026-12-05T10:00`.",
        top,
    );
    let starts = starts.and_then(|_| reader.plain(raw.starts, values::moment));
    let ends = reader.value(raw.ends, values::moment);
    if let (Some(starts), Some(ends)) = (starts, &ends)
        && is_before(ends.value, starts)
    {
        let message = "The event ends before it starts.".to_owned();
        let help = "Check `starts` and `ends`. Use the 24-hour clock: 2pm is `14:00`.".to_owned();
        reader.flaw(Place::new(reader.source(), ends.span()), Flaw { message, help });
    }
    let place = place::one_place(reader, raw.place);
    let area = reader.text(raw.area).or_else(|| place.as_ref().and_then(|place| place.area.clone()));
    let event = Event {
        starts: starts?,
        ends: ends.map(|ends| ends.value),
        organisation: reader.words(raw.organisation),
        place,
        area,
        cost: cost(reader, raw.cost, raw.cost_note),
        booking: raw.booking.map(|booking| read_booking(reader, booking.value)),
        contacts: place::contacts(reader, raw.contacts),
    };
    Some(event)
}

/// An end or a start without a time stands for the whole day.
fn is_before(ends: Moment, starts: Moment) -> bool {
    match (ends, starts) {
        (Moment::Time(ends), Moment::Time(starts)) => ends < starts,
        (ends, starts) => ends.date() < starts.date(),
    }
}

fn read_booking(reader: &mut Reader<'_>, raw: RawBooking) -> Booking {
    let ways = raw.web.is_some() || raw.phone.is_some() || raw.email.is_some() || raw.how.is_some();
    Booking {
        needed: raw.needed.map_or(ways, |needed| needed.value),
        how: reader.words(raw.how),
        web: reader.plain(raw.web, values::web),
        phone: reader.plain(raw.phone, values::phone),
        email: reader.plain(raw.email, values::email),
        by: reader.plain(raw.by, values::date),
    }
}
