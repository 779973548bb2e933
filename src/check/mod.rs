//! Rules over pages, over the site and over the finished HTML. One rule is one `.rs` and one `.md` in `rules/`.
//!
//! In: a [`Site`], later the finished pages. Out: diagnostics, with the levels that the settings ask for and without those that a
//! page has a reason to ignore.
//!
//! The `.md` of a rule is what `local-offer explain` prints; its examples are the tests of the rule.

mod example;
mod file;
mod finished;
mod found;
mod html;
mod ignored;
mod levels;
mod pattern;
mod phrases;
mod quote;
mod readable;
mod rule;
mod rules;
mod run;

pub use example::{Example, Expected, examples, files as files_of_example};
pub use file::{Fact, File, Prose};
pub use finished::{Finished, Summary, in_finished};
pub use found::Found;
pub use html::{Element, Html};
pub use levels::Levels;
pub use phrases::Finders;
pub use rule::{Check, Everything, Group, Rule};
pub use rules::{all, find, nearest};
pub use run::{Checked, check, files, files_of_page, of_page};

use crate::diagnostic::Diagnostic;
use crate::site::Site;

/// Gives problems, from wherever they are, the levels of the settings, and leaves out those that a page has a reason to ignore.
/// Reports rules that there are not, and reasons that nothing needs.
pub fn judge(site: &Site, problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let (levels, flaws) = Levels::of(&site.settings);
    let problems = problems.into_iter().filter_map(|problem| levels.apply(problem)).collect();
    let (mut kept, notes) = ignored::leave_out(site, problems);
    kept.extend(flaws.into_iter().chain(notes).filter_map(|problem| levels.apply(problem)));
    kept
}

/// The same for more problems of a site whose settings and reasons have been looked at already.
pub fn judge_more(site: &Site, problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let levels = Levels::of(&site.settings).0;
    let problems = problems.into_iter().filter_map(|problem| levels.apply(problem)).collect();
    ignored::leave_out(site, problems).0
}
