//! The text without mark-up.

use super::tree::{Kind, Tree, push_words};

/// One line for each block of words.
pub(super) fn plain(tree: &Tree<'_>) -> String {
    let mut out = String::new();
    let mut ends: Vec<usize> = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        while ends.pop_if(|end| *end <= at).is_some() {
            new_line(&mut out);
        }
        match &node.kind {
            Kind::Text(text) => push_words(&mut out, text),
            Kind::Code(text) => push_words(&mut out, text),
            Kind::HardBreak => push_words(&mut out, " "),
            kind if kind.is_block() => {
                new_line(&mut out);
                ends.push(node.end);
            }
            _ => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn new_line(out: &mut String) {
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push('\n');
    }
}

/// How many words there are: what white space divides.
pub(super) fn words(tree: &Tree<'_>) -> usize {
    plain(tree).split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}
