//! Errors of templates as diagnostics, each in its own file, line and column.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind, ReportError, Tera};

use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Source, SourcePath};

const SYNTAX: RuleId = RuleId("template-syntax");

/// The templates by their names, such as `components/card.html`.
#[derive(Debug)]
pub(super) struct Names {
    folder: SourcePath,
    sources: BTreeMap<String, Source>,
}

impl Names {
    /// The templates of a folder.
    pub(super) fn new(folder: SourcePath, sources: BTreeMap<String, Source>) -> Self {
        Self { folder, sources }
    }

    /// Name and text of each, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.sources.iter().map(|(name, source)| (name.as_str(), source))
    }

    /// The file of a template, also of one that is not there.
    pub(super) fn path(&self, name: &str) -> SourcePath {
        SourcePath::new(&format!("{}/{name}", self.folder)).unwrap_or_else(|| self.folder.clone())
    }

    /// The template as a whole.
    pub(super) fn whole(&self, name: &str) -> Place {
        Place::file(&self.path(name))
    }

    /// Where a report points to.
    pub(super) fn place(&self, report: &ReportError) -> Place {
        match self.sources.get(report.filename()) {
            Some(source) => Place::new(source, report.span().range.clone()),
            None => self.whole(report.filename()),
        }
    }

    /// The first place where a template names another one.
    fn mention(&self, name: &str, other: &str) -> Place {
        let quoted = |source: &Source| {
            let at = ['"', '\'', '`']
                .iter()
                .find_map(|quote| source.text().find(&format!("{quote}{other}{quote}")));
            at.map(|at| Place::new(source, at..at + other.len() + 2))
        };
        self.sources.get(name).and_then(quoted).unwrap_or_else(|| self.whole(name))
    }
}

/// Says what is wrong with templates that could not be compiled. Tera stops at the first that it cannot read; the others are looked at
/// one by one, so that all errors are shown together.
pub(super) fn explain(names: &Names, error: &Error) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(_) => {
            names.iter().filter_map(|(name, source)| syntax(names, name, source)).collect()
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            let next = inheritance_chain.first().unwrap_or(tpl);
            let place = names.mention(tpl, next);
            vec![flaw(place, format!("`{tpl}` extends itself, through {}", chain(inheritance_chain)))]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            let next = include_chain.get(1).unwrap_or(tpl);
            let place = names.mention(tpl, next);
            vec![flaw(place, format!("`{tpl}` includes itself, through {}", chain(include_chain)))]
        }
        ErrorKind::MissingParent { current, parent } => {
            let place = names.mention(current, parent);
            vec![flaw(place, format!("There is no template `{parent}` to extend"))]
        }
        ErrorKind::Msg(message) => messages(names, message),
        other => vec![flaw(names.whole(""), other.to_string())],
    }
}

/// The syntax error of one template by itself.
fn syntax(names: &Names, name: &str, source: &Source) -> Option<Diagnostic> {
    let error = Tera::default().add_raw_template(name, source.text()).err()?;
    match error.kind() {
        ErrorKind::SyntaxError(report) => Some(flaw(names.place(report), report.message().to_owned())),
        _ => None,
    }
}

/// Tera writes the flaws that it finds between templates into one text: `error: …` and ` --> name:line:column` for each.
fn messages(names: &Names, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        if let Some(place) = lines.peek().and_then(|line| located(names, line)) {
            found.push(flaw(place, message.to_owned()));
        }
    }
    if found.is_empty() {
        let first = text.lines().next().unwrap_or_default();
        found.push(flaw(named_in(names, first), first.to_owned()));
    }
    found
}

/// The place in `  --> name:line:column`.
fn located(names: &Names, line: &str) -> Option<Place> {
    let (rest, column) = line.split_once("--> ")?.1.rsplit_once(':')?;
    let (name, line) = rest.rsplit_once(':')?;
    let source = names.sources.get(name)?;
    let before: usize = source
        .text()
        .split_inclusive('\n')
        .take(line.parse::<usize>().ok()?.checked_sub(1)?)
        .map(str::len)
        .sum();
    let rest = &source.text()[before..];
    let skipped = column.parse::<usize>().ok()?.checked_sub(1)?;
    let at = before + rest.chars().take(skipped).map(char::len_utf8).sum::<usize>();
    let end = source.text()[at..].find(['\n', '}']).map_or(source.text().len(), |offset| at + offset);
    Some(Place::new(source, at..end))
}

/// The first template whose name stands in the message in backticks.
fn named_in(names: &Names, message: &str) -> Place {
    let named = names.iter().find(|(name, _)| message.contains(&format!("`{name}`")));
    named.map_or_else(|| Place::file(&names.folder), |(_, source)| Place::file(source.path()))
}

fn chain(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn flaw(place: Place, message: String) -> Diagnostic {
    let message = message.trim_end_matches('.').chars().take(300).collect::<String>();
    Diagnostic::error(SYNTAX, place, format!("{message}."))
        .why("No page can be made with a template that cannot be read.")
        .help("The language of templates is Tera 2. Compare with the default theme.")
}
