//! The shape of `src/`: which module may use which, and how long a file may be.
//!
//! In: the source files. Out: a plain list of what breaks the rules that `src/lib.rs` explains.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// Lower modules first; none uses one that comes later. Those on one line may use each other: a problem has a place in a source,
/// and a source that cannot be read is a problem.
const LAYERS: &[&[&str]] = &[
    &["diagnostic", "source"],
    &["markdown"],
    &["content"],
    &["site"],
    &["readability"],
    &["check"],
    &["external"],
    &["report"],
    &["review"],
    &["theme"],
    &["view"],
    &["render"],
    &["search"],
    &["interchange"],
    &["publish"],
    &["build"],
    &["preview"],
    &["command"],
];

const LONGEST_FILE: usize = 450;

/// One file under `src/`: its path from there, with slashes, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The top-level module it belongs to; None for `lib.rs` and `main.rs`, which may use all.
    fn module(&self) -> Option<&str> {
        let first = self.path.split('/').next().unwrap_or_default();
        let name = first.strip_suffix(".rs").unwrap_or(first);
        (!matches!(self.path.as_str(), "lib.rs" | "main.rs")).then_some(name)
    }

    /// How many modules down from the crate it is: 1 for `site/mod.rs`, 2 for `site/links.rs`.
    fn depth(&self) -> usize {
        self.path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').count()
    }
}

fn files() -> Vec<File> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let walk = WalkDir::new(&top).sort_by_file_name().into_iter().flatten();
    let files: Vec<File> = walk
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "rs"))
        .map(|entry| {
            let path = entry.path().strip_prefix(&top).unwrap_or(entry.path());
            let path = path.to_string_lossy().replace('\\', "/");
            File { path, text: fs::read_to_string(entry.path()).unwrap_or_default() }
        })
        .collect();
    assert!(files.len() > LAYERS.len(), "the source files were not found");
    files
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// The top-level modules that a file names, each with its line: `crate::a::b`, `use crate::{a, b::c}`, and at the beginning of a
/// line `use super::a` where `super` is the crate itself.
fn uses(file: &File) -> Vec<(usize, String)> {
    let code = without_comments(&file.text);
    let to_crate = format!("\nuse {}", "super::".repeat(file.depth()));
    let mut found = Vec::new();
    for start in ["crate::", to_crate.as_str()] {
        for (at, _) in code.match_indices(start) {
            let is_part_of_a_name = code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if is_part_of_a_name && start == "crate::" {
                continue;
            }
            let line = code[..at].matches('\n').count() + 1 + start.matches('\n').count();
            found.extend(first_names(&code[at + start.len()..]).into_iter().map(|name| (line, name)));
        }
    }
    found.retain(|(_, name)| {
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name != "super" && name != "self"
    });
    found
}

/// Lines that are comments become empty, so that line numbers stay.
fn without_comments(text: &str) -> String {
    let code = |line: &str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
    format!("\n{}", text.lines().map(code).collect::<Vec<_>>().join("\n"))
}

/// The first name of each path in `a::b`, `{a, b::{c, d}}`.
fn first_names(code: &str) -> Vec<String> {
    let name = |code: &str| {
        code.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let Some(group) = code.strip_prefix('{') else { return vec![name(code)] };
    let mut names = vec![name(group)];
    let mut depth = 1;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => names.push(name(&group[at + 1..])),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names
}

/// What breaks the order in one file.
fn wrong_arrows(file: &File) -> Vec<String> {
    let Some(from) = file.module() else { return Vec::new() };
    let Some(own) = layer(from) else {
        return vec![format!("src/{}: `{from}` is not in the list of modules", file.path)];
    };
    let complaint = |(line, to): (usize, String)| {
        // The text has one line more at its beginning, see `without_comments`.
        let at = format!("src/{}:{}", file.path, line - 1);
        match layer(&to) {
            None => Some(format!("{at}: `{to}` is not in the list of modules")),
            Some(other) if other > own => Some(format!("{at}: `{from}` uses `{to}`, which is above it")),
            Some(_) => None,
        }
    };
    uses(file).into_iter().filter_map(complaint).collect()
}

fn fail_with(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn lower_modules_never_use_higher_ones() {
    fail_with(files().iter().flat_map(wrong_arrows).collect());
}

#[test]
fn each_file_says_what_it_is_and_is_short() {
    let complaints = files().into_iter().flat_map(|File { path, text }| {
        let is_test = path.ends_with("tests.rs") || path.contains("/tests/");
        let silent = !is_test && !text.starts_with("//!");
        let lines = text.lines().count();
        let silent = silent.then(|| format!("src/{path} does not begin with `//!` and what it is"));
        let long = (lines > LONGEST_FILE)
            .then(|| format!("src/{path} has {lines} lines, more than {LONGEST_FILE}: split it"));
        [silent, long]
    });
    fail_with(complaints.flatten().collect());
}

#[test]
fn every_way_to_name_a_module_is_found() {
    let text = "use crate::{site, view::{Card, model::X}, self as a};\nuse super::super::render;\n\
                /// [`crate::theme`]\nfn f() -> crate::check::Report {}\n    use super::super::b;\nuse crate::Top;\n\
                my_crate::no::no;\n";
    let file = File { path: "markdown/tree.rs".to_owned(), text: text.to_owned() };
    let named = |(line, name): (usize, String)| format!("{}:{name}", line - 1);
    let found: Vec<String> = uses(&file).into_iter().map(named).collect();
    assert_eq!(found, ["1:site", "1:view", "4:check", "2:render"]);
    assert_eq!(wrong_arrows(&file).len(), 4);
    let unknown = File { path: "helpers.rs".to_owned(), text: String::new() };
    assert_eq!(wrong_arrows(&unknown), ["src/helpers.rs: `helpers` is not in the list of modules"]);
}
