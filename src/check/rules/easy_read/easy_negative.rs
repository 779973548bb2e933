//! Easy-read sentences that say what not to do: E20.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-negative"),
    group: Group::EasyRead,
    level: Severity::Advice,
    why: "A small “not” is easy to miss, and then the sentence says the opposite.",
    document: include_str!("easy_negative.md"),
    check: Check::File(check),
};

/// At the beginning of a sentence.
static NEGATIVE: Pattern = Pattern::new(concat!(
    r"(?i)^(?:[“(\x22]?)(?:but |so |and |please )*(?:",
    r"(?P<order>do not|don[’']t|never)",
    r"|you (?:must not|mustn[’']t|should not|shouldn[’']t|may not|are not allowed to|are not to|cannot|can[’']t|can not)",
    r")\b",
));

/// Kind words, not orders.
const KIND: &[&str] = &["worry", "be", "panic", "mind", "feel", "give"];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy(file) {
        for (range, sentence) in reading.sentences() {
            let Some(said) = negative(sentence) else { continue };
            let message = format!("“{said} …” says what not to do.");
            let help = "Say what to do: “Come at 9am” is easier than “Do not come before 9am”.";
            let start = range.start + sentence.find(said).unwrap_or(0);
            found.add_at(file, reading.span(file, start..start + said.len()), message, help);
        }
    }
}

/// The words that make a sentence a "no".
fn negative(sentence: &str) -> Option<&str> {
    let found = NEGATIVE.regex()?.captures(sentence)?;
    let whole = found.get(0)?;
    let next = words::tokens(sentence.get(whole.end()..)?);
    let is_order = found.name("order").is_some();
    let is_kind = is_order && next.first().is_none_or(|next| next.is_one_of(KIND));
    // "You cannot be sent away" is a right.
    let is_right = !is_order && next.first().is_some_and(|next| next.is("be"));
    // "You cannot walk there because of your disability" is a rule about who can have help.
    let is_reason = !is_order && next.iter().any(|token| token.is("because"));
    (!is_kind && !is_reason && !is_right).then(|| whole.as_str().trim_start_matches(['“', '(', '"']))
}

#[cfg(test)]
mod tests {
    use super::negative;

    #[test]
    fn orders_not_to_do_something() {
        for (sentence, said) in [
            ("Do not come before 9am.", "Do not"),
            ("You must not eat here.", "You must not"),
            ("Don’t forget it.", "Don’t"),
            ("Never send your only copy.", "Never"),
            ("Please do not wait.", "Please do not"),
        ] {
            assert_eq!(negative(sentence), Some(said));
        }
        for sentence in [
            "It is not your fault.",
            "You do not have to pay.",
            "You can say no.",
            "Do not worry.",
            "Nothing costs money.",
            "Never mind.",
            "You cannot be sent away.",
            "Do",
        ] {
            assert_eq!(negative(sentence), None, "{sentence}");
        }
    }
}
