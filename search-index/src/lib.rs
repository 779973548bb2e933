//! An offline full-text index for static sites: documents in, static files out.
//!
//! `README.md` is the contract: how text becomes terms, how a query is answered, and the format of the files.

mod document;
mod settings;

pub use document::{Document, Facet, Section};
pub use settings::{FacetGroup, Settings, Weights};
