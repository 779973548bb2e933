//! Verbs that have become nouns: "make an application".

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("nominalisation"),
    group: Group::PlainLanguage,
    level: Severity::Advice,
    why: "A verb says in one word what “make”, “give” or “carry out” and a noun say in four.",
    document: include_str!("nominalisation.md"),
    check: Check::File(check),
};

/// The beginnings of the nouns of [`PHRASE`].
#[rustfmt::skip]
const NOUNS: &[&str] = &[
    "applic", "assess", "consider", "assist", "referral", "review", "investig", "discuss", "decision", "notific", "recommend", "evalu",
    "consult", "analys", "amend", "inspect", "deduct", "adaptation", "contribut", "enquir", "observ", "purchase", "submission", "suggest",
    "agreement", "conclusion", "feedback to", "encourage", "guidance to", "explanation",
];

/// A verb that says little, and the noun that says it all.
static PHRASE: Pattern = Pattern::needing(NOUNS, concat!(
    r"(?i)\b(?:mak(?:e|es|ing)|made|giv(?:e|es|ing)|gave|carr(?:y|ies|ied|ying) out|conduct(?:s|ed|ing)?|undertak(?:e|es|ing)|undertook",
    r"|provid(?:e|es|ed|ing)|hav(?:e|ing)|has|had|tak(?:e|es|ing)|took|do(?:es|ing)?|did|com(?:e|es|ing) to|reach(?:es|ed)?|perform(?:s|ed|ing)?)",
    r" (?:an? |the |any |some |further |regular |full |new |your |our |their |formal |written ){0,2}",
    r"(?P<noun>applications?|assessments?|consideration|assistance|referrals?|reviews?|investigations?|discussions?|decisions?|notifications?",
    r"|recommendations?|evaluations?|consultations?|analys[ie]s|amendments?|inspections?|deductions?|adaptations? to|contributions? to|enquir(?:y|ies)",
    r"|observations?|purchases?|submissions?|suggestions?|agreement|conclusions?|feedback to|encouragement|guidance to|explanations? of)\b",
));

/// "The completion of the form".
static THE_OF: Pattern = Pattern::needing(
    &["ion of", "processing of", "commencement of"],
    r"(?i)\bthe (?P<noun>completion|collection|provision|implementation|utilisation|submission|cancellation|distribution|verification|evaluation|processing|notification|commencement|facilitation|allocation|co-?ordination|identification|administration|preparation) of\b",
);

/// The beginning of a noun, and the verb.
const VERBS: &[(&str, &str)] = &[
    ("applic", "apply"),
    ("assess", "assess, or find out"),
    ("consideration", "consider, or think about"),
    ("assist", "help"),
    ("referral", "refer"),
    ("review", "review, or look again at"),
    ("investig", "look into"),
    ("discussion", "talk about"),
    ("decision", "decide"),
    ("notif", "tell"),
    ("recommend", "recommend"),
    ("evalu", "find out how well it works"),
    ("consult", "ask"),
    ("analys", "look closely at"),
    ("amend", "change"),
    ("inspect", "inspect"),
    ("deduct", "take off"),
    ("adapt", "adapt"),
    ("contribut", "add to, or help with"),
    ("enquir", "ask"),
    ("observ", "watch"),
    ("purchas", "buy"),
    ("submi", "send"),
    ("suggest", "suggest"),
    ("agree", "agree"),
    ("conclu", "conclude, or decide"),
    ("feedback", "tell"),
    ("encourag", "encourage"),
    ("guidance", "guide"),
    ("explan", "explain"),
    ("completion", "fill in, or finish"),
    ("collection", "collect"),
    ("provision", "give, or provide"),
    ("implement", "do, or put into practice"),
    ("utilis", "use"),
    ("cancel", "cancel"),
    ("distribut", "give out"),
    ("verif", "check"),
    ("process", "deal with"),
    ("commence", "begin"),
    ("facilit", "help"),
    ("alloc", "share out"),
    ("co", "plan together"),
    ("identif", "find"),
    ("administ", "give, or manage"),
    ("prepar", "prepare"),
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::plain(file) {
        for (range, verb) in nouns(reading.text) {
            let message = format!("“{}” hides a verb in a noun.", reading.said(&range));
            found.add_at(file, reading.span(file, range), message, format!("Use the verb: {verb}."));
        }
    }
}

fn nouns(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut all = Vec::new();
    for pattern in [&PHRASE, &THE_OF] {
        let Some(regex) = pattern.regex().filter(|_| pattern.may_fit(text)) else { continue };
        for found in regex.captures_iter(text) {
            let (Some(whole), Some(noun)) = (found.get(0), found.name("noun")) else { continue };
            let range = whole.range();
            if let Some(verb) = verb(noun.as_str()).filter(|_| !is_a_thing(text, &range, noun.as_str())) {
                all.push((range, verb));
            }
        }
    }
    all.sort_unstable_by_key(|(range, _)| range.start);
    all
}

fn verb(noun: &str) -> Option<&'static str> {
    let noun = noun.to_lowercase();
    VERBS.iter().find(|(beginning, _)| noun.starts_with(beginning)).map(|(_, verb)| *verb)
}

/// "Have a review meeting", "have an assessment": families have them, and nobody else would say it in another way.
fn is_a_thing(text: &str, range: &Range<usize>, noun: &str) -> bool {
    let said = text.get(range.clone()).unwrap_or_default().to_lowercase();
    let after = text.get(range.end..).unwrap_or_default().trim_start();
    let next = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let verb = said.split(' ').next().unwrap_or_default();
    let talks =
        noun.to_lowercase().starts_with("discussion") || noun.to_lowercase().starts_with("consultation");
    let has = matches!(verb, "have" | "has" | "had" | "having" | "do" | "does" | "did" | "doing") && !talks;
    let compound = [
        "form", "forms", "meeting", "meetings", "centre", "team", "date", "report", "letter", "pack",
        "process", "plan", "panel", "officer", "day", "tool",
    ];
    let before_noun = said.starts_with("the ") || !compound.contains(&next);
    let takes = said.starts_with("take the assessment") || said.starts_with("took the assessment");
    // "Who makes the decisions" is a matter of power, and "make decisions" what the law says of capacity.
    let power = noun.to_lowercase() == "decisions" || said.ends_with(" the decision");
    let comes = (verb.starts_with("com") || verb.starts_with("reach"))
        && !["decision", "agreement", "conclusion", "conclusions"].contains(&noun);
    has || !before_noun || takes || power || comes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_that_were_verbs() {
        let found =
            |text: &str| nouns(text).into_iter().map(|(range, _)| text[range].to_owned()).collect::<Vec<_>>();
        for (text, phrase) in [
            ("You can make an application online.", "make an application"),
            ("The panel gives consideration to it.", "gives consideration"),
            ("We then conduct an investigation into it.", "conduct an investigation"),
            ("for the completion of the form", "the completion of"),
            ("They will have a discussion with you.", "have a discussion"),
        ] {
            assert_eq!(found(text), [phrase]);
        }
        for text in [
            "make a difference",
            "make an appointment",
            "The assessment takes six weeks.",
            "make a list",
            "gave a talk",
            "have a choice",
            "You have an assessment in May.",
            "carry out the box",
            "who is coming to your review",
            "who makes the decision",
            "make decisions",
            "give an application form",
            "the collection box",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
        for (beginning, _) in VERBS {
            assert!(verb(beginning).is_some());
        }
    }
}
