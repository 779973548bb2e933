//! HTML in the text: safe tags are kept if they are closed where they were opened, comments are dropped, the rest is refused.
//!
//! A tag must be closed within the same run: the inline content of one paragraph, cell, emphasis and so on. So whatever
//! tags the author writes, the HTML is balanced.

use std::collections::BTreeSet;
use std::ops::Range;

use super::problems::{Problems, Words};
use super::tag::{self, OpenTag, Tag, shown};
use super::tree::{Kind, Tree};
use crate::diagnostic::RuleId;

const RAW: RuleId = RuleId("raw-html");
const NESTED: RuleId = RuleId("nested-too-deeply");

/// How many safe tags can be open inside one another.
const MAX_OPEN: usize = 8;

const WHY: &str =
    "Tags can break the page for readers and their assistive technology, so only a few can be used.";

/// Replaces all HTML inside paragraphs and the like; blocks of HTML are reported and left to be skipped.
pub(super) fn settle(tree: &mut Tree<'_>, problems: &mut Problems<'_>) {
    if !tree.has.html {
        return;
    }
    for parent in 0..tree.nodes.len() {
        match tree.nodes[parent].kind {
            Kind::HtmlBlock => check_block(tree, parent, problems),
            _ => settle_children(tree, parent, problems),
        }
    }
}

/// One run of inline content.
#[derive(Default)]
struct Run {
    /// Nodes of safe tags that are not closed yet, the innermost last.
    open: Vec<usize>,
    /// Names of tags that were reported: their end tags need no second report.
    refused: BTreeSet<String>,
}

impl Run {
    fn refuse(&mut self, html: &str, span: Range<usize>, problems: &mut Problems<'_>) {
        let name = tag::name(html.trim_start_matches(['<', '/'])).to_ascii_lowercase();
        let again = html.starts_with("</") && self.refused.contains(&name);
        if !again {
            report_unsafe(&name, span, problems);
            self.refused.insert(name);
        }
    }
}

fn settle_children(tree: &mut Tree<'_>, parent: usize, problems: &mut Problems<'_>) {
    let end = tree.nodes[parent].end;
    let mut run = Run::default();
    let mut child = parent + 1;
    while child < end {
        let next = tree.nodes[child].end;
        match &tree.nodes[child].kind {
            Kind::Html(_) => settle_tag(tree, child, &mut run, problems),
            kind if kind.is_block() => drop_open(tree, &mut run, 0, problems),
            _ => {}
        }
        child = next;
    }
    drop_open(tree, &mut run, 0, problems);
}

fn settle_tag(tree: &mut Tree<'_>, at: usize, run: &mut Run, problems: &mut Problems<'_>) {
    let span = tree.nodes[at].span.clone();
    let Kind::Html(html) = std::mem::replace(&mut tree.nodes[at].kind, Kind::Dropped) else { return };
    match tag::read(&html) {
        Tag::Comment => {}
        Tag::Unsafe(_) => run.refuse(&html, span, problems),
        Tag::Open(tag) => start(tree, at, tag, run, problems),
        Tag::Close(name) => close(tree, at, name, run, problems),
    }
}

fn start(tree: &mut Tree<'_>, at: usize, tag: OpenTag, run: &mut Run, problems: &mut Problems<'_>) {
    let span = tree.nodes[at].span.clone();
    for refused in &tag.refused {
        problems.error(RAW, span.clone(), || Words {
            message: refused.message.clone(),
            why: WHY,
            help: refused.help.clone(),
        });
    }
    if run.open.len() >= MAX_OPEN {
        return problems.error(NESTED, span, || Words {
            message: format!("This tag is inside {MAX_OPEN} others."),
            why: "Browsers and assistive technology lose their way in tags that are nested so deeply.",
            help: "Close the tags before it, or leave it out.".to_owned(),
        });
    }
    if !tag.is_void() {
        run.open.push(at);
    }
    tree.nodes[at].kind = Kind::Open(Box::new(tag));
}

/// Ends the innermost open tag of this name; those opened after it were not closed.
fn close(tree: &mut Tree<'_>, at: usize, name: &'static str, run: &mut Run, problems: &mut Problems<'_>) {
    let is_it = |at: &usize| matches!(&tree.nodes[*at].kind, Kind::Open(tag) if tag.name == name);
    match run.open.iter().rposition(is_it) {
        Some(opened) => {
            drop_open(tree, run, opened + 1, problems);
            run.open.pop();
            tree.nodes[at].kind = Kind::Close(name);
        }
        None => report_stray(name, tree.nodes[at].span.clone(), problems),
    }
}

fn drop_open(tree: &mut Tree<'_>, run: &mut Run, keep: usize, problems: &mut Problems<'_>) {
    for at in run.open.drain(keep..) {
        let node = &mut tree.nodes[at];
        if let Kind::Open(tag) = std::mem::replace(&mut node.kind, Kind::Dropped) {
            report_unclosed(tag.name, node.span.clone(), problems);
        }
    }
}

fn report_stray(name: &str, span: Range<usize>, problems: &mut Problems<'_>) {
    problems.error(RAW, span, || Words {
        message: if name == "br" {
            "`</br>` is not a tag.".to_owned()
        } else {
            format!("`</{name}>` ends a tag that was not started here.")
        },
        why: WHY,
        help: if name == "br" {
            "Write `<br>`.".to_owned()
        } else {
            format!("Write `<{name}>` before it in the same paragraph, outside or inside the same `*` or `**`, or leave it out.")
        },
    });
}

fn report_unclosed(name: &str, span: Range<usize>, problems: &mut Problems<'_>) {
    problems.error(RAW, span, || Words {
        message: format!("`<{name}>` is not closed."),
        why: WHY,
        help: format!(
            "Write `</{name}>` after the words, in the same paragraph and inside the same `*` or `**`."
        ),
    });
}

fn report_unsafe(name: &str, span: Range<usize>, problems: &mut Problems<'_>) {
    problems.error(RAW, span, || Words {
        message: if name.is_empty() {
            "Instructions in angle brackets cannot be used.".to_owned()
        } else {
            format!("The tag `<{}>` cannot be used.", shown(name))
        },
        why: WHY,
        help: instead(&name.to_ascii_lowercase()).to_owned(),
    });
}

/// What to write instead of a tag.
fn instead(name: &str) -> &'static str {
    match name {
        "b" | "strong" => "Write `**words**` for important words.",
        "i" | "em" => "Write `*words*` to stress words.",
        "u" | "ins" | "font" | "big" | "center" => "Leave it out. Write `**words**` for important words.",
        "del" | "strike" => "Use `<s>`, or better, take the words out.",
        "a" => "Write `[words](page.md)` for a link.",
        "img" | "picture" => "Write `![what the picture shows](picture:id)`.",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "Start a line with `##` for a heading.",
        "ul" | "ol" | "li" => "Start lines with `- ` or `1. ` for a list.",
        "p" | "div" | "section" | "article" => "Leave it out. An empty line starts a new paragraph.",
        "table" | "thead" | "tbody" | "tr" | "th" | "td" | "caption" => {
            "Write the table with `|` between its cells."
        }
        "code" | "pre" | "samp" | "tt" => "Put the words between two `` ` `` signs.",
        "hr" => "Write `---` on a line of its own.",
        "blockquote" => "Start the line with `> `.",
        "dl" | "dt" | "dd" => "Write the term on one line, and `: ` and what it means on the next.",
        _ => "Leave it out. To show the sign `<` itself, write `\\<`.",
    }
}

/// A block of HTML can hold nothing but comments.
fn check_block(tree: &mut Tree<'_>, at: usize, problems: &mut Problems<'_>) {
    let end = tree.nodes[at].end;
    let mut html = String::new();
    for node in &mut tree.nodes[at + 1..end] {
        if let Kind::Html(line) = std::mem::replace(&mut node.kind, Kind::Dropped) {
            html.push_str(&line);
        }
    }
    match beyond_comments(&html) {
        Rest::Nothing => {}
        Rest::OpenComment => problems.error(RAW, first_line(tree, at), || Words {
            message: "The comment has no end.".to_owned(),
            why: "All that follows is hidden from readers.",
            help: "Write `-->` after the comment.".to_owned(),
        }),
        Rest::Html(html) => report_block(tree, at, html, problems),
    }
}

enum Rest<'a> {
    Nothing,
    OpenComment,
    Html(&'a str),
}

/// What comes after comments and white space.
fn beyond_comments(html: &str) -> Rest<'_> {
    let mut rest = html.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        // `<!-->` and `<!--->` are whole comments.
        let end = comment.strip_prefix("->").or_else(|| comment.strip_prefix('>'));
        match end.or_else(|| comment.split_once("-->").map(|(_, rest)| rest)) {
            Some(after) => rest = after.trim_start(),
            None => return Rest::OpenComment,
        }
    }
    if rest.is_empty() { Rest::Nothing } else { Rest::Html(rest) }
}

fn report_block(tree: &Tree<'_>, at: usize, html: &str, problems: &mut Problems<'_>) {
    let line = html.lines().next().unwrap_or(html);
    let block = tree.nodes[at].span.clone();
    let found = tree.source.get(block.clone()).and_then(|text| text.find(line));
    let start = found.map_or(block.start, |found| block.start + found);
    let length = if found.is_some() { line.find('>').map_or(line.len(), |end| end + 1) } else { 0 };
    let span = start..start + length;
    match tag::read(line) {
        _ if !html.starts_with('<') => problems.error(RAW, span, || Words {
            message: "These words follow a comment on the same line.".to_owned(),
            why: "They would be left out of the page.",
            help: "Start a new line after `-->`, with an empty line between.".to_owned(),
        }),
        Tag::Open(OpenTag { name, .. }) | Tag::Close(name) => problems.error(RAW, span, || Words {
            message: format!("`<{name}>` stands on a line of its own."),
            why: "It can only be used inside a sentence; here, the words after it would be left out.",
            help: format!("Write the tag, the words and `</{name}>` on one line."),
        }),
        Tag::Unsafe(name) => report_unsafe(name, span, problems),
        Tag::Comment => {}
    }
}

fn first_line(tree: &Tree<'_>, at: usize) -> Range<usize> {
    let span = tree.nodes[at].span.clone();
    let line = tree.source.get(span.clone()).and_then(|text| text.lines().next()).map_or(0, str::len);
    span.start..span.start + line
}
