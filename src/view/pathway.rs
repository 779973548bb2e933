//! The page of a pathway.

use super::{Maker, View};
use crate::content::Pathway;
use crate::site::Page;

impl Maker<'_> {
    pub(super) fn pathway(&self, page: &Page, _pathway: &Pathway) -> View {
        self.content_view(
            page,
            "guide.html",
            super::Page::NotFound(super::model::NotFoundPage {
                title: String::new(),
                summary: String::new(),
                topics: Vec::new(),
            }),
        )
    }
}
