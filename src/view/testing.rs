//! Small sites for tests of views, in the words of the default theme.

use std::path::Path;

use super::{AssetAddresses, Maker, Page, View};
use crate::content::{Parsed, Vocabulary, parse};
use crate::site::{Input, assemble};
use crate::source::{Address, Source, SourcePath};
use crate::theme::Theme;

/// Views of a site that has these files below `content/`. Nothing may be wrong with them.
pub(super) fn with_site<T>(vocabulary: &str, files: &[(&str, &str)], ask: impl Fn(&Maker<'_>) -> T) -> T {
    let source = |path: &str, text: &str| {
        Source::new(SourcePath::new(&format!("content/{path}")).expect("a path"), text.to_owned())
    };
    let (vocabulary, problems) = Vocabulary::parse(&source("vocabulary.yaml", vocabulary));
    assert_eq!(problems, []);
    let page = |(path, text): &(&str, &str)| match parse(&source(path, text)) {
        (Some(Parsed::Page(page)), problems) if problems.is_empty() => page,
        (_, problems) => panic!("{path}: {problems:?}"),
    };
    let documents = files.iter().map(page).collect();
    let (site, problems) = assemble(Input { vocabulary, documents, ..Input::default() });
    assert_eq!(problems, []);
    let theme = Theme::load(Path::new(env!("CARGO_MANIFEST_DIR")), "default", None).expect("the theme");
    let theme = theme.theme.expect("a theme without errors");
    let assets = AssetAddresses {
        css: Address::home(),
        css_forms: None,
        css_search: None,
        js: None,
        js_search: false,
        icon: None,
        offline: None,
        offline_page: None,
    };
    ask(&Maker::new(&site, &theme, "en", &assets))
}

/// What the template of the page at an address sees.
pub(super) fn page_at(maker: &Maker<'_>, address: &str) -> Page {
    let views = super::plan(maker.site).into_iter().filter_map(|output| maker.view(&output));
    let found: Option<View> = views.into_iter().find(|view| view.address.as_str() == address);
    found.expect("a page").data.page
}
