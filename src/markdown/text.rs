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
            kind if kind.is_line_break() => push_words(&mut out, " "),
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

/// How many words there are: what white space and the ends of blocks divide, if it holds a letter or digit.
pub(super) fn words(tree: &Tree<'_>) -> usize {
    let mut count = 0;
    let mut counted = false;
    let mut ends: Vec<usize> = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        while ends.pop_if(|end| *end <= at).is_some() {
            counted = false;
        }
        match &node.kind {
            Kind::Text(text) => count_words(text, &mut count, &mut counted),
            Kind::Code(text) => count_words(text, &mut count, &mut counted),
            kind if kind.is_line_break() => counted = false,
            kind if kind.is_block() => {
                counted = false;
                ends.push(node.end);
            }
            _ => {}
        }
    }
    count
}

/// `counted` says whether the word that the text goes on with was counted.
fn count_words(text: &str, count: &mut usize, counted: &mut bool) {
    for c in text.chars() {
        if c.is_whitespace() {
            *counted = false;
        } else if !*counted && c.is_alphanumeric() {
            *counted = true;
            *count += 1;
        }
    }
}
