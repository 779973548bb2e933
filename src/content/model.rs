//! One page, understood by itself.

use std::ops::Range;

use jiff::civil::Date;

use super::ignore::Ignore;
use super::pathway::Pathway;
use super::provision_map::ProvisionMap;
use super::reply::Reply;
use super::service_model::{Contact, Cost, Place, Service};
use super::values::{Ages, Moment, Period, Phone};
use crate::markdown::Outline;
use crate::source::{Address, Located, Source, SourcePath};

/// A page of one of the kinds.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file.
    pub source: Source,
    /// Where the page will be.
    pub address: Address,
    /// Facts of every kind.
    pub common: Common,
    /// Facts of its own kind.
    pub facts: Facts,
    /// The Markdown, in bytes of the file.
    pub body: Range<usize>,
    /// Headings, links and pictures of the Markdown.
    pub outline: Outline,
}

impl Document {
    /// Path of the file.
    pub fn path(&self) -> &SourcePath {
        self.source.path()
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self.facts {
            Facts::Service(_) => Kind::Service,
            Facts::Guide(_) => Kind::Guide,
            Facts::Event(_) => Kind::Event,
            Facts::News(_) => Kind::News,
            Facts::Pathway(_) => Kind::Pathway,
            Facts::Map(_) => Kind::Map,
            Facts::Reply(_) => Kind::Reply,
        }
    }
}

/// The kinds of page. The order is the order of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Help that somebody gives.
    Service,
    /// Advice.
    Guide,
    /// Something that happens on a date.
    Event,
    /// News.
    News,
    /// The way from one stage to the next.
    Pathway,
    /// Which services there are, in rows and columns.
    Map,
    /// You said, we did.
    Reply,
}

impl Kind {
    /// All kinds: the word that pages use and the folder.
    pub const ALL: &[(&str, &str, Self)] = &[
        ("service", "services", Self::Service),
        ("guide", "guides", Self::Guide),
        ("event", "events", Self::Event),
        ("news", "news", Self::News),
        ("pathway", "pathways", Self::Pathway),
        ("provision-map", "maps", Self::Map),
        ("reply", "replies", Self::Reply),
    ];

    /// The word that pages use.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, _, kind)| *kind == self).map_or("", |(word, _, _)| word)
    }

    /// Its folder below `content/`, which is also the address of its list.
    pub fn folder(self) -> &'static str {
        Self::ALL.iter().find(|(_, _, kind)| *kind == self).map_or("", |(_, folder, _)| folder)
    }
}

/// Facts of every kind.
#[derive(Debug, Clone)]
pub struct Common {
    /// Name of the page.
    pub title: Located<String>,
    /// One or two sentences.
    pub summary: String,
    /// Who it speaks to.
    pub audience: Vec<Audience>,
    /// Ids of topics.
    pub topics: Vec<Located<String>>,
    /// Ids of needs; none means any.
    pub needs: Vec<Located<String>>,
    /// Ages.
    pub ages: Option<Ages>,
    /// Ids of areas; none means everywhere.
    pub areas: Vec<Located<String>>,
    /// Id of a sector.
    pub sector: Option<Located<String>>,
    /// Id of a level.
    pub level: Option<Located<String>>,
    /// Ids of outcomes.
    pub outcomes: Vec<Located<String>>,
    /// Keys of the legal checklist.
    pub statutory: Vec<Located<String>>,
    /// The team that keeps it right.
    pub owner: Option<String>,
    /// When every fact was last checked.
    pub checked: Option<Date>,
    /// When it has to be checked again, if the page says so.
    pub review_by: Option<Date>,
    /// Who made it with us.
    pub made_with: Vec<MadeWith>,
    /// The picture that stands for it on easy-read pages.
    pub picture: Option<Located<String>>,
    /// What people said.
    pub quotes: Vec<Quote>,
    /// Films to watch.
    pub films: Vec<Film>,
    /// Other words for it.
    pub also_known_as: Vec<String>,
    /// Not to be published.
    pub draft: bool,
    /// Old addresses.
    pub redirect_from: Vec<Located<Address>>,
    /// Rules that it breaks on purpose.
    pub ignore: Vec<Ignore>,
}

/// Who a page speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Parents and carers.
    Families,
    /// Young people themselves.
    YoungPeople,
    /// People whose job it is.
    Professionals,
}

/// A note of co-production.
#[derive(Debug, Clone)]
pub struct MadeWith {
    /// The group.
    pub group: String,
    /// When.
    pub when: Period,
    /// How they took part.
    pub how: String,
    /// What changed because of it.
    pub changed: Option<String>,
    /// Where their consent is kept. Not shown to readers.
    pub consent_ref: Option<String>,
}

/// What somebody said.
#[derive(Debug, Clone)]
pub struct Quote {
    /// The words.
    pub words: String,
    /// Who said it: a role or a group, never a name.
    pub by: String,
    /// Where their consent is kept. Not shown to readers.
    pub consent_ref: Option<String>,
}

/// A film on another site.
#[derive(Debug, Clone)]
pub struct Film {
    /// Name.
    pub title: String,
    /// Where to watch it.
    pub web: String,
    /// Such as "4 minutes".
    pub length: Option<String>,
    /// Its words can be read in the film.
    pub captions: bool,
    /// Somebody signs in it.
    pub sign_language: bool,
    /// The page with all its words.
    pub transcript: Option<Located<SourcePath>>,
    /// Where the consent of the people in it is kept. Not shown to readers.
    pub consent_ref: Option<String>,
}

/// Facts of one kind.
#[derive(Debug, Clone)]
pub enum Facts {
    /// A service.
    Service(Box<Service>),
    /// A guide or a part of one.
    Guide(Guide),
    /// An event.
    Event(Box<Event>),
    /// News.
    News(News),
    /// A pathway.
    Pathway(Box<Pathway>),
    /// A provision map.
    Map(Box<ProvisionMap>),
    /// A reply.
    Reply(Box<Reply>),
}

/// Facts of a guide.
#[derive(Debug, Clone, Default)]
pub struct Guide {
    /// Files of its parts, in order.
    pub parts: Vec<Located<SourcePath>>,
    /// What young people have said and what follows from it.
    pub promises: Vec<Promise>,
}

/// "Young people have said / We will / What does this mean for me?"
#[derive(Debug, Clone)]
pub struct Promise {
    /// What young people have said.
    pub said: String,
    /// What the council and its partners will do.
    pub we_will: String,
    /// What it means for one person: an I-statement.
    pub for_me: String,
}

/// Facts of an event.
#[derive(Debug, Clone)]
pub struct Event {
    /// When it starts.
    pub starts: Moment,
    /// When it ends.
    pub ends: Option<Moment>,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Where.
    pub place: Option<Place>,
    /// Id of an area.
    pub area: Option<Located<String>>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// How to book.
    pub booking: Option<Booking>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
}

/// How to book.
#[derive(Debug, Clone)]
pub struct Booking {
    /// People have to book.
    pub needed: bool,
    /// How.
    pub how: Option<String>,
    /// Web page.
    pub web: Option<String>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// E-mail.
    pub email: Option<String>,
    /// Last day.
    pub by: Option<Date>,
}

/// Facts of news.
#[derive(Debug, Clone)]
pub struct News {
    /// When it was published.
    pub date: Date,
}
