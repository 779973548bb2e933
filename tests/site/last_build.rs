//! A build of what has not changed ends at once, and says what the last one said. Whatever is changed, the site is made anew.

use std::fs;

use crate::support::{Page, SiteTest};

fn site() -> SiteTest {
    SiteTest::new()
        .page("services/a.md", Page::service("Apple").text("See [Berry](b.md)."))
        .page("services/b.md", Page::service("Berry"))
        .with_theme()
}

/// What a build says for people, and its exit code.
fn say(site: &SiteTest, arguments: &[&str]) -> (String, Option<i32>) {
    let mut command = site.command_as(&site.output(), "short");
    let run = command.args(arguments).env("XDG_CACHE_HOME", site.top().join("cache")).output();
    let run = run.expect("the program");
    let said = [run.stderr, run.stdout].concat();
    (String::from_utf8_lossy(&said).replace('\r', ""), run.status.code())
}

fn is_seen(said: &str) -> bool {
    said.contains("Nothing has changed since the last build")
}

#[test]
fn nothing_is_made_when_nothing_has_changed() {
    let site = site();
    let (first, code) = say(&site, &[]);
    assert!(first.contains("Built ") && code == Some(0), "{first}");
    let (second, code) = say(&site, &[]);
    assert!(is_seen(&second) && second.contains(" 0 new, 0 changed, ") && code == Some(0), "{second}");
    let (fresh, _) = say(&site, &["--fresh"]);
    assert!(fresh.contains("Built ") && fresh.contains(" 0 new, 0 changed, "), "{fresh}");
}

#[test]
fn whatever_is_changed_the_site_is_made_anew() {
    let mut site = site();
    say(&site, &[]);
    let clean = |site: &SiteTest| {
        let other = tempfile::tempdir().expect("a folder");
        site.build_into(&other.path().join("clean"));
        files(&other.path().join("clean"))
    };
    type Deed = fn(SiteTest) -> SiteTest;
    let deeds: &[(&str, Deed)] = &[
        ("words", |site| site.edit("content/services/a.md", "See", "Look at")),
        ("a new page", |site| site.page("services/c.md", Page::service("Cherry"))),
        ("a page less", |site| site.remove("content/services/c.md")),
        ("a shared file", |site| site.edit("content/site.yaml", "name:", "name: New")),
        ("a style", |site| {
            let file = "themes/default/css/base.css";
            let text = fs::read_to_string(site.top().join(file)).expect("a style");
            site.file(file, format!("{text}\n.new {{ color: red }}\n"))
        }),
        ("settings", |site| {
            site.edit("local-offer.toml", "[check.levels]", "offline = false\n[check.levels]")
        }),
        ("another day", |site| site.today("2027-03-01")),
        ("a page of the site is gone", |site| in_output(site, "services/a/index.html", None)),
        ("a page of the site is spoilt", |site| in_output(site, "services/a/index.html", Some("spoilt"))),
        ("the list of the files is gone", |site| in_output(site, ".local-offer.json", None)),
    ];
    for (what, deed) in deeds {
        site = deed(site);
        if what.starts_with("the list") {
            let (said, code) = say(&site, &[]);
            assert!(!is_seen(&said) && code == Some(3), "{what}: {said}");
            continue;
        }
        let (said, _) = say(&site, &[]);
        assert!(!is_seen(&said), "{what}: {said}");
        assert_eq!(files(&site.output()), clean(&site), "{what}");
        let (said, _) = say(&site, &[]);
        assert!(is_seen(&said), "{what}, again: {said}");
    }
}

/// Spoils a file of the finished site, or takes it away.
fn in_output(site: SiteTest, file: &str, text: Option<&str>) -> SiteTest {
    let path = site.output().join(file);
    match text {
        Some(text) => fs::write(path, text).expect("a file"),
        None => fs::remove_file(path).expect("a file"),
    }
    site
}

/// The files of a site.
fn files(folder: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let files = entries.filter(|entry| entry.file_type().is_file());
    let read = |entry: walkdir::DirEntry| {
        let inner = entry.path().strip_prefix(folder).expect("a path inside").to_path_buf();
        (inner, fs::read(entry.path()).expect("a file"))
    };
    files.map(read).collect()
}

#[test]
fn what_was_wrong_is_said_again_and_counts_again() {
    let site = site().page("services/a.md", Page::service("Apple").text("See [nothing](none.md)."));
    let (first, code) = say(&site, &[]);
    assert!(first.contains("none.md") && code == Some(1), "{first}");
    let (second, code) = say(&site, &[]);
    assert!(is_seen(&second) && second.contains("none.md") && code == Some(1), "{second}");
    let before = |said: &str| said.lines().take_while(|line| line.contains("content/")).count();
    assert_eq!(before(&first), before(&second));
}

/// Somebody could send a record with a pull request, but not into the folder of who builds.
#[test]
fn the_record_is_not_in_the_source_folder() {
    let site = site();
    let home = tempfile::tempdir().expect("a folder");
    let run =
        || site.command(&site.output()).env("XDG_CACHE_HOME", home.path()).output().expect("the program");
    let list = || walkdir::WalkDir::new(site.top()).into_iter().flatten().count();
    run();
    let before = list();
    run();
    assert_eq!(list(), before);
    let record =
        walkdir::WalkDir::new(home.path()).into_iter().flatten().find(|file| file.file_type().is_file());
    let record = record.expect("a record").into_path();
    for text in ["", "{}", "not JSON", "null"] {
        fs::write(&record, text).expect("a file");
        assert!(String::from_utf8_lossy(&run().stderr).contains("Built "), "{text}");
    }
}

#[test]
fn a_page_with_very_many_problems_does_not_fill_the_screen() {
    let links: String = (0..150).map(|number| format!("[x{number}](none-{number}.md)\n\n")).collect();
    let site = site().page("services/a.md", Page::service("Apple").text(&links));
    let (said, code) = say(&site, &[]);
    assert_eq!(said.lines().filter(|line| line.starts_with("content/")).count(), 100, "{said}");
    assert!(said.contains(" more problems. `local-offer check` shows all of them."), "{said}");
    assert_eq!(code, Some(1));
}
