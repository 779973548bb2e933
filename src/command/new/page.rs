//! A new page: facts from the command line and from answers, put into the starter text of its kind.

use std::path::Path;

use jiff::civil::Date;
use tera::{Context, Tera};

use super::arguments::PageArguments;
use super::ask::{Ask, ask};
use super::fact::{Fact, Shape};
use super::kind::{NewPage, TITLE};
use super::{Refusal, name, write, yaml};
use crate::content::{Flaw, List, Vocabulary};
use crate::diagnostic::Fatal;
use crate::site::{self, Site};
use crate::source::{Address, SourcePath};

/// Where the page goes, and its text.
pub(super) fn write(
    page: &PageArguments,
    top: &Path,
    site: Option<&Site>,
    today: Date,
    mut asker: Option<&mut dyn Ask>,
) -> Result<(SourcePath, String), Refusal> {
    let none = Vocabulary::default();
    let vocabulary = site.map_or(&none, |site| &site.vocabulary);
    let (title, file_name) = named(page, &mut asker)?;
    let path = place(page.kind, &file_name, top, site)?;
    let mut context = lists(vocabulary, today);
    context.insert("title", &yaml::value(&title));
    context.insert("next_page", &next_page(site, &path));
    for fact in page.kind.facts {
        let value = value(fact, page, vocabulary, &mut asker)?;
        let value = value.unwrap_or_else(|| fact.later(vocabulary, today));
        let value = if matches!(fact.shape, Shape::Words(_)) { yaml::value(&value) } else { value };
        context.insert(fact.key.replace('-', "_"), &value);
    }
    Ok((path, fill(page.kind.template, &context)?))
}

/// A starter text with its gaps filled.
pub(super) fn fill(template: &str, context: &Context) -> Result<String, Fatal> {
    // The templates are part of the program, and a test fills each of them.
    let text = Tera::one_off(template, context, false);
    text.map(|text| format!("{}\n", text.trim_end()))
        .map_err(|error| Fatal::new(format!("The starter text cannot be filled in: {error}.")))
}

/// The title, and the name of the file.
fn named(page: &PageArguments, asker: &mut Option<&mut dyn Ask>) -> Result<(String, String), Refusal> {
    let none = Vocabulary::default();
    let title = match (&page.title, &page.name, asker) {
        (Some(title), _, _) => TITLE.check(title, &none).map_err(wrong)?,
        (None, Some(name), _) => name::title_of(name),
        (None, None, Some(asker)) => ask(*asker, &TITLE, &none)?.unwrap_or_default(),
        (None, None, None) => String::new(),
    };
    let words = page.name.as_ref().unwrap_or(&title);
    let words = words.strip_suffix(".md").unwrap_or(words);
    name::of_file(words).map(|file| (title, file)).ok_or_else(|| {
        let word = page.kind.word;
        Refusal::Usage(format!(
            "The page has no name yet. Write one with letters: local-offer new {word} \"{}\"",
            TITLE.example
        ))
    })
}

/// The file of the page, if nothing is in its way.
fn place(kind: &NewPage, name: &str, top: &Path, site: Option<&Site>) -> Result<SourcePath, Refusal> {
    let folder = kind.kind.folder();
    let file = format!("content/{folder}/{name}.md");
    let (path, address) = SourcePath::new(&file)
        .zip(Address::new(&format!("/{folder}/{name}/")))
        .ok_or_else(|| Fatal::new(format!("`{name}` cannot be the name of a file.")))?;
    if write::is_there(top, &path) {
        return Err(write::there_already(top, &path).into());
    }
    let languages = site.map_or(&[][..], |site| &site.file.languages);
    if name == "index" || site::is_generated(&address, languages) {
        let text = format!("The site makes a page of its own at {address}. Choose another name.");
        return Err(Refusal::Usage(text));
    }
    let taken = site.and_then(|site| site.pages().find(|(_, page)| is_at(page, &address)));
    match taken {
        Some((_, page)) => Err(Refusal::Usage(format!(
            "The address {address} belongs to `{}` already. Choose another name.",
            page.document.path()
        ))),
        None => Ok(path),
    }
}

/// A page has this address, or had it once.
fn is_at(page: &site::Page, address: &Address) -> bool {
    page.address() == address || page.document.common.redirect_from.iter().any(|old| old.value == *address)
}

/// The fact from the command line, or the answer to its question.
fn value(
    fact: &Fact,
    page: &PageArguments,
    vocabulary: &Vocabulary,
    asker: &mut Option<&mut dyn Ask>,
) -> Result<Option<String>, Refusal> {
    match (page.facts.iter().find(|(key, _)| *key == fact.key), asker) {
        (Some((key, text)), _) => {
            let named = |flaw: Flaw| Refusal::Usage(format!("--{key}: {} {}", flaw.message, flaw.help));
            fact.check(text, vocabulary).map(Some).map_err(named)
        }
        (None, Some(asker)) => Ok(ask(*asker, fact, vocabulary)?),
        (None, None) => Ok(None),
    }
}

fn wrong(flaw: Flaw) -> Refusal {
    Refusal::Usage(format!("{} {}", flaw.message, flaw.help))
}

/// What every starter text can name: the ids of each list, and the day.
fn lists(vocabulary: &Vocabulary, today: Date) -> Context {
    let mut context = Context::new();
    for (list, key) in List::ALL {
        let ids: Vec<&str> = vocabulary.terms(*list).iter().map(|term| term.id.as_str()).collect();
        context.insert(key.replace('-', "_"), &ids);
    }
    context.insert("today", &today.to_string());
    context.insert("month", &today.strftime("%Y-%m").to_string());
    context
}

/// A page to which the last stage of a pathway can lead until somebody names a better one: seen from the folder of the pathway.
fn next_page(site: Option<&Site>, own: &SourcePath) -> String {
    let first = site.and_then(|site| {
        let kinds = [crate::content::Kind::Service, crate::content::Kind::Guide];
        let mut pages = kinds.into_iter().flat_map(|kind| site.index.kind(kind)).map(|id| site.page(*id));
        pages.find(|page| !page.document.common.draft)
    });
    let inner = first.and_then(|page| page.document.path().as_str().strip_prefix("content/"));
    inner.map_or_else(|| own.name().to_owned(), |inner| format!("../{inner}"))
}
