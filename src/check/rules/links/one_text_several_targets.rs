//! Links with the same words that lead to different places.

use std::collections::BTreeMap;

use url::Url;

use super::super::prelude::*;
use crate::source::SourcePath;

pub(super) const RULE: Rule = Rule {
    id: RuleId("one-text-several-targets"),
    group: Group::Links,
    level: Severity::Warning,
    why: "People who hear or see a list of the links cannot tell which one they want.",
    document: include_str!("one_text_several_targets.md"),
    check: Check::File(check),
};

/// Where a link leads. Parts of one page are one place.
#[derive(PartialEq, Eq)]
enum Goal<'t> {
    Page(&'t SourcePath),
    Web(String),
    Other(&'t Target),
}

struct First<'p> {
    goal: Goal<'p>,
    mark: &'p Mark,
    told: bool,
}

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let mut seen: BTreeMap<String, First<'_>> = BTreeMap::new();
    for prose in &file.text {
        for (words, target, mark) in prose.passage.links() {
            let (Some(target), plain) = (target, plain(words)) else { continue };
            let goal = goal(target, file.source.path());
            let Some(first) = seen.get_mut(&plain) else {
                seen.insert(plain, First { goal, mark, told: plain_is_empty(words) });
                continue;
            };
            if first.goal != goal && !std::mem::replace(&mut first.told, true) {
                if found.only_counts() {
                    continue;
                }
                let message = format!("Two links have the words {}, and lead to different places.", quoted(words));
                let help = "Say in each what is different: “Times in Milbury” and “Times in Thornby”.";
                let also = (file.at(first.mark.span.clone()), "the first link is here");
                found.add_with(file.at(mark.span.clone()), message, help, also);
            }
        }
    }
}

/// Links that hold only a picture or signs have no words to compare.
fn plain_is_empty(words: &str) -> bool {
    !words.contains(char::is_alphanumeric)
}

/// Lower case, without punctuation.
fn plain(words: &str) -> String {
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn goal<'t>(target: &'t Target, own: &'t SourcePath) -> Goal<'t> {
    match target {
        Target::Page { path, .. } => Goal::Page(path),
        Target::Anchor(_) => Goal::Page(own),
        Target::Web(address) => Goal::Web(web(address)),
        other => Goal::Other(other),
    }
}

/// The same page has the same name with and without `www.`, encryption, a part of it, and a stroke at the end.
fn web(address: &str) -> String {
    let Ok(url) = Url::parse(address) else { return address.to_owned() };
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    format!("{host}{}?{}", url.path().trim_end_matches('/'), url.query().unwrap_or_default())
}
