//! Single files of a site, made when somebody asks for them: so that a change costs only what is looked at.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use super::{Loaded, Makers, assets, feeds, offline};
use crate::diagnostic::{Diagnostic, Fatal};
use crate::render::{Artifact, render};
use crate::search;
use crate::source::{Address, SourcePath};
use crate::view::{AssetAddresses, Destination, Output, plan, search_script};

/// A site for the preview.
#[derive(Debug)]
pub struct OnDemand {
    loaded: Arc<Loaded>,
    assets: AssetAddresses,
    pages: Arc<BTreeMap<Address, Output>>,
    /// Files for other programs.
    feeds: OnceLock<BTreeMap<Address, Vec<u8>>>,
}

/// A page that was made, or why it could not be.
pub type Made = Result<Vec<u8>, Box<Diagnostic>>;

impl OnDemand {
    /// Nothing is made yet.
    pub fn new(loaded: Arc<Loaded>) -> Self {
        let assets = assets(&loaded, Destination::Preview);
        let makers = Makers::new(&loaded.site, &loaded.theme, &assets, Destination::Preview);
        let at = |output: Output| Some((makers.of(&output).address(&output)?, output));
        let pages = plan(&loaded.site).into_par_iter().filter_map(at).collect();
        drop(makers);
        Self { loaded, assets, pages: Arc::new(pages), feeds: OnceLock::new() }
    }

    /// The same with new words in pages: all addresses are as they were.
    #[must_use]
    pub fn with_words(&self, loaded: Arc<Loaded>) -> Self {
        Self { loaded, assets: self.assets.clone(), pages: Arc::clone(&self.pages), feeds: OnceLock::new() }
    }

    /// The site.
    pub fn loaded(&self) -> &Arc<Loaded> {
        &self.loaded
    }

    /// Whether all addresses are certainly the same.
    pub fn has_addresses_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.pages, &other.pages)
    }

    /// Addresses of all pages, with the files that they are made from.
    pub fn pages(&self) -> impl Iterator<Item = (&Address, Option<&SourcePath>)> {
        self.pages.iter().map(|(address, output)| (address, self.file_of(output)))
    }

    /// Whether there is a page at an address as it was asked for.
    pub fn has_page(&self, path: &str) -> bool {
        Address::new(path).is_some_and(|address| self.pages.contains_key(&address))
    }

    /// The file that a page is made from. None for pages that the build makes by itself, and where there is no page.
    pub fn source_of(&self, address: &Address) -> Option<&SourcePath> {
        self.file_of(self.pages.get(address)?)
    }

    fn file_of(&self, output: &Output) -> Option<&SourcePath> {
        let page = |id: &usize| self.loaded.site.page(*id);
        match output {
            Output::Page(id) => Some(page(id).document.path()),
            Output::Easy(crate::view::EasyOutput::Page(id)) => {
                let written = page(id).editions.get(&crate::content::Edition::easy());
                Some(written.map_or(page(id).document.path(), |variant| variant.path()))
            }
            Output::Translation(id, edition) => page(id).editions.get(edition).map(|variant| variant.path()),
            _ => None,
        }
    }

    /// A page. None when there is none at this address.
    pub fn page(&self, address: &Address) -> Option<Made> {
        let output = self.pages.get(address)?;
        let Loaded { site, theme, .. } = &*self.loaded;
        let makers = Makers::new(site, theme, &self.assets, Destination::Preview);
        let view = makers.view(output)?;
        Some(render(&view, theme, self.file_of(output)).map(|artifact| artifact.bytes))
    }

    /// A file that is no page. None when there is none at this address.
    ///
    /// # Errors
    /// When a picture cannot be read.
    pub fn file(&self, address: &Address) -> Result<Option<Vec<u8>>, Fatal> {
        let Loaded { site, theme, top, .. } = &*self.loaded;
        if let Some(asset) = theme.assets().iter().find(|asset| asset.address == *address) {
            return Ok(Some(asset.bytes.clone()));
        }
        if address.as_str().starts_with(search::FOLDER) {
            return Ok(self.search_script(address));
        }
        if let Some(picture) = site.pictures.at(address) {
            return picture.read(top).map(Some);
        }
        Ok(self.feeds().get(address).cloned())
    }

    /// The script of search pages, before there is an index.
    fn search_script(&self, address: &Address) -> Option<Vec<u8>> {
        let Loaded { site, theme, .. } = &*self.loaded;
        let mut langs = site.other_languages().chain([site.lang()]);
        let is_one = langs.any(|lang| search_script(lang).as_ref() == Some(address));
        theme.js_search().filter(|_| is_one).map(|script| script.as_bytes().to_vec())
    }

    fn feeds(&self) -> &BTreeMap<Address, Vec<u8>> {
        self.feeds.get_or_init(|| {
            let Loaded { site, theme, .. } = &*self.loaded;
            let makers = Makers::new(site, theme, &self.assets, Destination::Preview);
            let feeds = feeds::make(site, &makers.main).into_iter().chain(offline::goodbye());
            feeds.map(|Artifact { address, bytes }| (address, bytes)).collect()
        })
    }
}
