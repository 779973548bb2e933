//! An offline full-text index for static sites: documents in, static files out.
//!
//! `README.md` is the contract: how text becomes terms, how a query is answered, and the format of the files.

mod analysis;
mod dictionary;
mod document;
mod error;
mod export;
mod index;
mod likely;
mod order;
mod plan;
mod reading;
mod schema;
mod search;
mod settings;
mod stop_words;
mod synonyms;

pub use document::{Document, Facet, Section};
pub use error::Error;
pub use export::File;
pub use index::Index;
pub use plan::{Asked, How};
pub use search::{Answer, Hit, Reason, Request};
pub use settings::{FacetGroup, Settings, Weights};

/// The script that reads the files in a browser. It defines `SearchIndex`.
pub const READER: &str = include_str!("../reader/reader.js");
