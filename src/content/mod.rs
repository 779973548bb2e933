//! One file understood by itself.
//!
//! In: a [`Source`]. Out: a [`Document`]: typed facts with their places, and an outline of the Markdown. Also the files that all
//! pages share ([`SiteFile`], [`Vocabulary`], [`Words`], [`Checklist`]) and the [`Settings`] of the build.

mod anchors;
mod check_settings;
mod common;
mod edition;
mod event;
mod frontmatter;
mod ignore;
mod links;
mod model;
mod pathway;
mod pictures;
mod place;
mod provision_map;
mod raw;
mod raw_parts;
mod reader;
mod reply;
mod schema;
mod security;
mod service;
mod service_model;
mod settings;
mod shared;
mod site_words;
mod statutory;
mod synonyms;
mod values;
mod variant;
mod vocabulary;
mod words;
mod written;
mod yaml;

pub use check_settings::{CheckSettings, EasyReadLimits, FileLevels, Level, LevelsFile, PlainLimits};
pub use edition::{EASY_READ, Edition};
pub use ignore::Ignore;
pub use model::*;
pub use pathway::{Helper, Next, NextTarget, Pathway, Stage, StageDate, Way};
pub use pictures::{PictureEntry, Pictures};
pub use provision_map::{AXES, Include, ProvisionMap};
pub use reply::{Answer, Reply};
pub use schema::FactsOf;
pub use security::Security;
pub use service_model::*;
pub use settings::Settings;
pub use shared::{Accessibility, Compliance, Enforcement, KnownIssue, SiteFile, Urgent, WebLink};
pub use site_words::SiteWords;
pub use statutory::{Checklist, Entry, EntryKind, Sure};
pub use synonyms::{GoldenSearch, SEARCHES, Searching};
pub use values::{Ages, Flaw, Moment, Pence, Period, Phone};
pub use values::{age, ages, date, id, moment, period};
pub use variant::{CheckedBy, Variant};
pub use vocabulary::{List, Term, Vocabulary};
pub use words::{SayInstead, Word, Words};
pub use written::{WrittenFact, written, written_in};

use std::sync::Arc;

use crate::diagnostic::{self, Diagnostic, RuleId};
use crate::markdown;
use crate::source::{Address, Source, SourcePath, is_device};
use yaml::UNKNOWN_KEY;

const UNKNOWN_KIND: RuleId = RuleId("unknown-kind");
const FILE_NAME: RuleId = RuleId("file-name");

/// The folder of an author's pages.
pub const FOLDER: &str = "content";

/// What one file is. Cheap to clone.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// A page.
    Page(Arc<Document>),
    /// A version of a page.
    Variant(Arc<Variant>),
}

/// Understands one file. None when so much is wrong that it cannot be published.
pub fn parse(source: &Source) -> (Option<Parsed>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    if let Some((page, edition)) = edition::of_file(source.path()) {
        let split = frontmatter::split(source, &mut problems);
        let variant = split.and_then(|split| variant::read(source, split, page, edition, &mut problems));
        return (variant.map(|variant| Parsed::Variant(Arc::new(variant))), problems);
    }
    let (document, problems) = page(source);
    (document.map(|document| Parsed::Page(Arc::new(document))), problems)
}

fn page(source: &Source) -> (Option<Document>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let address = match address_of(source.path()) {
        Ok(address) => Some(address),
        Err(diagnostic) => {
            problems.push(*diagnostic);
            None
        }
    };
    let Some(split) = frontmatter::split(source, &mut problems) else {
        return (None, problems);
    };
    let (raw, yaml_problems) = yaml::parse::<raw::Raw>(source, split.yaml.clone());
    problems.extend(yaml_problems);
    let Some(raw) = raw else {
        return (None, problems);
    };
    let mut reader = reader::Reader::new(source, split.yaml.start, problems);
    let kind = kind_of(&mut reader, &raw);
    let understood = kind.and_then(|kind| common::read(&mut reader, raw, kind, &split.opening));
    let mut problems = reader.diagnostics;
    let reserved = kind.map_or(&[][..], Kind::reserved);
    let (outline, text_problems) = markdown::outline(source, split.body.clone(), reserved);
    problems.extend(text_problems);
    let broken = problems.iter().any(|problem| problem.severity == crate::diagnostic::Severity::Error);
    let document = address.zip(understood).filter(|_| !broken).map(|(address, (common, facts))| Document {
        source: source.clone(),
        address,
        common,
        facts,
        body: split.body,
        outline,
    });
    (document, problems)
}

/// The file of the page that a file is a version of. None for pages themselves.
pub fn page_of_file(path: &SourcePath) -> Option<SourcePath> {
    edition::of_file(path).map(|(page, _)| page)
}

/// The kind that the page names, or that of its folder.
fn kind_of(reader: &mut reader::Reader<'_>, raw: &raw::Raw) -> Option<Kind> {
    let words = || Kind::ALL.iter().map(|(word, _, _)| *word);
    if let Some(kind) = &raw.kind {
        let known = Kind::ALL.iter().find(|(word, _, _)| *word == kind.value.trim());
        if known.is_none() {
            let message = format!("There is no kind of page called `{}`.", kind.value.trim());
            let help = crate::diagnostic::one_of(kind.value.trim(), words());
            reader.diagnostics.push(unknown_kind(reader.place(kind), message, help));
        }
        return known.map(|(_, _, kind)| *kind);
    }
    let path = reader.source().path();
    let folder = path
        .as_str()
        .strip_prefix("content/")
        .and_then(|rest| rest.split_once('/'))
        .map(|(folder, _)| folder);
    let known = Kind::ALL.iter().find(|(_, name, _)| Some(*name) == folder);
    if known.is_none() {
        let message = "It is not clear what kind of page this is.".to_owned();
        let folders: Vec<String> =
            Kind::ALL.iter().map(|(_, folder, _)| format!("`content/{folder}`")).collect();
        let help = format!("Move the file to one of {}, or write its `kind`.", folders.join(", "));
        reader.diagnostics.push(unknown_kind(diagnostic::Place::file(path), message, help));
    }
    known.map(|(_, _, kind)| *kind)
}

fn unknown_kind(place: diagnostic::Place, message: String, help: String) -> Diagnostic {
    Diagnostic::error(UNKNOWN_KIND, place, message)
        .why("The kind decides which facts a page has and how it looks.")
        .help(help)
}

/// `content/services/short-breaks.md` → `/services/short-breaks/`; `index.md` is the folder itself.
fn address_of(path: &SourcePath) -> Result<Address, Box<Diagnostic>> {
    let inner = path.as_str().strip_prefix("content/").unwrap_or(path.as_str());
    let inner = inner.strip_suffix(".md").unwrap_or(inner);
    let inner = inner.strip_suffix("/index").unwrap_or(inner);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/');
    let address = inner.chars().all(plain).then(|| Address::new(&format!("/{inner}/"))).flatten();
    address.ok_or_else(|| {
        let message = format!("The file name `{}` cannot be an address.", path.name());
        let why = "The file name becomes the address of the page, which people type and read aloud.";
        let problem = Diagnostic::error(FILE_NAME, diagnostic::Place::file(path), message).why(why);
        Box::new(problem.help(better_name(inner)))
    })
}

/// What to call the file instead.
fn better_name(inner: &str) -> String {
    if let Some(device) = inner.split('/').find(|name| is_device(name)) {
        return format!(
            "Windows keeps the name `{device}` for itself. Write one word more, such as `about-{device}`."
        );
    }
    let wanted = inner.rsplit('/').next().unwrap_or(inner).to_lowercase();
    let words = wanted.split(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit()));
    let wanted = words.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    format!("Use lower-case letters, digits and hyphens only, such as `{wanted}.md`.")
}

#[cfg(test)]
mod tests;
