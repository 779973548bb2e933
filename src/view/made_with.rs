//! Who made pages with us.

use super::{Maker, View};

impl Maker<'_> {
    pub(super) fn made_with_page(&self) -> Option<View> {
        None
    }
}
