//! A site that is loaded again while its files change: what comes out is what a clean build makes, whatever was changed in whatever order.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::date;
use local_offer::build::{Found, Loaded, Look, OnDemand, Request, Workspace, load};
use local_offer::source::SourcePath;
use proptest::prelude::*;
use rayon::prelude::*;

use crate::support::{Page, SiteTest, program, repository};

fn site() -> SiteTest {
    SiteTest::new()
        .page(
            "services/a.md",
            Page::service("Apple").fact("areas: [milbury]").text("Words.\n\n## More\n\nMore words."),
        )
        .page("services/b.md", Page::service("Berry").text("See [Apple](a.md) and [more](a.md#more)."))
        .page("services/c.md", Page::service("Cherry"))
        .page("guides/g/index.md", Page::guide("Guide").fact("parts: [p.md]"))
        .page("guides/g/p.md", Page::guide("Part"))
        .page("guides/h.md", Page::guide("Help"))
        .page("events/e.md", Page::event("Event", "2026-12-01"))
        .page("news/n.md", Page::news("News", "2026-11-01"))
}

fn request(site: &SiteTest) -> Request {
    Request { source: site.top(), today: date(2026, 11, 22), drafts: false }
}

const PAGES: &[&str] = &[
    "services/a.md",
    "services/b.md",
    "services/c.md",
    "services/d.md",
    "services/a.easy.md",
    "guides/g/index.md",
    "guides/g/p.md",
    "guides/h.md",
    "events/e.md",
    "news/n.md",
];

/// What an author does.
#[derive(Debug, Clone)]
enum Deed {
    /// Puts words at the end of a page.
    Words(usize, String),
    /// Gives a page another title.
    Title(usize, String),
    /// Writes a page anew.
    Write(usize, String),
    Delete(usize),
    Rename(usize, usize),
    /// Breaks the front matter.
    Break(usize),
    /// Changes the name of the site.
    Name(String),
    /// Gives a word of the vocabulary another label.
    Vocabulary(String),
    /// Changes a setting.
    Setting(u8),
    /// Puts the theme on disk, with another rule in its style.
    Style(String),
    /// Changes a template.
    Template(String),
}

fn deed() -> impl Strategy<Value = Deed> {
    let page = || 0..PAGES.len();
    let word = || "[a-z]{3,8}";
    prop_oneof![
        6 => (page(), word()).prop_map(|(page, word)| Deed::Words(page, word)),
        3 => (page(), word()).prop_map(|(page, word)| Deed::Title(page, word)),
        3 => (page(), word()).prop_map(|(page, word)| Deed::Write(page, word)),
        2 => page().prop_map(Deed::Delete),
        2 => (page(), page()).prop_map(|(from, to)| Deed::Rename(from, to)),
        2 => page().prop_map(Deed::Break),
        1 => word().prop_map(Deed::Name),
        1 => word().prop_map(Deed::Vocabulary),
        1 => (1..12_u8).prop_map(Deed::Setting),
        1 => word().prop_map(Deed::Style),
        1 => word().prop_map(Deed::Template),
    ]
}

/// Does it, and says which files to look at.
fn carry_out(deed: &Deed, top: &Path) -> Look {
    let touched = match deed {
        Deed::Write(page, _) | Deed::Delete(page) | Deed::Rename(page, _) => move_file(deed, *page, top),
        Deed::Style(word) => {
            theme(top, "css/site.css", &|text| format!("{text}\n.{word} {{ color: inherit; }}\n"))
        }
        Deed::Template(word) => theme(top, "templates/service.html", &|text| {
            text.replacen("{% block main -%}", &format!("{{% block main -%}}\n<p>{word}</p>"), 1)
        }),
        _ => change_words(deed, top),
    };
    Look { files: touched.iter().filter_map(|path| SourcePath::new(path)).collect(), everything: false }
}

fn path(page: usize) -> String {
    format!("content/{}", PAGES[page])
}

/// Writes, deletes or renames a page.
fn move_file(deed: &Deed, page: usize, top: &Path) -> Vec<String> {
    let name = path(page);
    let file = top.join(&name);
    match deed {
        Deed::Write(_, word) if name.ends_with(".easy.md") => {
            fs::write(file, format!("---\ntitle: {word}\n---\n{word}.\n")).expect("a file");
        }
        Deed::Write(_, word) => fs::write(file, Page::service(word).text(word).to_string()).expect("a file"),
        Deed::Rename(_, to) => {
            let _ = fs::rename(file, top.join(path(*to)));
            return vec![name, path(*to)];
        }
        _ => drop(fs::remove_file(file)),
    }
    vec![name]
}

/// What becomes of a text.
type Change = Box<dyn Fn(&str) -> String>;

/// Changes words of a file, if it is there.
fn change_words(deed: &Deed, top: &Path) -> Vec<String> {
    let first = |text: &str, key: &str, word: &str| text.replacen(key, &format!("{key}{word} "), 1);
    let (name, change): (String, Change) = match deed.clone() {
        Deed::Words(page, word) => (path(page), Box::new(move |text| format!("{text}\n{word} again.\n"))),
        Deed::Title(page, word) => (path(page), Box::new(move |text| first(text, "title: ", &word))),
        Deed::Break(page) => (path(page), Box::new(|text| text.replacen("title: ", "titel: ", 1))),
        Deed::Name(word) => {
            ("content/site.yaml".to_owned(), Box::new(move |text| first(text, "name: ", &word)))
        }
        Deed::Vocabulary(word) => {
            ("content/vocabulary.yaml".to_owned(), Box::new(move |text| first(text, "label: ", &word)))
        }
        Deed::Setting(months) => {
            ("local-offer.toml".to_owned(), Box::new(move |text| set_months(text, months)))
        }
        _ => return Vec::new(),
    };
    let file = top.join(&name);
    let Ok(text) = fs::read_to_string(&file) else { return Vec::new() };
    fs::write(file, change(&text)).expect("a file");
    vec![name]
}

fn set_months(text: &str, months: u8) -> String {
    let begun =
        text.split_once("[freshness]\n").map(|(_, rest)| rest.split_once('\n').map_or("", |(_, rest)| rest));
    format!("[freshness]\nreview-months = {months}\n{}", begun.unwrap_or(text))
}

/// Changes a file of the theme, which comes to the site's own folder then.
fn theme(top: &Path, file: &str, change: &dyn Fn(String) -> String) -> Vec<String> {
    let (own, name) = (top.join("themes/default"), format!("themes/default/{file}"));
    if !own.exists() {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
        for entry in
            walkdir::WalkDir::new(&from).into_iter().flatten().filter(|entry| entry.file_type().is_file())
        {
            let to = own.join(entry.path().strip_prefix(&from).expect("a path inside"));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
    let text = fs::read_to_string(top.join(&name)).expect("a file");
    fs::write(top.join(&name), change(text)).expect("a file");
    vec![name]
}

/// All pages of a site, or its report when there can be none.
type Shown = BTreeMap<String, Vec<u8>>;

fn shown(loaded: Loaded) -> Shown {
    let demand = OnDemand::new(Arc::new(loaded));
    let addresses: Vec<_> = demand.pages().map(|(address, _)| address.clone()).collect();
    let page = |address| Some((format!("{address}"), demand.page(address)?.expect("a page")));
    addresses.par_iter().filter_map(page).collect()
}

fn clean(request: &Request) -> Result<(Shown, String), String> {
    match load(request).expect("a folder") {
        Ok(loaded) => Ok((shown(loaded.clone()), format!("{:?}", loaded.diagnostics))),
        Err(report) => Err(format!("{report:?}")),
    }
}

/// What the same folder gives when it is looked at for the first time, without the rules.
fn first_look(request: &Request) -> Option<Shown> {
    match Workspace::new(request.clone()).look(&Look::everywhere()).expect("a folder") {
        Found::Site(loaded) => Some(shown(Arc::unwrap_or_clone(loaded))),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_changed_the_site_is_that_of_a_clean_build(deeds in prop::collection::vec(deed(), 1..10)) {
        let site = site();
        let request = request(&site);
        let mut workspace = Workspace::new(request.clone());
        let mut now = workspace.look(&Look::everywhere()).expect("a folder");
        for deed in &deeds {
            let found = workspace.look(&carry_out(deed, &site.top())).expect("a folder");
            if !matches!(found, Found::Same) {
                now = found;
            }
            let quick = match &now {
                Found::Words(loaded) | Found::Site(loaded) => Some(shown(Loaded::clone(loaded))),
                Found::Broken(_) | Found::Same => None,
            };
            prop_assert!(quick == first_look(&request), "what is shown at once, after {deed:?}");
        }
        let checked = match workspace.memory().checked(&request).expect("a folder") {
            Ok(loaded) => Ok((shown(loaded.clone()), format!("{:?}", loaded.diagnostics))),
            Err(report) => Err(format!("{report:?}")),
        };
        prop_assert!(checked == clean(&request), "after the rules have run");
    }
}

#[test]
fn a_folder_that_is_moved_away_takes_its_pages_along() {
    let site = site();
    let mut workspace = Workspace::new(request(&site));
    let before = workspace.look(&Look::everywhere()).expect("a folder");
    assert!(pages_of(before).iter().any(|address| address == "/services/a/"));
    fs::rename(site.top().join("content/services"), site.beside("away")).expect("a folder");
    let folder = SourcePath::new("content/services").expect("a path");
    let after = workspace.look(&Look { files: [folder].into(), everything: false }).expect("a folder");
    assert!(!pages_of(after).iter().any(|address| address == "/services/a/"));
}

fn pages_of(found: Found) -> Vec<String> {
    match found {
        Found::Words(loaded) | Found::Site(loaded) => {
            shown(Arc::unwrap_or_clone(loaded)).into_keys().collect()
        }
        other => panic!("there is no site: {other:?}"),
    }
}

#[test]
fn the_preview_has_the_pages_of_a_build() {
    let output = tempfile::tempdir().expect("a folder");
    let built = program()
        .args(["build", "--today", "2026-11-22", "--source"])
        .arg(repository())
        .arg("--output")
        .arg(output.path().join("site"))
        .output()
        .expect("the program");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let request = Request { source: repository().to_owned(), today: date(2026, 11, 22), drafts: false };
    let pages = shown(load(&request).expect("a folder").expect("a site"));
    let on_disk: Shown = walkdir::WalkDir::new(output.path().join("site"))
        .into_iter()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "html"))
        .map(|entry| (address(entry.path(), output.path()), fs::read(entry.path()).expect("a file")))
        .collect();
    let addresses = |pages: &Shown| pages.keys().cloned().collect::<Vec<_>>();
    assert_eq!(addresses(&pages), addresses(&on_disk));
    // The build says how large the site is, and lets a device keep it; the preview does neither.
    let others = on_disk.iter().filter(|(address, bytes)| pages[*address] != without_worker(bytes));
    assert_eq!(
        others.map(|(address, _)| address.as_str()).collect::<Vec<_>>(),
        ["/offline/", "/offline/not-connected/"]
    );
}

/// A page without the script that lets a device keep the site: an author must see what is there now.
fn without_worker(html: &[u8]) -> Vec<u8> {
    let html = String::from_utf8_lossy(html);
    let lines = html
        .split_inclusive('\n')
        .filter(|line| !(line.starts_with("<script ") && line.contains("assets/site.")));
    lines.collect::<String>().into_bytes()
}

/// The address of a file of the output.
fn address(file: &Path, output: &Path) -> String {
    let inside = file.strip_prefix(output.join("site")).expect("a path inside");
    let path = format!("/{}", inside.to_string_lossy().replace('\\', "/"));
    path.strip_suffix("index.html").map_or(path.clone(), str::to_owned)
}
