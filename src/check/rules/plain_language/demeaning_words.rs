//! Words about disabled people that hurt.

use std::ops::Range;

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("demeaning-words"),
    group: Group::PlainLanguage,
    level: Severity::Warning,
    why: "Disabled children and their families read these words about themselves.",
    document: include_str!("demeaning_words.md"),
    check: Check::File(check),
};

/// Conditions that nobody should "suffer from" or be a "victim" of.
macro_rules! condition {
    () => {
        r"(?:\w+ ){0,2}?(?:autism|autistic|asperger\w*|adhd|add|asd|asc|down[’']?s|dyslexia|dyspraxia|dyscalculia|cerebral palsy|epilepsy|(?:\w+ )?disabilit\w+|mental (?:health|illness)\w*|anxiety|depression|deafness|hearing loss|blindness|sight loss|visual impairment|hearing impairment|(?:spina|muscular) \w+|tourette\w*|a stammer|stammering|learning difficult\w+|special needs|sensory \w+|foetal alcohol|fasd|schizophrenia|paralysis|condition|conditions|disorder|disorders|syndrome)\b"
    };
}

static SUFFER: Pattern = Pattern::needing(&["suffer", "victim", "afflicted", "stricken", "crippled", "plagued"], concat!(
    r"(?i)\b(?:suffer(?:s|ed|ing)?(?: from| with)?|sufferers? (?:of|from)|victims? of|afflicted (?:with|by)|stricken (?:with|by)|crippled (?:with|by)|plagued by) ",
    condition!()
));

/// Words for groups of people, with what must follow so that they are not said of a thing or a person: "the disabled child".
static GROUP: Pattern = Pattern::needing(&["disabled", "handicapped", "mentally ill", "less able", "elderly", "infirm", "deaf", "blind"], concat!(
    r"\b[Tt]he (?:(?:disabled|handicapped|mentally ill|mentally handicapped|less able|elderly|infirm|deaf)",
    r"(?:[.,;:!?)]|$| (?:who|are|have|can|need|to|in|with|at|from|and the|or the|and their)\b)",
    r"|blind (?:who|are|have|need|and the)\b)|\b(?:for|help|helps|with) the blind(?:[.,;:!?)]|$)",
));

static NORMAL: Pattern = Pattern::new(
    r"(?i)\bnormal (?:child|children|kids?|people|pupils?|peers?|boys?|girls?|bab(?:y|ies)|famil(?:y|ies)|brothers?|sisters?|siblings?|adults?|teenagers?|students?|classmates?|person)\b",
);

static DOWN: Pattern = Pattern::new(
    r"(?i)\bdown[’']?s[’']? (?:kids?|child(?:ren)?|bab(?:y|ies)|boys?|girls?|people|person|adults?)\b",
);

static LABELS: Phrases = Phrases::new(&[
    ("wheelchair-bound", "who uses a wheelchair"),
    ("wheelchair bound", "who uses a wheelchair"),
    ("confined to a wheelchair", "who uses a wheelchair"),
    ("confined to the wheelchair", "who uses a wheelchair"),
    ("confined to her wheelchair", "who uses a wheelchair"),
    ("confined to his wheelchair", "who uses a wheelchair"),
    ("confined to wheelchairs", "who use wheelchairs"),
    ("bound to a wheelchair", "who uses a wheelchair"),
    ("mental age", "what the person can do, and needs help with"),
    ("handicapped", "disabled"),
    ("mentally handicapped", "with a learning disability"),
    ("mentally disabled", "with a learning disability"),
    ("mentally challenged", "with a learning disability"),
    ("mentally deficient", "with a learning disability"),
    ("physically challenged", "with a physical disability"),
    ("differently abled", "disabled"),
    ("differently-abled", "disabled"),
    ("handicapable", "disabled"),
    ("retarded", "with a learning disability"),
    ("mental retardation", "a learning disability"),
    ("retard", "person with a learning disability"),
    ("retards", "people with a learning disability"),
    ("imbecile", "person with a learning disability"),
    ("mongol", "person with Down’s syndrome"),
    ("mongolism", "Down’s syndrome"),
    ("spastic", "person with cerebral palsy"),
    ("spastics", "people with cerebral palsy"),
    ("cripple", "disabled person"),
    ("cripples", "disabled people"),
    ("deaf and dumb", "deaf"),
    ("deaf-mute", "deaf"),
    ("deaf mute", "deaf"),
    ("deaf-and-dumb", "deaf"),
    ("low-functioning", "with high support needs; say what they need"),
    ("low functioning", "with high support needs; say what they need"),
    ("high-functioning", "autistic; say what they need"),
    ("high functioning", "autistic; say what they need"),
    ("able-bodied", "not disabled"),
    ("able bodied", "not disabled"),
    ("special needs kids", "children with special educational needs"),
    ("slow learner", "pupil who needs more time to learn"),
    ("slow learners", "pupils who need more time to learn"),
    ("educationally subnormal", "with a learning disability"),
    ("subnormal", "with a learning disability"),
    ("birth defect", "condition from birth"),
    ("birth defects", "conditions from birth"),
    ("birth deformity", "condition from birth"),
    ("an epileptic", "a person with epilepsy"),
    ("epileptics", "people with epilepsy"),
    ("schizophrenics", "people with schizophrenia"),
    ("a schizophrenic", "a person with schizophrenia"),
    ("autistics", "autistic people"),
    ("invalids", "disabled people"),
    ("housebound", "who cannot leave home easily"),
    ("tragic disability", "disability"),
    ("despite their disability", "leave it out"),
    ("despite his disability", "leave it out"),
    ("despite her disability", "leave it out"),
]);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let readings = words::plain_and_headings(file).chain(words::easy_and_headings(file));
    for reading in readings.map(words::Reading::without_speech) {
        for (range, say) in all(reading.text) {
            let said = reading.said(&range);
            let message = format!("“{said}” can hurt the people that it speaks about.");
            found.add_at(file, reading.span(file, range), message, format!("Say “{say}”."));
        }
    }
}

/// In order, none over another.
fn all(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let trimmed = |range: Range<usize>| {
        let words = text.get(range.clone()).unwrap_or_default();
        range.start..range.start + words.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']).len()
    };
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    found.extend(
        SUFFER.find(text).map(|range| (range, "has the condition, or is autistic, deaf or disabled")),
    );
    // "Teachers of the deaf" is the name of a profession.
    let is_people = |range: &Range<usize>| {
        let before = text.get(..range.start).unwrap_or_default();
        !before.ends_with("eacher of ") && !before.ends_with("eachers of ")
    };
    found.extend(GROUP.find(text).filter(is_people).map(|range| {
        (people(text, trimmed(range)), "disabled people, deaf people, blind people or older people")
    }));
    found.extend(NORMAL.find(text).map(|range| (range, "other children, or children who are not disabled")));
    found.extend(DOWN.find(text).map(|range| (range, "children with Down’s syndrome")));
    found.extend(LABELS.find(text).into_iter().map(|(range, _, say)| (range, say)));
    found.sort_unstable_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let mut done = 0;
    found.retain(|(range, _)| {
        let is_outside = range.start >= done;
        done = done.max(range.end);
        is_outside
    });
    found
}

/// "The disabled", without the words behind it.
fn people(text: &str, range: Range<usize>) -> Range<usize> {
    let said = text.get(range.clone()).unwrap_or_default();
    let ends = ["disabled", "handicapped", "mentally ill", "less able", "elderly", "infirm", "deaf", "blind"];
    let end = ends.iter().filter_map(|word| said.find(word).map(|at| at + word.len())).min();
    range.start..range.start + end.unwrap_or(said.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_hurt_and_words_that_do_not() {
        let found =
            |text: &str| all(text).into_iter().map(|(range, _)| text[range].to_owned()).collect::<Vec<_>>();
        for (text, words) in [
            ("children who suffer from autism", "suffer from autism"),
            ("He suffers with ADHD and runs.", "suffers with ADHD"),
            ("a better place for the disabled.", "the disabled"),
            ("the bus is for the handicapped", "the handicapped"),
            ("with normal children", "normal children"),
            ("open to Down’s kids", "Down’s kids"),
            ("She is a victim of cerebral palsy.", "victim of cerebral palsy"),
            ("mentally handicapped adults", "mentally handicapped"),
            ("has a mental age of six", "mental age"),
        ] {
            assert_eq!(found(text), [words], "{text}");
        }
        for text in [
            "normal school hours",
            "Teachers of the deaf can come.",
            "the deaf club",
            "Close the blind.",
            "suffer from hay fever",
            "The disabled child and the disabled adult",
            "wheelchairs bound for the beach",
            "A handicap is a number",
            "The blind football team",
            "Disabled Facilities Grant",
            "should not suffer because of a late bus",
            "children with Down’s syndrome",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
