//! How pages look and what they say besides their content: templates, styles, words in each language, pictures.
//!
//! In: the folder `themes/NAME`, or the copy of the default theme inside this program, and the council's colour. Out: a [`Theme`],
//! which all threads share; or diagnostics for everything that is wrong with its files, in one go.
//!
//! ```text
//! theme.toml  ─▶ settings   which files, whose work, which colours have to stand out from which
//! strings/    ─▶ strings    words per language, English where one has none
//! templates/  ─▶ templates  Tera, checked for words that are not there
//! css/        ─▶ sheets ─▶ styles ─▶ tokens ─▶ contrast     one small style sheet whose colours can be read
//! ```

mod assets;
mod circles;
mod colour;
mod contrast;
mod embedded;
mod files;
mod frame;
mod outline;
mod pictures;
mod render_error;
mod scan;
mod settings;
mod sheets;
mod strings;
mod styles;
mod template_error;
mod templates;
mod tokens;

pub use assets::Asset;
pub use frame::Frame;
pub use pictures::ThemePicture;
pub use render_error::RenderError;
pub use settings::Credit;
pub use strings::{Arg, Strings};

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Fatal, Place, RuleId, Severity, suggest};
use crate::source::{Address, SourcePath};
use files::Files;
use strings::ENGLISH;
use templates::Templates;

const NO_MESSAGE: RuleId = RuleId("strings-missing");

/// The council's own colour.
#[derive(Debug, Clone)]
pub struct Brand {
    /// As written in the settings: `#175049`.
    pub colour: String,
    /// Where it is written.
    pub place: Place,
}

/// A theme, or why there is none.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// None when there are errors.
    pub theme: Option<Arc<Theme>>,
    /// All that is wrong, and advice.
    pub diagnostics: Vec<Diagnostic>,
}

/// Scripts for reading without the internet. A theme may have none of them.
#[derive(Debug, Clone, Default)]
pub struct Offline {
    /// Where the script is that tells the browser of the worker.
    pub register: Option<Address>,
    /// The worker itself. It has no address yet: a site puts it at its root, with the list of what it keeps.
    pub worker: Option<String>,
    /// Where the script is that keeps the whole site.
    pub page: Option<Address>,
}

/// A theme, ready to make pages. It does not change, and all threads share it.
#[derive(Debug)]
pub struct Theme {
    folder: SourcePath,
    templates: Templates,
    strings: BTreeMap<String, Arc<Strings>>,
    english: Arc<Strings>,
    /// The style sheet first.
    assets: Vec<Asset>,
    css: Address,
    css_forms: Option<Address>,
    css_search: Option<Address>,
    js: Option<Address>,
    js_search: Option<String>,
    icon: Option<Address>,
    offline: Offline,
    credits: Vec<Credit>,
    pictures: Vec<ThemePicture>,
    fingerprint: blake3::Hash,
}

impl Theme {
    /// Loads `themes/NAME` of the source folder `top`. When there is no such folder and the name is `default`, the copy inside this
    /// program is used.
    ///
    /// # Errors
    /// When there is no such theme or its folder cannot be listed.
    pub fn load(top: &Path, name: &str, brand: Option<&Brand>) -> Result<Loaded, Fatal> {
        let (files, mut diagnostics) = Files::gather(top, name)?;
        let theme = Self::from_files(&files, brand, &mut diagnostics);
        Ok(Loaded { theme: theme.map(Arc::new), diagnostics })
    }

    fn from_files(files: &Files, brand: Option<&Brand>, out: &mut Vec<Diagnostic>) -> Option<Self> {
        let strings = strings::read(files, out);
        let english = strings.get(ENGLISH).cloned();
        let templates = Templates::compile(files, english.as_deref(), out);
        let settings = settings::read(files, out);
        let set = pictures::read(files, out);
        let styles = settings.as_ref().and_then(|settings| styles::build(files, settings, brand, out));
        let more =
            settings.as_ref().map(|settings| [settings.css_forms.as_deref(), settings.css_search.as_deref()]);
        let [forms, search] = more.unwrap_or_default().map(|entry| more_css(files, entry, out));
        if out.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            return None;
        }
        let ((css, pictures), settings, templates) = (styles?, settings?, templates?);
        let mut assets = Assets { files, all: vec![css] };
        assets.all.extend(pictures);
        let css_forms = forms.map(|(css, pictures)| assets.add_all(css, pictures));
        let css_search = search.map(|(css, pictures)| assets.add_all(css, pictures));
        let js_search = assets.joined(&settings.js_search);
        let (js, icon) = (assets.add(settings.js.as_deref()), assets.add(settings.icon.as_deref()));
        let offline = assets.offline(&settings.offline);
        let assets = assets.all;
        let mut theme = Self {
            folder: files.path("theme.toml"),
            templates,
            english: english?,
            strings,
            css: assets.first()?.address.clone(),
            css_forms,
            css_search,
            assets,
            js,
            js_search,
            icon,
            offline,
            credits: settings.credits,
            pictures: set,
            fingerprint: blake3::Hash::from([0; blake3::OUT_LEN]),
        };
        theme.fingerprint = theme.hash(files);
        Some(theme)
    }

    /// The words of a language; of its parent (`pt` for `pt-BR`) or English when the theme does not have it.
    pub fn strings(&self, lang: &str) -> &Strings {
        let exact = self.strings.get(lang);
        let parent = || self.strings.get(lang.split(['-', '_']).next().unwrap_or(lang));
        exact.or_else(parent).unwrap_or(&self.english)
    }

    /// The languages that the theme has words for.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.strings.keys().map(String::as_str)
    }

    /// The files that pages load, the style sheet first.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// Where the style sheet is.
    pub fn css(&self) -> &Address {
        &self.css
    }

    /// Where the second style sheet is, for the home page, easy read, pathways, maps and reports, if there is one.
    pub fn css_forms(&self) -> Option<&Address> {
        self.css_forms.as_ref()
    }

    /// Where the second style sheet of search pages is, if there is one.
    pub fn css_search(&self) -> Option<&Address> {
        self.css_search.as_ref()
    }

    /// The script of search pages with the reader of the index, if there is one.
    pub fn js_search(&self) -> Option<&str> {
        self.js_search.as_deref()
    }

    /// Where the script is, if there is one.
    pub fn js(&self) -> Option<&Address> {
        self.js.as_ref()
    }

    /// Where the picture for the browser's tab is, if there is one.
    pub fn icon(&self) -> Option<&Address> {
        self.icon.as_ref()
    }

    /// Scripts for reading without the internet.
    pub fn offline(&self) -> &Offline {
        &self.offline
    }

    /// Whose work the theme uses.
    pub fn credits(&self) -> &[Credit] {
        &self.credits
    }

    /// The picture set for easy read.
    pub fn pictures(&self) -> &[ThemePicture] {
        &self.pictures
    }

    /// A hash over everything that pages depend on. Equal fingerprints make equal pages.
    pub fn fingerprint(&self) -> blake3::Hash {
        self.fingerprint
    }

    /// Makes a page: fills in `template` (such as `service.html`), which sees `shell`, `page`, what the templates in `frame/` made of `frame` as
    /// `around`, and the words of `lang` as `t`. `of_page` is shell and page.
    ///
    /// # Errors
    /// When the template is not there or needs something that the page does not have.
    pub fn render(
        &self,
        template: &str,
        lang: &str,
        frame: &Frame,
        of_page: (&impl Serialize, &impl Serialize),
    ) -> Result<String, RenderError> {
        self.templates.render(template, self.strings(lang), frame, of_page)
    }

    /// A diagnostic for each template of `names` that the theme does not have.
    pub fn missing_templates(&self, names: &[&str]) -> Vec<Diagnostic> {
        self.templates.missing(names)
    }

    /// A diagnostic for each message of `ids` that the theme does not have, not even in English.
    pub fn missing_strings(&self, ids: &[&str]) -> Vec<Diagnostic> {
        let path = self.folder.join(&format!("strings/{ENGLISH}.facts.ftl")).unwrap_or_else(SourcePath::top);
        let words = self.english.words();
        let diagnostic = |id: &&str| {
            let near = suggest(id, words.iter().map(String::as_str)).map(|near| near.replace('_', "-"));
            let help = near.map_or_else(
                || "Copy it from the default theme and change its words.".to_owned(),
                |near| {
                    format!("Copy it from the default theme, or rename `{near}` if that is what was meant.")
                },
            );
            Diagnostic::error(NO_MESSAGE, Place::file(&path), format!("The theme has no message `{id}`."))
                .why("Pages would show the name of the message instead of its words.")
                .help(help)
        };
        self.english.missing(ids).iter().map(diagnostic).collect()
    }

    fn hash(&self, files: &Files) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        let mut add = |part: &[u8]| {
            // Lengths keep `ab` + `c` apart from `a` + `bc`.
            hasher.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(part);
        };
        for (name, source) in self.templates.iter().chain(files.texts("strings", ".ftl")) {
            add(name.as_bytes());
            add(source.text().as_bytes());
        }
        for asset in &self.assets {
            add(asset.address.as_str().as_bytes());
            add(&asset.bytes);
        }
        for picture in &self.pictures {
            add(picture.entry.id.as_bytes());
            add(picture.address.as_str().as_bytes());
        }
        add(self.offline.worker.as_deref().unwrap_or_default().as_bytes());
        if let Some(settings) = files.text("theme.toml") {
            add(settings.text().as_bytes());
        }
        hasher.finalize()
    }
}

/// A style sheet besides that of all pages, with what it loads.
fn more_css(files: &Files, entry: Option<&str>, out: &mut Vec<Diagnostic>) -> Option<(Asset, Vec<Asset>)> {
    styles::build_more(files, entry?, out)
}

/// Gathers the files that pages load.
struct Assets<'a> {
    files: &'a Files,
    all: Vec<Asset>,
}

impl Assets<'_> {
    /// A style sheet and what it loads.
    fn add_all(&mut self, css: Asset, pictures: Vec<Asset>) -> Address {
        let address = css.address.clone();
        for asset in std::iter::once(css).chain(pictures) {
            if self.all.iter().all(|known| known.address != asset.address) {
                self.all.push(asset);
            }
        }
        address
    }

    fn offline(&mut self, settings: &settings::Offline) -> Offline {
        let worker = settings.worker.as_deref().and_then(|inner| self.files.text(inner));
        Offline {
            register: self.add(settings.register.as_deref()),
            worker: worker.map(|source| source.text().to_owned()),
            page: self.add(settings.page.as_deref()),
        }
    }

    fn add(&mut self, inner: Option<&str>) -> Option<Address> {
        let inner = inner?;
        let bytes = self.files.text(inner)?.text().as_bytes().to_vec();
        Some(self.push(assets::named(inner, bytes)))
    }

    /// The reader of the search index, and several files, as one.
    fn joined(&self, inner: &[String]) -> Option<String> {
        let texts = inner.iter().filter_map(|inner| Some(self.files.text(inner)?.text()));
        let texts = std::iter::once(search_index::READER).chain(texts).map(assets::shortened);
        (!inner.is_empty()).then(|| texts.collect())
    }

    fn push(&mut self, asset: Asset) -> Address {
        let address = asset.address.clone();
        if self.all.iter().all(|known| known.address != address) {
            self.all.push(asset);
        }
        address
    }
}

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
