//! What is indexed.

use serde::Deserialize;

/// One page, in plain text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Document {
    /// Where it is, from the root of the site: `/services/sleep-clinic/`.
    pub address: String,
    /// Its title.
    pub title: String,
    /// One or two sentences that results show.
    pub summary: String,
    /// Other words that people look for it by. Each is one word or a few.
    pub keywords: Vec<String>,
    /// Its text, section by section. The first section may have no heading.
    pub sections: Vec<Section>,
    /// What filters ask for.
    pub facets: Vec<Facet>,
    /// What results show besides; what each string means is the site's affair.
    pub extra: Vec<String>,
}

/// A part of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Section {
    /// What its heading says; empty before the first heading.
    pub heading: String,
    /// The `id` of the heading; empty where there is none.
    pub anchor: String,
    /// Its text.
    pub text: String,
}

/// A value of a group of facets: a document may have several of one group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Facet {
    /// The group: `area`.
    pub group: String,
    /// The value: `milbury`.
    pub value: String,
}
