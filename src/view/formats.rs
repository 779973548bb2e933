//! Dates and lists as each language writes them.
//!
//! In: the code of a language. Out: words in the order, the case and with the signs of that language, from the Unicode
//! Common Locale Data Repository. Digits are Western in all languages, as in telephone numbers and prices.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{E, YM, YMD, YMDE};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use jiff::civil::Date;
use writeable::TryWriteable;

/// For languages that the repository does not have.
const BRITISH: &str = "en-GB";

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;
type Day = icu_calendar::Date<Gregorian>;

/// How one language writes dates and lists. Making it takes far longer than using it.
#[derive(Debug)]
pub(super) struct Formats {
    /// None if the repository is not built in.
    language: Option<Language>,
}

#[derive(Debug)]
struct Language {
    is_english: bool,
    day: Formatter<YMD>,
    weekday_and_day: Formatter<YMDE>,
    month: Formatter<YM>,
    /// Monday first.
    weekdays: Vec<String>,
    list: ListFormatter,
}

impl Formats {
    /// For a language such as `en` or `pl`. Made once for each.
    pub(super) fn of(lang: &str) -> Arc<Self> {
        static MADE: Mutex<BTreeMap<String, Arc<Formats>>> = Mutex::new(BTreeMap::new());
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(made.entry(lang.to_owned()).or_insert_with(|| Arc::new(Self::new(lang))))
    }

    fn new(lang: &str) -> Self {
        let known = Language::new(lang).filter(Language::is_known);
        Self { language: known.or_else(|| Language::new(BRITISH)) }
    }

    /// "14 September 2026"
    pub(super) fn day(&self, date: Date) -> String {
        let day = self.language.as_ref().zip(gregorian(date));
        day.map_or_else(|| date.to_string(), |(language, day)| language.day.format(&day).to_string())
    }

    /// "Saturday 5 December 2026"
    pub(super) fn weekday_and_day(&self, date: Date) -> String {
        let Some((language, day)) = self.language.as_ref().zip(gregorian(date)) else {
            return date.to_string();
        };
        let text = language.weekday_and_day.format(&day).to_string();
        // Public bodies in Britain write no comma there.
        if language.is_english { text.replacen(", ", " ", 1) } else { text }
    }

    /// "June 2026", with the name that the month has when no day stands before it
    pub(super) fn month(&self, first: Date) -> String {
        let day = self.language.as_ref().zip(gregorian(first));
        day.map_or_else(
            || first.strftime("%Y-%m").to_string(),
            |(language, day)| language.month.format(&day).to_string(),
        )
    }

    /// "Monday" for 0
    pub(super) fn weekday(&self, day: u8) -> &str {
        let name = self.language.as_ref().and_then(|language| language.weekdays.get(usize::from(day)));
        name.map_or("", String::as_str)
    }

    /// "a, b and c"
    pub(super) fn list(&self, items: &[String]) -> String {
        match (&self.language, items) {
            (_, []) => String::new(),
            (_, [one]) => one.clone(),
            (Some(language), items) => language.list.format(items.iter()).to_string(),
            (None, items) => items.join(", "),
        }
    }
}

impl Language {
    fn new(lang: &str) -> Option<Self> {
        let tag = if lang == "en" { BRITISH } else { lang };
        let locale: Locale = format!("{tag}-u-nu-latn").parse().ok()?;
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            is_english: locale.id.language.as_str() == "en",
            day: Formatter::try_new((&locale).into(), YMD::long()).ok()?,
            weekday_and_day: Formatter::try_new((&locale).into(), YMDE::long()).ok()?,
            month: month((&locale).into())?,
            weekdays: weekdays((&locale).into())?,
            list: ListFormatter::try_new_and((&locale).into(), options).ok()?,
        })
    }

    /// Whether dates are in its own words. Where the repository knows nothing, months are numbers; in one language, it has a
    /// slip in place of the year.
    fn is_known(&self) -> bool {
        let Some((unknown, day)) = Self::new("und").zip(gregorian(Date::constant(2026, 9, 14))) else {
            return false;
        };
        let text = self.day.format(&day).to_string();
        text.contains("2026") && text != unknown.day.format(&day).to_string()
    }
}

fn gregorian(date: Date) -> Option<Day> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Day::try_new_gregorian(date.year().into(), month, day).ok()
}

/// The formatter alone forgets to load what writes the digits of the year where a sign follows them, as in Portuguese.
fn month(preferences: DateTimeFormatterPreferences) -> Option<Formatter<YM>> {
    let formatter = Formatter::try_new(preferences, YM::long()).ok()?;
    let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, formatter);
    names.include_decimal_formatter().ok()?;
    names.try_into_formatter(YM::long()).ok()
}

/// The names of the days as they stand alone, Monday first.
fn weekdays(preferences: DateTimeFormatterPreferences) -> Option<Vec<String>> {
    let alone: DateTimePattern = "cccc".parse().ok()?;
    let mut names = FixedCalendarDateTimeNames::<Gregorian, E>::new_without_number_formatting(preferences);
    let formatter = names.include_for_pattern(&alone).ok()?;
    let monday = Date::constant(2024, 1, 1);
    let week = (0..7).map(|day| gregorian(monday.saturating_add(jiff::Span::new().days(day))));
    week.map(|day| Some(formatter.format(&day?).try_write_to_string().ok()?.into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A day, a day with its weekday, a month, two weekdays, a list.
    fn said(lang: &str) -> [String; 5] {
        let formats = Formats::new(lang);
        let days = [formats.weekday(0).to_owned(), formats.weekday(3).to_owned()];
        [
            formats.day(date(2026, 9, 14)),
            formats.weekday_and_day(date(2026, 12, 5)),
            formats.month(date(2026, 6, 1)),
            formats.list(&days),
            formats.list(&["1", "2", "3"].map(str::to_owned)),
        ]
    }

    const ENGLISH: [&str; 5] =
        ["14 September 2026", "Saturday 5 December 2026", "June 2026", "Monday and Thursday", "1, 2 and 3"];

    #[test]
    fn each_language_writes_in_its_own_way() {
        assert_eq!(said("en"), ENGLISH);
        assert_eq!(
            said("pl"),
            [
                "14 września 2026",
                "sobota, 5 grudnia 2026",
                "czerwiec 2026",
                "poniedziałek i czwartek",
                "1, 2 i 3"
            ]
        );
        assert_eq!(
            said("so"),
            [
                "Sebtembar 14, 2026",
                "Sabti, Diseembar 05, 2026",
                "Juun 2026",
                "Isniin iyo Khamiis",
                "1, 2 iyo 3"
            ]
        );
    }

    #[test]
    fn digits_are_western_in_arabic_and_urdu() {
        assert_eq!(
            said("ar"),
            ["14 سبتمبر 2026", "السبت، 5 ديسمبر 2026", "يونيو 2026", "الاثنين والخميس", "1 و2 و3"]
        );
        assert_eq!(
            said("ur"),
            ["14 ستمبر، 2026", "ہفتہ، 5 دسمبر، 2026", "جون 2026", "پیر اور جمعرات", "1، 2، اور 3"]
        );
        assert_eq!(said("ar-EG")[0], "14 سبتمبر 2026");
    }

    #[test]
    fn a_language_that_nobody_knows_is_written_as_english() {
        for lang in ["xx", "tlh", "not a language", ""] {
            assert_eq!(said(lang), ENGLISH, "{lang}");
        }
    }

    /// In debug builds, the library panics where it could not write something.
    #[test]
    fn every_language_can_write_every_month() {
        let letters = || ('a'..='z').map(String::from);
        let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
        for lang in codes.chain(["ckb", "pt-PT", "zh-Hant", "sr-Latn", "rom"].map(str::to_owned)) {
            let formats = Formats::new(&lang);
            for month in 1..=12 {
                let day = date(2026, month, 28);
                let texts = [formats.day(day), formats.weekday_and_day(day), formats.month(day)];
                assert!(texts.iter().all(|text| text.contains("2026")), "{lang}: {texts:?}");
            }
            assert!((0..7).all(|day| !formats.weekday(day).is_empty()), "{lang}");
        }
    }

    #[test]
    fn formats_can_be_used_from_all_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formats>();
    }
}
