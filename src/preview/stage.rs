//! What is shown now: pages of the site as it is, the last good version of pages that are broken, and why they are.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, Weak};

use axum::body::Bytes;

use super::panel;
use super::problems::Problems;
use super::renamed::renamed;
use super::tabs::{Event, Tab, Tabs};
use crate::build::OnDemand;
use crate::diagnostic::{Diagnostic, Fatal, Severity};
use crate::source::{Address, SourcePath, in_address};

/// Of so many pages the last good version is kept.
const KEPT: usize = 200;

/// The address that opens a file in the author's editor, with `{path}`, `{line}` and `{column}`.
#[derive(Debug, Clone)]
pub struct Editor {
    pattern: String,
    top: String,
}

impl Editor {
    /// `pattern` is such as `vscode://file/{path}:{line}:{column}`; `top` is the source folder.
    pub fn new(pattern: &str, top: &std::path::Path) -> Self {
        let top = top.canonicalize().unwrap_or_else(|_| top.to_owned());
        Self { pattern: pattern.to_owned(), top: top.to_string_lossy().replace('\\', "/") }
    }

    /// The address for a place in a file.
    pub(super) fn link(&self, path: &SourcePath, line: usize, column: usize) -> String {
        let full = format!("{}/{path}", self.top.trim_end_matches('/'));
        // In an address, the path of a computer begins behind a slash of its own.
        let full = full.trim_start_matches('/');
        let full = in_address(full);
        self.pattern
            .replace("{path}", &full)
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
    }
}

/// What there is to show.
#[derive(Debug, Default)]
pub(super) struct Now {
    /// None while every page depends on what is wrong.
    pub(super) site: Option<OnDemand>,
    /// All problems that are known.
    pub(super) problems: Problems,
    /// The rules have run over all pages.
    pub(super) is_checked: bool,
    /// Nothing can be read at all.
    pub(super) fatal: Option<String>,
}

/// A page as it was shown.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// Without what the preview adds.
    pub(super) bytes: Bytes,
    pub(super) version: String,
    /// Its file.
    pub(super) file: Option<SourcePath>,
    /// What there was to show when it was made.
    of: Weak<Now>,
}

/// The answer to a request.
#[derive(Debug)]
pub(super) enum Reply {
    Page(Shown),
    /// The page that says that there is no page.
    NoPage(Shown),
    File(Bytes),
    /// The same with `/` at its end.
    Moved,
    Nothing,
}

/// What is shown now, and to whom.
#[derive(Debug)]
pub(super) struct Stage {
    now: RwLock<Arc<Now>>,
    search: RwLock<Arc<BTreeMap<String, Bytes>>>,
    shown: Mutex<Kept>,
    pub(super) tabs: Tabs,
    pub(super) editor: Editor,
}

impl Stage {
    pub(super) fn new(editor: Editor) -> Self {
        Self {
            now: RwLock::default(),
            search: RwLock::default(),
            shown: Mutex::default(),
            tabs: Tabs::default(),
            editor,
        }
    }

    pub(super) fn now(&self) -> Arc<Now> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Files of the search, in the place of the earlier ones.
    pub(super) fn set_search(&self, files: BTreeMap<String, Bytes>) {
        *self.search.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(files);
    }

    /// From here on this is shown. Tabs whose page is another than before are told.
    pub(super) fn show(&self, now: Now) {
        let before = self.now();
        let now = Arc::new(now);
        let moved = match (&before.site, &now.site) {
            (Some(before), Some(now)) if !before.has_addresses_of(now) => {
                renamed(&before.loaded().site, &now.loaded().site)
            }
            _ => BTreeMap::new(),
        };
        let is_news = !before.problems.are(&now.problems)
            || before.fatal != now.fatal
            || before.is_checked != now.is_checked
            || before.site.is_some() != now.site.is_some();
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&now);
        for tab in self.tabs.open().iter_mut() {
            let change = self.change(tab, &now, &moved);
            let is_other_page = matches!(change, Some(Event::Reload | Event::Go(_)));
            if let Some(event) = change {
                tab.tell(event);
            }
            if is_news && !is_other_page {
                tab.tell(Event::Panel);
            }
        }
    }

    /// What a tab must be told, if anything. From there on it shows the new version.
    fn change(&self, tab: &mut Tab, now: &Now, moved: &BTreeMap<Address, Address>) -> Option<Event> {
        let old = self.last_good(&tab.address);
        let (Reply::Page(new) | Reply::NoPage(new)) = self.reply(&tab.address) else {
            return Some(Event::Reload);
        };
        if new.version == tab.version {
            return None;
        }
        if now.site.as_ref().is_some_and(|site| !site.has_page(&tab.address))
            && let Some(address) = new_address(&tab.address, moved)
        {
            tab.address.clone_from(&address);
            return Some(Event::Go(address));
        }
        let was = old.filter(|old| old.version == tab.version);
        let sheets = was.and_then(|old| other_sheets(&old.bytes, &new.bytes));
        tab.version.clone_from(&new.version);
        Some(match sheets {
            Some(sheets) => Event::Style { sheets, version: new.version },
            None => Event::Reload,
        })
    }

    /// What there is at an address.
    pub(super) fn reply(&self, path: &str) -> Reply {
        let now = self.now();
        let Some(site) = &now.site else {
            return Reply::Page(self.last_good(path).unwrap_or_else(|| nothing_yet(&now)));
        };
        let Some(address) = Address::new(path) else { return Reply::Nothing };
        if let Some(shown) = self.page(&now, site, &address) {
            return Reply::Page(shown);
        }
        let found = self.search.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
        if let Some(file) = found {
            return Reply::File(file);
        }
        match site.file(&address) {
            Ok(Some(bytes)) => return Reply::File(Bytes::from(bytes)),
            Ok(None) => {}
            Err(error) => return Reply::File(Bytes::from(error.to_string())),
        }
        if !path.ends_with('/') && site.has_page(&format!("{path}/")) {
            return Reply::Moved;
        }
        let is_broken = |file: &SourcePath| {
            let is_error = |problem: &Diagnostic| problem.severity == Severity::Error;
            now.problems.iter().any(|problem| is_error(problem) && problem.place.path == *file)
        };
        if let Some(shown) = self.last_good(path).filter(|shown| shown.file.as_ref().is_some_and(is_broken)) {
            return Reply::Page(shown);
        }
        let page = Address::new("/404.html").and_then(|address| site.page(&address)?.ok());
        page.map_or(Reply::Nothing, |bytes| Reply::NoPage(Shown::new(bytes, None)))
    }

    /// A page of the site, made once for all who ask until something changes. When its template fails, it stays as it was.
    fn page(&self, now: &Arc<Now>, site: &OnDemand, address: &Address) -> Option<Shown> {
        let path = address.as_str();
        let of = Arc::downgrade(now);
        if let Some(shown) = self.last_good(path).filter(|shown| Weak::ptr_eq(&shown.of, &of)) {
            return Some(shown);
        }
        Some(match site.page(address)? {
            Ok(bytes) => {
                let shown = Shown { of, ..Shown::new(bytes, site.source_of(address).cloned()) };
                self.keep(path, &shown);
                shown
            }
            Err(problem) => {
                self.last_good(path).unwrap_or_else(|| Shown::new(panel::trouble(&problem.message), None))
            }
        })
    }

    /// The file of a page that was shown here.
    pub(super) fn file_of(&self, path: &str) -> Option<SourcePath> {
        self.kept().pages.get(path)?.1.file.clone()
    }

    fn last_good(&self, path: &str) -> Option<Shown> {
        self.kept().pages.get(path).map(|(_, shown)| shown.clone())
    }

    fn keep(&self, path: &str, shown: &Shown) {
        self.kept().keep(path, shown.clone());
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The last good version of the pages that were made last.
#[derive(Debug, Default)]
struct Kept {
    /// With the number of its making.
    pages: BTreeMap<String, (u64, Shown)>,
    made: u64,
}

impl Kept {
    fn keep(&mut self, path: &str, shown: Shown) {
        self.made += 1;
        self.pages.insert(path.to_owned(), (self.made, shown));
        if self.pages.len() > KEPT {
            let oldest = self.pages.iter().min_by_key(|(_, (made, _))| *made).map(|(path, _)| path.clone());
            oldest.and_then(|path| self.pages.remove(&path));
        }
    }
}

impl Shown {
    fn new(bytes: Vec<u8>, file: Option<SourcePath>) -> Self {
        let version = blake3::hash(&bytes).to_hex().chars().take(16).collect();
        Self { bytes: Bytes::from(bytes), version, file, of: Weak::new() }
    }
}

/// The page in the place of all pages while nothing can be made.
fn nothing_yet(now: &Now) -> Shown {
    let words =
        now.fatal.as_deref().unwrap_or("The site cannot be made yet. Every page depends on what is wrong.");
    Shown::new(panel::trouble(words), None)
}

/// The new address of a page or of one of its versions.
fn new_address(address: &str, moved: &BTreeMap<Address, Address>) -> Option<String> {
    moved.iter().find_map(|(old, new)| Some(format!("{}{new}", address.strip_suffix(old.as_str())?)))
}

/// When two pages differ in the addresses of their style sheets only: these, old and new.
fn other_sheets(old: &[u8], new: &[u8]) -> Option<Vec<(String, String)>> {
    let (old, new) = (std::str::from_utf8(old).ok()?, std::str::from_utf8(new).ok()?);
    let (was, is) = (sheets(old), sheets(new));
    let pairs: Vec<(String, String)> = was
        .into_iter()
        .zip(is)
        .filter(|(old, new)| old != new)
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect();
    let mended = pairs.iter().fold(old.to_owned(), |text, (old, new)| text.replace(old, new));
    (!pairs.is_empty() && mended == new).then_some(pairs)
}

/// Addresses of style sheets in a finished page.
fn sheets(html: &str) -> Vec<&str> {
    let ends = html.match_indices(".css\"").map(|(at, _)| at + ".css".len());
    ends.filter_map(|end| Some(&html[html[..end].rfind('"')? + 1..end])).collect()
}

impl From<Fatal> for Now {
    fn from(error: Fatal) -> Self {
        Self { fatal: Some(error.to_string()), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_differ_in_their_style_sheets_only_are_known() {
        let page =
            |css: &str, words: &str| format!("<link href=\"../assets/{css}.css\" rel=stylesheet>{words}");
        let sheets = |a: String, b: String| other_sheets(a.as_bytes(), b.as_bytes());
        let pair = ("../assets/a.1.css".to_owned(), "../assets/a.2.css".to_owned());
        assert_eq!(sheets(page("a.1", "x"), page("a.2", "x")), Some(vec![pair]));
        assert_eq!(sheets(page("a.1", "x"), page("a.2", "y")), None);
        assert_eq!(sheets(page("a.1", "x"), page("a.1", "x")), None);
    }

    #[test]
    fn a_place_becomes_an_address_for_the_editor() {
        let editor =
            Editor { pattern: "vscode://file/{path}:{line}:{column}".to_owned(), top: "/a b".to_owned() };
        let path = SourcePath::new("content/x#1.md").expect("a path");
        assert_eq!(editor.link(&path, 3, 5), "vscode://file/a%20b/content/x%231.md:3:5");
    }
}
