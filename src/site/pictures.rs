//! Pictures that pages can show: those of the manifest whose files are there and can be understood.

use std::collections::BTreeMap;
use std::path::Path;

use crate::content::{Document, PictureEntry, Pictures};
use crate::diagnostic::{Diagnostic, Fatal, Place, RuleId, one_of, suggest};
use crate::markdown::PictureRef;
use crate::source::{Address, SourcePath, size_of_picture};

const UNKNOWN_PICTURE: RuleId = RuleId("unknown-picture");
const BROKEN_PICTURE: RuleId = RuleId("broken-picture");
const UNLISTED_PICTURE: RuleId = RuleId("unlisted-picture");

/// A picture with its address and size.
#[derive(Debug, Clone)]
pub struct SizedPicture {
    /// Whose it is.
    pub entry: PictureEntry,
    /// Where it will be.
    pub address: Address,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl SizedPicture {
    /// The file's bytes. `top` is the source folder.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn bytes(&self, top: &Path) -> Result<Vec<u8>, Fatal> {
        let file = top.join(self.entry.file.value.as_str());
        std::fs::read(&file).map_err(|error| Fatal::io("read", &file, &error))
    }
}

/// All pictures, by their files.
#[derive(Debug, Default)]
pub struct Collection {
    pictures: BTreeMap<SourcePath, SizedPicture>,
}

impl Collection {
    /// Matches the manifest with the files that are there. `others` are the files of the content folder that are not text.
    pub fn gather(top: &Path, manifest: Pictures, others: &[SourcePath]) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut pictures = BTreeMap::new();
        let place = |entry: &PictureEntry| {
            let span = entry.file.span();
            manifest
                .source
                .as_ref()
                .map_or_else(|| Place::file(&entry.file.value), |source| Place::new(source, span))
        };
        for entry in &manifest.entries {
            match sized(top, entry, others) {
                Ok(picture) => {
                    pictures.insert(entry.file.value.clone(), picture);
                }
                Err((message, help)) => problems.push(
                    Diagnostic::error(BROKEN_PICTURE, place(entry), message)
                        .why("Pages that show it would have a hole.")
                        .help(help),
                ),
            }
        }
        let listed = |path: &&SourcePath| manifest.entries.iter().any(|entry| entry.file.value == **path);
        problems.extend(others.iter().filter(|path| !listed(path)).map(unlisted));
        (Self { pictures }, problems)
    }

    /// The picture that a page means.
    pub fn find(&self, wanted: &PictureRef) -> Option<&SizedPicture> {
        match wanted {
            PictureRef::File(path) => self.pictures.get(path),
            PictureRef::Id(id) => self.iter().find(|picture| picture.entry.id == *id),
        }
    }

    /// All pictures, in the order of their files.
    pub fn iter(&self) -> impl Iterator<Item = &SizedPicture> {
        self.pictures.values()
    }
}

/// The picture, or what is wrong with it and how to mend it.
fn sized(top: &Path, entry: &PictureEntry, others: &[SourcePath]) -> Result<SizedPicture, (String, String)> {
    let file = &entry.file.value;
    if !others.contains(file) {
        let near = suggest(file.name(), others.iter().map(SourcePath::name));
        let help = near.map_or_else(
            || "Put the file into `content/pictures/`, or take the entry out.".to_owned(),
            |near| format!("Did you mean `{near}`?"),
        );
        return Err((format!("There is no file `{file}`."), help));
    }
    let size = size_of_picture(&top.join(file.as_str()));
    let (width, height) = size.ok_or_else(|| {
        let help = "Save it again as JPEG, PNG, WebP, AVIF or GIF, with at most 2 MiB.".to_owned();
        (format!("`{}` is not a picture that pages can show.", file.name()), help)
    })?;
    let address = Address::new(&format!("/pictures/{}", file.name()));
    let address = address.ok_or_else(|| {
        (
            format!("`{}` cannot be an address.", file.name()),
            "Rename it with letters, digits and hyphens.".to_owned(),
        )
    })?;
    Ok(SizedPicture { entry: entry.clone(), address, width, height })
}

fn unlisted(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(UNLISTED_PICTURE, Place::file(path), format!("`{}` is not used.", path.name()))
        .why("Only pictures with a licence and a credit are published.")
        .help("List it in `content/pictures/pictures.yaml`, or delete it.")
}

/// Every picture of a page must be in the collection.
pub(super) fn check(collection: &Collection, document: &Document, problems: &mut Vec<Diagnostic>) {
    for image in &document.outline.images {
        if collection.find(&image.picture).is_some() {
            continue;
        }
        let (wanted, known): (&str, Vec<&str>) = match &image.picture {
            PictureRef::Id(id) => (id, collection.iter().map(|picture| picture.entry.id.as_str()).collect()),
            PictureRef::File(path) => {
                (path.name(), collection.pictures.keys().map(SourcePath::name).collect())
            }
        };
        let help = match suggest(wanted, known.iter().copied()) {
            Some(_) => one_of(wanted, known),
            None => "List it in `content/pictures/pictures.yaml` with its licence and credit.".to_owned(),
        };
        let place = Place::new(&document.source, image.address.clone());
        problems.push(
            Diagnostic::error(UNKNOWN_PICTURE, place, format!("There is no picture `{wanted}`."))
                .why("Readers would see a hole instead of the picture.")
                .help(help),
        );
    }
}
