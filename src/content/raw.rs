//! Front matter as it is written: every key of every kind, all of them optional, with the place of each value.
//!
//! One struct for all kinds, so that a key which belongs to another kind can be told from a slip of the finger. The typed values
//! that the rest of the program uses are made from it in the files beside this one.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::ignore::RawIgnore;

/// A text that may be missing.
pub(super) type Text = Option<Spanned<String>>;
/// A list of texts that may be missing.
pub(super) type Texts = Option<Spanned<Vec<Spanned<String>>>>;
/// A list of something else that may be missing.
pub(super) type List<T> = Option<Spanned<Vec<Spanned<T>>>>;

macro_rules! front_matter {
    ($($(#[$doc:meta])* $name:ident : $type:ty = $key:literal for $kinds:expr,)*) => {
        /// All keys of all kinds.
        #[derive(Debug, Default, serde::Deserialize)]
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
    title: Text = "title" for ALL,
    summary: Text = "summary" for ALL,
    kind: Text = "kind" for ALL,
    audience: Texts = "audience" for ALL,
    topics: Texts = "topics" for ALL,
    needs: Texts = "needs" for ALL,
    ages: Text = "ages" for ALL,
    areas: Texts = "areas" for ALL,
    sector: Text = "sector" for ALL,
    level: Text = "level" for ALL,
    outcomes: Texts = "outcomes" for ALL,
    statutory: Texts = "statutory" for ALL,
    owner: Text = "owner" for ALL,
    checked: Text = "checked" for ALL,
    review_by: Text = "review-by" for ALL,
    made_with: List<RawMadeWith> = "made-with" for ALL,
    picture: Text = "picture" for ALL,
    quotes: List<RawQuote> = "quotes" for ALL,
    films: List<RawFilm> = "films" for ALL,
    also_known_as: Texts = "also-known-as" for ALL,
    draft: Option<Spanned<bool>> = "draft" for ALL,
    redirect_from: Texts = "redirect-from" for ALL,
    ignore: List<RawIgnore> = "ignore" for ALL,

    organisation: Text = "organisation" for SERVICE_EVENT,
    contacts: List<RawContact> = "contacts" for SERVICE_EVENT,
    cost: Option<Spanned<RawCost>> = "cost" for SERVICE_EVENT,
    cost_note: Text = "cost-note" for SERVICE_EVENT,

    status: Text = "status" for SERVICE,
    status_note: Text = "status-note" for SERVICE,
    who_it_is_for: Text = "who-it-is-for" for SERVICE,
    availability: Text = "availability" for SERVICE,
    diagnosis_needed: Option<Spanned<bool>> = "diagnosis-needed" for SERVICE,
    how_to_get_it: Option<Spanned<RawHow>> = "how-to-get-it" for SERVICE,
    criteria: Texts = "criteria" for SERVICE,
    if_not_eligible: List<RawLink> = "if-not-eligible" for SERVICE,
    wait: Option<Spanned<RawWait>> = "wait" for SERVICE,
    while_you_wait: List<RawLink> = "while-you-wait" for SERVICE,
    places: List<RawPlace> = "places" for SERVICE,
    times: List<RawTimes> = "times" for SERVICE,
    languages: Texts = "languages" for SERVICE,
    website: Text = "website" for SERVICE,
    easy_summary: Text = "easy-summary" for SERVICE,

    parts: Texts = "parts" for GUIDE,
    promises: List<RawPromise> = "promises" for GUIDE,

    starts: Text = "starts" for EVENT,
    ends: Text = "ends" for EVENT,
    place: Option<Spanned<RawPlace>> = "place" for EVENT,
    area: Text = "area" for EVENT,
    booking: Option<Spanned<RawBooking>> = "booking" for EVENT,

    date: Text = "date" for NEWS,

    from_age: Text = "from-age" for PATHWAY,
    to_age: Text = "to-age" for PATHWAY,
    stages: List<RawStage> = "stages" for PATHWAY,

    rows: Text = "rows" for MAP,
    columns: Text = "columns" for MAP,
    split: Text = "split" for MAP,
    include: Option<Spanned<RawInclude>> = "include" for MAP,

    said: Text = "said" for REPLY,
    from: Text = "from" for REPLY,
    when: Text = "when" for REPLY,
    answer: Text = "answer" for REPLY,
    what_we_did: Text = "what-we-did" for REPLY,
    because: Text = "because" for REPLY,
    about: Texts = "about" for REPLY,
    consent_ref: Text = "consent-ref" for REPLY,
}

/// `quotes`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawQuote {
    pub(super) words: Text,
    pub(super) by: Text,
    pub(super) consent_ref: Text,
}

/// `films`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawFilm {
    pub(super) title: Text,
    pub(super) web: Text,
    pub(super) length: Text,
    pub(super) captions: Option<Spanned<bool>>,
    pub(super) sign_language: Option<Spanned<bool>>,
    pub(super) transcript: Text,
    pub(super) consent_ref: Text,
}

/// `promises`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawPromise {
    pub(super) said: Text,
    pub(super) we_will: Text,
    pub(super) for_me: Text,
}

/// `stages`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawStage {
    pub(super) id: Text,
    pub(super) title: Text,
    pub(super) ages: Text,
    pub(super) year_groups: Text,
    pub(super) dates: List<RawStageDate>,
    pub(super) services: Texts,
    pub(super) who_helps: List<RawHelper>,
    pub(super) criteria: Texts,
    pub(super) if_not_eligible: List<RawLink>,
    pub(super) next: List<RawNext>,
}

/// `dates` of a stage
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawStageDate {
    pub(super) when: Text,
    pub(super) what: Text,
}

/// `who-helps` of a stage
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawHelper {
    pub(super) role: Text,
    pub(super) how: Text,
    pub(super) page: Text,
}

/// `next` of a stage
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawNext {
    pub(super) stage: Text,
    pub(super) page: Text,
    pub(super) way: Text,
    pub(super) when: Text,
}

/// `include` of a provision map
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawInclude {
    pub(super) sector: Texts,
    pub(super) level: Texts,
    pub(super) needs: Texts,
    pub(super) topics: Texts,
    pub(super) areas: Texts,
    pub(super) outcomes: Texts,
    pub(super) availability: Texts,
    pub(super) ages: Text,
}

/// `made-with`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawMadeWith {
    pub(super) group: Text,
    pub(super) when: Text,
    pub(super) how: Text,
    pub(super) changed: Text,
    pub(super) consent_ref: Text,
}

/// `contacts`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawContact {
    pub(super) role: Text,
    pub(super) phone: Text,
    pub(super) text_phone: Text,
    pub(super) email: Text,
    pub(super) web: Text,
    pub(super) hours: Text,
}

/// `how-to-get-it`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawHow {
    pub(super) who_can_refer: Texts,
    pub(super) steps: Texts,
    pub(super) form: Text,
    pub(super) address: Text,
    pub(super) what_happens_next: Text,
}

/// An entry of `if-not-eligible` or `while-you-wait`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawLink {
    pub(super) page: Text,
    pub(super) web: Text,
    pub(super) text: Text,
    pub(super) why: Text,
}

/// `wait`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawWait {
    pub(super) weeks: Text,
    pub(super) measured: Text,
    pub(super) note: Text,
}

/// `places`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawPlace {
    pub(super) name: Text,
    pub(super) address: Text,
    pub(super) postcode: Text,
    pub(super) area: Text,
    pub(super) access: Texts,
    pub(super) travel: Text,
}

/// `times`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawTimes {
    pub(super) days: Texts,
    pub(super) from: Text,
    pub(super) to: Text,
    pub(super) when: Text,
    pub(super) note: Text,
}

/// `booking`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawBooking {
    pub(super) needed: Option<Spanned<bool>>,
    pub(super) how: Text,
    pub(super) web: Text,
    pub(super) phone: Text,
    pub(super) email: Text,
    pub(super) by: Text,
}

/// An entry of `cost`
#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawCostLine {
    pub(super) amount: Text,
    pub(super) buys: Text,
    pub(super) who: Text,
}

/// `cost`: a word or a list of amounts. Not an untagged enum, because serde's buffering would lose the places.
#[derive(Debug)]
pub(super) enum RawCost {
    Word(String),
    Lines(Vec<Spanned<RawCostLine>>),
}

impl<'de> Deserialize<'de> for RawCost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CostVisitor;

        impl<'de> Visitor<'de> for CostVisitor {
            type Value = RawCost;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("`free` or a list of amounts")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<RawCost, E> {
                Ok(RawCost::Word(word.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RawCost, A::Error> {
                let mut lines = Vec::new();
                while let Some(line) = seq.next_element()? {
                    lines.push(line);
                }
                Ok(RawCost::Lines(lines))
            }
        }
        deserializer.deserialize_any(CostVisitor)
    }
}
