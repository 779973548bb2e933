//! What each template needs for each output, as plain data.
//!
//! In: a [`Site`], the strings of a language and the addresses of the theme's files. Out: [`View`]s. A template sees its view and
//! nothing else, so the same view and the same theme give the same bytes.

mod about;
mod az;
mod body;
mod card;
mod common;
mod easy;
mod event;
mod facts;
mod formats;
mod found;
mod frame;
mod guide;
mod help;
mod home;
mod languages;
mod law;
mod lists;
mod made_with;
mod maker;
mod map;
mod map_drawing;
pub mod model;
mod news;
mod offline;
mod pathway;
mod plan;
mod profile;
mod reply;
mod report;
mod search;
mod service;
mod sheets;
mod shell;
mod simple;
mod sitemap;
mod strings;
mod suggest;
#[cfg(test)]
mod testing;
mod timeline;
mod wording;

pub use easy::{STRINGS as EASY_STRINGS, pictures};
pub(crate) use event::calendar_address;
pub use found::{Found, FoundGroup};
pub use maker::{AssetAddresses, Destination, Maker};
pub(crate) use map::{BY_AGE, beside_map};
pub use offline::Kept;
pub use plan::{EasyOutput, Output, Sort, TEMPLATES, plan};
pub(crate) use reply::years as reply_years;
pub use search::search_script;
pub use sheets::Sheet;
pub use strings::{REPORT_STRINGS, STRINGS};

use serde::Serialize;

use crate::source::Address;

/// Everything that one template needs for one output.
#[derive(Debug, Clone)]
pub struct View {
    /// Where it will be.
    pub address: Address,
    /// Name of the template.
    pub template: &'static str,
    /// What the template sees.
    pub data: Data,
}

/// What a template sees.
#[derive(Debug, Clone, Serialize)]
pub struct Data {
    /// What all pages share.
    pub shell: model::Shell,
    /// The page's own facts.
    pub page: Page,
}

/// The facts of a page, one shape for each template.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "each variant is documented at its type")]
pub enum Page {
    Home(Box<model::HomePage>),
    Service(Box<model::ServicePage>),
    Guide(Box<model::GuidePage>),
    Event(Box<model::EventPage>),
    News(Box<model::NewsPage>),
    List(model::ListPage),
    Browse(model::BrowsePage),
    Az(model::AzPage),
    Law(model::LawPage),
    Words(model::WordsPage),
    Help(model::HelpPage),
    Accessibility(Box<model::AccessibilityPage>),
    Credits(model::CreditsPage),
    SiteMap(model::SiteMapPage),
    Search(Box<model::SearchPage>),
    NotFound(model::NotFoundPage),
    Redirect(model::RedirectPage),
    Pathway(Box<model::PathwayPage>),
    Map(Box<model::MapPage>),
    MapByAge(model::MapByAgePage),
    Gaps(model::GapsPage),
    Reply(Box<model::ReplyPage>),
    Replies(model::RepliesPage),
    MadeWith(model::MadeWithPage),
    Report(model::ReportPage),
    Profile(model::ProfilePage),
    Offline(Box<model::OfflinePage>),
    Easy(Box<model::EasyPage>),
    EasyHome(model::EasyHomePage),
    EasyList(model::EasyListPage),
    EasyHelp(model::EasyHelpPage),
    EasyWords(model::EasyWordsPage),
    EasySearch(model::EasySearchPage),
    LanguageHome(model::LanguageHomePage),
    Translation(Box<model::TranslationPage>),
}
