//! Reading without the internet: the page that keeps the whole site on a device, and the page for those who are not connected.

use super::maker::Destination;
use super::model::{Keep, Link, Message, OfflinePage};
use super::simple::Simple;
use super::wording::number;
use super::{Maker, Output, Page as PageData, View};
use crate::site::Site;
use crate::source::Address;
use crate::theme::Arg;

const OFFLINE: &str = "/offline/";
const NOT_CONNECTED: &str = "/offline/not-connected/";

/// What the script can say. Their strings are called `offline-…`.
const MESSAGES: &[&str] = &[
    "start", "go-on", "update", "part", "busy", "all", "newer", "stopped", "lost", "full", "blocked", "gone",
    "first",
];

/// How much there is to keep.
#[derive(Debug, Clone, Copy, Default)]
pub struct Kept {
    /// How many files.
    pub files: usize,
    /// How many bytes all of them have.
    pub bytes: u64,
}

impl Kept {
    /// Megabytes with one digit, such as `12.3`; at least `0.1`.
    fn megabytes(self) -> String {
        let tenths = self.bytes.div_ceil(100_000).max(1);
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// The pages that a site has about it.
pub(super) fn plan(site: &Site) -> Vec<Output> {
    let page = site.generated().any(|address| address == OFFLINE).then_some(Output::Offline);
    page.into_iter().chain(site.settings.offline.then_some(Output::NotConnected)).collect()
}

impl Maker<'_> {
    /// Addresses of the pages that the build makes by itself for this destination.
    pub(super) fn generated(&self) -> impl Iterator<Item = &'static str> {
        // Who opens a folder has the site on the device already.
        let is_folder = self.destination == Destination::Folder;
        self.site.generated().filter(move |address| !(is_folder && *address == OFFLINE))
    }

    pub(super) fn offline(&self) -> View {
        self.offline_page(OFFLINE, "offline.html", "offline")
    }

    pub(super) fn not_connected(&self) -> View {
        self.offline_page(NOT_CONNECTED, "not-connected.html", "not-connected")
    }

    fn offline_page(&self, address: &str, template: &'static str, string: &str) -> View {
        let from = Address::new(address).unwrap_or_else(Address::home);
        let always = [("home", "/"), ("help", "/help/"), ("offline", OFFLINE)];
        let data = OfflinePage {
            title: self.words.say(&format!("{string}-title")),
            summary: self.words.say(&format!("{string}-summary")),
            keep: self.keep(&from),
            zip: self.zip(&from),
            pages: always.iter().map(|(string, to)| self.named(&from, string, to)).collect(),
        };
        let (title, summary) = (data.title.clone(), data.summary.clone());
        let simple = Simple { address, template, title: &title, summary: &summary };
        let mut view = self.simple(&simple, PageData::Offline(Box::new(data)));
        // The script of these pages does that work too.
        view.data.shell.assets.offline = None;
        view
    }

    fn keep(&self, from: &Address) -> Option<Keep> {
        let script = self.assets.offline_page.as_ref()?;
        let megabytes = self.kept.megabytes();
        let size = [("files", number(self.kept.files)), ("size", Arg::Text(&megabytes))];
        let counts = [("done", Arg::Text("{done}")), ("all", Arg::Text("{all}"))];
        let message = |name: &&'static str| Message {
            name,
            text: self.words.fill(&format!("offline-{name}"), &counts),
        };
        Some(Keep {
            script: self.href(from, script),
            size: self.words.fill("offline-size", &size),
            start: self.words.say("offline-start"),
            bytes: self.kept.bytes,
            messages: MESSAGES.iter().map(message).collect(),
        })
    }

    fn zip(&self, from: &Address) -> Option<Link> {
        let setting = self.site.settings.bundle.as_deref()?;
        let own = Address::new(setting).map(|address| self.href(from, &address));
        let external = own.is_none();
        let href = own.unwrap_or_else(|| setting.to_owned());
        Some(Link { text: self.words.say("offline-zip"), href, why: None, external })
    }

    /// The note that stands beside the pages in a folder without a server.
    pub fn read_me(&self) -> String {
        let name = [("name", Arg::Text(&self.site.file.name))];
        let lines = ["name", "unzip", "open", "current"]
            .map(|line| self.words.fill(&format!("read-me-{line}"), &name));
        lines.join("\r\n\r\n") + "\r\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_rounded_up_to_a_tenth_of_a_megabyte() {
        for (bytes, words) in [(0, "0.1"), (100_000, "0.1"), (100_001, "0.2"), (12_340_000, "12.4")] {
            assert_eq!(Kept { files: 1, bytes }.megabytes(), words);
        }
    }
}
