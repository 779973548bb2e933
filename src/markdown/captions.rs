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
    for parent in 0..tree.nodes.len() {
        let children: Vec<usize> = tree.children(parent).collect();
        for (at, child) in children.iter().enumerate() {
            let table = children.get(at + 1).filter(|next| matches!(tree.nodes[**next].kind, Kind::Table));
            if words(tree, *child).is_some() {
                caption(tree, *child, table.is_some(), problems);
            }
        }
        for (at, child) in children.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &tree.nodes[children[before]].kind);
            if matches!(tree.nodes[*child].kind, Kind::Table) && !matches!(before, Some(Kind::Caption)) {
                report_table(tree, *child, problems);
            }
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

fn caption(tree: &mut Tree<'_>, at: usize, before_table: bool, problems: &mut Problems<'_>) {
    if !before_table {
        return problems.warning(WITHOUT_TABLE, tree.nodes[at].span.clone(), || Words {
            message: "This line names a table, but no table follows it.".to_owned(),
            why: "The rows are shown as one long line of text, which nobody can read as a table.",
            help: "Leave one empty line after the caption, and begin the table with a row of headings and a row such as \
                   `|---|---|`, with as many columns."
                .to_owned(),
        });
    }
    let Some(cut) = words(tree, at) else { return };
    if let Kind::Text(text) = &mut tree.nodes[at + 1].kind {
        *text = match std::mem::take(text) {
            Cow::Borrowed(text) => Cow::Borrowed(&text[cut..]),
            Cow::Owned(text) => Cow::Owned(text[cut..].to_owned()),
        };
    }
    if !tree.plain(at).is_empty() {
        tree.nodes[at].kind = Kind::Caption;
    }
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
