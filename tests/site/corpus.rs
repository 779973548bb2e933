//! How often the rules are right: precision and recall on labelled snippets of the kind of text that Local Offers hold.
//!
//! In: `tests/corpus/*.yaml`, whose README says what the labels mean. Out: a table, printed with `--nocapture`, and held to what is
//! written here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use local_offer::check::{self, Check};
use local_offer::diagnostic::{Diagnostic, Severity};
use serde::Deserialize;

use crate::rules::{batch, said_of};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Corpus {
    snippets: Vec<Snippet>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Snippet {
    text: String,
    #[serde(default, rename = "as")]
    kind: Option<String>,
    #[serde(default)]
    flaws: Vec<String>,
    /// Says why the snippet is here; changes no count.
    #[serde(default, rename = "near")]
    _near: Vec<String>,
}

/// What a rule found, and what it should have found.
#[derive(Debug, Default, Clone, Copy)]
struct Count {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Count {
    fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are hundreds of snippets")]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

fn snippets() -> Vec<Snippet> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("the corpus").flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "yaml"));
    files.sort();
    let read = |file: &std::path::PathBuf| {
        let text = fs::read_to_string(file).expect("a text");
        serde_saphyr::from_str::<Corpus>(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
            .snippets
    };
    files.iter().flat_map(read).collect()
}

/// Snippets with facts or files of their own, and those about several pages, are a site each; all others share one.
fn is_alone(snippet: &Snippet) -> bool {
    snippet.text.starts_with("---\n")
        || snippet.text.contains("==> ")
        || snippet.flaws.iter().any(|flaw| flaw == "contact-written-two-ways")
}

fn counted(problems: &[Diagnostic]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for problem in problems {
        *counts.entry(problem.rule.0).or_insert(0) += 1;
    }
    counts
}

/// Adds one snippet to the counts of all rules. Returns a line for each rule that is not right about it.
fn add(counts: &mut BTreeMap<String, Count>, snippet: &Snippet, problems: &[Diagnostic]) -> Vec<String> {
    let found = counted(problems);
    let mut expected: BTreeMap<&str, usize> = BTreeMap::new();
    for flaw in &snippet.flaws {
        *expected.entry(flaw).or_insert(0) += 1;
    }
    let mut lines = Vec::new();
    let rules: std::collections::BTreeSet<&str> = found.keys().chain(expected.keys()).copied().collect();
    for rule in rules {
        let (found, expected) =
            (found.get(rule).copied().unwrap_or(0), expected.get(rule).copied().unwrap_or(0));
        let count = counts.entry(rule.to_owned()).or_default();
        count.right += found.min(expected);
        count.wrong += found.saturating_sub(expected);
        count.missed += expected.saturating_sub(found);
        if found != expected {
            lines.push(format!(
                "{rule}: found {found}, labelled {expected}: {}",
                snippet.text.trim().replace('\n', " ⏎ ")
            ));
        }
    }
    lines
}

#[test]
#[expect(clippy::print_stdout, reason = "the table is what people run this test for")]
fn rules_are_right_about_the_labelled_snippets() {
    let snippets = snippets();
    let (alone, together): (Vec<&Snippet>, Vec<&Snippet>) =
        snippets.iter().partition(|snippet| is_alone(snippet));
    let kind = |snippet: &Snippet| snippet.kind.clone().unwrap_or_else(|| "guide".to_owned());
    let mut counts = BTreeMap::new();
    let mut lines = Vec::new();
    let pages: Vec<(String, String)> =
        together.iter().map(|snippet| (kind(snippet), snippet.text.clone())).collect();
    for (snippet, mut problems) in together.iter().zip(batch(&pages)) {
        problems.retain(|problem| problem.rule.0 != "contact-written-two-ways");
        lines.extend(add(&mut counts, snippet, &problems));
    }
    for snippet in alone {
        lines.extend(add(&mut counts, snippet, &said_of(&kind(snippet), &snippet.text)));
    }
    println!("{}", table(&counts, snippets.len()));
    lines.sort();
    println!("{}", lines.join("\n"));
    for (rule, count) in &counts {
        let known = check::find(rule).unwrap_or_else(|| panic!("no rule is called {rule}"));
        // Advice is a hint and may be wrong more often; the other rules have to be right.
        let wanted = if known.level == Severity::Advice { 0.7 } else { 0.9 };
        assert!(
            count.precision() >= wanted,
            "{rule} is right in only {:.0} % of what it finds",
            100.0 * count.precision()
        );
        assert!(count.recall() >= 0.6, "{rule} finds only {:.0} % of the flaws", 100.0 * count.recall());
    }
    assert!(snippets.len() >= 150);
}

fn table(counts: &BTreeMap<String, Count>, snippets: usize) -> String {
    let mut text = format!(
        "{snippets} snippets\n{:28} {:>6} {:>6} {:>6} {:>10} {:>7}\n",
        "rule", "right", "wrong", "missed", "precision", "recall"
    );
    for (rule, count) in counts {
        let Count { right, wrong, missed } = count;
        text.push_str(&format!(
            "{rule:28} {right:>6} {wrong:>6} {missed:>6} {:>9.0}% {:>6.0}%\n",
            100.0 * count.precision(),
            100.0 * count.recall()
        ));
    }
    let of_words = check::all().filter(|rule| matches!(rule.check, Check::File(_))).count();
    text.push_str(&format!("{} of {of_words} rules over files have snippets\n", counts.len()));
    text
}
