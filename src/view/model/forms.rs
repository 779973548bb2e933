//! Pathways, provision maps, replies: the forms of a Local Offer that no other site has.

use serde::Serialize;

use super::pages::Common;
use super::parts::{Card, Date, Link, Status};

/// `pathway.html`
#[derive(Debug, Clone, Serialize)]
pub struct PathwayPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// The text before the first stage.
    pub opening_html: String,
    /// The stages, in order.
    pub stages: Vec<Stage>,
    /// "I am 13 years old": one link for each age, when the stages have ages.
    pub ages_entries: Vec<Link>,
    /// A drawing of the stages along the ages, when the stages have ages. It shows what `stages` say.
    pub timeline: Option<Timeline>,
    /// The text after the stages, if there are headings that are no stage.
    pub closing_html: String,
}

/// A stage of a pathway.
#[derive(Debug, Clone, Serialize)]
pub struct Stage {
    /// Counts from 1.
    pub number: usize,
    /// Id of its heading.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Such as "13 to 14 years".
    pub ages: Option<String>,
    /// Such as "Year 9".
    pub year_groups: Option<String>,
    /// What happens and what you can do now; headings in it are of level 3.
    pub html: String,
    /// Fixed points.
    pub dates: Vec<StageDate>,
    /// Who helps.
    pub who_helps: Vec<StageHelper>,
    /// Services.
    pub services: Vec<StageService>,
    /// All that must be true.
    pub criteria: Vec<String>,
    /// What if you cannot get this.
    pub if_not_eligible: Vec<Link>,
    /// What comes next.
    pub next: Vec<NextStep>,
    /// The stage before; none for the first.
    pub previous: Option<Link>,
}

/// A fixed point.
#[derive(Debug, Clone, Serialize)]
pub struct StageDate {
    /// When, in words.
    pub when: String,
    /// What.
    pub what: String,
}

/// Somebody who helps.
#[derive(Debug, Clone, Serialize)]
pub struct StageHelper {
    /// Role.
    pub role: String,
    /// What they do.
    pub how: Option<String>,
    /// Their page.
    pub page: Option<Link>,
}

/// A service of a stage.
#[derive(Debug, Clone, Serialize)]
pub struct StageService {
    /// Title and address.
    pub link: Link,
    /// Who can have it, in words.
    pub availability: String,
    /// Such as "5 to 18 years".
    pub ages: Option<String>,
    /// Such as "Up to 12 weeks".
    pub wait: Option<String>,
    /// Paused or closed; none when open.
    pub status: Option<Status>,
}

/// A way on.
#[derive(Debug, Clone, Serialize)]
pub struct NextStep {
    /// `onward`, `step-up`, `step-down`, `not-eligible`.
    pub way: &'static str,
    /// The same in words; empty for `onward`.
    pub way_label: String,
    /// In which case.
    pub when: Option<String>,
    /// Where it leads.
    pub link: Link,
}

/// A drawing in SVG units: 360 wide.
#[derive(Debug, Clone, Serialize)]
pub struct Timeline {
    /// Height of the drawing.
    pub height: u32,
    /// One bar for each stage.
    pub bars: Vec<Bar>,
    /// Ages along the axis.
    pub ticks: Vec<Tick>,
}

/// A bar of a drawing.
#[derive(Debug, Clone, Serialize)]
pub struct Bar {
    /// The number of its stage.
    pub label: String,
    /// Left edge.
    pub x: u32,
    /// Top edge.
    pub y: u32,
    /// Width.
    pub width: u32,
}

/// A mark on an axis.
#[derive(Debug, Clone, Serialize)]
pub struct Tick {
    /// Where.
    pub x: u32,
    /// Its words.
    pub label: String,
}

/// `map.html`
#[derive(Debug, Clone, Serialize)]
pub struct MapPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// One table, or one for each word of the split.
    pub tables: Vec<MapTable>,
    /// "We have not found a service here."
    pub gap_text: String,
    /// How many services and how many empty cells there are, in a sentence.
    pub counts: String,
    /// The same by age.
    pub by_age: Link,
    /// The same as a CSV file.
    pub csv: Link,
    /// All gaps.
    pub gaps: Link,
}

/// One table of a map.
#[derive(Debug, Clone, Serialize)]
pub struct MapTable {
    /// Id, such as `table_specialist`; `table_all` when there is no split. No heading of the text has an underscore.
    pub id: String,
    /// Heading: the word of the split; the title of the map when there is no split.
    pub title: String,
    /// What the table shows.
    pub caption: String,
    /// What stands in the first column, such as "Sector".
    pub corner: String,
    /// Words of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<MapRow>,
    /// A drawing of how many services there are.
    pub drawing: MapDrawing,
}

/// A row of a map.
#[derive(Debug, Clone, Serialize)]
pub struct MapRow {
    /// Its words.
    pub label: String,
    /// One cell for each column.
    pub cells: Vec<MapCell>,
}

/// A cell of a map.
#[derive(Debug, Clone, Serialize)]
pub struct MapCell {
    /// Words of its column.
    pub column: String,
    /// Its services; none is a gap.
    pub services: Vec<Link>,
}

/// How many services there are in each cell, to be seen at a glance. In SVG units: 360 wide.
#[derive(Debug, Clone, Serialize)]
pub struct MapDrawing {
    /// Height of the drawing.
    pub height: u32,
    /// Numbers above the columns: their places in the `columns` of the table, counted from 1.
    pub columns: Vec<Tick>,
    /// Rows: words and dots.
    pub rows: Vec<DrawnRow>,
}

/// A row of a drawing.
#[derive(Debug, Clone, Serialize)]
pub struct DrawnRow {
    /// Its words.
    pub label: String,
    /// Base line of its words.
    pub y: u32,
    /// One for each cell.
    pub dots: Vec<Dot>,
}

/// A dot of a drawing.
#[derive(Debug, Clone, Serialize)]
pub struct Dot {
    /// Its middle.
    pub x: u32,
    /// Its middle.
    pub y: u32,
    /// Its radius: the more services, the larger; a gap is a small ring.
    pub r: u32,
    /// How many services.
    pub count: usize,
}

/// `map-by-age.html`: the services of a map as a list by age.
#[derive(Debug, Clone, Serialize)]
pub struct MapByAgePage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// One group for each age band.
    pub groups: Vec<AgeGroup>,
    /// "We have not found a service here."
    pub gap_text: String,
    /// The map.
    pub map: Link,
}

/// Services for one age band.
#[derive(Debug, Clone, Serialize)]
pub struct AgeGroup {
    /// Id of the heading.
    pub id: String,
    /// Heading.
    pub label: String,
    /// The services.
    pub services: Vec<Card>,
}

/// `gaps.html`: all empty cells, for professionals.
#[derive(Debug, Clone, Serialize)]
pub struct GapsPage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Each map.
    pub maps: Vec<MapGaps>,
    /// All gaps as a CSV file.
    pub csv: Link,
}

/// The gaps of one map.
#[derive(Debug, Clone, Serialize)]
pub struct MapGaps {
    /// The map.
    pub map: Link,
    /// Id of the heading.
    pub id: String,
    /// How many of how many cells are empty, in a sentence.
    pub count: String,
    /// What the table of gaps shows.
    pub caption: String,
    /// Names of the columns: split (if any), row, column.
    pub heads: Vec<String>,
    /// The gaps: one text for each of `heads`.
    pub gaps: Vec<Vec<String>>,
}

/// What people said, and the answer.
#[derive(Debug, Clone, Serialize)]
pub struct Reply {
    /// Id of its heading.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its page.
    pub href: String,
    /// What people told us.
    pub said: String,
    /// Who said it.
    pub from: String,
    /// When.
    pub when: Date,
    /// `done`, `doing` or `cannot`.
    pub answer: &'static str,
    /// The same in words.
    pub answer_label: String,
    /// What has changed.
    pub what_we_did: Option<String>,
    /// Why not.
    pub because: Option<String>,
    /// Pages that it is about.
    pub about: Vec<Link>,
}

/// `reply.html`
#[derive(Debug, Clone, Serialize)]
pub struct ReplyPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// What people said, and the answer.
    pub reply: Reply,
    /// The report of its year.
    pub year: Link,
}

/// `replies.html`: all replies, or those of one year: the yearly report that regulation 56 asks for.
#[derive(Debug, Clone, Serialize)]
pub struct RepliesPage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The year of a report; none for all replies.
    pub year: Option<i16>,
    /// How many of each answer.
    pub counts: Vec<AnswerCount>,
    /// The replies, newest first.
    pub replies: Vec<Reply>,
    /// Reports of years, newest first.
    pub years: Vec<Link>,
    /// All replies; on a report.
    pub all: Option<Link>,
    /// Where to send a comment.
    pub comment: Option<Link>,
}

/// How many replies have one answer.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerCount {
    /// `done`, `doing` or `cannot`.
    pub answer: &'static str,
    /// In words.
    pub label: String,
    /// Such as "7 comments".
    pub count: String,
    /// How many.
    pub number: usize,
}
