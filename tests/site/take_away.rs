//! The whole site as one ZIP file, opened from a folder: every link leads to a file that is there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use scraper::{Html, Selector};

use crate::support::{Page, SiteTest, TODAY, program, repository};

type Files = BTreeMap<String, Vec<u8>>;

/// Bundles the site in `source`, with what the program said.
fn bundle(source: &Path, zip: &Path) -> String {
    let mut command = program();
    command.args(["build", "--today", TODAY, "--source"]).arg(source).arg("--bundle").arg(zip);
    let run = command.output().expect("the program");
    assert!(run.status.code().is_some_and(|code| code <= 1), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).expect("text")
}

fn unzipped(zip: &Path) -> Files {
    let mut zip = zip::ZipArchive::new(Cursor::new(fs::read(zip).expect("a file"))).expect("a ZIP");
    let mut files = Files::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).expect("an entry");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        files.insert(file.name().expect("a name").into_owned(), bytes);
    }
    files
}

/// The path that a link leads to, from the file that it is in.
fn target(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The links of a page that lead to files: not to other websites, mail or telephones.
fn links(page: &Html) -> Vec<String> {
    let selector = Selector::parse("[href], [src], [action]").expect("a selector");
    let values = page.select(&selector).flat_map(|element| {
        ["href", "src", "action"].into_iter().filter_map(move |name| element.attr(name).map(str::to_owned))
    });
    let refresh = Selector::parse("meta[http-equiv=refresh]").expect("a selector");
    let moved =
        page.select(&refresh).filter_map(|meta| Some(meta.attr("content")?.split_once("url=")?.1.to_owned()));
    let is_file = |link: &String| {
        !["https:", "http:", "mailto:", "tel:", "sms:"].iter().any(|start| link.starts_with(start))
    };
    values.chain(moved).filter(is_file).collect()
}

/// What is wrong with the links of one page.
fn dead_links(files: &Files, path: &str) -> Vec<String> {
    let page = Html::parse_document(&String::from_utf8_lossy(&files[path]));
    let is_dead = |link: &String| {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let file = file.split('?').next().unwrap_or(file);
        let target = if file.is_empty() { path.to_owned() } else { target(path, file) };
        let Some(bytes) = files.get(&target) else { return true };
        let id = format!("id=\"{anchor}\"");
        !anchor.is_empty() && !String::from_utf8_lossy(bytes).contains(&id)
    };
    links(&page).into_iter().filter(is_dead).map(|link| format!("{path}: {link}")).collect()
}

#[test]
fn the_sample_site_opens_from_a_folder() {
    let top = tempfile::tempdir().expect("a folder");
    let zip = top.path().join("sample.zip");
    let said = bundle(repository(), &zip);
    assert!(said.contains("sample.zip: "), "{said}");
    let files = unzipped(&zip);
    assert!(files.contains_key("larkhaven-local-offer/index.html"));
    let pages: Vec<&String> = files.keys().filter(|path| path.ends_with(".html")).collect();
    assert!(pages.len() > 300);
    let dead: Vec<String> = pages.iter().flat_map(|path| dead_links(&files, path)).collect();
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn it_holds_what_a_folder_needs_and_no_more() {
    let site = SiteTest::new();
    let zip = site.beside("a.zip");
    bundle(&site.top(), &zip);
    let files = unzipped(&zip);
    let folder = files.keys().next().and_then(|path| path.split('/').next()).expect("a folder").to_owned();
    assert!(files.keys().all(|path| path.starts_with(&format!("{folder}/"))));
    for missing in [
        "404.html",
        "_headers",
        "robots.txt",
        "sitemap.xml",
        "sw.js",
        "offline-files.json",
        "offline/index.html",
    ] {
        assert!(!files.contains_key(&format!("{folder}/{missing}")), "{missing}");
    }
    let home = String::from_utf8_lossy(&files[&format!("{folder}/index.html")]).into_owned();
    assert!(home.contains("href=\"help/index.html\"") && !home.contains("offline/"), "{home}");
    let note = String::from_utf8_lossy(&files[&format!("{folder}/READ ME FIRST.txt")]).into_owned();
    assert!(note.contains("index.html") && note.contains("\r\n"), "{note}");
    assert!(!site.top().join("site").exists(), "the folder is written only when it is asked for");
}

#[test]
fn the_same_site_makes_the_same_bytes() {
    let site = SiteTest::new();
    let (one, two) = (site.beside("one.zip"), site.beside("two.zip"));
    bundle(&site.top(), &one);
    bundle(&site.top(), &two);
    assert_eq!(fs::read(one).expect("bytes"), fs::read(two).expect("bytes"));
}

#[test]
fn a_page_that_windows_could_not_unpack_is_named_and_left_out() {
    let site = SiteTest::new().page("services/con.md", Page::service("Con"));
    bundle(&site.top(), &site.beside("a.zip"));
    let told = site.build().told();
    assert_eq!(told, ["content/services/con.md:1:1 file-name: The file name `con.md` cannot be an address."]);
    assert!(unzipped(&site.beside("a.zip")).keys().all(|path| !path.contains("con/")));
}
