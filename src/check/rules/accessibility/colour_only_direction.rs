//! Directions that only colour gives.

use std::ops::Range;

use super::super::prelude::*;
use super::direction::{self, colours};

pub(super) const RULE: Rule = Rule {
    id: RuleId("colour-only-direction"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who cannot see it, or who do not tell these colours apart, do not know what is meant.",
    document: include_str!("colour_only_direction.md"),
    check: Check::File(check),
};

/// The colours of [`colours!`].
static SIGNS: Signs = Signs::new(&[
    "red", "green", "blue", "yellow", "orange", "pink", "purple", "amber", "gray", "grey", "brown", "black", "white", "gold", "silver",
    "turquoise", "teal",
]);

/// Things that are only on pages.
static THING: Pattern = Pattern::new(concat!(
    r"\b[Tt]he (?:(?:big|small|large|little|round|square|bright|light|dark|pale) )*",
    colours!(),
    r" (?:buttons?|links?|tabs?|icons?|banner|menu|panel|text|words|writing|headings?|asterisks?)\b",
));

/// Things that could be elsewhere too, with something that people do on pages.
static ACTION: Pattern = Pattern::new(concat!(
    r"\b(?i:fill in|tick|choose|select|click(?: on)?|tap(?: on)?|complete|answer|press) (?:all |each |only |one of |any )*(?:the |an? )?(?:(?:bright|light|dark|pale) )*",
    colours!(),
    r" (?:boxes|box|fields?|circles?|squares?|panels?|sections?|areas?|bars?|parts?|arrows?|stars?|buttons?|links?)\b",
));

/// On maps, in tables and in calendars.
static MAP: Pattern = Pattern::new(concat!(
    r"(?:^|[:;,] |\b(?:[Tt]he|[Aa]ll|[Aa]ny|[Ee]ach|[Aa]) )(?:(?:bright|light|dark|pale) )*(?i:",
    colours!(),
    r") (?:dots?|pins?|markers?|circles?|squares?|areas?|lines?|parts?|stars?|shading|rows?|columns?|cells?|bars?|dates?|days?|numbers?|boxes|box|crosses)\b",
));
static ON_MAP: Pattern = Pattern::new(r"(?i)\b(?:maps?|chart|graph|table|calendar|timetable|diagram|key)\b");

static MARKED: Pattern = Pattern::new(concat!(
    r"\b(?:marked|shown|highlighted|coloured|written|printed|circled|underlined|shaded|displayed|outlined|listed) in (?:(?:bold|bright|light|dark|pale) )*",
    colours!(),
    r"\b",
));

static IN_COLOUR: Pattern = Pattern::new(concat!(
    r"\b(?i:boxes|box|fields|dates|words|text|rows|cells|columns|services|sessions|items|questions|entries|times|days|names|places|parts|areas|sections|ones|those|numbers|anything|everything|clubs|events|courses) (?:in|with an?) (?:(?:bold|bright|light|dark|pale) )*",
    colours!(),
    r"(?: (?:background|text|type|letters|border|highlighting))?\b",
));

static IS_IN_COLOUR: Pattern = Pattern::new(concat!(
    r"\b(?:is|are|appears?|comes up) in (?:(?:bold|bright|light|dark|pale) )*",
    colours!(),
    r"\b",
));

/// What stands on pages, so that "is in green" is about a page.
static ON_PAGE: Pattern = Pattern::new(
    r"(?i)\b(?:fields?|text|words?|names?|dates?|days?|times?|sessions?|clubs?|courses?|classes|services?|places?|events?|groups?|activities|rows?|cells?|boxes|links?|items?|questions?|answers?|numbers?|lists?|tables?|maps?|calendar|timetable|pages?|form)\b",
);

/// What can stand behind the name of a colour that is not the beginning of the name of a thing: not "in red T-shirts".
static ENDS: Pattern = Pattern::new(
    r"^(?:$|\W*$|[.,;:!?)–]| –|(?: \(| (?:is|are|was|were|must|have|has|need|needs|mean|means|show|shows|can|cannot|on|in|if|when|for|by|to|at|below|above|first|only)\b))",
);

/// People and houses are in colours too, and forms are filled in with ink.
static OTHER: Pattern = Pattern::new(
    r"(?i)\b(?:staff|team|volunteers?|helpers?|workers?|players?|nurses?|doctors?|people|wear|wears|wearing|dressed|t-shirts?|uniforms?|ink|pens?|pencils?|crayons?|paint|painted|houses?|coats?|minibus(?:es)?|cars?|vans?|signs?|black and white)\b",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for (words, span) in direction::sentences(file, &SIGNS, find) {
        let message = format!("{} can only be found by its colour.", quoted(words));
        let help = "Name it as well: “the green button with the word Send”, “marked with the word full, in red”.";
        found.add_at(file, span, message, help);
    }
}

fn find(sentence: &str) -> Option<Range<usize>> {
    let thing = || THING.find(sentence).next().filter(|_| !direction::is_physical(sentence));
    let action = || ACTION.find(sentence).next().filter(|_| !direction::is_physical(sentence));
    let map = || MAP.find(sentence).next().filter(|_| ON_MAP.is_in(sentence)).map(|range| words_of(sentence, range));
    let ends = |range: &Range<usize>| sentence.get(range.end..).is_some_and(|rest| ENDS.is_in(rest));
    let coloured = || {
        let is_in = IS_IN_COLOUR.find(sentence).filter(|_| ON_PAGE.is_in(sentence)).take(1);
        let mut all = MARKED.find(sentence).chain(IN_COLOUR.find(sentence)).chain(is_in);
        all.find(ends).filter(|_| !OTHER.is_in(sentence))
    };
    thing().or_else(action).or_else(map).or_else(coloured)
}

/// Without the sign and the space that come before the words.
fn words_of(sentence: &str, range: Range<usize>) -> Range<usize> {
    let words = sentence.get(range.clone()).unwrap_or_default();
    let signs = words.len() - words.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    range.start + signs..range.end
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn directions_by_colour_are_found() {
        for sentence in [
            "Press the green button to send the form.",
            "Tick the pink box on page 2.",
            "Red dots on the map are libraries.",
            "Dates shown in blue are for members.",
            "Questions with a yellow background are for the school.",
            "Full days are in red.",
            "Look at the map: blue pins are schools.",
        ] {
            assert!(find(sentence).is_some(), "{sentence}");
        }
    }

    #[test]
    fn things_that_have_a_colour_are_not() {
        for sentence in [
            "Press the green button at the gate.",
            "Put needles into the yellow box.",
            "Our staff are in red T-shirts.",
            "Volunteers are in red.",
            "The taxis are in yellow, so you find them.",
            "The clinic is in Green Lane.",
            "Write in black ink.",
            "The forms are printed in black and white.",
            "You get a blue badge for the car.",
            "We follow the red line to the station.",
        ] {
            assert_eq!(find(sentence), None, "{sentence}");
        }
    }
}
