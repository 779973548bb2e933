//! YAML into types, with every mistake reported and not only the first.
//!
//! The parser stops at the first mistake. So the entry with the mistake is blanked out and the rest is parsed again, until nothing
//! is wrong any more. Blanking keeps all offsets, so each mistake is reported at its own place in the file.

use std::ops::Range;

use serde::de::DeserializeOwned;
use serde_saphyr::{Error, Location, Options};

use crate::diagnostic::{Diagnostic, Place, RuleId, one_of};
use crate::source::Source;

const SYNTAX: RuleId = RuleId("front-matter-syntax");
pub(super) const UNKNOWN_KEY: RuleId = RuleId("unknown-key");
const REPEATED_KEY: RuleId = RuleId("repeated-key");
const WRONG_SHAPE: RuleId = RuleId("wrong-shape");

const WHY_SYNTAX: &str = "The facts of the page cannot be read, so the page cannot be built.";
const WHY_UNKNOWN: &str = "A fact under a name that nobody knows would be lost.";
const WHY_SHAPE: &str = "The fact cannot be understood, so readers would not see it.";

/// More mistakes than this in one file are not looked for.
const MOST_MISTAKES: usize = 30;

/// Parses `span` of the file. Returns what could be understood, if anything could, and all mistakes.
pub(super) fn parse<T: DeserializeOwned>(
    source: &Source,
    span: Range<usize>,
) -> (Option<T>, Vec<Diagnostic>) {
    let mut text = source.text()[span.clone()].to_owned();
    let mut diagnostics = Vec::new();
    for _ in 0..MOST_MISTAKES {
        match serde_saphyr::from_str_with_options::<T>(&text, options()) {
            Ok(value) => return (Some(value), diagnostics),
            Err(error) => {
                let error = error.without_snippet();
                let at = error.location().map_or(0..0, |location| byte_range(location, &text));
                let secondary = at.start < text.len()
                    && at.end <= text.len()
                    && is_blank(&text, &source.text()[span.clone()], &at);
                if !secondary {
                    diagnostics.push(diagnostic(error, source, span.start, &at));
                }
                if !can_go_on(error) || !blank_entry(&mut text, at.start, secondary) {
                    return (None, diagnostics);
                }
            }
        }
    }
    (None, diagnostics)
}

/// Small limits: front matter is a page of facts, and hostile YAML must not cost time or memory.
fn options() -> Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_aliases: 0,
            max_anchors: 0,
            max_depth: 12,
            max_documents: 1,
            max_events: 40_000,
            max_nodes: 20_000,
            flow_nesting_limit: 12,
        },
        with_snippet: false,
    }
}

/// Mistakes in one entry leave the others readable; broken syntax does not.
fn can_go_on(error: &Error) -> bool {
    !matches!(
        error,
        Error::Budget { .. }
            | Error::Eof { .. }
            | Error::MultipleDocuments { .. }
            | Error::ExternalMessage { .. }
    )
}

fn byte_range(location: Location, text: &str) -> Range<usize> {
    let span = location.span();
    let start = span.byte_offset().and_then(|at| usize::try_from(at).ok());
    let start = start.unwrap_or_else(|| offset(location, text)).min(text.len());
    let length = span.byte_len().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
    start..start.saturating_add(length).min(text.len())
}

/// Errors of syntax come with a line and a column, both counted from 1 and in characters, but without bytes.
fn offset(location: Location, text: &str) -> usize {
    let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX).saturating_sub(1);
    let lines = text.split_inclusive('\n').take(number(location.line()));
    let start: usize = lines.map(str::len).sum();
    let line = text[start..].lines().next().unwrap_or("");
    start + line.char_indices().nth(number(location.column())).map_or(line.len(), |(at, _)| at)
}

/// Whether the place was blanked out for an earlier mistake: what is wrong there now is a consequence.
fn is_blank(text: &str, original: &str, at: &Range<usize>) -> bool {
    let line = line_at(text, at.start);
    text[line.clone()] != original[line.start..line.end]
}

fn line_at(text: &str, at: usize) -> Range<usize> {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    start..end
}

/// Replaces the entry that holds the mistake by spaces: its line and the deeper lines below it; `whole` takes the
/// whole top-level entry. False when there is nothing left to replace.
fn blank_entry(text: &mut String, at: usize, whole: bool) -> bool {
    let line = line_at(text, at);
    let top = top_level_start(text, line.start);
    let start =
        if whole || opens_list_item(&text[line.clone()]) && line.start == top { top } else { line.start };
    let end = entry_end(text, start);
    let blank: String = text[start..end]
        .chars()
        .flat_map(|c| if c == '\n' || c == '\r' { vec![c] } else { vec![' '; c.len_utf8()] })
        .collect();
    let kept = kept_dash(&text[start..end]);
    let changed = text[start..end] != blank;
    text.replace_range(start..end, &blank);
    if let (Some(dash), false) = (kept, whole) {
        text.replace_range(start + dash..start + dash + 1, "-");
    }
    changed
}

fn opens_list_item(line: &str) -> bool {
    line.trim_start().starts_with("- ")
}

/// Where the `-` of a list item stands whose first line is blanked although more lines of it follow.
fn kept_dash(entry: &str) -> Option<usize> {
    let indent = entry.len() - entry.trim_start().len();
    let item = opens_list_item(entry)
        && entry.trim_start()[2..].contains(": ")
        && !entry.trim_start()[2..].starts_with(['{', '[', '"', '\'']);
    item.then_some(indent)
}

fn top_level_start(text: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 && text[start..].starts_with([' ', '-', '\r', '\n', '#', ']', '}']) {
        start = line_at(text, start - 1).start;
    }
    start
}

/// The end of the entry that starts at `start`: the next line that is not indented deeper.
fn entry_end(text: &str, start: usize) -> usize {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let first = &text[line_at(text, start)];
    let own = if opens_list_item(first) { indent(first) + 2 } else { indent(first) };
    let mut end = start;
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        let blank = line.trim().is_empty();
        let deeper = indent(line) > own || (opens_list_item(line) && indent(line) >= own);
        if number > 0 && !blank && !deeper {
            break;
        }
        end += line.len();
    }
    end
}

fn diagnostic(error: &Error, source: &Source, base: usize, at: &Range<usize>) -> Diagnostic {
    let place = |at: &Range<usize>| Place::new(source, base + at.start..base + at.end);
    match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            Diagnostic::error(UNKNOWN_KEY, place(at), format!("There is no fact called `{field}` here."))
                .why(WHY_UNKNOWN)
                .help(one_of(field, expected.iter().copied()))
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("this key");
            Diagnostic::error(REPEATED_KEY, place(at), format!("`{key}` is written twice."))
                .why("Only one of them can be right, and nobody can tell which.")
                .help("Keep one and delete the other.")
        }
        Error::Budget { .. } | Error::UnknownAnchor { .. } => Diagnostic::error(SYNTAX, place(at), "These facts are nested too deeply, too long, or use `&` and `*`.")
            .why(WHY_SYNTAX)
            .help("Write the facts out plainly. Put quotation marks round a text that starts with `&` or `*`."),
        Error::MultipleDocuments { .. } => Diagnostic::error(SYNTAX, place(at), "There is a line of three dashes too many.")
            .why(WHY_SYNTAX)
            .help("Facts stand between two lines of `---`, one before and one after."),
        error if is_syntax(error) => Diagnostic::error(SYNTAX, place(at), format!("The facts cannot be read here: {}.", plain(error)))
            .why(WHY_SYNTAX)
            .help("Look for a missing quotation mark, a missing space after a colon, or lines that do not line up. Put quotation marks round a text that holds `: ` or starts with a sign."),
        error => {
            let key = key_at(source.text(), base + at.start);
            let message = format!("{} not of the right shape: {}.", key.map_or("This is".into(), |key| format!("`{key}` is")), plain(error));
            Diagnostic::error(WRONG_SHAPE, place(at), message).why(WHY_SHAPE).help(shape_help(error))
        }
    }
}

fn is_syntax(error: &Error) -> bool {
    matches!(
        error,
        Error::ExternalMessage { .. }
            | Error::Eof { .. }
            | Error::IndentationError { .. }
            | Error::FoldedBlockScalarMustIndentContent { .. }
    )
}

/// What is wrong with a shape in plain words; otherwise the parser's words without their place, which we show ourselves.
fn plain(error: &Error) -> String {
    match error {
        Error::Unexpected { expected: "sequence start", .. } => return "a list is expected".to_owned(),
        Error::Unexpected { expected: "mapping start", .. } => {
            return "facts with names are expected".to_owned();
        }
        Error::Unexpected { expected: "string scalar", .. } => return "one text is expected".to_owned(),
        Error::NullIntoString { .. } => return "there is nothing in it".to_owned(),
        _ => {}
    }
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or(&text);
    let text = text.split(": line ").next().unwrap_or(text);
    text.lines().next().unwrap_or("").trim_end_matches('.').to_owned()
}

fn shape_help(error: &Error) -> String {
    let expected = match error {
        Error::SerdeInvalidType { expected, .. } | Error::SerdeInvalidValue { expected, .. } => {
            expected.as_str()
        }
        Error::Unexpected { expected, .. } => expected,
        Error::NullIntoString { .. } => "string",
        _ => "",
    };
    let help = if expected.contains("sequence") {
        "Write a list: `[one, two]`, or one line for each starting with `- `."
    } else if expected.contains("map") || expected.contains("struct") {
        "Write facts under it, each on its own line and indented by two spaces."
    } else if expected.contains("bool") {
        "Write `true` or `false`."
    } else if expected.contains("amounts") {
        "Write `free`, or a list of amounts such as `- amount: 4.50`."
    } else if expected.contains("string") || expected.contains("scalar") {
        "Write one text. Put quotation marks round it if it holds `: `."
    } else {
        "See docs/content-model.md for what can be written here."
    };
    help.to_owned()
}

/// The key of the line, or of a line above with less indentation.
fn key_at(text: &str, at: usize) -> Option<&str> {
    let line = &text[line_at(text, at)];
    let key = line.trim_start().trim_start_matches("- ").split(':').next()?;
    let plain = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    plain.then_some(key)
}
