//! Whether a telephone number can be dialled, by the lengths and first digits of Ofcom's National Telephone Numbering Plan.
//!
//! In: a number. Out: why it cannot be dialled, if it cannot. Whether somebody answers is not known here.

use super::telephone::Number;

/// Why a number cannot be dialled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Impossible {
    /// Numbers that start like this have another length.
    Length {
        /// Such as `020`.
        start: String,
        /// Digits that it has.
        has: usize,
        /// Digits that such numbers have.
        wanted: &'static str,
    },
    /// No number starts like this.
    Start(String),
    /// `+44 020 …`
    ZeroAfterCountry,
    /// The letter O in the place of a nought.
    Letter,
    /// Only the part that people in one town dial.
    NoAreaCode,
    /// The number of another country, with too many or too few digits.
    Abroad,
}

/// The number without country and without the first nought. None for short codes and for other countries.
pub(super) fn national(number: &Number) -> Option<&str> {
    let dial = number.dial.as_str();
    let abroad = dial.strip_prefix('+').or_else(|| dial.strip_prefix("00"));
    match abroad {
        Some(rest) => rest.strip_prefix("44").map(|rest| rest.trim_start_matches('0')),
        None => dial.strip_prefix('0'),
    }
}

/// A mobile telephone; 070 and 076 are other services.
pub(super) fn is_mobile(number: &Number) -> bool {
    let own = national(number).unwrap_or_default();
    own.len() == 10
        && own.starts_with('7')
        && !own.starts_with("70")
        && (!own.starts_with("76") || own.starts_with("7624"))
}

/// Why a number cannot be dialled; None if it can.
pub(super) fn impossible(number: &Number) -> Option<Impossible> {
    let dial = number.dial.as_str();
    let why = match dial.strip_prefix('+').or_else(|| dial.strip_prefix("00")) {
        Some(rest) => of_country(rest),
        None => match dial.strip_prefix('0') {
            Some(own) => of_plan(own),
            None => of_short(dial),
        },
    };
    why.or_else(|| number.text.contains('O').then_some(Impossible::Letter))
}

/// With the country before it.
fn of_country(rest: &str) -> Option<Impossible> {
    match rest.strip_prefix("44") {
        Some(own) if own.starts_with('0') => Some(Impossible::ZeroAfterCountry),
        Some(own) => of_plan(own),
        None => (!(9..=15).contains(&rest.len())).then_some(Impossible::Abroad),
    }
}

/// Numbers that are dialled as they are: 999, 116 123, 18000, 85258.
fn of_short(dial: &str) -> Option<Impossible> {
    let known = match dial.len() {
        3 => dial.starts_with('1') || dial == "999",
        5 => dial.starts_with(['6', '7', '8']) || matches!(dial, "18000" | "18001" | "18002"),
        6 => dial.starts_with("116") || dial.starts_with("118"),
        _ => false,
    };
    (!known).then_some(Impossible::NoAreaCode)
}

/// Areas that have numbers with nine digits after the nought.
const SHORT_AREAS: &[&str] = &[
    "1204", "1208", "1254", "1276", "1297", "1298", "1363", "1364", "1384", "1386", "1404", "1420", "1460",
    "1461", "1480", "1488", "1524", "1527", "1562", "1566", "1606", "1629", "1635", "1647", "1659", "1695",
    "1697", "1726", "1744", "1750", "1768", "1827", "1837", "1884", "1900", "1905", "1935", "1946", "1949",
    "1963", "1995",
];

/// `own` is what follows the first nought.
fn of_plan(own: &str) -> Option<Impossible> {
    let two = own.get(..2).unwrap_or(own);
    let start = |digits: &str| format!("0{digits}");
    let (known, wanted): (bool, &[usize]) = match own.as_bytes().first() {
        Some(b'1') if SHORT_AREAS.iter().any(|area| own.starts_with(area)) => (two != "10", &[9, 10]),
        Some(b'1') => (two != "10", &[10]),
        Some(b'2') => (matches!(two, "20" | "23" | "24" | "28" | "29"), &[10]),
        Some(b'3') => (matches!(two, "30" | "33" | "34" | "37"), &[10]),
        Some(b'5') => (matches!(two, "55" | "56"), &[10]),
        Some(b'7') => (true, &[10]),
        Some(b'8') if own.starts_with("800") => (true, &[9, 10]),
        Some(b'8') => (matches!(two, "80" | "82" | "84" | "87"), &[10]),
        Some(b'9') => (matches!(two, "90" | "91" | "98"), &[10]),
        _ => (false, &[]),
    };
    // Childline and a few others are shorter.
    if wanted.contains(&own.len()) && known || matches!(own, "8001111" | "800111") {
        return None;
    }
    if !known {
        return Some(Impossible::Start(start(two)));
    }
    let shown = match own.as_bytes().first() {
        Some(b'1' | b'7') => own.get(..1),
        Some(b'8') if own.starts_with("800") => own.get(..3),
        _ => Some(two),
    };
    let wanted = if wanted.len() > 1 { "10 or 11" } else { "11" };
    Some(Impossible::Length { start: start(shown.unwrap_or(own)), has: own.len() + 1, wanted })
}
