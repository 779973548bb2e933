//! Easy read: versions of pages, and the pages that lead to them.

use serde::Serialize;

use super::parts::{Date, Link, MadeWith};

/// A picture beside words.
#[derive(Debug, Clone, Serialize)]
pub struct Picture {
    /// Its address.
    pub href: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

/// A hard word and what it means.
#[derive(Debug, Clone, Serialize)]
pub struct HardWord {
    /// The word.
    pub word: String,
    /// What it means, one sentence each.
    pub meaning: Vec<String>,
}

/// One idea: a picture, and one to three sentences.
#[derive(Debug, Clone, Serialize)]
pub struct Idea {
    /// On the left of the words. Some ideas have none.
    pub picture: Option<Picture>,
    /// One sentence each, as HTML.
    pub lines_html: Vec<String>,
    /// Hard words that occur here for the first time.
    pub words: Vec<HardWord>,
}

/// A block of an easy-read text.
#[derive(Debug, Clone, Serialize)]
pub struct EasyBlock {
    /// `heading`, `idea`, `list` or `html`.
    pub kind: &'static str,
    /// Of a heading: 2 to 4.
    pub level: u8,
    /// Of a heading.
    pub id: String,
    /// Of a heading: its words; of `html`: everything.
    pub html: String,
    /// Of an idea: one; of a list: one for each item.
    pub ideas: Vec<Idea>,
    /// Of a list: its items are numbered.
    pub ordered: bool,
}

/// `easy.html`: a page in easy read, written by somebody or made from the facts of a service.
#[derive(Debug, Clone, Serialize)]
pub struct EasyPage {
    /// Title (the level-1 heading).
    pub title: String,
    /// Picture beside the title.
    pub picture: Option<Picture>,
    /// It is a draft (preview only).
    pub draft: bool,
    /// The text.
    pub blocks: Vec<EasyBlock>,
    /// Who to ask: people, telephone numbers, addresses.
    pub who_to_ask: Vec<Idea>,
    /// All hard words of the page, in the order of the alphabet.
    pub hard_words: Vec<HardWord>,
    /// The page itself.
    pub full_href: String,
    /// It was made from facts, and nobody has read it yet.
    pub made_from_facts: bool,
    /// Who read it.
    pub checked_by: Vec<CheckedBy>,
    /// Who made it with us.
    pub made_with: Vec<MadeWith>,
    /// When it was last compared with its page.
    pub checked: Option<Date>,
    /// Parts of the guide that have easy read too, in order; `why` is empty.
    pub parts: Vec<super::shell::NavItem>,
    /// More easy-read pages on the same topic.
    pub more: Vec<EasyEntry>,
}

/// Who read a version to see whether it can be understood.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedBy {
    /// The group.
    pub group: String,
    /// When.
    pub when: Date,
    /// How they read it.
    pub how: Option<String>,
    /// What changed because of it.
    pub changed: Option<String>,
}

/// A way to an easy-read page.
#[derive(Debug, Clone, Serialize)]
pub struct EasyEntry {
    /// Words of the link.
    pub title: String,
    /// Address.
    pub href: String,
    /// Picture on its left.
    pub picture: Option<Picture>,
    /// A sentence or two about it, one each.
    pub lines: Vec<String>,
    /// Such as "12 pages".
    pub count: Option<String>,
}

/// `easy-home.html`: where easy read starts.
#[derive(Debug, Clone, Serialize)]
pub struct EasyHomePage {
    /// Title.
    pub title: String,
    /// What the site is, and how to use it.
    pub ideas: Vec<Idea>,
    /// Topics.
    pub topics: Vec<EasyEntry>,
    /// Ages.
    pub ages: Vec<EasyEntry>,
    /// Further ways: all pages, urgent help, hard words, pathways, maps.
    pub more: Vec<EasyEntry>,
    /// The full home page.
    pub full_href: String,
}

/// `easy-list.html`: easy-read pages of one topic or one age band, of a map, or all.
#[derive(Debug, Clone, Serialize)]
pub struct EasyListPage {
    /// Title.
    pub title: String,
    /// What the list is.
    pub ideas: Vec<Idea>,
    /// Groups of pages; a list without groups has one, without a title.
    pub groups: Vec<EasyGroup>,
    /// The pages of a long list. Empty for one page only.
    pub pages: Vec<super::shell::NavItem>,
    /// The same list on the full site, if it has one.
    pub full_href: Option<String>,
}

/// Easy-read pages under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct EasyGroup {
    /// Id of the heading.
    pub id: String,
    /// Heading; empty for none.
    pub title: String,
    /// The pages.
    pub entries: Vec<EasyEntry>,
}

/// `easy-help.html`: urgent help.
#[derive(Debug, Clone, Serialize)]
pub struct EasyHelpPage {
    /// Title.
    pub title: String,
    /// Each case: what has happened, what to do, with numbers.
    pub urgent: Vec<EasyUrgent>,
    /// Who else to ask.
    pub who_to_ask: Vec<Idea>,
    /// The full page.
    pub full_href: String,
}

/// One case of urgent help.
#[derive(Debug, Clone, Serialize)]
pub struct EasyUrgent {
    /// What has happened.
    pub when: String,
    /// Picture on the left.
    pub picture: Option<Picture>,
    /// What to do, one sentence each.
    pub lines: Vec<String>,
    /// Telephone.
    pub phone: Option<Link>,
    /// Text message.
    pub text: Option<Link>,
    /// Web page.
    pub web: Option<Link>,
}

/// `easy-words.html`: all hard words.
#[derive(Debug, Clone, Serialize)]
pub struct EasyWordsPage {
    /// Title.
    pub title: String,
    /// The words, in the order of the alphabet.
    pub words: Vec<HardWord>,
    /// The full page.
    pub full_href: String,
}
