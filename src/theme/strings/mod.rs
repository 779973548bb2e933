//! The words of a theme in one language, with the plural rules of that language.
//!
//! In: `strings/LANG.ftl` (words of templates) and `strings/LANG.facts.ftl` (messages that this program fills in), in
//! [Fluent](https://projectfluent.org/fluent/guide/). Out: [`Strings`].

mod read;

pub(super) use read::{ENGLISH, read};

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// What goes into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A whole number; it decides between singular and plural.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The words of one language. What it does not say is said in English.
pub struct Strings {
    lang: String,
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, ready to print.
    plain: BTreeMap<String, String>,
    /// The same for templates, English where this language has none; hyphens are underscores there.
    map: tera::Value,
    english: Option<Arc<Strings>>,
}

impl Strings {
    /// The language, such as `en`.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// A message without arguments. One that no language has is shown as its id in square brackets.
    pub fn get(&self, id: &str) -> Cow<'_, str> {
        if let Some(text) = self.plain.get(id) {
            return Cow::Borrowed(text);
        }
        match &self.english {
            Some(english) => english.get(id),
            None => Cow::Owned(format!("[{id}]")),
        }
    }

    /// A message with its arguments filled in, in the right plural form.
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        if let Some(text) = self.plain.get(id) {
            return text.clone();
        }
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        match (pattern, &self.english) {
            (Some(pattern), _) => {
                let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(*arg))).collect();
                // Errors are arguments that were not given; the text shows their names then.
                self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
            }
            (None, Some(english)) => english.format(id, args),
            (None, None) => format!("[{id}]"),
        }
    }

    /// Those of `ids` that neither this language nor English has.
    pub fn missing<'a>(&self, ids: &[&'a str]) -> Vec<&'a str> {
        ids.iter().copied().filter(|id| !self.has(id)).collect()
    }

    fn has(&self, id: &str) -> bool {
        let own = self.bundle.get_message(id).is_some_and(|message| message.value().is_some());
        own || self.english.as_ref().is_some_and(|english| english.has(id))
    }

    /// All messages without arguments as templates see them: `t`.
    pub(super) fn map(&self) -> &tera::Value {
        &self.map
    }

    /// The words of templates and whether they need arguments, by their names in templates.
    pub(super) fn knows(&self, word: &str) -> Option<Known> {
        if self.map.as_map().is_some_and(|map| map.contains_key(&tera::value::Key::Str(word))) {
            return Some(Known::Plain);
        }
        let id = word.replace('_', "-");
        self.has(&id).then_some(Known::NeedsArguments)
    }

    /// Names of all words in templates.
    pub(super) fn words(&self) -> Vec<String> {
        self.plain.keys().map(|id| id.replace('-', "_")).collect()
    }
}

/// What there is under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Ready to print.
    Plain,
    /// Only for messages that this program fills in.
    NeedsArguments,
}

fn value(arg: Arg<'_>) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text),
        Arg::Number(number) => FluentValue::from(number),
    }
}

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Strings")
            .field("lang", &self.lang)
            .field("plain", &self.plain.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::testing::theme_files;

    fn strings(files: &[(&str, &str)]) -> BTreeMap<String, Arc<Strings>> {
        let mut out = Vec::new();
        let strings = read(&theme_files(files), &mut out);
        assert!(out.iter().all(|d| d.severity != crate::diagnostic::Severity::Error), "{out:?}");
        strings
    }

    const EN: &str = "skip = Skip to the main content\nwho-it-is-for = Who it is for\n\
        -brand = Larkhaven\nwelcome = Welcome to { -brand }\nagain = { skip }!\n";
    const EN_FACTS: &str = "pages = { $count ->\n    [0] No pages\n    [one] One page\n   *[other] { $count } pages\n}\nby = By { $who }\n";

    #[test]
    fn messages_are_filled_in() {
        let all = strings(&[("strings/en.ftl", EN), ("strings/en.facts.ftl", EN_FACTS)]);
        let en = &all["en"];
        assert_eq!(en.get("welcome"), "Welcome to Larkhaven");
        assert_eq!(en.get("again"), "Skip to the main content!");
        assert_eq!(en.format("pages", &[("count", 1usize.into())]), "One page");
        assert_eq!(en.format("pages", &[("count", 0usize.into())]), "No pages");
        assert_eq!(en.format("pages", &[("count", 1234usize.into())]), "1234 pages");
        assert_eq!(en.format("by", &[("who", "Ada & <Bo>".into())]), "By Ada & <Bo>");
        assert_eq!(en.format("skip", &[]), "Skip to the main content");
        assert_eq!(en.format("by", &[]), "By {$who}");
    }

    #[test]
    fn what_a_language_does_not_say_is_said_in_english() {
        let cy = "skip = Neidio\ndogs = { $count ->\n [two] dau gi\n *[other] { $count } ci\n}\n";
        let all =
            strings(&[("strings/en.ftl", EN), ("strings/en.facts.ftl", EN_FACTS), ("strings/cy.ftl", cy)]);
        let cy = &all["cy"];
        assert_eq!((cy.get("skip").as_ref(), cy.get("who-it-is-for").as_ref()), ("Neidio", "Who it is for"));
        assert_eq!(cy.format("dogs", &[("count", 2usize.into())]), "dau gi");
        assert_eq!(cy.format("pages", &[("count", 2usize.into())]), "2 pages");
        assert_eq!((cy.get("zebra").as_ref(), cy.format("zebra", &[]).as_str()), ("[zebra]", "[zebra]"));
        assert_eq!(cy.missing(&["skip", "pages", "zebra"]), ["zebra"]);
        let t = cy.map().as_map().expect("a map");
        assert_eq!(t[&tera::value::Key::Str("skip")].as_str(), Some("Neidio"));
        assert_eq!(t[&tera::value::Key::Str("who_it_is_for")].as_str(), Some("Who it is for"));
    }

    #[test]
    fn templates_know_what_is_plain() {
        let all = strings(&[("strings/en.ftl", EN), ("strings/en.facts.ftl", EN_FACTS)]);
        assert_eq!(all["en"].knows("who_it_is_for"), Some(Known::Plain));
        assert_eq!(all["en"].knows("pages"), Some(Known::NeedsArguments));
        assert_eq!(all["en"].knows("zebra"), None);
    }

    #[test]
    fn strings_can_be_used_from_all_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Strings>();
    }
}
