//! One style sheet for the site: put together, checked, made to fit older browsers, made small, named by its content.
//!
//! In: the theme's files and settings, the council's colour. Out: the style sheet and the pictures and fonts that it loads, as
//! [`Asset`]s; or diagnostics.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use lightningcss::bundler::{Bundler, ResolveResult, SourceProvider};
use lightningcss::error::{Error, ErrorLocation, ParserError};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

use super::Brand;
use super::assets::{Asset, named};
use super::contrast::Contract;
use super::files::Files;
use super::settings::Settings;
use super::sheets::{Places, Sheets, offset, resolve};
use super::tokens::Tokens;
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, SourcePath};

const CSS: RuleId = RuleId("css-error");

/// More flaws than this tell nobody more.
const ENOUGH: usize = 50;

/// A browser's version as lightningcss counts it: one byte each for major, minor and patch.
const fn version(major: u32, minor: u32) -> Option<u32> {
    Some((major << 16) | (minor << 8))
}

/// Browsers of 2020 and 2021, as they stay on telephones that get no updates any more.
const BROWSERS: Browsers = Browsers {
    android: version(87, 0),
    chrome: version(87, 0),
    edge: version(87, 0),
    firefox: version(78, 0),
    ie: None,
    ios_saf: version(14, 0),
    opera: version(73, 0),
    safari: version(14, 0),
    samsung: version(13, 0),
};

/// Makes the style sheet. What is wrong goes to `out`; None when there is no style sheet to go on with.
pub(super) fn build(
    files: &Files,
    settings: &Settings,
    brand: Option<&Brand>,
    out: &mut Vec<Diagnostic>,
) -> Option<(Asset, Vec<Asset>)> {
    let before = out.len();
    let sheets = Sheets::gather(files, &settings.css, out);
    let pictures = Pictures::gather(files, &sheets, out);
    if out.len() > before {
        return None;
    }
    let texts = Texts::new(&sheets, &pictures);
    let mut sheet = bundle(&texts, &sheets, &settings.css, out)?;
    let tokens = Tokens::new(&sheet.rules);
    let contract = Contract {
        settings: files.text("theme.toml")?,
        pairs: &settings.contrast,
        places: Places { sheets: &sheets, sources: sheet.sources.clone() },
    };
    out.extend(contract.check(&tokens));
    match brand.map(|brand| contract.brand(&tokens, brand)) {
        None => {}
        Some(Ok(colours)) => colours.write(&mut sheet.rules),
        Some(Err(diagnostic)) => out.push(*diagnostic),
    }
    let css = print(sheet, &texts).map_err(|error| out.push(css_error(&sheets, &error))).ok()?;
    Some((named(&settings.css, css.into_bytes()), pictures.assets))
}

/// Makes a style sheet that pages load besides the first one, whose colours it uses.
pub(super) fn build_more(
    files: &Files,
    entry: &str,
    out: &mut Vec<Diagnostic>,
) -> Option<(Asset, Vec<Asset>)> {
    let before = out.len();
    let sheets = Sheets::gather(files, entry, out);
    let pictures = Pictures::gather(files, &sheets, out);
    if out.len() > before {
        return None;
    }
    let texts = Texts::new(&sheets, &pictures);
    let sheet = bundle(&texts, &sheets, entry, out)?;
    let css = print(sheet, &texts).map_err(|error| out.push(css_error(&sheets, &error))).ok()?;
    Some((named(entry, css.into_bytes()), pictures.assets))
}

/// The pictures and fonts that style sheets load, each with the name it has on the site.
#[derive(Debug, Default)]
struct Pictures {
    names: BTreeMap<String, String>,
    assets: Vec<Asset>,
}

impl Pictures {
    fn gather(files: &Files, sheets: &Sheets, out: &mut Vec<Diagnostic>) -> Self {
        let mut pictures = Self::default();
        for load in sheets.iter().flat_map(|(_, sheet)| &sheet.loads) {
            if pictures.names.contains_key(&load.value) {
                continue;
            }
            match files.bytes(&load.value) {
                Some(Ok(bytes)) => pictures.add(&load.value, bytes),
                Some(Err(diagnostic)) => out.push(*diagnostic),
                None => {}
            }
        }
        pictures
    }

    fn add(&mut self, inner: &str, bytes: Vec<u8>) {
        let asset = named(inner, bytes);
        let name = asset.address.as_str().rsplit('/').next().unwrap_or_default().to_owned();
        self.names.insert(inner.to_owned(), name);
        if self.assets.iter().all(|known| known.address != asset.address) {
            self.assets.push(asset);
        }
    }
}

/// The texts that lightningcss reads: the sheets, with addresses as they are on the site, where pictures lie beside the one style
/// sheet.
#[derive(Debug)]
struct Texts {
    by_path: BTreeMap<PathBuf, String>,
    has_light_dark: bool,
}

impl Texts {
    fn new(sheets: &Sheets, pictures: &Pictures) -> Self {
        let by_path: BTreeMap<PathBuf, String> = sheets
            .iter()
            .map(|(path, sheet)| {
                (PathBuf::from(path), with_names(sheet.source.text(), &sheet.loads, pictures))
            })
            .collect();
        let has_light_dark = by_path.values().any(|text| text.contains("light-dark("));
        Self { by_path, has_light_dark }
    }
}

fn with_names(text: &str, loads: &[Located<String>], pictures: &Pictures) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for load in loads {
        let Some(name) = pictures.names.get(&load.value) else { continue };
        out.push_str(&text[at..load.start]);
        // `"a.png"` is a string inside `url( )`; `url(a.png)` is a token of its own.
        let string = text[load.start..].starts_with(['"', '\'']);
        out.push_str(&if string { format!("\"{name}\"") } else { format!("url(\"{name}\")") });
        at = load.end;
    }
    out.push_str(&text[at..]);
    out
}

/// The style sheet that was asked for is not one of those that were checked.
#[derive(Debug)]
struct NotHere;

impl fmt::Display for NotHere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no such style sheet in the theme")
    }
}

impl std::error::Error for NotHere {}

impl SourceProvider for Texts {
    type Error = NotHere;

    fn read<'a>(&'a self, file: &Path) -> Result<&'a str, NotHere> {
        self.by_path.get(file).map(String::as_str).ok_or(NotHere)
    }

    fn resolve(&self, specifier: &str, originating_file: &Path) -> Result<ResolveResult, NotHere> {
        let from = originating_file.to_str().ok_or(NotHere)?;
        let file = PathBuf::from(resolve(from, specifier).ok_or(NotHere)?);
        self.by_path.contains_key(&file).then_some(ResolveResult::File(file)).ok_or(NotHere)
    }
}

/// Puts the sheets together. All rules that cannot be read are reported, not only the first.
fn bundle<'a>(
    texts: &'a Texts,
    sheets: &Sheets,
    entry: &str,
    out: &mut Vec<Diagnostic>,
) -> Option<StyleSheet<'a>> {
    let warnings: Arc<RwLock<Vec<Error<ParserError<'a>>>>> = Arc::default();
    let options = ParserOptions {
        filename: entry.to_owned(),
        error_recovery: true,
        warnings: Some(Arc::clone(&warnings)),
        ..ParserOptions::default()
    };
    let bundled = Bundler::new(texts, None, options).bundle(Path::new(entry));
    let warnings = warnings.read().unwrap_or_else(PoisonError::into_inner);
    out.extend(warnings.iter().take(ENOUGH).map(|warning| css_error(sheets, warning)));
    bundled.map_err(|error| out.push(css_error(sheets, &error))).ok()
}

fn print(mut sheet: StyleSheet<'_>, texts: &Texts) -> Result<String, Error<String>> {
    // Without `light-dark()` in the theme, the helper variables for it would be dead weight.
    let exclude = if texts.has_light_dark { Features::empty() } else { Features::LightDark };
    let targets = Targets { browsers: Some(BROWSERS), include: Features::empty(), exclude };
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).map_err(|e| worded(&e))?;
    let options = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|error| worded(&error))?.code)
}

fn worded<T: fmt::Display>(error: &Error<T>) -> Error<String> {
    Error { kind: error.kind.to_string(), loc: error.loc.clone() }
}

fn css_error<T: fmt::Display>(sheets: &Sheets, error: &Error<T>) -> Diagnostic {
    let sheet = error.loc.as_ref().and_then(|loc| sheets.get(&loc.filename));
    let place = match (&error.loc, sheet) {
        (Some(ErrorLocation { line, column, .. }), Some(sheet)) => {
            let at = offset(sheet.source.text(), *line, *column);
            let rest = &sheet.source.text()[at..];
            Place::new(&sheet.source, at..at + rest.find('\n').unwrap_or(rest.len()))
        }
        _ => Place::file(&SourcePath::top()),
    };
    let what: String = error.kind.to_string().chars().take(200).flat_map(char::escape_debug).collect();
    Diagnostic::error(CSS, place, format!("The style sheet cannot be read here: {what}."))
        .why("Browsers leave out what they cannot read, so the page would look wrong.")
        .help("Check the spelling, and that each bracket is closed and each line ends with a semicolon.")
}
