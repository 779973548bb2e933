//! Words in another language that are not marked as such.

use std::ops::Range;

use super::super::prelude::*;
use super::latin;

pub(super) const RULE: Rule = Rule {
    id: RuleId("unmarked-language"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Screen readers read the words out as if they were English, and nobody understands them.",
    document: include_str!("unmarked_language.md"),
    check: Check::File(check),
};

/// Letters of other alphabets, with whatever stands between them. A single one is a sign, as in mathematics.
static LETTERS: Pattern = Pattern::new(concat!(
    r"[\p{L}--[\p{Latin}\p{Common}\p{Inherited}]]",
    r"[[\p{L}\p{M}]--[\p{Latin}\p{Common}\p{Inherited}]]",
    r"(?:[^\p{Latin}]*[[\p{L}\p{M}]--[\p{Latin}\p{Common}\p{Inherited}]])?",
));

/// What divides a sentence into parts that can be in different languages.
static PARTS: Pattern = Pattern::new(r#"[^:“”"«»]+(?::[^\s“”"«»][^:“”"«»]*)*"#);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    for prose in &file.text {
        let text = prose.own_words();
        let letters: Vec<Range<usize>> = if text.is_ascii() { Vec::new() } else { LETTERS.find(&text).collect() };
        for range in letters {
            let codes = prose.text().get(range.clone()).and_then(|words| words.chars().find_map(codes));
            report(file, prose, range, codes, found);
        }
        for (range, code) in in_latin_letters(prose, &text) {
            report(file, prose, range, code.as_deref(), found);
        }
    }
}

/// Parts of sentences that are surely not English; what follows one another is one.
fn in_latin_letters(prose: &Prose, text: &str) -> Vec<(Range<usize>, Option<String>)> {
    let mut found: Vec<(Range<usize>, Option<String>)> = Vec::new();
    let mut goes_on = false;
    for sentence in prose.sentences() {
        let Some(words) = text.get(sentence.clone()) else { continue };
        for part in parts(words) {
            let Some(part_words) = words.get(part.clone()) else { continue };
            let Some(other) = latin::other(part_words) else {
                goes_on = goes_on && !part_words.contains(char::is_alphabetic);
                continue;
            };
            let lead = part_words.len() - part_words.trim_start().len();
            let range = sentence.start + part.start + lead..sentence.start + part.start + part_words.trim_end().len();
            let code = other.language.map(|(code, name)| format!("`lang=\"{code}\"` for {name}"));
            match found.last_mut().filter(|_| goes_on) {
                Some((last, _)) => last.end = range.end,
                None => found.push((range, code)),
            }
            goes_on = true;
        }
    }
    found
}

/// What stands between colons and quotation marks; nearly always the whole sentence.
fn parts(sentence: &str) -> Vec<Range<usize>> {
    if sentence.contains([':', '“', '”', '"', '«', '»']) {
        PARTS.find(sentence).collect()
    } else {
        std::iter::once(0..sentence.len()).collect()
    }
}

fn report(file: &File<'_>, prose: &Prose, range: Range<usize>, codes: Option<&str>, found: &mut Found<'_>) {
    let words = prose.text().get(range.clone()).unwrap_or_default();
    let message = format!("{} is not in English, and is not marked.", quoted(words));
    let codes = codes.unwrap_or("`lang=\"pl\"` for Polish, `\"so\"` for Somali, `\"ro\"` for Romanian");
    let help = format!("Write `<span lang=\"…\">` before the words and `</span>` after them, with {codes}.");
    found.add_at(file, file.span(prose, range), message, help);
}

/// What to write for the languages of an alphabet.
fn codes(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{370}'..='\u{3ff}' => "`lang=\"el\"` for Greek",
        '\u{400}'..='\u{52f}' => "`lang=\"uk\"` for Ukrainian, `\"ru\"` for Russian or `\"bg\"` for Bulgarian",
        '\u{590}'..='\u{5ff}' => "`lang=\"he\"` for Hebrew or `\"yi\"` for Yiddish",
        '\u{600}'..='\u{77f}' => "`lang=\"ar\"` for Arabic, `\"ur\"` for Urdu, `\"fa\"` for Farsi, `\"ps\"` for Pashto or `\"ckb\"` for Kurdish",
        '\u{900}'..='\u{97f}' => "`lang=\"hi\"` for Hindi or `\"ne\"` for Nepali",
        '\u{980}'..='\u{9ff}' => "`lang=\"bn\"` for Bengali",
        '\u{a00}'..='\u{a7f}' => "`lang=\"pa\"` for Punjabi",
        '\u{a80}'..='\u{aff}' => "`lang=\"gu\"` for Gujarati",
        '\u{b80}'..='\u{bff}' => "`lang=\"ta\"` for Tamil",
        '\u{1200}'..='\u{139f}' => "`lang=\"ti\"` for Tigrinya or `\"am\"` for Amharic",
        '\u{3040}'..='\u{30ff}' => "`lang=\"ja\"` for Japanese",
        '\u{4e00}'..='\u{9fff}' => "`lang=\"zh\"` for Chinese",
        '\u{ac00}'..='\u{d7af}' => "`lang=\"ko\"` for Korean",
        _ => return None,
    })
}
