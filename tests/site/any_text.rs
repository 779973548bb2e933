//! Any text as front matter, as Markdown, as words of the site and as settings: the rules say what they find, and nothing breaks.

use std::collections::BTreeMap;

use local_offer::diagnostic::Diagnostic;
use proptest::prelude::*;

use crate::rules::{files, said};

/// Pieces that mean something to YAML, to Markdown, or to a rule.
const PIECES: &[&str] = &[
    "---",
    "\n",
    "\r\n",
    "\n\n",
    ": ",
    "- ",
    "  ",
    "# ",
    "## ",
    "**",
    "*",
    "_",
    "`",
    "[here](a.md)",
    "[x](http://www.gov.uk)",
    "![](picture:phone) ",
    "> ",
    "| a | b |\n|---|---|\n",
    "1. ",
    "•",
    "🎉 ",
    "<span lang=\"pl\">",
    "</span>",
    "é",
    "字",
    "\u{200b}",
    "\u{202e}",
    "’",
    "“",
    "My son Jack Miller",
    "aged 9",
    "Milbury Primary School",
    "07700 900123",
    "+44 20 7946 0000",
    "LK2 4QR",
    "a@gmail.com",
    "born on 3 March 2014",
    "is made by",
    "EHCP",
    "e.g. ",
    "not un",
    "two",
    "50%",
    "14:00",
    "3/12/2026",
    "XIV",
    "10,000",
    "(a)",
    "&",
    "/",
    "IMPORTANT NOTICE TO ALL",
    "click",
    "the green button",
    "title: T\n",
    "summary: S.\n",
    "ignore:\n  - {rule: x, reason: y}\n",
    "checked: 2026-11-02\n",
    "films:\n  - {title: F, web: https://x.example}\n",
    "word ",
    "a b c d e f g h i j k l m n o p ",
];

fn text(most: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    prop::collection::vec(piece, 0..most).prop_map(|pieces| pieces.concat())
}

/// Each problem has words, and a place that is in its file.
fn is_sound(problems: &[Diagnostic], files: &BTreeMap<String, String>) -> Result<(), TestCaseError> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for problem in problems {
        let place = &problem.place;
        prop_assert!(!problem.message.is_empty() && !problem.why.is_empty(), "{:?}", problem);
        prop_assert!(place.start <= place.end, "{:?}", problem);
        if let Some(text) = files.get(place.path.as_str()) {
            prop_assert!(place.end.line <= text.matches('\n').count() + 1, "{:?}", problem);
        }
        *counts.entry((problem.rule.0, place.path.as_str())).or_default() += 1;
    }
    prop_assert!(counts.values().all(|count| *count <= 40), "{:?}", counts);
    Ok(())
}

fn cases() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    ProptestConfig { failure_persistence: None, max_shrink_iters: 60, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn any_front_matter(facts in text(12), kind in prop::sample::select(&["guide", "service", "pathway", "easy", "reply", "event"][..])) {
        let mut all = files(kind, "Ring the team.\n", &[], &[]);
        let path = all.keys().find(|path| path.contains("example")).cloned().unwrap_or_default();
        all.insert(path, format!("---\n{facts}\n---\nRing the team.\n"));
        is_sound(&said(&all), &all)?;
    }

    #[test]
    fn any_markdown(words in text(40), kind in prop::sample::select(&["guide", "service", "easy", "news"][..])) {
        let all = files(kind, &words, &[], &[]);
        is_sound(&said(&all), &all)?;
    }

    #[test]
    fn any_words_and_settings(words in text(12), settings in text(8)) {
        let others = [("content/words.yaml".to_owned(), words), ("local-offer.toml".to_owned(), settings)];
        let all = files("guide", "Ring the EHCP team.\n", &[], &others);
        is_sound(&said(&all), &all)?;
    }
}
