//! `content/site.easy.yaml`, `content/site.pl.yaml`: the words of the site file in easy read or in another language.
//!
//! In: the file and the [`SiteFile`] that it translates. Out: a whole [`SiteFile`] with those words: telephone numbers and addresses stay
//! those of the site file, so they can never disagree.

use super::edition::Edition;
use super::raw::{List, Text, Texts};
use super::reader::Reader;
use super::shared::SiteFile;
use super::values::Flaw;
use super::yaml;
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, Source, SourcePath};

const NOT_THE_SAME: RuleId = RuleId("translation-differs");

/// The site file in another version.
#[derive(Debug, Clone)]
pub struct SiteWords {
    /// Which version.
    pub edition: Edition,
    /// Facts of the site file, words of this one.
    pub file: SiteFile,
    /// Pictures beside the entries of `urgent`, in the same order.
    pub pictures: Vec<Option<Located<String>>>,
    /// The file.
    pub source: Source,
}

impl SiteWords {
    /// `content/site.pl.yaml` → Polish. None for another file.
    pub fn edition_of(path: &SourcePath) -> Option<Edition> {
        let rest = path.as_str().strip_prefix("content/site.")?.strip_suffix(".yaml")?;
        let as_page = SourcePath::new(&format!("content/site.{rest}.md"))?;
        super::edition::of_file(&as_page).map(|(_, edition)| edition)
    }

    /// Reads the file. `whole` is the site file.
    pub fn parse(source: &Source, edition: Edition, whole: &SiteFile) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawWords>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let raw = raw.unwrap_or_default();
        let mut file = whole.clone();
        let replace = |own: &mut String, words: Option<String>| *own = words.unwrap_or(std::mem::take(own));
        replace(&mut file.name, reader.words(raw.name));
        replace(&mut file.explanation, reader.words(raw.explanation));
        let help = raw.help.map(|help| help.value).unwrap_or_default();
        let if_no_answer = reader.words(help.if_no_answer).map(|text| numbers_in_one(&text));
        file.if_no_answer = if_no_answer.or(file.if_no_answer);
        let roles_place = help.roles.as_ref().map(|roles| reader.first_line(roles));
        let roles = reader.lines(help.roles);
        if let Some(place) = roles_place {
            same_count(&mut reader, place, "help.roles", roles.len(), file.help.len());
        }
        for (contact, role) in file.help.iter_mut().zip(roles) {
            contact.role = role;
        }
        let pictures = urgent(&mut reader, raw.urgent, &mut file);
        (Self { edition, file, pictures, source: source.clone() }, reader.diagnostics)
    }
}

fn urgent(
    reader: &mut Reader<'_>,
    list: List<RawUrgent>,
    file: &mut SiteFile,
) -> Vec<Option<Located<String>>> {
    let place = list.as_ref().map(|list| reader.first_line(list));
    let entries = reader.list(list, |reader, raw, place| {
        let when = reader.must(raw.when, "when", "Say what has happened: `when: …`.", &place)?;
        let what = reader.must(raw.what, "what", "Say what to do: `what: …`.", &place)?;
        Some((when.value, numbers_in_one(&what.value), reader.words(raw.web_text), reader.text(raw.picture)))
    });
    if let Some(place) = place {
        same_count(reader, place, "urgent", entries.len(), file.urgent.len());
    }
    let mut pictures = Vec::new();
    for (own, (when, what, web_text, picture)) in file.urgent.iter_mut().zip(entries) {
        (own.when, own.what) = (when, what);
        if let (Some(web), Some(text)) = (&mut own.web, web_text) {
            web.text = text;
        }
        pictures.push(picture);
    }
    pictures
}

/// A telephone number in a text that runs from right to left keeps its order only when no-break spaces join its groups
/// (Unicode Bidirectional Algorithm, rule W4).
fn numbers_in_one(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut last = None;
    while let Some(c) = chars.next() {
        let joins = |c: Option<&char>| c.is_some_and(char::is_ascii_digit);
        out.push(if c == ' ' && joins(last.as_ref()) && joins(chars.peek()) { '\u{a0}' } else { c });
        last = Some(c);
    }
    out
}

/// Entries are matched by their order, so there must be as many.
fn same_count(reader: &mut Reader<'_>, place: Place, key: &str, own: usize, whole: usize) {
    if own == whole || reader.diagnostics.iter().any(|problem| problem.place.path == place.path) {
        return;
    }
    let flaw = Flaw {
        message: format!("`{key}` has {own} entries here and {whole} in `content/site.yaml`."),
        help: "Write one for each, in the same order.".to_owned(),
    };
    reader.diagnostics.push(
        Diagnostic::error(NOT_THE_SAME, place, flaw.message)
            .why("Words would stand beside the wrong telephone number.")
            .help(flaw.help),
    );
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawWords {
    name: Text,
    explanation: Text,
    help: Option<serde_saphyr::Spanned<RawHelp>>,
    urgent: List<RawUrgent>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawHelp {
    roles: Texts,
    if_no_answer: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawUrgent {
    when: Text,
    what: Text,
    web_text: Text,
    picture: Text,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Phone;

    fn words(text: &str) -> (SiteWords, Vec<Diagnostic>) {
        let path = SourcePath::new("content/site.ar.yaml").expect("a path");
        let edition = SiteWords::edition_of(&path).expect("an edition");
        let phone = |text: &str| Phone { text: text.to_owned(), dial: text.to_owned() };
        let urgent = super::super::shared::Urgent {
            when: "Now".to_owned(),
            what: "Ring.".to_owned(),
            phone: Some(phone("999")),
            sms: None,
            web: None,
        };
        let whole = SiteFile { name: "Offer".to_owned(), urgent: vec![urgent], ..SiteFile::default() };
        SiteWords::parse(&Source::new(path, text.to_owned()), edition, &whole)
    }

    #[test]
    fn words_are_those_of_the_version_and_numbers_those_of_the_site() {
        let (words, problems) = words("explanation: a\nurgent:\n  - when: b\n    what: c 020 7946 0002 d\n");
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((words.file.name.as_str(), words.file.explanation.as_str()), ("Offer", "a"));
        assert_eq!(words.file.urgent[0].what, "c 020\u{a0}7946\u{a0}0002 d");
        assert_eq!(words.file.urgent[0].phone.as_ref().map(|phone| phone.text.as_str()), Some("999"));
    }

    #[test]
    fn as_many_entries_as_in_the_site_file() {
        let (_, problems) = words("urgent:\n  - when: a\n    what: b\n  - when: c\n    what: d\n");
        let told: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(told, ["`urgent` has 2 entries here and 1 in `content/site.yaml`."]);
    }
}
