//! The named values of a style sheet (`--ink: #20272a`) in the light and in the dark scheme.
//!
//! In: the parsed rules of the whole sheet. Out: [`Tokens`]: what each name stands for in each scheme, and where it is set in
//! places that no contrast can be computed for.

use std::collections::BTreeMap;

use lightningcss::declaration::DeclarationBlock;
use lightningcss::media_query::MediaList;
use lightningcss::properties::Property;
use lightningcss::properties::custom::{CustomProperty, CustomPropertyName, TokenList, TokenOrValue};
use lightningcss::rules::{CssRule, CssRuleList, Location};
use lightningcss::selector::SelectorList;
use lightningcss::stylesheet::PrinterOptions;
use lightningcss::traits::ToCss;
use lightningcss::values::color::{CssColor, RGBA};
use lightningcss::values::string::CowArcStr;

use super::colour::Rgb;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scheme {
    /// As on paper.
    Light,
    /// For readers whose system asks for it.
    Dark,
}

impl Scheme {
    /// Its name in messages.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What a name stands for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// An opaque colour.
    Colour(Rgb),
    /// What another name stands for: `var(--brand)`.
    Alias(String),
    /// A length, a font, a transparent colour.
    Other,
}

/// A value and the rule that sets it.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// What it stands for.
    pub(super) value: Value,
    /// The rule; its source index tells the file.
    pub(super) rule: Location,
}

/// All names of a style sheet.
#[derive(Debug, Clone, Default)]
pub(super) struct Tokens {
    light: BTreeMap<String, Token>,
    dark: BTreeMap<String, Token>,
    /// There is a dark scheme.
    pub(super) has_dark: bool,
    /// Names that are set under another condition or for a part of the page.
    pub(super) elsewhere: Vec<(String, Location)>,
}

/// Why a name is not a colour.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum NoColour {
    /// Nothing sets it.
    Unset(String),
    /// It stands for something else.
    Other(String),
    /// It stands for itself.
    Circle(String),
}

/// Where we are in the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Under {
    /// No condition.
    Always,
    /// `@media (prefers-color-scheme: …)`.
    Only(Scheme),
    /// Paper, or colours that the reader's system chooses: not for the contract.
    Exempt,
    /// Any other condition.
    Other,
}

impl Tokens {
    /// Reads the names that rules set.
    pub(super) fn new(rules: &CssRuleList<'_>) -> Self {
        let mut tokens = Self::default();
        tokens.rules(rules, Under::Always, true);
        tokens
    }

    fn rules(&mut self, rules: &CssRuleList<'_>, under: Under, top: bool) {
        for rule in &rules.0 {
            match rule {
                CssRule::Style(style) => {
                    let root = top && is_root(&style.selectors);
                    let scope = if root { under } else { beneath(under, Under::Other) };
                    self.properties(
                        style.declarations.iter().map(|(property, _)| property),
                        scope,
                        style.loc,
                    );
                    self.rules(&style.rules, scope, false);
                }
                CssRule::Media(media) => {
                    self.rules(&media.rules, beneath(under, condition_of(&media.query)), top);
                }
                CssRule::NestedDeclarations(nested) => {
                    let properties = nested.declarations.iter().map(|(property, _)| property);
                    self.properties(properties, beneath(under, Under::Other), nested.loc);
                }
                CssRule::Supports(rule) => self.rules(&rule.rules, beneath(under, Under::Other), top),
                CssRule::LayerBlock(rule) => self.rules(&rule.rules, under, top),
                CssRule::Container(rule) => self.rules(&rule.rules, beneath(under, Under::Other), top),
                CssRule::Scope(rule) => self.rules(&rule.rules, beneath(under, Under::Other), top),
                _ => {}
            }
        }
    }

    fn properties<'a, 'i: 'a>(
        &mut self,
        properties: impl Iterator<Item = &'a Property<'i>>,
        scope: Under,
        rule: Location,
    ) {
        self.has_dark |= scope == Under::Only(Scheme::Dark);
        for (name, value) in properties.filter_map(named) {
            let token = || Token { value: value_of(value), rule };
            if matches!(scope, Under::Always | Under::Only(Scheme::Light)) {
                self.light.insert(name.to_owned(), token());
            }
            if matches!(scope, Under::Always | Under::Only(Scheme::Dark)) {
                self.dark.insert(name.to_owned(), token());
            }
            if scope == Under::Other {
                self.elsewhere.push((name.to_owned(), rule));
            }
        }
    }

    fn scheme(&self, scheme: Scheme) -> &BTreeMap<String, Token> {
        match scheme {
            Scheme::Light => &self.light,
            Scheme::Dark => &self.dark,
        }
    }

    /// The schemes that there are.
    pub(super) fn schemes(&self) -> impl Iterator<Item = Scheme> + use<> {
        let dark = self.has_dark.then_some(Scheme::Dark);
        std::iter::once(Scheme::Light).chain(dark)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.light.keys().map(String::as_str)
    }

    /// What sets a name.
    pub(super) fn get(&self, scheme: Scheme, name: &str) -> Option<&Token> {
        self.scheme(scheme).get(name)
    }

    /// The colour that a name stands for, and the name that holds it: itself, or the last of a chain of aliases.
    pub(super) fn colour(&self, scheme: Scheme, name: &str) -> Result<(Rgb, String), NoColour> {
        let tokens = self.scheme(scheme);
        let mut at = name;
        // A chain longer than there are names goes round in a circle.
        for _ in 0..=tokens.len() {
            match &tokens.get(at).ok_or_else(|| NoColour::Unset(at.to_owned()))?.value {
                Value::Colour(colour) => return Ok((*colour, at.to_owned())),
                Value::Alias(next) => at = next,
                Value::Other => return Err(NoColour::Other(at.to_owned())),
            }
        }
        Err(NoColour::Circle(name.to_owned()))
    }

    /// Makes a name stand for another colour. False when nothing sets the name.
    pub(super) fn replace(&mut self, scheme: Scheme, name: &str, colour: Rgb) -> bool {
        let tokens = match scheme {
            Scheme::Light => &mut self.light,
            Scheme::Dark => &mut self.dark,
        };
        tokens.get_mut(name).map(|token| token.value = Value::Colour(colour)).is_some()
    }
}

/// Writes a colour into the sheet, wherever `:root` sets the name in this scheme. When only the light scheme sets it, the dark scheme
/// gets a line of its own.
pub(super) fn write(rules: &mut CssRuleList<'_>, scheme: Scheme, name: &str, colour: Rgb) {
    let concerns = |under| match scheme {
        Scheme::Light => matches!(under, Under::Always | Under::Only(Scheme::Light)),
        Scheme::Dark => under == Under::Only(Scheme::Dark),
    };
    let mut written = false;
    each_root(rules, Under::Always, &mut |block, under| {
        for property in block.iter_mut().filter(|_| concerns(under)) {
            if named(property).is_some_and(|(known, _)| known == name) {
                *property = property_of(name, colour);
                written = true;
            }
        }
    });
    each_root(rules, Under::Always, &mut |block, under| {
        if scheme == Scheme::Dark && !written && concerns(under) {
            block.declarations.push(property_of(name, colour));
            written = true;
        }
    });
}

/// Calls `edit` with what each `:root` rule declares, and the condition that it stands under.
fn each_root<'i>(
    rules: &mut CssRuleList<'i>,
    under: Under,
    edit: &mut dyn FnMut(&mut DeclarationBlock<'i>, Under),
) {
    for rule in &mut rules.0 {
        match rule {
            CssRule::Style(style) if is_root(&style.selectors) => edit(&mut style.declarations, under),
            CssRule::Media(media) => {
                let under = beneath(under, condition_of(&media.query));
                each_root(&mut media.rules, under, edit);
            }
            CssRule::LayerBlock(layer) => each_root(&mut layer.rules, under, edit),
            _ => {}
        }
    }
}

fn property_of<'i>(name: &str, colour: Rgb) -> Property<'i> {
    let name = CustomPropertyName::from(CowArcStr::from(name.to_owned()));
    let value = TokenList(vec![TokenOrValue::Color(CssColor::RGBA(colour.into()))]);
    Property::Custom(CustomProperty { name, value })
}

fn named<'a, 'i>(property: &'a Property<'i>) -> Option<(&'a str, &'a TokenList<'i>)> {
    match property {
        Property::Custom(CustomProperty { name: CustomPropertyName::Custom(name), value }) => {
            Some((name.0.as_ref(), value))
        }
        _ => None,
    }
}

fn value_of(value: &TokenList<'_>) -> Value {
    let mut parts = value.0.iter().filter(|part| !part.is_whitespace());
    match (parts.next(), parts.next()) {
        (Some(TokenOrValue::Color(colour)), None) => opaque(colour).map_or(Value::Other, Value::Colour),
        (Some(TokenOrValue::Var(variable)), None) => Value::Alias(variable.name.ident.0.to_string()),
        _ => Value::Other,
    }
}

fn opaque(colour: &CssColor) -> Option<Rgb> {
    match colour {
        CssColor::RGBA(RGBA { red, green, blue, alpha: u8::MAX }) => {
            Some(Rgb { red: *red, green: *green, blue: *blue })
        }
        _ => None,
    }
}

fn is_root(selectors: &SelectorList<'_>) -> bool {
    let text = selectors.to_css_string(minified()).unwrap_or_default();
    matches!(text.as_str(), ":root" | "html" | ":root,:host")
}

fn condition_of(query: &MediaList<'_>) -> Under {
    let text = query.to_css_string(minified()).unwrap_or_default();
    match text.strip_prefix("screen and ").unwrap_or(&text) {
        "" | "all" | "screen" => Under::Always,
        "(prefers-color-scheme:dark)" => Under::Only(Scheme::Dark),
        "(prefers-color-scheme:light)" => Under::Only(Scheme::Light),
        "print" | "(forced-colors:active)" => Under::Exempt,
        _ => Under::Other,
    }
}

/// A condition within a condition.
fn beneath(outer: Under, inner: Under) -> Under {
    match (outer, inner) {
        (Under::Always, other) | (other, Under::Always) => other,
        (Under::Exempt, _) | (_, Under::Exempt) => Under::Exempt,
        (outer, inner) if outer == inner => outer,
        _ => Under::Other,
    }
}

fn minified<'a>() -> PrinterOptions<'a> {
    PrinterOptions { minify: true, ..PrinterOptions::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lightningcss::stylesheet::{ParserOptions, StyleSheet};

    fn sheet(text: &str) -> StyleSheet<'_> {
        StyleSheet::parse(text, ParserOptions::default()).expect("css")
    }

    fn colour(tokens: &Tokens, scheme: Scheme, name: &str) -> String {
        tokens
            .colour(scheme, name)
            .map_or_else(|error| format!("{error:?}"), |(colour, held)| format!("{colour} {held}"))
    }

    #[test]
    fn each_scheme_has_its_colours() {
        let sheet = sheet(
            ":root{--a:#123;--b:var(--a);--c: #fffDF8 ;--d:rgb(255 255 255)}@media (prefers-color-scheme:dark){:root{--a:#445566}}\
             @media screen and (prefers-color-scheme:dark){html{--c:#000!important}}@media print{:root{--a:#fff}}",
        );
        let tokens = Tokens::new(&sheet.rules);
        assert_eq!(tokens.schemes().collect::<Vec<_>>(), [Scheme::Light, Scheme::Dark]);
        for (scheme, name, found) in [
            (Scheme::Light, "--a", "#112233 --a"),
            (Scheme::Light, "--b", "#112233 --a"),
            (Scheme::Light, "--c", "#fffdf8 --c"),
            (Scheme::Light, "--d", "#ffffff --d"),
            (Scheme::Dark, "--b", "#445566 --a"),
            (Scheme::Dark, "--c", "#000000 --c"),
            (Scheme::Dark, "--d", "#ffffff --d"),
        ] {
            assert_eq!(colour(&tokens, scheme, name), found, "{name}");
        }
        assert_eq!(tokens.elsewhere, []);
    }

    #[test]
    fn later_rules_win() {
        let sheet = sheet(
            "@layer x{:root{--a:#111}}:root{--a:#222;--a:#333}@media (prefers-color-scheme:light){:root{--a:#444}}",
        );
        let tokens = Tokens::new(&sheet.rules);
        assert_eq!(colour(&tokens, Scheme::Light, "--a"), "#444444 --a");
        assert_eq!(colour(&tokens, Scheme::Dark, "--a"), "#333333 --a");
        assert!(!tokens.has_dark);
    }

    #[test]
    fn what_is_no_colour_says_why() {
        let text =
            ":root{--a:1px;--b:var(--b);--c:var(--d);--d:var(--c);--e:var(--z);--f:#1234;--g:var(--a)}";
        let sheet = sheet(text);
        let tokens = Tokens::new(&sheet.rules);
        let found = |name: &str| tokens.colour(Scheme::Light, name).expect_err("no colour");
        assert_eq!(found("--a"), NoColour::Other("--a".into()));
        assert_eq!(found("--b"), NoColour::Circle("--b".into()));
        assert_eq!(found("--c"), NoColour::Circle("--c".into()));
        assert_eq!(found("--e"), NoColour::Unset("--z".into()));
        assert_eq!(found("--f"), NoColour::Other("--f".into()));
        assert_eq!(found("--g"), NoColour::Other("--a".into()));
    }

    #[test]
    fn colours_for_a_part_of_the_page_are_noted() {
        let sheet = sheet(
            ":root{--a:#111;@media (prefers-color-scheme:dark){--b:#222}}.foot{--c:#333}@media (min-width:1em){:root{--d:#444}}\
             @supports (display:grid){:root{--e:#555}}@media print{.foot{--f:#666}}",
        );
        let tokens = Tokens::new(&sheet.rules);
        let names: Vec<&str> = tokens.elsewhere.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["--b", "--c", "--d", "--e"]);
    }

    fn written(text: &str, scheme: Scheme) -> String {
        let mut sheet = sheet(text);
        write(&mut sheet.rules, scheme, "--a", Rgb { red: 1, green: 2, blue: 3 });
        sheet.to_css(minified()).expect("css").code
    }

    #[test]
    fn another_colour_is_written_where_the_name_is_set() {
        let text = ":root{--a:red}.x{--a:red}@media (prefers-color-scheme:dark){:root{--b:red}}@media print{:root{--a:red}}";
        let light = written(text, Scheme::Light);
        assert!(light.starts_with(":root{--a:#010203}.x{--a:red}"), "{light}");
        assert_eq!(light.matches("#010203").count(), 1);
        let dark = written(text, Scheme::Dark);
        assert!(dark.contains("(prefers-color-scheme:dark){:root{--b:red;--a:#010203}}"), "{dark}");
        assert_eq!(dark.matches("#010203").count(), 1);
        let dark = written("@media (prefers-color-scheme:dark){:root{--a:red;--b:red}}", Scheme::Dark);
        assert_eq!(dark, "@media (prefers-color-scheme:dark){:root{--a:#010203;--b:red}}");
        assert_eq!(written("a{color:red}", Scheme::Light), "a{color:red}");
    }

    #[test]
    fn the_light_scheme_gets_no_line_of_its_own() {
        assert_eq!(written(":root{--b:red}", Scheme::Light), ":root{--b:red}");
    }
}
