//! Runs the rules over finished pages, one after another, from several threads.

use std::sync::Mutex;

use super::found::Found;
use super::html::{Element, Html};
use super::levels::Levels;
use super::rule::{Check, Rule};
use super::rules;
use crate::content::Settings;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Address;

/// What is kept of a finished page, to compare it with all others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Summary {
    /// Its title, as browsers show it.
    pub title: String,
    /// Where it is.
    pub address: Address,
    /// The file to point at.
    pub place: Place,
}

/// Looks at finished pages.
#[derive(Default)]
pub struct Finished {
    rules: Vec<&'static Rule>,
    seen: Mutex<Vec<Summary>>,
}

impl Finished {
    /// With the rules that are not off.
    pub fn new(settings: &Settings) -> Self {
        let levels = Levels::of(settings).0;
        let of_html = |rule: &&Rule| matches!(rule.check, Check::Html(_) | Check::Pages(_));
        let rules = rules::all().filter(of_html).filter(|rule| levels.is_wanted(rule)).collect();
        Self { rules, seen: Mutex::default() }
    }

    /// Looks at one page. `place` is the file that it is made from.
    pub fn look(&self, html: &Html, place: &Place) -> Vec<Diagnostic> {
        if self.rules.is_empty() {
            return Vec::new();
        }
        let is_refresh = |(_, meta): (usize, Element<'_>)| meta.attribute("http-equiv") == Some("refresh");
        // A page that only leads to another has the title of that page.
        if !html.named("meta").any(is_refresh)
            && let Ok(mut seen) = self.seen.lock()
        {
            seen.push(Summary { title: html.title(), address: html.address.clone(), place: place.clone() });
        }
        let one = |rule: &&'static Rule| match rule.check {
            Check::Html(check) => {
                let mut found = Found::new(rule);
                check(html, place, &mut found);
                found.finish()
            }
            _ => Vec::new(),
        };
        self.rules.iter().flat_map(one).collect()
    }

    /// What shows only when all pages are seen.
    pub fn finish(self) -> Vec<Diagnostic> {
        let mut seen = self.seen.into_inner().unwrap_or_default();
        seen.sort();
        let one = |rule: &&'static Rule| match rule.check {
            Check::Pages(check) => {
                let mut found = Found::new(rule);
                check(&seen, &mut found);
                found.finish()
            }
            _ => Vec::new(),
        };
        self.rules.iter().flat_map(one).collect()
    }
}

/// Looks at all of these pages.
pub fn in_finished(pages: &[(Html, Place)]) -> Vec<Diagnostic> {
    let finished = Finished::new(&Settings::default());
    let mut problems: Vec<Diagnostic> =
        pages.iter().flat_map(|(html, place)| finished.look(html, place)).collect();
    problems.extend(finished.finish());
    problems
}
