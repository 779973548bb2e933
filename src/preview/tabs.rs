//! Who looks at which page, and what they are told.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// What a tab of a browser is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event {
    /// Its page has changed.
    Reload,
    /// Only the style has changed: style sheets, old and new, and the version that the page has then.
    Style { sheets: Vec<(String, String)>, version: String },
    /// Its page has another address now.
    Go(String),
    /// The panel has something new to say.
    Panel,
}

/// A tab that listens.
#[derive(Debug)]
pub(super) struct Tab {
    /// What it shows.
    pub(super) address: String,
    /// Which version of it.
    pub(super) version: String,
    sender: UnboundedSender<Event>,
}

impl Tab {
    pub(super) fn tell(&self, event: Event) {
        // A tab that was closed is taken out later.
        drop(self.sender.send(event));
    }
}

/// All tabs.
#[derive(Debug, Default)]
pub(super) struct Tabs {
    tabs: Mutex<Vec<Tab>>,
}

impl Tabs {
    /// A tab begins to listen.
    pub(super) fn add(&self, address: String, version: String) -> UnboundedReceiver<Event> {
        let (sender, receiver) = unbounded_channel();
        self.open().push(Tab { address, version, sender });
        receiver
    }

    /// Those that are still open.
    pub(super) fn open(&self) -> MutexGuard<'_, Vec<Tab>> {
        let mut tabs = self.tabs.lock().unwrap_or_else(PoisonError::into_inner);
        tabs.retain(|tab| !tab.sender.is_closed());
        tabs
    }
}
