//! Two "no"s in one thought.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("double-negative"),
    group: Group::PlainLanguage,
    level: Severity::Warning,
    why: "Readers have to work out what two “no”s make together, and many get it wrong.",
    document: include_str!("double_negative.md"),
    check: Check::File(check),
};

/// "Not uncommon", and other pairs that stand side by side.
static PAIR: Pattern = Pattern::needing(&["not ", "never ", "n't ", "n’t ", "no reason why "], concat!(
    r"(?i)\b(?:(?:not|never|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)",
    r" (?:(?:an?|entirely|at all|completely|totally|very|so) )?",
    r"(?:uncommon(?:ly)?|unusual(?:ly)?|unlikely|unhappy|unaware|unreasonable|unable|unclear|unfamiliar|unwilling|unimportant|unkind|unwelcome",
    r"|unheard of|unknown|unnecessary|unfair(?:ly)?|unhelpful|unsafe|unpleasant|unimpressed|unsympathetic|unrelated|unconnected|untrue|unwanted",
    r"|impossible|improbable|infrequent(?:ly)?|insignificant|inappropriate|inconsiderable|illegal|irrelevant|dissimilar|dissatisfied|incapable|inaccurate|without)",
    r"|(?:do|does|did|must|should|will|would|can|please) ?n(?:o|[’'])t fail to",
    r"|never fails? to",
    r"|no reason why [^.,;]{1,40}?(?:cannot|can[’']t|not|n[’']t)",
    r"|(?:do|does|did|is|are|was|were|has|have|can|could|will|would)n[’']t (?:\w+ )?(?:nothing|nobody|no one|nowhere)",
    r")\b",
));

/// "There is not a school that does not …", "nobody who cannot …".
static THAT_NOT: Pattern = Pattern::needing(
    &[" that ", " who ", " which "],
    r"(?i)\b(?:not an?|no|nobody|no one|none|nothing)\b(?: \w+){0,3} (?:that|who|which) (?:(?:do|does|is|are|was|were|has|have|can|could|will|did)(?: not|n[’']t)|cannot|never)\b",
);

static UNLESS: Signs = Signs::new(&["unless"]);

static NO: Pattern = Pattern::new(r"(?i)\b(?:not|cannot|never|no|nobody|nothing|\w+n[’']t)\b");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain(file) {
        for (range, sentence) in reading.sentences() {
            let Some(pair) = double(sentence) else { continue };
            let said = sentence.get(pair.clone()).unwrap_or_default();
            let message = format!("{} says “no” two times.", quoted(said));
            let help = help(said);
            found.add_at(
                file,
                reading.span(file, range.start + pair.start..range.start + pair.end),
                message,
                help,
            );
        }
    }
}

/// The first pair of a sentence.
fn double(sentence: &str) -> Option<Range<usize>> {
    PAIR.find(sentence).chain(THAT_NOT.find(sentence)).next().or_else(|| unless(sentence))
}

/// "You cannot …, unless you do not …".
fn unless(sentence: &str) -> Option<Range<usize>> {
    if !UNLESS.are_in(sentence) {
        return None;
    }
    let at = words::tokens(sentence).into_iter().find(|token| token.is("unless"))?.range;
    let before = NO.find(sentence.get(..at.start)?).last()?;
    let after = NO.find(sentence.get(at.end..)?).next()?;
    Some(before.start..at.end + after.end)
}

fn help(said: &str) -> String {
    let plain = [
        ("uncommon", "common"),
        ("unusual", "usual, or often"),
        ("unlikely", "likely"),
        ("impossible", "possible, or you can"),
        ("unhappy", "happy"),
        ("unreasonable", "fair"),
        ("without", "with some"),
        ("fail to", "leave out “not fail to”"),
        ("infrequent", "often"),
        ("unaware", "aware, or know"),
        ("unclear", "clear"),
    ];
    let lower = said.to_lowercase();
    if lower.contains("unless") {
        return "Say when it does happen: “You can … if …”.".to_owned();
    }
    match plain.iter().find(|(word, _)| lower.contains(word)) {
        Some((_, instead)) => format!("Say what is so: {instead}."),
        None => "Say what is so, without “not”: “Your child can join in”.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::double;

    #[test]
    fn pairs_are_found_and_single_words_are_not() {
        for (sentence, pair) in [
            ("It is not uncommon for children.", "not uncommon"),
            ("The move is not without problems.", "not without"),
            ("You cannot get a card unless you do not have one.", "cannot get a card unless you do not"),
            ("Please do not fail to tell us.", "do not fail to"),
            ("There is no reason why your child cannot join in.", "no reason why your child cannot"),
            ("There is not a school here that does not have one.", "not a school here that does not"),
            ("We don’t know nothing.", "don’t know nothing"),
        ] {
            assert_eq!(double(sentence).map(|range| &sentence[range]), Some(pair));
        }
        for sentence in [
            "No later than Friday.",
            "It has not only a hoist but also a room.",
            "Do not worry if you do not have a diagnosis.",
            "No, you do not need a referral.",
            "Some cannot speak, and some cannot hear.",
            "You cannot come unless you ring.",
            "We cannot promise a place, but no one loses out.",
            "I could not sleep, and I had no idea.",
            "Nothing is too small.",
        ] {
            assert_eq!(double(sentence), None, "{sentence}");
        }
    }
}
