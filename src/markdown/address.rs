//! What links and pictures have in common: characters that addresses cannot hold, and paths to files.

use super::tag::shown;
use super::target::{ADDRESS, OUT};
use crate::diagnostic::RuleId;
use crate::source::SourcePath;

/// Why an address is refused: the words of a diagnostic.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) rule: RuleId,
    pub(super) message: String,
    pub(super) why: &'static str,
    pub(super) help: String,
}

impl Refusal {
    pub(super) fn of(self, rule: RuleId) -> Self {
        Self { rule, ..self }
    }
}

/// Refuses what browsers read in another way than people do.
pub(super) fn plain_characters(written: &str) -> Result<(), Refusal> {
    let refuse = |message: &str, help: &str| {
        let why = "Browsers and people would read the address in different ways.";
        Err(Refusal { rule: ADDRESS, message: message.to_owned(), why, help: help.to_owned() })
    };
    if written.is_empty() {
        return refuse(
            "The address is missing.",
            "Write the path to a page's file, or an address that starts with `https://`.",
        );
    }
    if written.chars().any(char::is_control) {
        return refuse("The address holds an invisible control character.", "Type the address again.");
    }
    if written.contains('\\') {
        return refuse("The address holds a backslash.", "Write `/` instead of `\\`.");
    }
    Ok(())
}

/// The scheme and what follows the colon, if the address begins with a scheme.
pub(super) fn scheme(written: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = written.split_once(':')?;
    let good = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let starts = scheme.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    (starts && scheme.bytes().all(good)).then_some((scheme, rest))
}

/// The file that a relative path leads to.
pub(super) fn file(page: &SourcePath, written: &str) -> Result<SourcePath, Refusal> {
    if let Some(rest) = written.strip_prefix("//") {
        return Err(without_scheme(rest));
    }
    if written.starts_with('/') {
        return Err(from_the_root(page, written));
    }
    let decoded = percent_encoding::percent_decode_str(written).decode_utf8().ok();
    let decoded = decoded.filter(|path| !path.contains(['?', '#']) && !path.chars().any(char::is_control));
    let decoded = decoded.ok_or_else(|| Refusal {
        rule: ADDRESS,
        message: format!("`{}` is not the path of a file.", shown(written)),
        why: "The link leads nowhere.",
        help: "Write the path without `?` and what follows it.".to_owned(),
    })?;
    page.join(&decoded).ok_or_else(|| Refusal {
        rule: OUT,
        message: format!("`{}` leads out of the folder of this site.", shown(written)),
        why: "Only files in `content/` become part of the site, so readers would reach nothing.",
        help: "Count the `../`: each leads one folder up, seen from this file.".to_owned(),
    })
}

fn without_scheme(rest: &str) -> Refusal {
    Refusal {
        rule: ADDRESS,
        message: "The address starts with `//`.".to_owned(),
        why: "It leads to different places, depending on where the page is opened.",
        help: format!("Write `https://{}`.", shown(rest)),
    }
}

fn from_the_root(page: &SourcePath, written: &str) -> Refusal {
    let address = written.split(['#', '?']).next().unwrap_or("").trim_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.');
    let fits = !address.is_empty() && address.chars().all(plain) && address.len() < 200;
    let address = address.strip_suffix(".html").or_else(|| address.strip_suffix(".md")).unwrap_or(address);
    let address = address.strip_prefix("content/").unwrap_or(address);
    let guess = if fits {
        relative(page.folder(), &format!("content/{address}.md"))
    } else {
        "../services/x.md".to_owned()
    };
    Refusal {
        rule: ADDRESS,
        message: format!("`{}` is an address on the site, not the path of a file.", shown(written)),
        why: "The link cannot be checked, and it breaks when the site moves to another folder.",
        help: format!("Write the path to the file instead, such as `{guess}`."),
    }
}

/// The way from a folder to a file, with `../`.
pub(super) fn relative(folder: &str, file: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    let to: Vec<&str> = file.split('/').collect();
    let folders = to.len().saturating_sub(1).min(from.len());
    let shared = from[..folders].iter().zip(&to).take_while(|(a, b)| a == b).count();
    "../".repeat(from.len() - shared) + &to[shared..].join("/")
}
