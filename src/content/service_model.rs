//! Facts of a service, and what it shares with events: costs, contacts, places.

use jiff::civil::{Date, Time};

use super::values::{Pence, Phone};
use crate::source::{Located, SourcePath};

/// Facts of a service.
#[derive(Debug, Clone)]
pub struct Service {
    /// Who runs it.
    pub organisation: String,
    /// Open, paused, closed.
    pub status: Status,
    /// Why, until when.
    pub status_note: Option<String>,
    /// Who it is for.
    pub who_it_is_for: String,
    /// Id of the availability; none means everyone.
    pub availability: Option<Located<String>>,
    /// Whether people need a diagnosis, when that is known.
    pub diagnosis_needed: Option<bool>,
    /// How to get it.
    pub how: Option<How>,
    /// All that must be true.
    pub criteria: Vec<String>,
    /// The way on for people who cannot have it.
    pub if_not_eligible: Vec<PageLink>,
    /// How long people wait.
    pub wait: Option<Wait>,
    /// What helps meanwhile.
    pub while_you_wait: Vec<PageLink>,
    /// What it costs; none when that is not known.
    pub cost: Option<Cost>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
    /// Where.
    pub places: Vec<Place>,
    /// When.
    pub times: Vec<Times>,
    /// Ids of languages.
    pub languages: Vec<Located<String>>,
    /// Its own web page.
    pub website: Option<String>,
    /// What it is, in easy words, for the easy-read page that is made from its facts.
    pub easy_summary: Option<String>,
}

/// Whether a service takes people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Yes.
    Open,
    /// Not at present.
    Paused,
    /// No more.
    Closed,
}

/// How to get a service.
#[derive(Debug, Clone)]
pub struct How {
    /// Ids of those who can ask for it.
    pub referrers: Vec<Located<String>>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// A form on the web.
    pub form: Option<String>,
    /// Where to write to.
    pub address: Option<String>,
    /// What happens after that.
    pub next: Option<String>,
}

/// A link from front matter.
#[derive(Debug, Clone)]
pub struct PageLink {
    /// Where it leads.
    pub target: Located<LinkTarget>,
    /// Its words; a page's own title when missing.
    pub text: Option<String>,
    /// Why it helps.
    pub why: Option<String>,
}

/// Where a link from front matter leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// To a page of this site.
    Page(SourcePath),
    /// To another site.
    Web(String),
}

/// How long people wait.
#[derive(Debug, Clone)]
pub struct Wait {
    /// Most people wait at most this many weeks.
    pub weeks: u16,
    /// When it was counted.
    pub measured: Option<Date>,
    /// More.
    pub note: Option<String>,
}

/// What it costs.
#[derive(Debug, Clone)]
pub struct Cost {
    /// Amounts; none means that it is free.
    pub lines: Vec<CostLine>,
    /// Help with the cost.
    pub note: Option<String>,
}

/// One price.
#[derive(Debug, Clone)]
pub struct CostLine {
    /// How much.
    pub amount: Pence,
    /// What it buys.
    pub buys: String,
    /// Who pays this.
    pub who: Option<String>,
}

/// A way to reach somebody. At least one of the ways is there.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Name of a role.
    pub role: String,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Text relay.
    pub text_phone: Option<Phone>,
    /// E-mail.
    pub email: Option<String>,
    /// Web page.
    pub web: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
}

/// Where something is.
#[derive(Debug, Clone)]
pub struct Place {
    /// Name.
    pub name: String,
    /// Street and town.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Id of an area.
    pub area: Option<Located<String>>,
    /// Ids of access features.
    pub access: Vec<Located<String>>,
    /// How to get there.
    pub travel: Option<String>,
}

/// When something is on.
#[derive(Debug, Clone)]
pub struct Times {
    /// Days of the week, Monday is 0; sorted.
    pub days: Vec<u8>,
    /// From.
    pub from: Option<Time>,
    /// To.
    pub to: Option<Time>,
    /// Part of the year.
    pub when: Season,
    /// More.
    pub note: Option<String>,
}

/// Part of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// Always.
    AllYear,
    /// In term time.
    TermTime,
    /// In school holidays.
    SchoolHolidays,
}
