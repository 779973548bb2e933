//! Runs the rules over all pages, and then makes the search, beside the preview: nobody waits for either.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use axum::body::Bytes;

use crate::build::{self, Loaded, Memory, Request};
use crate::diagnostic::{Report, Severity};
use crate::source::SourcePath;

/// What comes out of one run.
#[derive(Debug)]
pub(super) enum Outcome {
    /// The site without what must not be published, which files that is, and everything that is wrong.
    Checked { loaded: Arc<Loaded>, unfit: BTreeSet<SourcePath>, problems: Report },
    /// Nothing can be made or read; the look has said so.
    Nothing,
    /// Files of the search.
    Search(BTreeMap<String, Bytes>),
}

/// A run.
#[derive(Debug)]
pub(super) struct Run {
    outcomes: Receiver<Outcome>,
    /// The state of the files that it began with.
    pub(super) generation: u64,
    /// Nobody waits for it any more.
    is_cancelled: Arc<AtomicBool>,
}

impl Run {
    /// Begins. With `spare`, one core is left to the preview.
    pub(super) fn start(request: Request, memory: Arc<Memory>, generation: u64, spare: bool) -> Self {
        let (sender, outcomes) = channel();
        let is_cancelled = Arc::new(AtomicBool::new(false));
        let stops = Arc::clone(&is_cancelled);
        thread::spawn(move || {
            let work = || {
                let say = |outcome| sender.send(outcome).is_ok() && !stops.load(Ordering::Relaxed);
                let found = check(&request, &memory, &stops);
                let Outcome::Checked { loaded, .. } = &found else {
                    say(found);
                    return;
                };
                let loaded = Arc::clone(loaded);
                if say(found)
                    && let Ok(files) = build::search_files(&loaded)
                {
                    let files =
                        files.into_iter().map(|(address, text)| (address.to_string(), Bytes::from(text)));
                    say(Outcome::Search(files.collect()));
                }
            };
            let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
            match pool {
                Ok(pool) if spare => pool.install(work),
                _ => work(),
            }
            drop(sender);
            give_back();
        });
        Self { outcomes, generation, is_cancelled }
    }

    /// Lets it end at the next step.
    pub(super) fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// What has come out since the last time. The second value: whether more may come.
    pub(super) fn outcome(&self) -> (Option<Outcome>, bool) {
        match self.outcomes.try_recv() {
            Ok(outcome) => (Some(outcome), true),
            Err(TryRecvError::Empty) => (None, true),
            Err(TryRecvError::Disconnected) => (None, false),
        }
    }
}

/// The allocator gives memory back to the system some time after it was used, when somebody asks for more: better now than when an author waits.
fn give_back() {
    thread::sleep(SOME_TIME);
    drop((1..64).map(|pages| vec![0_u8; pages * 4096]).collect::<Vec<_>>());
}

/// Longer than the allocator keeps what nobody uses.
const SOME_TIME: Duration = Duration::from_millis(1500);

fn check(request: &Request, memory: &Memory, stops: &AtomicBool) -> Outcome {
    let mut loaded = match memory.checked(request) {
        Ok(Ok(loaded)) => loaded,
        Ok(Err(_)) | Err(_) => return Outcome::Nothing,
    };
    if stops.load(Ordering::Relaxed) {
        return Outcome::Nothing;
    }
    let mut problems = std::mem::take(&mut loaded.diagnostics);
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let unfit = errors.map(|problem| problem.place.path.clone()).collect();
    match build::inspect(&loaded, false) {
        Ok(more) => problems.extend(more),
        Err(_) => return Outcome::Nothing,
    }
    Outcome::Checked { loaded: Arc::new(loaded), unfit, problems: Report::new(problems) }
}
