//! Two names for one thing on one easy-read page: E15.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::prelude::*;
use super::super::words::{self, Names, Reading};

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-two-words"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Readers of easy read may take two names for two things.",
    document: include_str!("easy_two_words.md"),
    check: Check::File(check),
};

/// A place in a passage.
#[derive(Clone)]
struct At<'r> {
    reading: &'r Reading<'r>,
    range: Range<usize>,
}

/// The uses of a hard word: where it comes first, and under which name.
struct Use<'r> {
    first: At<'r>,
    name: usize,
    /// The use before this one.
    last: At<'r>,
    told: bool,
}

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_easy_english() || file.site.words.words.is_empty() {
        return;
    }
    let readings: Vec<_> = words::easy_and_headings(file).collect();
    let names = Names::of(file);
    let mut uses: BTreeMap<usize, Use<'_>> = BTreeMap::new();
    for reading in &readings {
        for (range, word, name) in names.find(reading.text) {
            let here = At { reading, range };
            let Some(known) = uses.get_mut(&word) else {
                uses.insert(word, Use { first: here.clone(), name, last: here, told: false });
                continue;
            };
            let is_same =
                is_same(names.name(known.name), names.name(name)) || in_one_sentence(&known.last, &here);
            if !known.told && !is_same {
                known.told = true;
                tell(file, found, &known.first, &here);
            }
            known.last = here;
        }
    }
}

fn tell(file: &File<'_>, found: &mut Found<'_>, first: &At<'_>, here: &At<'_>) {
    let (one, other) = (first.reading.said(&first.range), here.reading.said(&here.range));
    let message = format!("“{other}” is the same thing as “{one}”.");
    let help = format!("Choose one of the two words, and use it on the whole page: “{one}”.");
    let place = first.reading.place(file, first.range.clone());
    found.add_with(here.reading.place(file, here.range.clone()), message, help, (place, "the first name"));
}

/// "An EHCP is an EHC plan" explains one by the other.
fn in_one_sentence(before: &At<'_>, here: &At<'_>) -> bool {
    let sentences = here.reading.prose.sentences();
    let holds = |sentence: &Range<usize>| sentence.contains(&here.range.start);
    let own = sentences.get(sentences.partition_point(|sentence| sentence.end <= here.range.start));
    std::ptr::eq(before.reading.prose, here.reading.prose)
        && own.is_some_and(|own| holds(own) && own.contains(&before.range.start))
}

/// Forms of one name: "EHC plan" and "EHC plans", "advocate" and "advocacy", "respite" and "respite care".
fn is_same(one: &str, other: &str) -> bool {
    let stems = |name: &str| -> Vec<String> {
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1);
        words.map(|word| word.to_lowercase().chars().take(STEM).collect()).collect()
    };
    let (one, other) = (stems(one), stems(other));
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    // "plan" and "plans", but not "EHC" and "EHCP".
    let begins = |long: &str, short: &str| short.len() + 1 >= STEM && long.starts_with(short);
    let same = |one: &str, other: &str| one == other || begins(one, other) || begins(other, one);
    let fits = |part: &[String]| part.iter().zip(short).all(|(one, other)| same(one, other));
    short.is_empty() || long.windows(short.len()).any(fits)
}

/// So many letters tell one word from another.
const STEM: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_name_are_the_same() {
        for (one, other) in [
            ("EHC plan", "EHC plans"),
            ("advocate", "advocacy"),
            ("respite", "respite care"),
            ("diagnosis", "diagnosed"),
            ("Code of Practice", "SEND Code of Practice"),
            ("speech therapy", "speech therapist"),
            ("SENCO", "SENCOs"),
        ] {
            assert!(is_same(one, other) && is_same(other, one), "{one}, {other}");
        }
        for (one, other) in [
            ("EHC plan", "EHCP"),
            ("speech therapy", "SALT"),
            ("short break", "respite"),
            ("EHC needs assessment", "EHC assessment"),
        ] {
            assert!(!is_same(one, other) && !is_same(other, one), "{one}, {other}");
        }
    }
}
