//! A site that is loaded again and again while its files change. What has not changed is not understood again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::load::{Loaded, Request, Understood, gather};
use crate::check;
use crate::content::{self, Settings};
use crate::diagnostic::{Diagnostic, Fatal, Report};
use crate::site;
use crate::source::{self, Limits, Source, SourcePath};
use crate::theme::{Brand, Loaded as LoadedTheme, Theme};

/// Where to look again. What is there now, only the files say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Look {
    /// Files that may have changed, come or gone.
    pub files: BTreeSet<SourcePath>,
    /// Everything may have changed.
    pub everything: bool,
}

impl Look {
    /// At everything.
    pub fn everywhere() -> Self {
        Self { everything: true, ..Self::default() }
    }

    /// At this too.
    pub fn add(&mut self, other: Self) {
        self.files.extend(other.files);
        self.everything |= other.everything;
    }

    fn is_about_theme(&self) -> bool {
        let is_theme =
            |path: &SourcePath| path.as_str().starts_with("themes/") || path.as_str() == "local-offer.toml";
        self.everything || self.files.iter().any(is_theme)
    }
}

/// What a look finds.
#[derive(Debug)]
pub enum Found {
    /// As it was.
    Same,
    /// Only words of pages are new: addresses, lists and links are as they were.
    Words(Arc<Loaded>),
    /// Anything may be new.
    Site(Arc<Loaded>),
    /// Nothing can be made, because every page depends on what is wrong.
    Broken(Report),
}

/// What was understood before, for all who load the same folder.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<SourcePath, (Source, Understood)>>,
    theme: Mutex<Option<KnownTheme>>,
}

/// A theme, and what it was made from besides its files.
#[derive(Debug, Clone)]
struct KnownTheme {
    name: String,
    brand: Option<String>,
    loaded: LoadedTheme,
}

impl Memory {
    fn files(&self) -> MutexGuard<'_, BTreeMap<SourcePath, (Source, Understood)>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn understand(&self, source: &Source) -> Understood {
        if let Some((old, understood)) = self.files().get(source.path())
            && old.text() == source.text()
        {
            return understood.clone();
        }
        let understood = content::parse(source);
        self.files().insert(source.path().clone(), (source.clone(), understood.clone()));
        understood
    }

    fn theme(&self, top: &Path, settings: &Settings, brand: Option<&Brand>) -> Result<LoadedTheme, Fatal> {
        let colour = brand.map(|brand| brand.colour.clone());
        let mut known = self.theme.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) =
            known.as_ref().filter(|known| known.name == settings.theme && known.brand == colour)
        {
            return Ok(known.loaded.clone());
        }
        let loaded = Theme::load(top, &settings.theme, brand)?;
        *known = Some(KnownTheme { name: settings.theme.clone(), brand: colour, loaded: loaded.clone() });
        Ok(loaded)
    }

    fn forget_theme(&self) {
        *self.theme.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Loads everything, without the rules.
    fn load(&self, request: &Request) -> Result<Result<Loaded, Report>, Fatal> {
        let theme = |settings: &Settings, brand: Option<&Brand>| self.theme(&request.source, settings, brand);
        let loaded = gather(request, theme, |source| self.understand(source))?;
        if let Ok(loaded) = &loaded {
            let there: BTreeSet<&SourcePath> = loaded.site.files().collect();
            self.files().retain(|path, _| there.contains(path));
        }
        Ok(loaded)
    }

    /// Loads everything that is there now, and checks it: the same as [`super::load`], only quicker.
    ///
    /// # Errors
    /// When the folder or the theme cannot be read at all.
    pub fn checked(&self, request: &Request) -> Result<Result<Loaded, Report>, Fatal> {
        Ok(self.load(request)?.map(Loaded::checked))
    }
}

/// A site as it is now.
#[derive(Debug)]
pub struct Workspace {
    request: Request,
    memory: Arc<Memory>,
    current: Option<Arc<Loaded>>,
    /// Files that the rules would not let be published when they last ran.
    unfit: BTreeSet<SourcePath>,
}

impl Workspace {
    /// Nothing is read yet.
    pub fn new(request: Request) -> Self {
        Self { request, memory: Arc::default(), current: None, unfit: BTreeSet::new() }
    }

    /// What is asked for.
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// What is understood, to be shared with those who check.
    pub fn memory(&self) -> Arc<Memory> {
        Arc::clone(&self.memory)
    }

    /// Looks again. The rules run later: until then, what they said of files that did not change holds.
    ///
    /// # Errors
    /// When the folder or the theme cannot be read at all.
    pub fn look(&mut self, look: &Look) -> Result<Found, Fatal> {
        if look.is_about_theme() {
            self.memory.forget_theme();
        } else if let Some(found) = self.retouched(look) {
            return Ok(found);
        }
        self.current = None;
        let mut loaded = match self.memory.load(&self.request)? {
            Ok(loaded) => loaded,
            Err(report) => return Ok(Found::Broken(report)),
        };
        let unfit = if look.everything { BTreeSet::new() } else { &self.unfit - &look.files };
        if !unfit.is_empty() {
            let (site, problems) = site::without(loaded.site, &unfit);
            loaded.diagnostics.extend(problems);
            loaded.site = site;
        }
        let loaded = Arc::new(loaded);
        self.current = Some(Arc::clone(&loaded));
        Ok(Found::Site(loaded))
    }

    /// From here on, the site is as the rules left it. `unfit` are the files that they would not let be published.
    pub fn settle(&mut self, loaded: Arc<Loaded>, unfit: BTreeSet<SourcePath>) {
        self.unfit = unfit;
        self.current = Some(loaded);
    }

    /// The quick way, when only words of known pages have changed.
    fn retouched(&mut self, look: &Look) -> Option<Found> {
        let current = self.current.as_ref()?;
        let mut changed: Option<Loaded> = None;
        for path in &look.files {
            let known = self.memory.files().get(path).map(|(source, _)| source.clone());
            let file = self.request.source.join(path.as_str());
            let Some(known) = known else {
                if file.exists() || !is_passing(path) {
                    return None;
                }
                continue;
            };
            let source = source::read_file(&self.request.source, path.clone(), Limits::default()).ok()??;
            if source.text() == known.text() {
                continue;
            }
            let (parsed, problems) = self.memory.understand(&source);
            let before = changed.as_ref().unwrap_or(current);
            let site = before.site.retouched(parsed.as_ref()?)?;
            // Those of other files are known from the last check.
            let mut diagnostics =
                changed.as_ref().map_or_else(Vec::new, |changed| changed.diagnostics.clone());
            diagnostics.extend(problems);
            let (top, theme) = (before.top.clone(), Arc::clone(&before.theme));
            changed = Some(Loaded { top, site, theme, diagnostics, finders: Arc::clone(&before.finders) });
        }
        let Some(loaded) = changed.map(Arc::new) else { return Some(Found::Same) };
        self.current = Some(Arc::clone(&loaded));
        Some(Found::Words(loaded))
    }
}

/// Whether a file that is gone was one that programs make for the moment of writing. Others may have been folders with pages, or pictures.
fn is_passing(path: &SourcePath) -> bool {
    let name = path.name();
    let is_of_vim = name.bytes().all(|byte| byte.is_ascii_digit());
    let is_of_sed = name.starts_with("sed") && !name.contains('.');
    is_of_vim || is_of_sed || name.contains("___jb_")
}

/// What is wrong with one file, before the rules for the whole site have run.
pub fn problems_of(loaded: &Loaded, path: &SourcePath) -> Vec<Diagnostic> {
    let of_file = |problem: &&Diagnostic| problem.place.path == *path;
    let mut problems: Vec<Diagnostic> = loaded.diagnostics.iter().filter(of_file).cloned().collect();
    if let Some(id) = loaded.site.page_of(path) {
        problems.extend(
            check::of_page(&loaded.site, &loaded.finders, id)
                .into_iter()
                .filter(|problem| problem.place.path == *path),
        );
    }
    check::judge_more(&loaded.site, problems)
}
