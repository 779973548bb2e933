//! Builds that are killed, that find the disk full, or that meet another build in the same folder.
//!
//! In: two versions of a small site. Out: whatever happens, each file is that of a version in full, what others put into the folder
//! stays, and the next build makes exactly what a build into an empty folder makes.

#[cfg(target_os = "linux")]
mod full_disk;
mod killed;
mod two_builds;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::support::{Built, Page, SiteTest};

const MANIFEST: &str = ".local-offer.json";
const JOURNAL: &str = ".local-offer.journal";

type Files = BTreeMap<String, Vec<u8>>;

/// A site and what a build into an empty folder makes of it.
struct Version {
    site: SiteTest,
    files: Files,
}

impl Version {
    fn new(site: SiteTest) -> Self {
        let built = site.build().clean();
        let files = built.site().into_iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
        Self { site, files }
    }
}

/// Every page of the second has other words in its head, and pages are edited, added, removed, renamed and moved into a folder.
fn versions() -> [Version; 2] {
    let first = SiteTest::new()
        .page("services/a.md", Page::service("A").text("Words."))
        .page("services/gone/index.md", Page::service("Gone"))
        .page("services/old.md", Page::service("Renamed"))
        .page("guides/x.md", Page::guide("X"));
    let second = SiteTest::new()
        .page("services/a.md", Page::service("A").text("Other words."))
        .page("services/fresh/index.md", Page::service("Fresh"))
        .page("services/new.md", Page::service("Renamed"))
        .page("guides/x/y.md", Page::guide("Y"))
        .edit("content/site.yaml", "name: Testhaven Local Offer", "name: Help in Testhaven");
    [first, second].map(Version::new)
}

/// All files of a folder but those of the program's own book-keeping.
fn files(folder: &Path) -> Files {
    let entries = WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
    let path =
        |path: &Path| path.strip_prefix(folder).expect("a path inside").to_string_lossy().replace('\\', "/");
    let own = |entry: &walkdir::DirEntry| entry.file_name().to_string_lossy().starts_with(".local-offer");
    let read = |entry: walkdir::DirEntry| (path(entry.path()), fs::read(entry.path()).expect("a file"));
    entries.filter(|entry| !own(entry)).map(read).collect()
}

/// Fails unless each file is as in one of the versions, or absent as in one of them.
fn is_of(found: &Files, versions: &[&Files]) {
    for path in versions.iter().copied().chain([found]).flat_map(Files::keys) {
        let is_known = versions.iter().any(|version| version.get(path) == found.get(path));
        let length = found.get(path).map(Vec::len);
        assert!(is_known, "{path} ({length:?} bytes) is not as in any version");
    }
}

/// Fails unless the folder holds just these files, and nothing of a build that is not finished.
fn is_settled(folder: &Path, expected: &Files) {
    let found = files(folder);
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    assert!(found == *expected, "a file differs");
    assert_eq!(fs::metadata(folder.join(JOURNAL)).expect("the journal").len(), 0);
    let entries = WalkDir::new(folder).into_iter().flatten();
    let left: Vec<_> =
        entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
}

/// A build that could not go on, and said why in one sentence.
fn refused(built: &Built, words: &str) {
    let said = built.said();
    assert_eq!(built.exit(), 3, "{said}");
    assert!(said.starts_with("error: ") && said.contains(words) && said.lines().count() == 1, "{said}");
}
