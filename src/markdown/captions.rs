//! Captions of tables: a paragraph that begins with `Table:` directly before a table.

use std::borrow::Cow;

use super::problems::{Problems, Words};
use super::tree::{Kind, Tree};
use crate::diagnostic::RuleId;

const WITHOUT_CAPTION: RuleId = RuleId("table-without-caption");
const WITHOUT_TABLE: RuleId = RuleId("caption-without-table");

/// Makes captions of the paragraphs that are ones.
pub(super) fn settle(tree: &mut Tree<'_>, problems: &mut Problems<'_>) {
    if !tree.has.tables && !tree.has.captions {
        return;
    }
    // Where the elements around a node end, the innermost last.
    let mut ends: Vec<usize> = Vec::new();
    let mut captioned = 0;
    for at in 0..tree.nodes.len() {
        while ends.pop_if(|end| *end <= at).is_some() {}
        let next = tree.nodes[at].end;
        if let Some(start) = words(tree, at) {
            let followed = ends.last().is_some_and(|end| next < *end);
            if !followed || !matches!(tree.nodes[next].kind, Kind::Table) {
                report_alone(tree, at, problems);
            } else if caption(tree, at, start) {
                captioned = next;
            }
        }
        if matches!(tree.nodes[at].kind, Kind::Table) && captioned != at {
            report_table(tree, at, problems);
        }
        if next > at + 1 {
            ends.push(next);
        }
    }
}

/// What follows `Table:` at the start of a paragraph.
fn words(tree: &Tree<'_>, at: usize) -> Option<usize> {
    let Kind::Paragraph = tree.nodes[at].kind else { return None };
    let Kind::Text(text) = &tree.nodes.get(at + 1)?.kind else { return None };
    let rest = text.strip_prefix("Table:")?;
    let rest = if rest.is_empty() { rest } else { rest.strip_prefix([' ', '\t', '\n'])? };
    Some(text.len() - rest.trim_start().len())
}

/// Takes `Table:` away and makes a caption of what is left, if anything is.
fn caption(tree: &mut Tree<'_>, at: usize, start: usize) -> bool {
    if let Kind::Text(text) = &mut tree.nodes[at + 1].kind {
        *text = match std::mem::take(text) {
            Cow::Borrowed(text) => Cow::Borrowed(&text[start..]),
            Cow::Owned(text) => Cow::Owned(text[start..].to_owned()),
        };
    }
    let has_words = !tree.plain(at).is_empty();
    if has_words {
        tree.nodes[at].kind = Kind::Caption;
    }
    has_words
}

fn report_alone(tree: &Tree<'_>, at: usize, problems: &mut Problems<'_>) {
    problems.warning(WITHOUT_TABLE, tree.nodes[at].span.clone(), || Words {
        message: "This line names a table, but no table follows it.".to_owned(),
        why: "The rows are shown as one long line of text, which nobody can read as a table.",
        help: "Leave one empty line after the caption, and begin the table with a row of headings and a row such as \
               `|---|---|`, with as many columns."
            .to_owned(),
    });
}

fn report_table(tree: &Tree<'_>, at: usize, problems: &mut Problems<'_>) {
    let span = tree.nodes[at].span.clone();
    let first_line = tree.source.get(span.clone()).and_then(|text| text.lines().next()).map_or(0, str::len);
    problems.warning(WITHOUT_CAPTION, span.start..span.start + first_line, || Words {
        message: "The table has no caption.".to_owned(),
        why: "People who use a screen reader hear the caption first and decide whether to go into the table.",
        help: "Write what the table shows on a line before it, such as `Table: What happens when`, then an empty line."
            .to_owned(),
    });
}
