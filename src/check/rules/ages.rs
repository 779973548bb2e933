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
/// `Twelve-year-old Ravi`
static YEAR_OLD_NAME: Pattern =
    Pattern::new(concat!(r"\b(?i:", age!(), r")[- ][Yy]ear[- ]old (?P<name>\p{Lu}\p{L}+)"));
/// `Sam, 9,`; `Leo (11)`
static NAMED: Pattern = Pattern::new(concat!(
    r"\b\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?(?: \p{Lu}[\p{L}’'-]+)?(?:, (?:aged |age )?| \((?:aged |age )?|,? aged )",
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
    r"^(?:$|[),.;:!?”]|,| (?:now|years? old|years? of age|last|this|yesterday|today|and (?:in|at|goes|is|has|a|lives|from)|when|but|so|from|at|who|in|goes|attends|told|said|could|left|wrote|has|had|came|went|loves|likes)\b)",
);
/// Words before a subject that make it anybody.
static ANYBODY: Pattern = Pattern::new(
    r"(?i)\b(?:if|when|until|once|after|before|whether|unless|for|every|each|any|children|people|pupils|students) (?:an? |the |your |their )?$",
);
static FROM: Pattern = Pattern::new(r"^\s*(?:to|or|and|-|–) ?(?:[0-9]|over|older|above|under|younger|up)");

/// Where a sentence gives the exact age of one person.
pub(super) fn of_one(sentence: &str) -> Option<Range<usize>> {
    if !WORDS.is_in(sentence) {
        return None;
    }
    let text = Sentence(sentence);
    YEAR_OLD
        .find(sentence)
        .find(|range| text.is_year_old(range))
        .or_else(|| text.year_old_name())
        .or_else(|| SOMEBODY.find(sentence).find(|range| text.is_one(range)))
        .or_else(|| NAMED.find(sentence).find(|range| text.begins_with_name(range) && text.is_one(range)))
        .or_else(|| IS.find(sentence).find(|range| text.has_person(range) && text.is_one_or_was(range)))
}

struct Sentence<'t>(&'t str);

impl<'t> Sentence<'t> {
    fn text(&self, range: Range<usize>) -> &'t str {
        self.0.get(range).unwrap_or_default()
    }

    fn before(&self, range: &Range<usize>) -> &'t str {
        self.text(self.0.floor_char_boundary(range.start.saturating_sub(40))..range.start)
    }

    fn after(&self, range: &Range<usize>) -> &'t str {
        self.text(range.end..self.0.len())
    }

    /// Its first word.
    fn first(&self, range: &Range<usize>) -> &'t str {
        self.text(range.clone()).split([',', ' ', '’', '\'']).next().unwrap_or_default()
    }

    fn is_year_old(&self, range: &Range<usize>) -> bool {
        !self.after(range).starts_with('s') && !ANYBODY.is_in(self.before(range))
    }

    fn year_old_name(&self) -> Option<Range<usize>> {
        let captures = YEAR_OLD_NAME.regex()?.captures(self.0)?;
        let whole = captures.get(0)?.range();
        people::is_first_name(captures.name("name")?.as_str()).then_some(whole)
    }

    fn is_one(&self, range: &Range<usize>) -> bool {
        let after = self.after(range);
        !ANYBODY.is_in(self.before(range)) && AFTER.is_in(after) && !FROM.is_in(after)
    }

    /// “When she was four” is about one person; “when she is four” is about anybody.
    fn is_one_or_was(&self, range: &Range<usize>) -> bool {
        let was = self.text(range.clone()).contains(" was ") && AFTER.is_in(self.after(range));
        was || self.is_one(range)
    }

    fn begins_with_name(&self, range: &Range<usize>) -> bool {
        people::is_first_name(self.first(range))
    }

    fn has_person(&self, range: &Range<usize>) -> bool {
        const PERSONS: &[&str] = &["he", "she", "i", "my", "our", "his", "her", "who"];
        let first = self.first(range);
        PERSONS.contains(&first.to_lowercase().as_str()) || people::is_first_name(first)
    }
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
            "Twelve-year-old Ravi takes the bus.",
            "Ethan Brooks, 9, from Milbury won.",
            "There is a boy who turned nine last week.",
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
