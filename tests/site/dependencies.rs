//! What the program is made from: each dependency comes from the registry with a sum that Cargo checks, under a licence that lets a
//! council use and pass on the whole.

use std::process::Command;

use serde_json::Value;

use crate::support::repository;

/// Licences that ask for no more than their own words, and weak copyleft that ends at its own files (MPL).
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn packages() -> Vec<Value> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--format-version", "1", "--locked"]).current_dir(repository());
    let run = command.output().expect("cargo");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let all: Value = serde_json::from_slice(&run.stdout).expect("JSON");
    all["packages"].as_array().expect("a list").clone()
}

/// Whether one may choose allowed licences only: `(MIT OR GPL-3.0) AND Zlib`. `/` is how it was written once.
fn is_allowed(licence: &str) -> bool {
    let words = licence.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = words.split_whitespace().collect();
    let mut at = 0;
    either(&words, &mut at) && at == words.len()
}

fn either(words: &[&str], at: &mut usize) -> bool {
    let mut fits = both(words, at);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        fits |= both(words, at);
    }
    fits
}

fn both(words: &[&str], at: &mut usize) -> bool {
    let mut fits = one(words, at);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        fits &= one(words, at);
    }
    fits
}

fn one(words: &[&str], at: &mut usize) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let fits = either(words, at);
        *at += 1;
        return fits && words.get(*at - 1) == Some(&")");
    }
    let mut name = (*word).to_owned();
    if let (Some(&"WITH"), Some(exception)) = (words.get(*at), words.get(*at + 1)) {
        name = format!("{name} WITH {exception}");
        *at += 2;
    }
    ALLOWED.contains(&name.as_str())
}

#[test]
fn licences_are_read_as_they_are_written() {
    for good in [
        "MIT",
        "MIT/Apache-2.0",
        "(MIT OR GPL-3.0-only) AND Zlib",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
    ] {
        assert!(is_allowed(good), "{good}");
    }
    for bad in [
        "",
        "GPL-3.0-only",
        "MIT AND GPL-3.0-only",
        "(MIT OR Zlib) AND AGPL-3.0",
        "(MIT",
        "MIT MIT",
        "LGPL-3.0",
    ] {
        assert!(!is_allowed(bad), "{bad}");
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "whoever asks with --nocapture is told how many there are")]
fn each_dependency_may_be_used_and_comes_from_the_registry() {
    let packages = packages();
    let name = |package: &Value| format!("{} {}", package["name"], package["version"]);
    let (own, others): (Vec<&Value>, Vec<&Value>) =
        packages.iter().partition(|package| package["source"].is_null());
    let elsewhere: Vec<String> =
        others.iter().filter(|package| package["source"] != REGISTRY).map(|package| name(package)).collect();
    assert!(elsewhere.is_empty(), "not from the registry: {elsewhere:?}");
    let inside = repository().to_string_lossy().into_owned();
    let outside = own
        .iter()
        .filter(|package| !package["manifest_path"].as_str().is_some_and(|path| path.starts_with(&inside)));
    assert_eq!(outside.count(), 0, "a crate from a folder beside this one");
    let refused: Vec<String> = packages
        .iter()
        .filter(|package| !is_allowed(package["license"].as_str().unwrap_or_default()))
        .map(|package| format!("{}: {}", name(package), package["license"]))
        .collect();
    assert!(refused.is_empty(), "licences that are not on the list: {refused:#?}");
    println!("{} crates of our own, {} dependencies", own.len(), others.len());
}
