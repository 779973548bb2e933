//! One new file: whole or not at all, never in the place of another, never outside of `content/`.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use crate::content;
use crate::diagnostic::Fatal;
use crate::source::SourcePath;

/// Writes the file.
pub(super) fn create(top: &Path, path: &SourcePath, text: &str) -> Result<(), Fatal> {
    let file = top.join(path.as_str());
    if is_there(top, path) {
        return Err(there_already(top, path));
    }
    let folder = folder(top, path)?;
    // Names that begin with a dot are not read as pages, if a killed run leaves one behind.
    let beside = tempfile::Builder::new().prefix(".new-").suffix(".tmp").make_in(&folder, |path| {
        // Unlike the usual temporary file, one that colleagues may read.
        fs::File::create_new(path)
    });
    let mut beside = beside.map_err(|error| Fatal::io("write to", &folder, &error))?;
    let written = beside.as_file_mut().write_all(text.as_bytes()).and_then(|()| beside.as_file().sync_all());
    written.map_err(|error| Fatal::io("write", &file, &error))?;
    beside.persist_noclobber(&file).map(drop).map_err(|failed| match failed.error.kind() {
        ErrorKind::AlreadyExists => there_already(top, path),
        _ => Fatal::io("write", &file, &failed.error),
    })
}

/// The file as people know it: without `./` before it.
pub(super) fn shown(top: &Path, path: &SourcePath) -> String {
    if top == Path::new(".") { path.to_string() } else { top.join(path.as_str()).display().to_string() }
}

/// Something is there, even if it is a link that leads nowhere.
pub(super) fn is_there(top: &Path, path: &SourcePath) -> bool {
    fs::symlink_metadata(top.join(path.as_str())).is_ok()
}

/// What to do when the file is there already.
pub(super) fn there_already(top: &Path, path: &SourcePath) -> Fatal {
    Fatal::new(format!(
        "{} is there already, and it stays as it is. Open it and change it, or choose another name.",
        shown(top, path)
    ))
}

/// The folder of the file, made if it is not there. Links are not followed: they could lead out of `content/`, and the build does
/// not follow them either.
fn folder(top: &Path, path: &SourcePath) -> Result<std::path::PathBuf, Fatal> {
    let mut folder = top.join(content::FOLDER);
    let inner = path.folder().strip_prefix(content::FOLDER).unwrap_or_default();
    for name in inner.split('/').filter(|name| !name.is_empty()) {
        folder.push(name);
        match fs::create_dir(&folder) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Fatal::io("create", &folder, &error)),
        }
        let is_a_folder = fs::symlink_metadata(&folder).is_ok_and(|data| data.is_dir());
        if !is_a_folder {
            return Err(Fatal::new(format!(
                "{} is not a folder, so there is no place for the page. Links to other folders are not followed.",
                folder.display()
            )));
        }
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SourcePath {
        SourcePath::new(text).expect("a path")
    }

    #[test]
    fn a_file_is_made_once_and_nothing_else() {
        let top = tempfile::tempdir().expect("a folder");
        fs::create_dir(top.path().join("content")).expect("a folder");
        let page = path("content/services/x.md");
        create(top.path(), &page, "first").expect("a file");
        let error = create(top.path(), &page, "second").expect_err("it is there");
        assert!(error.to_string().contains("x.md is there already"), "{error}");
        let files: Vec<_> = fs::read_dir(top.path().join("content/services")).expect("files").collect();
        assert_eq!(files.len(), 1);
        assert_eq!(fs::read_to_string(top.path().join("content/services/x.md")).expect("a text"), "first");
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_nowhere() {
        let (top, elsewhere) =
            (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        fs::create_dir(top.path().join("content")).expect("a folder");
        std::os::unix::fs::symlink(elsewhere.path(), top.path().join("content/services")).expect("a link");
        create(top.path(), &path("content/services/x.md"), "x").expect_err("a link");
        assert_eq!(fs::read_dir(elsewhere.path()).expect("files").count(), 0);
        fs::create_dir(top.path().join("content/guides")).expect("a folder");
        std::os::unix::fs::symlink("nowhere", top.path().join("content/guides/x.md")).expect("a link");
        create(top.path(), &path("content/guides/x.md"), "x").expect_err("a link");
    }
}
