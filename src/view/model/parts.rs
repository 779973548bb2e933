//! Small things that many pages show.

use serde::Serialize;

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Words of the link.
    pub text: String,
    /// Address.
    pub href: String,
    /// Why it helps.
    pub why: Option<String>,
    /// It leads to another site.
    pub external: bool,
}

/// A word of the vocabulary.
#[derive(Debug, Clone, Serialize)]
pub struct Tag {
    /// Id in the vocabulary.
    pub id: String,
    /// Words.
    pub label: String,
    /// What it means, in plain words.
    pub meaning: String,
    /// The browse page, where there is one.
    pub href: Option<String>,
}

/// A way to reach somebody.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// Name of a role.
    pub role: String,
    /// Telephone: words and `tel:` address.
    pub phone: Option<Link>,
    /// Text relay.
    pub text_phone: Option<Link>,
    /// E-mail: words and `mailto:` address.
    pub email: Option<Link>,
    /// Web page.
    pub web: Option<Link>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// Language of the role, where it is not that of the page.
    pub role_lang: Option<String>,
    /// Language of the hours, where it is not that of the page.
    pub hours_lang: Option<String>,
}

/// A short fact: label and values.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// `ages`, `cost`, `wait`, `where`, `referral`, `diagnosis`, `level`, `when`, `organisation`, `availability`.
    pub key: &'static str,
    /// Words before it, such as "Ages".
    pub label: String,
    /// The fact in words.
    pub value: String,
}

/// An entry of a list page or of a group on the home page.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Title.
    pub title: String,
    /// Address.
    pub href: String,
    /// Summary.
    pub summary: String,
    /// `service`, `guide`, `event`, `news`.
    pub kind: &'static str,
    /// The kind in words.
    pub kind_label: String,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Paused or closed, in words.
    pub status: Option<Status>,
    /// Ages, cost, where, wait, referral: in this order, those that are known.
    pub facts: Vec<Fact>,
    /// How to get there, in the service's words, first place only.
    pub travel: Option<String>,
    /// Access features of all places.
    pub access: Vec<Tag>,
    /// Date for events and news: words and machine form.
    pub date: Option<Date>,
}

/// A date in words and for machines.
#[derive(Debug, Clone, Serialize)]
pub struct Date {
    /// Such as "Saturday 5 December 2026, 10am to 12 noon".
    pub text: String,
    /// For `datetime`.
    pub iso: String,
}

/// Open, paused or closed.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// `open`, `paused`, `closed`.
    pub id: &'static str,
    /// In words.
    pub label: String,
    /// Why, until when.
    pub note: Option<String>,
}

/// A heading of the page for its table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct TocEntry {
    /// Id of the heading.
    pub id: String,
    /// Words.
    pub text: String,
    /// 2 or 3.
    pub level: u8,
}

/// Who looks after the page, and when it was checked.
#[derive(Debug, Clone, Serialize)]
pub struct Freshness {
    /// The team.
    pub owner: Option<String>,
    /// Last checked.
    pub checked: Option<Date>,
    /// To be checked again by.
    pub review_by: Option<Date>,
    /// That day has passed.
    pub overdue: bool,
}

/// One note of who made the page.
#[derive(Debug, Clone, Serialize)]
pub struct MadeWith {
    /// The group.
    pub group: String,
    /// Such as "June 2026".
    pub when: Date,
    /// How they took part.
    pub how: String,
    /// What changed because of it.
    pub changed: Option<String>,
}

/// A place.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// Name.
    pub name: String,
    /// Street and town.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub area: Option<Tag>,
    /// Access features.
    pub access: Vec<Tag>,
    /// How to get there.
    pub travel: Option<String>,
}

/// What a service costs.
#[derive(Debug, Clone, Serialize)]
pub struct Cost {
    /// It is free for everybody.
    pub free: bool,
    /// Amounts.
    pub lines: Vec<CostLine>,
    /// Help with the cost.
    pub note: Option<String>,
}

/// One price.
#[derive(Debug, Clone, Serialize)]
pub struct CostLine {
    /// Such as "£4.50" or "Free".
    pub amount: String,
    /// What it buys.
    pub buys: String,
    /// Who pays this.
    pub who: Option<String>,
}

/// One way into the site.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// Words.
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// Address.
    pub href: String,
    /// Such as "12 pages".
    pub count: String,
}

/// What to do when it cannot wait.
#[derive(Debug, Clone, Serialize)]
pub struct Urgent {
    /// Such as "Somebody is badly hurt, or their life is in danger".
    pub when: String,
    /// What to do, in a sentence.
    pub what: String,
    /// Telephone.
    pub phone: Option<Link>,
    /// Text message.
    pub text: Option<Link>,
    /// Web page.
    pub web: Option<Link>,
}
