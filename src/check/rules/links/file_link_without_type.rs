//! Links to files that do not say so.

use std::ops::Range;

use url::Url;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("file-link-without-type"),
    group: Group::Links,
    level: Severity::Warning,
    why: "A file can cost a lot of data, take long, or not open at all on a telephone, so people want to know before.",
    document: include_str!("file_link_without_type.md"),
    check: Check::File(check),
};

/// Endings of files, with what to call them and the words that name them too.
const TYPES: &[(&[&str], &str, &[&str])] = &[
    (&["pdf"], "PDF", &["pdf"]),
    (&["doc", "docx", "docm", "dot", "dotx"], "Word", &["word", "doc", "docx"]),
    (&["xls", "xlsx", "xlsm", "xlsb"], "Excel", &["excel", "xls", "xlsx", "spreadsheet"]),
    (&["ppt", "pptx", "pps", "ppsx"], "PowerPoint", &["powerpoint", "ppt", "pptx", "slides"]),
    (&["odt", "ods", "odp"], "OpenDocument", &["opendocument", "odt", "ods", "odp", "spreadsheet"]),
    (&["csv"], "CSV", &["csv"]),
    (&["rtf"], "RTF", &["rtf"]),
    (&["epub"], "EPUB", &["epub"]),
    (&["zip"], "ZIP", &["zip"]),
    (&["mp3", "m4a", "wav"], "audio", &["audio", "mp3", "m4a", "wav", "recording"]),
    (&["mp4", "mov", "wmv", "avi"], "film", &["film", "video", "mp4"]),
];

static SIZE: Pattern =
    Pattern::new(r"(?i)\b\d+(?:[.,]\d+)?\s?(?:[kmg]i?b|bytes|kilobytes|megabytes|gigabytes|pages?|minutes?|mins?)\b");

/// Words in brackets, or behind a comma or a dash, directly after the link.
static AFTER: Pattern = Pattern::new(r"^ ?[(\[,–-][^()\[\]]{1,60}");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for prose in &file.text {
        for (words, target, mark) in prose.passage.links() {
            let Some((name, other)) = target.and_then(file_type) else { continue };
            let said = format!("{words} {}", after(prose.text(), &mark.range)).to_lowercase();
            let has_type = said.split(|c: char| !c.is_alphanumeric()).any(|word| other.contains(&word));
            let message = match (has_type, SIZE.is_in(&said)) {
                (true, true) => continue,
                (true, false) => format!("{} does not say how large the file is.", quoted(words)),
                (false, true) => format!("{} does not say what sort of file it leads to.", quoted(words)),
                (false, false) => format!("{} leads to a file, and does not say its sort and size.", quoted(words)),
            };
            let bare = words.split(" (").next().unwrap_or(words);
            let help = format!(
                "Say it in the words of the link: “{} ({name}, 120 KB)”. Better, put what the file says on a page.",
                short(bare)
            );
            found.add_at(file, mark.span.clone(), message, help);
        }
    }
}

fn after<'t>(text: &'t str, link: &Range<usize>) -> &'t str {
    let rest = text.get(link.end..).unwrap_or_default();
    AFTER.find(rest).next().and_then(|range| rest.get(range)).unwrap_or_default()
}

fn file_type(target: &Target) -> Option<(&'static str, &'static [&'static str])> {
    let Target::Web(address) = target else { return None };
    let url = Url::parse(address).ok()?;
    let ending = url.path().rsplit('/').next()?.rsplit_once('.')?.1.to_ascii_lowercase();
    let found = TYPES.iter().find(|(endings, ..)| endings.contains(&ending.as_str()));
    found.map(|(_, name, words)| (*name, *words))
}
