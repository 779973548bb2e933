//! Links of front matter: to pages of this site, by their files, and to other sites.

use super::raw::{List, RawLink, Text, Texts};
use super::reader::Reader;
use super::service_model::{LinkTarget, PageLink};
use super::values::{self, Flaw};
use crate::diagnostic::Place;
use crate::source::{Located, SourcePath};

/// Links of front matter.
pub(super) fn links(reader: &mut Reader<'_>, list: List<RawLink>) -> Vec<PageLink> {
    reader.list(list, |reader, raw, place| {
        let target = match (raw.page, raw.web) {
            (Some(page), None) => page_target(reader, Some(page)),
            (None, Some(web)) => web_target(reader, Some(web), raw.text.is_some(), &place),
            _ => {
                let message = "A link needs either `page` or `web`.".to_owned();
                let help = "Write `page: other-page.md` for a page of this site, or `web: https://…` with `text: …`.".to_owned();
                reader.flaw(place, Flaw { message, help });
                None
            }
        };
        let (text, why) = (reader.words(raw.text), reader.words(raw.why));
        Some(PageLink { target: target?, text, why })
    })
}

fn page_target(reader: &mut Reader<'_>, page: Text) -> Option<Located<LinkTarget>> {
    let path = page_path(reader, page)?;
    let span = path.span();
    Some(Located::new(LinkTarget::Page(path.value), span))
}

/// The file of a page of this site, written as it is seen from this file.
pub(super) fn page_path(reader: &mut Reader<'_>, page: Text) -> Option<Located<SourcePath>> {
    let text = reader.text(page)?;
    let path = reader
        .source()
        .path()
        .join(&text.value)
        .filter(|path| path.as_str().starts_with("content/") && path.name().ends_with(".md"));
    if path.is_none() {
        let message = format!("`{}` is not a page of this site.", text.value);
        let help = "Write the file of the page, seen from this file, such as `sendiass.md` or `../guides/waiting-well.md`.".to_owned();
        reader.flaw(Place::new(reader.source(), text.span()), Flaw { message, help });
    }
    Some(Located::new(path?, text.span()))
}

fn web_target(
    reader: &mut Reader<'_>,
    web: Text,
    has_text: bool,
    place: &Place,
) -> Option<Located<LinkTarget>> {
    if !has_text {
        reader.missing(place.clone(), "text", "Write the words of the link: `text: IPSEA`.");
    }
    let target = reader.value(web, values::web)?;
    let span = target.span();
    Some(Located::new(LinkTarget::Web(target.value), span))
}

/// Files of pages of this site.
pub(super) fn page_paths(reader: &mut Reader<'_>, pages: Texts) -> Vec<Located<SourcePath>> {
    let items = pages.map(|pages| pages.value).unwrap_or_default();
    items.into_iter().filter_map(|item| page_path(reader, Some(item))).collect()
}
