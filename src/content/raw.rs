//! Front matter as it is written: every key of every kind, all of them optional, with the place of each value.
//!
//! One struct for all kinds, so that a key which belongs to another kind can be told from a slip of the finger. The typed values
//! that the rest of the program uses are made from it in the files beside this one. What stands inside of facts is in
//! `raw_parts`. The comment of each key is what editors show for it, by way of the schemas (`schema`).

use serde_saphyr::Spanned;

use super::ignore::RawIgnore;
pub(super) use super::raw_parts::*;
use super::schema::shape::*;

/// A text that may be missing.
pub(super) type Text = Option<Spanned<String>>;
/// A list of texts that may be missing.
pub(super) type Texts = Option<Spanned<Vec<Spanned<String>>>>;
/// A list of something else that may be missing.
pub(super) type List<T> = Option<Spanned<Vec<Spanned<T>>>>;

macro_rules! front_matter {
    ($($(#[$doc:meta])* $name:ident : $type:ty = $key:literal for $kinds:expr,)*) => {
        /// All keys of all kinds.
        #[derive(Debug, Default, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields, default)]
        pub(super) struct Raw {
            $($(#[$doc])* #[serde(rename = $key)] pub(super) $name: $type,)*
        }

        /// Every key and the kinds that have it.
        pub(super) const KEYS: &[(&str, &[&str])] = &[$(($key, $kinds),)*];

        impl Raw {
            /// The keys that were written.
            pub(super) fn written(&self) -> Vec<&'static str> {
                let mut keys = Vec::new();
                $(if self.$name.is_some() { keys.push($key); })*
                keys
            }
        }
    };
}

const ALL: &[&str] = &[];
const SERVICE: &[&str] = &["service"];
const GUIDE: &[&str] = &["guide"];
const EVENT: &[&str] = &["event"];
const NEWS: &[&str] = &["news"];
const SERVICE_EVENT: &[&str] = &["service", "event"];
const PATHWAY: &[&str] = &["pathway"];
const MAP: &[&str] = &["provision-map"];
const REPLY: &[&str] = &["reply"];

front_matter! {
    /// The name of the page, in words families use.
    #[schemars(with = "Words")]
    title: Text = "title" for ALL,
    /// One or two plain sentences.
    #[schemars(with = "Words")]
    summary: Text = "summary" for ALL,
    /// What the page is, when the folder does not say so.
    #[schemars(with = "KindWord")]
    kind: Text = "kind" for ALL,
    /// For whom it is. Without it: families.
    #[schemars(with = "Vec<AudienceWord>")]
    audience: Texts = "audience" for ALL,
    /// What it is about: ids from topics in the vocabulary.
    #[schemars(with = "Vec<Topic>")]
    topics: Texts = "topics" for ALL,
    /// For which needs: ids from needs in the vocabulary. Leave it out when any need is welcome.
    #[schemars(with = "Vec<Need>")]
    needs: Texts = "needs" for ALL,
    /// The youngest and the oldest age, such as 0-25, or one age. For ages from 18 up to 25, write 18-25.
    #[schemars(with = "Ages")]
    ages: Text = "ages" for ALL,
    /// Where: ids from areas in the vocabulary. Leave it out when it covers the whole borough.
    #[schemars(with = "Vec<Area>")]
    areas: Texts = "areas" for ALL,
    /// What kind of help it is: one id from sectors in the vocabulary.
    #[schemars(with = "Sector")]
    sector: Text = "sector" for ALL,
    /// For how many it is: one id from levels in the vocabulary.
    #[schemars(with = "Level")]
    level: Text = "level" for ALL,
    /// What it helps to reach in adult life: ids from outcomes in the vocabulary.
    #[schemars(with = "Vec<Outcome>")]
    outcomes: Texts = "outcomes" for ALL,
    /// Keys from the legal checklist that this page answers, such as LO-19.
    #[schemars(with = "Vec<Statutory>")]
    statutory: Texts = "statutory" for ALL,
    /// The team that keeps the page right. A team, never a person.
    #[schemars(with = "Words")]
    owner: Text = "owner" for ALL,
    /// The date when somebody last checked every fact, such as 2026-09-14.
    #[schemars(with = "Day")]
    checked: Text = "checked" for ALL,
    /// The date by which to check it again. Without it: six months after the last check.
    #[schemars(with = "Day")]
    review_by: Text = "review-by" for ALL,
    /// Who made the page with you.
    #[schemars(with = "Vec<RawMadeWith>")]
    made_with: List<RawMadeWith> = "made-with" for ALL,
    /// The id of a picture that stands for the page on easy-read pages, such as bus.
    #[schemars(with = "Words")]
    picture: Text = "picture" for ALL,
    /// What people said.
    #[schemars(with = "Vec<RawQuote>")]
    quotes: List<RawQuote> = "quotes" for ALL,
    /// Films to watch.
    #[schemars(with = "Vec<RawFilm>")]
    films: List<RawFilm> = "films" for ALL,
    /// Other words that families search for.
    #[schemars(with = "Vec<Words>")]
    also_known_as: Texts = "also-known-as" for ALL,
    /// True keeps the page off the site.
    #[schemars(with = "bool")]
    draft: Option<Spanned<bool>> = "draft" for ALL,
    /// Old addresses of this page, such as /short-break-service/.
    #[schemars(with = "Vec<OldAddress>")]
    redirect_from: Texts = "redirect-from" for ALL,
    /// Rules of the checks that the page breaks on purpose, each with the reason.
    #[schemars(with = "Vec<RawIgnore>")]
    ignore: List<RawIgnore> = "ignore" for ALL,

    /// Who runs it.
    #[schemars(with = "Words")]
    organisation: Text = "organisation" for SERVICE_EVENT,
    /// Who to ask.
    #[schemars(with = "Vec<RawContact>")]
    contacts: List<RawContact> = "contacts" for SERVICE_EVENT,
    /// What it costs: free, or a list of amounts.
    #[schemars(with = "RawCost")]
    cost: Option<Spanned<RawCost>> = "cost" for SERVICE_EVENT,
    /// Who pays less, and how to get help with the cost.
    #[schemars(with = "Words")]
    cost_note: Text = "cost-note" for SERVICE_EVENT,

    /// Whether it takes people. Without it: open.
    #[schemars(with = "StatusWord")]
    status: Text = "status" for SERVICE,
    /// Why it is paused or closed, and until when.
    #[schemars(with = "Words")]
    status_note: Text = "status-note" for SERVICE,
    /// Who it is for, in one to three sentences.
    #[schemars(with = "Words")]
    who_it_is_for: Text = "who-it-is-for" for SERVICE,
    /// Who can have it: one id from availability in the vocabulary. Without it: everyone.
    #[schemars(with = "AvailabilityId")]
    availability: Text = "availability" for SERVICE,
    /// Whether people need a diagnosis to get it.
    #[schemars(with = "bool")]
    diagnosis_needed: Option<Spanned<bool>> = "diagnosis-needed" for SERVICE,
    /// How to get it.
    #[schemars(with = "RawHow")]
    how_to_get_it: Option<Spanned<RawHow>> = "how-to-get-it" for SERVICE,
    /// Sentences: all that must be true to get it.
    #[schemars(with = "Vec<Words>")]
    criteria: Texts = "criteria" for SERVICE,
    /// The way on for people who cannot have it. It must be there when there are criteria.
    #[schemars(with = "Vec<RawLink>")]
    if_not_eligible: List<RawLink> = "if-not-eligible" for SERVICE,
    /// How long people wait.
    #[schemars(with = "RawWait")]
    wait: Option<Spanned<RawWait>> = "wait" for SERVICE,
    /// What helps meanwhile. It must be there when the wait is long.
    #[schemars(with = "Vec<RawLink>")]
    while_you_wait: List<RawLink> = "while-you-wait" for SERVICE,
    /// Where it is.
    #[schemars(with = "Vec<RawPlace>")]
    places: List<RawPlace> = "places" for SERVICE,
    /// When it is on.
    #[schemars(with = "Vec<RawTimes>")]
    times: List<RawTimes> = "times" for SERVICE,
    /// What the people there speak or sign: ids from languages in the vocabulary.
    #[schemars(with = "Vec<SpokenLanguage>")]
    languages: Texts = "languages" for SERVICE,
    /// The service's own web address.
    #[schemars(with = "Web")]
    website: Text = "website" for SERVICE,
    /// What it is, in one to three sentences of at most 10 words each, for its easy-read page.
    #[schemars(with = "Words")]
    easy_summary: Text = "easy-summary" for SERVICE,

    /// The files of the parts, in order. Only the index.md of a guide in parts has them.
    #[schemars(with = "Vec<PartFile>")]
    parts: Texts = "parts" for GUIDE,
    /// What young people have said, what you will do, and what that means for one of them.
    #[schemars(with = "Vec<RawPromise>")]
    promises: List<RawPromise> = "promises" for GUIDE,

    /// When it starts: date and time, such as 2026-12-05T10:00, or a date for a whole day.
    #[schemars(with = "DayAndTime")]
    starts: Text = "starts" for EVENT,
    /// When it ends, written like the start.
    #[schemars(with = "DayAndTime")]
    ends: Text = "ends" for EVENT,
    /// Where it is.
    #[schemars(with = "RawPlace")]
    place: Option<Spanned<RawPlace>> = "place" for EVENT,
    /// One id from areas in the vocabulary. Without it: that of the place.
    #[schemars(with = "Area")]
    area: Text = "area" for EVENT,
    /// Whether people have to book, and how.
    #[schemars(with = "RawBooking")]
    booking: Option<Spanned<RawBooking>> = "booking" for EVENT,

    /// The day it was published.
    #[schemars(with = "Day")]
    date: Text = "date" for NEWS,

    /// The first year of age.
    #[schemars(with = "Age")]
    from_age: Text = "from-age" for PATHWAY,
    /// The last year of age.
    #[schemars(with = "Age")]
    to_age: Text = "to-age" for PATHWAY,
    /// The stages, in order. Each has a heading with its id in the text.
    #[schemars(with = "Vec<RawStage>")]
    stages: List<RawStage> = "stages" for PATHWAY,

    /// What stands in the rows: a list of the vocabulary.
    #[schemars(with = "Axis")]
    rows: Text = "rows" for MAP,
    /// What stands in the columns: another list of the vocabulary.
    #[schemars(with = "Axis")]
    columns: Text = "columns" for MAP,
    /// A third list: one table for each of its words.
    #[schemars(with = "Axis")]
    split: Text = "split" for MAP,
    /// Which services it shows. All that is written here must fit.
    #[schemars(with = "RawInclude")]
    include: Option<Spanned<RawInclude>> = "include" for MAP,

    /// What people told you, in their sense.
    #[schemars(with = "Words")]
    said: Text = "said" for REPLY,
    /// Who said it: a group, never a person.
    #[schemars(with = "Words")]
    from: Text = "from" for REPLY,
    /// When they said it: a date, a month or a year.
    #[schemars(with = "Period")]
    when: Text = "when" for REPLY,
    /// What came of it.
    #[schemars(with = "AnswerWord")]
    answer: Text = "answer" for REPLY,
    /// What has changed, or what is being changed and by when. It must be there when the answer is done or doing.
    #[schemars(with = "Words")]
    what_we_did: Text = "what-we-did" for REPLY,
    /// Why not, and what people can do instead. It must be there when the answer is cannot.
    #[schemars(with = "Words")]
    because: Text = "because" for REPLY,
    /// The files of the pages that it is about, seen from this file.
    #[schemars(with = "Vec<PageFile>")]
    about: Texts = "about" for REPLY,
    /// Where you keep the consent. Readers never see it.
    #[schemars(with = "Words")]
    consent_ref: Text = "consent-ref" for REPLY,
}

/// The facts that must be there, by kind, besides the title.
pub(super) const MUST: &[(&str, &[&str])] = &[
    ("service", &["summary", "organisation", "who-it-is-for", "ages", "sector", "level"]),
    ("guide", &["summary"]),
    ("event", &["summary", "starts"]),
    ("news", &["summary", "date"]),
    ("pathway", &["summary", "from-age", "to-age", "stages"]),
    ("provision-map", &["summary", "rows", "columns"]),
    ("reply", &["said", "from", "when", "answer"]),
];
