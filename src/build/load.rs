//! Reads and understands everything: pages, shared files, settings, theme.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::check::{self, Checked};
use crate::content::{
    self, Checklist, Parsed, Pictures, SEARCHES, Searching, Settings, SiteFile, SiteWords, Vocabulary, Words,
};
use crate::diagnostic::{Diagnostic, Fatal, Place, Report, RuleId, Severity};
use crate::site::{self, Collection, Input, Site, SizedPicture};
use crate::source::{self, Limits, Source, SourcePath, Tree};
use crate::theme::{Brand, Loaded as LoadedTheme, Theme, ThemePicture};

const MISSING_FILE: RuleId = RuleId("missing-file");
const UNUSED_FILE: RuleId = RuleId("unused-file");

/// What to build.
#[derive(Debug, Clone)]
pub struct Request {
    /// The folder with `content/`, `themes/` and `local-offer.toml`.
    pub source: PathBuf,
    /// What day it is.
    pub today: Date,
    /// With drafts.
    pub drafts: bool,
}

/// A site that is ready to be made.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The folder it was read from.
    pub top: PathBuf,
    /// All pages together.
    pub site: Site,
    /// The theme.
    pub theme: Arc<Theme>,
    /// What is wrong so far.
    pub diagnostics: Vec<Diagnostic>,
    /// What the rules look for the site's own words with.
    pub(super) finders: Arc<check::Finders>,
}

/// Files whose names are not pages.
const NOT_PAGES: &[&str] = &["README.md", "CONTRIBUTING.md"];

/// The shared files, once they are read.
#[derive(Default)]
struct Shared {
    input: Input,
    diagnostics: Vec<Diagnostic>,
    /// What is wrong with single pictures. Only the pages that show them depend on it.
    beside: Vec<Diagnostic>,
}

/// What one file says, as far as it can be understood.
pub(super) type Understood = (Option<Parsed>, Vec<Diagnostic>);

/// Reads, understands and checks everything. The inner error is for a site of which nothing can be made, because every page depends
/// on what is wrong: the report says what.
///
/// # Errors
/// When the folder cannot be read at all.
pub fn load(request: &Request) -> Result<Result<Loaded, Report>, Fatal> {
    load_with(request, |settings, brand| Theme::load(&request.source, &settings.theme, brand))
}

/// The same with a theme from elsewhere, such as one that was loaded before.
///
/// # Errors
/// When the folder or the theme cannot be read at all.
pub fn load_with(
    request: &Request,
    theme: impl FnOnce(&Settings, Option<&Brand>) -> Result<LoadedTheme, Fatal> + Send,
) -> Result<Result<Loaded, Report>, Fatal> {
    Ok(gather(request, theme, content::parse)?.map(Loaded::checked))
}

/// Reads and understands everything, but does not check it by rules yet. `parse` understands one file.
pub(super) fn gather(
    request: &Request,
    theme: impl FnOnce(&Settings, Option<&Brand>) -> Result<LoadedTheme, Fatal> + Send,
    parse: impl Fn(&Source) -> Understood + Sync,
) -> Result<Result<Loaded, Report>, Fatal> {
    let top = &request.source;
    if !top.join(content::FOLDER).is_dir() {
        return Err(Fatal::new(format!(
            "There is no folder `content` in {}. Go to the folder that holds it, or name that folder with --source.",
            top.display()
        )));
    }
    let mut tree = source::read(top, content::FOLDER, &[".md", ".yaml", ".yml"], Limits::default())?;
    let (settings, settings_file, mut diagnostics) = settings(top, request.today);
    diagnostics.extend(std::mem::take(&mut tree.diagnostics));
    let (pages, data): (Vec<Source>, Vec<Source>) =
        std::mem::take(&mut tree.texts).into_iter().partition(|s| s.path().name().ends_with(".md"));
    let brand = settings
        .brand
        .clone()
        .zip(settings_file)
        .map(|(colour, file)| Brand { place: Place::new(&file, colour.span()), colour: colour.value });
    let (parsed, theme) = rayon::join(|| parsed(&pages, &parse), || theme(&settings, brand.as_ref()));
    let theme = theme?;
    diagnostics.extend(theme.diagnostics);
    let pictures = theme.theme.as_deref().map(theme_pictures).unwrap_or_default();
    let shared = shared(top, &data, &tree, pictures);
    diagnostics.extend(shared.diagnostics);
    let basis_is_broken =
        diagnostics.iter().any(|d| d.severity == Severity::Error && is_basis(&d.place.path));
    diagnostics.extend(shared.beside);
    let Some(theme) = theme.theme.filter(|_| !basis_is_broken) else {
        return Ok(Err(Report::new(diagnostics)));
    };
    diagnostics.extend(theme.missing_strings(crate::view::STRINGS));
    diagnostics.extend(theme.missing_strings(crate::view::EASY_STRINGS));
    diagnostics.extend(theme.missing_strings(crate::view::REPORT_STRINGS));
    diagnostics.extend(theme.missing_templates(crate::view::TEMPLATES));
    let input = Input { settings, today: request.today, drafts: request.drafts, ..shared.input };
    let (site, problems) = assemble(input, parsed, tree.unread);
    diagnostics.extend(problems);
    Ok(Ok(Loaded { top: top.clone(), site, theme, diagnostics, finders: Arc::default() }))
}

impl Loaded {
    /// Runs the rules, and leaves out the pages in which they find errors.
    pub(super) fn checked(self) -> Self {
        let Checked { mut problems, unfit } = check::check(&self.site, &self.finders, self.diagnostics);
        if unfit.is_empty() {
            return Self { diagnostics: problems, ..self };
        }
        let (site, more) = site::without(self.site, &unfit);
        problems.extend(check::judge_more(&site, more));
        Self { site, diagnostics: problems, ..self }
    }
}

/// Every page depends on these files and on the theme.
fn is_basis(path: &SourcePath) -> bool {
    let path = path.as_str();
    let shared = path.strip_prefix(content::FOLDER).and_then(|rest| rest.strip_prefix('/'));
    path == SETTINGS || path.starts_with("themes/") || shared.is_some_and(|name| SHARED.contains(&name))
}

const SETTINGS: &str = "local-offer.toml";

/// Files in the content folder that are not pages.
const SHARED: &[&str] =
    &["site.yaml", "vocabulary.yaml", "words.yaml", "statutory.yaml", "pictures/pictures.yaml"];

fn settings(top: &Path, today: Date) -> (Settings, Option<Source>, Vec<Diagnostic>) {
    let path = SourcePath::new(SETTINGS).unwrap_or_else(SourcePath::top);
    match source::read_file(top, path, Limits::default()) {
        Ok(None) => (Settings::default(), None, Vec::new()),
        Ok(Some(file)) => {
            let (settings, mut problems) = Settings::parse(&file);
            problems.extend(settings.security.as_ref().and_then(|security| security.late(&file, today)));
            (settings, Some(file), problems)
        }
        Err(problem) => (Settings::default(), None, vec![*problem]),
    }
}

fn shared(top: &Path, files: &[Source], tree: &Tree, theme_pictures: Vec<SizedPicture>) -> Shared {
    let mut shared = Shared::default();
    let mut take = |name: &str, needed: bool| -> Option<Source> {
        let path = format!("{}/{name}", content::FOLDER);
        let file = files.iter().find(|source| source.path().as_str() == path).cloned();
        let said_already = tree.unread.iter().any(|unread| unread.as_str() == path);
        if file.is_none() && needed && !said_already {
            shared.diagnostics.push(missing_file(&path));
        }
        file
    };
    let (site, vocabulary) = (take("site.yaml", true), take("vocabulary.yaml", true));
    let (words, checklist) = (take("words.yaml", false), take("statutory.yaml", false));
    let pictures = take("pictures/pictures.yaml", false);
    let Shared { input, diagnostics, beside } = &mut shared;
    read_into(&mut input.file, site, SiteFile::parse, diagnostics);
    read_into(&mut input.vocabulary, vocabulary, Vocabulary::parse, diagnostics);
    read_into(&mut input.words, words, Words::parse, diagnostics);
    read_into(&mut input.checklist, checklist, Checklist::parse, diagnostics);
    diagnostics.extend(searching(files, &mut input.searching));
    let mut listed = Pictures::default();
    read_into(&mut listed, pictures, Pictures::parse, diagnostics);
    let (collection, problems) = Collection::gather(top, theme_pictures, listed, &tree.others);
    input.pictures = collection;
    *beside = problems;
    for (source, edition) in files.iter().filter_map(|s| Some((s, SiteWords::edition_of(s.path())?))) {
        let (words, problems) = SiteWords::parse(source, edition, &input.file);
        if problems.iter().all(|problem| problem.severity != Severity::Error) {
            input.translations.push(words);
        }
        diagnostics.extend(problems);
    }
    let unknown = files.iter().filter(|s| !is_shared(s.path()));
    shared.diagnostics.extend(unknown.map(|source| unused(source.path())));
    shared
}

fn searching(files: &[Source], into: &mut Searching) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for source in files {
        if source.path().as_str() == SEARCHES {
            diagnostics.extend(into.read_searches(source));
        } else if let Some(language) = Searching::language_of(source.path()) {
            diagnostics.extend(into.read_synonyms(source, language));
        }
    }
    diagnostics
}

fn is_shared(path: &SourcePath) -> bool {
    SHARED.iter().any(|name| path.as_str() == format!("{}/{name}", content::FOLDER))
        || SiteWords::edition_of(path).is_some()
        || Searching::language_of(path).is_some()
        || path.as_str() == SEARCHES
}

fn theme_pictures(theme: &Theme) -> Vec<SizedPicture> {
    let sized = |picture: &ThemePicture| SizedPicture {
        entry: picture.entry.clone(),
        address: picture.address.clone(),
        width: picture.size.0,
        height: picture.size.1,
        // Whoever makes a theme sees to it that its drawings stand still.
        animated: false,
        bytes: Some(Arc::clone(&picture.bytes)),
    };
    theme.pictures().iter().map(sized).collect()
}

fn read_into<T>(
    place: &mut T,
    source: Option<Source>,
    parse: fn(&Source) -> (T, Vec<Diagnostic>),
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(source) = source {
        let (value, problems) = parse(&source);
        *place = value;
        diagnostics.extend(problems);
    }
}

fn missing_file(path: &str) -> Diagnostic {
    let place = Place::file(&SourcePath::new(path).unwrap_or_else(SourcePath::top));
    Diagnostic::error(MISSING_FILE, place, format!("The file `{path}` is missing."))
        .why("Every page depends on it, so nothing can be built.")
        .help("Copy it from the sample site and change it to yours.")
}

fn unused(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(UNUSED_FILE, Place::file(path), format!("Nothing reads `{path}`."))
        .why("Somebody may believe that what it says is on the site.")
        .help(
            "Check its name. The shared files are site.yaml, vocabulary.yaml, words.yaml, synonyms.yaml, searches.yaml, statutory.yaml and pictures/pictures.yaml.",
        )
}

/// Each page, as it is understood by itself.
fn parsed(pages: &[Source], parse: impl Fn(&Source) -> Understood + Sync) -> Vec<(&SourcePath, Understood)> {
    let is_page = |source: &&Source| is_page(source.path());
    pages.par_iter().filter(is_page).map(|source| (source.path(), parse(source))).collect()
}

fn assemble(
    mut input: Input,
    parsed: Vec<(&SourcePath, Understood)>,
    unread: Vec<SourcePath>,
) -> (Site, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    input.left_out.extend(unread);
    for (path, (document, problems)) in parsed {
        diagnostics.extend(problems);
        match document {
            Some(Parsed::Page(document)) => input.documents.push(document),
            Some(Parsed::Variant(variant)) => input.variants.push(variant),
            None => {
                input.left_out.insert(path.clone());
            }
        }
    }
    let (site, problems) = site::assemble(input);
    diagnostics.extend(problems);
    (site, diagnostics)
}

/// Files with other names than these are for people who look into the folder.
fn is_page(path: &SourcePath) -> bool {
    path.name().ends_with(".md") && !NOT_PAGES.contains(&path.name())
}
