//! `theme.toml`: what a theme consists of, whose work it uses, and which colours have to stand out from which.
//!
//! In: the file. Out: [`Settings`], or diagnostics with line and column.

use serde::Deserialize;
use toml::Spanned;

use super::files::Files;
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of};
use crate::source::{Located, Source};

const SETTINGS: RuleId = RuleId("theme-settings");
const MISSING_FILE: RuleId = RuleId("theme-file-missing");

/// More pairs than any theme has colours for.
const MOST_PAIRS: usize = 400;

/// Somebody's work that the theme uses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// What it is.
    pub name: String,
    /// By whom.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Where it comes from: an address that starts with `https://` or `http://`.
    pub link: Option<String>,
}

/// Two colours that have to stand out from each other.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    /// Name of the colour in front, such as `--ink`.
    pub(super) text: Located<String>,
    /// Name of the colour behind it.
    pub(super) on: Located<String>,
    /// Least contrast, 1 to 21.
    pub(super) least: f64,
}

/// What `theme.toml` says. All files that it names are there.
#[derive(Debug)]
pub(super) struct Settings {
    /// The style sheet that imports all others, such as `css/site.css`.
    pub(super) css: String,
    /// A second style sheet, for the home page, easy read, pathways, maps and reports only: no other page has to load it.
    pub(super) css_forms: Option<String>,
    /// The second style sheet of search pages.
    pub(super) css_search: Option<String>,
    /// The script.
    pub(super) js: Option<String>,
    /// The scripts of search pages, in order. They become one file.
    pub(super) js_search: Vec<String>,
    /// The picture in the browser's tab.
    pub(super) icon: Option<String>,
    /// Scripts for reading without the internet.
    pub(super) offline: Offline,
    /// Whose work the theme uses.
    pub(super) credits: Vec<Credit>,
    /// Which colours have to stand out from which.
    pub(super) contrast: Vec<Pair>,
}

/// Scripts for reading without the internet. A theme may have none of them.
#[derive(Debug, Default)]
pub(super) struct Offline {
    /// Tells the browser of the worker, on every page.
    pub(super) register: Option<String>,
    /// The worker, which answers for the network.
    pub(super) worker: Option<String>,
    /// Keeps the whole site, on a page of its own.
    pub(super) page: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(rename = "name")]
    _name: String,
    css: Spanned<String>,
    #[serde(rename = "css-forms")]
    css_forms: Option<Spanned<String>>,
    #[serde(rename = "css-search")]
    css_search: Option<Spanned<String>>,
    js: Option<Spanned<String>>,
    #[serde(default, rename = "js-search")]
    js_search: Vec<Spanned<String>>,
    icon: Option<Spanned<String>>,
    #[serde(default)]
    offline: RawOffline,
    #[serde(default)]
    credits: Vec<Spanned<Credit>>,
    #[serde(default)]
    contrast: Vec<RawPair>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffline {
    register: Option<Spanned<String>>,
    worker: Option<Spanned<String>>,
    page: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPair {
    text: Spanned<String>,
    on: Spanned<String>,
    least: Spanned<f64>,
}

/// Reads `theme.toml`. What is wrong with it goes to `out`.
pub(super) fn read(files: &Files, out: &mut Vec<Diagnostic>) -> Option<Settings> {
    let Some(source) = files.text("theme.toml") else {
        out.push(no_settings(files));
        return None;
    };
    let raw: Raw = match toml::from_str(source.text()) {
        Ok(raw) => raw,
        Err(error) => {
            out.push(not_toml(source, &error));
            return None;
        }
    };
    let mut reader = Reader { files, source, out, failed: false };
    let settings = Settings {
        css: reader.file(raw.css, ".css"),
        css_forms: raw.css_forms.map(|css| reader.file(css, ".css")),
        css_search: raw.css_search.map(|css| reader.file(css, ".css")),
        js: raw.js.map(|js| reader.file(js, ".js")),
        js_search: raw.js_search.into_iter().map(|js| reader.file(js, ".js")).collect(),
        icon: raw.icon.map(|icon| reader.file(icon, ".svg")),
        offline: reader.offline(raw.offline),
        credits: raw.credits.into_iter().map(|credit| reader.credit(credit)).collect(),
        contrast: reader.pairs(raw.contrast),
    };
    (!reader.failed).then_some(settings)
}

struct Reader<'a> {
    files: &'a Files,
    source: &'a Source,
    out: &'a mut Vec<Diagnostic>,
    failed: bool,
}

impl Reader<'_> {
    fn refuse(&mut self, span: std::ops::Range<usize>, rule: RuleId, message: String, help: String) {
        self.failed = true;
        let place = Place::new(self.source, span);
        self.out.push(
            Diagnostic::error(rule, place, message).why("The site cannot be built without it.").help(help),
        );
    }

    /// A file of the theme that has to be there.
    fn file(&mut self, name: Spanned<String>, ending: &'static str) -> String {
        let span = name.span();
        let name = name.into_inner();
        if self.files.text(&name).is_none() || !name.ends_with(ending) {
            let message = format!("There is no file `{name}` in the theme.");
            let likely = self.files.names().filter(|name| name.ends_with(ending));
            let help = one_of(&name, likely);
            self.refuse(span, MISSING_FILE, message, help);
        }
        name
    }

    fn offline(&mut self, raw: RawOffline) -> Offline {
        let mut script = |name: Option<Spanned<String>>| name.map(|name| self.file(name, ".js"));
        Offline { register: script(raw.register), worker: script(raw.worker), page: script(raw.page) }
    }

    fn credit(&mut self, credit: Spanned<Credit>) -> Credit {
        let span = credit.span();
        let credit = credit.into_inner();
        if let Some(link) = &credit.link
            && !["https://", "http://"].iter().any(|scheme| link.starts_with(scheme))
        {
            let message = format!("The link of `{}` is not a web address.", credit.name);
            let help = "Write an address that starts with `https://`.".to_owned();
            self.refuse(span, SETTINGS, message, help);
        }
        credit
    }

    fn pairs(&mut self, raw: Vec<RawPair>) -> Vec<Pair> {
        if let Some(beyond) = raw.get(MOST_PAIRS) {
            let message = format!("There are more than {MOST_PAIRS} pairs of colours.");
            let help = "Keep the pairs that readers really see together.".to_owned();
            self.refuse(beyond.text.span(), SETTINGS, message, help);
            return Vec::new();
        }
        raw.into_iter().map(|raw| self.pair(raw)).collect()
    }

    fn pair(&mut self, raw: RawPair) -> Pair {
        let (span, least) = (raw.least.span(), raw.least.into_inner());
        if !(1.0..=21.0).contains(&least) {
            let message = "A contrast is a number from 1 to 21.".to_owned();
            let help = "Write 7.0 for words, and 3.0 for edges and pictures that carry meaning.".to_owned();
            self.refuse(span, SETTINGS, message, help);
        }
        Pair { text: self.token(raw.text), on: self.token(raw.on), least }
    }

    fn token(&mut self, name: Spanned<String>) -> Located<String> {
        let span = name.span();
        let name = name.into_inner();
        if !name.starts_with("--") {
            let message = format!("`{name}` is not the name of a colour.");
            let help = "Names of colours start with two hyphens, such as `--ink`.".to_owned();
            self.refuse(span.clone(), SETTINGS, message, help);
        }
        Located::new(name, span)
    }
}

fn no_settings(files: &Files) -> Diagnostic {
    let place = Place::file(&files.path("theme.toml"));
    Diagnostic::error(MISSING_FILE, place, "The theme has no `theme.toml`.")
        .why("That file says which style sheet to use.")
        .help("Write a file `theme.toml` with `name = \"…\"` and `css = \"css/site.css\"`.")
}

fn not_toml(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let message = error.message().trim();
    let first = message.lines().next().unwrap_or(message).trim_end_matches('.');
    let place = Place::new(source, error.span().unwrap_or(0..0));
    Diagnostic::error(SETTINGS, place, format!("The settings of the theme cannot be read: {first}."))
        .why("The site cannot be built without them.")
        .help("Each line is a name, `=`, and a value. Words stand between double quotation marks.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::testing::theme_files;

    fn settings(text: &str) -> Result<Settings, Vec<(RuleId, usize, String)>> {
        let files = theme_files(&[("theme.toml", text), ("css/site.css", ""), ("icons/a.svg", "")]);
        let mut out = Vec::new();
        let settings = read(&files, &mut out);
        settings.ok_or_else(|| out.into_iter().map(|d| (d.rule, d.place.start.line, d.message)).collect())
    }

    #[test]
    fn all_of_it_is_read() {
        let text = "name = \"Sea\"\ncss = \"css/site.css\"\nicon = \"icons/a.svg\"\n\
            [[credits]]\nname = \"Boat\"\ncredit = \"Ada\"\nlicence = \"CC0\"\nlink = \"https://sea.example/\"\n\
            [[contrast]]\ntext = \"--ink\"\non = \"--paper\"\nleast = 7\n";
        let settings = settings(text).expect("settings");
        assert_eq!((settings.css.as_str(), settings.icon.as_deref()), ("css/site.css", Some("icons/a.svg")));
        assert_eq!(settings.credits[0].credit, "Ada");
        assert_eq!((settings.contrast[0].on.value.as_str(), settings.contrast[0].least), ("--paper", 7.0));
        assert_eq!(&text[settings.contrast[0].on.span()], "\"--paper\"");
    }

    #[test]
    fn each_slip_is_shown_where_it_is() {
        let start = "name = \"Sea\"\ncss = \"css/site.css\"\n";
        for (more, rule, line, words) in [
            ("icons = \"a\"\n", SETTINGS, 3, "unknown field `icons`"),
            ("icon = \"icons/b.svg\"\n", MISSING_FILE, 3, "no file `icons/b.svg`"),
            ("js = \"css/site.css\"\n", MISSING_FILE, 3, "no file `css/site.css`"),
            ("js-search = [\"js/a.js\"]\n", MISSING_FILE, 3, "no file `js/a.js`"),
            ("css-search = \"css/a.css\"\n", MISSING_FILE, 3, "no file `css/a.css`"),
            ("icon = \"../../secret.svg\"\n", MISSING_FILE, 3, "no file"),
            ("[[contrast]]\ntext = \"ink\"\non = \"--p\"\nleast = 7\n", SETTINGS, 4, "`ink` is not"),
            ("[[contrast]]\ntext = \"--i\"\non = \"--p\"\nleast = 70\n", SETTINGS, 6, "1 to 21"),
            ("[[contrast]]\ntext = \"--i\"\non = \"--p\"\nleast = nan\n", SETTINGS, 6, "1 to 21"),
            ("[[contrast]]\ntext = \"--i\"\non = \"--p\"\n", SETTINGS, 3, "missing field `least`"),
            (
                "[[credits]]\nname=\"a\"\ncredit=\"b\"\nlicence=\"c\"\nlink=\"javascript:x\"\n",
                SETTINGS,
                3,
                "web address",
            ),
            ("= 5\n", SETTINGS, 3, "cannot be read"),
        ] {
            let found = settings(&format!("{start}{more}")).expect_err(more);
            assert!(
                found.iter().any(|(r, l, m)| *r == rule && *l == line && m.contains(words)),
                "{more:?} {found:?}"
            );
        }
    }

    #[test]
    fn a_theme_without_settings_is_refused() {
        let mut out = Vec::new();
        assert!(read(&theme_files(&[("css/site.css", "")]), &mut out).is_none());
        assert_eq!(out[0].rule, MISSING_FILE);
    }
}
