//! Reads the files of `strings/`.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentError;
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_syntax::ast::Entry;
use tera::value::{Key, Map};
use unic_langid::LanguageIdentifier;

use super::Strings;
use crate::diagnostic::{Diagnostic, Place, RuleId, suggest};
use crate::source::Source;
use crate::theme::files::Files;

const SYNTAX: RuleId = RuleId("strings-syntax");
const TWICE: RuleId = RuleId("strings-twice");
const NO_ENGLISH: RuleId = RuleId("strings-missing");
const NAME: RuleId = RuleId("strings-file-name");
const REFERENCE: RuleId = RuleId("strings-reference");
const UNKNOWN: RuleId = RuleId("strings-unknown");
const UNTRANSLATED: RuleId = RuleId("strings-untranslated");

/// Nobody nests braces deeper by hand.
const DEEPEST: usize = 32;

/// The language that every theme has.
pub(crate) const ENGLISH: &str = "en";

/// Reads all languages of a theme. What is wrong goes to `out`.
pub(crate) fn read(files: &Files, out: &mut Vec<Diagnostic>) -> BTreeMap<String, Arc<Strings>> {
    let mut languages: BTreeMap<String, (LanguageIdentifier, Vec<&Source>)> = BTreeMap::new();
    for (name, source) in files.texts("strings", ".ftl") {
        match language_of(name) {
            Some(lang) => {
                let sources = &mut languages.entry(lang.to_string()).or_insert_with(|| (lang, Vec::new())).1;
                // The words of templates come first, so that a repeat is shown in the other file.
                let at = if name.ends_with(".facts.ftl") { sources.len() } else { 0 };
                sources.insert(at, source);
            }
            None => out.push(odd_name(source)),
        }
    }
    let mut read = BTreeMap::new();
    let Some((lang, sources)) = languages.remove(ENGLISH) else {
        out.push(no_english(files));
        return read;
    };
    let english = Arc::new(Reader::new(lang, None, out).read(&sources));
    for (name, (lang, sources)) in languages {
        read.insert(name, Arc::new(Reader::new(lang, Some(&english), out).read(&sources)));
    }
    read.insert(ENGLISH.to_owned(), english);
    read
}

/// The language of `cy.ftl` and `cy.facts.ftl`.
fn language_of(name: &str) -> Option<LanguageIdentifier> {
    let stem = name.strip_suffix(".ftl")?;
    stem.strip_suffix(".facts").unwrap_or(stem).parse().ok()
}

struct Reader<'a> {
    lang: LanguageIdentifier,
    english: Option<&'a Arc<Strings>>,
    out: &'a mut Vec<Diagnostic>,
    bundle: FluentBundle<FluentResource>,
    /// Where each message and term is, by its name in templates; terms start with a hyphen.
    places: BTreeMap<String, Place>,
    /// Ids of messages, in order.
    ids: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(
        lang: LanguageIdentifier,
        english: Option<&'a Arc<Strings>>,
        out: &'a mut Vec<Diagnostic>,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.clone()]);
        // The marks that keep right-to-left words apart would count as letters of addresses and titles.
        bundle.set_use_isolating(false);
        // It fails only when the function is there already.
        let _ = bundle.add_builtins();
        Self { lang, english, out, bundle, places: BTreeMap::new(), ids: Vec::new() }
    }

    fn read(mut self, sources: &[&Source]) -> Strings {
        for source in sources {
            self.file(source);
        }
        let plain = self.plain();
        if let Some(english) = self.english {
            self.compare(english);
        }
        let english_map = self.english.and_then(|english| english.map.as_map());
        let mut map: Map = english_map.cloned().unwrap_or_default();
        for (id, text) in &plain {
            map.insert(Key::String(id.replace('-', "_").into()), tera::Value::normal_string(text));
        }
        Strings {
            lang: self.lang.to_string(),
            bundle: self.bundle,
            plain,
            map: tera::Value::from(map),
            english: self.english.cloned(),
        }
    }

    fn file(&mut self, source: &Source) {
        if let Some(at) = too_deep(source.text()) {
            self.out.push(nested(source, at));
            return;
        }
        let resource = match FluentResource::try_new(source.text().to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.out.extend(errors.iter().map(|error| syntax(source, error)));
                resource
            }
        };
        for entry in resource.entries() {
            let (id, name) = match entry {
                Entry::Message(message) => (message.id.name, message.id.name.replace('-', "_")),
                Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
                _ => continue,
            };
            // Ids are slices of the resource's own copy of the text.
            let start = id.as_ptr().addr().saturating_sub(resource.source().as_ptr().addr());
            self.entry(id, name, Place::new(source, start..start + id.len()));
        }
        // Overriding, because what is there twice is reported already.
        self.bundle.add_resource_overriding(resource);
    }

    fn entry(&mut self, id: &str, name: String, place: Place) {
        if let Some(first) = self.places.get(&name) {
            let message = format!("The message `{id}` is there twice.");
            let twice = Diagnostic::error(TWICE, place, message)
                .why("Only one of them can be shown.")
                .help("Take one of them out, or give it another name.");
            self.out.push(twice.also(first.clone(), "the first one"));
            return;
        }
        if !name.starts_with('-') {
            self.ids.push(id.to_owned());
        }
        self.places.insert(name, place);
    }

    /// All messages that need no arguments, ready to print.
    fn plain(&mut self) -> BTreeMap<String, String> {
        let mut plain = BTreeMap::new();
        for id in &self.ids {
            let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            if errors.is_empty() {
                plain.insert(id.clone(), text.into_owned());
            }
            let place = self.places.get(&id.replace('-', "_"));
            let flaw = errors.iter().find(|error| !is_argument(error));
            self.out.extend(flaw.zip(place).map(|(flaw, place)| reference(id, flaw, place)));
        }
        plain
    }

    /// A translation should have the messages of the English file and no others.
    fn compare(&mut self, english: &Strings) {
        for id in self.ids.iter().filter(|id| !english.has(id)) {
            let Some(place) = self.places.get(&id.replace('-', "_")) else { continue };
            let near = suggest(id, english.plain.keys().map(String::as_str));
            let help =
                near.map_or_else(|| "Take it out.".to_owned(), |near| format!("Did you mean `{near}`?"));
            let message =
                format!("No page uses the message `{id}`, because the English file does not have it.");
            let unknown = Diagnostic::warning(UNKNOWN, place.clone(), message);
            self.out.push(unknown.why("A misspelt name leaves English words on the page.").help(help));
        }
        let missing: Vec<&str> =
            english.plain.keys().filter(|id| !self.bundle.has_message(id)).map(String::as_str).collect();
        if let (Some(first), Some(place)) = (missing.first(), self.places.values().next()) {
            let message =
                format!("{} messages are not in this language yet, such as `{first}`.", missing.len());
            self.out.push(
                Diagnostic::advice(UNTRANSLATED, Place::file(&place.path), message)
                    .why("Readers meet English words on pages in their language.")
                    .help("Translate them from the English file."),
            );
        }
    }
}

/// An argument that was not given: the message is one that this program fills in.
fn is_argument(error: &FluentError) -> bool {
    matches!(error, FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })))
}

/// Where braces and calls are nested too deep for a parser that calls itself for each level.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let mut in_string = false;
        let mut escaped = false;
        for (offset, byte) in line.bytes().enumerate() {
            if line.starts_with('#') {
                break;
            }
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' if depth > 0 => in_string = !in_string,
                _ if in_string => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                b')' if depth > 1 => depth -= 1,
                _ => {}
            }
            if depth > DEEPEST {
                return Some(at + offset);
            }
        }
        at += line.len();
    }
    None
}

fn nested(source: &Source, at: usize) -> Diagnostic {
    Diagnostic::error(SYNTAX, Place::new(source, at..at + 1), "Braces are nested too deep here.")
        .why("A message like that cannot be read.")
        .help("Look for a brace that is never closed.")
}

fn syntax(source: &Source, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let what: String = error.kind.to_string().chars().take(200).flat_map(char::escape_debug).collect();
    let what = what.replace("\\\"", "\"");
    Diagnostic::error(
        SYNTAX,
        Place::new(source, error.pos.clone()),
        format!("This message cannot be read: {what}."),
    )
    .why("The page would show the name of the message instead of its words.")
    .help("A message is a name, `=`, and words, such as `skip = Skip to the main content`.")
}

fn reference(id: &str, flaw: &FluentError, place: &Place) -> Diagnostic {
    let what = match flaw {
        FluentError::ResolverError(flaw) => flaw.to_string(),
        other => other.to_string(),
    };
    Diagnostic::error(
        REFERENCE,
        place.clone(),
        format!("The message `{id}` refers to something that is not there. {what}."),
    )
    .why("The page would show its name in braces.")
    .help("Check the spelling of the names between braces.")
}

fn odd_name(source: &Source) -> Diagnostic {
    let message = format!("`{}` does not say which language it holds.", source.path().name());
    Diagnostic::error(NAME, Place::file(source.path()), message)
        .why("The file name is the only thing that tells the language.")
        .help("Name it by the code of its language, such as `cy.ftl`, or `cy.facts.ftl` for messages with arguments.")
}

fn no_english(files: &Files) -> Diagnostic {
    Diagnostic::error(
        NO_ENGLISH,
        Place::file(&files.path("strings/en.ftl")),
        "The theme has no English words.",
    )
    .why("They are shown wherever another language has no words of its own.")
    .help("Write a file `strings/en.ftl`.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::testing::theme_files;
    use proptest::prelude::*;

    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let mut out = Vec::new();
        read(&theme_files(files), &mut out);
        let shown = |d: &Diagnostic| {
            let start = d.place.start;
            format!("{} {}:{}:{} {}", d.rule.0, d.place.path.name(), start.line, start.column, d.message)
        };
        out.iter().map(shown).collect()
    }

    #[test]
    fn each_flaw_is_shown_where_it_is() {
        let en = "a = A\nb Bee\nc = { nothing }\nd = { $x\na = again\n\ne = { -term }\n";
        let found = problems(&[("strings/en.ftl", en), ("strings/en.facts.ftl", "a = { $x }\n")]);
        for start in [
            "strings-syntax en.ftl:2:3 This message cannot be read: Expected a token starting with \"=\".",
            "strings-syntax en.ftl:5:1",
            "strings-reference en.ftl:3:1 The message `c` refers to something that is not there. Unknown message: nothing.",
            "strings-reference en.ftl:7:1",
            "strings-twice en.facts.ftl:1:1",
        ] {
            assert!(found.iter().any(|found| found.starts_with(start)), "{start}: {found:#?}");
        }
        assert_eq!(problems(&[("strings/en.ftl", "who-it = a\nwho_it = b\n")]).len(), 1);
        assert_eq!(problems(&[("strings/en.ftl", "a = { b }\nb = { a }\n")]).len(), 2);
    }

    #[test]
    fn files_need_a_language_and_english_has_to_be_there() {
        assert!(problems(&[("strings/cy.ftl", "a = b\n")])[0].starts_with("strings-missing en.ftl:1:1"));
        let found =
            problems(&[("strings/en.ftl", ""), ("strings/words.old.ftl", "a = b\n"), ("strings/.ftl", "")]);
        assert!(
            found.iter().all(|found| found.starts_with("strings-file-name")) && !found.is_empty(),
            "{found:?}"
        );
    }

    #[test]
    fn translations_are_compared_with_english() {
        let found = problems(&[
            ("strings/en.ftl", "skip = Skip\nfeed = Feed\nhelp = Help\n"),
            ("strings/cy.ftl", "skp = Neidio\nfeed = Ffrwd\n"),
        ]);
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[0].starts_with("strings-unknown cy.ftl:1:1 No page uses the message `skp`"));
        assert!(found[1].starts_with("strings-untranslated cy.ftl:1:1 2 messages"), "{found:?}");
    }

    #[test]
    fn hostile_files_do_no_harm() {
        for text in [
            format!("a = {}", "{".repeat(200_000)),
            format!("a = {{ {}", "A(".repeat(200_000)),
            format!("a = {}", "{\n".repeat(100_000)),
            format!("a = {}", "{ \"\\\"{\" ".repeat(50_000)),
        ] {
            assert!(!problems(&[("strings/en.ftl", &text)]).is_empty());
        }
        let laughs: String =
            (0..60).map(|n| format!("a{n} = {{ a{0} }}{{ a{0} }}{{ a{0} }}\n", n + 1)).collect();
        assert!(!problems(&[("strings/en.ftl", &format!("{laughs}a60 = ha\n"))]).is_empty());
        let braces = format!("a = {}\n# {}\nb = :( :( ((((\n", "{ \"{\" } ".repeat(90), "{".repeat(99));
        assert_eq!(problems(&[("strings/en.ftl", &braces)]), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn any_mess_of_fluent_can_be_read(parts in proptest::collection::vec(proptest::sample::select(vec![
            "a", " = ", "{", "}", "(", ")", "[", "]", "*", "->", "$x", "-t", "\"", "\\u", "\\", ".", "\n", "\n ", "#", "é", "1", ",", ":",
        ]), 0..60)) {
            problems(&[("strings/en.ftl", &parts.concat())]);
        }
    }
}
