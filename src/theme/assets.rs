//! Files that pages load: named by their content, so that browsers can keep them for ever.

use crate::source::Address;

/// A file that pages load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Where it is on the site, such as `/assets/site.1a2b3c4d.css`.
    pub address: Address,
    /// What is in it.
    pub bytes: Vec<u8>,
}

const FINGERPRINT_BYTES: usize = 4;

/// Gives a file of the theme its name on the site: its own name and the first eight hex digits of its BLAKE3 hash.
pub(super) fn named(inner: &str, bytes: Vec<u8>) -> Asset {
    let name = inner.rsplit('/').next().unwrap_or(inner);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let hash = blake3::hash(&bytes);
    let print: String =
        hash.as_bytes().iter().take(FINGERPRINT_BYTES).map(|byte| format!("{byte:02x}")).collect();
    let plain = |text: &str| -> String {
        let plain = text
            .chars()
            .take(60)
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
        plain.collect()
    };
    let address = format!("/assets/{}.{print}.{}", plain(stem), plain(ending));
    // A name that is empty after all is the only one that is refused.
    let address = Address::new(&address).or_else(|| Address::new(&format!("/assets/file.{print}")));
    Asset { address: address.unwrap_or_else(Address::home), bytes }
}

/// A script without its indents and without lines that are comments. Our scripts have no text of several lines.
pub(super) fn shortened(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut in_comment = false;
    let mut short = String::with_capacity(script.len());
    for line in lines {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else {
            short.push_str(line);
            short.push('\n');
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_content() {
        let site = named("css/site.css", b"a{}".to_vec());
        assert_eq!(site.address.as_str(), "/assets/site.adb96967.css");
        assert_ne!(site.address, named("css/site.css", b"b{}".to_vec()).address);
        assert_eq!(site, named("site.css", b"a{}".to_vec()));
    }

    #[test]
    fn odd_names_become_plain() {
        for (odd, start) in [
            ("Great Ship (2).PNG", "/assets/great-ship--2-."),
            ("é", "/assets/-."),
            (".png", "/assets/file."),
            ("a/", "/assets/file."),
            ("..", "/assets/file."),
            ("con.css", "/assets/file."),
        ] {
            let address = named(odd, Vec::new()).address;
            assert!(address.as_str().starts_with(start), "{odd} {address}");
        }
    }
}
