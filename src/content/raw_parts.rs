//! What stands inside of facts, as it is written: the parts of [`super::raw::Raw`].
//!
//! The comment of each key is what editors show for it, by way of the schemas (`schema`).

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::raw::{List, Text, Texts};
use super::schema::shape::*;

/// Something that somebody said.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "quote", extend("required" = ["words", "by"]))]
pub(super) struct RawQuote {
    /// What they said.
    #[schemars(with = "Words")]
    pub(super) words: Text,
    /// Who said it, such as A parent. Never a name.
    #[schemars(with = "Words")]
    pub(super) by: Text,
    /// Where you keep the consent. Readers never see it.
    #[schemars(with = "Words")]
    pub(super) consent_ref: Text,
}

/// A film on another site.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "film", extend("required" = ["title", "web"]))]
pub(super) struct RawFilm {
    /// The name of the film.
    #[schemars(with = "Words")]
    pub(super) title: Text,
    /// Where to watch it.
    #[schemars(with = "Web")]
    pub(super) web: Text,
    /// How long it is, such as 4 minutes.
    #[schemars(with = "Words")]
    pub(super) length: Text,
    /// Its words can be read in the film.
    #[schemars(with = "bool")]
    pub(super) captions: Option<Spanned<bool>>,
    /// Somebody signs in it.
    #[schemars(with = "bool")]
    pub(super) sign_language: Option<Spanned<bool>>,
    /// The page with every word of it, seen from this file.
    #[schemars(with = "PageFile")]
    pub(super) transcript: Text,
    /// Where you keep the consent. Readers never see it.
    #[schemars(with = "Words")]
    pub(super) consent_ref: Text,
}

/// What young people have said, and what follows from it.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "promise", extend("required" = ["said", "we-will", "for-me"]))]
pub(super) struct RawPromise {
    /// What young people have said.
    #[schemars(with = "Words")]
    pub(super) said: Text,
    /// What you will do.
    #[schemars(with = "Words")]
    pub(super) we_will: Text,
    /// What it means for one person, starting with I or My.
    #[schemars(with = "Words")]
    pub(super) for_me: Text,
}

/// A stage of a pathway.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "stage", extend("required" = ["id", "title", "who-helps"]))]
pub(super) struct RawStage {
    /// A short name, such as year-9. The text has a heading with it, such as ## Year 9 {#year-9}.
    #[schemars(with = "Id")]
    pub(super) id: Text,
    /// The name of the stage.
    #[schemars(with = "Words")]
    pub(super) title: Text,
    /// The ages of the stage. Leave it out when the stage is not tied to an age.
    #[schemars(with = "Ages")]
    pub(super) ages: Text,
    /// Such as Year 9.
    #[schemars(with = "Words")]
    pub(super) year_groups: Text,
    /// Fixed points.
    #[schemars(with = "Vec<RawStageDate>")]
    pub(super) dates: List<RawStageDate>,
    /// The files of services that help in this stage, seen from this file.
    #[schemars(with = "Vec<PageFile>")]
    pub(super) services: Texts,
    /// Who helps. There must be at least one.
    #[schemars(with = "AtLeastOne<RawHelper>")]
    pub(super) who_helps: List<RawHelper>,
    /// All that must be true to get what this stage offers.
    #[schemars(with = "Vec<Words>")]
    pub(super) criteria: Texts,
    /// The way on for people who cannot have it.
    #[schemars(with = "Vec<RawLink>")]
    pub(super) if_not_eligible: List<RawLink>,
    /// What comes next. Without it: the next stage of the list. The last stage leads to a page.
    #[schemars(with = "Vec<RawNext>")]
    pub(super) next: List<RawNext>,
}

/// A fixed point of a stage.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "stage-date", extend("required" = ["when", "what"]))]
pub(super) struct RawStageDate {
    /// The date in words, such as By 31 March.
    #[schemars(with = "Words")]
    pub(super) when: Text,
    /// What happens by then.
    #[schemars(with = "Words")]
    pub(super) what: Text,
}

/// Somebody who helps in a stage.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "helper", extend("required" = ["role"]))]
pub(super) struct RawHelper {
    /// The name of a role, never of a person.
    #[schemars(with = "Words")]
    pub(super) role: Text,
    /// What they do.
    #[schemars(with = "Words")]
    pub(super) how: Text,
    /// Their page, seen from this file.
    #[schemars(with = "PageFile")]
    pub(super) page: Text,
}

/// A way on from a stage: to another stage, or to a page.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "next", extend("oneOf" = [{"required": ["stage"]}, {"required": ["page"]}]))]
pub(super) struct RawNext {
    /// The id of a stage of this pathway.
    #[schemars(with = "Id")]
    pub(super) stage: Text,
    /// Another page, seen from this file.
    #[schemars(with = "PageFile")]
    pub(super) page: Text,
    /// What kind of way it is. Without it: onward.
    #[schemars(with = "WayWord")]
    pub(super) way: Text,
    /// In which case.
    #[schemars(with = "Words")]
    pub(super) when: Text,
}

/// Which services a map shows.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "include")]
pub(super) struct RawInclude {
    /// Ids from sectors.
    #[schemars(with = "Vec<Sector>")]
    pub(super) sector: Texts,
    /// Ids from levels.
    #[schemars(with = "Vec<Level>")]
    pub(super) level: Texts,
    /// Ids from needs.
    #[schemars(with = "Vec<Need>")]
    pub(super) needs: Texts,
    /// Ids from topics.
    #[schemars(with = "Vec<Topic>")]
    pub(super) topics: Texts,
    /// Ids from areas.
    #[schemars(with = "Vec<Area>")]
    pub(super) areas: Texts,
    /// Ids from outcomes.
    #[schemars(with = "Vec<Outcome>")]
    pub(super) outcomes: Texts,
    /// Ids from availability.
    #[schemars(with = "Vec<AvailabilityId>")]
    pub(super) availability: Texts,
    /// Ages that the service is for.
    #[schemars(with = "Ages")]
    pub(super) ages: Text,
}

/// Who made the page with you.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "made-with", extend("required" = ["group", "when", "how"]))]
pub(super) struct RawMadeWith {
    /// The group that took part.
    #[schemars(with = "Words")]
    pub(super) group: Text,
    /// When: a date, a month or a year.
    #[schemars(with = "Period")]
    pub(super) when: Text,
    /// How they took part, in a sentence.
    #[schemars(with = "Words")]
    pub(super) how: Text,
    /// What changed because of it.
    #[schemars(with = "Words")]
    pub(super) changed: Text,
    /// Where you keep the consent. Readers never see it.
    #[schemars(with = "Words")]
    pub(super) consent_ref: Text,
}

/// A way to reach somebody: a role, and a telephone number, an e-mail address or a web page.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "contact", extend("required" = ["role"]), extend("anyOf" = [{"required": ["phone"]}, {"required": ["text-phone"]}, {"required": ["email"]}, {"required": ["web"]}]))]
pub(super) struct RawContact {
    /// The name of a role, never of a person.
    #[schemars(with = "Words")]
    pub(super) role: Text,
    /// Telephone number, such as 020 7946 0123.
    #[schemars(with = "Phone")]
    pub(super) phone: Text,
    /// Number for text relay, such as 18001 020 7946 0123.
    #[schemars(with = "Phone")]
    pub(super) text_phone: Text,
    /// E-mail address.
    #[schemars(with = "Email")]
    pub(super) email: Text,
    /// Web page.
    #[schemars(with = "Web")]
    pub(super) web: Text,
    /// When somebody answers.
    #[schemars(with = "Words")]
    pub(super) hours: Text,
}

/// How to get a service.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "how-to-get-it")]
pub(super) struct RawHow {
    /// Who can ask for it: ids from referrers in the vocabulary.
    #[schemars(with = "Vec<Referrer>")]
    pub(super) who_can_refer: Texts,
    /// What to do, in order.
    #[schemars(with = "Vec<Words>")]
    pub(super) steps: Texts,
    /// A form on the web.
    #[schemars(with = "Web")]
    pub(super) form: Text,
    /// Where to post it.
    #[schemars(with = "Words")]
    pub(super) address: Text,
    /// What happens then, and how soon.
    #[schemars(with = "Words")]
    pub(super) what_happens_next: Text,
}

/// A page of this site or a page elsewhere, and why it helps.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "link", extend("oneOf" = [{"required": ["page"]}, {"required": ["web", "text"]}]))]
pub(super) struct RawLink {
    /// The file of a page of this site, seen from this file.
    #[schemars(with = "PageFile")]
    pub(super) page: Text,
    /// A page elsewhere. It needs text too.
    #[schemars(with = "Web")]
    pub(super) web: Text,
    /// The words of the link.
    #[schemars(with = "Words")]
    pub(super) text: Text,
    /// Why it helps.
    #[schemars(with = "Words")]
    pub(super) why: Text,
}

/// How long people wait.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "wait", extend("required" = ["weeks"]))]
pub(super) struct RawWait {
    /// Most people wait at most this many weeks. 0 means no wait.
    #[schemars(with = "Weeks")]
    pub(super) weeks: Text,
    /// The date it was counted.
    #[schemars(with = "Day")]
    pub(super) measured: Text,
    /// More about it.
    #[schemars(with = "Words")]
    pub(super) note: Text,
}

/// Where something is.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "place", extend("required" = ["name"]))]
pub(super) struct RawPlace {
    /// The name of the place.
    #[schemars(with = "Words")]
    pub(super) name: Text,
    /// Street and town.
    #[schemars(with = "Words")]
    pub(super) address: Text,
    /// The postcode, such as LK2 4QR.
    #[schemars(with = "Postcode")]
    pub(super) postcode: Text,
    /// One id from areas in the vocabulary.
    #[schemars(with = "Area")]
    pub(super) area: Text,
    /// What makes it easy to use: ids from access-features in the vocabulary.
    #[schemars(with = "Vec<AccessFeature>")]
    pub(super) access: Texts,
    /// How to get there.
    #[schemars(with = "Words")]
    pub(super) travel: Text,
}

/// When something is on.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "times", extend("required" = ["days"]))]
pub(super) struct RawTimes {
    /// The days of the week.
    #[schemars(with = "AtLeastOne<WeekDay>")]
    pub(super) days: Texts,
    /// From, on the 24-hour clock: 4pm is 16:00.
    #[schemars(with = "Time")]
    pub(super) from: Text,
    /// To, on the 24-hour clock.
    #[schemars(with = "Time")]
    pub(super) to: Text,
    /// Which part of the year. Without it: all-year.
    #[schemars(with = "SeasonWord")]
    pub(super) when: Text,
    /// More about it.
    #[schemars(with = "Words")]
    pub(super) note: Text,
}

/// Whether people have to book, and how.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "booking")]
pub(super) struct RawBooking {
    /// People have to book.
    #[schemars(with = "bool")]
    pub(super) needed: Option<Spanned<bool>>,
    /// How to book, in one sentence.
    #[schemars(with = "Words")]
    pub(super) how: Text,
    /// Where to book on the web.
    #[schemars(with = "Web")]
    pub(super) web: Text,
    /// Telephone number.
    #[schemars(with = "Phone")]
    pub(super) phone: Text,
    /// E-mail address.
    #[schemars(with = "Email")]
    pub(super) email: Text,
    /// The last day to book.
    #[schemars(with = "Day")]
    pub(super) by: Text,
}

/// One price.
#[derive(Debug, Default, serde::Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "amount", extend("required" = ["amount", "buys"]))]
pub(super) struct RawCostLine {
    /// Pounds, such as 4.50. 0 when it is free.
    #[schemars(with = "Pounds")]
    pub(super) amount: Text,
    /// What it pays for.
    #[schemars(with = "Words")]
    pub(super) buys: Text,
    /// Who pays this, when only some people do.
    #[schemars(with = "Words")]
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

impl JsonSchema for RawCost {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "cost".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let line = generator.subschema_for::<RawCostLine>();
        json_schema!({ "anyOf": [{ "const": "free" }, { "type": "array", "items": line, "minItems": 1 }] })
    }
}
