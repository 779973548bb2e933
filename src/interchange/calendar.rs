//! Events for the calendar of a telephone or a computer (iCalendar, RFC 5545).
//!
//! Times are given in UTC. Every calendar shows them in the reader's own time; a time zone of our own would have to be described
//! in each file, and some telephones ignore such descriptions. Events happen once, so nothing is lost.

use icalendar::{Calendar, Component, EventLike, Property};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::plain::{address, lines, one_line, shortened};
use crate::source::Address;

const PRODUCT: &str = "-//local-offer//local-offer//EN";
/// The longest text, in characters. Calendars show far less, and folding lines takes the longer the longer they are.
const LONGEST: usize = 2000;

/// A day, or a time of a day in the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The whole day.
    Day(Date),
    /// At this time, as clocks in London show it.
    Time(DateTime),
}

impl When {
    fn date(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Time(time) => time.date(),
        }
    }
}

/// Something that happens once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What identifies it for ever, see [`uid`].
    pub uid: String,
    /// What it is called.
    pub title: String,
    /// When it starts.
    pub starts: When,
    /// When it ends. An end before the start is left out. A day includes all of itself.
    pub ends: Option<When>,
    /// Name and address of the place, on lines or with commas.
    pub place: Option<String>,
    /// One or two sentences.
    pub summary: String,
    /// Full address of its page, when the settings say where the site lives.
    pub url: Option<String>,
    /// The day when this information was last checked or changed.
    pub stamp: Date,
}

/// Identifies the event of a page: the same for every build, and unlike that of any other site.
pub fn uid(page: &Address, host: Option<&str>) -> String {
    format!("{}@{}", page.as_str().trim_matches('/').replace('/', "."), host.unwrap_or("local-offer.invalid"))
}

/// A calendar with one event, to be opened on its own.
pub fn event(event: &Event) -> String {
    print(None, std::slice::from_ref(event))
}

/// A calendar with a name and all events, to be subscribed to.
pub fn calendar(name: &str, events: &[Event]) -> String {
    print(Some(name), events)
}

fn print(name: Option<&str>, events: &[Event]) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property((key, value));
    }
    if let Some(name) = name {
        calendar.append_property(("X-WR-CALNAME", text(&one_line(name)).as_str()));
    }
    calendar.extend(events.iter().map(component));
    calendar.to_string()
}

fn component(event: &Event) -> icalendar::Event {
    let mut out = icalendar::Event::new();
    out.uid(&text(&one_line(&event.uid)));
    out.add_property("DTSTAMP", format!("{}T000000Z", compact(event.stamp)));
    out.summary(&text(&one_line(&event.title)));
    out.description(&text(&lines(&event.summary)));
    let (starts, ends) = span(event.starts, event.ends);
    out.append_property(starts);
    ends.map(|ends| out.append_property(ends));
    if let Some(place) = &event.place {
        out.location(&text(&lines(place)));
    }
    if let Some(url) = &event.url {
        out.url(&address(url));
    }
    out
}

fn text(text: &str) -> String {
    shortened(text, LONGEST)
}

/// Start and end, both days or both times, as the format demands. An end is the first moment after the event.
fn span(starts: When, ends: Option<When>) -> (Property, Option<Property>) {
    match starts {
        When::Day(first) => {
            let last = ends.map_or(first, When::date).max(first);
            (day("DTSTART", first), last.tomorrow().ok().map(|after| day("DTEND", after)))
        }
        When::Time(start) => {
            let end = ends.and_then(|ends| match ends {
                When::Time(end) => Some(end),
                When::Day(last) => last.tomorrow().ok().map(Date::into),
            });
            (time("DTSTART", start), end.filter(|end| *end > start).map(|end| time("DTEND", end)))
        }
    }
}

fn day(key: &str, day: Date) -> Property {
    Property::new(key, compact(day)).add_parameter("VALUE", "DATE").done()
}

/// When clocks go forward or back, an hour is missing or there twice; the zone's rules then say which moment is meant.
fn time(key: &str, time: DateTime) -> Property {
    let london = TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC);
    let utc = time.to_zoned(london).map(|time| time.with_time_zone(TimeZone::UTC));
    // Only a time at the very end of the calendar has no moment; without a `Z` it is the time of wherever the reader is.
    let value = utc.map_or_else(
        |_| time.strftime("%Y%m%dT%H%M%S").to_string(),
        |utc| utc.strftime("%Y%m%dT%H%M%SZ").to_string(),
    );
    Property::new(key, value)
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn roadshow() -> Event {
        Event {
            uid: uid(&Address::new("/events/roadshow/").expect("an address"), Some("a.example")),
            title: "Roadshow, Milbury; all welcome".to_owned(),
            starts: When::Time(date(2026, 6, 5).at(10, 0, 0, 0)),
            ends: Some(When::Time(date(2026, 6, 5).at(12, 30, 0, 0))),
            place: Some("Milbury Family Hub\n4 Orchard Street".to_owned()),
            summary: "Meet the teams, ask about short breaks, and take home a guide. Changing Places toilet."
                .to_owned(),
            url: Some("https://a.example/events/roadshow/".to_owned()),
            stamp: date(2026, 5, 1),
        }
    }

    /// The lines of a calendar as they were before folding. Fails on lines that no calendar accepts.
    fn unfold(calendar: &str) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for line in calendar.strip_suffix("\r\n").expect("a last line").split("\r\n") {
            // 75 is what the format asks for; the crate's last line of many can have one more.
            assert!(line.len() <= 76 && !line.chars().any(char::is_control), "{line:?}");
            match (line.strip_prefix(' '), out.last_mut()) {
                (Some(rest), Some(last)) => last.push_str(rest),
                _ => out.push(line.to_owned()),
            }
        }
        out
    }

    fn value(calendar: &str, key: &str) -> Option<String> {
        let lines = unfold(calendar);
        let mut found = lines.iter().filter_map(|line| line.strip_prefix(key));
        found.next().map(str::to_owned)
    }

    #[test]
    fn an_event_says_all_that_a_telephone_shows() {
        insta::assert_snapshot!(event(&roadshow()).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//local-offer//local-offer//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        BEGIN:VEVENT
        DESCRIPTION:Meet the teams\, ask about short breaks\, and take home a guide
         . Changing Places toilet.
        DTEND:20260605T113000Z
        DTSTAMP:20260501T000000Z
        DTSTART:20260605T090000Z
        LOCATION:Milbury Family Hub\n4 Orchard Street
        SUMMARY:Roadshow\, Milbury\; all welcome
        UID:events.roadshow@a.example
        URL:https://a.example/events/roadshow/
        END:VEVENT
        END:VCALENDAR
        ");
    }

    #[test]
    fn a_calendar_has_a_name_and_all_events() {
        let text = calendar("Events, all", &[roadshow(), roadshow()]);
        assert_eq!(value(&text, "X-WR-CALNAME:").as_deref(), Some("Events\\, all"));
        assert_eq!(text.matches("BEGIN:VEVENT\r\n").count(), 2);
        assert_eq!(text, calendar("Events, all", &[roadshow(), roadshow()]));
        assert!(calendar("None", &[]).ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn times_follow_the_clocks_of_london() {
        let at = |month, hour| {
            let starts = When::Time(date(2026, month, 29).at(hour, 30, 0, 0));
            value(&event(&Event { starts, ends: None, ..roadshow() }), "DTSTART:")
        };
        assert_eq!(at(1, 9).as_deref(), Some("20260129T093000Z"));
        assert_eq!(at(7, 9).as_deref(), Some("20260729T083000Z"));
        // On the 29th of March 2026 there is no half past one in the night.
        assert_eq!(at(3, 1).as_deref(), Some("20260329T013000Z"));
    }

    #[test]
    fn ends_are_of_the_same_kind_as_starts_and_come_after_them() {
        let (day, noon) = (date(2026, 12, 31), date(2026, 12, 31).at(12, 0, 0, 0));
        let ends = |starts, ends| {
            let text = event(&Event { starts, ends, ..roadshow() });
            value(&text, "DTEND")
        };
        let whole = Some(";VALUE=DATE:20270101".to_owned());
        assert_eq!(ends(When::Day(day), None), whole);
        assert_eq!(ends(When::Day(day), Some(When::Day(date(2026, 1, 1)))), whole);
        assert_eq!(ends(When::Day(day), Some(When::Time(noon))), whole);
        assert_eq!(ends(When::Time(noon), Some(When::Day(day))), Some(":20270101T000000Z".to_owned()));
        assert_eq!(ends(When::Time(noon), Some(When::Time(noon))), None);
        assert_eq!(ends(When::Time(noon), None), None);
        assert_eq!(ends(When::Day(Date::MAX), None), None);
        assert_eq!(ends(When::Time(DateTime::MAX), None), None);
    }

    #[test]
    fn a_very_long_text_is_cut() {
        let summary = "ä, ".repeat(300_000);
        let description = value(&event(&Event { summary, ..roadshow() }), "DESCRIPTION:").expect("a text");
        assert!(description.ends_with('…') && description.len() < 6000);
    }

    proptest! {
        #[test]
        fn no_text_can_add_a_property(text in "(\\PC|[\r\n\t\u{0}\u{1b}\u{85}\u{2028},;:\\\\\"]|\r\nATTENDEE:x|\nEND:VEVENT\n){0,60}") {
            let hostile = Event {
                uid: text.clone(), title: text.clone(), place: Some(text.clone()), summary: text.clone(),
                url: Some(text.clone()), ..roadshow()
            };
            let name = |line: &String| line.split([':', ';']).next().unwrap_or_default().to_owned();
            let names = |event: Event| unfold(&calendar(&text, &[event])).iter().map(name).collect::<Vec<_>>();
            prop_assert_eq!(names(hostile.clone()), names(roadshow()));
            let escaped = lines(&text).replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n");
            prop_assert_eq!(value(&event(&hostile), "DESCRIPTION:"), Some(escaped));
        }
    }
}
