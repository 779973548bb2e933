//! A progress bar for builds that take so long that people wonder.

use std::io::IsTerminal;
use std::sync::Once;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Nobody wonders before that.
const PATIENCE: Duration = Duration::from_millis(500);

/// Counts pages. Seen only on a terminal.
pub(super) struct Progress {
    bar: ProgressBar,
    started: Instant,
    shown: Once,
}

impl Progress {
    /// For this many pages.
    pub(super) fn new(pages: usize, started: Instant) -> Self {
        let bar = ProgressBar::with_draw_target(u64::try_from(pages).ok(), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("Building {bar:30} {pos} of {len} pages") {
            bar.set_style(style);
        }
        Self { bar, started, shown: Once::new() }
    }

    /// One more is done.
    pub(super) fn step(&self) {
        if self.started.elapsed() > PATIENCE {
            self.shown.call_once(|| {
                if std::io::stderr().is_terminal() {
                    self.bar.set_draw_target(ProgressDrawTarget::stderr());
                }
            });
        }
        self.bar.inc(1);
    }

    /// All are done.
    pub(super) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
