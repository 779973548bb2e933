//! Keeps what is shown in step with the files.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::checker::{Outcome, Run};
use super::problems::Problems;
use super::stage::{Editor, Now, Stage};
use super::watch::Watch;
use crate::build::{Found, Loaded, Look, OnDemand, Request, Workspace, problems_of};
use crate::diagnostic::{Diagnostic, Fatal, Report};

/// The rules run when nothing has changed for so long.
const PAUSE: Duration = Duration::from_millis(300);
/// How often a running check is asked for its outcome.
const ASK: Duration = Duration::from_millis(40);
/// Without anything to do.
const REST: Duration = Duration::from_secs(3600);

/// What the terminal is told.
#[derive(Debug)]
pub enum News {
    /// Files were looked at again: how many, and how long it took.
    Looked(usize, Duration),
    /// All pages were checked: problems that were not there before, how many are gone, and how many there are in words.
    Checked(Report, usize, String),
    /// Nothing can be made: why.
    Broken(Report),
    /// Nothing can be read, or files cannot be watched: why.
    Trouble(String),
}

/// Looks after the preview.
pub struct Engine {
    workspace: Workspace,
    stage: Arc<Stage>,
    watch: Watch,
    /// Counts the looks.
    generation: u64,
    run: Option<Run>,
    /// When the rules should run.
    due: Option<Instant>,
    /// What the terminal was told already, as hashes.
    told: BTreeSet<u64>,
    was_checked: bool,
}

impl Engine {
    /// Begins to watch the folder, reads it, and shows what there is. With `poll`, files are compared every now and then, for systems that
    /// do not tell when one changes. `editor` is an address with `{path}`, `{line}` and `{column}` that opens a file.
    ///
    /// # Errors
    /// When the folder or the theme cannot be read at all.
    pub fn start(request: Request, poll: bool, editor: &str) -> Result<(Self, Vec<News>), Fatal> {
        let stage = Arc::new(Stage::new(Editor::new(editor, &request.source)));
        let (watch, trouble) = Watch::start(&request.source, poll);
        let trouble = trouble.map(|trouble| {
            News::Trouble(format!(
                "The system cannot tell when files change ({trouble}), so they are compared every now and then."
            ))
        });
        let mut engine = Self {
            workspace: Workspace::new(request),
            stage,
            watch,
            generation: 0,
            run: None,
            due: None,
            told: BTreeSet::new(),
            was_checked: false,
        };
        let found = engine.workspace.look(&Look::everywhere())?;
        let news = engine.show(Ok(found), &Look::everywhere());
        Ok((engine, trouble.into_iter().chain(news).collect()))
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.stage.now().site.as_ref().map_or(0, |site| site.pages().count())
    }

    pub(super) fn stage(&self) -> Arc<Stage> {
        Arc::clone(&self.stage)
    }

    /// Keeps what is shown in step with the files, for ever. `tell` is for the terminal.
    pub fn run(mut self, tell: impl Fn(News)) {
        loop {
            let patience = self.patience();
            if let Some(look) = self.watch.wait(patience) {
                self.look(&look).into_iter().for_each(&tell);
            }
            self.outcomes().into_iter().for_each(&tell);
            let is_due = self.due.is_some_and(|due| due <= Instant::now());
            if is_due && self.run.is_none() {
                let request = self.workspace.request().clone();
                let spare = self.was_checked;
                self.run = Some(Run::start(request, self.workspace.memory(), self.generation, spare));
                self.due = None;
            }
        }
    }

    fn patience(&self) -> Duration {
        match (&self.run, self.due) {
            (Some(_), _) => ASK,
            (None, Some(due)) => due.saturating_duration_since(Instant::now()),
            (None, None) => REST,
        }
    }

    /// Looks again, and shows what is there.
    fn look(&mut self, look: &Look) -> Option<News> {
        let started = Instant::now();
        let found = self.workspace.look(look);
        if matches!(found, Ok(Found::Same)) {
            return None;
        }
        let news = self.show(found, look);
        news.or_else(|| Some(News::Looked(look.files.len(), started.elapsed())))
    }

    fn show(&mut self, found: Result<Found, Fatal>, look: &Look) -> Option<News> {
        let before = self.stage.now();
        let (now, news) = match found {
            Ok(Found::Same) => return None,
            Ok(Found::Words(loaded)) => {
                let problems = problems(&before.problems, &loaded, look);
                let site = before.site.as_ref().map(|site| site.with_words(Arc::clone(&loaded)));
                (now(site.unwrap_or_else(|| OnDemand::new(loaded)), problems), None)
            }
            Ok(Found::Site(loaded)) => {
                let problems = problems(&before.problems, &loaded, look);
                (now(OnDemand::new(loaded), problems), None)
            }
            Ok(Found::Broken(report)) => {
                let problems = Problems::new(report.iter().cloned());
                (Now { problems, ..Now::default() }, Some(News::Broken(report)))
            }
            Err(error) => {
                let trouble = error.to_string();
                (Now::from(error), Some(News::Trouble(trouble)))
            }
        };
        self.generation += 1;
        if let Some(run) = &self.run {
            run.cancel();
        }
        self.due = Some(Instant::now() + PAUSE);
        self.stage.show(now);
        news
    }

    /// Takes what the check has found.
    fn outcomes(&mut self) -> Vec<News> {
        let mut news = Vec::new();
        while let Some(run) = self.run.take() {
            let is_current = run.generation == self.generation;
            let (outcome, goes_on) = run.outcome();
            let has_outcome = outcome.is_some();
            if goes_on {
                // One at a time: an old one ends before the next begins.
                self.run = Some(run);
            }
            if let Some(outcome) = outcome.filter(|_| is_current) {
                news.extend(self.take(outcome));
            }
            if !has_outcome {
                break;
            }
        }
        news
    }

    fn take(&mut self, outcome: Outcome) -> Option<News> {
        match outcome {
            Outcome::Checked { loaded, unfit, problems } => {
                self.was_checked = true;
                self.workspace.settle(Arc::clone(&loaded), unfit);
                let news = self.news(&problems);
                let problems = Problems::new(problems.into_list());
                self.stage.show(Now { is_checked: true, ..now(OnDemand::new(loaded), problems) });
                Some(news)
            }
            Outcome::Search(files) => {
                self.stage.set_search(files);
                None
            }
            Outcome::Nothing => None,
        }
    }

    /// What is new since the last time.
    fn news(&mut self, problems: &Report) -> News {
        let key = |problem: &Diagnostic| {
            let mut hasher = DefaultHasher::new();
            (&problem.place.path, problem.rule.0, &problem.message).hash(&mut hasher);
            hasher.finish()
        };
        let keys: BTreeSet<u64> = problems.iter().map(key).collect();
        let gone = self.told.difference(&keys).count();
        let new = problems.iter().filter(|problem| !self.told.contains(&key(problem))).cloned();
        let new = Report::new(new);
        self.told = keys;
        News::Checked(new, gone, problems.tally())
    }
}

fn now(site: OnDemand, problems: Problems) -> Now {
    Now { site: Some(site), problems, ..Now::default() }
}

/// What is wrong until the rules have run: what they said of other files the last time, and what there is to say of these at once.
fn problems(before: &Problems, loaded: &Loaded, look: &Look) -> Problems {
    if look.everything {
        return Problems::new(loaded.diagnostics.iter().cloned());
    }
    look.files.iter().fold(before.clone(), |problems, file| problems.with(file, problems_of(loaded, file)))
}
