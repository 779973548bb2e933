//! The schemas of the repository and the settings that bring them to editors: as the program makes them today.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{SiteTest, program, repository};

const KINDS: &[&str] =
    &["service", "guide", "event", "news", "pathway", "provision-map", "reply", "easy-read", "language"];

fn made(source: &Path, output: &Path) -> std::process::Output {
    let mut command = program();
    command
        .arg("schema")
        .arg("--source")
        .arg(source)
        .arg("--output")
        .arg(output)
        .output()
        .expect("the program")
}

/// A file of `.vscode`. Its comments have lines of their own.
fn settings(name: &str) -> Value {
    let text = fs::read_to_string(repository().join(".vscode").join(name)).expect("the settings");
    let is_comment = |line: &&str| line.trim_start().starts_with("//");
    let json: Vec<&str> = text.lines().filter(|line| !is_comment(line)).collect();
    serde_json::from_str(&json.join("\n")).expect("JSON")
}

#[test]
fn the_schemas_of_the_sample_site_are_up_to_date() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(made(repository(), folder.path()).status.success());
    for kind in KINDS {
        let name = format!("{kind}.schema.json");
        let fresh = fs::read_to_string(folder.path().join(&name)).expect("a schema");
        let kept = fs::read_to_string(repository().join("schemas").join(&name)).unwrap_or_default();
        assert!(fresh == kept, "schemas/{name} is old: run `cargo run -- schema --output schemas`");
    }
    assert_eq!(fs::read_dir(repository().join("schemas")).expect("schemas").count(), KINDS.len());
}

#[test]
fn the_settings_name_every_schema_and_every_language() {
    let settings = settings("settings.json");
    let schemas = settings["yaml.schemas"].as_object().expect("schemas");
    let named: Vec<PathBuf> = schemas.keys().map(|path| repository().join(path)).collect();
    assert_eq!(named.len(), KINDS.len());
    assert!(named.iter().all(|path| path.is_file()), "{named:?}");
    let site = fs::read_to_string(repository().join("content/site.yaml")).expect("site.yaml");
    let languages = site.lines().find_map(|line| line.strip_prefix("languages: [en, ")).expect("languages");
    let languages = languages.trim_end_matches(']').replace(' ', "");
    let pattern = &schemas["./schemas/language.schema.json"];
    assert_eq!(pattern, &serde_json::json!([format!("content/**/*.{{{languages}}}.md")]));
}

#[test]
fn files_of_others_are_not_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("news.schema.json"), "{}").expect("a file");
    let run = made(repository(), folder.path());
    assert_eq!(run.status.code(), Some(3));
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(said.contains("news.schema.json is in the way, and local-offer did not make it."), "{said}");
    assert_eq!(fs::read_to_string(folder.path().join("news.schema.json")).expect("a text"), "{}");
    assert_eq!(fs::read_dir(folder.path()).expect("files").count(), 1, "nothing else is written either");
}

#[test]
fn the_task_of_the_editor_understands_every_problem() {
    let task = settings("tasks.json")["tasks"][0].clone();
    let pattern = serde_json::json!({ "pattern": task["problemMatcher"]["pattern"]["regexp"] });
    let pattern = jsonschema::draft202012::new(&pattern).expect("a pattern");
    let site = SiteTest::new()
        .page("services/a.md", "---\ntitle: A: B\n---\n")
        .page("news/b.md", "---\ntitel: 'B [x]: 1:2: error'\nages: 99\n---\n# C\n");
    let arguments: Vec<&str> =
        task["args"].as_array().expect("arguments").iter().filter_map(Value::as_str).collect();
    let run = program().args(arguments).current_dir(site.top()).output().expect("the program");
    let said = String::from_utf8(run.stderr).expect("UTF-8");
    let problems: Vec<&str> = said.lines().filter(|line| line.starts_with("content/")).collect();
    assert!(problems.len() > 4 && problems.iter().all(|line| pattern.is_valid(&(*line).into())), "{said}");
}
