//! Who does it: "by the council". Not "by Friday", "by bus" or "by post".

use std::ops::Range;

use super::tokens::Token;

/// How far behind the verb the agent can stand.
const REACH: usize = 7;

/// How long a name can be.
const LENGTH: usize = 6;

/// What follows "by" and does nothing itself: means, times and places.
#[rustfmt::skip]
const NOBODY: &[&str] = &[
    "bus", "taxi", "train", "car", "bike", "foot", "phone", "telephone", "email", "e-mail", "post", "letter", "text", "video",
    "then", "now", "law", "hand", "mistake", "accident", "age", "noon", "midnight", "default", "using", "far", "half", "itself", "heart",
    "chance", "ear", "name", "age", "date", "number", "week", "day", "month", "year", "hour", "post", "air", "sea", "card", "cheque",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "christmas", "easter", "spring", "summer", "autumn", "winter",
    "when", "how", "what", "yourself", "themselves", "himself", "herself", "ourselves", "means", "way", "appointment", "arrangement", "and",
    "up", "about", "as", "at", "lunchtime", "tomorrow", "today", "one", "tube", "mouth", "word", "two", "half", "contrast", "comparison", "nature", "birth",
];

/// What follows "by the" or "by a" and does nothing itself.
#[rustfmt::skip]
const NO_AGENTS: &[&str] = &[
    "end", "time", "date", "beginning", "start", "age", "hour", "day", "week", "month", "door", "way", "side", "bus",
    "last", "first", "next", "river", "sea", "road", "third", "quarter", "fifth", "tenth", "letter", "phone",
];

/// Where a name ends.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "in", "on", "at", "for", "to", "when", "if", "within", "before", "after", "with", "who", "which", "that", "from", "every", "each", "during",
    "because", "so", "but", "then", "as", "into", "about", "is", "are", "was", "were", "will", "can", "under", "over", "until", "once", "twice",
];

/// The words after "by", if somebody acts there. `after` are the words behind the verb.
pub(super) fn agent(after: &[Token<'_>]) -> Option<Range<usize>> {
    let reach = after.iter().take(REACH).position(|token| !token.joins).unwrap_or(REACH).min(after.len());
    let by = after.get(..reach)?.iter().position(|token| token.is("by"))?;
    let name = after.get(by + 1..)?;
    let first = name.first().filter(|first| first.joins && !first.is_one_of(NOBODY))?;
    if first.word.starts_with(|c: char| c.is_ascii_digit()) || first.word.ends_with("ing") {
        return None;
    }
    let is_article = first.is_one_of(&["the", "this", "that", "your", "our", "a", "an"]);
    let second = name.get(1).filter(|second| second.joins);
    if is_article && second.is_none_or(|second| second.is_one_of(NO_AGENTS)) {
        return None;
    }
    let belongs = |token: &&Token<'_>| token.range == first.range || token.joins && !token.is_one_of(ENDS);
    let last = name.iter().take(LENGTH).take_while(belongs).last()?;
    Some(first.range.start..last.range.end)
}
