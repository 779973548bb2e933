//! The least that any site generator has to do: `cargo run --release -p generate --bin bare -- SOURCE OUTPUT`.
//!
//! Walks `SOURCE/content`, reads every Markdown file, turns it into HTML and writes it as `OUTPUT/FOLDER/NAME/index.html`, on all cores.
//! It knows one fact, the title, and checks nothing: no links, no lists, no search.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;
use walkdir::WalkDir;

/// As in the real program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Front matter and body. A file without front matter is all body.
fn split(text: &str) -> (&str, &str) {
    let rest = text.strip_prefix("---\n");
    rest.and_then(|rest| rest.split_once("\n---\n")).unwrap_or(("", text))
}

/// The title in the front matter, as text of HTML.
fn title(front_matter: &str) -> String {
    let line = front_matter.lines().find_map(|line| line.strip_prefix("title:")).unwrap_or_default();
    line.trim().trim_matches('"').replace('&', "&amp;").replace('<', "&lt;")
}

/// A whole page.
fn page(text: &str) -> String {
    let (front_matter, body) = split(text);
    let title = title(front_matter);
    let mut page = String::with_capacity(text.len() * 2);
    page.push_str("<!doctype html><html lang=\"en\"><head><title>");
    page.push_str(&title);
    page.push_str("</title></head><body><main><h1>");
    page.push_str(&title);
    page.push_str("</h1>");
    html::push_html(&mut page, Parser::new_ext(body, Options::ENABLE_TABLES));
    page.push_str("</main></body></html>");
    page
}

/// All Markdown files below `content`.
fn files(content: &Path) -> Result<Vec<PathBuf>, walkdir::Error> {
    let entries = WalkDir::new(content).into_iter().filter(|entry| {
        entry.as_ref().map_or(true, |entry| entry.path().extension().is_some_and(|kind| kind == "md"))
    });
    entries.map(|entry| entry.map(walkdir::DirEntry::into_path)).collect()
}

fn write(file: &Path, content: &Path, output: &Path) -> io::Result<()> {
    let name = file.strip_prefix(content).map_err(io::Error::other)?.with_extension("");
    let folder = output.join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page(&fs::read_to_string(file)?))
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, source, output] = arguments.as_slice() else {
        return Err("say what to read and where to write: bare SOURCE OUTPUT".into());
    };
    let (content, output) = (Path::new(source).join("content"), Path::new(output));
    files(&content)?.par_iter().try_for_each(|file| write(file, &content, output))?;
    Ok(())
}
