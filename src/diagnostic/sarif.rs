//! A report as SARIF 2.1.0, the OASIS standard for what checkers find; and reading one, as the baseline of a later run.
//!
//! In: a [`Report`] and the rules. Out: one JSON document. Each result has a fingerprint that stays the same when lines are added
//! above it: it is made of the rule, the file, the marked words, and how many such results came before.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Diagnostic, Place, Report, RuleId, Severity};
use crate::source::{SourcePath, in_address};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The name of our fingerprint. The number grows when it is made in another way.
const FINGERPRINT: &str = "localOfferProblem/v1";
/// What SARIF says of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleText<'a> {
    /// Its name.
    pub id: RuleId,
    /// The flaw in a few words.
    pub title: &'a str,
    /// What it is about.
    pub group: &'a str,
    /// All that is to be said: Markdown.
    pub text: &'a str,
    /// How it is usually meant.
    pub level: Severity,
}

/// Problems that were known before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeSet<String>,
}

impl Baseline {
    /// Reads the SARIF document of an earlier run.
    ///
    /// # Errors
    /// A sentence when it is no such document.
    pub fn read(text: &str) -> Result<Self, String> {
        let document: Value =
            serde_json::from_str(text).map_err(|error| format!("It is not JSON: {error}."))?;
        let runs =
            document.get("runs").and_then(Value::as_array).ok_or("It is not SARIF: it has no `runs`.")?;
        let results = runs.iter().filter_map(|run| run.get("results")?.as_array()).flatten();
        let print =
            |result: &Value| Some(result.get("partialFingerprints")?.get(FINGERPRINT)?.as_str()?.to_owned());
        Ok(Self { known: results.filter_map(print).collect() })
    }

    /// How many problems it knows.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// It knows none.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// The problems that it does not know.
    pub fn new_in(&self, report: &Report) -> Report {
        let prints = fingerprints(report);
        let new = report.iter().zip(prints).filter(|(_, print)| !self.known.contains(print));
        Report::new(new.map(|(problem, _)| problem.clone()))
    }
}

/// A fingerprint for each problem, in their order.
fn fingerprints(report: &Report) -> Vec<String> {
    let mut counts: BTreeMap<[u8; 32], usize> = BTreeMap::new();
    let mut one = |problem: &Diagnostic| {
        let (start, end) = problem.place.marked;
        let marked = problem.place.excerpt.get(start..end).unwrap_or_default();
        let marked = marked.split_whitespace().collect::<Vec<_>>().join(" ");
        let whole = [problem.rule.0, problem.place.path.as_str(), &marked].join("\n");
        let hash = blake3::hash(whole.as_bytes());
        let count = counts.entry(*hash.as_bytes()).and_modify(|count| *count += 1).or_insert(0);
        format!("{}:{count}", &hash.to_hex()[..32])
    };
    report.iter().map(&mut one).collect()
}

/// The document.
pub fn sarif(report: &Report, rules: &[RuleText<'_>]) -> String {
    let prints = fingerprints(report);
    let results: Vec<Value> =
        report.iter().zip(&prints).map(|(problem, print)| result(problem, print, rules)).collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "local-offer",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "SRCROOT": { "description": { "text": "The folder with `content`, `themes` and `local-offer.toml`." } } },
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

fn rule(rule: &RuleText<'_>) -> Value {
    json!({
        "id": rule.id.0,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": first_paragraph(rule.text) },
        "help": { "text": rule.text, "markdown": rule.text },
        "defaultConfiguration": { "level": level(rule.level) },
        "properties": { "tags": [rule.group] },
    })
}

fn first_paragraph(text: &str) -> String {
    let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn result(problem: &Diagnostic, print: &str, rules: &[RuleText<'_>]) -> Value {
    let mut words = problem.message.clone();
    if let Some(help) = &problem.help {
        words.push(' ');
        words.push_str(help);
    }
    let mut result = json!({
        "ruleId": problem.rule.0,
        "level": level(problem.severity),
        "message": { "text": words },
        "partialFingerprints": { FINGERPRINT: print },
    });
    let index = rules.iter().position(|rule| rule.id == problem.rule);
    let locations: Vec<Value> = location(&problem.place).into_iter().collect();
    let related: Vec<Value> = problem
        .related
        .iter()
        .filter_map(|(place, words)| {
            let mut location = location(place)?;
            location["message"] = json!({ "text": words });
            Some(location)
        })
        .collect();
    if let Some(index) = index {
        result["ruleIndex"] = json!(index);
    }
    if !locations.is_empty() {
        result["locations"] = Value::Array(locations);
    }
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

fn location(place: &Place) -> Option<Value> {
    (place.path != SourcePath::top()).then(|| {
        json!({ "physicalLocation": {
            "artifactLocation": {
                "uri": in_address(place.path.as_str()),
                "uriBaseId": "SRCROOT",
            },
            "region": {
                "startLine": place.start.line,
                "startColumn": place.start.column,
                "endLine": place.end.line,
                "endColumn": place.end.column,
            },
        }})
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Source;

    fn report(text: &str, words: &[&str]) -> Report {
        let source = Source::new(SourcePath::new("content/a b.md").expect("a path"), text.to_owned());
        let one = |words: &&str| {
            let at = text.find(words).expect("there");
            Diagnostic::warning(RuleId("a-flaw"), Place::new(&source, at..at + words.len()), "It is wrong.")
                .help("Mend it.")
        };
        Report::new(words.iter().map(one))
    }

    #[test]
    fn a_result_says_where_in_code_points() {
        let document: Value =
            serde_json::from_str(&sarif(&report("é\r\nüx y\r\n", &["x y"]), &[])).expect("JSON");
        let result = &document["runs"][0]["results"][0];
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/a%20b.md");
        assert_eq!(
            place["region"],
            json!({ "startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 5 })
        );
        assert_eq!(result["message"]["text"], "It is wrong. Mend it.");
    }

    #[test]
    fn a_baseline_knows_problems_that_have_moved() {
        let before = sarif(&report("one two", &["one"]), &[]);
        let baseline = Baseline::read(&before).expect("SARIF");
        let after = report("zero\n\nnothing one two", &["one", "two"]);
        let new = baseline.new_in(&after);
        assert_eq!((after.iter().count(), new.iter().count()), (2, 1));
        assert_eq!(new.iter().next().map(|problem| problem.place.start.column), Some(13));
    }

    #[test]
    fn a_second_problem_of_the_same_words_is_new() {
        let baseline = Baseline::read(&sarif(&report("one", &["one"]), &[])).expect("SARIF");
        let source = Source::new(SourcePath::new("content/a b.md").expect("a path"), "one one".to_owned());
        let at = |span| Diagnostic::warning(RuleId("a-flaw"), Place::new(&source, span), "It is wrong.");
        assert_eq!(baseline.new_in(&Report::new([at(0..3), at(4..7)])).iter().count(), 1);
    }

    proptest! {
        #[test]
        fn any_text_is_a_baseline_or_is_refused(text in "\\PC{0,60}|(\\{|\\}|\\[|\\]|:|,|\"runs\"|\"results\"|\"partialFingerprints\"|null|1| ){0,30}") {
            let _ = Baseline::read(&text);
        }
    }
}
