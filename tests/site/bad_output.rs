//! Output folders that cannot be used, and builds that stop half-way. What was there before stays, and no half-written file is
//! left behind.

use std::fs::{self, File};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use walkdir::WalkDir;

use crate::support::{Built, Page, SiteTest};

fn site() -> SiteTest {
    SiteTest::new().page("services/a.md", Page::service("A")).page("services/b.md", Page::service("B"))
}

/// A build that could not go on, and said why in one sentence.
fn refused(built: &Built, words: &str) {
    assert_eq!(built.exit(), 3, "{}", built.said());
    let said = built.said();
    assert!(said.starts_with("error: ") && said.contains(words), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
}

/// All paths below a folder.
fn listing(folder: &Path) -> Vec<String> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    entries.map(|entry| entry.path().display().to_string()).collect()
}

#[test]
fn a_folder_with_files_of_others_is_not_touched() {
    let site = site();
    fs::create_dir(site.output()).expect("a folder");
    fs::write(site.output().join("holiday.jpg"), "a picture").expect("a file");
    let built = site.build();
    refused(&built, "holds files that local-offer did not make");
    assert_eq!(built.files(), ["holiday.jpg"]);
    assert_eq!(listing(&site.output()).len(), 2);
}

#[test]
fn a_file_of_others_between_ours_stays() {
    let site = site();
    site.build().clean();
    fs::write(site.output().join("services/holiday.jpg"), "a picture").expect("a file");
    let built = site.remove("content/services/a.md").build().clean();
    assert_eq!(built.bytes("services/holiday.jpg"), b"a picture");
    assert!(!built.has("services/a/index.html"));
}

#[test]
fn something_in_the_way_stops_the_build_and_nothing_is_lost() {
    let site = site();
    let before = site.build().clean();
    fs::create_dir_all(site.output().join("services/c/index.html")).expect("a folder");
    let site =
        site.page("services/c.md", Page::service("C")).edit("content/services/a.md", "sentence", "phrase");
    let built = site.build();
    refused(&built, "services/c/index.html is in the way, and local-offer did not make it");
    for path in before.files() {
        assert!(built.has(path), "{path}");
    }
    assert!(listing(&site.output()).iter().all(|path| !path.ends_with(".tmp")));
    fs::remove_dir(site.output().join("services/c/index.html")).expect("a folder");
    let after = site.build().clean();
    assert!(after.site() == site.build_into(&site.beside("elsewhere")).clean().site());
}

#[test]
fn an_output_that_is_a_file_or_lies_below_one() {
    let site = site();
    let file = site.beside("file");
    fs::write(&file, "words").expect("a file");
    refused(&site.build_into(&file), "file is a file. Choose a folder for the output.");
    refused(&site.build_into(&file.join("below")), "not a directory");
    assert_eq!(fs::read(&file).expect("a file"), b"words");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_links() {
    use std::os::unix::fs::symlink;
    let site = site();
    let outside = site.beside("outside");
    fs::create_dir(&outside).expect("a folder");
    symlink(&outside, site.beside("link")).expect("a link");
    refused(&site.build_into(&site.beside("link")), "is a link to another place");
    site.build().clean();
    fs::write(outside.join("index.html"), "words of others").expect("a file");
    for link in ["services/a/index.html", "services/b"] {
        let path = site.output().join(link);
        if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) }.expect("ours");
        symlink(if link.ends_with('l') { outside.join("index.html") } else { outside.clone() }, &path)
            .expect("a link");
    }
    let built = site.build();
    assert_eq!(fs::read(outside.join("index.html")).expect("a file"), b"words of others");
    assert_eq!(listing(&outside).len(), 2, "{}", built.said());
}

#[test]
fn an_output_that_would_overwrite_or_be_read_as_the_source() {
    for output in [
        "",
        "content",
        "content/site",
        "themes/site",
        "content/services",
        "../source",
        "content/../content/x",
    ] {
        let site = site().with_theme();
        let before = listing(&site.top());
        let built = site.build_into(&site.top().join(output));
        assert_eq!(built.exit(), 3, "{output:?}: {}", built.said());
        assert_eq!(listing(&site.top()), before, "{output:?} left something behind");
    }
    let site = site();
    let before = listing(&site.top());
    let built = site.build_into(site.top().parent().expect("a folder"));
    assert_eq!(built.exit(), 3, "{}", built.said());
    assert_eq!(listing(&site.top()), before);
}

#[test]
fn a_damaged_list_of_files_is_not_trusted() {
    let list = ".local-offer.json";
    for text in [
        "",
        "{",
        "[]",
        "{\"version\":99,\"files\":[]}",
        "{\"version\":1,\"files\":[{\"path\":\"../source/local-offer.toml\",\"size\":1,\"hash\":\"\"}]}",
        "{\"version\":1,\"files\":[{\"path\":\"/etc/passwd\",\"size\":1,\"hash\":\"\"}]}",
    ] {
        let site = site();
        let before = site.build().clean();
        fs::write(site.output().join(list), text).expect("a file");
        let built = site.build();
        refused(&built, "The list of files in ");
        assert!(built.site() == before.site(), "{text}");
        assert!(site.top().join("local-offer.toml").exists());
    }
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = site();
    let before = site.build().clean();
    let journal = File::open(site.output().join(".local-offer.journal")).expect("the journal");
    journal.lock().expect("a lock");
    let built = site.build();
    refused(&built, "Another local-offer is building into ");
    assert!(built.site() == before.site());
    journal.unlock().expect("no lock");
    site.build().clean();
}

#[test]
fn after_a_build_that_was_killed_the_next_one_puts_things_in_order() {
    let mut site = SiteTest::new();
    for number in 0..60 {
        site = site.page(&format!("services/s{number}.md"), Page::service(&format!("Service {number}")));
    }
    for wait in [20, 60, 100, 150, 200] {
        let mut child = site
            .command(&site.output())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a build");
        std::thread::sleep(Duration::from_millis(wait));
        drop(child.kill());
        drop(child.wait());
    }
    let built = site.build().clean();
    assert!(built.site() == site.build_into(&site.beside("elsewhere")).clean().site());
    let left: Vec<String> =
        listing(&site.output()).into_iter().filter(|path| path.ends_with(".tmp")).collect();
    assert_eq!(left, Vec::<String>::new());
}

/// A limit on the size of files stands for a disk that is full: both fail in the middle of writing.
#[cfg(unix)]
#[test]
fn a_disk_without_room_is_said_in_a_sentence_and_leaves_what_was_there() {
    let site = site();
    let before = site.build().clean();
    let site = site.page("services/long.md", Page::service("Long").text(&"Words and words. ".repeat(20_000)));
    let build = site.command(&site.output());
    let mut limited = std::process::Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""])
        .arg(build.get_program())
        .args(build.get_args());
    let built = site.look(limited.output().expect("a shell"), &site.output());
    refused(&built, "Could not write ");
    assert!(!built.has("services/long/index.html"));
    let after = site.build_into(&site.beside("elsewhere")).clean();
    for path in before.files() {
        let now = built.bytes(path);
        assert!(now == before.bytes(path) || now == after.bytes(path), "{path} is half-written");
    }
    assert!(site.build().clean().site() == after.site());
}

/// Whoever may do everything is not stopped by this, so the test says nothing there.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_to_is_said_in_a_sentence() {
    use std::os::unix::fs::PermissionsExt;
    let site = site();
    let folder = site.beside("closed");
    fs::create_dir(&folder).expect("a folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("permissions");
    if fs::write(folder.join("try"), "").is_ok() {
        return;
    }
    refused(&site.build_into(&folder), "permission denied");
    refused(&site.build_into(&folder.join("below")), "permission denied");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("permissions");
}

/// As with `local-offer build | head -1`: the reader is gone before all is said.
#[test]
fn nobody_has_to_listen() {
    let mut site = site();
    for number in 0..300 {
        site = site.page(&format!("guides/p{number}.md"), "no facts");
    }
    for format in ["json", "short", "human"] {
        let mut build = site.command_as(&site.output(), format);
        build.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = build.spawn().expect("a build");
        drop(child.stdout.take());
        drop(child.stderr.take());
        assert_eq!(child.wait().expect("an end").code(), Some(1), "{format}");
        assert!(site.output().join("services/a/index.html").exists());
    }
}
