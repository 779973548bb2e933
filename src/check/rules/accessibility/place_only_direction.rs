//! Directions that only the place or the shape of something gives.

use std::cell::OnceCell;
use std::ops::Range;

use super::super::prelude::*;
use super::direction;

pub(super) const RULE: Rule = Rule {
    id: RuleId("place-only-direction"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "On a telephone, and for a screen reader, things on a page stand one below another and have no side.",
    document: include_str!("place_only_direction.md"),
    check: Check::File(check),
};

/// One of these is in all that the rule finds.
static SIGNS: Signs = Signs::new(&[
    "left", "right", " round", " square", " circular", " triangular", " oval", " rectangular", " star-shaped", " diamond-shaped",
]);

/// A thing of a page without a name of its own, and a side.
static THING: Pattern = Pattern::new(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hese|[Oo]ur) (?:(?:small|big|large|little|round|square|three|grey|blue|green|red|yellow|orange) )*(?:boxes|box|menus?|buttons?|links?|columns?|panels?|lists?|icons?|tabs?|bars?|fields?|forms?|lines|dots|symbols?|arrows?|calendar|sidebar|options|filters?) (?:(?:which|that) (?:is|are) )?(?:(?:on|at|in|to) (?:the|your) )(?:(?:far|very|top|bottom|upper|lower) )*(?:left|right)(?:[- ]hand)?(?: (?:side|corner|margin|column|panel))?\b",
);

static COLUMN: Pattern =
    Pattern::new(r"\b(?i:in|on|from|use|see) the (?:left|right)(?:[- ]hand)? (?:column|panel|menu|sidebar|side bar|navigation)\b");

static OF_PAGE: Pattern = Pattern::new(
    r"\b(?i:on|at|in|to) the (?:(?:far|very|top|bottom|upper|lower) )*(?:left|right)(?:[- ]hand)?(?: (?:side|corner|margin))? of (?:the|this|your|each|every|any|our) (?:page|screen|site|website|window|form)\b",
);

/// "The right to" can be a right. With these, it is a side.
static ACTION: Pattern =
    Pattern::new(r"(?i)\b(?:use|click|tap|press|choose|select|see|look|fill in|find|open|check|go to|scroll|drag|swipe)\b");

static PICTURE: Pattern = Pattern::new(
    r"\b[Tt]he (?:pictures?|photos?|images?|maps?) (?:on|at|to) the (?:(?:far|very|top|bottom) )*(?:left|right)(?:[- ]hand side)? (?:shows?|is|are|tells?|has|explains?)\b",
);

static SHAPE: Pattern = Pattern::new(
    r"\b(?i:press|click(?: on)?|tap(?: on)?|choose|select|use|push|find|look for) (?:the|an?) (?:(?:big|small|large|little|red|green|blue|yellow|orange|grey|black|white) )*(?:round|square|circular|triangular|oval|rectangular|star-shaped|diamond-shaped) (?:(?:red|green|blue|yellow|orange|grey|black|white) )?(?:button|icon|link|box|tab|sign|symbol)\b",
);

/// What follows "of" when the side is one of the page.
static PAGE: Pattern =
    Pattern::new(r"^ of (?:the|this|your|each|every|any|our) (?:page|screen|site|website|window|form|map|table|menu|text)\b");

/// What can follow a side: not "on the right track".
static ENDS: Pattern = Pattern::new(
    r"^(?:\W*$|[.,;:!?)–]| [–(]|(?: (?:to|and|or|when|if|for|that|which|shows?|is|are|has|have|before|after|then|you|until|tells?|says?|with|where|opens?|leads?|lists?|gives?|will|can)\b))",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for (words, span) in direction::sentences(file, &SIGNS, find) {
        let message = format!("{} can only be found by where it is or what shape it has.", quoted(words));
        let help = "Say what it is called: “the menu with the name Schools”, “the box with the words Your name”. Best is a link to it.";
        found.add_at(file, span, message, help);
    }
}

fn find(sentence: &str) -> Option<Range<usize>> {
    let rest = |range: &Range<usize>| sentence.get(range.end..).unwrap_or_default();
    let physical = OnceCell::new();
    let is_physical = || *physical.get_or_init(|| direction::is_physical(sentence));
    let action = OnceCell::new();
    let acts = || *action.get_or_init(|| ACTION.is_in(sentence));
    let is_it = |range: &Range<usize>| PAGE.is_in(rest(range)) || ENDS.is_in(rest(range)) && !is_physical();
    let is_a_right = |range: &Range<usize>| {
        let side = sentence.get(range.clone()).unwrap_or_default();
        rest(range).starts_with(" to ") && side.ends_with("the right") && !acts()
    };
    let thing = || THING.find(sentence).find(|range| is_it(range) && !is_a_right(range));
    let shape = || SHAPE.find(sentence).next().filter(|_| !is_physical());
    thing().or_else(|| COLUMN.find(sentence).next()).or_else(|| [&OF_PAGE, &PICTURE].into_iter().find_map(|pattern| pattern.find(sentence).next())).or_else(shape)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn sides_and_shapes_on_pages_are_found() {
        for sentence in [
            "Fill in the box on the right.",
            "See the menu on the left of this page.",
            "Use the menu on the right to find your school.",
            "On the left of your screen is a list.",
            "Tap the three lines at the top right to open it.",
            "The dates are in the right-hand column.",
            "You find it at the bottom left of your screen.",
            "Press the big round icon.",
            "The picture on the left shows the lift.",
        ] {
            assert!(find(sentence).is_some(), "{sentence}");
        }
    }

    #[test]
    fn sides_of_streets_and_rights_are_not() {
        for sentence in [
            "Press the button on the right of the door.",
            "Turn right at the lights.",
            "The shelf on the left is for toys.",
            "Take the form on the right day.",
            "Put the list in the right order.",
            "You have the right to appeal.",
            "Use the search box on the left.",
            "The form on the right to appeal has changed.",
            "Leave 2cm from the left margin.",
            "Children look at the picture on the right first.",
            "Press the round button at the gate.",
        ] {
            assert_eq!(find(sentence), None, "{sentence}");
        }
    }
}
