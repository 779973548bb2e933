//! The search in easy read: few words, and pictures beside what is found.

use super::Maker;
use crate::site::Facet;
use crate::view::model::EasySearchPage;
use crate::view::plan::EasyOutput;
use crate::view::shell::Of;
use crate::view::{Page as PageData, View};

/// The filter that leaves pages with easy read.
const ONLY: &str = "easy-read=yes";

impl Maker<'_> {
    pub(super) fn easy_search(&self) -> Option<View> {
        let address = EasyOutput::Search.address()?;
        let from = &address;
        let how = ["easy-search-how-1", "easy-search-how-2", "easy-search-how-3"];
        let title = self.words.say("easy-search");
        let data = EasySearchPage {
            title: title.clone(),
            ideas: vec![self.idea(from, "search", &how.map(|line| self.words.say(line)))],
            search: self.search_facts(from, ONLY),
            topics: self.easy_choices(from, Facet::Topic),
            ages: self.easy_choices(from, Facet::Age),
            more: self.easy_ways(from),
        };
        let page = PageData::EasySearch(data);
        Some(self.easy_shell(&address, (&title, "easy-search.html"), Of::Search, page))
    }
}
