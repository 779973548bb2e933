//! `local-offer.toml`: settings of the build.

use serde::Deserialize;
use toml::Spanned;

use super::check_settings::{CheckSettings, RawCheck};
use super::security::{RawSecurity, Security};
use super::values;
use crate::diagnostic::{Diagnostic, Place, RuleId, one_of};
use crate::source::{Address, Located, Source};

const SETTINGS: RuleId = RuleId("settings");

/// Settings of the build. Every one has a default, so the file can be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Where the site will live, ending with `/`.
    pub base_url: Option<String>,
    /// Name of the theme's folder.
    pub theme: String,
    /// The council's colour, `#rrggbb`.
    pub brand: Option<Located<String>>,
    /// How many months a check lasts when a page does not say.
    pub review_months: i32,
    /// A wait of more weeks has to say what helps meanwhile.
    pub long_wait_weeks: u16,
    /// Which rules are checked, and how strictly.
    pub check: CheckSettings,
    /// Where readers can suggest a change to a page: an address with `{path}` for its file.
    pub suggest_change: Option<String>,
    /// Pages can be kept on a device and read without the internet.
    pub offline: bool,
    /// Where readers find the whole site as a ZIP file: a web address, or an address on the site that starts with `/`.
    pub bundle: Option<String>,
    /// A file `_headers` tells the host what to say along with the files.
    pub headers: bool,
    /// Whom to tell about a hole in the site.
    pub security: Option<Security>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_url: None,
            theme: "default".to_owned(),
            brand: None,
            review_months: 6,
            long_wait_weeks: 4,
            check: CheckSettings::default(),
            suggest_change: None,
            offline: true,
            bundle: None,
            headers: true,
            security: None,
        }
    }
}

impl Settings {
    /// The site's own path on its server: `/` or `/local-offer/`.
    pub fn base_path(&self) -> String {
        let url = self.base_url.as_deref().and_then(|url| url::Url::parse(url).ok());
        url.map_or_else(|| "/".to_owned(), |url| url.path().to_owned())
    }

    /// Reads the file. What cannot be understood keeps its default.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        match toml::from_str::<Raw>(source.text()) {
            Ok(raw) => raw.resolve(source),
            Err(error) => (Self::default(), vec![broken(source, &error)]),
        }
    }
}

fn broken(source: &Source, error: &toml::de::Error) -> Diagnostic {
    let span = error.span().unwrap_or(0..0);
    let written = source.text().get(span.clone()).unwrap_or("").to_owned();
    let message = error.message().lines().next().unwrap_or("").to_owned();
    let place = Place::new(source, span);
    let why = "The site would be built with other settings than you asked for.";
    if message.starts_with("unknown field") {
        let known = message.split('`').skip(3).step_by(2);
        return Diagnostic::error(SETTINGS, place, format!("There is no setting called `{written}` here."))
            .why(why)
            .help(one_of(&written, known));
    }
    Diagnostic::error(SETTINGS, place, format!("The settings cannot be read here: {message}."))
        .why(why)
        .help("See README.md for all settings and an example of each.")
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct Raw {
    base_url: Option<Spanned<String>>,
    suggest_change: Option<Spanned<String>>,
    offline: Option<bool>,
    bundle: Option<Spanned<String>>,
    headers: Option<bool>,
    security: RawSecurity,
    theme: RawTheme,
    freshness: RawFreshness,
    waits: RawWaits,
    check: RawCheck,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawTheme {
    name: Option<Spanned<String>>,
    brand: Option<Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawFreshness {
    review_months: Option<Spanned<i32>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawWaits {
    long_wait_weeks: Option<Spanned<u16>>,
}

impl Raw {
    fn resolve(self, source: &Source) -> (Settings, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let default = Settings::default();
        let mut checked = |value: Option<Spanned<String>>,
                           check: fn(&str) -> Result<String, values::Flaw>| {
            let value = value?;
            let span = value.span();
            match check(value.as_ref()) {
                Ok(text) => Some(Located::new(text, span)),
                Err(flaw) => {
                    problems.push(wrong(source, span, flaw));
                    None
                }
            }
        };
        let base_url = checked(self.base_url, base_url).map(|url| url.value);
        let suggest_change = checked(self.suggest_change, suggest_change).map(|url| url.value);
        let bundle = checked(self.bundle, bundle).map(|address| address.value);
        let theme = checked(self.theme.name, theme_name).map_or(default.theme, |name| name.value);
        let brand = checked(self.theme.brand, colour);
        let review_months =
            review_months(self.freshness.review_months, default.review_months, source, &mut problems);
        let weeks = self.waits.long_wait_weeks.map_or(default.long_wait_weeks, Spanned::into_inner);
        let check = self.check.resolve(source, &mut problems);
        let security = self.security.resolve(source, &mut problems);
        let settings = Settings {
            base_url,
            theme,
            brand,
            review_months,
            long_wait_weeks: weeks,
            check,
            suggest_change,
            offline: self.offline.unwrap_or(default.offline),
            bundle,
            headers: self.headers.unwrap_or(default.headers),
            security,
        };
        (settings, problems)
    }
}

/// How long a check lasts.
fn review_months(
    months: Option<Spanned<i32>>,
    usual: i32,
    source: &Source,
    problems: &mut Vec<Diagnostic>,
) -> i32 {
    let (months, span) = months.map_or((usual, 0..0), |months| (*months.as_ref(), months.span()));
    if !(1..=36).contains(&months) {
        let message = format!("A check cannot last {months} months.");
        let help = "Write a number from 1 to 36.".to_owned();
        problems.push(wrong(source, span, values::Flaw { message, help }));
    }
    months.clamp(1, 36)
}

pub(super) fn wrong(source: &Source, span: std::ops::Range<usize>, flaw: values::Flaw) -> Diagnostic {
    Diagnostic::error(SETTINGS, Place::new(source, span), flaw.message)
        .why("The site would be built with other settings than you asked for.")
        .help(flaw.help)
}

fn base_url(text: &str) -> Result<String, values::Flaw> {
    let url = values::web(text)?;
    if url.contains(['?', '#']) {
        let help =
            "Write only the address of the home page, such as `https://localoffer.larkhaven.example/`."
                .to_owned();
        return Err(values::Flaw { message: format!("`{text}` is more than an address."), help });
    }
    Ok(if url.ends_with('/') { url } else { url + "/" })
}

/// An address with a place for the path of the file.
fn suggest_change(text: &str) -> Result<String, values::Flaw> {
    let example = "https://github.com/larkhaven/local-offer/edit/main/{path}";
    let help =
        format!("Write an address with `{{path}}` where the path of the file belongs, such as `{example}`.");
    if !text.contains("{path}") {
        return Err(values::Flaw { message: format!("`{text}` does not say where the file belongs."), help });
    }
    let filled = text.replace("{path}", "content/index.md");
    values::web(&filled).map(|_| text.to_owned()).map_err(|flaw| values::Flaw { help, ..flaw })
}

/// A ZIP file, on the site or elsewhere.
fn bundle(text: &str) -> Result<String, values::Flaw> {
    let on_the_site = Address::new(text).is_some_and(|address| !address.is_page());
    if text.to_ascii_lowercase().ends_with(".zip") && (on_the_site || values::web(text).is_ok()) {
        return Ok(text.to_owned());
    }
    Err(values::Flaw {
        message: format!("`{text}` is not the address of a ZIP file."),
        help: "Write a web address that ends in `.zip`, or where the file is on your site, such as `/larkhaven-local-offer.zip`."
            .to_owned(),
    })
}

fn theme_name(text: &str) -> Result<String, values::Flaw> {
    let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    plain.then(|| text.to_owned()).ok_or_else(|| values::Flaw {
        message: format!("`{text}` is not the name of a theme."),
        help: "Write the name of a folder in `themes`, such as `default`.".to_owned(),
    })
}

fn colour(text: &str) -> Result<String, values::Flaw> {
    let hex =
        text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.chars().all(|c| c.is_ascii_hexdigit()));
    hex.map(|hex| format!("#{}", hex.to_lowercase())).ok_or_else(|| values::Flaw {
        message: format!("`{text}` is not a colour."),
        help: "Write a `#` and six signs, such as `#175049`.".to_owned(),
    })
}
