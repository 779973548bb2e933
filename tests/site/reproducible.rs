//! The same input gives the same bytes, whatever the computer is like: its cores, its language, its time zone, its folders.
//!
//! In: a site with a bit of everything. Out: all files of the output folder, also the list of them, and the ZIP file.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::support::{Page, SiteTest, TODAY, program};

type Files = BTreeMap<String, Vec<u8>>;

/// Pages with equal titles, so that something else has to decide their order, and with words of which languages have other ideas.
fn pages() -> Vec<(String, Page)> {
    let mut pages: Vec<(String, Page)> = (0..12)
        .map(|number| {
            let page = Page::service("Same title").fact("topics: [money]").fact("checked: 2026-09-14");
            (format!("services/s{number}.md"), page.text("IT INIT Istanbul.\n\n## One\n\n## Two\n\n## Three"))
        })
        .collect();
    pages.push(("services/i.md".to_owned(), Page::service("ILLNESS Island").fact("redirect-from: [/i/]")));
    pages.push(("guides/g.md".to_owned(), Page::guide("Ärger").text("An EHC plan.[^1]\n\n[^1]: A note.")));
    pages.push(("events/e.md".to_owned(), Page::event("Event", "2026-12-01T00:30")));
    pages.push(("news/n.md".to_owned(), Page::news("News", "2026-11-22")));
    pages
}

fn site(pages: impl IntoIterator<Item = (String, Page)>) -> SiteTest {
    pages
        .into_iter()
        .fold(SiteTest::new(), |site, (path, page)| site.page(&path, page))
        .edit("content/site.yaml", "languages: [en]", "languages: [en, pl, ar]")
        .page("services/s1.pl.md", "---\ntitle: Łódź\nsummary: Woda.\n---\n\nWoda i sen.\n")
        .page("services/s2.pl.md", "---\ntitle: Łódź\nsummary: Sen.\n---\n\nSen i woda.\n")
}

/// All that a build of the folder makes, and the ZIP file under its name.
fn made(source: &Path, environment: &[(&str, &str)]) -> Files {
    let place = tempfile::tempdir().expect("a folder");
    let (output, zip) = (place.path().join("site"), place.path().join("site.zip"));
    let mut build = program();
    build.args(["build", "--today", TODAY, "--source"]).arg(source).arg("--output").arg(&output);
    build.arg("--bundle").arg(&zip).envs(environment.iter().copied());
    let run = build.output().expect("the program");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let entries = WalkDir::new(place.path()).into_iter().flatten();
    let files = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(place.path()).expect("a path inside");
        (path.to_string_lossy().replace('\\', "/"), fs::read(entry.path()).expect("a file"))
    });
    files.collect()
}

fn is_same(one: &Files, other: &Files, what: &str) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "{what}");
    let differ: Vec<&str> = one
        .iter()
        .filter(|(path, bytes)| other.get(*path) != Some(*bytes))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(differ, Vec::<&str>::new(), "{what}");
}

#[test]
fn cores_languages_and_time_zones_change_no_byte() {
    let site = site(pages());
    let first = made(&site.top(), &[("RAYON_NUM_THREADS", "1"), ("LC_ALL", "C"), ("TZ", "UTC")]);
    for wanted in ["site.zip", "site/.local-offer.json", "site/services/s1/index.html"] {
        assert!(first.contains_key(wanted), "{wanted}");
    }
    assert!(first.keys().filter(|path| path.starts_with("site/search-index/")).count() > 3);
    for environment in [
        [("RAYON_NUM_THREADS", "2"), ("LC_ALL", "C"), ("TZ", "UTC")],
        [("RAYON_NUM_THREADS", "7"), ("LC_ALL", "C"), ("TZ", "UTC")],
        [("RAYON_NUM_THREADS", "7"), ("LANG", "C"), ("TZ", "Pacific/Kiritimati")],
        [("RAYON_NUM_THREADS", "7"), ("LANG", "tr_TR.UTF-8"), ("TZ", "America/Los_Angeles")],
        [("RAYON_NUM_THREADS", "7"), ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati")],
    ] {
        is_same(&first, &made(&site.top(), &environment), &format!("{environment:?}"));
    }
}

#[test]
fn the_place_of_the_folder_and_the_order_of_its_files_change_no_byte() {
    let first = made(&site(pages()).top(), &[]);
    let reversed = site(pages().into_iter().rev());
    is_same(&first, &made(&reversed.top(), &[]), "the files were made in another order");
    let elsewhere = reversed.beside("a much deeper/Ördner with gaps/çatı/source");
    fs::create_dir_all(elsewhere.parent().expect("a folder")).expect("a folder");
    fs::rename(reversed.top(), &elsewhere).expect("another place");
    is_same(&first, &made(&elsewhere, &[]), "the folder is elsewhere");
}
