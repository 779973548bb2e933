//! All rules, by what they are about. One rule is one `.rs` with its `RULE` and one `.md` of the same name.

/// The rules of one group: a file for each.
macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// The rules of this group, by their names.
        pub(super) const RULES: &[super::Rule] = &[$($name::RULE),*];
    };
}

mod accessibility;
mod ages;
mod easy_read;
mod email;
mod html;
mod links;
mod local_offer;
mod numbering;
mod people;
mod plain_language;
mod reading;
mod safety;
mod telephone;
mod theme;
mod words;

use super::rule::Rule;
use crate::diagnostic::suggest;

/// What the file of a rule needs.
mod prelude {
    pub(super) use crate::check::file::{Fact, File, Prose};
    pub(super) use crate::check::finished::Summary;
    pub(super) use crate::check::found::Found;
    pub(super) use crate::check::html::{Element, Html};
    pub(super) use crate::check::pattern::{Pattern, Signs};
    pub(super) use crate::check::phrases::Phrases;
    pub(super) use crate::check::quote::{quoted, short};
    pub(super) use crate::check::rule::{Check, Everything, Group, Rule};
    pub(super) use crate::diagnostic::{Place, RuleId, Severity};
    pub(super) use crate::markdown::{Form, Mark, MarkKind, Passage, Target};
}

static GROUPS: &[&[Rule]] = &[
    accessibility::RULES,
    easy_read::RULES,
    plain_language::RULES,
    local_offer::RULES,
    safety::RULES,
    links::RULES,
    html::RULES,
    reading::RULES,
    theme::RULES,
];

/// All rules, group by group.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|group| group.iter())
}

/// A rule by its name.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id.0 == id)
}

/// What to write instead of a name that no rule has.
pub fn nearest(id: &str) -> String {
    match suggest(id, all().map(|rule| rule.id.0)) {
        Some(name) => format!("Did you mean `{name}`?"),
        None => "Run `local-offer explain` to see the names of all rules.".to_owned(),
    }
}
