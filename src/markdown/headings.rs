//! Headings: levels, ids, and what is wrong with them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::ids::{Ids, is_plain, slug};
use super::problems::{Problems, Words};
use super::tree::{Kind, Tree};
use crate::diagnostic::RuleId;

const LEVEL: RuleId = RuleId("heading-level");
const EMPTY: RuleId = RuleId("empty-heading");
const ID: RuleId = RuleId("heading-id");
const DUPLICATE: RuleId = RuleId("duplicate-id");
const IN_NOTE: RuleId = RuleId("heading-in-footnote");

/// A heading of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2, 3 or 4.
    pub level: u8,
    /// The id it has in the HTML.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Bytes of the file.
    pub span: Range<usize>,
}

/// A heading and its node.
pub(super) struct Placed {
    pub(super) node: usize,
    pub(super) heading: Heading,
}

/// All headings that are shown, in order. Those in footnotes and those without words are not.
pub(super) fn place(tree: &Tree<'_>, reserved: &[&str], problems: &mut Problems<'_>) -> Vec<Placed> {
    let mut placed = Vec::new();
    for node in tree.outside_notes() {
        if let Kind::Heading { level, .. } = tree.nodes[node].kind {
            let span = tree.nodes[node].span.clone();
            check_level(level, &span, problems);
            let text = tree.plain(node);
            if text.is_empty() {
                report_empty(span, problems);
            } else {
                let heading = Heading { level: level.clamp(2, 4), id: String::new(), text, span };
                placed.push(Placed { node, heading });
            }
        }
    }
    give_ids(tree, &mut placed, reserved, problems);
    placed
}

/// Ids that an author chose come first, so that no other heading takes them away.
fn give_ids(tree: &Tree<'_>, placed: &mut [Placed], reserved: &[&str], problems: &mut Problems<'_>) {
    let mut ids = Ids::new(reserved);
    let mut chosen = BTreeMap::new();
    for Placed { node, heading } in placed.iter_mut() {
        let Kind::Heading { id, more, .. } = &tree.nodes[*node].kind else { continue };
        let span = braces(tree, &heading.span);
        if *more || id.as_ref().is_some_and(|id| !is_plain(id)) {
            report_id(span, problems);
        } else if let Some(id) = id.as_ref().map(ToString::to_string) {
            if let Some(first) = chosen.get(&id) {
                report_duplicate(&id, span, Range::clone(first), problems);
            } else if ids.is_taken(&id) {
                report_reserved(&id, span, problems);
            } else {
                chosen.insert(id.clone(), span);
            }
            heading.id = ids.take(id);
        }
    }
    for Placed { heading, .. } in placed.iter_mut().filter(|placed| placed.heading.id.is_empty()) {
        heading.id = ids.take(slug(&heading.text));
    }
}

/// Where the `{…}` after a heading is.
fn braces(tree: &Tree<'_>, span: &Range<usize>) -> Range<usize> {
    let text = tree.source.get(span.clone()).unwrap_or("");
    match (text.rfind('{'), text.rfind('}')) {
        (Some(from), Some(to)) if from < to => span.start + from..span.start + to + 1,
        _ => span.clone(),
    }
}

/// Headings in footnotes, which are shown as bold paragraphs.
pub(super) fn check_notes(tree: &Tree<'_>, problems: &mut Problems<'_>) {
    let mut end = 0;
    for (at, node) in tree.nodes.iter().enumerate() {
        match node.kind {
            Kind::Note(_) => end = end.max(node.end),
            Kind::Heading { .. } if at < end => problems.error(IN_NOTE, node.span.clone(), || Words {
                message: "A footnote cannot hold a heading.".to_owned(),
                why: "People who use a screen reader go from heading to heading, and this one would lead them to the end of the \
                      page.",
                help: "Write it as a sentence, or move it out of the footnote.".to_owned(),
            }),
            _ => {}
        }
    }
}

fn check_level(level: u8, span: &Range<usize>, problems: &mut Problems<'_>) {
    let (message, help) = match level {
        1 => ("The title is already the level 1 heading.", "Start with `##`."),
        5 | 6 => ("The heading is too deep.", "Use `##`, `###` or `####`, or split the page."),
        _ => return,
    };
    problems.error(LEVEL, span.clone(), || Words {
        message: message.to_owned(),
        why: "People who use a screen reader find their way by the levels of headings.",
        help: help.to_owned(),
    });
}

fn report_empty(span: Range<usize>, problems: &mut Problems<'_>) {
    problems.error(EMPTY, span, || Words {
        message: "The heading has no words.".to_owned(),
        why: "People who use a screen reader hear that there is a heading, and then nothing.",
        help: "Write its words after the `#` signs, or take the `#` signs out.".to_owned(),
    });
}

fn report_id(span: Range<usize>, problems: &mut Problems<'_>) {
    problems.error(ID, span, || Words {
        message: "The braces after a heading hold one id of lower-case letters, digits and hyphens.".to_owned(),
        why: "The id is part of an address that people copy and read out.",
        help: "Write it like this: `## How to apply {#apply}`. If the braces are part of the words, write `\\{` and `\\}`."
            .to_owned(),
    });
}

fn report_duplicate(id: &str, span: Range<usize>, first: Range<usize>, problems: &mut Problems<'_>) {
    problems.error_with(DUPLICATE, span, (first, "the first is here"), || Words {
        message: format!("Two headings have the id `{id}`."),
        why: "A link to the second heading leads to the first.",
        help: "Give one of them another id.".to_owned(),
    });
}

fn report_reserved(id: &str, span: Range<usize>, problems: &mut Problems<'_>) {
    problems.error(ID, span, || Words {
        message: format!("The page around the text already has the id `{id}`."),
        why: "A link to this heading would lead to another part of the page.",
        help: "Choose another id.".to_owned(),
    });
}
