//! The site as documents of a search index, one index for each language.
//!
//! In: the site, and what results show of its pages. Out: a [`search_index::Index`]. What an index is and how it answers, the crate
//! `search-index` says.

mod text;

use rayon::prelude::*;
use search_index::{Document, Facet, FacetGroup, Index, Settings};

use crate::content::Edition;
use crate::diagnostic::Fatal;
use crate::site::{PageId, Site};
use crate::source::Address;
use crate::view::{Found, Maker, search_script};

/// The folder of all indexes in the site.
pub const FOLDER: &str = "/search-index/";

/// The index of one language: that of `maker`.
///
/// # Errors
/// When Tantivy fails, which no page causes.
pub fn index(site: &Site, maker: &Maker<'_>) -> Result<Index, Fatal> {
    let lang = maker.other_language();
    let ids: Vec<PageId> = site.pages().map(|(id, _)| id).collect();
    let documents = ids.par_iter().filter_map(|id| document(site, maker, *id)).collect();
    let groups = maker.found_groups().into_iter().map(|group| FacetGroup {
        name: group.name.to_owned(),
        label: group.label,
        values: group.values,
    });
    let settings = Settings {
        language: lang.unwrap_or_else(|| site.lang()).to_owned(),
        synonyms: site.searching.synonyms(lang).to_vec(),
        facets: groups.collect(),
        ..Settings::default()
    };
    Index::new(documents, settings).map_err(|error| Fatal::new(error.to_string()))
}

/// The files of an index, each with its address; among them the script of search pages, if they have one: with what the reader
/// asks for first, so that a browser asks once.
///
/// # Errors
/// When Tantivy fails, which no page causes.
pub fn export(index: &Index, script: Option<&str>) -> Result<Vec<(Address, String)>, Fatal> {
    let files = index.export().map_err(|error| Fatal::new(error.to_string()))?;
    let address = |name: &str| {
        let address = format!("{FOLDER}{name}");
        Address::new(&address).ok_or_else(|| Fatal::new(format!("`{address}` cannot be an address")))
    };
    let lang = index.language();
    let first = files.iter().find(|file| file.name.strip_suffix(".js") == Some(lang));
    let script = script.zip(first).map(|(script, first)| format!("{script}{}", first.content));
    let files = files.into_iter().map(|file| Ok((address(&file.name)?, file.content)));
    let script = search_script(lang).zip(script).map(Ok);
    files.chain(script).collect()
}

fn document(site: &Site, maker: &Maker<'_>, id: PageId) -> Option<Document> {
    let page = site.page(id);
    let (found, sections) = match maker.other_language() {
        None => (maker.found(id), text::of_page(page, maker)),
        Some(lang) => {
            let edition = Edition { lang: Some(lang.into()), easy: false };
            let variant = page.editions.get(&edition)?;
            (maker.found_in(id, &edition)?, text::of_variant(variant))
        }
    };
    let Found { address, title, summary, keywords, extra, facets } = found;
    let facets = facets.into_iter().map(|(group, value)| Facet { group: group.to_owned(), value }).collect();
    Some(Document { address, title, summary, keywords, sections, facets, extra })
}
