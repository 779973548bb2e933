//! Replies: you said, we did.

use super::{Maker, View, model};
use crate::site::{Page, PageId, Site};
use crate::source::Address;

/// Years that have replies, newest first.
pub(super) fn years(site: &Site) -> Vec<i16> {
    let _ = site;
    Vec::new()
}

impl Maker<'_> {
    pub(super) fn reply(&self, _from: &Address, _id: PageId) -> Option<model::Reply> {
        None
    }

    pub(super) fn reply_page(&self, _id: PageId, _page: &Page) -> Option<View> {
        None
    }

    pub(super) fn replies(&self, _year: Option<i16>) -> Option<View> {
        None
    }
}
