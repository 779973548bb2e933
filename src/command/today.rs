//! What day it is: from the command line, from `SOURCE_DATE_EPOCH`, or from the clock.
//!
//! `SOURCE_DATE_EPOCH` is the convention of reproducible-builds.org: seconds since 1970 in UTC.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::diagnostic::Fatal;

/// The time zone of every council.
const ZONE: &str = "Europe/London";

/// A day as it is written on the command line.
pub(super) fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write the year, the month and the day, such as 2026-11-22".to_owned())
}

/// What day it is in England.
pub(super) fn today(argument: Option<Date>) -> Result<Date, Fatal> {
    if let Some(date) = argument {
        return Ok(date);
    }
    let zone = TimeZone::get(ZONE).unwrap_or(TimeZone::UTC);
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => from_epoch(&seconds, zone),
        Err(_) => Ok(Zoned::now().with_time_zone(zone).date()),
    }
}

fn from_epoch(seconds: &str, zone: TimeZone) -> Result<Date, Fatal> {
    let parsed = seconds.trim().parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    parsed.map(|time| time.to_zoned(zone).date()).ok_or_else(|| {
        Fatal::new(format!("SOURCE_DATE_EPOCH is `{seconds}`, which is not a number of seconds since 1970."))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_comes_from_the_argument_or_from_the_epoch() {
        let day = jiff::civil::date(2026, 11, 22);
        assert_eq!(today(Some(day)).expect("a day"), day);
        assert_eq!(from_epoch("1795305600", TimeZone::UTC).expect("a day"), day);
        assert!(from_epoch("soon", TimeZone::UTC).is_err());
    }
}
