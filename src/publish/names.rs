//! Which paths are files of the site, and which names in the output folder are our own book-keeping.
//!
//! In: paths from the site or from a manifest that anybody may have changed. Out: yes or no.

use std::path::{Component, Path};

/// The list of files that we made.
pub(super) const MANIFEST: &str = ".local-offer.json";
/// The files that a run is about to make, and the lock that keeps other runs out.
pub(super) const JOURNAL: &str = ".local-offer.journal";
/// A file that is being written is called this, some letters, and [`TEMPORARY_END`].
pub(super) const TEMPORARY_START: &str = ".local-offer-";
/// See [`TEMPORARY_START`].
pub(super) const TEMPORARY_END: &str = ".tmp";

const LONGEST: usize = 1024;

/// Whether a path can be a file of the site: plain names joined by `/`, none of them ours, nothing that leads out of the folder.
pub(super) fn is_site_path(path: &str) -> bool {
    let plain = |name: &str| {
        !matches!(name, "" | "." | "..") && !name.contains('\\') && !name.chars().any(char::is_control)
    };
    // The operating system's own view catches what else it takes for a way out, such as `C:`.
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    path.len() <= LONGEST && inside && path.split('/').all(|name| plain(name) && !is_ours(name))
}

/// Whether this is the name of a file that only a killed run leaves behind.
pub(super) fn is_temporary(name: &str) -> bool {
    name.starts_with(TEMPORARY_START) && name.ends_with(TEMPORARY_END)
}

/// Whether this name is kept for our own book-keeping.
pub(super) fn is_ours(name: &str) -> bool {
    matches!(name, MANIFEST | JOURNAL) || is_temporary(name)
}

/// The folders that hold a file, the outermost first: `a` and `a/b` for `a/b/c.html`.
pub(super) fn folders_of(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_out_of_the_folder_or_to_our_own_files_are_refused() {
        for good in ["index.html", "services/x/index.html", ".nojekyll", ".well-known/security.txt", "a..b/c"]
        {
            assert!(is_site_path(good), "{good:?}");
        }
        let long = "a".repeat(2000);
        for bad in [
            "",
            "/",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a/..",
            "./a",
            "a//b",
            "a/",
            "a\\b",
            "a\0b",
            "a\nb",
            MANIFEST,
            "a/.local-offer.journal",
            ".local-offer-abc.tmp",
            "a/.local-offer-.tmp/b",
            &long,
        ] {
            assert!(!is_site_path(bad), "{bad:?}");
        }
    }

    #[test]
    fn folders_come_outermost_first() {
        assert_eq!(folders_of("a/b/c.html").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(folders_of("c.html").count(), 0);
    }
}
