//! The passive voice: a form of "be" or "get", and a participle.
//!
//! In: a sentence. Out: where it is passive, and who does it, if the sentence says so. Words that are adjectives most of the time
//! ("is closed", "are interested") count only when somebody acts: "is closed by the guard".

use std::ops::Range;

use super::agents::agent;
use super::capitalised;
use super::participles::{PARTICLES, Participle, participle};
use super::tokens::{Token, tokens};

/// A passive, in bytes of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::check::rules) struct Passive {
    /// From the form of "be" to the participle.
    pub(in crate::check::rules) verb: Range<usize>,
    /// Who does it.
    pub(in crate::check::rules) agent: Option<Range<usize>>,
}

impl Passive {
    /// What to write instead.
    pub(in crate::check::rules) fn help(&self, sentence: &str) -> String {
        match self.agent.clone().and_then(|agent| sentence.get(agent)) {
            Some(agent) => format!("Begin with who does it: “{} …”.", capitalised(agent)),
            None => "Begin with who does it, such as “We …”, “You …” or “The school …”.".to_owned(),
        }
    }
}

const BE: &[&str] = &[
    "am", "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't",
    "you're", "we're", "they're", "it's",
];
const GET: &[&str] = &["get", "gets", "got", "getting"];

/// Can stand between the two halves.
const BETWEEN: &[&str] = &[
    "not",
    "never",
    "always",
    "often",
    "usually",
    "also",
    "then",
    "already",
    "now",
    "still",
    "only",
    "just",
    "all",
    "both",
    "first",
    "soon",
    "sometimes",
    "ever",
    "normally",
    "either",
    "each",
    "once",
];
const MOST_BETWEEN: usize = 3;

/// "Get dressed", "get paid": nobody would say it in another way.
const WITH_GET: &[&str] = &[
    "paid", "started", "cut", "used", "made", "read", "found", "felt", "heard", "moved", "changed", "washed",
];

/// All passives of a sentence.
pub(in crate::check::rules) fn passives(sentence: &str) -> Vec<Passive> {
    let tokens = tokens(sentence);
    let mut found: Vec<Passive> = Vec::new();
    let mut past = 0;
    for at in 0..tokens.len() {
        if !begins_like_be(tokens[at].word) {
            continue;
        }
        let be = tokens[at].is_plainly(BE);
        if at < past || !be && !tokens[at].is_plainly(GET) {
            continue;
        }
        let end =
            if be { passive(&tokens, at).or_else(|| question(&tokens, at)) } else { with_get(&tokens, at) };
        let Some(end) = end else { continue };
        past = end;
        let agent = tokens.get(end + 1..).and_then(agent);
        if agent.is_some() || !is_idle(&tokens, at, end) {
            found.push(Passive { verb: tokens[at].range.start..tokens[end].range.end, agent });
        }
    }
    found
}

/// Whether a word has the first letter of a form of "be" or "get": few have.
fn begins_like_be(word: &str) -> bool {
    matches!(
        word.as_bytes().first().map(u8::to_ascii_lowercase),
        Some(b'a' | b'b' | b'g' | b'i' | b't' | b'w' | b'y')
    )
}

/// The index of the participle behind the form of "be" at `at`.
fn passive(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let mut end = at + 1;
    while end <= at + MOST_BETWEEN && tokens.get(end).is_some_and(is_between) {
        end += 1;
    }
    let joined = tokens.get(at + 1..=end)?.iter().all(|token| token.joins);
    (joined && !after_there(tokens, at) && is_act(tokens, at, end)).then_some(end)
}

/// Nobody needs to know who acts: "children who are excluded", "ask for it to be read", "the risk of being seen".
fn is_idle(tokens: &[Token<'_>], at: usize, end: usize) -> bool {
    const MUST: &[&str] = &["has", "have", "had", "need", "needs", "needed", "ought", "going", "is", "are"];
    const HELPING: &[&str] = &[
        "will", "can", "may", "must", "should", "could", "would", "might", "shall", "has", "have", "had",
        "not", "never", "been", "also", "always", "often", "already", "to", "cannot", "only", "just",
    ];
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    let follows = |back: usize, words: &[&str]| before(back).is_some_and(|token| token.is_one_of(words));
    let wish = tokens[at].is("be") && follows(1, &["to"]) && !follows(2, MUST);
    let gerund = tokens[at].is("being") && !follows(1, BE);
    let subject = (1..=5).find(|back| !follows(*back, HELPING));
    let relative =
        subject.is_some_and(|back| follows(back, &["who", "that", "which", "what", "whoever", "whatever"]));
    // "It is not held against you."
    let idiom = tokens.get(end + 1).is_some_and(|next| next.is("against"));
    wish || gerund || relative || idiom
}

fn is_between(token: &Token<'_>) -> bool {
    token.is_one_of(BETWEEN) || token.word.len() > 4 && token.word.ends_with("ly")
}

/// "There are limited places", "there were children referred by …".
fn after_there(tokens: &[Token<'_>], at: usize) -> bool {
    let before = tokens.get(at.saturating_sub(3)..at).unwrap_or_default();
    before.iter().any(|token| token.is_one_of(&["there", "there's"]))
}

fn is_act(tokens: &[Token<'_>], at: usize, end: usize) -> bool {
    let Some(sort) = tokens.get(end).and_then(|token| participle(&token.plain())) else { return false };
    let after = tokens.get(end + 1..).unwrap_or_default();
    match sort {
        Participle::Act => !is_noun_next(after),
        Participle::State => agent(after).is_some(),
        Participle::Unknown => agent(after).is_some() || tokens[at].is("being"),
        // "The money can be used to pay", but "I am used to noise".
        Participle::Feeling => {
            let word = &tokens[end];
            let acts = word.is("used") && !after.first().is_some_and(|next| next.is("to"))
                || word.is("used") && tokens[at].is_one_of(&["be", "been", "being"]);
            acts || word.is_one_of(&["moved", "informed", "improved"]) && agent(after).is_some()
        }
    }
}

/// "They are retired teachers": not for certain, but plurals seldom follow a passive. "Are given books" does.
fn is_noun_next(after: &[Token<'_>]) -> bool {
    let is_people = |token: &Token<'_>| {
        token.is_one_of(&[
            "staff",
            "teachers",
            "nurses",
            "workers",
            "people",
            "volunteers",
            "therapists",
            "professionals",
        ])
    };
    after.first().is_some_and(|next| next.joins && is_people(next))
}

/// "Is your child driven to school?"
fn question(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    const ARTICLES: &[&str] =
        &["your", "the", "my", "our", "a", "their", "his", "her", "any", "this", "these"];
    const NEXT: &[&str] = &["by", "to", "at", "in", "on", "from", "with", "every", "each"];
    let starts = at == 0 && tokens.get(1).is_some_and(|token| token.is_one_of(ARTICLES));
    let end = (3..=4).find(|end| {
        let is_act =
            tokens.get(*end).is_some_and(|token| participle(&token.plain()) == Some(Participle::Act));
        let next = tokens.get(end + 1);
        is_act && next.is_none_or(|next| next.joins && next.is_one_of(NEXT))
    });
    let end = end.filter(|end| {
        starts && tokens.get(1..=*end).is_some_and(|all| all.iter().all(|token| token.joins))
    })?;
    // "Is the help that is given to …"
    let is_clause =
        tokens.get(2..end)?.iter().any(|token| token.is_one_of(&["that", "who", "which", "what"]));
    (!is_clause).then_some(end)
}

/// "Nobody gets turned away."
fn with_get(tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let next = tokens.get(at + 1).filter(|next| next.joins)?;
    let is_act = participle(&next.plain()) == Some(Participle::Act) && !next.is_one_of(WITH_GET);
    // "Get used to it", and "get planned activities" where a noun follows.
    let after = tokens.get(at + 2);
    let fits = after.is_none_or(|after| !after.joins || after.is_one_of(PARTICLES) || after.is("by"));
    (is_act && fits).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(sentence: &str) -> Vec<&str> {
        passives(sentence).into_iter().map(|passive| &sentence[passive.verb]).collect()
    }

    #[test]
    fn passives_are_found() {
        for (sentence, verb) in [
            ("Your form will be read within six weeks.", "be read"),
            ("A letter is then sent to you.", "is then sent"),
            ("Your child’s needs have been assessed.", "been assessed"),
            ("Places are being offered first.", "being offered"),
            ("The form has to be signed.", "be signed"),
            ("We were not told about it.", "were not told"),
            ("Nobody gets turned away at the door.", "gets turned"),
            ("Is your child driven to school by taxi?", "Is your child driven"),
            ("The doors are locked by a guard at 5pm.", "are locked"),
            ("You’re asked to ring first.", "You’re asked"),
            ("It can be used to pay for a club.", "be used"),
            ("The team is being restructured.", "being restructured"),
            ("The garden was built by young people.", "was built"),
        ] {
            assert_eq!(found(sentence), [verb], "{sentence}");
        }
    }

    #[test]
    fn adjectives_and_other_verbs_are_not() {
        for sentence in [
            "She is interested in trains.",
            "The team is based at the hub.",
            "He was born at 26 weeks.",
            "Dogs are allowed.",
            "They are disabled or worried.",
            "The club is closed on Mondays.",
            "The club has closed.",
            "We are used to it.",
            "There are limited places.",
            "Help for children who have been asked to leave.",
            "Ask for it to be read again.",
            "The risk of being seen is small.",
            "You must be prepared by Friday.",
            "It is open by 9am.",
            "Get dressed and get help.",
            "They have been here since nine.",
            "Is your child frightened of dogs?",
            "What we had planned took longer.",
            "They are red.",
            "Are you supposed to ring?",
            "She got her degree by post.",
            "There is help offered by the school.",
            "The door is locked by 5pm.",
            "It is called the Cove.",
            "",
            "is",
            "be been being",
        ] {
            assert_eq!(found(sentence), Vec::<&str>::new(), "{sentence}");
        }
    }

    #[test]
    fn who_does_it() {
        let agent = |sentence: &'static str| {
            passives(sentence).into_iter().next().and_then(|one| one.agent).map(|range| &sentence[range])
        };
        assert_eq!(
            agent("The plan was written by the council and your school."),
            Some("the council and your school")
        );
        assert_eq!(agent("Children can be referred by their GP in May."), Some("their GP"));
        assert_eq!(agent("Forms should be returned to the school office by Friday."), None);
        assert_eq!(agent("It is read by the end of May."), None);
    }

    proptest::proptest! {
        #[test]
        fn places_are_in_the_sentence(sentence in "((is|are|by|the|sent|not|get|read|council|[a-z]{1,8}|\\PC)[ ,.]?){0,20}") {
            for passive in passives(&sentence) {
                proptest::prop_assert!(sentence.get(passive.verb).is_some());
                proptest::prop_assert!(passive.agent.is_none_or(|agent| sentence.get(agent).is_some()));
            }
        }
    }
}
