//! Inline content with each sentence on a line of its own.

use std::ops::Range;

use super::Writer;
use crate::markdown::sentences::starts;
use crate::markdown::tree::{Kind, Link, Tree};

/// Stands for a picture in the text in which sentences are looked for.
const PICTURE: &str = "\u{fffc}";

/// Writes inline nodes line by line.
pub(super) struct Lines<'w, 't> {
    writer: &'w mut Writer<'t>,
    spare: &'w mut usize,
    /// Where lines begin in the text, the next one last.
    starts: Vec<usize>,
    /// How much of the text is written.
    done: usize,
    /// Elements that are open: start tag and name.
    open: Vec<(String, &'static str)>,
    /// Nothing but start tags is on the line so far.
    fresh: bool,
    lines: Vec<String>,
}

impl<'w, 't> Lines<'w, 't> {
    /// The lines of these nodes, and their text.
    pub(super) fn write(
        writer: &'w mut Writer<'t>,
        run: Range<usize>,
        spare: &'w mut usize,
    ) -> (Vec<String>, String) {
        let text = text(writer.tree, run.clone());
        let mut starts = starts(&text);
        starts.reverse();
        let mut lines =
            Self { writer, spare, starts, done: 0, open: Vec::new(), fresh: true, lines: Vec::new() };
        lines.nodes(run);
        lines.end();
        (lines.lines, text)
    }

    fn nodes(&mut self, run: Range<usize>) {
        let tree = self.writer.tree;
        let mut at = run.start;
        while at < run.end {
            self.node(at);
            at = tree.nodes[at].end;
        }
    }

    fn node(&mut self, at: usize) {
        match &self.writer.tree.nodes[at].kind {
            Kind::Text(text) => self.text(text),
            Kind::Code(text) => self.whole(at, text.len()),
            Kind::Image(_) => self.whole(at, PICTURE.len()),
            Kind::NoteRef(_) => self.whole(at, 0),
            Kind::Emphasis => self.element("em", at),
            Kind::Strong => self.element("strong", at),
            Kind::Link(link) => self.link(link, at),
            kind if kind.is_line_break() => self.space(),
            Kind::Open(tag) => {
                self.go_on();
                let from = self.writer.out.len();
                self.writer.open(tag);
                self.opened(from, tag.name);
            }
            Kind::Close(name) => {
                self.open.pop();
                self.writer.close(name);
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            self.go_on();
            let length = self.starts.last().map_or(rest.len(), |start| start - self.done);
            // Lines begin between characters; this only keeps a slip from being a crash.
            let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
            self.done += piece.len();
            rest = after;
            let piece = if self.fresh { piece.trim_start() } else { piece };
            for (at, part) in piece.split('\n').enumerate() {
                self.writer.put(if at == 0 { "" } else { " " });
                self.writer.text(part);
            }
            self.fresh &= piece.is_empty();
        }
    }

    /// A node that is never divided.
    fn whole(&mut self, at: usize, length: usize) {
        self.go_on();
        self.writer.node(at);
        self.passed(length);
    }

    /// Lines cannot begin inside of what was just written.
    fn passed(&mut self, length: usize) {
        self.done += length;
        while self.starts.pop_if(|start| *start < self.done).is_some() {}
        self.fresh = false;
    }

    fn space(&mut self) {
        self.done += 1;
        if !self.fresh {
            self.writer.put(" ");
        }
    }

    fn element(&mut self, name: &'static str, at: usize) {
        self.go_on();
        let from = self.writer.out.len();
        self.writer.start_tag(name);
        self.opened(from, name);
        self.nodes(at + 1..self.writer.tree.nodes[at].end);
        self.open.pop();
        self.writer.end_tag(name);
    }

    fn link(&mut self, link: &Link<'_>, at: usize) {
        self.go_on();
        let inside = at + 1..self.writer.tree.nodes[at].end;
        let from = self.writer.out.len();
        let Some(opened) = self.writer.open_link(link) else { return self.nodes(inside) };
        if opened.is_telephone {
            self.writer.number(at);
            self.passed(text(self.writer.tree, inside).len());
        } else {
            self.opened(from, "a");
            self.writer.in_link = true;
            self.nodes(inside);
            self.writer.in_link = false;
            self.open.pop();
        }
        opened.end(self.writer);
    }

    fn opened(&mut self, from: usize, name: &'static str) {
        self.open.push((self.writer.out.get(from..).unwrap_or("").to_owned(), name));
    }

    /// Begins a line if the text has come to a place where one begins, because something is going to follow.
    fn go_on(&mut self) {
        let mut due = false;
        while self.starts.pop_if(|start| *start <= self.done).is_some() {
            due = true;
        }
        let cost = self.open.iter().map(|(tag, _)| tag.len()).sum();
        if due && !self.fresh && *self.spare >= cost {
            *self.spare -= cost;
            self.next_line();
        }
    }

    fn next_line(&mut self) {
        let out = &mut self.writer.out;
        out.truncate(out.trim_end().len());
        for (_, name) in self.open.iter().rev() {
            self.writer.end_tag(name);
        }
        self.end();
        for (tag, _) in &self.open {
            self.writer.put(tag);
        }
    }

    fn end(&mut self) {
        let mut line = std::mem::take(&mut self.writer.out);
        line.truncate(line.trim_end().len());
        if !std::mem::replace(&mut self.fresh, true) && !line.is_empty() {
            self.lines.push(alone(line));
        }
    }
}

/// A line that is nothing but a link: the theme makes it large enough to tap.
fn alone(line: String) -> String {
    match line.strip_prefix("<a ") {
        Some(rest) if line.find("</a>") == Some(line.len() - "</a>".len()) => {
            format!("<a class=\"alone\" {rest}")
        }
        _ => line,
    }
}

/// The text of nodes as it is divided into sentences: a line end of the file is a space, and what ends a line is a line end.
fn text(tree: &Tree<'_>, run: Range<usize>) -> String {
    let mut out = String::new();
    let mut at = run.start;
    while at < run.end {
        let node = &tree.nodes[at];
        at += 1;
        match &node.kind {
            Kind::Text(text) => push(&mut out, text),
            Kind::Code(text) => push(&mut out, text),
            kind if kind.is_line_break() => out.push('\n'),
            Kind::Image(_) => {
                out.push_str(PICTURE);
                at = node.end;
            }
            _ => {}
        }
    }
    out
}

/// The same number of bytes, so that places in the text are places in the node.
fn push(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }));
}
