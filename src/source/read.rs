//! Reading the folder: sorted, without following links out of it, each file within a size limit, UTF-8 or a clear error.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Source, SourcePath};
use crate::diagnostic::{Diagnostic, Fatal, Place, RuleId, Severity};

const UNREADABLE: RuleId = RuleId("unreadable-file");
const NOT_TEXT: RuleId = RuleId("not-text");
const TOO_LARGE: RuleId = RuleId("file-too-large");
const LINK: RuleId = RuleId("link-out-of-folder");
const DEPTH: RuleId = RuleId("folder-depth");
const NAME: RuleId = RuleId("file-name");

/// How much is read.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest text file, in bytes.
    pub text_bytes: u64,
    /// Deepest folder.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text_bytes: 1 << 20, depth: 12 }
    }
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Tree {
    /// Text files whose names end as asked, in the order of their paths.
    pub texts: Vec<Source>,
    /// All other files, in the order of their paths; not opened.
    pub others: Vec<SourcePath>,
    /// Files that are there but could not be read.
    pub unread: Vec<SourcePath>,
    /// What is wrong with them.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the files under `top/folder`. Those whose names end with one of `text_endings` become [`Source`]s.
/// A folder that is not there is empty.
///
/// # Errors
/// When the folder cannot be listed.
pub fn read(top: &Path, folder: &str, text_endings: &[&str], limits: Limits) -> Result<Tree, Fatal> {
    let mut tree = Tree::default();
    let start = top.join(folder);
    if !start.exists() {
        return Ok(tree);
    }
    if leads_out(top, &start) {
        let path = SourcePath::new(folder).unwrap_or_else(SourcePath::top);
        tree.diagnostics.push(Diagnostic { severity: Severity::Error, ..link(&path) });
        return Ok(tree);
    }
    let mut texts: Vec<(PathBuf, SourcePath)> = Vec::new();
    // One step deeper than what is read, so that what is left out can be named.
    let walk = WalkDir::new(&start).sort_by_file_name().min_depth(1).max_depth(limits.depth + 1).into_iter();
    for entry in walk.filter_entry(|entry| !is_hidden(entry)) {
        let entry = entry.map_err(|error| unlisted(&start, error))?;
        let Some(path) = path_of(top, &entry) else {
            tree.diagnostics.push(odd_name(top, &entry));
            continue;
        };
        match kind_of(&entry) {
            Kind::Nothing => {}
            _ if entry.depth() > limits.depth => tree.diagnostics.push(too_deep(&path, limits)),
            Kind::Folder => {}
            Kind::Link => tree.diagnostics.push(link(&path)),
            Kind::File if text_endings.iter().any(|ending| path.name().ends_with(ending)) => {
                texts.push((entry.into_path(), path));
            }
            Kind::File => tree.others.push(path),
        }
    }
    let read: Vec<_> = texts.into_par_iter().map(|(file, path)| read_text(&file, path, limits)).collect();
    for result in read {
        match result {
            Ok(source) => tree.texts.push(source),
            Err(diagnostic) => {
                tree.unread.push(diagnostic.place.path.clone());
                tree.diagnostics.push(*diagnostic);
            }
        }
    }
    Ok(tree)
}

/// Reads one file, seen from `top`. None when there is none.
///
/// # Errors
/// When it cannot be read as text, or is a link out of the folder.
pub fn read_file(top: &Path, path: SourcePath, limits: Limits) -> Result<Option<Source>, Box<Diagnostic>> {
    let file = top.join(path.as_str());
    if leads_out(top, &file) {
        return Err(Box::new(Diagnostic { severity: Severity::Error, ..link(&path) }));
    }
    if file.exists() { read_text(&file, path, limits).map(Some) } else { Ok(None) }
}

/// Whether links on the way to a file lead out of the folder: what is in the files of this computer is nobody else's business, and a
/// message would quote it. What is not there leads nowhere.
fn leads_out(top: &Path, file: &Path) -> bool {
    match (fs::canonicalize(top), fs::canonicalize(file)) {
        (Ok(top), Ok(file)) => !file.starts_with(top),
        _ => false,
    }
}

enum Kind {
    Folder,
    File,
    Link,
    Nothing,
}

fn kind_of(entry: &DirEntry) -> Kind {
    let kind = entry.file_type();
    if kind.is_dir() {
        Kind::Folder
    } else if kind.is_file() {
        Kind::File
    } else if kind.is_symlink() {
        Kind::Link
    } else {
        Kind::Nothing
    }
}

/// Editors and systems leave such files about.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0 && (name.starts_with('.') || name.ends_with('~') || name.starts_with('#'))
}

fn path_of(top: &Path, entry: &DirEntry) -> Option<SourcePath> {
    let relative = entry.path().strip_prefix(top).ok()?;
    let names: Option<Vec<&str>> = relative.iter().map(|name| name.to_str()).collect();
    SourcePath::new(&names?.join("/"))
}

fn read_text(file: &Path, path: SourcePath, limits: Limits) -> Result<Source, Box<Diagnostic>> {
    let size = fs::metadata(file).map(|data| data.len()).unwrap_or(0);
    if size > limits.text_bytes {
        return Err(Box::new(too_large(&path, size, limits)));
    }
    let bytes = fs::read(file).map_err(|error| {
        let reason = Fatal::io("read", file, &error).to_string();
        let message = reason.replace(&file.display().to_string(), path.name());
        Box::new(
            Diagnostic::error(UNREADABLE, Place::file(&path), message)
                .why("A page that cannot be read is missing from the site.")
                .help("Check that you are allowed to open the file."),
        )
    })?;
    let text = String::from_utf8(bytes).map_err(|error| Box::new(not_utf8(&path, error)))?;
    if let Some(at) = text.bytes().position(|byte| byte == 0) {
        let source = Source::new(path, text);
        return Err(Box::new(
            Diagnostic::error(
                NOT_TEXT,
                Place::new(&source, at..at + 1),
                "The file holds a NUL byte, so it is not text.",
            )
            .why("A file that is damaged, or that is not text, cannot become a page.")
            .help("Save the page again as plain text, in UTF-8."),
        ));
    }
    Ok(Source::new(path, text))
}

fn not_utf8(path: &SourcePath, error: std::string::FromUtf8Error) -> Diagnostic {
    let at = error.utf8_error().valid_up_to();
    let bytes = error.into_bytes();
    let source = Source::new(path.clone(), String::from_utf8_lossy(&bytes).into_owned());
    Diagnostic::error(
        NOT_TEXT,
        Place::new(&source, at..at + '\u{fffd}'.len_utf8()),
        "The file is not UTF-8 text.",
    )
    .why("Letters such as é or ł would come out wrong.")
    .help("Save the file again and choose the encoding UTF-8.")
}

fn too_large(path: &SourcePath, size: u64, limits: Limits) -> Diagnostic {
    let message =
        format!("The file is too large: {} KiB. The most is {} KiB.", size >> 10, limits.text_bytes >> 10);
    Diagnostic::error(TOO_LARGE, Place::file(path), message)
        .why("Nobody can read so long a page, and an old phone cannot open it.")
        .help("Split the page into parts.")
}

fn too_deep(path: &SourcePath, limits: Limits) -> Diagnostic {
    let message = format!("This is inside more than {} folders, and it is not read.", limits.depth);
    Diagnostic::warning(DEPTH, Place::file(path), message)
        .why("Pages in it would be missing from the site.")
        .help("Move it further up.")
}

fn link(path: &SourcePath) -> Diagnostic {
    let message =
        format!("`{}` is a link to another place on this computer. Links are not followed.", path.name());
    Diagnostic::warning(LINK, Place::file(path), message)
        .why("A link can lead out of the folder, to files that nobody meant to publish.")
        .help("Put a copy of the file here instead.")
}

fn odd_name(top: &Path, entry: &DirEntry) -> Diagnostic {
    let parent = entry.path().parent().and_then(|parent| parent.strip_prefix(top).ok());
    let folder = parent.and_then(Path::to_str).and_then(SourcePath::new);
    let place = Place::file(&folder.unwrap_or_else(SourcePath::top));
    let name: String = entry.file_name().to_string_lossy().escape_debug().collect();
    let message = format!("The file name `{name}` cannot be used.");
    Diagnostic::error(NAME, place, message)
        .why("The file name becomes the address of the page, and some systems cannot hold this one.")
        .help("Rename the file with lower-case letters, digits and hyphens only.")
}

fn unlisted(start: &Path, error: walkdir::Error) -> Fatal {
    let path = error.path().unwrap_or(start).to_path_buf();
    let error =
        error.into_io_error().unwrap_or_else(|| std::io::Error::other("the folders go round in a circle"));
    Fatal::io("read", &path, &error)
}
