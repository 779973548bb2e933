//! First name and family name of a child.

use std::ops::Range;

use super::super::people::{self, Name};
use super::super::prelude::*;
use super::super::telephone::is_note;

pub(super) const RULE: Rule = Rule {
    id: RuleId("child-full-name"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "Everybody who searches for this name, now and in twenty years, finds what the page says about the child.",
    document: include_str!("child_full_name.md"),
    check: Check::File(check),
};

/// Words before a name that make it a child’s, whatever the name.
static CHILD_BEFORE: Pattern = Pattern::new(
    r"(?i)\b(?:(?:my|our|his|her|their|your|the|an?|one|little)(?: [a-z-]+)? (?:son|daughter|boy|girl|grandson|granddaughter|nephew|niece|[0-9]{1,2}[- ]year[- ]old)(?:,? (?:who is )?(?:called|named))?|(?:baby|toddler|child|pupil) (?:called|named)|baby,),? $",
);
/// Words before a name that we know.
static BEFORE: Pattern = Pattern::new(
    r"(?i)(?:\b(?:sons?|daughters?|boys?|girls?|child|pupils?|schoolboy|schoolgirl|brothers?|siblings?|teenagers?|young (?:[a-z]+)|winners?|well done to|well done|congratulations to|happy birthday,?(?: to)?)(?:,? (?:is|are|was|were|called|named|who is called))?[,:]? |\bunder-?[0-9]{1,2}s? (?:is|was|are) )$",
);
/// Words after a name that make it a child’s, whatever the name.
static CHILD_AFTER: Pattern = Pattern::new(
    r"(?i)^(?:,? (?:who )?(?:is |was )?in year [0-9]|,? aged [0-9]|(?:,? who)?(?:,| is| was)? (?:an? )?[0-9]{1,2}[- ]years?[- ]old)",
);
/// Words after a name that we know.
static AFTER: Pattern = Pattern::new(
    r"(?x)(?i)^(?:
        (?:,\ |\ \(|\ is\ |,\ who\ is\ |\ turned\ )[0-9]{1,2}(?:[),.]|\ (?:and|from|at|who|in)\b|$)
      | ,?\ (?:who\ )?(?:is\ |was\ )?(?:an?|the|our|my|one\ of\ our)(?:\ [\w-]+){0,2}\ (?:pupil|boy|girl|child|toddler|baby|teenager|youngster|schoolboy|schoolgirl|son|daughter)\b
      | ,?\ (?:who\ )?(?:is|has|was\ born\ with|lives\ with)(?:\ [\w-]+){0,1}\ (?:autistic|autism|adhd|deaf|blind|disabled|non-?verbal|epilepsy|cerebral\ palsy|down[’']?s|dyslexi\w*|a\ learning\ disability|a\ hearing|a\ wheelchair)\b
      | (?:[’']s?)\ (?:mum|mummy|mother|dad|daddy|father|parents|grandma|nan)\b
      | [^.!?]{0,60}\b(?:his|her)\ (?:mum|mummy|dad|daddy|parents)\b
      | ,?\ and\ (?:his|her|their)\ (?:mum|mother|dad|father|parents|brother|sister|twin)\b
      | ,?\ (?:who\ )?(?:is\ |was\ )?(?:in|from)\ (?:reception|nursery|key\ stage)\b
      | \ (?:started|moved\ up\ to|goes\ to|is\ at|went\ to)\ (?:school|nursery|primary|reception)\b
    )",
);
/// Between two names of a list.
static AND: Pattern = Pattern::new(r"^(?:,? and |, )$");

/// How far from a name words are looked at, in bytes.
const NEAR: usize = 120;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    // Quotes have a rule of their own.
    let is_quote = |fact: &&Fact| fact.is_speech() || fact.key == "quotes.by";
    let facts =
        file.facts.iter().filter(|fact| !is_quote(fact) && !is_note(&fact.key)).map(|fact| &fact.prose);
    let text = file.text.iter().filter(|prose| !prose.passage.quoted);
    for prose in facts.chain(text).filter(|prose| people::may_have_full_names(prose.text())) {
        for sentence in prose.sentences() {
            for name in children(prose.text().get(sentence.clone()).unwrap_or_default()) {
                let range = sentence.start + name.start..sentence.start + name.end;
                let words = prose.text().get(range.clone()).unwrap_or_default();
                let first = words.split(' ').next().unwrap_or_default();
                let message = format!("“{words}” looks like the full name of a child.");
                let help = format!(
                    "Leave the family name out: “{first}”. Better, say “a child” or “a young person”."
                );
                found.add_at(file, file.span(prose, range), message, help);
            }
        }
    }
}

/// Full names of children in a sentence.
fn children(sentence: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for Name { range, known } in people::full_names(sentence) {
        let from = sentence.floor_char_boundary(range.start.saturating_sub(NEAR));
        let to = sentence.ceil_char_boundary((range.end + NEAR).min(sentence.len()));
        let (Some(before), Some(after)) = (sentence.get(from..range.start), sentence.get(range.end..to))
        else {
            continue;
        };
        let is_next = |last: &Range<usize>| {
            sentence.get(last.end..range.start).is_some_and(|between| AND.is_in(between))
        };
        let is_child = CHILD_BEFORE.is_in(before)
            || CHILD_AFTER.is_in(after)
            || known && (BEFORE.is_in(before) || AFTER.is_in(after) || found.last().is_some_and(is_next));
        if is_child {
            found.push(range);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_told_from_staff_and_places() {
        for (text, count) in [
            ("Oliver Hughes is in Year 4 and loves the climbing wall.", 1),
            ("This term's cover is by Tomasz Nowak, a pupil at our drama group.", 1),
            ("Our two young reporters are Megan Price and Yusuf Ali.", 2),
            ("My son Daniel Osei could not speak when he was three.", 1),
            ("Our daughter Xenobia Quill loves it.", 1),
            ("Meet Kai Sharma, who is autistic and is our youngest gardener.", 1),
            ("The baby, Noah Adeyemi, came home from hospital.", 1),
        ] {
            assert_eq!(children(text).len(), count, "{text}");
        }
        for text in [
            "Milbury Primary School has a base for deaf children.",
            "Dr Priya Shah and Sister Joan Marsh lead the clinic.",
            "Ann Bright is the SENCO for pupils in Year 4.",
            "Young people can do the Duke of Edinburgh's Award with the Orchard Street Scouts.",
            "Children can borrow Harry Potter and Peter Rabbit in Braille.",
            "Meet Little Steps. It is for children who do not walk yet.",
            "A pupil named Sam painted the cover.",
            "Jo Smith is a teacher of the deaf.",
        ] {
            assert!(children(text).is_empty(), "{text}");
        }
    }
}
