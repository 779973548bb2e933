//! From a folder to artifacts: the whole flow in one place, for `build` and for the preview.
//!
//! In: a source folder and what day it is. Out: a [`Loaded`] site with all diagnostics, and then one artifact after another. What
//! to do with them, the caller decides.

mod demand;
mod feeds;
mod load;
mod offline;
mod workspace;

pub use demand::{Made, OnDemand};
pub use load::{Loaded, Request, load, load_with};
pub use workspace::{Found, Look, Memory, Workspace, problems_of};

use std::collections::BTreeMap;

use rayon::prelude::*;
use search_index::Index;

use crate::check::{self, Finished, Html};
use crate::diagnostic::{Diagnostic, Fatal, Place};
use crate::render::{Artifact, render};
use crate::search;
use crate::site::Site;
use crate::source::{Address, SourcePath};
use crate::theme::Theme;
use crate::view::{AssetAddresses, Destination, Maker, Output, View, plan};
use offline::Ledger;

/// What becomes of artifacts.
pub trait Sink: Sync {
    /// Takes a file of the site. Called from several threads, in no order.
    ///
    /// # Errors
    /// When it cannot be kept.
    fn take(&self, artifact: Artifact) -> Result<(), Fatal>;

    /// A file belongs to the site but could not be made this time.
    fn missing(&self, address: &Address);
}

/// Makes all files of a site. Returns how many pages there are and what went wrong in templates.
///
/// # Errors
/// When the sink fails.
pub fn make(
    loaded: &Loaded,
    destination: Destination,
    sink: &impl Sink,
) -> Result<(usize, Vec<Diagnostic>), Fatal> {
    let Loaded { site, theme, .. } = loaded;
    let assets = assets(loaded, destination);
    let mut makers = Makers::new(site, theme, &assets, destination);
    let sink = Ledger::new(sink);
    files(loaded, &makers, destination, &sink)?;
    let outputs = plan(site).into_iter().filter(|output| output.is_for(destination));
    let (last, outputs): (Vec<Output>, Vec<Output>) = outputs.partition(Output::is_about_offline);
    let finished = Finished::new(&site.settings);
    let (problems, indexed) = rayon::join(
        || finish(loaded, &makers, &outputs, (&finished, &sink)),
        || search_index(loaded, &makers, &sink),
    );
    indexed?;
    let mut problems = problems?;
    makers.main.set_kept(sink.kept(last.len()));
    problems.extend(finish(loaded, &makers, &last, (&finished, &sink))?);
    problems.extend(finished.finish());
    offline::make(loaded, destination, &sink)?;
    Ok((outputs.len() + last.len(), check::judge_more(site, problems)))
}

/// Makes the files of the search index of each language.
fn search_index(loaded: &Loaded, makers: &Makers<'_>, sink: &impl Sink) -> Result<(), Fatal> {
    for maker in makers.all() {
        for (address, content) in
            search::export(&search::index(&loaded.site, maker)?, loaded.theme.js_search())?
        {
            sink.take(Artifact { address, bytes: content.into_bytes() })?;
        }
    }
    Ok(())
}

/// The files of the search of each language.
///
/// # Errors
/// When an index cannot be made, which no page causes.
pub fn search_files(loaded: &Loaded) -> Result<Vec<(Address, String)>, Fatal> {
    let assets = assets(loaded, Destination::Preview);
    let makers = Makers::new(&loaded.site, &loaded.theme, &assets, Destination::Preview);
    let script = loaded.theme.js_search();
    let files = makers.all().map(|maker| search::export(&search::index(&loaded.site, maker)?, script));
    Ok(files.collect::<Result<Vec<_>, Fatal>>()?.into_iter().flatten().collect())
}

/// The search index of a language; none is the main one. None when the site has no such language.
///
/// # Errors
/// When the index cannot be made, which no page causes.
pub fn searchable(loaded: &Loaded, lang: Option<&str>) -> Result<Option<Index>, Fatal> {
    let assets = assets(loaded, Destination::Preview);
    let makers = Makers::new(&loaded.site, &loaded.theme, &assets, Destination::Preview);
    let lang = lang.filter(|lang| *lang != loaded.site.lang());
    let maker = makers.all().find(|maker| maker.other_language() == lang);
    maker.map(|maker| search::index(&loaded.site, maker)).transpose()
}

/// Makes the files that are no pages.
fn files(
    loaded: &Loaded,
    makers: &Makers<'_>,
    destination: Destination,
    sink: &impl Sink,
) -> Result<(), Fatal> {
    let Loaded { site, theme, .. } = loaded;
    for asset in theme.assets() {
        sink.take(Artifact { address: asset.address.clone(), bytes: asset.bytes.clone() })?;
    }
    let wanted = crate::view::pictures(site);
    for picture in site.pictures.in_use(&wanted) {
        sink.take(Artifact { address: picture.address.clone(), bytes: picture.read(&loaded.top)? })?;
    }
    let artifacts = feeds::make(site, &makers.main).into_iter();
    let is_folder = destination == Destination::Folder;
    artifacts
        .filter(|artifact| !(is_folder && is_for_servers(&artifact.address)))
        .try_for_each(|artifact| sink.take(artifact))
}

/// For search engines and servers only.
fn is_for_servers(address: &Address) -> bool {
    matches!(address.as_str(), "/robots.txt" | "/sitemap.xml" | feeds::HEADERS | feeds::SECURITY)
}

/// Makes pages, and looks at each of them.
fn finish(
    loaded: &Loaded,
    makers: &Makers<'_>,
    outputs: &[Output],
    (finished, sink): (&Finished, &impl Sink),
) -> Result<Vec<Diagnostic>, Fatal> {
    let Loaded { site, theme, .. } = loaded;
    let one = |output: &Output| -> Result<Vec<Diagnostic>, Fatal> {
        let Some(view) = makers.view(output) else { return Ok(Vec::new()) };
        let file = match output {
            Output::Page(id) => Some(site.page(*id).document.path()),
            _ => None,
        };
        match render(&view, theme, file) {
            Ok(artifact) => {
                let place = Place::file(file.unwrap_or(&SourcePath::top()));
                let html = Html::read(artifact.address.clone(), &artifact.bytes);
                let problems = finished.look(&html, &place);
                sink.take(artifact).map(|()| problems)
            }
            Err(problem) => {
                sink.missing(&view.address);
                Ok(vec![*problem])
            }
        }
    };
    let results: Result<Vec<Vec<Diagnostic>>, Fatal> = outputs.par_iter().map(one).collect();
    Ok(results?.into_iter().flatten().collect())
}

/// Keeps nothing: for those who only want to know what is wrong.
struct Nowhere;

impl Sink for Nowhere {
    fn take(&self, _artifact: Artifact) -> Result<(), Fatal> {
        Ok(())
    }

    fn missing(&self, _address: &Address) {}
}

/// What is wrong with the finished pages. Writes nothing. Pages of one sort are made by one template, so unless `all` are asked
/// for, the first of each sort stands for the others.
///
/// # Errors
/// Never; other sinks can fail.
pub fn inspect(loaded: &Loaded, all: bool) -> Result<Vec<Diagnostic>, Fatal> {
    let assets = assets(loaded, Destination::Server);
    let makers = Makers::new(&loaded.site, &loaded.theme, &assets, Destination::Server);
    let mut outputs = plan(&loaded.site);
    if !all {
        let mut seen = Vec::new();
        outputs.retain(|output| {
            let sort = output.sort(&loaded.site);
            let is_new = !seen.contains(&sort);
            seen.extend(is_new.then_some(sort));
            is_new
        });
    }
    let finished = Finished::new(&loaded.site.settings);
    let mut problems = finish(loaded, &makers, &outputs, (&finished, &Nowhere))?;
    problems.extend(finished.finish());
    Ok(check::judge_more(&loaded.site, problems))
}

fn assets(loaded: &Loaded, destination: Destination) -> AssetAddresses {
    let theme = &loaded.theme;
    let is_offline = offline::is_on(loaded, destination);
    let script = |address: &Option<Address>| address.clone().filter(|_| is_offline);
    AssetAddresses {
        css: theme.css().clone(),
        css_forms: theme.css_forms().cloned(),
        css_search: theme.css_search().cloned(),
        js: theme.js().cloned(),
        js_search: theme.js_search().is_some(),
        icon: theme.icon().cloned(),
        offline: script(&theme.offline().register),
        offline_page: script(&theme.offline().page),
    }
}

/// The note that stands beside the pages in a folder without a server, in the main language.
pub fn read_me(loaded: &Loaded) -> String {
    let assets = assets(loaded, Destination::Folder);
    Maker::new(&loaded.site, &loaded.theme, loaded.site.lang(), &assets).read_me()
}

/// One maker for each language of the site.
struct Makers<'a> {
    main: Maker<'a>,
    others: BTreeMap<&'a str, Maker<'a>>,
}

impl<'a> Makers<'a> {
    fn new(site: &'a Site, theme: &'a Theme, assets: &'a AssetAddresses, destination: Destination) -> Self {
        let maker = |lang: &str| Maker::new(site, theme, lang, assets).to(destination);
        let others = site.other_languages().map(|lang| (lang, maker(lang))).collect();
        Self { main: maker(site.lang()), others }
    }

    fn all(&self) -> impl Iterator<Item = &Maker<'a>> {
        std::iter::once(&self.main).chain(self.others.values())
    }

    /// The maker of an output: that of its language.
    fn of(&self, output: &Output) -> &Maker<'a> {
        output.lang().and_then(|lang| self.others.get(lang)).unwrap_or(&self.main)
    }

    fn view(&self, output: &Output) -> Option<View> {
        self.of(output).view(output)
    }
}
