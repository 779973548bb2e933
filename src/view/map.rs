//! Provision maps.

use super::{Maker, View};
use crate::site::{Page, PageId};

impl Maker<'_> {
    pub(super) fn map(&self, _id: PageId, _page: &Page) -> Option<View> {
        None
    }

    pub(super) fn map_by_age(&self, _id: PageId) -> Option<View> {
        None
    }

    pub(super) fn gaps(&self) -> Option<View> {
        None
    }
}
