//! The contrast contract: the build keeps what `theme.toml` promises, in the light and in the dark scheme, also for a council's own
//! colour.
//!
//! In: the pairs of `theme.toml`, the named colours of the style sheet, the council's colour. Out: diagnostics with the nearest colour
//! that can be read, and the council's colour for each scheme.

use lightningcss::rules::CssRuleList;

use super::Brand;
use super::colour::{Rgb, darker, nearest};
use super::settings::Pair;
use super::sheets::Places;
use super::tokens::{self, NoColour, Scheme, Tokens};
use crate::diagnostic::{Diagnostic, Place, RuleId, suggest};
use crate::source::{Located, Source};

const LOW: RuleId = RuleId("low-contrast");
const TOKEN: RuleId = RuleId("contrast-token");
const UNCHECKED: RuleId = RuleId("contrast-unchecked");
const BRAND: RuleId = RuleId("brand-colour");

/// The name that stands for the council's colour.
const BRAND_TOKEN: &str = "--brand";

const WHY: &str = "People who see little, or who read on a phone in the sun, cannot make out the words.";

/// What the contract is about.
pub(super) struct Contract<'a> {
    /// `theme.toml`.
    pub(super) settings: &'a Source,
    /// Which colours have to stand out from which.
    pub(super) pairs: &'a [Pair],
    /// Where names are set.
    pub(super) places: Places<'a>,
}

/// The council's colour, ready for each scheme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct BrandColours {
    /// As the council wrote it.
    pub(super) light: Rgb,
    /// Lighter or darker where the dark scheme needs that. None without a dark scheme.
    pub(super) dark: Option<Rgb>,
}

impl BrandColours {
    /// Puts the colour into the style sheet.
    pub(super) fn write(self, rules: &mut CssRuleList<'_>) {
        tokens::write(rules, Scheme::Light, BRAND_TOKEN, self.light);
        if let Some(dark) = self.dark {
            tokens::write(rules, Scheme::Dark, BRAND_TOKEN, dark);
        }
    }
}

/// A pair in one scheme.
struct Found<'a> {
    pair: &'a Pair,
    text: (Rgb, String),
    on: (Rgb, String),
}

impl Found<'_> {
    fn ratio(&self) -> f64 {
        self.text.0.contrast(self.on.0)
    }

    fn passes(&self) -> bool {
        self.ratio() >= self.pair.least
    }

    /// Whether it still passes when the name `held` stands for `colour`. Pairs without that name do not count.
    fn passes_with(&self, held: &str, colour: Rgb) -> bool {
        let front = if self.text.1 == held { colour } else { self.text.0 };
        let back = if self.on.1 == held { colour } else { self.on.0 };
        !self.names(held) || front.contrast(back) >= self.pair.least
    }

    fn names(&self, held: &str) -> bool {
        self.text.1 == held || self.on.1 == held
    }
}

impl Contract<'_> {
    fn place(&self, tokens: &Tokens, scheme: Scheme, name: &str) -> Place {
        let token = tokens.get(scheme, name);
        token.map_or_else(|| Place::file(self.settings.path()), |token| self.places.of(token.rule, name))
    }

    /// Looks at the theme's own colours.
    pub(super) fn check(&self, tokens: &Tokens) -> Vec<Diagnostic> {
        let mut out = Vec::new();
        for scheme in tokens.schemes() {
            let found = self.find(tokens, scheme, &mut out);
            out.extend(
                found.iter().filter(|pair| !pair.passes()).map(|pair| self.low(tokens, scheme, pair, &found)),
            );
        }
        out.extend(self.unchecked(tokens));
        out
    }

    /// The pairs whose names are colours.
    fn find(&self, tokens: &Tokens, scheme: Scheme, out: &mut Vec<Diagnostic>) -> Vec<Found<'_>> {
        let mut colour = |name: &Located<String>| {
            tokens
                .colour(scheme, &name.value)
                .map_err(|error| out.push(self.no_colour(tokens, scheme, name, &error)))
                .ok()
        };
        let found = self.pairs.iter().filter_map(|pair| {
            let (text, on) = (colour(&pair.text), colour(&pair.on));
            Some(Found { pair, text: text?, on: on? })
        });
        found.collect()
    }

    fn low(&self, tokens: &Tokens, scheme: Scheme, found: &Found<'_>, all: &[Found<'_>]) -> Diagnostic {
        let (colour, held) = &found.text;
        let message = format!(
            "`{}` ({colour}) on `{}` ({}) has a contrast of {} to 1 in the {} scheme. It has to be {} to 1.",
            found.pair.text.value,
            found.pair.on.value,
            found.on.0,
            shown(found.ratio()),
            scheme.word(),
            found.pair.least,
        );
        let suits_all = nearest(*colour, |c| all.iter().all(|other| other.passes_with(held, c)));
        let near = suits_all.or_else(|| nearest(*colour, |c| found.passes_with(held, c)));
        let help = near.map_or_else(
            || format!("Change both: no lightness of `{held}` is enough."),
            |near| format!("The nearest colour that can be read is {near}."),
        );
        let contract = Place::new(self.settings, found.pair.text.span());
        Diagnostic::error(LOW, self.place(tokens, scheme, held), message)
            .why(WHY)
            .help(help)
            .also(contract, "the theme promises this contrast")
    }

    fn no_colour(
        &self,
        tokens: &Tokens,
        scheme: Scheme,
        name: &Located<String>,
        error: &NoColour,
    ) -> Diagnostic {
        let here = Place::new(self.settings, name.span());
        let (place, message, help) = match error {
            NoColour::Unset(unset) => {
                let near = suggest(unset, tokens.names()).map(|near| format!("Did you mean `{near}`?"));
                let help =
                    near.unwrap_or_else(|| "Give it a colour under `:root` in the style sheet.".to_owned());
                (here, format!("No style sheet gives `{unset}` a colour."), help)
            }
            NoColour::Other(other) => {
                let place = self.place(tokens, scheme, other);
                let help = "Write an opaque colour such as `#175049`, or `var(--name)` of one.".to_owned();
                (place, format!("`{other}` is not a colour whose contrast can be computed."), help)
            }
            NoColour::Circle(name) => {
                let help = "Give one of the names a colour such as `#175049`.".to_owned();
                (
                    self.place(tokens, scheme, name),
                    format!("`{name}` stands for itself, through `var()`."),
                    help,
                )
            }
        };
        Diagnostic::error(TOKEN, place, message).why("Its contrast cannot be checked.").help(help)
    }

    fn unchecked(&self, tokens: &Tokens) -> Vec<Diagnostic> {
        let promised =
            |name: &str| self.pairs.iter().any(|pair| pair.text.value == name || pair.on.value == name);
        let set_again = tokens.elsewhere.iter().filter(|(name, _)| promised(name));
        let diagnostic = |(name, rule): &(String, _)| {
            let message = format!("`{name}` is set again here, where its contrast is not checked.");
            Diagnostic::warning(UNCHECKED, self.places.of(*rule, name), message)
                .why("The check looks at `:root` and at the dark scheme only.")
                .help("Give this colour a name of its own, set it under `:root`, and add its pair to `theme.toml`.")
        };
        set_again.map(diagnostic).collect()
    }

    /// Tries the council's colour. In the light scheme it is used as it is or refused; in the dark scheme it may get lighter or darker.
    pub(super) fn brand(&self, tokens: &Tokens, brand: &Brand) -> Result<BrandColours, Box<Diagnostic>> {
        let light = Rgb::from_hex(brand.colour.trim()).ok_or_else(|| Box::new(not_hex(brand)))?;
        let mut tried = tokens.clone();
        if !tried.replace(Scheme::Light, BRAND_TOKEN, light) {
            return Err(Box::new(no_brand(brand)));
        }
        let found = self.of_brand(&tried, Scheme::Light);
        if let Some(worst) =
            found.iter().filter(|pair| !pair.passes()).min_by(|a, b| a.ratio().total_cmp(&b.ratio()))
        {
            let near =
                nearest(light, |colour| found.iter().all(|pair| pair.passes_with(BRAND_TOKEN, colour)));
            return Err(Box::new(refused(brand, light, worst, near)));
        }
        Ok(BrandColours {
            light,
            dark: tokens.has_dark.then(|| self.dark_brand(tokens, tried, light)).flatten(),
        })
    }

    /// The colour in the dark scheme. When nothing of this hue can be read there, the theme's own colour stays.
    fn dark_brand(&self, tokens: &Tokens, mut tried: Tokens, light: Rgb) -> Option<Rgb> {
        tried.replace(Scheme::Dark, BRAND_TOKEN, light);
        let found = self.of_brand(&tried, Scheme::Dark);
        let own = || tokens.colour(Scheme::Dark, BRAND_TOKEN).ok().map(|(colour, _)| colour);
        nearest(light, |colour| found.iter().all(|pair| pair.passes_with(BRAND_TOKEN, colour))).or_else(own)
    }

    /// The pairs that hang on the council's colour.
    fn of_brand(&self, tokens: &Tokens, scheme: Scheme) -> Vec<Found<'_>> {
        let mut found = self.find(tokens, scheme, &mut Vec::new());
        found.retain(|pair| pair.names(BRAND_TOKEN));
        found
    }
}

/// A ratio cut after two digits, so that 6.996 is not shown as 7.
fn shown(ratio: f64) -> f64 {
    (ratio * 100.0).floor() / 100.0
}

fn not_hex(brand: &Brand) -> Diagnostic {
    let written: String = brand.colour.chars().take(40).flat_map(char::escape_debug).collect();
    Diagnostic::error(BRAND, brand.place.clone(), format!("`{written}` is not a colour."))
        .why("The council's colour is used for the head of each page and for links.")
        .help("Write `#` and six digits from 0 to f, such as `#175049`.")
}

fn no_brand(brand: &Brand) -> Diagnostic {
    Diagnostic::error(BRAND, brand.place.clone(), "This theme has no place for the council's colour.")
        .why("Nothing on the pages would change.")
        .help(format!("Take the line out, or use a theme that sets `{BRAND_TOKEN}`."))
}

fn refused(brand: &Brand, light: Rgb, worst: &Found<'_>, near: Option<Rgb>) -> Diagnostic {
    let flaw = match near {
        Some(near) if darker(light, near) => "too dark to be read",
        Some(_) => "too pale to be read",
        None => "not easy to read with the other colours of this theme",
    };
    let message = format!(
        "{light} is {flaw}: `{}` on `{}` has a contrast of {} to 1, and needs {}.",
        worst.pair.text.value,
        worst.pair.on.value,
        shown(worst.ratio()),
        worst.pair.least,
    );
    let help = near.map_or_else(
        || "Leave the line out, and the theme's own colour is used.".to_owned(),
        |near| format!("The nearest colour that can be read is {near}."),
    );
    Diagnostic::error(BRAND, brand.place.clone(), message).why(WHY).help(help)
}
