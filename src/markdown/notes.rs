//! Footnotes: which there are, and references without a note or notes without a reference.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::problems::{Problems, Words};
use super::tag::shown;
use super::tree::{Kind, Tree};
use crate::diagnostic::RuleId;

const MISSING: RuleId = RuleId("footnote-missing");
const UNUSED: RuleId = RuleId("footnote-unused");
const DUPLICATE: RuleId = RuleId("footnote-twice");

/// Labels are the same if they differ in case or white space only.
pub(super) fn fold(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The node of each footnote, by label; the first of equal ones.
pub(super) fn definitions(tree: &Tree<'_>) -> BTreeMap<String, usize> {
    let mut definitions = BTreeMap::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        if let Kind::Note(label) = &node.kind {
            definitions.entry(fold(label)).or_insert(at);
        }
    }
    definitions
}

pub(super) fn check(tree: &Tree<'_>, problems: &mut Problems<'_>) {
    if !tree.source.get(tree.nodes[0].span.clone()).is_some_and(|body| body.contains("[^")) {
        return;
    }
    let definitions = definitions(tree);
    let used = references(tree);
    let mut code_end = 0;
    for (at, node) in tree.nodes.iter().enumerate() {
        match &node.kind {
            Kind::CodeBlock => code_end = node.end,
            Kind::Note(label) => check_note(tree, at, (label, &definitions, &used), problems),
            Kind::Text(_) if at >= code_end => check_text(tree, node.span.clone(), problems),
            _ => {}
        }
    }
}

fn references(tree: &Tree<'_>) -> BTreeSet<String> {
    let label = |kind: &Kind<'_>| if let Kind::NoteRef(label) = kind { Some(fold(label)) } else { None };
    tree.nodes.iter().filter_map(|node| label(&node.kind)).collect()
}

fn check_note(
    tree: &Tree<'_>,
    at: usize,
    (label, definitions, used): (&str, &BTreeMap<String, usize>, &BTreeSet<String>),
    problems: &mut Problems<'_>,
) {
    let key = fold(label);
    let start = tree.nodes[at].span.start;
    let span = start..start + "[^]:".len() + label.len();
    let first = definitions.get(&key).copied().unwrap_or(at);
    if first != at {
        let there = tree.nodes[first].span.clone();
        problems.error_with(DUPLICATE, span, (there, "the first is here"), || Words {
            message: format!("There are two footnotes `[^{}]`.", shown(label)),
            why: "Only the first is shown, so readers miss the second.",
            help: "Give the second another number, in the text and here.".to_owned(),
        });
    } else if !used.contains(&key) {
        problems.warning(UNUSED, span, || Words {
            message: format!("Nothing in the text leads to the footnote `[^{}]`.", shown(label)),
            why: "It is left out of the page, so nobody reads it.",
            help: format!("Write `[^{}]` where it belongs, or take the footnote out.", shown(label)),
        });
    }
}

/// The parser takes `[^4]` for plain words when there is no such note.
fn check_text(tree: &Tree<'_>, span: Range<usize>, problems: &mut Problems<'_>) {
    let text = tree.source.get(span.clone()).unwrap_or("");
    for (at, _) in text.match_indices("[^") {
        let start = span.start + at;
        let Some(label) = label(&text[at + 2..]).filter(|_| !tree.source[..start].ends_with('\\')) else {
            continue;
        };
        problems.warning(MISSING, start..start + label.len() + "[^]".len(), || Words {
            message: format!("There is no footnote `[^{label}]`."),
            why: "Readers see square brackets instead of a number that leads to the note.",
            help: format!("Write the note on a line of its own: `[^{label}]: The note.`"),
        });
    }
}

/// A label up to `]`; labels are short and plain.
fn label(text: &str) -> Option<&str> {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '*');
    let end = text.char_indices().take(40).find(|(_, c)| !plain(*c))?.0;
    (end > 0 && text[end..].starts_with(']')).then_some(&text[..end])
}
