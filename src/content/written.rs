//! The facts of a page as they are written, whatever their kind: for rules that read prose wherever it stands.
//!
//! In: the file of a page that was understood. Out: its texts, each with the path of its key and its place.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::{frontmatter, yaml};
use crate::source::{Located, Source};

/// A text of the front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenFact {
    /// Names of the facts around it, joined by dots: `how-to-get-it.steps`. Lists add nothing.
    pub key: String,
    /// The text; white space is single.
    pub text: Located<String>,
}

/// All texts of the front matter, in the order of the file. Also the place of each top-level fact.
pub fn written(source: &Source) -> Vec<WrittenFact> {
    let Some(split) = frontmatter::split(source, &mut Vec::new()) else { return Vec::new() };
    written_in(source, split.yaml)
}

/// The same for some bytes of a file, or for a whole file that is nothing but facts.
pub fn written_in(source: &Source, yaml: Range<usize>) -> Vec<WrittenFact> {
    let base = yaml.start;
    let (value, _) = yaml::parse::<Spanned<Value>>(source, yaml);
    let mut facts = Vec::new();
    if let Some(value) = value {
        collect(value, base, "", &mut facts);
    }
    facts
}

/// Anything that YAML can say; numbers and yes or no are left out, because they are no prose.
enum Value {
    Text(String),
    List(Vec<Spanned<Value>>),
    Facts(Vec<(String, Spanned<Value>)>),
    Other,
}

fn collect(value: Spanned<Value>, base: usize, key: &str, facts: &mut Vec<WrittenFact>) {
    let span = span(&value, base);
    match value.value {
        Value::Text(text) => {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !text.is_empty() {
                facts.push(WrittenFact { key: key.to_owned(), text: Located::new(text, span) });
            }
        }
        Value::List(items) => items.into_iter().for_each(|item| collect(item, base, key, facts)),
        Value::Facts(entries) => {
            for (name, value) in entries {
                let dot = if key.is_empty() { "" } else { "." };
                collect(value, base, &format!("{key}{dot}{name}"), facts);
            }
        }
        Value::Other => {}
    }
}

fn span<T>(value: &Spanned<T>, base: usize) -> Range<usize> {
    let span = value.referenced.span();
    let number = |n: Option<u64>| n.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let start = base + number(span.byte_offset());
    start..start + number(span.byte_len())
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a fact")
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Value, E> {
        Ok(Value::Text(number.to_string()))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Other)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut facts = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            match map.next_value::<Spanned<Value>>() {
                Ok(value) => facts.push((name, value)),
                Err(error) => {
                    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                    return Err(error);
                }
            }
        }
        Ok(Value::Facts(facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;

    #[test]
    fn every_text_comes_with_its_key_and_its_place() {
        let text = "---\ntitle: Sleep clinic\nages: 2-16\ndraft: true\ncost: free\nsummary: >-\n  Help with\n  sleep.\nhow-to-get-it:\n  steps:\n    - Ring us.\n    - \"Come: in.\"\ncontacts:\n  - {role: Desk, phone: 999}\n---\nText\n";
        let source = Source::new(SourcePath::new("content/services/a.md").expect("a path"), text.to_owned());
        let found = written(&source);
        let pairs: Vec<(&str, &str)> =
            found.iter().map(|fact| (fact.key.as_str(), fact.text.value.as_str())).collect();
        assert_eq!(
            pairs,
            [
                ("title", "Sleep clinic"),
                ("ages", "2-16"),
                ("cost", "free"),
                ("summary", "Help with sleep."),
                ("how-to-get-it.steps", "Ring us."),
                ("how-to-get-it.steps", "Come: in."),
                ("contacts.role", "Desk"),
                ("contacts.phone", "999"),
            ]
        );
        assert_eq!(&text[found[4].text.span()], "Ring us.");
        assert!(text[found[3].text.span()].contains("Help with"));
        assert_eq!(&text[found[7].text.span()], "999");
    }
}
