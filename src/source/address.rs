//! Addresses of the site: where a page or file will be, and how to link from one to another.

use std::fmt;
use std::sync::Arc;

/// Where something is on the site: `/services/short-breaks/` for a page, `/news/feed.xml` for a file. Always starts with `/`.
/// Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Address(Arc<str>);

/// Windows keeps these names for its devices, with any ending: no file can be called `con` or `nul.txt`
/// (<https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file>).
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let numbered = |start: &str| {
        stem.strip_prefix(start)
            .is_some_and(|rest| rest.len() == 1 && rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// How links between pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HrefStyle {
    /// Seen from the page: `../short-breaks/`. Works wherever the site is put.
    #[default]
    Relative,
    /// Seen from the page, and with the name of the file: `../short-breaks/index.html`. For a folder without a server.
    Files,
    /// From the site's own root: for the page that is shown at any address (404).
    FromRoot,
}

impl Address {
    /// An address of plain segments. None for one that does not start with `/`, or that holds `//`, `.`, `..`, or
    /// characters other than lower-case letters, digits, `-`, `_` and `.`. None for names that Windows cannot hold either: a
    /// council builds its site there, too, and a ZIP file of it is unpacked there.
    pub fn new(address: &str) -> Option<Self> {
        let inner = address.strip_prefix('/')?;
        // Files that other programs look for at an address that is the same on all sites (RFC 8615).
        let inner = inner.strip_prefix(".well-known/").filter(|_| !address.ends_with('/')).unwrap_or(inner);
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
        let fits_everywhere = |name: &str| !name.starts_with('.') && !name.ends_with('.') && !is_device(name);
        let plain = |name: &str| !name.is_empty() && fits_everywhere(name) && name.chars().all(good);
        let fits = address.len() < 512 && (inner.is_empty() || inner.split('/').all(plain));
        (fits && (address == "/" || !inner.is_empty())).then(|| Self(address.into()))
    }

    /// The home page.
    pub fn home() -> Self {
        Self("/".into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// It is a page (ends with `/`), not a file.
    pub fn is_page(&self) -> bool {
        self.0.ends_with('/')
    }

    /// The file in the output folder: `services/short-breaks/index.html`.
    pub fn file(&self) -> String {
        let path = &self.0[1..];
        if self.is_page() { format!("{path}index.html") } else { path.to_owned() }
    }

    /// The way from this page up to the site's root: ``, `../`, `../../` …
    pub fn root(&self) -> String {
        "../".repeat(self.0[1..].matches('/').count())
    }

    /// How a page at this address links to `target`.
    ///
    /// `base` is the path of the site on its server, such as `/` or `/local-offer/`; only [`HrefStyle::FromRoot`] uses it.
    pub fn href(&self, target: &Self, style: HrefStyle, base: &str) -> String {
        let path = &target.0[1..];
        match style {
            HrefStyle::FromRoot => format!("{base}{path}"),
            HrefStyle::Relative => relative(&self.0[1..], path),
            HrefStyle::Files => relative(&self.0[1..], &target.file()),
        }
    }
}

fn relative(from: &str, to: &str) -> String {
    let from_folder = from.rfind('/').map_or("", |at| &from[..=at]);
    let shared = shared_folders(from_folder, to);
    let up = from_folder[shared..].matches('/').count();
    let rest = &to[shared..];
    if up == 0 && rest.is_empty() { "./".to_owned() } else { "../".repeat(up) + rest }
}

/// Length of the folders that both paths start with, up to and with their last `/`.
fn shared_folders(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    a[..same].rfind('/').map_or(0, |at| at + 1)
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Address {
        Address::new(text).expect("an address")
    }

    #[test]
    fn links_lead_from_page_to_page() {
        let href = |from, to| address(from).href(&address(to), HrefStyle::Relative, "/");
        assert_eq!(href("/", "/services/x/"), "services/x/");
        assert_eq!(href("/services/x/", "/services/y/"), "../y/");
        assert_eq!(href("/services/x/", "/"), "../../");
        assert_eq!(href("/services/x/", "/services/x/"), "./");
        assert_eq!(href("/services/x/", "/services/"), "../");
        assert_eq!(href("/services/", "/services/x/"), "x/");
        assert_eq!(href("/services/x/", "/assets/site.css"), "../../assets/site.css");
        assert_eq!(href("/", "/"), "./");
    }

    #[test]
    fn from_the_root_for_the_page_shown_anywhere() {
        let href = address("/404.html").href(&address("/words/"), HrefStyle::FromRoot, "/offer/");
        assert_eq!(href, "/offer/words/");
    }

    #[test]
    fn without_a_server_links_name_the_file() {
        let href = |from, to| address(from).href(&address(to), HrefStyle::Files, "/");
        assert_eq!(href("/", "/services/x/"), "services/x/index.html");
        assert_eq!(href("/services/x/", "/services/y/"), "../y/index.html");
        assert_eq!(href("/services/x/", "/"), "../../index.html");
        assert_eq!(href("/services/x/", "/services/x/"), "index.html");
        assert_eq!(href("/services/x/", "/assets/site.css"), "../../assets/site.css");
    }

    #[test]
    fn odd_addresses_are_refused() {
        for bad in [
            "",
            "a/",
            "//",
            "/a//b/",
            "/../",
            "/A/",
            "/a b/",
            "/é/",
            "/.git/",
            "/a\\b/",
            "/con/",
            "/a/nul.txt",
            "/lpt1/b/",
            "/a./",
        ] {
            assert_eq!(Address::new(bad), None, "{bad:?}");
        }
        assert_eq!(address("/services/x/").file(), "services/x/index.html");
        assert_eq!(address("/").file(), "index.html");
        assert_eq!(address("/services/x/").root(), "../../");
    }
}
