//! All problems that are known.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report};
use crate::source::SourcePath;

/// What the rules said when they ran over all pages, and what there is to say of files that have changed since. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(super) struct Problems {
    all: Arc<Vec<Diagnostic>>,
    newer: BTreeMap<SourcePath, Arc<Vec<Diagnostic>>>,
}

impl Problems {
    /// What is wrong with a whole site, in the order of reports.
    pub(super) fn new(problems: impl IntoIterator<Item = Diagnostic>) -> Self {
        Self { all: Arc::new(Report::new(problems).into_list()), newer: BTreeMap::new() }
    }

    /// The same with other problems in one file.
    #[must_use]
    pub(super) fn with(&self, file: &SourcePath, problems: Vec<Diagnostic>) -> Self {
        let problems = Report::new(problems).into_list();
        let mut newer = self.newer.clone();
        newer.insert(file.clone(), Arc::new(problems));
        Self { all: Arc::clone(&self.all), newer }
    }

    /// Each of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        let is_old = |problem: &&Diagnostic| !self.newer.contains_key(&problem.place.path);
        self.newer.values().flat_map(|problems| problems.iter()).chain(self.all.iter().filter(is_old))
    }

    /// Whether they are certainly the same.
    pub(super) fn are(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.all, &other.all) && self.newer == other.newer
    }
}
