//! Quotes that show who said them.

use std::ops::Range;

use super::super::prelude::*;
use super::super::{ages, people};
use crate::content::List;

pub(super) const RULE: Rule = Rule {
    id: RuleId("identifying-quote"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "People speak openly when nobody can tell who they are, and others may hold their words against them.",
    document: include_str!("identifying_quote.md"),
    check: Check::File(check),
};

/// Somebody speaks of themselves or of one person.
static ONE_PERSON: Pattern = Pattern::new(
    r"(?i)\b(?:i|me|my|he|she|his|her|boy|girl|son|daughter|pupil|student|child|brother|sister|person|teenager|mother|mum|father|dad|parent)\b|I[’']",
);
/// `Ella, 9, from Milbury` under a quote, or as `by`.
static SIGNED: Pattern =
    Pattern::new(r"^[—–-]? ?(?P<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+)?)(?:,| \(|$)");
/// Words in quotation marks.
static QUOTE: Pattern = Pattern::new(r#"“[^”]+”|"[^"]+""#);
static SAYS: Pattern = Pattern::new(
    r"(?i)\b(?:says|said|tells us|told us|told me|writes|wrote|wrote to us|explains|explained|adds|added|puts? it|remembers)\b",
);
/// Staff speak under their own names.
static STAFF: Pattern = Pattern::new(
    r"(?i)\b(?:head|leads?|leader|manager|director|chair|chief|councillor|cllr|minister|teacher|officer|nurse|doctor|dr|professor|therapist|coordinator|runs|adviser|trainer|coach|mayor|spokes\w+|author)\b",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    for fact in &file.facts {
        let reason = match fact.key.as_str() {
            "quotes.by" | "from" => by(file, fact.prose.text()),
            _ if fact.is_speech() => words(fact.prose.text()),
            _ => None,
        };
        add(file, &fact.prose, reason, found);
    }
    let mut after_quote = false;
    for prose in &file.text {
        let quoted = prose.passage.quoted;
        let text = prose.text();
        if quoted {
            add(file, prose, signed(text).or_else(|| words(text)), found);
        } else if after_quote && text.len() < 80 {
            add(file, prose, signed(text), found);
        } else if matches!(prose.form(), Form::Paragraph | Form::Item) {
            add(file, prose, spoken(prose), found);
        }
        after_quote = quoted;
    }
}

/// What shows who somebody is: where, and the sort of thing.
type Reason = (Range<usize>, &'static str);

fn add(file: &File<'_>, prose: &Prose, reason: Option<Reason>, found: &mut Found<'_>) {
    let Some((range, what)) = reason else { return };
    let words = prose.text().get(range.clone()).unwrap_or_default();
    let message = format!("“{words}” is {what}, and can show who is quoted.");
    let help = "Leave it out, or say it in a rough way: “a young person”, “a mother of two”, “my school”.";
    found.add_at(file, file.span(prose, range), message, help);
}

/// Names and schools in what somebody says.
fn words(text: &str) -> Option<Reason> {
    let name = people::any_names(text, false).into_iter().next().map(|range| (range, "a name"));
    let school = || people::schools(text).into_iter().next().filter(|_| ONE_PERSON.is_in(text));
    name.or_else(|| school().map(|range| (range, "a school")))
}

/// Who said it: no name, no school, and no exact age together with a town.
fn by(file: &File<'_>, text: &str) -> Option<Reason> {
    let name = || people::any_names(text, true).into_iter().next().map(|range| (range, "a name"));
    // “Pupils of Harbour View School” are many.
    let is_one = ONE_PERSON.is_in(text);
    let school =
        || people::schools(text).into_iter().next().filter(|_| is_one).map(|range| (range, "a school"));
    let town = || {
        let is_exact = text
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.parse::<u8>().is_ok_and(|age| (2..=25).contains(&age)));
        let towns = file.site.vocabulary.terms(List::Areas).iter();
        let town = towns.filter_map(|term| text.find(&term.label).map(|at| at..at + term.label.len())).next();
        town.filter(|_| is_exact).map(|range| (range, "a town beside an exact age"))
    };
    signed(text).or_else(name).or_else(school).or_else(town)
}

/// A line that is a name.
fn signed(text: &str) -> Option<Reason> {
    let captures = SIGNED.regex()?.captures(text)?;
    let name = captures.name("name")?;
    let first = name.as_str().split(' ').next()?;
    people::is_first_name(first).then(|| (name.range(), "a name"))
}

/// Words in quotation marks, and who is said to have said them.
fn spoken(prose: &Prose) -> Option<Reason> {
    let text = prose.text();
    let is_speech =
        |range: &Range<usize>| text.get(range.clone()).is_some_and(|words| words.split(' ').count() >= 3);
    let quote = QUOTE.find(text).find(is_speech)?;
    let sentences = prose.sentences();
    let start = sentences.iter().rev().find(|sentence| sentence.start <= quote.start)?.start;
    let end = sentences.iter().find(|sentence| sentence.end >= quote.end)?.end;
    // “We waited.” says a mother: the end of the quote ends no sentence.
    let whole = text.get(start..end)?;
    let around = [text.get(start..quote.start)?, text.get(quote.end..end)?];
    if !around.iter().any(|words| SAYS.is_in(words)) || around.iter().any(|words| STAFF.is_in(words)) {
        return None;
    }
    let at = |range: Range<usize>| start + range.start..start + range.end;
    let name = people::any_names(whole, false).into_iter().next().map(|range| (at(range), "a name"));
    // A school within the words is what they are about; one beside them is where somebody can be found.
    let beside =
        |range: &Range<usize>| !(start + range.start >= quote.start && start + range.end <= quote.end);
    let school = || {
        let one = around.iter().any(|words| ONE_PERSON.is_in(words));
        let mut schools = people::schools(whole).into_iter().filter(beside);
        schools.next().filter(|_| one && ages::of_one(whole).is_none())
    };
    name.or_else(|| school().map(|range| (at(range), "a school")))
}
