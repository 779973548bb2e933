//! What a rule is.

use super::file::File;
use super::finished::Summary;
use super::found::Found;
use super::html::Html;
use crate::diagnostic::{Place, RuleId, Severity};
use crate::site::Site;

/// What a rule is about. The order is that of the list of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Whether everybody can use a page: WCAG 2.2.
    Accessibility,
    /// Whether an easy-read page is one.
    EasyRead,
    /// Whether a page is easy to understand.
    PlainLanguage,
    /// Whether a page says what families need to know.
    LocalOffer,
    /// Whether people on a page are safe.
    Safety,
    /// Whether links say what they lead to, and lead there.
    Links,
    /// Whether a finished page is well made.
    Html,
    /// Whether files can be read at all.
    Reading,
    /// Whether a theme can be used.
    Theme,
}

impl Group {
    /// All groups with their names in settings.
    pub const ALL: &[(&str, Self)] = &[
        ("accessibility", Self::Accessibility),
        ("easy-read", Self::EasyRead),
        ("plain-language", Self::PlainLanguage),
        ("local-offer", Self::LocalOffer),
        ("safety", Self::Safety),
        ("links", Self::Links),
        ("html", Self::Html),
        ("reading", Self::Reading),
        ("theme", Self::Theme),
    ];

    /// Its name in settings.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, group)| *group == self).map_or("", |(id, _)| id)
    }

    /// Its name as a heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Accessibility => "Accessibility",
            Self::EasyRead => "Easy read",
            Self::PlainLanguage => "Plain language",
            Self::LocalOffer => "What a Local Offer must say",
            Self::Safety => "People’s safety and privacy",
            Self::Links => "Links",
            Self::Html => "Finished pages",
            Self::Reading => "Reading files",
            Self::Theme => "Themes",
        }
    }
}

/// All files of a site at once.
pub struct Everything<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files, in the order of their pages.
    pub files: &'a [File<'a>],
}

/// How a rule looks for its flaw.
#[derive(Clone, Copy)]
pub enum Check {
    /// In one file.
    File(fn(&File<'_>, &mut Found<'_>)),
    /// In all files at once.
    Site(fn(&Everything<'_>, &mut Found<'_>)),
    /// In a finished page. The place is the file that it is made from.
    Html(fn(&Html, &Place, &mut Found<'_>)),
    /// In all finished pages at once.
    Pages(fn(&[Summary], &mut Found<'_>)),
    /// While files are read, or the site is put together: by the code that does that.
    Elsewhere,
}

/// A rule.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name: the flaw.
    pub id: RuleId,
    /// What it is about.
    pub group: Group,
    /// How it is meant, unless the settings say otherwise.
    pub level: Severity,
    /// Why it matters and to whom, in one sentence.
    pub why: &'static str,
    /// What it finds, why it matters, how to put it right, and examples: Markdown.
    pub document: &'static str,
    /// How it looks for the flaw.
    pub check: Check,
}

impl Rule {
    /// The flaw in a few words: the first line of the document.
    pub fn title(&self) -> &'static str {
        self.document.lines().next().unwrap_or_default().trim_start_matches("# ")
    }

    /// The document without its first line.
    pub fn text(&self) -> &'static str {
        self.document.split_once('\n').map_or("", |(_, text)| text.trim())
    }
}
