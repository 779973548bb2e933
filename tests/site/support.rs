//! A small site in a folder of its own, built by the real program.
//!
//! In: files, on top of those in `tests/fixtures/minimal`. Out: a [`Built`] for each build.

pub(crate) mod built;
pub(crate) mod page;
pub(crate) mod preview;
mod sound;
mod xml;

pub(crate) use built::Built;
pub(crate) use page::Page;
pub(crate) use xml::xml;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use walkdir::WalkDir;

/// The day of all tests, unless one says otherwise.
pub(crate) const TODAY: &str = "2026-11-22";

/// A site that can be edited and built again and again.
pub(crate) struct SiteTest {
    folder: TempDir,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    today: Option<String>,
}

impl SiteTest {
    /// The smallest site with all shared files. It has no pages of its own.
    pub(crate) fn new() -> Self {
        let site = Self {
            folder: tempfile::tempdir().expect("a folder"),
            arguments: Vec::new(),
            environment: Vec::new(),
            today: Some(TODAY.to_owned()),
        };
        copy(&repository().join("tests/fixtures/minimal"), &site.top());
        site
    }

    /// The folder with `content/`.
    pub(crate) fn top(&self) -> PathBuf {
        self.folder.path().join("source")
    }

    /// A place beside the source folder.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The output folder.
    pub(crate) fn output(&self) -> PathBuf {
        self.beside("output")
    }

    /// Writes a file, seen from the source folder.
    pub(crate) fn file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let file = self.top().join(path);
        fs::create_dir_all(file.parent().expect("a parent")).expect("its folder");
        fs::write(file, bytes).expect("a file");
        self
    }

    /// Writes the settings. The rules about good pages stay off, because the pages of most tests are small on purpose.
    pub(crate) fn settings(self, text: &str) -> Self {
        let usual = fs::read_to_string(repository().join("tests/fixtures/minimal/local-offer.toml"))
            .expect("settings");
        let quiet = &usual[usual.find("[check.levels]").expect("levels")..];
        self.file("local-offer.toml", format!("{text}\n{quiet}"))
    }

    /// Writes a page, seen from `content/`.
    pub(crate) fn page(self, path: &str, page: impl ToString) -> Self {
        self.file(&format!("content/{path}"), page.to_string())
    }

    /// Puts other words into a file. They must be there.
    pub(crate) fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.top().join(path)).expect("a file");
        assert!(text.contains(from), "{path} does not hold {from:?}");
        self.file(path, text.replacen(from, to, 1))
    }

    /// Adds the files of a folder of the repository, with other words in the place of some.
    pub(crate) fn filled(self, folder: &str, from: &str, to: &str) -> Self {
        let folder = repository().join(folder);
        let files = WalkDir::new(&folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
        files.fold(self, |site, file| {
            let path = file
                .path()
                .strip_prefix(&folder)
                .expect("a path inside")
                .to_string_lossy()
                .replace('\\', "/");
            let bytes = fs::read(file.path()).expect("a file");
            match std::str::from_utf8(&bytes) {
                Ok(text) => site.file(&path, text.replace(from, to)),
                Err(_) => site.file(&path, &bytes),
            }
        })
    }

    /// Removes a file.
    pub(crate) fn remove(self, path: &str) -> Self {
        fs::remove_file(self.top().join(path)).expect("a file");
        self
    }

    /// Gives a file another name.
    pub(crate) fn rename(self, from: &str, to: &str) -> Self {
        fs::rename(self.top().join(from), self.top().join(to)).expect("a file");
        self
    }

    /// The theme of the repository, to be edited.
    pub(crate) fn with_theme(self) -> Self {
        copy(&repository().join("themes/default"), &self.top().join("themes/default"));
        self
    }

    /// Builds as if it were this day.
    pub(crate) fn today(mut self, day: &str) -> Self {
        self.today = Some(day.to_owned());
        self
    }

    /// Leaves the day to the environment.
    pub(crate) fn any_day(mut self) -> Self {
        self.today = None;
        self
    }

    /// Adds an argument to the command line.
    pub(crate) fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Sets an environment variable for the build.
    pub(crate) fn environment(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Builds into the output folder.
    pub(crate) fn build(&self) -> Built {
        self.build_into(&self.output())
    }

    /// Builds into any folder.
    pub(crate) fn build_into(&self, output: &Path) -> Built {
        let run = self.command(output).output().expect("the program");
        self.look(run, output)
    }

    /// What a run left behind, looked through.
    pub(crate) fn look(&self, run: Output, output: &Path) -> Built {
        let built = Built::new(run, output);
        if built.exit() <= 1 {
            sound::check(&built);
        }
        built
    }

    /// The command that builds into a folder.
    pub(crate) fn command(&self, output: &Path) -> Command {
        self.command_as(output, "json")
    }

    /// The same, with problems in another format.
    pub(crate) fn command_as(&self, output: &Path, format: &str) -> Command {
        let mut command = program();
        command.args(["build", "--format", format, "--source"]).arg(self.top()).arg("--output").arg(output);
        command.args(self.today.iter().flat_map(|day| ["--today", day.as_str()]));
        command.args(&self.arguments).envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }
}

/// The program, far from the settings of whoever runs the tests.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_local-offer"));
    command.env_remove("SOURCE_DATE_EPOCH").env_remove("RUST_BACKTRACE");
    command.env("XDG_CACHE_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/kept"));
    command
}

/// The folder of this repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from) {
        let entry = entry.expect("an entry");
        let target = to.join(entry.path().strip_prefix(from).expect("a path inside"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
        } else {
            fs::copy(entry.path(), &target).expect("a file");
        }
    }
}
