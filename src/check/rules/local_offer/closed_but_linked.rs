//! Links that lead to a service that has closed.

use std::ops::Range;

use super::super::prelude::*;
use crate::content::{Facts, Kind, Service, Status};
use crate::site::{Site, front_matter_paths, stage_services};
use crate::source::SourcePath;

pub(super) const RULE: Rule = Rule {
    id: RuleId("closed-but-linked"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "A family follows the link, hopes, and finds a closed door.",
    document: include_str!("closed_but_linked.md"),
    check: Check::File(check),
};

/// The words around the link say that it has closed.
static SAID: Pattern =
    Pattern::new(r"(?i)\b(?:clos(?:e|es|ed|ing|ure)|end(?:s|ed)|stop(?:s|ped)|no longer|used to|until)\b");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let own = file.page.document.path();
    // What is closed stays in the story of what happened.
    if matches!(file.page.kind(), Kind::News | Kind::Reply) || closed(file.site, own).is_some() {
        return;
    }
    for prose in &file.text {
        let to_closed = |(_, target, mark): (_, Option<&'_ Target>, &'_ Mark)| match target {
            Some(Target::Page { path, .. }) => {
                closed(file.site, path).map(|_| (path.clone(), mark.span.clone()))
            }
            _ => None,
        };
        let links: Vec<(SourcePath, Range<usize>)> = prose.passage.links().filter_map(to_closed).collect();
        let is_said = !links.is_empty() && file.is_english() && SAID.is_in(prose.text());
        if !is_said {
            links.into_iter().for_each(|(path, span)| report(file, &path, span, found));
        }
    }
    if file.variant.is_none() {
        let document = &file.page.document;
        for path in front_matter_paths(document).iter().chain(stage_services(document)) {
            report(file, &path.value, path.span(), found);
        }
    }
}

fn report(file: &File<'_>, path: &SourcePath, span: Range<usize>, found: &mut Found<'_>) {
    let Some((title, service)) = closed(file.site, path) else { return };
    let message = format!("This leads to “{title}”, which has closed.");
    let instead = service.status_note.as_ref().map(|note| format!(" Its page says: “{note}”"));
    let help = format!("Lead to what there is instead, or take it out.{}", instead.unwrap_or_default());
    found.add_at(file, span, message, help);
}

fn closed<'s>(site: &'s Site, path: &SourcePath) -> Option<(&'s str, &'s Service)> {
    let page = site.at(path)?;
    match &page.document.facts {
        Facts::Service(service) if service.status == Status::Closed => Some((page.title(), service)),
        _ => None,
    }
}
