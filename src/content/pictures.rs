//! `content/pictures/pictures.yaml`: whose pictures they are, and what may be done with them.

use jiff::civil::Date;

use super::raw::{List, Text};
use super::reader::Reader;
use super::values::{self, Flaw};
use super::yaml;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::{Located, Source, SourcePath};

/// A picture and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureEntry {
    /// What pages write after `picture:`.
    pub id: String,
    /// The file.
    pub file: Located<SourcePath>,
    /// What it shows.
    pub label: Located<String>,
    /// What may be done with it.
    pub licence: String,
    /// Whose it is.
    pub credit: String,
    /// Where the consent of people in it is kept. Not shown to readers.
    pub consent_ref: Option<String>,
    /// The last day of that consent.
    pub consent_until: Option<Located<Date>>,
    /// Where it comes from.
    pub link: Option<String>,
}

/// The manifest.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    /// The file itself, to point at.
    pub source: Option<Source>,
    /// The pictures, in the order of the file.
    pub entries: Vec<PictureEntry>,
}

impl Pictures {
    /// Reads the file.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawPictures>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let entries = reader.list(raw.unwrap_or_default().pictures, entry);
        (Self { source: Some(source.clone()), entries }, reader.diagnostics)
    }
}

fn entry(reader: &mut Reader<'_>, raw: RawPicture, place: Place) -> Option<PictureEntry> {
    let id = reader.must(raw.id, "id", "Write what pages will write: `id: milbury-hub`.", &place);
    let file = reader.must(raw.file, "file", "Write the name of the file: `file: milbury-hub.jpg`.", &place);
    let label = reader.must(raw.label, "label", "Say what it shows, in a few words.", &place);
    let licence =
        reader.must(raw.licence, "licence", "Say what may be done with it: `licence: CC BY 4.0`.", &place);
    let credit = reader.must(raw.credit, "credit", "Say whose it is: `credit: Larkhaven Council`.", &place);
    let (consent_ref, link) = (reader.words(raw.consent_ref), reader.plain(raw.link, values::web));
    let consent_until = reader.value(raw.consent_until, values::date);
    let file = beside(reader, file?)?;
    Some(PictureEntry {
        id: id?.value,
        file,
        label: label?,
        licence: licence?.value,
        credit: credit?.value,
        consent_ref,
        consent_until,
        link,
    })
}

/// A file beside the manifest. Its name becomes an address.
fn beside(reader: &mut Reader<'_>, name: Located<String>) -> Option<Located<SourcePath>> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    let path = reader.source().path().join(&name.value).filter(|_| name.value.chars().all(plain));
    if path.is_none() {
        let message = format!("`{}` cannot be the file of a picture.", name.value);
        let help = "Put the file beside this one, and name it with lower-case letters, digits and hyphens."
            .to_owned();
        reader.flaw(Place::new(reader.source(), name.span()), Flaw { message, help });
    }
    Some(Located::new(path?, name.span()))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawPictures {
    pictures: List<RawPicture>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawPicture {
    id: Text,
    file: Text,
    label: Text,
    licence: Text,
    credit: Text,
    consent_ref: Text,
    consent_until: Text,
    link: Text,
}
