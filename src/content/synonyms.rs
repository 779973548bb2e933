//! `content/synonyms.yaml`: words that mean the same when people search, and `content/searches.yaml`: what people type and what
//! they must find.

use std::collections::BTreeMap;

use serde_saphyr::Spanned;

use super::raw::{Text, Texts};
use super::reader::Reader;
use super::{edition, yaml};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Address, Located, Source, SourcePath};

const LONELY_SYNONYM: RuleId = RuleId("lonely-synonym");
const LINK_ADDRESS: RuleId = RuleId("link-address");

/// The file with searches to check.
pub const SEARCHES: &str = "content/searches.yaml";

/// What an editor says about searching.
#[derive(Debug, Clone, Default)]
pub struct Searching {
    /// Groups of words that mean the same, by language; "" is the main one.
    pub synonyms: BTreeMap<String, Vec<Vec<String>>>,
    /// Searches with what they must find.
    pub searches: Vec<GoldenSearch>,
}

/// What somebody types and what they must find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldenSearch {
    /// What they type.
    pub search: String,
    /// The language; none is the main one.
    pub lang: Option<String>,
    /// Pages that must be among the first three results.
    pub find: Vec<Located<Address>>,
    /// What the search tries: `misspelling`, `synonym`.
    pub because: Option<String>,
    /// Where it stands.
    pub place: Place,
}

impl Searching {
    /// The language of a file of synonyms: "" for `synonyms.yaml`, `pl` for `synonyms.pl.yaml`. None for another file.
    pub fn language_of(path: &SourcePath) -> Option<String> {
        let rest = path.as_str().strip_prefix("content/synonyms")?.strip_suffix(".yaml")?;
        if rest.is_empty() {
            return Some(String::new());
        }
        let as_page = SourcePath::new(&format!("content/synonyms{rest}.md"))?;
        let (_, edition) = edition::of_file(&as_page)?;
        edition.lang.filter(|_| !edition.easy).map(|lang| lang.to_string())
    }

    /// Reads a file of synonyms.
    pub fn read_synonyms(&mut self, source: &Source, language: String) -> Vec<Diagnostic> {
        let (raw, problems) =
            yaml::parse::<Option<Vec<Spanned<Vec<Spanned<String>>>>>>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let mut groups = Vec::new();
        for group in raw.flatten().unwrap_or_default() {
            let place = reader.first_line(&group);
            let members = reader.lines(Some(group));
            if members.len() < 2 {
                reader.diagnostics.push(lonely(place));
            } else {
                groups.push(members);
            }
        }
        self.synonyms.insert(language, groups);
        reader.diagnostics
    }

    /// Reads the file of searches.
    pub fn read_searches(&mut self, source: &Source) -> Vec<Diagnostic> {
        let (raw, problems) = yaml::parse::<Option<Vec<Spanned<RawSearch>>>>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        for search in raw.flatten().unwrap_or_default() {
            let place = reader.first_line(&search);
            self.searches.extend(golden(&mut reader, search.value, place));
        }
        reader.diagnostics
    }

    /// The synonyms of a language; none is the main one.
    pub fn synonyms(&self, lang: Option<&str>) -> &[Vec<String>] {
        self.synonyms.get(lang.unwrap_or_default()).map_or(&[], Vec::as_slice)
    }
}

fn lonely(place: Place) -> Diagnostic {
    Diagnostic::warning(LONELY_SYNONYM, place, "This group has one word only, so nothing means the same.")
        .why("Whoever wrote it believes that people find pages by another word.")
        .help("Write at least two: `- [respite, short breaks]`. Or delete the line.")
}

fn golden(reader: &mut Reader<'_>, raw: RawSearch, place: Place) -> Option<GoldenSearch> {
    let search = reader.must(raw.search, "search", "Write what people type: `search: autisim`.", &place);
    let mut find = Vec::new();
    for text in reader.texts(raw.find) {
        let span = text.span();
        match Address::new(&text.value).filter(Address::is_page) {
            Some(address) => find.push(Located::new(address, span)),
            None => reader.diagnostics.push(no_address(Place::new(reader.source(), span), &text.value)),
        }
    }
    if find.is_empty() {
        reader.missing(
            place.clone(),
            "find",
            "Write the address of a page: `find: [/services/sleep-clinic/]`.",
        );
    }
    let (lang, because) = (reader.words(raw.lang), reader.words(raw.because));
    (!find.is_empty()).then_some(GoldenSearch { search: search?.value, lang, find, because, place })
}

fn no_address(place: Place, text: &str) -> Diagnostic {
    Diagnostic::error(LINK_ADDRESS, place, format!("`{text}` is not the address of a page."))
        .why("Nobody can say whether the search finds the right page.")
        .help("Write it as it stands in the browser, from the first `/` to the last: `/services/sleep-clinic/`.")
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawSearch {
    search: Text,
    lang: Text,
    find: Texts,
    because: Text,
}
