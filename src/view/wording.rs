//! Facts in words: dates, times, ages, money, lists. Words come from the theme's strings, names of months
//! and days from [`Formats`].

use std::sync::Arc;

use jiff::civil::{Date, Time};

use super::formats::Formats;
use super::model;
use crate::content::{Ages, Moment, Pence, Period, Season};
use crate::theme::{Arg, Strings};

/// Puts facts into words. Copies share what they are made of.
#[derive(Debug, Clone)]
pub(super) struct Wording<'a> {
    strings: &'a Strings,
    formats: Arc<Formats>,
}

impl<'a> Wording<'a> {
    pub(super) fn new(strings: &'a Strings) -> Self {
        Self { strings, formats: Formats::of(strings.lang()) }
    }

    /// Words without anything to fill in.
    pub(super) fn say(&self, id: &str) -> String {
        self.strings.format(id, &[])
    }

    /// Words with texts and numbers filled in.
    pub(super) fn fill(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.strings.format(id, args)
    }

    /// "34 pages"
    pub(super) fn count(&self, id: &str, count: usize) -> String {
        self.fill(id, &[("count", number(count))])
    }

    /// "14 September 2026"
    pub(super) fn date(&self, date: Date) -> model::Date {
        model::Date { text: self.formats.day(date), iso: date.to_string() }
    }

    /// "Monday 14 September 2026", as easy read wants it
    pub(super) fn date_in_full(&self, date: Date) -> model::Date {
        model::Date { text: self.formats.weekday_and_day(date), iso: date.to_string() }
    }

    /// "June 2026"
    pub(super) fn period(&self, period: Period) -> model::Date {
        match period {
            Period::Year(year) => model::Date { text: year.to_string(), iso: year.to_string() },
            Period::Day(date) => self.date(date),
            Period::Month(year, month) => {
                let iso = format!("{year}-{month:02}");
                let text =
                    Date::new(year, month, 1).map_or_else(|_| iso.clone(), |first| self.formats.month(first));
                model::Date { text, iso }
            }
        }
    }

    /// "4pm", "9:30am", "12 noon". A language with a 24-hour clock uses `hour24` and `minute` in its messages.
    pub(super) fn time(&self, time: Time) -> String {
        match (time.hour(), time.minute()) {
            (0, 0) => return self.say("time-midnight"),
            (12, 0) => return self.say("time-noon"),
            _ => {}
        }
        let hour = match time.hour() % 12 {
            0 => 12,
            hour => hour,
        };
        let minute = format!("{:02}", time.minute());
        let clock = if time.minute() == 0 { hour.to_string() } else { format!("{hour}:{minute}") };
        let hour24 = format!("{:02}", time.hour());
        let id = if time.hour() < 12 { "time-morning" } else { "time-afternoon" };
        self.fill(
            id,
            &[("clock", (&clock).into()), ("hour24", (&hour24).into()), ("minute", (&minute).into())],
        )
    }

    /// "4pm to 6pm"
    pub(super) fn hours(&self, from: Option<Time>, to: Option<Time>) -> Option<String> {
        let (from, to) = (from.map(|time| self.time(time)), to.map(|time| self.time(time)));
        match (from, to) {
            (Some(from), Some(to)) => {
                Some(self.fill("times-range", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))]))
            }
            (Some(from), None) => Some(self.fill("times-from", &[("from", Arg::Text(&from))])),
            (None, Some(to)) => Some(self.fill("times-to", &[("to", Arg::Text(&to))])),
            (None, None) => None,
        }
    }

    /// "Saturday 5 December 2026, 10am to 12 noon"
    pub(super) fn moments(&self, starts: Moment, ends: Option<Moment>) -> model::Date {
        let weekday = |moment: Moment| self.formats.weekday_and_day(moment.date());
        let at = |moment: Moment| match moment {
            Moment::Day(_) => weekday(moment),
            Moment::Time(time) => self.fill(
                "date-and-time",
                &[("date", Arg::Text(&weekday(moment))), ("time", Arg::Text(&self.time(time.time())))],
            ),
        };
        let iso = match starts {
            Moment::Day(date) => date.to_string(),
            Moment::Time(time) => time.strftime("%Y-%m-%dT%H:%M").to_string(),
        };
        let text = match (starts, ends) {
            (Moment::Time(from), Some(Moment::Time(to))) if from.date() == to.date() => {
                let (day, from, to) = (weekday(starts), self.time(from.time()), self.time(to.time()));
                self.fill(
                    "date-and-times",
                    &[("date", Arg::Text(&day)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))],
                )
            }
            (_, Some(ends)) if ends != starts => {
                self.fill("date-to-date", &[("from", Arg::Text(&at(starts))), ("to", Arg::Text(&at(ends)))])
            }
            _ => at(starts),
        };
        model::Date { text, iso }
    }

    /// "Monday and Thursday", "Monday to Friday", "Every day"
    pub(super) fn days(&self, days: &[u8]) -> String {
        let run = days.windows(2).all(|pair| pair[0] + 1 == pair[1]);
        match days {
            [_, _, _, _, _, _, _] => self.say("days-every"),
            [first, _, .., last] if run && days.len() > 2 => {
                let (first, last) = (self.formats.weekday(*first), self.formats.weekday(*last));
                self.fill("days-range", &[("first", first.into()), ("last", last.into())])
            }
            days => {
                self.list(&days.iter().map(|day| self.formats.weekday(*day).to_owned()).collect::<Vec<_>>())
            }
        }
    }

    /// "a, b and c"
    pub(super) fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    /// "in term time", nothing for the whole year
    pub(super) fn season(&self, season: Season) -> Option<String> {
        match season {
            Season::AllYear => None,
            Season::TermTime => Some(self.say("season-term-time")),
            Season::SchoolHolidays => Some(self.say("season-school-holidays")),
        }
    }

    /// "0 to 25 years"
    pub(super) fn ages(&self, ages: Ages) -> String {
        let from = Arg::Number(i64::from(ages.from));
        if ages.from == ages.to {
            return self.fill("ages-one", &[("from", from)]);
        }
        self.fill("ages-range", &[("from", from), ("to", Arg::Number(i64::from(ages.to)))])
    }

    /// "£4.50", "£12", "Free"
    pub(super) fn money(&self, pence: Pence) -> String {
        match (pence.0 / 100, pence.0 % 100) {
            (0, 0) => self.say("cost-free"),
            (pounds, 0) => format!("£{pounds}"),
            (pounds, pence) => format!("£{pounds}.{pence:02}"),
        }
    }
}

/// A number for a sentence with plural forms.
pub(super) fn number(count: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use jiff::civil::{date, time};

    use super::*;
    use crate::theme::Theme;

    fn english<T>(say: impl Fn(Wording<'_>) -> T) -> T {
        in_language("en", say)
    }

    fn in_language<T>(lang: &str, say: impl Fn(Wording<'_>) -> T) -> T {
        let theme = Theme::load(Path::new(env!("CARGO_MANIFEST_DIR")), "default", None).expect("the theme");
        say(Wording::new(theme.theme.expect("a theme without errors").strings(lang)))
    }

    #[test]
    fn other_languages_have_their_own_names_of_days_and_months() {
        for (lang, day, when) in [
            ("pl", "poniedziałek i czwartek", "sobota, 5 grudnia 2026"),
            ("ar", "الاثنين والخميس", "السبت، 5 ديسمبر 2026"),
            ("ur", "پیر اور جمعرات", "ہفتہ، 5 دسمبر، 2026"),
            ("so", "Isniin iyo Khamiis", "Sabti, Diseembar 05, 2026"),
        ] {
            in_language(lang, |words| {
                assert_eq!(words.days(&[0, 3]), day);
                assert_eq!(words.moments(Moment::Day(date(2026, 12, 5)), None).text, when);
            });
        }
    }

    #[test]
    fn a_language_can_have_a_clock_of_24_hours() {
        let top = tempfile::tempdir().expect("a folder");
        let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
        for entry in walkdir::WalkDir::new(&theme).into_iter().map(|entry| entry.expect("an entry")) {
            let inside = entry.path().strip_prefix(&theme).expect("inside");
            let copy = top.path().join("themes/default").join(inside);
            if entry.file_type().is_dir() {
                fs::create_dir_all(copy).expect("a folder");
            } else {
                fs::copy(entry.path(), copy).expect("a file");
            }
        }
        let strings = top.path().join("themes/default/strings");
        let both = "{ $hour24 }:{ $minute }";
        fs::write(strings.join("lt.facts.ftl"), format!("time-morning = {both}\ntime-afternoon = {both}\n"))
            .expect("a file");
        let theme = Theme::load(top.path(), "default", None).expect("a theme").theme.expect("no errors");
        let words = Wording::new(theme.strings("lt"));
        let said = [(9, 30), (16, 0), (0, 5)].map(|(h, m)| words.time(time(h, m, 0, 0)));
        assert_eq!(said, ["09:30", "16:00", "00:05"]);
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        let said = english(|words| {
            [(0, 0), (9, 30), (12, 0), (12, 15), (16, 0)].map(|(h, m)| words.time(time(h, m, 0, 0)))
        });
        assert_eq!(said, ["midnight", "9:30am", "12 noon", "12:15pm", "4pm"]);
    }

    #[test]
    fn days_are_joined_when_they_follow_one_another() {
        let said = english(|words| {
            [vec![0, 3], vec![0, 1, 2, 3, 4], vec![5, 6], vec![0, 2, 4], (0..7).collect()]
                .map(|days| words.days(&days))
        });
        let expected = [
            "Monday and Thursday",
            "Monday to Friday",
            "Saturday and Sunday",
            "Monday, Wednesday and Friday",
            "Every day",
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn events_say_their_day_once() {
        let at = |d: i8, h: i8| Moment::Time(date(2026, 12, d).at(h, 0, 0, 0));
        let said = english(|words| {
            [(at(5, 10), Some(at(5, 12))), (at(5, 10), None), (at(5, 10), Some(at(6, 16)))]
                .map(|(a, b)| words.moments(a, b).text)
        });
        assert_eq!(
            said,
            [
                "Saturday 5 December 2026, 10am to 12 noon",
                "Saturday 5 December 2026, 10am",
                "Saturday 5 December 2026, 10am to Sunday 6 December 2026, 4pm",
            ]
        );
    }

    #[test]
    fn ages_money_and_months() {
        english(|words| {
            assert_eq!(words.ages(Ages { from: 0, to: 25 }), "0 to 25 years");
            assert_eq!(words.ages(Ages { from: 1, to: 1 }), "1 year");
            assert_eq!(words.money(Pence(450)), "£4.50");
            assert_eq!(words.money(Pence(1200)), "£12");
            assert_eq!(words.money(Pence(0)), "Free");
            assert_eq!(words.period(Period::Month(2026, 6)).text, "June 2026");
        });
    }
}
