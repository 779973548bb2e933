//! Words that can go, or that one word can stand for.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("filler-words"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "Each word that says nothing makes the words that matter harder to find.",
    document: include_str!("filler_words.md"),
    check: Check::File(check),
};

/// Nothing to say instead means that they can go.
static FILLER: Phrases = Phrases::new(&[
    ("in order to", "to"),
    ("so as to", "to"),
    ("please note that", ""),
    ("please note", ""),
    ("please be aware that", ""),
    ("please be advised that", ""),
    ("it should be noted that", ""),
    ("it is important to note that", ""),
    ("it is worth noting that", ""),
    ("prior to", "before"),
    ("subsequent to", "after"),
    ("in the event that", "if"),
    ("in the event of", "if there is"),
    ("due to the fact that", "because"),
    ("owing to the fact that", "because"),
    ("in view of the fact that", "because"),
    ("in light of the fact that", "because"),
    ("despite the fact that", "although"),
    ("in spite of the fact that", "although"),
    ("with regard to", "about"),
    ("with regards to", "about"),
    ("in regard to", "about"),
    ("in regards to", "about"),
    ("with respect to", "about"),
    ("in respect of", "for, or about"),
    ("in relation to", "about"),
    ("pertaining to", "about"),
    ("at this moment in time", "now"),
    ("at this point in time", "now"),
    ("at the present time", "now"),
    ("for the purpose of", "for, or to"),
    ("for the purposes of", "for, or to"),
    ("with a view to", "to"),
    ("on a regular basis", "regularly; say how often"),
    ("on a daily basis", "every day"),
    ("on a weekly basis", "every week"),
    ("on a monthly basis", "every month"),
    ("on a yearly basis", "every year"),
    ("on an annual basis", "every year"),
    ("on an ongoing basis", "all the time"),
    ("on a case-by-case basis", "for each family"),
    ("in the majority of cases", "mostly"),
    ("the majority of", "most"),
    ("in accordance with", "as … says, or under"),
    ("in conjunction with", "with"),
    ("in excess of", "more than"),
    ("in the vicinity of", "near"),
    ("in close proximity to", "near"),
    ("by means of", "with, or by"),
    ("for the duration of", "during"),
    ("during the course of", "during"),
    ("in the course of", "during"),
    ("as a consequence of", "because of"),
    ("as a means of", "to"),
    ("in terms of", "about, or leave it out"),
    ("has the ability to", "can"),
    ("have the ability to", "can"),
    ("is in a position to", "can"),
    ("are in a position to", "can"),
    ("take into consideration", "think about"),
    ("give consideration to", "think about"),
    ("a large number of", "many"),
    ("a significant number of", "many"),
    ("a wide range of", "many"),
    ("a wide variety of", "many"),
    ("the vast majority of", "nearly all"),
    ("as a matter of fact", ""),
    ("needless to say", ""),
    ("for the avoidance of doubt", ""),
    ("with effect from", "from"),
    ("with immediate effect", "now, or from today"),
    ("on behalf of the fact", ""),
    ("should you wish to", "if you want to"),
    ("should you require", "if you need"),
    ("should you have any queries", "if you have questions"),
    ("do not hesitate to", ""),
    ("in the first instance", "first"),
    ("and/or", "or"),
    ("first and foremost", "first"),
    ("each and every", "each"),
    ("at all times", "always"),
    ("a number of different", "several"),
]);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain(file).map(words::Reading::without_speech) {
        for (range, words, say) in FILLER.find(reading.text) {
            if is_order(reading.text, &range, words) {
                continue;
            }
            let message = format!("“{}” says no more than fewer words would.", reading.said(&range));
            let help = match say {
                "" => "Leave it out: the rest says it all.".to_owned(),
                say => format!("Write “{say}”."),
            };
            found.add_at(file, reading.span(file, range), message, help);
        }
    }
}

/// "Put the cards in order to match the pictures": an order of things.
fn is_order(text: &str, range: &Range<usize>, words: &str) -> bool {
    const REACH: usize = 40;
    let before = text
        .get(text.floor_char_boundary(range.start.saturating_sub(REACH))..range.start)
        .unwrap_or_default();
    let sorts = |token: &words::Token<'_>| {
        token.is_one_of(&["put", "puts", "place", "sort", "arrange", "keep", "cards", "pictures"])
    };
    words == "in order to" && words::tokens(before).iter().any(sorts)
}
