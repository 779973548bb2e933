//! A report for people: the lines of the file with the place marked, why it matters and how to put it right.
//!
//! In: a [`Report`]. Out: text with ANSI colours, drawn as the Rust compiler draws its messages. Colour never carries a meaning
//! of its own: each level is also a word.

use annotate_snippets::renderer::DEFAULT_LINE_NUM_STYLE;
use annotate_snippets::{AnnotationKind, Group, Level, Message, Renderer, Snippet, normalize_untrusted_str};

use rayon::prelude::*;

use super::{Diagnostic, Place, Report, Severity};
use crate::source::{LineColumn, SourcePath};

/// Paragraphs are often one long line; this much of it, in columns, fits most windows.
const WIDTH: usize = 100;
const RENDERER: Renderer = Renderer::styled().term_width(WIDTH);

pub(super) fn render(report: &Report) -> String {
    let drawn: Vec<String> = report.all().par_iter().map(|diagnostic| draw(diagnostic) + "\n").collect();
    drawn.concat()
}

fn draw(diagnostic: &Diagnostic) -> String {
    let message = one_line(&diagnostic.message);
    let title = level(diagnostic.severity).primary_title(&message).id(diagnostic.rule.0);
    let mut out = line(&[Group::with_title(title)]);
    out += &draw_place(&diagnostic.place, level(diagnostic.severity), notes(diagnostic));
    for (place, words) in &diagnostic.related {
        out += &line(&[Group::with_title(
            Level::NOTE.secondary_title(normalize_untrusted_str(&one_line(words))),
        )]);
        out += &draw_place(place, Level::NOTE, Vec::new());
    }
    out
}

fn level(severity: Severity) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO,
    };
    level.with_name(severity.word())
}

fn notes(diagnostic: &Diagnostic) -> Vec<Message<'static>> {
    let why = (!diagnostic.why.is_empty()).then(|| note(Level::NOTE.with_name("why"), &diagnostic.why));
    let help = diagnostic.help.as_deref().map(|help| note(Level::HELP, help));
    why.into_iter().chain(help).collect()
}

fn note(level: Level<'static>, words: &str) -> Message<'static> {
    level.message(normalize_untrusted_str(&one_line(words)))
}

/// A value that is quoted in a message can hold the end of a line. What follows would begin a line of its own, and the checks of a code
/// host take some of those for commands.
fn one_line(words: &str) -> String {
    words.replace(['\n', '\r'], " ")
}

/// The header with the place, its lines, and notes below.
///
/// The header is written here, because an excerpt can begin in mid-line, and the snippet printer counts columns from the
/// beginning of what it is given.
fn draw_place(place: &Place, level: Level<'_>, notes: Vec<Message<'_>>) -> String {
    let group = Group::with_level(level);
    if !has_lines(place) {
        let arrow =
            if place.path == SourcePath::top() { String::new() } else { header(place.path.as_str(), 1) };
        let group = group.elements(notes);
        return if group.is_empty() { arrow } else { arrow + &line(&[group]) };
    }
    let LineColumn { line: first, column } = place.start;
    let snippet = Snippet::source(&place.excerpt)
        .line_start(first)
        .annotation(AnnotationKind::Primary.span(place.marked.0..place.marked.1));
    let last = first + place.excerpt[..place.marked.1].matches('\n').count();
    let at = format!("{}:{first}:{column}", place.path);
    header(&at, last.to_string().len()) + &line(&[group.element(snippet).elements(notes)])
}

/// A place that is a file as a whole has no lines to show.
fn has_lines(place: &Place) -> bool {
    !place.excerpt.is_empty() || place.start != (LineColumn { line: 1, column: 1 })
}

/// The arrow stands above the line that divides numbers from text, so it is moved in by the width of the numbers.
fn header(at: &str, width_of_numbers: usize) -> String {
    let style = DEFAULT_LINE_NUM_STYLE;
    format!("{:width_of_numbers$}{style}--> {style:#}{}\n", "", normalize_untrusted_str(at))
}

fn line(groups: &[Group<'_>]) -> String {
    RENDERER.render(groups) + "\n"
}
