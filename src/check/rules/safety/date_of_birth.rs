//! The day on which somebody was born.

use std::ops::Range;

use super::super::people;
use super::super::prelude::*;
use super::super::telephone::is_note;

pub(super) const RULE: Rule = Rule {
    id: RuleId("date-of-birth"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "With a date of birth, strangers can find out who somebody is, or pretend to be that person.",
    document: include_str!("date_of_birth.md"),
    check: Check::File(check),
};

macro_rules! day {
    () => {
        r"(?:[0-3]?[0-9](?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec),? (?P<a>[0-9]{4})|[0-3]?[0-9][/.-][01]?[0-9][/.-](?P<b>[0-9]{4}|[0-9]{2})|(?:January|February|March|April|May|June|July|August|September|October|November|December) (?P<c>[0-9]{4}))"
    };
}

/// `Date of birth: 4 July 2013`
static FIELD: Pattern = Pattern::needing(&["birth", "dob", "d.ob", "do.b", "d.o.b"], concat!(
    r"(?i)\b(?:date of birth|d\.?o\.?b\.?|birth ?date)\b(?P<between>[^.;?!]{0,30}?)",
    day!(),
    r"\b"
));
/// `born on 12 March 2016`
static BORN: Pattern = Pattern::needing(&["born", "b. "], concat!(
    r"(?:\bborn,?(?: on| in)?(?: \w+day)?,?|\b[bB]\.) (?:",
    day!(),
    r"|(?P<year>[0-9]{4}))\b"
));
/// `Her birthday is 9 June 2012`, `Leo turned 8 on 14 February 2026`
static BIRTHDAY: Pattern = Pattern::needing(&[" birthday ", " turned "], concat!(
    r"(?:\b(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir|\p{Lu}\p{L}+[’']s) birthday (?:is|was) (?:on )?|\b(?:[Hh]e|[Ss]he|I|\p{Lu}\p{L}+) turned [0-9]{1,2} on )(?:\w+day,? )?",
    day!(),
    r"\b"
));
/// Not a date of somebody, but how to write one, or a limit.
static NO_DATE: Pattern = Pattern::new(
    r"(?i)\b(?:between|before|after|since|from|such as|example|e\.g\.|like this|like|until|by|format)\b",
);
/// A person before `was born`: a child, or he, she, I.
static PERSON: Pattern = Pattern::new(
    r"(?i)(?:\b(?:he|she|i|who|son|daughter|boy|girl|baby|twins?|brother|sister|(?:my|our|his|her) child) (?:was|were) $|\b(?:son|daughter|boy|girl|baby|twins?|brother|sister)\b[^.]{0,20}[(,] ?$)",
);
/// A name before `was born` or `(born`.
static NAMED: Pattern =
    Pattern::new(r"(?P<name>\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)(?: \p{Lu}\p{L}+)?(?: was |,? \(?|, )$");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let facts = file.facts.iter().filter(|fact| !is_note(&fact.key)).map(|fact| &fact.prose);
    for prose in facts.chain(&file.text).filter(|_| file.is_english()) {
        let this_year = file.site.today.year();
        for range in births(prose.text(), this_year) {
            let words = prose.text().get(range.clone()).unwrap_or_default();
            let message = format!("“{words}” looks like somebody’s date of birth.");
            let help =
                "Leave it out. If the age matters, say it in a rough way: “a child of primary school age”.";
            found.add_at(file, file.span(prose, range), message, help);
        }
    }
}

/// Where a text gives the date of birth of a child or a young person.
fn births(text: &str, this_year: i16) -> Vec<Range<usize>> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found = dates(&FIELD, text, this_year, |_, between| !NO_DATE.is_in(between));
    found.extend(dates(&BORN, text, this_year, |before, _| is_person(before)));
    found.extend(dates(&BIRTHDAY, text, this_year, |_, _| true));
    found.sort_by_key(|range| range.start);
    found
}

fn is_person(before: &str) -> bool {
    let from = before.floor_char_boundary(before.len().saturating_sub(60));
    let near = before.get(from..).unwrap_or_default();
    let name = NAMED.regex().and_then(|regex| regex.captures(near)?.name("name").map(|name| name.as_str()));
    PERSON.is_in(near) || name.is_some_and(people::is_first_name)
}

/// Matches that `fits`, which gets the words before each and those within it, and whose year is that of a young person.
fn dates(
    pattern: &Pattern,
    text: &str,
    this_year: i16,
    fits: impl Fn(&str, &str) -> bool,
) -> Vec<Range<usize>> {
    let date = |captures: regex::Captures<'_>| {
        let whole = captures.get(0)?;
        let between = captures.name("between").map_or("", |between| between.as_str());
        let year = ["a", "b", "c", "year"].iter().find_map(|name| captures.name(name))?;
        let year = year.as_str().parse::<i16>().ok()?;
        let year = if year < 100 { year + 2000 } else { year };
        let is_young = (this_year - 30..=this_year).contains(&year);
        (is_young && fits(text.get(..whole.start())?, between)).then(|| whole.range())
    };
    let Some(regex) = pattern.regex().filter(|_| pattern.may_fit(text)) else { return Vec::new() };
    regex.captures_iter(text).filter_map(date).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_birth_are_told_from_other_dates() {
        for text in [
            "Maya was born on 12 March 2016.",
            "Name: Ben. Date of birth: 4 July 2013.",
            "Our son Idris (born 3 May 2014) has never had a hot meal.",
            "Leo turned 8 on 14 February 2026.",
            "Her birthday is 9 June 2012, and she would love cards.",
            "Example: Anna, born 21.11.2011, moves on.",
            "This is Freddie, b. 30/08/2019, on his first day.",
            "Date of birth of the child: 17 October 2010",
            "He was born in 2014.",
            "DOB 04/07/13",
        ] {
            assert_eq!(births(text, 2026).len(), 1, "{text}");
        }
        for text in [
            "We do not need your child's date of birth.",
            "Children born between 1 September 2021 and 31 August 2022 start in 2026.",
            "Young Voices was born on 4 June 2015 in a kitchen.",
            "Was your child born before 1 April 2009?",
            "The hub has its tenth birthday on Monday 3 May 2027.",
            "Maya was born in spring. She met the nurse on 12 March 2026.",
            "Date of birth: write it like this: 04/07/2013.",
            "Rosa Parks was born in 1913.",
            "If you turn 16 on or before 31 August 2027, you can leave.",
            "Portage was born in 1969 in Wisconsin.",
            "Children born in 2021 can start.",
        ] {
            assert!(births(text, 2026).is_empty(), "{text}");
        }
    }
}
