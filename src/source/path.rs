//! Paths of an author's files: relative to the top folder, with `/`, without `..`.

use std::fmt;
use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What stays as it is when a path becomes part of a web address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_');

/// A path as a part of a web address: all signs but letters, numbers, `/`, `-`, `.` and `_` become `%` and two digits for each byte.
pub fn in_address(path: &str) -> String {
    utf8_percent_encode(path, PLAIN).to_string()
}

/// A path inside the source folder, such as `content/services/short-breaks.md`. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// A path of plain names joined by `/`. None for an empty path, a path from the root, or one with `.`, `..`, `\` or NUL.
    pub fn new(path: &str) -> Option<Self> {
        let plain = |name: &str| !matches!(name, "" | "." | "..") && !name.contains(['\\', '\0']);
        (path.len() < 1024 && path.split('/').all(plain)).then(|| Self(path.into()))
    }

    /// The top folder itself, for what belongs to no file.
    pub fn top() -> Self {
        Self(".".into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder's path, without a slash at the end; empty for the top folder.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last name.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// The last name without what follows its first dot.
    pub fn stem(&self) -> &str {
        let name = self.name();
        name.split('.').next().unwrap_or(name)
    }

    /// Where a relative path leads, seen from this file's folder. None when it leaves the source folder.
    pub fn join(&self, relative: &str) -> Option<Self> {
        if relative.starts_with('/') {
            return None;
        }
        let mut names: Vec<&str> = self.folder().split('/').filter(|name| !name.is_empty()).collect();
        for name in relative.split('/') {
            match name {
                "" | "." => {}
                ".." => {
                    names.pop()?;
                }
                name => names.push(name),
            }
        }
        Self::new(&names.join("/"))
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_lead_where_the_code_host_leads() {
        let from = SourcePath::new("content/guides/gp/index.md").expect("a path");
        let join = |relative| from.join(relative).map(|path| path.to_string());
        assert_eq!(join("referrals.md").as_deref(), Some("content/guides/gp/referrals.md"));
        assert_eq!(join("../../services/x.md").as_deref(), Some("content/services/x.md"));
        assert_eq!(join("./a/../b.md").as_deref(), Some("content/guides/gp/b.md"));
        assert_eq!(join("../../../../etc/passwd"), None);
        assert_eq!(join("/etc/passwd"), None);
    }

    #[test]
    fn only_plain_names_are_paths() {
        for bad in ["", "/a", "a//b", "../a", "a/./b", "a\\b", "a\0b"] {
            assert_eq!(SourcePath::new(bad), None, "{bad:?}");
        }
    }
}
