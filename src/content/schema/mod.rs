//! The facts of pages as JSON Schemas, for editors that check front matter while somebody writes.
//!
//! In: the types that front matter is read as (`raw`), and the words of a site. Out: a schema (draft 2020-12) for each kind of page
//! and for versions. A schema tells what can be seen in one file alone: names of facts, shapes of values, ids of the vocabulary. The
//! build tells more.

pub(super) mod shape;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::model::Kind;
use super::raw::{KEYS, MUST, Raw};
use super::statutory::Checklist;
use super::variant::RawVariant;
use super::vocabulary::{List, Vocabulary};

/// Files whose facts have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactsOf {
    /// A page of a kind.
    Page(Kind),
    /// An easy-read version.
    EasyRead,
    /// A page in another language.
    Language,
}

impl FactsOf {
    /// All, with the word for each and what it is.
    pub const ALL: &[(&str, &str, Self)] = &[
        ("service", "A service", Self::Page(Kind::Service)),
        ("guide", "A guide, or a part of one", Self::Page(Kind::Guide)),
        ("event", "An event", Self::Page(Kind::Event)),
        ("news", "News", Self::Page(Kind::News)),
        ("pathway", "A pathway", Self::Page(Kind::Pathway)),
        ("provision-map", "A provision map", Self::Page(Kind::Map)),
        ("reply", "A reply: you said, we did", Self::Page(Kind::Reply)),
        ("easy-read", "An easy-read version of a page", Self::EasyRead),
        ("language", "A page in another language", Self::Language),
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(_, _, facts)| *facts == self).map_or("", |(word, _, _)| word)
    }

    fn title(self) -> &'static str {
        Self::ALL.iter().find(|(_, _, facts)| *facts == self).map_or("", |(_, title, _)| title)
    }

    /// Its schema. Ids of a list without words stay free.
    pub fn schema(self, vocabulary: &Vocabulary, checklist: &Checklist) -> Schema {
        let mut schema = match self {
            Self::Page(kind) => page(kind),
            Self::EasyRead => root::<RawVariant>(),
            Self::Language => requiring(root::<RawVariant>(), &["title", "summary"]),
        };
        schema.insert("title".to_owned(), self.title().into());
        schema.insert("description".to_owned(), "The facts between the two lines of dashes.".into());
        let fill = |schema: &mut Schema| fill_list(schema, vocabulary, checklist);
        RecursiveTransform(fill).transform(&mut schema);
        keep_used_definitions(&mut schema);
        schema
    }
}

fn root<T: JsonSchema>() -> Schema {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    // A fact that is left out is left out; there is no value that editors should put there.
    RecursiveTransform(|schema: &mut Schema| drop(schema.remove("default"))).transform(&mut schema);
    schema
}

fn requiring(mut schema: Schema, keys: &[&str]) -> Schema {
    schema.insert("required".to_owned(), json!(keys));
    schema
}

/// The facts that pages of this kind have.
fn page(kind: Kind) -> Schema {
    let mut schema = root::<Raw>();
    let is_its = |key: &str| {
        let kinds = KEYS.iter().find(|(name, _)| *name == key).map_or(&[][..], |(_, kinds)| kinds);
        kinds.is_empty() || kinds.contains(&kind.id())
    };
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|key, _| is_its(key));
        if let Some(word) = properties.get_mut("kind").and_then(Value::as_object_mut) {
            word.remove("enum");
            word.insert("const".to_owned(), kind.id().into());
        }
    }
    let must = MUST.iter().find(|(word, _)| *word == kind.id()).map_or(&[][..], |(_, keys)| keys);
    let keys: Vec<&str> = std::iter::once("title").chain(must.iter().copied()).collect();
    depending(requiring(schema, &keys), kind)
}

/// Facts that must be there because of others.
fn depending(mut schema: Schema, kind: Kind) -> Schema {
    match kind {
        Kind::Service => {
            schema.insert("dependentRequired".to_owned(), json!({ "criteria": ["if-not-eligible"] }));
        }
        Kind::Reply => {
            let cannot = json!({ "required": ["answer"], "properties": { "answer": { "const": "cannot" } } });
            schema.insert("if".to_owned(), cannot);
            schema.insert("then".to_owned(), json!({ "required": ["because"] }));
            schema.insert("else".to_owned(), json!({ "required": ["what-we-did"] }));
        }
        Kind::Guide | Kind::Event | Kind::News | Kind::Pathway | Kind::Map => {}
    }
    schema
}

/// Puts the ids of a list in the place of its mark, each with its label.
fn fill_list(schema: &mut Schema, vocabulary: &Vocabulary, checklist: &Checklist) {
    let Some(Value::String(key)) = schema.remove(shape::LIST) else { return };
    let words: Vec<(&str, &str)> = if key == shape::CHECKLIST {
        checklist.entries.iter().map(|entry| (entry.key.as_str(), entry.heading.as_str())).collect()
    } else {
        let list = List::ALL.iter().find(|(_, name)| *name == key).map(|(list, _)| *list);
        let terms = list.map_or(&[][..], |list| vocabulary.terms(list));
        terms.iter().map(|term| (term.id.as_str(), term.label.as_str())).collect()
    };
    if !words.is_empty() {
        let (ids, labels): (Vec<&str>, Vec<&str>) = words.into_iter().unzip();
        schema.insert("enum".to_owned(), json!(ids));
        schema.insert("enumDescriptions".to_owned(), json!(labels));
    }
}

/// Takes out the definitions of facts that only other kinds have.
fn keep_used_definitions(schema: &mut Schema) {
    let Some(Value::Object(definitions)) = schema.remove("$defs") else { return };
    let mut used = BTreeSet::new();
    references(schema.as_value(), &definitions, &mut used);
    let kept: Map<String, Value> = definitions.into_iter().filter(|(name, _)| used.contains(name)).collect();
    if !kept.is_empty() {
        schema.insert("$defs".to_owned(), Value::Object(kept));
    }
}

/// The names of the definitions that a schema refers to, also by way of others.
fn references(schema: &Value, definitions: &Map<String, Value>, used: &mut BTreeSet<String>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| references(item, definitions, used)),
        Value::Object(keywords) => {
            let target = keywords.get("$ref").and_then(Value::as_str);
            let name = target.and_then(|target| target.strip_prefix("#/$defs/"));
            if let Some(name) = name.filter(|name| used.insert((*name).to_owned()))
                && let Some(definition) = definitions.get(name)
            {
                references(definition, definitions, used);
            }
            keywords.values().for_each(|value| references(value, definitions, used));
        }
        _ => {}
    }
}
