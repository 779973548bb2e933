//! Easy read.

use std::collections::BTreeSet;

use super::plan::EasyOutput;
use super::{Maker, View};
use crate::site::Site;

/// Easy-read pages that the site has.
pub(super) fn plan(site: &Site) -> Vec<EasyOutput> {
    let _ = site;
    Vec::new()
}

/// Ids of the theme's pictures that pages show.
pub fn pictures(site: &Site) -> BTreeSet<&str> {
    let _ = site;
    BTreeSet::new()
}

impl Maker<'_> {
    pub(super) fn easy_view(&self, _output: &EasyOutput) -> Option<View> {
        None
    }
}
