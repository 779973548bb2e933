//! Notices that files change. What has changed, only the files themselves say: an event means "look again".

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind};
use notify::{Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use crate::build::Look;
use crate::source::SourcePath;

/// So long nothing more must happen before the files are looked at: programs write a file in several steps.
const QUIET: Duration = Duration::from_millis(8);
/// The same while a file is still open for writing.
const WRITING: Duration = Duration::from_millis(40);
/// However much happens, the files are looked at after this.
const LONGEST: Duration = Duration::from_millis(250);
/// How often files are compared where the system tells nothing.
const POLL: Duration = Duration::from_millis(700);

/// Watches a folder.
pub(super) struct Watch {
    top: PathBuf,
    events: Receiver<notify::Result<Event>>,
    sender: Sender<notify::Result<Event>>,
    watcher: Box<dyn Watcher + Send>,
    is_polling: bool,
}

impl Watch {
    /// Watches the folder `top`: by what the system tells, or, where that does not work or `poll` is asked for, by looking every now and then.
    /// Says why when it has to poll without being asked.
    pub(super) fn start(top: &Path, poll: bool) -> (Self, Option<String>) {
        let top = top.canonicalize().unwrap_or_else(|_| top.to_owned());
        let (sender, events) = channel();
        let own = || if poll { Err(String::new()) } else { told(&top, sender.clone()) };
        let (watcher, is_polling, trouble) = match own() {
            Ok(watcher) => (watcher, false, None),
            Err(trouble) => (polling(&top, sender.clone()), true, Some(trouble)),
        };
        let trouble = trouble.filter(|trouble| !trouble.is_empty());
        (Self { top, events, sender, watcher, is_polling }, trouble)
    }

    /// The system could not tell any more: from here on, files are looked at every now and then.
    fn fall_back(&mut self) {
        if !self.is_polling {
            self.watcher = polling(&self.top, self.sender.clone());
            self.is_polling = true;
        }
    }

    /// Waits until something happens, and then until it is over. None when nothing happened in this time.
    pub(super) fn wait(&mut self, most: Duration) -> Option<Look> {
        let started = Instant::now();
        let mut batch = Batch::default();
        while batch.is_empty() {
            let left = most.saturating_sub(started.elapsed());
            match self.events.recv_timeout(left) {
                Ok(event) => self.note(&mut batch, event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            match self.events.recv_timeout(batch.quiet()) {
                Ok(event) => self.note(&mut batch, event),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
            }
        }
        if batch.look.everything {
            // A folder that was moved away and came back has to be watched anew.
            drop(watch(&mut *self.watcher, &self.top));
        }
        Some(batch.look)
    }

    fn note(&mut self, batch: &mut Batch, event: notify::Result<Event>) {
        match event {
            Ok(event) if event.need_rescan() => batch.look.everything = true,
            Ok(event) => batch.note(&self.top, &event),
            Err(_) => {
                self.fall_back();
                batch.look.everything = true;
            }
        }
    }
}

/// What happened since the last look.
#[derive(Debug, Default)]
struct Batch {
    look: Look,
    /// Files that somebody may be writing to.
    open: BTreeSet<PathBuf>,
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.look == Look::default()
    }

    fn quiet(&self) -> Duration {
        if self.open.is_empty() { QUIET } else { WRITING }
    }

    fn note(&mut self, top: &Path, event: &Event) {
        let is_closed = event.kind == EventKind::Access(AccessKind::Close(AccessMode::Write));
        if matches!(event.kind, EventKind::Access(_)) && !is_closed {
            return;
        }
        for path in &event.paths {
            let Some(inner) = inner(top, path) else { continue };
            if is_closed {
                self.open.remove(path);
            } else if matches!(event.kind, EventKind::Modify(ModifyKind::Data(_)) | EventKind::Create(_)) {
                self.open.insert(path.clone());
            }
            match inner {
                // A folder that came, went or moved takes its files along.
                Inner::File(file) if !path.is_dir() => {
                    self.look.files.insert(file);
                }
                Inner::File(_) | Inner::Odd => self.look.everything = true,
            }
        }
    }
}

enum Inner {
    File(SourcePath),
    /// A name that no page can have.
    Odd,
}

/// What a path is to the site. None for what is none of its business: hidden files, and whatever else is in the folder.
fn inner(top: &Path, path: &Path) -> Option<Inner> {
    let inner = path.strip_prefix(top).ok()?;
    let names: Option<Vec<&str>> = inner.components().map(|part| part.as_os_str().to_str()).collect();
    let Some(names) = names else { return Some(Inner::Odd) };
    let is_hidden = names.iter().any(|name| name.starts_with('.') || name.ends_with('~'));
    let is_ours = matches!(names.as_slice(), ["content" | "themes", ..] | ["local-offer.toml"]);
    if is_hidden || !is_ours {
        return None;
    }
    Some(SourcePath::new(&names.join("/")).map_or(Inner::Odd, Inner::File))
}

type Answer = Result<Box<dyn Watcher + Send>, String>;

fn told(top: &Path, sender: Sender<notify::Result<Event>>) -> Answer {
    let watcher = RecommendedWatcher::new(sender, Config::default());
    let mut watcher = watcher.map_err(|error| error.to_string())?;
    watch(&mut watcher, top).map_err(|error| error.to_string())?;
    Ok(Box::new(watcher))
}

fn polling(top: &Path, sender: Sender<notify::Result<Event>>) -> Box<dyn Watcher + Send> {
    let config = Config::default().with_poll_interval(POLL).with_compare_contents(true);
    match PollWatcher::new(sender, config) {
        Ok(mut watcher) => {
            // What cannot be watched yet is not there yet; the folder above it is watched.
            drop(watch(&mut watcher, top));
            Box::new(watcher)
        }
        Err(_) => Box::new(notify::NullWatcher),
    }
}

fn watch(watcher: &mut dyn Watcher, top: &Path) -> notify::Result<()> {
    watcher.watch(top, RecursiveMode::NonRecursive)?;
    for folder in ["content", "themes"] {
        let folder = top.join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    Ok(())
}
