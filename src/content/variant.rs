//! A version of a page: its text, and who checked it. Its facts come from the page.

use std::ops::Range;

use jiff::civil::Date;

use super::common::made_with;
use super::edition::Edition;
use super::frontmatter::Split;
use super::ignore::{Ignore, RawIgnore, ignore};
use super::model::MadeWith;
use super::raw::{KEYS, List, RawMadeWith, Text, Texts};
use super::reader::Reader;
use super::schema::shape::{self, Day, Words};
use super::values::{self, Period};
use super::{UNKNOWN_KEY, yaml};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::markdown::{self, Outline};
use crate::source::{Located, Source, SourcePath};

/// A version of a page.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The file.
    pub source: Source,
    /// The file of its page.
    pub of: SourcePath,
    /// Which version it is.
    pub edition: Edition,
    /// Its own name; none means that of the page.
    pub title: Option<String>,
    /// Its own summary.
    pub summary: Option<String>,
    /// The picture that stands for it.
    pub picture: Option<Located<String>>,
    /// When it was last compared with its page.
    pub checked: Option<Date>,
    /// Who read it to see whether it can be understood.
    pub checked_by: Vec<CheckedBy>,
    /// Who made it with us.
    pub made_with: Vec<MadeWith>,
    /// Other words for it, in its language.
    pub also_known_as: Vec<String>,
    /// Not to be published.
    pub draft: bool,
    /// Rules that it breaks on purpose.
    pub ignore: Vec<Ignore>,
    /// The Markdown, in bytes of the file.
    pub body: Range<usize>,
    /// Headings, links and pictures of the Markdown.
    pub outline: Outline,
}

impl Variant {
    /// Path of the file.
    pub fn path(&self) -> &SourcePath {
        self.source.path()
    }
}

/// Who read a version to see whether it can be understood: `easy-read.md`, E25.
#[derive(Debug, Clone)]
pub struct CheckedBy {
    /// The group.
    pub group: String,
    /// When.
    pub when: Period,
    /// How they read it.
    pub how: Option<String>,
    /// What changed because of it.
    pub changed: Option<String>,
}

/// Ids of the page around the text of a version: no heading of the text gets one of them.
const RESERVED: &[&str] = &[
    "main",
    "help-title",
    "on-this-page",
    "key-facts",
    "where",
    "who-to-ask",
    "hard-words",
    "more",
    "parts-title",
    "who-read",
    "who-checked",
    "who-made-this",
    "last-checked",
];

/// Reads a version. None when so much is wrong that it cannot be published.
pub(super) fn read(
    source: &Source,
    split: Split,
    of: SourcePath,
    edition: Edition,
    problems: &mut Vec<Diagnostic>,
) -> Option<Variant> {
    let (raw, yaml_problems) = yaml::parse::<RawVariant>(source, split.yaml.clone());
    problems.extend(yaml_problems.into_iter().map(|problem| facts_of_the_page(problem, &of)));
    let raw = raw.or_else(|| is_blank(source, &split).then(RawVariant::default))?;
    let mut reader = Reader::new(source, split.yaml.start, std::mem::take(problems));
    let (title, summary) = words(&mut reader, &raw, &edition, &split.opening);
    let mut variant = Variant {
        source: source.clone(),
        of,
        edition,
        title,
        summary,
        picture: reader.text(raw.picture),
        checked: reader.plain(raw.checked, values::date),
        checked_by: checked_by(&mut reader, raw.checked_by),
        made_with: made_with(&mut reader, raw.made_with),
        also_known_as: reader.lines(raw.also_known_as),
        draft: raw.draft.is_some_and(|draft| draft.value),
        ignore: ignore(&mut reader, raw.ignore),
        body: split.body.clone(),
        outline: Outline::default(),
    };
    *problems = reader.diagnostics;
    let (outline, text_problems) = markdown::outline(source, split.body, Variant::reserved());
    variant.outline = outline;
    problems.extend(text_problems);
    let broken = problems.iter().any(|problem| problem.severity == Severity::Error);
    (!broken).then_some(variant)
}

impl Variant {
    /// Ids that the page around the text can have.
    pub fn reserved() -> &'static [&'static str] {
        RESERVED
    }
}

fn is_blank(source: &Source, split: &Split) -> bool {
    source.text()[split.yaml.clone()].trim().is_empty()
}

/// A page in another language cannot do without its own title and summary.
fn words(
    reader: &mut Reader<'_>,
    raw: &RawVariant,
    edition: &Edition,
    top: &Place,
) -> (Option<String>, Option<String>) {
    let (title, summary) = (raw.title.clone(), raw.summary.clone());
    if edition.lang.is_none() {
        return (reader.words(title), reader.words(summary));
    }
    let title = reader.must(title, "title", "Write the name of the page in this language: `title: …`.", top);
    let help = "Write one or two sentences in this language: `summary: …`.";
    let summary = reader.must(summary, "summary", help, top);
    (title.map(|text| text.value), summary.map(|text| text.value))
}

/// A fact that pages have and versions do not.
fn facts_of_the_page(problem: Diagnostic, of: &SourcePath) -> Diagnostic {
    let key = problem.message.split('`').nth(1).unwrap_or_default();
    if problem.rule != UNKNOWN_KEY || !KEYS.iter().any(|(name, _)| *name == key) {
        return problem;
    }
    Diagnostic::error(problem.rule, problem.place.clone(), format!("`{key}` belongs to the page itself."))
        .why("A version takes its facts from its page, so that the two can never disagree.")
        .help(format!("Delete it here. If it has to change, change it in `{of}`."))
}

fn checked_by(reader: &mut Reader<'_>, list: List<RawCheckedBy>) -> Vec<CheckedBy> {
    reader.list(list, |reader, raw, place| {
        let group = reader.must(raw.group, "group", "Name the group that read it: `group: …`.", &place);
        let when = reader.must(raw.when.clone(), "when", "Say when: `when: 2026-06`.", &place);
        let when = when.and_then(|_| reader.plain(raw.when, values::period));
        let (how, changed) = (reader.words(raw.how), reader.words(raw.changed));
        Some(CheckedBy { group: group?.value, when: when?, how, changed })
    })
}

/// The facts of a version.
#[derive(Debug, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawVariant {
    /// Its own name. A page in another language must have one; an easy-read page takes that of its page.
    #[schemars(with = "Words")]
    title: Text,
    /// Its own summary, in one or two sentences. A page in another language must have one.
    #[schemars(with = "Words")]
    summary: Text,
    /// The id of the picture that stands for it, such as bus.
    #[schemars(with = "Words")]
    picture: Text,
    /// The date when it was last compared with its page, such as 2026-10-20.
    #[schemars(with = "Day")]
    checked: Text,
    /// Who read it to see whether it can be understood.
    #[schemars(with = "Vec<RawCheckedBy>")]
    checked_by: List<RawCheckedBy>,
    /// Who made it with you.
    #[schemars(with = "Vec<RawMadeWith>")]
    made_with: List<RawMadeWith>,
    /// Other words that people search for, in its language.
    #[schemars(with = "Vec<Words>")]
    also_known_as: Texts,
    /// True keeps it off the site.
    #[schemars(with = "bool")]
    draft: Option<serde_saphyr::Spanned<bool>>,
    /// Rules of the checks that the version breaks on purpose, each with the reason.
    #[schemars(with = "Vec<RawIgnore>")]
    ignore: List<RawIgnore>,
}

/// Who read a version to see whether it can be understood.
#[derive(Debug, Default, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(rename = "checked-by", extend("required" = ["group", "when"]))]
struct RawCheckedBy {
    /// The group that read it.
    #[schemars(with = "Words")]
    group: Text,
    /// When: a date, a month or a year.
    #[schemars(with = "shape::Period")]
    when: Text,
    /// How they read it.
    #[schemars(with = "Words")]
    how: Text,
    /// What changed because of it.
    #[schemars(with = "Words")]
    changed: Text,
}
