//! Words that this site does not use: `say-instead` in `words.yaml`.

use super::super::prelude::*;
use super::super::words;
use crate::check::phrases::whole_words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("say-instead"),
    group: Group::PlainLanguage,
    level: Severity::Warning,
    why: "Families and young people have agreed with the editors of this site which words not to use.",
    document: include_str!("say_instead.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let list = &file.site.words.say_instead;
    if list.is_empty() || !file.is_english() {
        return;
    }
    let Some(finder) = file.finders.avoided(list.iter().map(|own| own.avoid.as_str())) else { return };
    let readings = words::plain_and_headings(file).chain(words::easy_and_headings(file));
    for reading in readings.map(words::Reading::without_speech) {
        for (range, number) in whole_words(&finder, reading.text) {
            let Some(own) = list.get(number) else { continue };
            let said = reading.said(&range);
            // LAC is not the same as a lac.
            if is_initials(&own.avoid) && said != own.avoid {
                continue;
            }
            let message = format!("This site does not say “{said}”.");
            let why = own.why.as_ref().map(|why| format!(" {why}")).unwrap_or_default();
            found.add_at(file, reading.span(file, range), message, format!("Write “{}”.{why}", own.say));
        }
    }
}

fn is_initials(words: &str) -> bool {
    words.chars().any(char::is_uppercase) && !words.chars().any(char::is_lowercase)
}
