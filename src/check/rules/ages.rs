//! The exact age of one person in English text, told from the ages that a service is for.

use std::ops::Range;

use super::people;
use super::prelude::*;

/// A number from 2 to 25, in figures or in words.
macro_rules! age {
    () => {
        r"(?:2[0-5]|1?[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
    };
}

/// `our 14-year-old`, `a nine-year-old boy`
static YEAR_OLD: Pattern = Pattern::new(concat!(
    r"(?i)\b(?:(?:one|our|my|his|her|their) ",
    age!(),
    r"[- ]year[- ]old\b|(?:an?|the) ",
    age!(),
    r"[- ]year[- ]old (?:boy|girl|pupil|lad|son|daughter|brother|sister|twin|who (?:was|had|told|came|went|said|could))\b)"
));
/// `One pupil, aged 15,`; `a girl of ten`
static SOMEBODY: Pattern = Pattern::new(concat!(
    r"(?i)\b(?:boy|girl|lad|pupil|student|son|daughter|brother|sister|teenager|young person|twin|(?:my|our|his|her|one) child)(?:,? aged |,? age |, | \(| of )",
    age!(),
    r"\b"
));
/// `Sam, 9,`; `Leo (11)`
static NAMED: Pattern = Pattern::new(concat!(
    r"\b\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?:, (?:aged |age )?| \((?:aged |age )?|,? aged )",
    age!(),
    r"\b"
));
/// `she is 9`, `my son turned 16`
static IS: Pattern = Pattern::new(concat!(
    r"\b(?:[Hh]e|[Ss]he|I|(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:son|daughter|boy|girl|child|brother|sister|twins?)|\p{Lu}\p{L}+|who)(?: (?:is|was|am|turned|has turned|has just turned)|[’'](?:s|m))(?: (?:now|only|nearly|almost|just|still))?(?: aged)? ",
    age!(),
    r"\b"
));
/// What can follow an age; a unit or the end of a range cannot.
static AFTER: Pattern = Pattern::new(
    r"^(?:$|[),.;:!?”]|,| (?:now|years? old|years? of age|and (?:in|at|goes|is|has|a|lives|from)|when|but|so|from|at|who|in|goes|attends|told|said|could|left|wrote|has|had|came|went|loves|likes)\b)",
);
/// Words before a subject that make it anybody.
static ANYBODY: Pattern = Pattern::new(
    r"(?i)\b(?:if|when|until|once|after|before|whether|unless|for|every|each|any|children|people|pupils|students) (?:an? |the |your |their )?$",
);
static FROM: Pattern = Pattern::new(r"^\s*(?:to|or|and|-|–) ?(?:[0-9]|over|older|above|under|younger|up)");

/// Where a sentence gives the exact age of one person.
pub(super) fn of_one(sentence: &str) -> Option<Range<usize>> {
    if !sentence.bytes().any(|byte| byte.is_ascii_digit()) && !WORDS.is_in(sentence) {
        return None;
    }
    let is_one = |range: &Range<usize>| {
        let (before, after) = (sentence.get(..range.start), sentence.get(range.end..));
        before
            .zip(after)
            .is_some_and(|(before, after)| !ANYBODY.is_in(before) && AFTER.is_in(after) && !FROM.is_in(after))
    };
    // “When she was four” is about one person; “when she is four” is about anybody.
    let is_past = |range: &Range<usize>| {
        let text = |range: Range<usize>| sentence.get(range).unwrap_or_default();
        text(range.clone()).contains(" was ") && AFTER.is_in(text(range.end..sentence.len()))
    };
    let named = |range: &Range<usize>| {
        let word = sentence.get(range.clone()).and_then(|text| text.split([',', ' ', '’', '\'']).next());
        word.is_some_and(people::is_first_name)
    };
    let is = |range: &Range<usize>| {
        let text = sentence.get(range.clone()).unwrap_or_default();
        let first = text.split([' ', '’', '\'']).next().unwrap_or_default();
        let is_other = matches!(
            first.to_lowercase().as_str(),
            "he" | "she" | "i" | "my" | "our" | "his" | "her" | "who"
        );
        is_other || people::is_first_name(first)
    };
    let year_old = YEAR_OLD.find(sentence).find(|range| {
        sentence.get(range.end..).is_some_and(|after| !after.starts_with('s'))
            && !ANYBODY.is_in(sentence.get(..range.start).unwrap_or_default())
    });
    year_old
        .or_else(|| SOMEBODY.find(sentence).find(is_one))
        .or_else(|| NAMED.find(sentence).find(|range| named(range) && is_one(range)))
        .or_else(|| IS.find(sentence).find(|range| is(range) && (is_one(range) || is_past(range))))
}

static WORDS: Pattern = Pattern::new(concat!(r"(?i)\b", age!(), r"\b"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_age_of_one_person_is_no_range() {
        for text in [
            "Sam, 9, comes by taxi.",
            "A boy of seven could not eat.",
            "Our 14-year-old reporter wrote this.",
            "Amira is 12 and in a class of eight.",
            "One pupil, aged 15, from here designed it.",
            "I started when he was four.",
            "I am 16.",
            "They told us of a girl, 10, who hides.",
            "My daughter is 8.",
            "Leo (11) left in July.",
            "A nine-year-old girl came.",
            "I’m 16.",
        ] {
            assert!(of_one(text).is_some(), "{text}");
        }
        for text in [
            "For children aged 5 to 11.",
            "Pupils from 3 to 19.",
            "At 16 you can leave.",
            "Places for two-year-olds.",
            "It is 9 miles away.",
            "It has 12 classes.",
            "Pupils over 14.",
            "When she is 16 she can choose.",
            "Children aged 8 can have their own.",
            "It opened 6 years ago.",
            "If your child is 16 or over.",
            "She is 10% better.",
            "He is one of us.",
            "A four-year-old gets 15 hours.",
            "Bus 12, 14 and 40.",
        ] {
            assert!(of_one(text).is_none(), "{text}: {:?}", of_one(text).map(|range| &text[range]));
        }
    }
}
