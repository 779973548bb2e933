//! How strictly each rule is taken: for all files, and for files of a pattern.

use globset::{Glob, GlobMatcher};

use super::rule::{Check, Group, Rule};
use super::rules;
use crate::content::{Level, LevelsFile, Settings};
use crate::diagnostic::{Diagnostic, Place, RuleId, Severity};
use crate::source::Located;

const UNKNOWN_RULE: RuleId = RuleId("unknown-rule");
const WRONG_PATTERN: RuleId = RuleId("wrong-pattern");
const FIXED_LEVEL: RuleId = RuleId("fixed-level");

/// The levels of the settings, ready to be applied.
#[derive(Debug, Default)]
pub struct Levels {
    everywhere: Vec<(String, Level)>,
    files: Vec<(GlobMatcher, Vec<(String, Level)>)>,
}

impl Levels {
    /// Reads the settings. Rules that there are not, and patterns that are none, are reported.
    pub fn of(settings: &Settings) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let Some(source) = &settings.check.source else { return (Self::default(), problems) };
        let mut known = |levels: &[(Located<String>, Level)]| -> Vec<(String, Level)> {
            let fits = |(rule, level): &&(Located<String>, Level)| match flaw(rule, *level, source) {
                Some(problem) => {
                    problems.push(problem);
                    false
                }
                None => true,
            };
            levels.iter().filter(fits).map(|(rule, level)| (rule.value.clone(), *level)).collect()
        };
        let everywhere = known(&settings.check.levels);
        let mut files = Vec::new();
        let mut patterns = Vec::new();
        for entry in &settings.check.files {
            let levels = known(&entry.levels);
            match Glob::new(&entry.glob.value) {
                Ok(glob) => files.push((glob.compile_matcher(), levels)),
                Err(_) => patterns.push(wrong_pattern(&entry.glob, source)),
            }
        }
        problems.extend(patterns);
        (Self { everywhere, files }, problems)
    }

    /// A rule that is off everywhere need not run.
    pub(super) fn is_wanted(&self, rule: &Rule) -> bool {
        let off = level(&self.everywhere, rule.id.0, rule.group) == Some(None);
        !off || self.files.iter().any(|(_, levels)| level(levels, rule.id.0, rule.group).flatten().is_some())
    }

    /// Gives a problem its level; None when its rule is off for its file.
    pub(super) fn apply(&self, mut problem: Diagnostic) -> Option<Diagnostic> {
        let Some(rule) = rules::find(problem.rule.0) else { return Some(problem) };
        if is_fixed(rule, problem.severity) {
            return Some(problem);
        }
        let path = problem.place.path.as_str();
        let in_files =
            self.files.iter().rev().filter(|(glob, _)| glob.is_match(path)).map(|(_, levels)| levels);
        let mut scopes = in_files.chain([&self.everywhere]);
        match scopes.find_map(|levels| level(levels, rule.id.0, rule.group)) {
            None => Some(problem),
            Some(None) => None,
            Some(Some(severity)) => {
                problem.severity = severity;
                Some(problem)
            }
        }
    }
}

/// What these levels say of a rule: by its own name, otherwise by the name of its group.
fn level(levels: &[(String, Level)], id: &str, group: Group) -> Option<Level> {
    let named = |name: &str| levels.iter().find(|(own, _)| own == name).map(|(_, level)| *level);
    named(id).or_else(|| named(group.id()))
}

/// An error that is found while files are read: there is nothing that could be published in spite of it.
fn is_fixed(rule: &Rule, severity: Severity) -> bool {
    severity == Severity::Error && matches!(rule.check, Check::Elsewhere)
}

fn flaw(rule: &Located<String>, level: Level, LevelsFile(source): &LevelsFile) -> Option<Diagnostic> {
    let place = || Place::new(source, rule.span());
    if Group::ALL.iter().any(|(id, _)| *id == rule.value) {
        return None;
    }
    let Some(known) = rules::find(&rule.value) else {
        let message = format!("There is no rule called `{}`.", rule.value);
        return Some(
            Diagnostic::error(UNKNOWN_RULE, place(), message)
                .why("The rule that you mean would be taken as before.")
                .help(rules::nearest(&rule.value)),
        );
    };
    (is_fixed(known, known.level) && level != Some(Severity::Error)).then(|| {
        Diagnostic::warning(FIXED_LEVEL, place(), format!("The level of `{}` cannot be changed.", rule.value))
            .why("A page with this flaw cannot be understood, so there is nothing to publish.")
            .help("Take this line out, and mend the pages.")
    })
}

fn wrong_pattern(glob: &Located<String>, LevelsFile(source): &LevelsFile) -> Diagnostic {
    Diagnostic::error(
        WRONG_PATTERN,
        Place::new(source, glob.span()),
        format!("`{}` is not a pattern of file names.", glob.value),
    )
    .why("No file would get the levels below it.")
    .help("Write the path of a file, with `*` for any name and `**` for any folders: `content/news/**`.")
}
