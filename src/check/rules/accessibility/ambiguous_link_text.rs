//! Links whose words say nothing by themselves.

use std::ops::Range;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("ambiguous-link-text"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who use a screen reader often hear a list of the links alone, and cannot tell what this one is for.",
    document: include_str!("ambiguous_link_text.md"),
    check: Check::File(check),
};

/// Lower case, without signs.
#[rustfmt::skip]
const VAGUE: &[&str] = &[
    "article", "click", "click here", "click here for more details", "click here for more information", "click here to find out more",
    "click on this link", "click this link", "continue", "details", "document", "download", "find out more", "find out more here",
    "follow this link", "for more information", "full details", "further details", "further information", "go", "go here", "here",
    "here for more information", "info", "learn more", "link", "more", "more details", "more here", "more info", "more information",
    "more information here", "on this page", "page", "please click here", "press here", "read here", "read more", "read this", "see here",
    "see more", "see this page", "tap here", "the link", "the page", "the website", "this", "this article", "this document", "this form",
    "this leaflet", "this link", "this page", "this site", "this video", "this web page", "this webpage", "this website", "view",
    "view details", "view here", "view more", "visit", "watch here", "web page", "webpage", "website",
];

/// Words of links in the front matter.
const FACTS: &[&str] = &["if-not-eligible.text", "while-you-wait.text", "stages.if-not-eligible.text"];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_english() {
        return;
    }
    for fact in file.facts.iter().filter(|fact| FACTS.contains(&fact.key.as_str())) {
        let words = fact.prose.text();
        if is_vague(words) {
            report(file, words, file.span(&fact.prose, 0..words.len()), found);
        }
    }
    for prose in &file.text {
        for (words, _, mark) in prose.passage.links().filter(|(words, ..)| is_vague(words)) {
            report(file, words, mark.span.clone(), found);
        }
    }
}

fn is_vague(words: &str) -> bool {
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let plain = words.map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    VAGUE.binary_search(&plain.as_str()).is_ok()
}

fn report(file: &File<'_>, words: &str, span: Range<usize>, found: &mut Found<'_>) {
    let message = format!("{} does not say what the link leads to.", quoted(words));
    let help = "Make the words that name it the link: “fill in the short breaks form”.";
    found.add_at(file, span, message, help);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_capitals_do_not_matter() {
        assert!(VAGUE.is_sorted());
        for words in ["here", "Click here!", "More…", "» Read more »", "HERE."] {
            assert!(is_vague(words), "{words}");
        }
        for words in ["Here for You", "More about sleep", "The Link Centre", "Read more Braille books", ""] {
            assert!(!is_vague(words), "{words}");
        }
    }
}
