//! A page of news.

use super::model::NewsPage;
use super::{Maker, Page as PageData, View};
use crate::content::News;
use crate::site::Page;

impl Maker<'_> {
    pub(super) fn news(&self, page: &Page, news: &News) -> View {
        let data = NewsPage { common: self.common(page), date: self.words.date(news.date) };
        self.content_view(page, "news.html", PageData::News(Box::new(data)))
    }
}
