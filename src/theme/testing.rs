//! Small themes for tests.

use std::fs;
use std::path::Path;

use super::files::Files;

/// Writes files below a folder.
pub(super) fn write(top: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let file = top.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("folders");
        fs::write(file, text).expect("a file");
    }
}

/// The theme `sea` with these files.
pub(super) fn theme_files(files: &[(&str, &str)]) -> Files {
    let top = tempfile::tempdir().expect("a folder");
    let inside: Vec<(String, &str)> =
        files.iter().map(|(path, text)| (format!("themes/sea/{path}"), *text)).collect();
    write(top.path(), &inside.iter().map(|(path, text)| (path.as_str(), *text)).collect::<Vec<_>>());
    fs::create_dir_all(top.path().join("themes/sea")).expect("a folder");
    Files::gather(top.path(), "sea").expect("a theme").0
}
