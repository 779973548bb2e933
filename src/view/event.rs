//! The page of an event.

use super::maker::{email, phone, web};
use super::model::{self, EventPage};
use super::{Maker, Page as PageData, View};
use crate::content::{Booking, Event, List};
use crate::site::Page;
use crate::source::Address;

/// The calendar file of an event's page.
pub(crate) fn calendar_address(page: &Address) -> Option<Address> {
    Address::new(&format!("{page}event.ics"))
}

/// The event is over on this day.
pub(crate) fn is_past(event: &Event, today: jiff::civil::Date) -> bool {
    event.ends.unwrap_or(event.starts).date() < today
}

impl Maker<'_> {
    pub(super) fn event(&self, page: &Page, event: &Event) -> View {
        let from = page.address();
        let data = EventPage {
            common: self.common(page),
            when: self.words.moments(event.starts, event.ends),
            past: is_past(event, self.site.today),
            organisation: event.organisation.clone(),
            place: event.place.as_ref().map(|place| self.place(from, place)),
            area: event.area.as_ref().and_then(|area| self.tag(from, List::Areas, area)),
            cost: event.cost.as_ref().map(|cost| self.cost(cost)),
            booking: event.booking.as_ref().map(|booking| self.booking(booking)),
            contacts: self.contacts(&event.contacts),
            calendar_href: calendar_address(from)
                .map(|address| self.href(from, &address))
                .unwrap_or_default(),
        };
        self.content_view(page, "event.html", PageData::Event(Box::new(data)))
    }

    fn booking(&self, booking: &Booking) -> model::Booking {
        let reachable = booking.web.is_some() || booking.phone.is_some() || booking.email.is_some();
        let contact = reachable.then(|| model::Contact {
            role: String::new(),
            phone: booking.phone.as_ref().map(phone),
            text_phone: None,
            email: booking.email.as_deref().map(email),
            web: booking.web.as_deref().map(web),
            hours: None,
            role_lang: None,
            hours_lang: None,
        });
        model::Booking {
            text: self.words.say(if booking.needed { "booking-needed" } else { "booking-not-needed" }),
            how: booking.how.clone(),
            by: booking.by.map(|date| self.words.date(date)),
            contact,
        }
    }
}
