//! The small values of front matter: ages, dates, times, money, telephone numbers, addresses. Each from one text, with a
//! sentence about what to write instead when it cannot be read.

use std::cmp::Ordering;

use jiff::civil::{Date, DateTime, Time};
use unic_langid::LanguageIdentifier;

use crate::source::is_device;

/// What is wrong with a value, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// One sentence.
    pub message: String,
    /// One or two sentences.
    pub help: String,
}

impl Flaw {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}

/// The youngest and the oldest age in whole years, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ages {
    /// From this birthday on.
    pub from: u8,
    /// Until the day before the next birthday.
    pub to: u8,
}

impl Ages {
    /// Some age is in both.
    pub fn overlaps(self, other: Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// The oldest age that a Local Offer is for: Children and Families Act 2014, section 30 with section 83(2).
const OLDEST: u8 = 25;

/// `0-25`, `16 - 25`, `5`.
///
/// # Errors
/// When it is not an age or a range of ages up to 25.
pub fn ages(text: &str) -> Result<Ages, Flaw> {
    let help = format!("Write the youngest and the oldest age, such as `0-{OLDEST}` or `11-16`.");
    let number = |text: &str| text.trim().parse::<u8>().ok();
    let (from, to) = match text.split_once(['-', '–']) {
        Some((from, to)) => (number(from), number(to)),
        None => (number(text), number(text)),
    };
    match (from, to) {
        (Some(from), Some(to)) if from > to => Err(Flaw::new(format!("`{text}` runs backwards."), help)),
        (Some(_), Some(to)) if to > OLDEST => Err(Flaw::new(
            format!("A Local Offer is for people up to {OLDEST}, and `{text}` goes beyond."),
            help,
        )),
        (Some(from), Some(to)) => Ok(Ages { from, to }),
        _ => Err(Flaw::new(format!("`{text}` is not an age or a range of ages."), help)),
    }
}

/// One age in whole years: `13`.
///
/// # Errors
/// When it is not a whole number up to 25.
pub fn age(text: &str) -> Result<u8, Flaw> {
    let age = text.trim().parse::<u8>().ok().filter(|age| *age <= OLDEST);
    age.ok_or_else(|| {
        Flaw::new(
            format!("`{text}` is not an age from 0 to {OLDEST}."),
            "Write one age in whole years, such as `13`.",
        )
    })
}

/// A short name that other facts and addresses use: `year-9`.
///
/// # Errors
/// When it holds anything but lower-case letters, digits and hyphens, or Windows keeps the name for itself.
pub fn id(text: &str) -> Result<String, Flaw> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let fits = text.len() <= 60 && text.chars().all(plain);
    if is_device(text) {
        return Err(kept_by_windows(text));
    }
    fits.then(|| text.to_owned()).ok_or_else(|| {
        Flaw::new(
            format!("`{text}` cannot be an id."),
            "Use lower-case letters, digits and hyphens, such as `short-breaks`.",
        )
    })
}

fn kept_by_windows(name: &str) -> Flaw {
    Flaw::new(
        format!("`{name}` cannot be part of an address, because Windows keeps this name for itself."),
        format!("Write one word more, such as `about-{name}`."),
    )
}

/// `2026-09-14`
///
/// # Errors
/// When there is no such day.
pub fn date(text: &str) -> Result<Date, Flaw> {
    let shaped = text.len() == 10 && text.bytes().filter(|b| *b == b'-').count() == 2;
    let date = shaped.then(|| text.parse::<Date>().ok()).flatten();
    date.filter(|date| (1970..=2199).contains(&date.year())).ok_or_else(|| {
        let looks_right = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let message = if looks_right {
            format!("There is no such day as `{text}`.")
        } else {
            format!("`{text}` is not a date.")
        };
        Flaw::new(message, "Write the year, the month and the day, such as `2026-09-14`.")
    })
}

/// A day, a month or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// `2026`
    Year(i16),
    /// `2026-06`
    Month(i16, i8),
    /// `2026-06-04`
    Day(Date),
}

impl Period {
    /// The year in which it is.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(date) => date.year(),
        }
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::ZERO),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::ZERO),
            Self::Day(date) => date,
        }
    }
}

/// `2026-06-04`, `2026-06` or `2026`.
///
/// # Errors
/// When it is none of these.
pub fn period(text: &str) -> Result<Period, Flaw> {
    let flaw = || {
        Flaw::new(
            format!("`{text}` is not a day, a month or a year."),
            "Write `2026-06-04`, `2026-06` or `2026`.",
        )
    };
    match text.len() {
        4 => text.parse().ok().filter(|year| (1970..=2199).contains(year)).map(Period::Year).ok_or_else(flaw),
        7 => date(&format!("{text}-01"))
            .map(|date| Period::Month(date.year(), date.month()))
            .map_err(|_| flaw()),
        _ => date(text).map(Period::Day).map_err(|_| flaw()),
    }
}

/// When an event starts or ends, in the time of the place (Europe/London). A whole day comes before the times of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The whole day.
    Day(Date),
    /// A time of the day.
    Time(DateTime),
}

impl Moment {
    /// The day.
    pub fn date(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Time(time) => time.date(),
        }
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        let time = |moment: &Self| match moment {
            Self::Day(_) => None,
            Self::Time(time) => Some(*time),
        };
        (self.date(), time(self)).cmp(&(other.date(), time(other)))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// `2026-12-05T10:00` or `2026-12-05`.
///
/// # Errors
/// When it is neither.
pub fn moment(text: &str) -> Result<Moment, Flaw> {
    let flaw = || {
        let help = "Write the day and the time, such as `2026-12-05T10:00`, or only the day for an event of a whole day.";
        Flaw::new(format!("`{text}` is not a day and time."), help)
    };
    match text.split_once(['T', ' ']) {
        None => date(text).map(Moment::Day).map_err(|_| flaw()),
        Some((day, clock)) => match (date(day), time(clock)) {
            (Ok(date), Ok(time)) => Ok(Moment::Time(date.to_datetime(time))),
            _ => Err(flaw()),
        },
    }
}

/// `16:00` or `9:30`.
pub(super) fn time(text: &str) -> Result<Time, Flaw> {
    let parts = text.split_once(':').and_then(|(hour, minute)| {
        let digits = (1..=2).contains(&hour.len()) && minute.len() == 2;
        let numbers = (hour.parse::<i8>().ok()?, minute.parse::<i8>().ok()?);
        digits.then_some(numbers)
    });
    parts.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok()).ok_or_else(|| {
        Flaw::new(
            format!("`{text}` is not a time of day."),
            "Write hours and minutes, such as `9:30` or `16:00`.",
        )
    })
}

/// An amount of money in pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pence(pub u32);

/// Pounds: `4.50`, `12`, `£3.2` is refused.
pub(super) fn pounds(text: &str) -> Result<Pence, Flaw> {
    let plain = text.trim().trim_start_matches('£');
    let (pounds, pence) = plain.split_once('.').unwrap_or((plain, "00"));
    let digits = |text: &str, most: usize| {
        (!text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    match (digits(pounds, 6), digits(pence, 2)) {
        (Some(pounds), Some(value)) if pence.len() == 2 => Ok(Pence(pounds * 100 + value)),
        (Some(pounds), Some(value)) if pence.len() == 1 => Ok(Pence(pounds * 100 + value * 10)),
        _ => Err(Flaw::new(
            format!("`{text}` is not an amount of money."),
            "Write pounds and pence, such as `4.50`, or `0` when it is free.",
        )),
    }
}

/// Whole weeks, at most four years.
pub(super) fn weeks(text: &str) -> Result<u16, Flaw> {
    let help = "Write a whole number of weeks, such as `6`. Write `0` when nobody waits.";
    text.trim()
        .parse::<u16>()
        .ok()
        .filter(|weeks| *weeks <= 208)
        .ok_or_else(|| Flaw::new(format!("`{text}` is not a number of weeks."), help))
}

/// A telephone number as it is said, and as it is dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// `020 7946 0123`
    pub text: String,
    /// `02079460123`
    pub dial: String,
}

/// Digits with spaces, brackets or hyphens between them, and perhaps `+` before. Three digits (`111`) up to 22, because a text
/// relay number is a prefix and a number.
pub(super) fn phone(text: &str) -> Result<Phone, Flaw> {
    let allowed = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '-' | '+'));
    let dial: String = text
        .chars()
        .enumerate()
        .filter(|(at, c)| c.is_ascii_digit() || (*at == 0 && *c == '+'))
        .map(|(_, c)| c)
        .collect();
    if allowed && (3..=23).contains(&dial.len()) {
        return Ok(Phone { text: text.to_owned(), dial });
    }
    Err(Flaw::new(
        format!("`{text}` is not a telephone number."),
        "Write the digits with spaces, such as `020 7946 0123`.",
    ))
}

/// An e-mail address: one `@`, a domain with a dot, no spaces or signs that mail programs trip over.
pub(super) fn email(text: &str) -> Result<String, Flaw> {
    let flaw = || {
        Flaw::new(
            format!("`{text}` is not an e-mail address."),
            "Write it in full, such as `team@larkhaven.example`.",
        )
    };
    let (name, domain) = text.split_once('@').ok_or_else(flaw)?;
    let name_ok = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "._%+-'".contains(c));
    let domain_ok = domain.contains('.')
        && domain
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    (name_ok && domain_ok && text.len() <= 254).then(|| text.to_owned()).ok_or_else(flaw)
}

/// A web address: `http` or `https`, with a host, without a user name. Returned as browsers write it.
pub(super) fn web(text: &str) -> Result<String, Flaw> {
    let help = "Write it in full, such as `https://www.larkhaven.example/short-breaks`.";
    let flaw = || Flaw::new(format!("`{text}` is not a web address."), help);
    let url = url::Url::parse(text).map_err(|_| flaw())?;
    let fine = matches!(url.scheme(), "http" | "https")
        && url.host_str().is_some_and(|host| host.contains('.'))
        && url.username().is_empty()
        && url.password().is_none()
        && !text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\');
    fine.then(|| url.to_string()).ok_or_else(flaw)
}

/// A postcode of the United Kingdom: `LK2 4QR`. The shape is that of BS 7666; whether it exists is not known here.
pub(super) fn postcode(text: &str) -> Result<String, Flaw> {
    let flaw = || {
        Flaw::new(
            format!("`{text}` is not a postcode."),
            "Write it with a space in the middle, such as `LK2 4QR`.",
        )
    };
    let (outward, inward) = text.split_once(' ').ok_or_else(flaw)?;
    let classes = |part: &str| -> String {
        part.chars()
            .map(|c| {
                if c.is_ascii_uppercase() {
                    'A'
                } else if c.is_ascii_digit() {
                    '9'
                } else {
                    '?'
                }
            })
            .collect()
    };
    let outward_ok = matches!(classes(outward).as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A");
    (outward_ok && classes(inward) == "9AA").then(|| text.to_owned()).ok_or_else(flaw)
}

/// The code of a language: BCP 47, such as `en` or `zh-Hant`.
pub(super) fn language(text: &str) -> Result<String, Flaw> {
    // A folder has the name of the language, and Windows keeps some names for itself: `con`, `prn`, `aux` and `nul` are codes, too.
    let known = !text.contains('_')
        && !is_device(text)
        && text.len() <= 35
        && text.parse::<LanguageIdentifier>().is_ok();
    known.then(|| text.to_owned()).ok_or_else(|| {
        Flaw::new(
            format!("`{text}` is not the code of a language."),
            "Write a code such as `en` for English or `cy` for Welsh.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_a_range_within_the_law() {
        assert_eq!(ages("0-25"), Ok(Ages { from: 0, to: 25 }));
        assert_eq!(ages("5"), Ok(Ages { from: 5, to: 5 }));
        for bad in ["", "25-0", "0-30", "young", "-3", "1-2-3"] {
            assert!(ages(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_told_from_those_that_cannot_be_read() {
        assert!(date("2026-02-30").expect_err("no such day").message.contains("no such day"));
        assert!(date("14/09/2026").expect_err("not a date").message.contains("not a date"));
        assert!(date("2026-9-14").is_err());
        assert!(date("2026-09-14").is_ok());
    }

    #[test]
    fn moments_periods_times_and_weeks() {
        assert!(matches!(moment("2026-12-05T10:00"), Ok(Moment::Time(_))));
        assert!(matches!(moment("2026-12-05"), Ok(Moment::Day(_))));
        assert!(moment("2026-12-05T25:00").is_err());
        let order = ["2026-12-04T23:00", "2026-12-05", "2026-12-05T00:00", "2026-12-05T10:00", "2026-12-06"];
        assert!(order.map(|text| moment(text).expect("a moment")).is_sorted());
        assert_eq!(period("2026-06"), Ok(Period::Month(2026, 6)));
        assert!(period("June").is_err());
        assert!(time("7pm").is_err());
        assert_eq!(weeks("18"), Ok(18));
        assert!(weeks("soon").is_err());
    }

    #[test]
    fn money_is_counted_in_pence() {
        assert_eq!(pounds("4.50"), Ok(Pence(450)));
        assert_eq!(pounds("12"), Ok(Pence(1200)));
        assert_eq!(pounds("3.5"), Ok(Pence(350)));
        for bad in ["", "free", "4.505", "-1", "1,000", "9999999"] {
            assert!(pounds(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn ways_to_reach_people_are_checked() {
        assert_eq!(phone("020 7946 0123").map(|p| p.dial), Ok("02079460123".to_owned()));
        assert!(phone("ring us").is_err());
        assert!(phone("020 7946 0123;ext=1").is_err());
        assert!(email("a@b.example").is_ok());
        for bad in ["a@b", "a b@c.example", "a@b.example?subject=x", "<a@b.example>", "@b.example"] {
            assert!(email(bad).is_err(), "{bad}");
        }
        for bad in [
            "javascript:alert(1)",
            "//x.example",
            "https://user@x.example/",
            "ftp://x.example",
            "https://localhost/",
            "https://x.example/\\",
        ] {
            assert!(web(bad).is_err(), "{bad}");
        }
        assert!(web("https://x.example/a?b=c#d").is_ok());
        assert!(postcode("LK2 4QR").is_ok());
        assert!(postcode("LK24QR").is_err());
        assert!(postcode("lk2 4qr").is_err());
    }
}
