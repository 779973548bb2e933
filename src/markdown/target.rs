//! Where a link leads. Only what is understood here can become an address in the HTML.

use url::Url;

use super::address::{Refusal, file, plain_characters, scheme};
use super::tag::shown;
use crate::diagnostic::RuleId;
use crate::source::SourcePath;

pub(super) const ADDRESS: RuleId = RuleId("link-address");
pub(super) const OUT: RuleId = RuleId("link-out-of-content");

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// Another page of the site.
    Page {
        /// Its file, under `content/`; it may not be there.
        path: SourcePath,
        /// The id of a heading on it.
        anchor: Option<String>,
    },
    /// A heading on the same page.
    Anchor(String),
    /// An address that starts with `https://` or `http://`, as browsers write it.
    Web(String),
    /// An e-mail address, perhaps with `?subject=`, without `mailto:`.
    Mail(String),
    /// A telephone number: digits, perhaps with `+` before them.
    Tel(String),
}

impl Target {
    /// Reads the address of a link on this page. What is wrong with it comes back as words for a diagnostic.
    pub(super) fn read(page: &SourcePath, written: &str, email: bool) -> Result<Self, Refusal> {
        let written = written.trim();
        plain_characters(written).map_err(|refusal| refusal.of(ADDRESS))?;
        if email {
            return mail(written);
        }
        if let Some(anchor) = written.strip_prefix('#') {
            return anchor_of(anchor).map(Self::Anchor);
        }
        match scheme(written) {
            Some((scheme, rest)) => match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" => web(written, rest),
                "mailto" => mail(rest),
                "tel" => tel(rest),
                other => Err(unknown_scheme(other)),
            },
            None => page_of(page, written),
        }
    }
}

fn anchor_of(written: &str) -> Result<String, Refusal> {
    let anchor = percent_encoding::percent_decode_str(written).decode_utf8_lossy().into_owned();
    if anchor.is_empty() || anchor.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Refusal {
            rule: ADDRESS,
            message: format!("`#{}` does not name a heading.", shown(written)),
            why: "The link leads nowhere.",
            help: "Write the id of a heading after `#`, such as `#how-to-get-it`.".to_owned(),
        });
    }
    Ok(anchor)
}

fn page_of(page: &SourcePath, written: &str) -> Result<Target, Refusal> {
    let (path, anchor) =
        written.split_once('#').map_or((written, None), |(path, anchor)| (path, Some(anchor)));
    let path = file(page, path)?;
    if !path.as_str().starts_with("content/") {
        return Err(out_of_content(&path));
    }
    if !path.as_str().ends_with(".md") {
        return Err(not_a_page(page, written, &path));
    }
    let anchor = anchor.filter(|anchor| !anchor.is_empty()).map(anchor_of).transpose()?;
    Ok(Target::Page { path, anchor })
}

fn out_of_content(path: &SourcePath) -> Refusal {
    Refusal {
        rule: OUT,
        message: format!("The link leads to `{}`, outside of `content/`.", shown(path.as_str())),
        why: "Only files in `content/` become pages, so readers would reach nothing.",
        help: "Count the `../`: each leads one folder up, seen from this file.".to_owned(),
    }
}

fn not_a_page(page: &SourcePath, written: &str, path: &SourcePath) -> Refusal {
    let name = path.name();
    let stem = name.strip_suffix(".html").unwrap_or(name);
    let help = if stem.contains('.') || stem == "index" {
        "Only pages can be linked to by their files. For anything else, write its full address, from `https://` on.".to_owned()
    } else {
        let folder = if path.folder().is_empty() { String::new() } else { format!("{}/", path.folder()) };
        let file = format!("{folder}{stem}.md");
        format!("Write the path to the file, such as `{}`.", super::address::relative(page.folder(), &file))
    };
    Refusal {
        rule: OUT,
        message: format!("`{}` is not the path of a page's file.", shown(written)),
        why: "The link cannot be checked, and readers may reach nothing.",
        help,
    }
}

fn web(written: &str, rest: &str) -> Result<Target, Refusal> {
    let refuse = |help: &str| Refusal {
        rule: ADDRESS,
        message: format!("`{}` is not a web address.", shown(written)),
        why: "The link leads nowhere.",
        help: help.to_owned(),
    };
    let copy = "Copy the address from the address bar of a browser.";
    let rest =
        rest.strip_prefix("//").ok_or_else(|| refuse("Write `https://` before the name of the website."))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    if host.contains('@') {
        return Err(Refusal {
            rule: ADDRESS,
            message: format!("The address `{}` holds a user name before `@`.", shown(written)),
            why: "Such addresses look as if they lead to one website and lead to another.",
            help: "Leave out everything from after `https://` up to the `@`.".to_owned(),
        });
    }
    if host.is_empty() {
        return Err(refuse(copy));
    }
    match Url::parse(written) {
        Ok(url) if url.has_host() => Ok(Target::Web(url.into())),
        _ => Err(refuse(copy)),
    }
}

/// One address; `?subject=` and `?body=` are the only things that can follow it.
fn mail(written: &str) -> Result<Target, Refusal> {
    let (address, query) =
        written.split_once('?').map_or((written, None), |(address, query)| (address, Some(query)));
    let local_good = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=^_`{|}~-".contains(c);
    let host_good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let good = address.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && local.chars().all(local_good)
            && host.contains('.')
            && host.chars().all(host_good)
    });
    let known = |field: &str| field.starts_with("subject=") || field.starts_with("body=");
    if good && query.is_none_or(|query| query.split('&').all(known)) {
        return Ok(Target::Mail(written.to_owned()));
    }
    Err(Refusal {
        rule: ADDRESS,
        message: format!("`{}` is not an e-mail address.", shown(written)),
        why: "Mail would not arrive.",
        help: "Write one address, such as `mailto:send@larkhaven.example`; only `?subject=` can follow it."
            .to_owned(),
    })
}

fn tel(written: &str) -> Result<Target, Refusal> {
    let decoded = percent_encoding::percent_decode_str(written).decode_utf8_lossy();
    let number: String = decoded.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    if (3..=20).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(Target::Tel(number));
    }
    Err(Refusal {
        rule: ADDRESS,
        message: format!("`{}` is not a telephone number.", shown(written)),
        why: "Telephones cannot ring it.",
        help: "Write digits after `tel:`, such as `tel:02079460123` or `tel:+442079460123`.".to_owned(),
    })
}

fn unknown_scheme(scheme: &str) -> Refusal {
    Refusal {
        rule: ADDRESS,
        message: format!("Links cannot start with `{}:`.", shown(scheme)),
        why: "It could run a program on the reader's computer, or lead nowhere.",
        help: "Write the path to a page's file, or start with `https://`, `http://`, `mailto:` or `tel:`."
            .to_owned(),
    }
}
