//! Problems that a page has a reason to ignore.

use std::collections::BTreeMap;

use super::rule::{Check, Rule};
use super::rules;
use crate::content::Ignore;
use crate::diagnostic::{Diagnostic, RuleId, Severity};
use crate::site::Site;
use crate::source::SourcePath;

const UNUSED: RuleId = RuleId("unused-ignore");
const UNKNOWN_RULE: RuleId = RuleId("unknown-rule");
const FIXED_LEVEL: RuleId = RuleId("fixed-level");

/// An entry, and whether a problem needed it.
struct Entry<'s> {
    ignore: &'s Ignore,
    rule: Option<&'static Rule>,
    used: bool,
}

/// Leaves out the problems that pages ignore. Returns the others, and what is wrong with the entries themselves.
pub(super) fn leave_out(site: &Site, problems: Vec<Diagnostic>) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let mut entries = entries(site);
    let mut kept = Vec::new();
    for problem in problems {
        let own = entries.get_mut(&problem.place.path);
        let entry = own.and_then(|entries| entries.iter_mut().find(|entry| entry.fits(&problem)));
        match entry {
            Some(entry) => entry.used = true,
            None => kept.push(problem),
        }
    }
    let notes = entries.values().flatten().filter_map(Entry::note).collect();
    (kept, notes)
}

fn entries(site: &Site) -> BTreeMap<SourcePath, Vec<Entry<'_>>> {
    let mut entries: BTreeMap<SourcePath, Vec<Entry<'_>>> = BTreeMap::new();
    for (_, page) in site.pages() {
        let own = (page.document.path(), &page.document.common.ignore);
        let variants = page.editions.values().map(|variant| (variant.path(), &variant.ignore));
        for (path, ignore) in std::iter::once(own).chain(variants).filter(|(_, ignore)| !ignore.is_empty()) {
            let of_file = ignore.iter().map(|ignore| Entry {
                ignore,
                rule: rules::find(&ignore.rule.value),
                used: false,
            });
            entries.entry(path.clone()).or_default().extend(of_file);
        }
    }
    entries
}

impl Entry<'_> {
    fn fits(&self, problem: &Diagnostic) -> bool {
        let (start, end) = problem.place.marked;
        let marked = || problem.place.excerpt.get(start..end).unwrap_or_default();
        let same_words = |words: &str| {
            let plain = marked().split_whitespace().collect::<Vec<_>>().join(" ");
            plain.to_lowercase().contains(&words.to_lowercase())
        };
        self.ignore.rule.value == problem.rule.0
            && !is_fixed(self.rule)
            && self.ignore.words.as_deref().is_none_or(same_words)
    }

    /// What is wrong with the entry itself.
    fn note(&self) -> Option<Diagnostic> {
        let place = self.ignore.place.clone();
        let id = &self.ignore.rule.value;
        let Some(rule) = self.rule else {
            return Some(
                Diagnostic::error(UNKNOWN_RULE, place, format!("There is no rule called `{id}`."))
                    .why("The rule that you mean is not ignored.")
                    .help(rules::nearest(id)),
            );
        };
        if is_fixed(Some(rule)) {
            return Some(
                Diagnostic::warning(FIXED_LEVEL, place, format!("`{id}` cannot be ignored."))
                    .why("A page with this flaw cannot be understood, so there is nothing to publish.")
                    .help("Take this entry out, and mend the page."),
            );
        }
        // What finished pages say comes later.
        let comes_later = matches!(rule.check, Check::Html(_) | Check::Pages(_));
        (!self.used && !comes_later).then(|| {
            Diagnostic::warning(UNUSED, place, format!("Nothing here breaks the rule `{id}` any more."))
                .why("An entry that nothing needs would hide the next flaw of its kind.")
                .help("Take the entry out of `ignore`.")
        })
    }
}

fn is_fixed(rule: Option<&Rule>) -> bool {
    rule.is_some_and(|rule| rule.level == Severity::Error && matches!(rule.check, Check::Elsewhere))
}
