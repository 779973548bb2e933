//! All diagnostics of a run, in one order, printed in one format.

use std::collections::BTreeMap;

use super::{Diagnostic, Severity, github, human, json, short};

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// With the lines of the file, why it matters and how to put it right.
    #[default]
    Human,
    /// One line each.
    Short,
    /// For other programs.
    Json,
    /// Annotations of GitHub's workflows.
    Github,
}

/// All diagnostics of a run: sorted by file and place, none twice.
#[derive(Debug, Clone, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Sorts and removes repeats.
    pub fn new(diagnostics: impl IntoIterator<Item = Diagnostic>) -> Self {
        let mut diagnostics: Vec<_> = diagnostics.into_iter().collect();
        diagnostics.sort_by(|a, b| a.key().cmp(&b.key()));
        diagnostics.dedup_by(|a, b| a.key() == b.key());
        Self { diagnostics }
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// The same as a list.
    pub(super) fn all(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// All of them, in order.
    pub fn into_list(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Nothing to say.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// How many of this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|d| d.severity == severity).count()
    }

    /// How many of each severity, those that occur.
    pub fn counts(&self) -> BTreeMap<Severity, usize> {
        let mut counts = BTreeMap::new();
        for diagnostic in &self.diagnostics {
            *counts.entry(diagnostic.severity).or_insert(0) += 1;
        }
        counts
    }

    /// Without advice: for those who did not ask for it.
    #[must_use]
    pub fn without_advice(&self) -> Self {
        let kept = self.iter().filter(|problem| problem.severity != Severity::Advice);
        Self { diagnostics: kept.cloned().collect() }
    }

    /// At most so many of them, in order, without those of a lower severity as long as there are others; and how many are left out.
    #[must_use]
    pub fn worst(&self, most: usize) -> (Self, usize) {
        let left_out = self.diagnostics.len().saturating_sub(most);
        let mut kept: Vec<&Diagnostic> = self.iter().collect();
        kept.sort_by_key(|problem| problem.severity);
        kept.truncate(most);
        (Self::new(kept.into_iter().cloned()), left_out)
    }

    /// Whether a run with this report has failed: on errors always, on warnings if `strict`.
    pub fn fails(&self, strict: bool) -> bool {
        self.count(Severity::Error) > 0 || (strict && self.count(Severity::Warning) > 0)
    }

    /// The report as text. Colours are ANSI codes; the caller strips them where they cannot be shown.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Human => human::render(self),
            Format::Short => short::render(self),
            Format::Json => json::render(self),
            Format::Github => github::render(self),
        }
    }

    /// "2 errors and 1 warning", or "no problems".
    pub fn tally(&self) -> String {
        let parts: Vec<String> = self
            .counts()
            .into_iter()
            .map(|(severity, count)| match (severity, count) {
                (Severity::Advice, 1) => "1 piece of advice".to_owned(),
                (Severity::Advice, n) => format!("{n} pieces of advice"),
                (_, 1) => format!("1 {}", severity.word()),
                (_, n) => format!("{n} {}s", severity.word()),
            })
            .collect();
        match parts.as_slice() {
            [] => "no problems".to_owned(),
            [one] => one.clone(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }
}
