//! Postcodes that no place has.

use super::super::prelude::*;
use super::super::telephone::is_note;

pub(super) const RULE: Rule = Rule {
    id: RuleId("impossible-postcode"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "Maps and satnavs do not find the place, and letters come back.",
    document: include_str!("impossible_postcode.md"),
    check: Check::File(check),
};

/// Two words that may be a postcode: `LK2 4QR`.
static PAIR: Pattern = Pattern::new(r"\b[A-Z][A-Z0-9]{1,4} [A-Z0-9]{2,4}\b");
/// What the first half looks like, or what it becomes by a slip.
static FIRST: Pattern = Pattern::new(r"^(?:[A-Z]{1,3}[0-9]{1,3}[A-Z]?|[A-Z][0-9][A-Z]|[A-Z]{2}[OI])$");
/// The same for the second half.
static SECOND: Pattern = Pattern::new(r"^(?:[0-9]{1,2}[A-Z]{1,3}|[OI][A-Z]{2}|[A-Z]{2}[0-9])$");
/// The parts of an address before a postcode.
static ADDRESS: Pattern = Pattern::new(
    r"(?i:\b(?:postcode|post code|satnav use|sat nav use):? $)|\p{Lu}[\p{Ll}’'-]+,? $|\b(?i:street|road|lane|avenue|square|drive|way|close),? $",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let facts = file
        .facts
        .iter()
        .filter(|fact| !is_note(&fact.key))
        .map(|fact| (&fact.prose, fact.key.ends_with("postcode")));
    for (prose, is_fact) in facts.chain(file.text.iter().map(|prose| (prose, false))) {
        let text = prose.text();
        if !has_pair(text) {
            continue;
        }
        for range in PAIR.find(text) {
            let Some((pair, before)) = text.get(range.clone()).zip(text.get(..range.start)) else { continue };
            let from = before.floor_char_boundary(before.len().saturating_sub(40));
            let stands_in_address = is_fact || ADDRESS.is_in(before.get(from..).unwrap_or_default());
            if let Some(help) = flaw(pair).filter(|_| stands_in_address) {
                let message = format!("“{pair}” cannot be a postcode.");
                found.add_at(file, file.span(prose, range), message, help);
            }
        }
    }
}

/// Capitals or digits on both sides of a space.
fn has_pair(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    text.as_bytes().windows(3).any(|three| matches!(three, [a, b' ', b] if fits(*a) && fits(*b)))
}

/// How to put a postcode right that cannot be one. None for those that can be, and for what is meant as something else.
fn flaw(pair: &str) -> Option<&'static str> {
    let (first, second) = pair.split_once(' ')?;
    let looks_so = FIRST.is_in(first) && SECOND.is_in(second);
    let (first_ok, second_ok) = (is_first(first), is_second(second));
    if !looks_so || first_ok && second_ok {
        return None;
    }
    // One half must leave no doubt that a postcode is meant.
    let sure = second_ok
        || first_ok && first.chars().take_while(char::is_ascii_uppercase).count() == 2
        || both_shaped(first, second);
    let help = match (first_ok, shape(second) == "9AA") {
        (true, true) => {
            "After the space, the letters C, I, K, M, O and V are never used. Ask for the right postcode."
        }
        (true, false) => {
            "After the space come one number and two letters, as in LK2 4QR. Ask for the right postcode."
        }
        (false, _) => {
            "Before the space come one or two letters and one or two numbers, as in LK2 4QR. Ask for the right postcode."
        }
    };
    sure.then_some(help)
}

fn both_shaped(first: &str, second: &str) -> bool {
    matches!(shape(first).as_str(), "AA9" | "AA99" | "A9A") && second.len() >= 3
}

/// BS 7666, with the letters that Royal Mail uses in each place.
fn is_first(first: &str) -> bool {
    let fits = matches!(shape(first).as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A");
    let mut letters = first.chars().take_while(char::is_ascii_uppercase);
    fits && !letters.next().is_some_and(|c| "QVX".contains(c))
        && !letters.next().is_some_and(|c| "IJZ".contains(c))
}

fn is_second(second: &str) -> bool {
    shape(second) == "9AA" && !second.chars().skip(1).any(|c| "CIKMOV".contains(c))
}

fn shape(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_digit() { '9' } else { 'A' }).collect()
}
