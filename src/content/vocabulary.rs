//! `content/vocabulary.yaml`: the lists of ids that pages choose from.

use std::collections::BTreeMap;

use super::raw::{List as RawList, Text};
use super::reader::Reader;
use super::values::{self, Ages, Flaw};
use super::yaml;
use crate::diagnostic::{Diagnostic, Place, one_of};
use crate::source::{Located, Source};

/// A word that pages can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// What pages write.
    pub id: String,
    /// What readers see.
    pub label: String,
    /// What it means, in plain words.
    pub meaning: String,
    /// Ages, in the list of age bands only.
    pub ages: Option<Ages>,
    /// The picture that stands for it on easy-read pages.
    pub picture: Option<Located<String>>,
    /// What it means, in easy words.
    pub easy: Option<String>,
}

/// The names of the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Who provides it.
    Sectors,
    /// For how many.
    Levels,
    /// Needs.
    Needs,
    /// Bands of ages.
    AgeBands,
    /// Outcomes for adulthood.
    Outcomes,
    /// Towns.
    Areas,
    /// Topics.
    Topics,
    /// What makes a place easy to use.
    AccessFeatures,
    /// Who can have it.
    Availability,
    /// Who can ask for it.
    Referrers,
    /// What people speak or sign.
    Languages,
}

impl List {
    /// All lists and their keys in the file.
    pub const ALL: &[(Self, &str)] = &[
        (Self::Sectors, "sectors"),
        (Self::Levels, "levels"),
        (Self::Needs, "needs"),
        (Self::AgeBands, "age-bands"),
        (Self::Outcomes, "outcomes"),
        (Self::Areas, "areas"),
        (Self::Topics, "topics"),
        (Self::AccessFeatures, "access-features"),
        (Self::Availability, "availability"),
        (Self::Referrers, "referrers"),
        (Self::Languages, "languages"),
    ];

    /// The key in the file.
    pub fn key(self) -> &'static str {
        Self::ALL.iter().find(|(list, _)| *list == self).map_or("", |(_, key)| key)
    }
}

/// All lists.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    lists: BTreeMap<List, Vec<Term>>,
    /// The file itself, to point at.
    source: Option<Source>,
}

impl Vocabulary {
    /// The words of a list, in the order of the file.
    pub fn terms(&self, list: List) -> &[Term] {
        self.lists.get(&list).map_or(&[], Vec::as_slice)
    }

    /// A word by its id.
    pub fn term(&self, list: List, id: &str) -> Option<&Term> {
        self.terms(list).iter().find(|term| term.id == id)
    }

    /// The pictures that stand for words, each with its place.
    pub fn pictures(&self) -> impl Iterator<Item = (&str, Place)> {
        let pictures = self.lists.values().flatten().filter_map(|term| term.picture.as_ref());
        let source = self.source.as_ref();
        pictures.filter_map(move |id| Some((id.value.as_str(), Place::new(source?, id.span()))))
    }

    /// What to write instead of an unknown id.
    pub fn help(&self, list: List, id: &str) -> String {
        let ids = self.terms(list).iter().map(|term| term.id.as_str());
        format!("{} The list is `{}` in `content/vocabulary.yaml`.", one_of(id, ids), list.key())
    }

    /// Reads the file.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawVocabulary>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let mut raw = raw.unwrap_or_default();
        let mut lists = BTreeMap::new();
        for (list, _) in List::ALL {
            let terms = reader.list(raw.take(*list), term);
            lists.insert(*list, unique(&mut reader, terms));
        }
        (Self { lists, source: Some(source.clone()) }, reader.diagnostics)
    }
}

/// Keeps the first of each id and reports the others.
fn unique(reader: &mut Reader<'_>, terms: Vec<(Located<String>, Term)>) -> Vec<Term> {
    let mut kept: Vec<Term> = Vec::new();
    for (id, term) in terms {
        if kept.iter().any(|other| other.id == term.id) {
            let flaw = Flaw {
                message: format!("The id `{}` is in this list twice.", term.id),
                help: "Give one of them another id.".to_owned(),
            };
            reader.flaw(Place::new(reader.source(), id.span()), flaw);
        } else {
            kept.push(term);
        }
    }
    kept
}

fn term(reader: &mut Reader<'_>, raw: RawTerm, place: Place) -> Option<(Located<String>, Term)> {
    let id =
        reader.must(raw.id.clone(), "id", "Write what pages will write, such as `id: short-breaks`.", &place);
    let id = id.and_then(|_| reader.value(raw.id, values::id));
    let label = reader.must(raw.label, "label", "Write what readers see: `label: Short breaks`.", &place);
    let meaning = reader.words(raw.meaning).unwrap_or_default();
    let ages = reader.plain(raw.ages, values::ages);
    let (picture, easy) = (reader.text(raw.picture), reader.words(raw.easy));
    let id = id?;
    let term = Term { id: id.value.clone(), label: label?.value, meaning, ages, picture, easy };
    Some((id, term))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawTerm {
    id: Text,
    label: Text,
    meaning: Text,
    ages: Text,
    picture: Text,
    easy: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawVocabulary {
    sectors: RawList<RawTerm>,
    levels: RawList<RawTerm>,
    needs: RawList<RawTerm>,
    age_bands: RawList<RawTerm>,
    outcomes: RawList<RawTerm>,
    areas: RawList<RawTerm>,
    topics: RawList<RawTerm>,
    access_features: RawList<RawTerm>,
    availability: RawList<RawTerm>,
    referrers: RawList<RawTerm>,
    languages: RawList<RawTerm>,
}

impl RawVocabulary {
    fn take(&mut self, list: List) -> RawList<RawTerm> {
        match list {
            List::Sectors => self.sectors.take(),
            List::Levels => self.levels.take(),
            List::Needs => self.needs.take(),
            List::AgeBands => self.age_bands.take(),
            List::Outcomes => self.outcomes.take(),
            List::Areas => self.areas.take(),
            List::Topics => self.topics.take(),
            List::AccessFeatures => self.access_features.take(),
            List::Availability => self.availability.take(),
            List::Referrers => self.referrers.take(),
            List::Languages => self.languages.take(),
        }
    }
}
