//! Pictures that pages can show: those of the theme, and those of the site's manifest whose files are there and can be understood.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::content::{Document, PictureEntry, Pictures, SiteWords, Variant, Vocabulary};
use crate::diagnostic::{Diagnostic, Fatal, Place, RuleId, suggest};
use crate::markdown::{ImageRef, PictureRef};
use crate::source::{Address, Located, PictureShape, Source, SourcePath, shape_of_picture};

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
    /// It moves by itself.
    pub animated: bool,
    /// What is in the file. None: the file is read when it is published.
    pub bytes: Option<Arc<[u8]>>,
}

impl SizedPicture {
    /// The file's bytes. `top` is the source folder.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, top: &Path) -> Result<Vec<u8>, Fatal> {
        if let Some(bytes) = &self.bytes {
            return Ok(bytes.to_vec());
        }
        let file = top.join(self.entry.file.value.as_str());
        std::fs::read(&file).map_err(|error| Fatal::io("read", &file, &error))
    }
}

/// All pictures.
#[derive(Debug, Clone, Default)]
pub struct Collection {
    /// By their files.
    pictures: BTreeMap<SourcePath, SizedPicture>,
    /// Files by the ids of their pictures. One of the site's own takes the place of the theme's.
    ids: BTreeMap<String, SourcePath>,
    /// The site's manifest, to point at.
    manifest: Option<Source>,
}

impl Collection {
    /// Matches the manifest with the files that are there. `others` are the files of the content folder that are not text.
    /// `theme` are the pictures of the theme.
    pub fn gather(
        top: &Path,
        theme: Vec<SizedPicture>,
        manifest: Pictures,
        others: &[SourcePath],
    ) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut collection = Self { manifest: manifest.source.clone(), ..Self::default() };
        for picture in theme {
            collection.add(picture);
        }
        for entry in &manifest.entries {
            match sized(top, entry, others) {
                Ok(picture) => collection.add(picture),
                Err((message, help)) => problems.push(
                    Diagnostic::error(BROKEN_PICTURE, collection.place(entry, entry.file.span()), message)
                        .why("Pages that show it would have a hole.")
                        .help(help),
                ),
            }
        }
        let listed = |path: &&SourcePath| manifest.entries.iter().any(|entry| entry.file.value == **path);
        problems.extend(others.iter().filter(|path| !listed(path)).map(unlisted));
        (collection, problems)
    }

    /// The picture at an address.
    pub fn at(&self, address: &Address) -> Option<&SizedPicture> {
        self.pictures.values().find(|picture| picture.address == *address)
    }

    fn add(&mut self, picture: SizedPicture) {
        let (file, id) = (picture.entry.file.value.clone(), picture.entry.id.clone());
        self.ids.insert(id, file.clone());
        self.pictures.insert(file, picture);
    }

    /// The picture that a page means.
    pub fn find(&self, wanted: &PictureRef) -> Option<&SizedPicture> {
        match wanted {
            PictureRef::File(path) => self.pictures.get(path),
            PictureRef::Id(id) => self.id(id),
        }
    }

    /// The picture with an id.
    pub fn id(&self, id: &str) -> Option<&SizedPicture> {
        self.pictures.get(self.ids.get(id)?)
    }

    /// A part of the site's manifest, such as the label of a picture.
    pub fn place(&self, entry: &PictureEntry, span: Range<usize>) -> Place {
        let source = self.manifest.as_ref();
        source.map_or_else(|| Place::file(&entry.file.value), |source| Place::new(source, span))
    }

    /// The site's own pictures, in the order of their files.
    pub fn own(&self) -> impl Iterator<Item = &SizedPicture> {
        self.iter().filter(|picture| picture.bytes.is_none())
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
    let shape = shape_of_picture(&top.join(file.as_str())).ok_or_else(|| {
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
    let PictureShape { width, height, animated } = shape;
    Ok(SizedPicture { entry: entry.clone(), address, width, height, animated, bytes: None })
}

fn unlisted(path: &SourcePath) -> Diagnostic {
    Diagnostic::warning(UNLISTED_PICTURE, Place::file(path), format!("`{}` is not used.", path.name()))
        .why("Only pictures with a licence and a credit are published.")
        .help("List it in `content/pictures/pictures.yaml`, or delete it.")
}

impl Collection {
    /// Every picture of a page must be in the collection.
    pub(super) fn check_page(&self, document: &Document, problems: &mut Vec<Diagnostic>) {
        self.images(&document.source, &document.outline.images, problems);
        problems.extend(self.fact(&document.source, document.common.picture.as_ref()));
    }

    /// So must those of a version.
    pub(super) fn check_variant(&self, variant: &Variant, problems: &mut Vec<Diagnostic>) {
        self.images(&variant.source, &variant.outline.images, problems);
        problems.extend(self.fact(&variant.source, variant.picture.as_ref()));
    }

    /// And those of the shared files.
    pub(super) fn check_shared(
        &self,
        vocabulary: &Vocabulary,
        translations: &[SiteWords],
        problems: &mut Vec<Diagnostic>,
    ) {
        let unknown = vocabulary.pictures().filter(|(id, _)| self.id(id).is_none());
        problems.extend(unknown.map(|(id, place)| self.unknown(&PictureRef::Id(id.to_owned()), place)));
        for words in translations {
            let pictures = words.pictures.iter().flatten();
            problems.extend(pictures.filter_map(|picture| self.fact(&words.source, Some(picture))));
        }
    }

    fn images(&self, source: &Source, images: &[ImageRef], problems: &mut Vec<Diagnostic>) {
        let unknown = images.iter().filter(|image| self.find(&image.picture).is_none());
        let problem =
            |image: &ImageRef| self.unknown(&image.picture, Place::new(source, image.address.clone()));
        problems.extend(unknown.map(problem));
    }

    /// `picture: bus`
    fn fact(&self, source: &Source, id: Option<&Located<String>>) -> Option<Diagnostic> {
        let id = id.filter(|id| self.id(&id.value).is_none())?;
        Some(self.unknown(&PictureRef::Id(id.value.clone()), Place::new(source, id.span())))
    }

    fn unknown(&self, picture: &PictureRef, place: Place) -> Diagnostic {
        let (wanted, known): (&str, Vec<&str>) = match picture {
            PictureRef::Id(id) => (id, self.ids.keys().map(String::as_str).collect()),
            PictureRef::File(path) => (path.name(), self.pictures.keys().map(SourcePath::name).collect()),
        };
        let help = match suggest(wanted, known.iter().copied()) {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Choose one of `themes/default/pictures/pictures.yaml`, or list your own in `content/pictures/pictures.yaml` with its licence and credit.".to_owned(),
        };
        Diagnostic::error(UNKNOWN_PICTURE, place, format!("There is no picture `{wanted}`."))
            .why("Readers would see a hole instead of the picture.")
            .help(help)
    }

    /// Pictures of the site's own, and those of the theme that are among `wanted`.
    pub fn in_use<'c>(&'c self, wanted: &'c BTreeSet<&str>) -> impl Iterator<Item = &'c SizedPicture> {
        self.iter().filter(|picture| picture.bytes.is_none() || wanted.contains(picture.entry.id.as_str()))
    }
}
