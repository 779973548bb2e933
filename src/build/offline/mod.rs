//! Reading without the internet: the worker that answers for the network, and the list of all files for those who keep the whole
//! site.
//!
//! In: all artifacts, as they pass. Out: `/sw.js`, with a version that changes whenever any file does, and `/offline-files.json`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use super::{Loaded, Sink};
use crate::diagnostic::Fatal;
use crate::render::Artifact;
use crate::source::Address;
use crate::view::{Destination, Kept, search_script};

const WORKER: &str = "/sw.js";
const LIST: &str = "/offline-files.json";
/// In the place of a page that is not on the device.
const FALLBACK: &str = "/offline/not-connected/";
/// Takes the worker of an earlier version away.
const GOODBYE: &str = include_str!("goodbye.js");

/// Pages that every device keeps from the first visit. Those that the site does not have are left out.
const SHELL: &[&str] = &[
    "/",
    "/help/",
    "/offline/",
    FALLBACK,
    "/search/",
    "/easy-read/",
    "/easy-read/help/",
    "/easy-read/search/",
];
/// What only search engines and servers need, and what a server shows when there is no page.
const NOT_KEPT: &[&str] =
    &["/robots.txt", "/sitemap.xml", "/404.html", super::feeds::HEADERS, super::feeds::SECURITY];

/// Whether people can keep pages.
pub(super) fn is_on(loaded: &Loaded, destination: Destination) -> bool {
    let has_worker = loaded.theme.offline().worker.is_some();
    destination == Destination::Server && loaded.site.settings.offline && has_worker
}

/// Takes the worker away that another site at the same address may have left.
pub(super) fn goodbye() -> Option<Artifact> {
    Some(Artifact { address: Address::new(WORKER)?, bytes: GOODBYE.as_bytes().to_vec() })
}

/// A file that a device may keep.
#[derive(Debug, Clone)]
struct Entry {
    size: u64,
    hash: blake3::Hash,
}

/// Notes all artifacts on their way to another sink.
#[derive(Debug)]
pub(super) struct Ledger<'s, S> {
    sink: &'s S,
    files: Mutex<BTreeMap<Address, Entry>>,
}

impl<S: Sink> Sink for Ledger<'_, S> {
    fn take(&self, artifact: Artifact) -> Result<(), Fatal> {
        let size = u64::try_from(artifact.bytes.len()).unwrap_or(u64::MAX);
        let entry = Entry { size, hash: blake3::hash(&artifact.bytes) };
        self.lock().insert(artifact.address.clone(), entry);
        self.sink.take(artifact)
    }

    fn missing(&self, address: &Address) {
        self.sink.missing(address);
    }
}

impl<'s, S: Sink> Ledger<'s, S> {
    pub(super) fn new(sink: &'s S) -> Self {
        Self { sink, files: Mutex::default() }
    }

    /// How much there is to keep: what passed so far, and `more` small pages.
    pub(super) fn kept(&self, more: usize) -> Kept {
        let files = self.lock();
        let kept = files.iter().filter(|(address, _)| is_kept(address)).map(|(_, entry)| entry.size);
        Kept { files: kept.clone().count() + more, bytes: kept.sum() }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<Address, Entry>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_kept(address: &Address) -> bool {
    !NOT_KEPT.contains(&address.as_str())
}

/// Seen from the site's root, as browsers ask for it: `services/portage/`.
fn inner(address: &Address) -> &str {
    &address.as_str()[1..]
}

/// Makes the worker and the list, once everything else has passed.
pub(super) fn make<S: Sink>(
    loaded: &Loaded,
    destination: Destination,
    ledger: &Ledger<'_, S>,
) -> Result<(), Fatal> {
    let worker = loaded.theme.offline().worker.as_deref().filter(|_| is_on(loaded, destination));
    let file = |address: &str, text: String| match Address::new(address) {
        Some(address) => ledger.sink.take(Artifact { address, bytes: text.into_bytes() }),
        None => Ok(()),
    };
    let Some(worker) = worker else {
        return if destination == Destination::Folder { Ok(()) } else { file(WORKER, GOODBYE.to_owned()) };
    };
    let files = ledger.lock().clone();
    let version = version(&files, worker);
    let build = Build { version: &version, shell: shell(loaded, &files), fallback: &FALLBACK[1..] };
    file(WORKER, format!("const BUILD = {};\n{worker}", json(&build)?))?;
    file(LIST, json(&List { version: &version, files: list(&files) })?)
}

/// What the worker knows of this build.
#[derive(Serialize)]
struct Build<'a> {
    version: &'a str,
    shell: Vec<&'a str>,
    fallback: &'a str,
}

/// All files to keep: where, what is in it (as a hash), how many bytes.
#[derive(Serialize)]
struct List<'a> {
    version: &'a str,
    files: Vec<(&'a str, String, u64)>,
}

fn json(value: &impl Serialize) -> Result<String, Fatal> {
    serde_json::to_string(value)
        .map_err(|error| Fatal::new(format!("The list of files for offline use cannot be written: {error}.")))
}

/// Changes whenever any file of the site does.
fn version(files: &BTreeMap<Address, Entry>, worker: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(worker.as_bytes());
    for (address, entry) in files {
        hasher.update(address.as_str().as_bytes());
        hasher.update(entry.hash.as_bytes());
    }
    hasher.finalize().to_hex().chars().take(16).collect()
}

/// What every device keeps from the first visit: how the site looks, where it starts, urgent help, and what search begins with.
fn shell<'a>(loaded: &'a Loaded, files: &'a BTreeMap<Address, Entry>) -> Vec<&'a str> {
    let assets = loaded.theme.assets();
    let script = search_script(loaded.site.lang());
    let is_shell = |address: &&Address| {
        SHELL.contains(&address.as_str())
            || assets.iter().any(|asset| asset.address == **address)
            || script.as_ref() == Some(*address)
    };
    files.keys().filter(is_shell).map(inner).collect()
}

fn list(files: &BTreeMap<Address, Entry>) -> Vec<(&str, String, u64)> {
    let short = |hash: &blake3::Hash| hash.to_hex().chars().take(8).collect();
    let kept = files.iter().filter(|(address, _)| is_kept(address));
    kept.map(|(address, entry)| (inner(address), short(&entry.hash), entry.size)).collect()
}
