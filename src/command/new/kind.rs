//! The kinds of page that can be begun, with the facts that each must have.

use super::fact::{Fact, Shape};
use crate::content::{Kind, List};

/// A kind of page.
#[derive(Debug)]
pub(super) struct NewPage {
    /// The word on the command line.
    pub(super) word: &'static str,
    /// What the help says.
    pub(super) about: &'static str,
    /// The kind.
    pub(super) kind: Kind,
    /// The facts that it must have besides its title, in the order of the questions.
    pub(super) facts: &'static [Fact],
    /// The starter text.
    pub(super) template: &'static str,
}

/// The name of the page: the first question of every kind.
pub(super) const TITLE: Fact = Fact {
    key: "title",
    question: "What is the page called? Use words that families use.",
    example: "Short breaks",
    shape: Shape::Words("WRITE HERE"),
};

const SUMMARY: Fact = words(
    "summary",
    "What does it offer, in one or two plain sentences?",
    "Fun time for your child with people who know how to help, so that you can rest",
    "WRITE HERE what it offers, in one or two plain sentences.",
);

const ABOUT: Fact = words(
    "summary",
    "What is it about, in one or two plain sentences?",
    "What changes when you turn 18, and who helps you with it",
    "WRITE HERE what it is about, in one or two plain sentences.",
);

const fn words(
    key: &'static str,
    question: &'static str,
    example: &'static str,
    later: &'static str,
) -> Fact {
    Fact { key, question, example, shape: Shape::Words(later) }
}

const fn other(key: &'static str, question: &'static str, example: &'static str, shape: Shape) -> Fact {
    Fact { key, question, example, shape }
}

const SERVICE: &[Fact] = &[
    SUMMARY,
    words("organisation", "Who runs it?", "Larkhaven Council", "WRITE HERE who runs it"),
    words(
        "who-it-is-for",
        "Who is it for, in one to three sentences?",
        "Disabled children under 18, and the people who look after them",
        "WRITE HERE who it is for, in one to three sentences.",
    ),
    other("ages", "For which ages? Write the youngest and the oldest.", "5-16", Shape::Ages),
    other("sector", "What kind of help is it?", "health", Shape::Term(List::Sectors)),
    other("level", "For how many is it?", "targeted", Shape::Term(List::Levels)),
];

const EVENT: &[Fact] = &[
    SUMMARY,
    other(
        "starts",
        "When does it start? Write the day and the time, or only the day.",
        "2026-12-05T10:00",
        Shape::Moment,
    ),
];

const NEWS: &[Fact] = &[ABOUT, other("date", "On which day is it published?", "2026-12-05", Shape::Date)];

const PATHWAY: &[Fact] = &[
    ABOUT,
    other("from-age", "At which age does it begin?", "13", Shape::Age("13")),
    other("to-age", "Up to which age does it go?", "25", Shape::Age("25")),
];

const MAP: &[Fact] = &[
    ABOUT,
    other("rows", "Which list of the vocabulary stands in the rows?", "sectors", Shape::Axis(0)),
    other("columns", "Which list stands in the columns?", "age-bands", Shape::Axis(1)),
];

const ANSWERS: &[(&str, &str)] =
    &[("doing", "We are doing it"), ("done", "It is done"), ("cannot", "It cannot be done")];

const REPLY: &[Fact] = &[
    words(
        "said",
        "What did people tell you?",
        "The form for short breaks is too long",
        "WRITE HERE what people told you.",
    ),
    words(
        "from",
        "Which group said it? Never name a person.",
        "Larkhaven Parent Carer Forum",
        "WRITE HERE which group said it",
    ),
    other("when", "When did they say it? Write a year, a month or a day.", "2026-06", Shape::Period),
    other("answer", "What came of it?", "doing", Shape::OneOf(ANSWERS)),
];

/// All kinds.
pub(super) const KINDS: &[NewPage] = &[
    NewPage {
        word: "service",
        about: "Help that somebody gives",
        kind: Kind::Service,
        facts: SERVICE,
        template: include_str!("service.md"),
    },
    NewPage {
        word: "guide",
        about: "Advice",
        kind: Kind::Guide,
        facts: &[ABOUT],
        template: include_str!("guide.md"),
    },
    NewPage {
        word: "event",
        about: "Something that happens on a date",
        kind: Kind::Event,
        facts: EVENT,
        template: include_str!("event.md"),
    },
    NewPage { word: "news", about: "News", kind: Kind::News, facts: NEWS, template: include_str!("news.md") },
    NewPage {
        word: "pathway",
        about: "The way from one stage to the next",
        kind: Kind::Pathway,
        facts: PATHWAY,
        template: include_str!("pathway.md"),
    },
    NewPage {
        word: "map",
        about: "A provision map: which services there are, in rows and columns",
        kind: Kind::Map,
        facts: MAP,
        template: include_str!("map.md"),
    },
    NewPage {
        word: "reply",
        about: "You said, we did",
        kind: Kind::Reply,
        facts: REPLY,
        template: include_str!("reply.md"),
    },
];
