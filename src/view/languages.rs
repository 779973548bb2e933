//! Pages in other languages.

use super::plan::Output;
use super::{Maker, View};
use crate::content::Edition;
use crate::site::{PageId, Site};

/// Pages in other languages that the site has.
pub(super) fn plan(site: &Site) -> Vec<Output> {
    let _ = site;
    Vec::new()
}

/// The name of a language in itself.
pub(super) fn name(lang: &str) -> String {
    lang.to_owned()
}

impl Maker<'_> {
    pub(super) fn translation(&self, _id: PageId, _edition: &Edition) -> Option<View> {
        None
    }

    pub(super) fn language_home(&self) -> Option<View> {
        None
    }

    pub(super) fn language_help(&self) -> Option<View> {
        None
    }
}
