//! `local-offer schema`: the facts of pages as JSON Schemas, for editors.
//!
//! In: the vocabulary and the legal checklist of a site, if there are any. Out: a schema on the terminal, or one file for each kind of
//! page. Files that somebody else made are not touched.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Exit, output};
use crate::content::{Checklist, FOLDER, FactsOf, Vocabulary};
use crate::diagnostic::{Diagnostic, Fatal};
use crate::source::{self, Limits, Source, SourcePath};

/// Write the facts of pages as JSON Schemas, for editors that check them while you write
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The kind of page. Without it, the kinds are listed
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: Option<FactsOf>,
    /// The folder with `content`: the ids of its vocabulary and its legal checklist stand in the schemas
    #[arg(long, value_name = "DIR", default_value = ".")]
    source: PathBuf,
    /// A folder for files, one for each kind: `service.schema.json` and so on
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Tells our files from those of others.
const COMMENT: &str = "Made by `local-offer schema`. Make it again after changing the vocabulary.";

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Fatal> {
    let (vocabulary, checklist) = lists(&arguments.source)?;
    let text = |facts: FactsOf| text(facts, &vocabulary, &checklist);
    let chosen = |facts: &FactsOf| arguments.kind.is_none_or(|kind| kind == *facts);
    match (&arguments.output, arguments.kind) {
        (Some(folder), _) => {
            let kinds = FactsOf::ALL.iter().map(|(_, _, facts)| *facts).filter(chosen);
            let files: Vec<(String, String)> =
                kinds.map(|facts| Ok((file_name(facts), text(facts)?))).collect::<Result<_, Fatal>>()?;
            write(folder, &files)?;
        }
        (None, Some(facts)) => output::line(text(facts)?.trim_end()),
        (None, None) => output::line(&choices()),
    }
    Ok(Exit::Clean)
}

fn kind(text: &str) -> Result<FactsOf, String> {
    let known = FactsOf::ALL.iter().find(|(word, _, _)| *word == text).map(|(_, _, facts)| *facts);
    known.ok_or_else(|| crate::diagnostic::one_of(text, FactsOf::ALL.iter().map(|(word, _, _)| *word)))
}

fn choices() -> String {
    let line = |(word, about, _): &(&str, &str, FactsOf)| format!("  {word:<13}  {about}");
    let lines: Vec<String> = FactsOf::ALL.iter().map(line).collect();
    format!(
        "There is a schema for each of these:\n\n{}\n\nTo see one, run `local-offer schema service`. To write all of them, run `local-offer schema --output schemas`.",
        lines.join("\n")
    )
}

fn file_name(facts: FactsOf) -> String {
    format!("{}.schema.json", facts.word())
}

fn text(facts: FactsOf, vocabulary: &Vocabulary, checklist: &Checklist) -> Result<String, Fatal> {
    let mut schema = facts.schema(vocabulary, checklist);
    schema.insert("$comment".to_owned(), COMMENT.into());
    let text = serde_json::to_string_pretty(&schema);
    text.map(|text| format!("{text}\n"))
        .map_err(|error| Fatal::new(format!("The schema cannot be written: {error}.")))
}

/// The words of the site. A folder without them gives schemas in which every id is welcome.
fn lists(top: &Path) -> Result<(Vocabulary, Checklist), Fatal> {
    if !top.is_dir() {
        return Err(Fatal::new(format!("There is no folder {}.", top.display())));
    }
    let vocabulary = read(top, "vocabulary.yaml", Vocabulary::parse);
    let checklist = read(top, "statutory.yaml", Checklist::parse);
    Ok((vocabulary, checklist))
}

fn read<T: Default>(top: &Path, name: &str, parse: fn(&Source) -> (T, Vec<Diagnostic>)) -> T {
    let path = SourcePath::new(&format!("{FOLDER}/{name}")).unwrap_or_else(SourcePath::top);
    let (value, problems) = match source::read_file(top, path, Limits::default()) {
        Ok(None) => return T::default(),
        Ok(Some(file)) => parse(&file),
        Err(problem) => (T::default(), vec![*problem]),
    };
    if !problems.is_empty() {
        output::error(&format!(
            "{FOLDER}/{name} has problems, so some of its words may be missing. `local-offer build` shows them."
        ));
    }
    value
}

/// Writes the files, if none of them takes the place of somebody else's. One that is like this already is left alone.
fn write(folder: &Path, files: &[(String, String)]) -> Result<(), Fatal> {
    fs::create_dir_all(folder).map_err(|error| Fatal::io("create", folder, &error))?;
    let before = |name: &str| fs::read_to_string(folder.join(name)).ok();
    let is_foreign = |name: &str| {
        let is_there = fs::symlink_metadata(folder.join(name)).is_ok();
        is_there && !before(name).is_some_and(|text| text.contains(COMMENT))
    };
    if let Some((name, _)) = files.iter().find(|(name, _)| is_foreign(name)) {
        return Err(Fatal::new(format!(
            "{} is in the way, and local-offer did not make it. Move it, or choose another folder.",
            folder.join(name).display()
        )));
    }
    for (name, text) in files.iter().filter(|(name, text)| before(name).as_ref() != Some(text)) {
        replace(folder, &folder.join(name), text)?;
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    output::line(&format!("Written to {}: {}.", folder.display(), names.join(", ")));
    Ok(())
}

/// At every moment, the file is there as a whole: as it was, or as it will be.
fn replace(folder: &Path, file: &Path, text: &str) -> Result<(), Fatal> {
    let beside = tempfile::Builder::new().make_in(folder, |path| fs::File::create_new(path));
    let written = beside.and_then(|mut beside| {
        beside.as_file_mut().write_all(text.as_bytes())?;
        beside.persist(file).map_err(|failed| failed.error)
    });
    written.map(drop).map_err(|error| Fatal::io("write", file, &error))
}
