use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use walkdir::WalkDir;

use super::super::{edition, frontmatter, values};
use super::*;
use crate::source::{Source, SourcePath};

fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn source(path: &str, text: String) -> Source {
    Source::new(SourcePath::new(path).expect("a path"), text)
}

/// The words of the sample site.
fn lists() -> (Vocabulary, Checklist) {
    let read = |name: &str| source(name, fs::read_to_string(top().join(name)).expect("a file"));
    (
        Vocabulary::parse(&read("content/vocabulary.yaml")).0,
        Checklist::parse(&read("content/statutory.yaml")).0,
    )
}

fn schema(facts: FactsOf) -> Value {
    let (vocabulary, checklist) = lists();
    facts.schema(&vocabulary, &checklist).to_value()
}

fn validator(facts: FactsOf) -> Validator {
    jsonschema::draft202012::new(&schema(facts)).expect("a schema")
}

/// The facts of a page as other programs read them.
fn facts_in(source: &Source) -> Value {
    let split = frontmatter::split(source, &mut Vec::new()).expect("facts");
    match &source.text()[split.yaml] {
        blank if blank.trim().is_empty() => json!({}),
        yaml => serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{}: {error}", source.path())),
    }
}

/// The schema that a file of the sample site goes by.
fn facts_of(path: &SourcePath) -> Option<FactsOf> {
    match edition::of_file(path) {
        Some((_, edition)) if edition.lang.is_some() => Some(FactsOf::Language),
        Some(_) => Some(FactsOf::EasyRead),
        None => {
            let inner = path.as_str().strip_prefix("content/")?.split('/').next()?;
            Kind::ALL.iter().find(|(_, folder, _)| *folder == inner).map(|(_, _, kind)| FactsOf::Page(*kind))
        }
    }
}

/// All pages and versions of the sample site.
fn pages() -> Vec<(FactsOf, Source)> {
    let files = WalkDir::new(top().join("content")).sort_by_file_name().into_iter().flatten();
    let is_page = |path: &Path| path.extension().is_some_and(|ending| ending == "md");
    let page = |file: PathBuf| {
        let path = file.strip_prefix(top()).expect("a path inside").to_string_lossy().replace('\\', "/");
        let source = source(&path, fs::read_to_string(file).expect("a text"));
        Some((facts_of(source.path())?, source))
    };
    files.map(walkdir::DirEntry::into_path).filter(|path| is_page(path)).filter_map(page).collect()
}

fn complaints(validator: &Validator, facts: &Value) -> Vec<String> {
    validator.iter_errors(facts).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// The first page of the sample site with these facts.
fn sample(facts: FactsOf) -> Value {
    pages().into_iter().find(|(of, _)| *of == facts).map(|(_, source)| facts_in(&source)).expect("a page")
}

#[test]
fn every_page_of_the_sample_site_fits() {
    let pages = pages();
    for (_, _, facts) in FactsOf::ALL {
        let validator = validator(*facts);
        let own: Vec<&Source> =
            pages.iter().filter(|(of, _)| of == facts).map(|(_, source)| source).collect();
        assert!(!own.is_empty(), "{facts:?}");
        for page in own {
            assert_eq!(complaints(&validator, &facts_in(page)), [""; 0], "{}", page.path());
        }
    }
}

#[test]
fn every_schema_is_one() {
    for (word, _, facts) in FactsOf::ALL {
        let schema = schema(*facts);
        assert!(jsonschema::draft202012::meta::is_valid(&schema), "{word}");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(!schema.to_string().contains("x-list"), "{word}");
        let empty = facts.schema(&Vocabulary::default(), &Checklist::default()).to_value();
        assert!(jsonschema::draft202012::meta::is_valid(&empty), "{word}");
    }
}

#[test]
fn facts_that_are_missing_or_unknown_are_told() {
    for (word, _, facts) in FactsOf::ALL {
        let (validator, whole) = (validator(*facts), sample(*facts));
        assert!(validator.is_valid(&whole), "{word}");
        let must = schema(*facts)["required"].as_array().cloned().unwrap_or_default();
        for key in must {
            let mut less = whole.clone();
            less.as_object_mut().expect("facts").remove(key.as_str().expect("a key"));
            assert!(!validator.is_valid(&less), "{word} without {key}");
        }
        let with = |key: &str, value: Value| {
            let mut more = whole.clone();
            more.as_object_mut().expect("facts").insert(key.to_owned(), value);
            validator.is_valid(&more)
        };
        assert!(!with("sumary", json!("S.")), "{word} with an unknown fact");
        let other = if *word == "reply" { "stages" } else { "said" };
        assert!(!with(other, json!("S.")), "{word} with a fact of another kind");
        assert!(!with("checked", json!("2026-13-01")), "{word} with a day that there is not");
        assert!(!with("draft", json!("maybe")), "{word} with a draft that is neither true nor false");
        assert!(!with("made-with", json!([{ "group": "G", "when": "June", "how": "H." }])), "{word}");
    }
}

#[test]
fn the_same_facts_must_be_there_as_in_the_reader() {
    for (word, _, kind) in Kind::ALL {
        let page = pages().into_iter().find(|(of, _)| *of == FactsOf::Page(*kind)).expect("a page").1;
        let must = MUST.iter().find(|(kind, _)| kind == word).expect("a kind").1;
        let keys = KEYS.iter().filter(|(_, kinds)| kinds.is_empty() || kinds.contains(word));
        for (key, _) in keys.filter(|(key, _)| *key != "if-not-eligible" && *key != "while-you-wait") {
            let Some(text) = without(page.text(), key) else { continue };
            let (_, problems) = crate::content::parse(&source(page.path().as_str(), text));
            let is_missed = problems.iter().any(|problem| problem.rule.0 == "missing-fact");
            let is_text_of_the_answer = *word == "reply" && matches!(*key, "because" | "what-we-did");
            let expected = *key == "title" || must.contains(key);
            assert!(is_missed == expected || is_text_of_the_answer, "{word} without {key}: {problems:?}");
        }
    }
}

/// A page without one of its facts. None when it does not have it.
fn without(text: &str, key: &str) -> Option<String> {
    let start = text.find(&format!("\n{key}:"))? + 1;
    let lines = text[start..].split_inclusive('\n').enumerate();
    let own = lines.take_while(|(at, line)| *at == 0 || line.starts_with([' ', '#']));
    let length: usize = own.map(|(_, line)| line.len()).sum();
    Some(format!("{}{}", &text[..start], &text[start + length..]))
}

#[test]
fn facts_that_depend_on_others() {
    let service = validator(FactsOf::Page(Kind::Service));
    let with = |key: &str, value: Value| {
        let mut facts = sample(FactsOf::Page(Kind::Service));
        let facts_map = facts.as_object_mut().expect("facts");
        facts_map.remove("if-not-eligible");
        facts_map.insert(key.to_owned(), value);
        service.is_valid(&facts)
    };
    assert!(!with("criteria", json!(["You live here."])));
    assert!(!with("contacts", json!([{ "role": "Team" }])));
    assert!(with("contacts", json!([{ "role": "Team", "phone": "020 7946 0000" }])));
    assert!(!with("while-you-wait", json!([{ "web": "https://x.example/" }])), "a link needs words");
    assert!(!with("while-you-wait", json!([{ "page": "x.md", "web": "https://x.example/", "text": "X" }])));
    assert!(!with("cost", json!("cheap")) && with("cost", json!("free")) && !with("cost", json!([])));
    let reply = validator(FactsOf::Page(Kind::Reply));
    let facts = |answer: &str, text: &str| json!({ "title": "T", "said": "S.", "from": "F", "when": 2026, "answer": answer, text: "T." });
    assert!(reply.is_valid(&facts("cannot", "because")) && reply.is_valid(&facts("done", "what-we-did")));
    assert!(!reply.is_valid(&facts("cannot", "what-we-did")) && !reply.is_valid(&facts("doing", "because")));
}

#[test]
fn ids_are_those_of_the_vocabulary() {
    let schema = schema(FactsOf::Page(Kind::Service));
    let sector = &schema["properties"]["sector"];
    let at = sector["enum"].as_array().expect("ids").iter().position(|id| id == "health").expect("health");
    assert_eq!(sector["enumDescriptions"][at], "Health");
    assert_eq!(schema["properties"]["statutory"]["items"]["enum"][0], "LO-01");
    let free = FactsOf::Page(Kind::Service).schema(&Vocabulary::default(), &Checklist::default()).to_value();
    assert_eq!(free["properties"]["sector"].get("enum"), None);
}

#[test]
fn every_fact_says_what_it_is_in_plain_words() {
    for (word, _, facts) in FactsOf::ALL {
        let schema = schema(*facts);
        let definitions = schema["$defs"].as_object().expect("definitions");
        for (name, holder) in definitions.iter().chain([(&(*word).to_owned(), &schema)]) {
            assert!(!name.starts_with("Raw") && holder["description"].is_string(), "{word}: {name}");
            assert_eq!(holder["additionalProperties"], false, "{word}: {name}");
            for (key, fact) in holder["properties"].as_object().expect("properties") {
                let description = fact["description"].as_str().unwrap_or_default();
                assert!(
                    description.ends_with('.') && !description.contains('`'),
                    "{name}, {key}: {description:?}"
                );
            }
        }
    }
}

#[test]
fn the_content_model_knows_every_fact() {
    let model = fs::read_to_string(top().join("docs/content-model.md")).expect("the content model");
    for (key, _) in KEYS {
        assert!(model.contains(&format!("`{key}`")) || model.contains(&format!("\n{key}:")), "{key}");
    }
    for (word, _, facts) in FactsOf::ALL {
        for holder in schema(*facts)["$defs"].as_object().expect("definitions").values() {
            for key in holder["properties"].as_object().expect("properties").keys() {
                let written =
                    [format!("`{key}`"), format!(" {key}: "), format!(" {key}:\n"), format!("`{key}: ")];
                assert!(written.iter().any(|written| model.contains(written)), "{word}: {key}");
            }
        }
    }
}

#[test]
fn numbers_and_truth_values_are_taken_as_text_where_the_reader_does() {
    let guide = "---\ntitle: 2026\nsummary: true\nages: 5\nmade-with:\n  - {group: 1.50, when: 2026, how: yes}\n---\n";
    let page = source("content/guides/x.md", guide.to_owned());
    let (parsed, problems) = crate::content::parse(&page);
    assert!(problems.is_empty(), "{problems:?}");
    let Some(crate::content::Parsed::Page(document)) = parsed else { panic!("no page") };
    assert_eq!((document.common.title.value.as_str(), document.common.summary.as_str()), ("2026", "true"));
    assert_eq!(document.common.made_with[0].group, "1.50");
    let facts = facts_in(&page);
    assert!(facts["title"].is_number() && facts["summary"].is_boolean(), "{facts}");
    assert_eq!(complaints(&validator(FactsOf::Page(Kind::Guide)), &facts), [""; 0]);
}

/// A value of `values` in the schemas: its name, its schema, and whether the reader takes a text.
type Shaped = (&'static str, Value, fn(&str) -> bool);

fn shapes() -> Vec<Shaped> {
    fn shape<T: JsonSchema>() -> Value {
        root::<T>().to_value()
    }
    vec![
        ("ages", shape::<shape::Ages>(), |text| {
            values::ages(text).map_or_else(|flaw| flaw.message.contains("backwards"), |_| true)
        }),
        ("age", shape::<shape::Age>(), |text| values::age(text).is_ok()),
        ("id", shape::<shape::Id>(), |text| values::id(text).is_ok()),
        // The pattern does not know how long a month is.
        ("day", shape::<shape::Day>(), |text| values::date(text).is_ok() || text.as_bytes()[8] > b'1'),
        ("period", shape::<shape::Period>(), |text| values::period(text).is_ok() || text.len() == 10),
        ("moment", shape::<shape::DayAndTime>(), |text| {
            values::moment(text).is_ok() || text.as_bytes()[8] > b'1'
        }),
        ("time", shape::<shape::Time>(), |text| values::time(text).is_ok()),
        ("pounds", shape::<shape::Pounds>(), |text| values::pounds(text).is_ok()),
        ("weeks", shape::<shape::Weeks>(), |text| values::weeks(text).is_ok()),
        ("phone", shape::<shape::Phone>(), |text| values::phone(text).is_ok()),
        ("email", shape::<shape::Email>(), |text| values::email(text).is_ok() || text.len() > 254),
        ("postcode", shape::<shape::Postcode>(), |text| values::postcode(text).is_ok()),
    ]
}

#[test]
fn what_the_reader_takes_fits_its_pattern() {
    let good = [
        ("ages", ["0-25", "5", "16 – 25"]),
        ("age", ["0", "13", "25"]),
        ("id", ["year-9", "a", "0-4"]),
        ("day", ["2026-09-14", "1970-01-01", "2199-12-31"]),
        ("period", ["2026", "2026-06", "2026-06-04"]),
        ("moment", ["2026-12-05T10:00", "2026-12-05", "2026-12-05 9:30"]),
        ("time", ["16:00", "9:30", "00:00"]),
        ("pounds", ["4.50", "12", "£3.2"]),
        ("weeks", ["0", "18", "208"]),
        ("phone", ["020 7946 0123", "+44 (0)20 7946 0123", "111"]),
        ("email", ["a@b.example", "a.b+c@d-e.f.example", "o'neill@x.example"]),
        ("postcode", ["LK2 4QR", "W1A 1AA", "EC1A 1BB"]),
    ];
    for ((name, texts), (_, schema, reader)) in good.iter().zip(shapes()) {
        let validator = jsonschema::draft202012::new(&schema).expect("a schema");
        for text in texts {
            assert!(reader(text) && validator.is_valid(&json!(text)), "{name}: {text}");
        }
        assert!(!validator.is_valid(&json!("?")) && !validator.is_valid(&json!("")), "{name}");
        let told = schema["patternErrorMessage"].as_str().expect("a message");
        assert!(told.starts_with("Write") || told.starts_with("Use"), "{name}: {told}");
    }
    let web = jsonschema::draft202012::new(&root::<shape::Web>().to_value()).expect("a schema");
    for (text, is_good) in [
        ("https://x.example/a?b=c#d", true),
        ("https://x.example", true),
        ("https://x.example/@name", true),
        ("javascript:alert(1)", false),
        ("https://user@x.example/", false),
        ("https://localhost/", false),
        ("https://x.example/\\", false),
        ("https://x.example/a b", false),
    ] {
        assert_eq!((web.is_valid(&json!(text)), values::web(text).is_ok()), (is_good, is_good), "{text}");
    }
}

fn matching() -> impl Strategy<Value = (usize, String)> {
    let shapes: Vec<_> = shapes()
        .into_iter()
        .enumerate()
        .map(|(at, (_, schema, _))| {
            let pattern = schema["pattern"].as_str().expect("a pattern").to_owned();
            let inner = pattern.trim_start_matches('^').trim_end_matches('$').to_owned();
            prop::string::string_regex(&inner).expect("a pattern").prop_map(move |text| (at, text)).boxed()
        })
        .collect();
    prop::strategy::Union::new(shapes)
}

proptest! {
    #[test]
    fn what_fits_a_pattern_is_taken_by_the_reader((at, text) in matching()) {
        let (name, _, reader) = &shapes()[at];
        prop_assert!(reader(&text), "{name}: {text:?}");
    }
}
