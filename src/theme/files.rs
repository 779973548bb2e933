//! The files of one theme, from the author's folder or from the copy inside this program.
//!
//! In: the top folder and the theme's name. Out: [`Files`]: the text files by their path inside the theme, and a way to read the
//! others (pictures, fonts) one by one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::embedded;
use crate::diagnostic::{Diagnostic, Fatal, Place, RuleId, Severity};
use crate::source::{self, Limits, Source, SourcePath, Tree};

const TOO_LARGE: RuleId = RuleId("theme-file-too-large");
const NOT_PLAIN: RuleId = RuleId("drawing-not-plain");
const UNREADABLE: RuleId = RuleId("unreadable-file");

/// The theme that this program holds a copy of.
pub(super) const DEFAULT: &str = "default";

/// Files that are read as text. All others are pictures and fonts.
const TEXT: [&str; 7] = [".html", ".ftl", ".css", ".toml", ".js", ".svg", ".yaml"];

/// A picture or font larger than this has no place on a page for an old telephone.
const LARGEST_BINARY: u64 = 1 << 20;

/// The files of one theme.
#[derive(Debug)]
pub(super) struct Files {
    /// The theme's folder, seen from the top folder: `themes/default`.
    folder: SourcePath,
    /// Text files by their path inside the theme, such as `css/site.css`.
    texts: BTreeMap<String, Source>,
    /// Other files, by the same path, with the file to read.
    others: BTreeMap<String, PathBuf>,
}

impl Files {
    /// Reads `themes/NAME`, or takes the copy inside this program when there is no such folder and the name is `default`.
    ///
    /// # Errors
    /// When there is no such theme, or its folder cannot be listed.
    pub(super) fn gather(top: &Path, name: &str) -> Result<(Self, Vec<Diagnostic>), Fatal> {
        let plain = !name.contains('/') && !name.starts_with('.');
        let folder = SourcePath::new(&format!("themes/{name}")).filter(|_| plain);
        let folder = folder.ok_or_else(|| no_such_theme(&format!("themes/{name}")))?;
        if top.join(folder.as_str()).is_dir() {
            let tree = source::read(top, folder.as_str(), &TEXT, Limits::default())?;
            return Ok(Self::from_tree(top, folder, tree));
        }
        if name == DEFAULT {
            return Ok((Self::embedded(folder), Vec::new()));
        }
        Err(no_such_theme(folder.as_str()))
    }

    fn from_tree(top: &Path, folder: SourcePath, tree: Tree) -> (Self, Vec<Diagnostic>) {
        let inside =
            |path: &SourcePath| path.as_str()[folder.as_str().len()..].trim_start_matches('/').to_owned();
        // Every page is made with the theme, so a file that cannot be read is no small matter.
        let grave = |problem| Diagnostic { severity: Severity::Error, ..problem };
        let mut problems: Vec<Diagnostic> = tree.diagnostics.into_iter().map(grave).collect();
        let drawings = tree.texts.iter().filter(|source| source.path().as_str().ends_with(".svg"));
        problems.extend(drawings.filter_map(more_than_a_drawing));
        let texts = tree.texts.into_iter().map(|source| (inside(source.path()), source)).collect();
        let others = tree.others.iter().map(|path| (inside(path), top.join(path.as_str()))).collect();
        (Self { folder, texts, others }, problems)
    }

    /// The copy inside this program.
    pub(super) fn embedded(folder: SourcePath) -> Self {
        let source = |(inner, text): &(&str, &str)| {
            let path = folder.join(&format!("{DEFAULT}/{inner}"))?;
            Some(((*inner).to_owned(), Source::new(path, (*text).to_owned())))
        };
        let texts = embedded::FILES.iter().filter_map(source).collect();
        Self { folder, texts, others: BTreeMap::new() }
    }

    /// The path of a file of the theme, seen from the top folder.
    pub(super) fn path(&self, inner: &str) -> SourcePath {
        SourcePath::new(&format!("{}/{inner}", self.folder)).unwrap_or_else(|| self.folder.clone())
    }

    /// A text file.
    pub(super) fn text(&self, inner: &str) -> Option<&Source> {
        self.texts.get(inner)
    }

    /// The text files of a folder of the theme whose names have this ending, by their path inside that folder, in order.
    pub(super) fn texts(
        &self,
        folder: &'static str,
        ending: &'static str,
    ) -> impl Iterator<Item = (&str, &Source)> {
        let inside = move |(inner, source)| -> Option<(&str, &Source)> {
            let inner: &String = inner;
            Some((inner.strip_prefix(folder)?.strip_prefix('/')?, source))
        };
        self.texts.iter().filter_map(inside).filter(move |(inner, _)| inner.ends_with(ending))
    }

    /// All paths inside the theme.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.texts.keys().chain(self.others.keys()).map(String::as_str)
    }

    /// The bytes of a file. None when there is no such file.
    pub(super) fn bytes(&self, inner: &str) -> Option<Result<Vec<u8>, Box<Diagnostic>>> {
        if let Some(source) = self.texts.get(inner) {
            return Some(Ok(source.text().as_bytes().to_vec()));
        }
        let file = self.others.get(inner)?;
        Some(read(file, &self.path(inner)))
    }
}

/// A drawing of the theme that could run or load something.
fn more_than_a_drawing(source: &Source) -> Option<Diagnostic> {
    let (place, harm) = source::harm_in_drawing(source.text())?;
    let message = format!("`{}` holds {harm}, which a drawing does not need.", source.path().name());
    let problem = Diagnostic::error(NOT_PLAIN, Place::new(source, place), message);
    Some(problem.why("Whoever opens the picture by itself would run what is in it, in the name of your site.").help(
        "Export it as a plain SVG of shapes and words: without scripts, styles, other pictures and notes of the drawing program.",
    ))
}

fn read(file: &Path, path: &SourcePath) -> Result<Vec<u8>, Box<Diagnostic>> {
    let unreadable = |error: std::io::Error| {
        let reason = Fatal::io("read", Path::new(path.name()), &error).to_string();
        Diagnostic::error(UNREADABLE, Place::file(path), reason)
            .why("Without it the pages do not look as they should.")
            .help("Check that you are allowed to open the file.")
    };
    let size = fs::metadata(file).map_err(|error| Box::new(unreadable(error)))?.len();
    if size > LARGEST_BINARY {
        let message = format!("The file is too large for a theme: {} KiB.", size >> 10);
        return Err(Box::new(
            Diagnostic::error(TOO_LARGE, Place::file(path), message)
                .why("Every reader downloads it, also on an old telephone.")
                .help(format!("Make it smaller than {} KiB.", LARGEST_BINARY >> 10)),
        ));
    }
    fs::read(file).map_err(|error| Box::new(unreadable(error)))
}

fn no_such_theme(folder: &str) -> Fatal {
    let folder: String = folder.escape_debug().collect();
    Fatal::new(format!(
        "There is no theme in the folder {folder}. Put a theme there, or write `name = \"{DEFAULT}\"` under [theme] in \
         local-offer.toml."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_theme_is_there_without_a_folder() {
        let top = tempfile::tempdir().expect("a folder");
        let (files, diagnostics) = Files::gather(top.path(), DEFAULT).expect("the copy");
        assert!(diagnostics.is_empty());
        let settings = files.text("theme.toml").expect("its settings");
        assert_eq!(settings.path().as_str(), "themes/default/theme.toml");
    }

    #[test]
    fn a_folder_comes_before_the_copy() {
        let top = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(top.path().join("themes/default/css")).expect("folders");
        fs::write(top.path().join("themes/default/css/a.css"), "a{}").expect("a file");
        fs::write(top.path().join("themes/default/css/a.png"), [0, 159]).expect("a file");
        let (files, _) = Files::gather(top.path(), DEFAULT).expect("the folder");
        assert!(files.text("theme.toml").is_none());
        assert_eq!(files.texts("css", ".css").map(|(inner, _)| inner).collect::<Vec<_>>(), ["a.css"]);
        assert_eq!(files.bytes("css/a.png").expect("a file").expect("its bytes"), [0, 159]);
        assert!(files.bytes("css/b.png").is_none());
    }

    #[test]
    fn unknown_and_odd_names_are_refused() {
        let top = tempfile::tempdir().expect("a folder");
        for name in ["sea", "../themes/default", "", ".", "..", "a/b", "/etc", "a\\b"] {
            let error = Files::gather(top.path(), name).expect_err("no such theme").to_string();
            assert!(error.starts_with("There is no theme in the folder themes/"), "{error}");
        }
    }

    #[test]
    fn large_pictures_are_refused() {
        let top = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(top.path().join("themes/sea")).expect("folders");
        fs::write(top.path().join("themes/sea/a.png"), vec![0; (1 << 20) + 1]).expect("a file");
        let (files, _) = Files::gather(top.path(), "sea").expect("the folder");
        assert_eq!(files.bytes("a.png").expect("a file").expect_err("too large").rule, TOO_LARGE);
    }
}
