//! Versions of a page: easy read, other languages, or both. The file's name says which.

use std::fmt;
use std::sync::Arc;

use super::values;
use crate::source::{Address, SourcePath};

/// The last part of the address of every easy-read page.
pub const EASY_READ: &str = "easy-read";

/// Which version of a page. The order is that of the site: easy read first, then by language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Edition {
    /// None is the main language.
    pub lang: Option<Arc<str>>,
    /// It is easy read.
    pub easy: bool,
}

impl Edition {
    /// Easy read in the main language.
    pub fn easy() -> Self {
        Self { lang: None, easy: true }
    }

    /// A page in another language.
    pub fn in_language(lang: &str) -> Self {
        Self { lang: Some(lang.into()), easy: false }
    }

    /// Where this version of the page at `page` is.
    pub fn address(&self, page: &Address) -> Option<Address> {
        let prefix = self.lang.as_ref().map(|lang| format!("/{}", lang.to_lowercase())).unwrap_or_default();
        let suffix = if self.easy { format!("{EASY_READ}/") } else { String::new() };
        Address::new(&format!("{prefix}{page}{suffix}"))
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let easy = self.easy.then_some("easy");
        let parts: Vec<&str> = easy.into_iter().chain(self.lang.as_deref()).collect();
        f.write_str(&parts.join("."))
    }
}

/// `short-breaks.easy.pl.md` → `short-breaks.md` and its edition. None for a page itself, or for a name that is neither.
pub(super) fn of_file(path: &SourcePath) -> Option<(SourcePath, Edition)> {
    let name = path.name().strip_suffix(".md")?;
    let (page, rest) = name.split_once('.')?;
    let edition = match rest.split_once('.') {
        None if rest == "easy" => Edition::easy(),
        None => Edition::in_language(language(rest)?),
        Some(("easy", lang)) => Edition { easy: true, ..Edition::in_language(language(lang)?) },
        Some(_) => return None,
    };
    Some((path.join(&format!("{page}.md"))?, edition))
}

fn language(text: &str) -> Option<&str> {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (plain && values::language(text).is_ok()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Option<String> {
        let path = SourcePath::new(&format!("content/services/{name}")).expect("a path");
        let (page, edition) = of_file(&path)?;
        let page = Address::new(&format!("/services/{}/", page.stem())).expect("an address");
        edition.address(&page).map(|address| address.to_string())
    }

    #[test]
    fn the_name_of_a_file_says_which_version_it_is() {
        assert_eq!(read("x.md"), None);
        assert_eq!(read("x.easy.md").as_deref(), Some("/services/x/easy-read/"));
        assert_eq!(read("x.pl.md").as_deref(), Some("/pl/services/x/"));
        assert_eq!(read("x.easy.pl.md").as_deref(), Some("/pl/services/x/easy-read/"));
        assert_eq!(read("x.zh-Hant.md").as_deref(), Some("/zh-hant/services/x/"));
        for bad in ["x.pl.easy.md", "x.easy.pl.so.md", "x.?.md", "x.notalanguage.md"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_home_page_has_versions_too() {
        let home = Address::home();
        assert_eq!(Edition::easy().address(&home).map(|a| a.to_string()).as_deref(), Some("/easy-read/"));
        assert_eq!(Edition::in_language("pl").address(&home).map(|a| a.to_string()).as_deref(), Some("/pl/"));
    }
}
