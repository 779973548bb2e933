//! What a value of front matter looks like, as JSON Schema: one type for each reader of `values`, for each choice of words, and for
//! each list of the vocabulary.
//!
//! No value of these types is ever made. They stand in `#[schemars(with = …)]` beside the texts that front matter is read as. A number
//! or a truth value of YAML is accepted where the reader takes it as text.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::content::provision_map::AXES;
use crate::content::values::{self, Flaw};
use crate::content::{Kind, List};

/// Marks the ids of a list of the vocabulary until they are filled in.
pub(in crate::content) const LIST: &str = "x-list";
/// The list of keys of the legal checklist.
pub(in crate::content) const CHECKLIST: &str = "statutory";

/// 0 to 25.
const AGE: &str = "(?:[0-9]|1[0-9]|2[0-5])";
const DAY: &str = "(?:19[7-9][0-9]|2[01][0-9]{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const TIME: &str = "(?:[01]?[0-9]|2[0-3]):[0-5][0-9]";

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident => $schema:expr;)*) => {$(
        $(#[$doc])*
        pub(in crate::content) enum $name {}

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

shapes! {
    /// Any text that is not empty.
    Words => json_schema!({ "type": ["string", "number", "boolean"], "minLength": 1 });
    /// A range of ages, or one age.
    Ages => text(&format!("^{AGE}(?: ?[-–] ?{AGE})?$"), &help(values::ages), json_schema!({ "type": ["string", "integer"], "minimum": 0, "maximum": 25 }));
    /// One age.
    Age => text(&format!("^{AGE}$"), &help(values::age), json_schema!({ "type": ["string", "integer"], "minimum": 0, "maximum": 25 }));
    /// A short name.
    Id => text("^[a-z0-9-]{1,60}$", &help(values::id), json_schema!({ "type": "string" }));
    /// A day.
    Day => text(&format!("^{DAY}$"), &help(values::date), json_schema!({ "type": "string", "format": "date" }));
    /// A day, a month or a year.
    Period => text(&period(), &help(values::period), json_schema!({ "type": ["string", "integer"], "minimum": 1970, "maximum": 2199 }));
    /// A day, perhaps with a time.
    DayAndTime => text(&format!("^{DAY}(?:[T ]{TIME})?$"), &help(values::moment), json_schema!({ "type": "string" }));
    /// A time of day.
    Time => text(&format!("^{TIME}$"), &help(values::time), json_schema!({ "type": "string" }));
    /// An amount of money.
    Pounds => text("^£?[0-9]{1,6}(?:\\.[0-9]{1,2})?$", &help(values::pounds), json_schema!({ "type": ["string", "number"], "minimum": 0, "maximum": 999_999.99 }));
    /// Weeks.
    Weeks => text("^(?:[1-9]?[0-9]|1[0-9]{2}|20[0-8])$", &help(values::weeks), json_schema!({ "type": ["string", "integer"], "minimum": 0, "maximum": 208 }));
    /// A telephone number. One that is written without quotation marks and without spaces is a number for YAML.
    Phone => text("^\\+?\\(?[0-9](?:[ ()-]*[0-9]){2,21}[ ()-]*$", &help(values::phone), json_schema!({ "type": ["string", "integer"], "minimum": 100 }));
    /// An e-mail address.
    Email => text("^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$", &help(values::email), json_schema!({ "type": "string", "format": "email", "maxLength": 254 }));
    /// A web address.
    Web => text("^https?://[^\\s/\\\\?#@]+\\.[^\\s/\\\\?#@]+(?:[/?#][^\\s\\\\]*)?$", &help(values::web), json_schema!({ "type": "string", "format": "uri" }));
    /// A postcode.
    Postcode => text("^[A-Z]{1,2}[0-9](?:[0-9]|[A-Z])? [0-9][A-Z]{2}$", &help(values::postcode), json_schema!({ "type": "string" }));
    /// The file of a page of the site.
    PageFile => text("^[^/].*\\.md$", "Write the file of the page, seen from this file, such as sendiass.md or ../guides/waiting-well.md.", json_schema!({ "type": "string" }));
    /// The file of a part of a guide.
    PartFile => text("^[^/]+\\.md$", "Write the name of a file in the same folder, such as before-you-ask.md.", json_schema!({ "type": "string" }));
    /// An address that a page had.
    OldAddress => text("^/(?:[a-z0-9_-]+/)+$", "Write the old address from the first slash to the last, such as /short-break-service/.", json_schema!({ "type": "string" }));

    /// Kinds of page.
    KindWord => json_schema!({ "enum": Kind::ALL.iter().map(|(word, _, _)| *word).collect::<Vec<_>>() });
    /// Whom a page speaks to.
    AudienceWord => choice(&[("families", "Parents and carers"), ("young-people", "Young people themselves"), ("professionals", "People whose job it is")]);
    /// Whether a service takes people.
    StatusWord => choice(&[("open", "It takes people"), ("paused", "Not at present"), ("closed", "No more")]);
    /// What came of a comment.
    AnswerWord => choice(&[("done", "It is done"), ("doing", "It is being done"), ("cannot", "It cannot be done")]);
    /// Kinds of ways.
    WayWord => choice(&[("onward", "The usual way"), ("step-up", "To more help"), ("step-down", "To less help"), ("not-eligible", "For those who cannot have it")]);
    /// Days of the week.
    WeekDay => json_schema!({ "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] });
    /// Parts of the year.
    SeasonWord => choice(&[("all-year", "Always"), ("term-time", "In term time"), ("school-holidays", "In school holidays")]);
    /// Lists that a map can be drawn by.
    Axis => json_schema!({ "enum": AXES.iter().map(|list| list.key()).collect::<Vec<_>>() });

    /// An id of `topics`.
    Topic => of(List::Topics);
    /// An id of `needs`.
    Need => of(List::Needs);
    /// An id of `areas`.
    Area => of(List::Areas);
    /// An id of `sectors`.
    Sector => of(List::Sectors);
    /// An id of `levels`.
    Level => of(List::Levels);
    /// An id of `outcomes`.
    Outcome => of(List::Outcomes);
    /// An id of `availability`.
    AvailabilityId => of(List::Availability);
    /// An id of `referrers`.
    Referrer => of(List::Referrers);
    /// An id of `access-features`.
    AccessFeature => of(List::AccessFeatures);
    /// An id of `languages`.
    SpokenLanguage => of(List::Languages);
    /// A key of the legal checklist.
    Statutory => json_schema!({ "type": "string", "x-list": CHECKLIST });
}

/// A list that is not empty.
pub(in crate::content) struct AtLeastOne<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for AtLeastOne<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("at-least-one-{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<T>(), "minItems": 1 })
    }
}

/// A text of a pattern, with what editors say about any other.
fn text(pattern: &str, help: &str, mut schema: Schema) -> Schema {
    schema.insert("pattern".to_owned(), pattern.into());
    schema.insert("patternErrorMessage".to_owned(), help.replace('`', "").into());
    schema
}

/// What the reader says to somebody who wrote something else.
fn help<T>(parse: fn(&str) -> Result<T, Flaw>) -> String {
    parse("?").err().map(|flaw| flaw.help).unwrap_or_default()
}

fn period() -> String {
    format!("^(?:(?:19[7-9][0-9]|2[01][0-9]{{2}})(?:-(?:0[1-9]|1[0-2]))?|{DAY})$")
}

/// One of these words, each with what it means.
fn choice(words: &[(&str, &str)]) -> Schema {
    let (words, meanings): (Vec<&str>, Vec<&str>) = words.iter().copied().unzip();
    json_schema!({ "enum": words, "enumDescriptions": meanings })
}

/// An id of a list of the vocabulary.
fn of(list: List) -> Schema {
    json_schema!({ "type": "string", "x-list": list.key() })
}
