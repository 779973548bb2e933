//! How the site itself is doing, and pages about taking part.

use serde::Serialize;

use super::parts::{Date, Link};

/// `report.html`: how we are doing, for readers and boards.
#[derive(Debug, Clone, Serialize)]
pub struct ReportPage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The day for which it is true.
    pub today: Date,
    /// Charts, each with its table.
    pub charts: Vec<Chart>,
    /// Where to read more: replies, law page, gaps, co-production.
    pub more: Vec<Link>,
}

/// A chart of horizontal bars, and the same as a table.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    /// Id of the heading.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What it says, in one or two sentences.
    pub sentence: String,
    /// What the table shows.
    pub caption: String,
    /// Heads of the table: what is counted, how many, share.
    pub heads: [String; 3],
    /// Its bars.
    pub bars: Vec<ChartBar>,
    /// Height of the drawing in SVG units; it is 360 wide.
    pub height: u32,
}

/// A bar of a chart.
#[derive(Debug, Clone, Serialize)]
pub struct ChartBar {
    /// What is counted.
    pub label: String,
    /// How many.
    pub count: usize,
    /// Such as "3 in 10" or "30 out of 100"; empty when there is nothing to compare with.
    pub share: String,
    /// Top edge of the bar in SVG units.
    pub y: u32,
    /// Width of the bar in SVG units: 0 to 300.
    pub width: u32,
}

/// `made-with.html`: who made pages with us.
#[derive(Debug, Clone, Serialize)]
pub struct MadeWithPage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// What co-production means.
    pub definition: Option<Link>,
    /// How many pages and groups there are, in a sentence.
    pub counts: String,
    /// By group.
    pub groups: Vec<NoteGroup>,
    /// By year, newest first.
    pub years: Vec<NoteGroup>,
}

/// Notes of one group or one year.
#[derive(Debug, Clone, Serialize)]
pub struct NoteGroup {
    /// Id of the heading.
    pub id: String,
    /// Name of the group, or the year.
    pub name: String,
    /// The notes.
    pub notes: Vec<NoteOfPage>,
}

/// A note and its page.
#[derive(Debug, Clone, Serialize)]
pub struct NoteOfPage {
    /// The page.
    pub page: Link,
    /// The group.
    pub group: String,
    /// When.
    pub when: Date,
    /// How they took part.
    pub how: String,
    /// What changed because of it.
    pub changed: Option<String>,
}

/// `profile.html`: the one-page profile, to type in or to print and write on.
#[derive(Debug, Clone, Serialize)]
pub struct ProfilePage {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// The questions, in order.
    pub questions: Vec<Question>,
}

/// A question with room for the answer.
#[derive(Debug, Clone, Serialize)]
pub struct Question {
    /// Id of the field.
    pub id: String,
    /// The question.
    pub label: String,
    /// What could be written.
    pub hint: String,
    /// Rows of the field.
    pub rows: u8,
}
