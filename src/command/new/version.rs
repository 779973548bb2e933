//! A new version of a page: easy read, another language, or both. Its skeleton is the title and the headings of the page.

use jiff::civil::Date;
use serde::Serialize;
use tera::Context;

use super::arguments::VersionArguments;
use super::page::fill;
use super::{Refusal, find, name, yaml};
use crate::content::{Edition, Variant};
use crate::diagnostic::{Fatal, one_of};
use crate::markdown::Heading;
use crate::site::{Page, Site};
use crate::source::SourcePath;

const EASY: &str = include_str!("easy-read.md");
const LANGUAGE: &str = include_str!("language.md");

/// The picture that marks the place of another: a hand that writes.
const PLACEHOLDER: &str = "write";

/// A heading of the page as the version begins with it.
#[derive(Debug, Serialize)]
struct Skeleton {
    /// `## How to get it`
    line: String,
}

/// Where the version goes, and its text.
pub(super) fn write(
    wanted: &VersionArguments,
    site: &Site,
    today: Date,
) -> Result<(SourcePath, String), Refusal> {
    let page = find::page(site, &wanted.page)?;
    if let Some(lang) = &wanted.edition.lang {
        spoken(lang, site)?;
    }
    let path = file(page, &wanted.edition)?;
    let template = if wanted.edition.easy { EASY } else { LANGUAGE };
    let context = context(page, site, &wanted.edition, today);
    Ok((path, fill(template, &context)?))
}

/// The language must be one of the site's, and not that of the page itself.
fn spoken(lang: &str, site: &Site) -> Result<(), Refusal> {
    let others: Vec<&str> = site.other_languages().collect();
    if others.contains(&lang) {
        return Ok(());
    }
    let main = site.lang();
    let text = if lang == main {
        format!("`{lang}` is the main language of the site: the page itself is in it. Name another language.")
    } else if others.is_empty() {
        format!(
            "The site has no other languages yet. Add this one to content/site.yaml: `languages: [{main}, {}]`.",
            lang.escape_debug()
        )
    } else {
        let help = one_of(lang, others);
        let lang = lang.escape_debug();
        format!(
            "`{lang}` is not among the languages of the site. {help} Or add it to `languages` in content/site.yaml."
        )
    };
    Err(Refusal::Usage(text))
}

/// `short-breaks.md` → `short-breaks.easy.pl.md`
fn file(page: &Page, edition: &Edition) -> Result<SourcePath, Fatal> {
    let own = page.document.path();
    let path = own.join(&format!("{}.{edition}.md", own.stem()));
    path.ok_or_else(|| Fatal::new(format!("`{edition}` cannot be part of the name of a file.")))
}

fn context(page: &Page, site: &Site, edition: &Edition, today: Date) -> Context {
    let common = &page.document.common;
    let mut context = Context::new();
    context.insert("title", &yaml::value(&name::seen(page.title())));
    context.insert("summary", &yaml::value(&name::seen(&common.summary)));
    context.insert("page", page.document.path().as_str());
    context.insert("today", &today.to_string());
    context.insert("month", &today.strftime("%Y-%m").to_string());
    context.insert("translated", &edition.lang.is_some());
    context.insert("headings", &skeleton(page));
    let own_picture = common.picture.as_ref().map(|id| id.value.as_str());
    let known = [own_picture, Some(PLACEHOLDER)].into_iter().flatten();
    let known: Vec<&str> = known.filter(|id| site.pictures.id(id).is_some()).collect();
    let any = || site.pictures.iter().next().map(|picture| picture.entry.id.as_str());
    context.insert("first_picture", &known.first().copied().or_else(any));
    context.insert("picture", &known.last().copied().or_else(any));
    context
}

/// The headings of the page. An id that its author chose stays, because links and stages lead to it.
fn skeleton(page: &Page) -> Vec<Skeleton> {
    let text = page.document.source.text();
    let line = |heading: &Heading| {
        let written = text.get(heading.span.clone()).unwrap_or_default();
        let is_chosen = written.contains(&format!("{{#{}}}", heading.id));
        let id = is_chosen && !Variant::reserved().contains(&heading.id.as_str());
        let id = if id { format!(" {{#{}}}", heading.id) } else { String::new() };
        Skeleton { line: format!("{} {}{id}", "#".repeat(heading.level.into()), escaped(&heading.text)) }
    };
    page.document.outline.headings.iter().map(line).collect()
}

/// Words that Markdown takes as they are.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut chars = words.chars().peekable();
    while let Some(c) = chars.next() {
        let is_entity =
            c == '&' && chars.peek().is_some_and(|next| next.is_ascii_alphanumeric() || *next == '#');
        if is_entity || "\\`*_[]<>{}#|~^$".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
