//! The parts of a build that take the most time, each by itself, on the sample site: `cargo bench -p generate`.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use jiff::civil::date;
use local_offer::build::{Loaded, OnDemand, Request, load, searchable};
use local_offer::check::{self, Finders, Finished, Html};
use local_offer::diagnostic::Place;
use local_offer::search::export;
use local_offer::source::{Address, Source, SourcePath};
use local_offer::{content, readability};

/// As in the real program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A service with much to say.
const ADDRESS: &str = "/services/camhs/";

/// The sample site.
static SITE: LazyLock<Option<Arc<Loaded>>> = LazyLock::new(|| {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let request = Request { source: top.to_path_buf(), today: date(2026, 11, 22), drafts: false };
    Some(Arc::new(load(&request).ok()?.ok()?))
});

/// The file of the service, and its finished page.
static PAGE: LazyLock<Option<(Source, Vec<u8>)>> = LazyLock::new(|| {
    let loaded = SITE.as_ref()?;
    let address = Address::new(ADDRESS)?;
    let (_, page) = loaded.site.pages().find(|(_, page)| *page.address() == address)?;
    let html = OnDemand::new(Arc::clone(loaded)).page(&address)?.ok()?;
    Some((page.document.source.clone(), html))
});

fn main() {
    divan::main();
}

/// Front matter and Markdown of one page.
#[divan::bench]
fn a_page_is_understood(bencher: Bencher<'_, '_>) {
    let Some((source, _)) = PAGE.as_ref() else { return };
    bencher.bench(|| content::parse(black_box(source)));
}

/// All rules for one page.
#[divan::bench]
fn a_page_is_checked(bencher: Bencher<'_, '_>) {
    let (Some(loaded), Some((source, _))) = (SITE.as_ref(), PAGE.as_ref()) else { return };
    let page = loaded.site.pages().find(|(_, page)| page.document.path() == source.path());
    let (Some((id, _)), finders) = (page, Arc::<Finders>::default()) else { return };
    bencher.bench(|| check::of_page(&loaded.site, &finders, black_box(id)));
}

/// Sentences, words and syllables of one page.
#[divan::bench]
fn words_are_counted(bencher: Bencher<'_, '_>) {
    let Some((source, _)) = PAGE.as_ref() else { return };
    bencher.bench(|| readability::words(black_box(source.text())).count());
}

/// The finished page, read as a browser would read it, and looked at by the rules for finished pages.
#[divan::bench]
fn a_finished_page_is_looked_at(bencher: Bencher<'_, '_>) {
    let (Some(loaded), Some((_, html)), Some(address)) =
        (SITE.as_ref(), PAGE.as_ref(), Address::new(ADDRESS))
    else {
        return;
    };
    let (finished, place) = (Finished::new(&loaded.site.settings), Place::file(&SourcePath::top()));
    bencher.bench(|| finished.look(&Html::read(address.clone(), black_box(html)), &place));
}

/// From the site to the bytes of one page.
#[divan::bench]
fn a_page_is_made(bencher: Bencher<'_, '_>) {
    let (Some(loaded), Some(address)) = (SITE.as_ref(), Address::new(ADDRESS)) else { return };
    let site = OnDemand::new(Arc::clone(loaded));
    bencher.bench(|| site.page(black_box(&address)));
}

/// The search index of the sample site, with its files.
#[divan::bench(sample_count = 20)]
fn the_site_is_indexed(bencher: Bencher<'_, '_>) {
    let Some(loaded) = SITE.as_ref() else { return };
    let files = || -> Option<BTreeMap<Address, String>> {
        let index = searchable(loaded, None).ok()??;
        Some(export(&index, None).ok()?.into_iter().collect())
    };
    bencher.bench(files);
}
