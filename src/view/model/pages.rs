//! Pages that authors write.

use serde::Serialize;

use super::forms::Reply;
use super::parts::{Contact, Cost, Date, Fact, Freshness, Link, MadeWith, Place, Status, Tag, TocEntry};
use super::shell::NavItem;

/// What content pages of every kind share.
#[derive(Debug, Clone, Serialize)]
pub struct Common {
    /// Title (the level-1 heading).
    pub title: String,
    /// Summary (the lead paragraph).
    pub summary: String,
    /// It is a draft (preview only).
    pub draft: bool,
    /// The text.
    pub body_html: String,
    /// Headings of the text. Empty when there are fewer than three.
    pub toc: Vec<TocEntry>,
    /// Topics.
    pub topics: Vec<Tag>,
    /// Needs. Empty means any need.
    pub needs: Vec<Tag>,
    /// Areas. Empty means the whole borough.
    pub areas: Vec<Tag>,
    /// Sector.
    pub sector: Option<Tag>,
    /// Level of support.
    pub level: Option<Tag>,
    /// Outcomes for adulthood.
    pub outcomes: Vec<Tag>,
    /// Such as "0 to 25 years".
    pub ages: Option<String>,
    /// For `families`, `young-people`, `professionals`, in words; families alone are not named.
    pub audience: Option<String>,
    /// Who made it.
    pub made_with: Vec<MadeWith>,
    /// What co-production means; none when the site does not say.
    pub co_production: Option<Link>,
    /// What people said.
    pub quotes: Vec<Quote>,
    /// Films to watch.
    pub films: Vec<Film>,
    /// You said, we did: replies about this page, newest first.
    pub replies: Vec<Reply>,
    /// How fresh it is.
    pub freshness: Freshness,
}

/// What somebody said.
#[derive(Debug, Clone, Serialize)]
pub struct Quote {
    /// The words.
    pub words: String,
    /// Who said it.
    pub by: String,
}

/// A film on another site.
#[derive(Debug, Clone, Serialize)]
pub struct Film {
    /// Name and address.
    pub link: Link,
    /// Such as "4 minutes".
    pub length: Option<String>,
    /// Its words can be read in the film.
    pub captions: bool,
    /// Somebody signs in it.
    pub sign_language: bool,
    /// All its words on a page.
    pub transcript: Option<Link>,
}

/// "Young people have said / We will / What does this mean for me?"
#[derive(Debug, Clone, Serialize)]
pub struct Promise {
    /// What young people have said.
    pub said: String,
    /// What the council and its partners will do.
    pub we_will: String,
    /// An I-statement.
    pub for_me: String,
}

/// `service.html`
#[derive(Debug, Clone, Serialize)]
pub struct ServicePage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// Who runs it.
    pub organisation: String,
    /// The text up to its first heading.
    pub opening_html: String,
    /// The text from its first heading on.
    pub sections_html: String,
    /// Open, paused, closed.
    pub status: Status,
    /// The facts panel: ages, cost, wait, where, referral, diagnosis; those that are known.
    pub facts: Vec<Fact>,
    /// Who it is for.
    pub who: Who,
    /// How to get it.
    pub how: Option<How>,
    /// What it costs; none means that we do not know.
    pub cost: Option<Cost>,
    /// Where.
    pub places: Vec<Place>,
    /// When.
    pub times: Vec<Times>,
    /// How long people wait; none means that we do not know.
    pub wait: Option<Wait>,
    /// What helps meanwhile.
    pub while_you_wait: Vec<Link>,
    /// What if you cannot get it.
    pub if_not_eligible: Vec<Link>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
    /// The service's own web page.
    pub website: Option<Link>,
    /// What people there speak or sign. Empty means English only, as far as we know.
    pub languages: Vec<Tag>,
}

/// Who a service is for.
#[derive(Debug, Clone, Serialize)]
pub struct Who {
    /// In the service's words.
    pub text: String,
    /// Who can have it.
    pub availability: Option<Tag>,
    /// Whether people need a diagnosis, when that is known.
    pub diagnosis_needed: Option<bool>,
    /// "You do not need a diagnosis." or "You need a diagnosis."
    pub diagnosis: Option<String>,
    /// All that must be true.
    pub criteria: Vec<String>,
}

/// How to get a service.
#[derive(Debug, Clone, Serialize)]
pub struct How {
    /// Who can ask for it.
    pub referrers: Vec<Tag>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// A form on the web.
    pub form: Option<Link>,
    /// Where to write to.
    pub address: Option<String>,
    /// What happens after that.
    pub next: Option<String>,
}

/// When it is on.
#[derive(Debug, Clone, Serialize)]
pub struct Times {
    /// Such as "Monday and Thursday".
    pub days: String,
    /// Such as "4pm to 6pm".
    pub hours: Option<String>,
    /// Such as "in term time".
    pub when: Option<String>,
    /// More.
    pub note: Option<String>,
}

/// How long people wait.
#[derive(Debug, Clone, Serialize)]
pub struct Wait {
    /// Nobody waits.
    pub none: bool,
    /// Such as "Most people wait up to 6 weeks."
    pub text: String,
    /// When it was counted.
    pub measured: Option<Date>,
    /// More.
    pub note: Option<String>,
}

/// `guide.html`
#[derive(Debug, Clone, Serialize)]
pub struct GuidePage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// The parts of the guide, when it has parts; `current` marks this one. The first is the guide's own first page.
    pub parts: Vec<NavItem>,
    /// Promises, when the guide has that shape.
    pub promises: Vec<Promise>,
    /// The guide's title, on its parts.
    pub guide_title: Option<String>,
    /// The part before this one.
    pub previous: Option<Link>,
    /// The part after this one.
    pub next: Option<Link>,
}

/// `event.html`
#[derive(Debug, Clone, Serialize)]
pub struct EventPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// When it is.
    pub when: Date,
    /// It is over.
    pub past: bool,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Where.
    pub place: Option<Place>,
    /// Town, also without a place.
    pub area: Option<Tag>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Booking.
    pub booking: Option<Booking>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
    /// The calendar file.
    pub calendar_href: String,
}

/// How to book.
#[derive(Debug, Clone, Serialize)]
pub struct Booking {
    /// "You need to book." or "You do not need to book."
    pub text: String,
    /// How.
    pub how: Option<String>,
    /// Last day.
    pub by: Option<Date>,
    /// Where.
    pub contact: Option<Contact>,
}

/// `news.html`
#[derive(Debug, Clone, Serialize)]
pub struct NewsPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// When it was published.
    pub date: Date,
}
