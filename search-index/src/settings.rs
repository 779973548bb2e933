//! What an index is told besides its documents.

use serde::Deserialize;

/// How an index is made.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language of the documents, as in `lang`: `en`.
    pub language: String,
    /// Groups of words that mean the same. Each has one word or a few.
    pub synonyms: Vec<Vec<String>>,
    /// Groups of facets, in the order in which they are shown: name, label, values.
    pub facets: Vec<FacetGroup>,
    /// What counts how much.
    pub weights: Weights,
}

/// A group of facets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct FacetGroup {
    /// Its name, as in addresses: `area`.
    pub name: String,
    /// What people read: "Area".
    pub label: String,
    /// Its values and their labels, in order.
    pub values: Vec<(String, String)>,
}

/// What counts how much in a score.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// A stem in the title.
    pub title: f32,
    /// A stem in the keywords.
    pub keywords: f32,
    /// A stem in a heading.
    pub headings: f32,
    /// A stem anywhere.
    pub text: f32,
    /// The very form that was asked for.
    pub exact: f32,
    /// Two words that follow each other in the title or in a keyword.
    pub pairs: f32,
    /// A synonym.
    pub same: f32,
    /// Each clause of the query that a document matches.
    pub every: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            title: 1.5,
            keywords: 1.5,
            headings: 0.3,
            text: 1.0,
            exact: 0.5,
            pairs: 2.0,
            same: 1.0,
            every: 6.0,
        }
    }
}
