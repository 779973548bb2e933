//! Sites for the tests of reports: pages from text, without files or a theme.

use crate::content::{self, Checklist, Parsed, PictureEntry, SiteFile, Vocabulary};
use crate::site::{Collection, Input, PageId, Site, SizedPicture, assemble};
use crate::source::{Address, Located, Source, SourcePath};

/// Facts that a service must have, besides its title.
pub(super) const SERVICE: &str =
    "summary: S.\norganisation: O\nwho-it-is-for: Anybody.\nages: 0-4\nsector: health\nlevel: universal";

/// A checklist.
pub(super) const LAW: &str = "checklist:\n  - {key: LO-01, kind: information, heading: A, detail: D, source: S, sure: text}\n  - {key: LO-02, kind: information, heading: B, detail: D, source: S, sure: text}\n  - {key: LO-03, kind: information, heading: C, detail: D, source: S, sure: text}\n  - {key: LO-P2, kind: publishing, heading: D, detail: D, source: S, sure: text}\n  - {key: LO-P5, kind: publishing, heading: E, detail: D, source: S, sure: text}\n  - {key: LO-P8, kind: publishing, heading: F, detail: D, source: S, sure: text}\n";

const WORDS: &str = "sectors:\n  - {id: health, label: Health, meaning: M.}\n  - {id: care, label: Care, meaning: M.}\nlevels:\n  - {id: universal, label: For everyone, meaning: M.}\n  - {id: specialist, label: Specialist, meaning: M.}\nage-bands:\n  - {id: early, label: Birth to 4, meaning: M., ages: 0-4}\n  - {id: later, label: 5 to 25, meaning: M., ages: 5-25}\n";

/// A site of these pages on 22 November 2026: names of files in `content/`, and what stands between the lines of the front matter.
pub(super) fn site(pages: &[(&str, &str)]) -> Site {
    site_with(pages, "checklist: []")
}

/// The same with a legal checklist.
pub(super) fn site_with(pages: &[(&str, &str)], law: &str) -> Site {
    made(pages, law, Collection::default())
}

/// The same with a picture whose people gave the consent `reference`.
pub(super) fn site_with_picture(pages: &[(&str, &str)], id: &str, reference: &str) -> Site {
    let file = SourcePath::new(&format!("content/pictures/{id}.png")).expect("a path");
    let entry = PictureEntry {
        id: id.to_owned(),
        file: Located::new(file, 0..0),
        label: Located::new("A picture".to_owned(), 0..0),
        licence: "L".to_owned(),
        credit: "C".to_owned(),
        consent_ref: Some(reference.to_owned()),
        consent_until: None,
        link: None,
    };
    let address = Address::new(&format!("/pictures/{id}.png")).expect("an address");
    let picture = SizedPicture { entry, address, width: 1, height: 1, animated: false, bytes: None };
    let (pictures, _) =
        Collection::gather(std::path::Path::new("."), vec![picture], content::Pictures::default(), &[]);
    made(pages, "checklist: []", pictures)
}

/// The title of a page.
pub(super) fn title(site: &Site, id: PageId) -> &str {
    site.page(id).title()
}

fn source(path: &str, text: &str) -> Source {
    Source::new(SourcePath::new(&format!("content/{path}")).expect("a path"), text.to_owned())
}

fn made(pages: &[(&str, &str)], law: &str, pictures: Collection) -> Site {
    let mut input = Input { today: jiff::civil::date(2026, 11, 22), pictures, ..Input::default() };
    input.checklist = Checklist::parse(&source("statutory.yaml", law)).0;
    input.vocabulary = Vocabulary::parse(&source("vocabulary.yaml", WORDS)).0;
    let file = source("site.yaml", "name: N\ncouncil: C\nexplanation: E\nlanguages: [en, pl]");
    input.file = SiteFile::parse(&file).0;
    for (path, text) in pages {
        let end = if text.contains("\n---\n") { "" } else { "\n---\n" };
        let (parsed, problems) = content::parse(&source(path, &format!("---\n{text}{end}\n")));
        match parsed {
            Some(Parsed::Page(page)) => input.documents.push(page),
            Some(Parsed::Variant(variant)) => input.variants.push(variant),
            None => panic!("{path}: {problems:#?}"),
        }
    }
    let (site, problems) = assemble(input);
    let left: Vec<_> = problems.iter().filter(|p| p.severity == crate::diagnostic::Severity::Error).collect();
    assert!(left.is_empty(), "{left:#?}");
    site
}
