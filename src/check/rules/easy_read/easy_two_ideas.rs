//! Sentences with two ideas: E02. A second subject after "and", "but", "so" or the like is a sign of it.

use super::super::prelude::*;
use super::super::words::{self, Token};

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-two-ideas"),
    group: Group::EasyRead,
    level: Severity::Advice,
    why: "Readers of easy read take in one idea at a time, and each idea has its own picture.",
    document: include_str!("easy_two_ideas.md"),
    check: Check::File(check),
};

/// Join two things, or two sentences.
const AND: &[&str] = &["and", "or"];
/// Join two sentences.
const BUT: &[&str] = &["but", "so", "then"];
/// Begin a sentence that says more about the first.
const BECAUSE: &[&str] = &["because", "although", "though", "while", "whereas", "since"];

/// Can only begin a sentence.
const SUBJECTS: &[&str] = &["we", "they", "he", "she", "i", "there"];
/// Can stand after a verb too: "between us and you".
const SUBJECTS_OR_OBJECTS: &[&str] = &["you", "it", "this", "that"];
const ARTICLES: &[&str] = &["a", "an", "the", "your", "our", "their", "his", "her", "my", "some", "most"];

#[rustfmt::skip]
const VERBS: &[&str] = &[
    "can", "will", "may", "must", "might", "should", "could", "would", "is", "are", "was", "were", "has", "have", "does", "do", "did",
    "helps", "help", "gives", "give", "tells", "tell", "asks", "ask", "rings", "ring", "comes", "come", "goes", "go", "takes", "take", "shows", "show",
    "writes", "sends", "send", "meets", "meet", "checks", "decides", "decide", "looks", "works", "says", "say", "reads",
    "brings", "bring", "stays", "stay", "sits", "sit", "speaks", "speak", "talks", "gets", "get", "needs", "wants", "want", "knows", "know", "keeps",
    "makes", "make", "finds", "find", "feels", "feel", "lets", "let", "pays", "starts", "stops", "teaches", "begins", "begin", "think", "thinks",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy(file) {
        for (range, sentence) in reading.sentences() {
            let Some(second) = second_idea(&words::tokens(sentence)) else { continue };
            let joint = sentence.get(second.clone()).unwrap_or_default();
            let message = format!("A second idea begins with “{joint}”.");
            let help = "Write two sentences, and give each a picture if they are about different things.";
            let place = reading.span(file, range.start + second.start..range.start + second.end);
            found.add_at(file, place, message, help);
        }
    }
}

/// From the word that joins two ideas to the subject of the second.
fn second_idea(tokens: &[Token<'_>]) -> Option<std::ops::Range<usize>> {
    // The first words can be no joint: "But you can choose", "Then we ring".
    (2..tokens.len()).find_map(|at| {
        let joint = tokens.get(at)?;
        let rest = tokens.get(at + 1..)?;
        let (and, but) = (
            joint.is_one_of(AND),
            joint.is_one_of(BUT) && !joint.is("then") || joint.is("then") && !joint.joins,
        );
        let because = joint.is_one_of(BECAUSE) && !is_time(tokens, at);
        if !(and || but || because)
            || rest.first().is_some_and(|next| !next.joins || next.is_one_of(&["of", "that"]))
        {
            return None;
        }
        if and && is_subject(tokens.get(..at)?) {
            return None;
        }
        let subject = rest.iter().position(|token| !token.is_one_of(&["then", "also"]))?;
        let length = clause(rest.get(subject..)?)?;
        Some(joint.range.start..rest.get(subject + length - 1)?.range.end)
    })
}

/// "Your school or your doctor can ask", "you and your parents want": one subject of two.
fn is_subject(before: &[Token<'_>]) -> bool {
    let is_pronoun = |token: &Token<'_>| token.is_one_of(SUBJECTS) || token.is_one_of(SUBJECTS_OR_OBJECTS);
    let nouns = before.first().is_some_and(|first| first.is_one_of(ARTICLES)) && before.len() < 4;
    before.last().is_some_and(is_pronoun) || nouns && !before.iter().any(|token| token.is_one_of(VERBS))
}

/// "For a while", "while you wait", "since Monday".
fn is_time(tokens: &[Token<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let after = tokens.get(at + 1);
    let meanwhile =
        tokens.get(at).is_some_and(|joint| joint.is("while")) && after.is_some_and(|after| after.is("you"));
    meanwhile || before.is_some_and(|before| before.is_one_of(&["a", "the", "ever", "just"]))
}

/// How many words the subject of a sentence has that begins here. None if no sentence begins.
fn clause(tokens: &[Token<'_>]) -> Option<usize> {
    let first = tokens.first()?;
    let second = tokens.get(1).filter(|second| second.joins)?;
    if first.is_one_of(SUBJECTS) {
        return Some(1);
    }
    if first.is_one_of(SUBJECTS_OR_OBJECTS) {
        const BEHIND_OBJECTS: &[&str] = &[
            "to", "and", "or", "at", "in", "on", "with", "from", "for", "by", "about", "who", "when", "if",
            "as",
        ];
        return (!second.is_one_of(BEHIND_OBJECTS)).then_some(1);
    }
    let has_article = first.is_one_of(ARTICLES);
    // "your brothers and sisters", "the driver helps", "the big bus stops at".
    let verb =
        (2..=3).find(|at| tokens.get(*at).is_some_and(|token| token.joins && token.is_one_of(VERBS)))?;
    let goes_on = tokens.get(verb + 1).is_some_and(|next| next.joins);
    (has_article && goes_on && !second.is_one_of(&["and", "or", "to"])).then_some(verb)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(sentence: &str) -> Option<&str> {
        second_idea(&words::tokens(sentence)).map(|range| &sentence[range])
    }

    #[test]
    fn second_ideas_are_found() {
        for (sentence, expected) in [
            ("You fill in the form and we ring you.", "and we"),
            ("You can visit, but you need to ring first.", "but you"),
            ("A taxi takes you because you live far away.", "because you"),
            ("You come or your advocate can speak for you.", "or your advocate"),
            ("The doctor asks while a nurse checks your height.", "while a nurse"),
            ("We read your letter, then we write back.", "then we"),
            ("The bus stops and the driver helps you.", "and the driver"),
            ("You rest and then we play.", "and then we"),
        ] {
            assert_eq!(found(sentence), Some(expected), "{sentence}");
        }
    }

    #[test]
    fn one_idea_is_fine() {
        for sentence in [
            "You can swim and play in the warm pool.",
            "Bring your lunch and your drink.",
            "But you can choose again.",
            "We talk to you and your family about school.",
            "Then we stop for a while.",
            "Ring or email us.",
            "Ask us and you.",
            "We help you because of your age.",
            "It is for us and you to decide.",
            "We meet so that you can talk.",
            "",
        ] {
            assert_eq!(found(sentence), None, "{sentence}");
        }
    }
}
