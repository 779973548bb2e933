//! Files that no page can be made from: not text, too large, links, odd names. The others are still built.

use std::fs;
use std::path::Path;

use crate::support::{Built, Page, SiteTest};

fn good() -> SiteTest {
    SiteTest::new().page("services/good.md", Page::service("Good").text("See [this](bad.md)."))
}

/// The good page is there and links to nothing that is missing.
fn still_good(built: &Built) {
    assert_eq!(built.text("/services/", ".card-title"), ["Good"]);
    assert_eq!(built.only("/services/good/", ".prose"), "See this.");
    assert!(!built.has("services/bad/index.html"));
}

#[test]
fn bytes_that_are_not_text() {
    let page = |bytes: &[u8]| [b"---\ntitle: Caf".as_slice(), bytes, b"\n---\n"].concat();
    for (bytes, said) in [
        (page(b"\xe9"), "2:11 not-text: The file is not UTF-8 text."),
        (page(b"\0"), "2:11 not-text: The file holds a NUL byte, so it is not text."),
        (b"\xff\xfe-\0-\0-\0".to_vec(), "1:1 not-text: The file is not UTF-8 text."),
        (b"\x89PNG\r\n\x1a\n\0\0\0".to_vec(), "1:1 not-text: The file is not UTF-8 text."),
        (b"\xed\xa0\x80".to_vec(), "1:1 not-text: The file is not UTF-8 text."),
    ] {
        let built = good().file("content/services/bad.md", bytes).build();
        assert_eq!((built.exit(), built.told()), (1, vec![format!("content/services/bad.md:{said}")]));
        still_good(&built);
    }
}

#[test]
fn a_file_of_fifty_megabytes() {
    let site = good().file("content/services/bad.md", "---\n");
    let file =
        fs::File::options().write(true).open(site.top().join("content/services/bad.md")).expect("a file");
    file.set_len(50 << 20).expect("room");
    let built = site.build();
    let said =
        "content/services/bad.md:1:1 file-too-large: The file is too large: 51200 KiB. The most is 1024 KiB.";
    assert_eq!((built.exit(), built.told()), (1, vec![said.to_owned()]));
    still_good(&built);
}

#[test]
fn shared_files_of_fifty_megabytes_stop_the_build_with_a_sentence() {
    for path in ["content/vocabulary.yaml", "local-offer.toml"] {
        let site = good();
        let file = fs::File::options().write(true).open(site.top().join(path)).expect("a file");
        file.set_len(50 << 20).expect("room");
        let built = site.build();
        assert_eq!(built.exit(), 1);
        assert_eq!(
            built.told(),
            [format!("{path}:1:1 file-too-large: The file is too large: 51200 KiB. The most is 1024 KiB.")]
        );
    }
}

#[test]
fn names_that_cannot_be_addresses() {
    for (name, wanted) in [
        ("Good Name.md", "good-name.md"),
        ("caf\u{e9}.md", "caf.md"),
        ("a_b.md", "a-b.md"),
        ("a.pl.easy.md", "a-pl-easy.md"),
        ("\u{202e}gpj.md", "gpj.md"),
        ("line\nbreak.md", "line-break.md"),
        ("\u{1b}[31mred.md", "31mred.md"),
    ] {
        let built = good()
            .page("services/bad.md", "x")
            .page(&format!("services/{name}"), Page::service("Odd"))
            .build();
        let problems = built.problems();
        let odd = problems.iter().find(|problem| problem.rule == "file-name").expect("a problem");
        assert_eq!(odd.file, format!("content/services/{name}"));
        assert!(odd.help.contains(&format!("`{wanted}`")), "{}", odd.help);
        assert_eq!(problems.len(), 2, "{problems:?}");
        still_good(&built);
    }
}

#[cfg(unix)]
#[test]
fn names_that_are_not_even_text_leave_the_rest_alone() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    for name in [b"caf\xe9.md".as_slice(), b"back\\slash.md", b"caf\xe9.png"] {
        let site = good().page("services/bad.md", "x");
        fs::write(site.top().join("content/services").join(OsStr::from_bytes(name)), "x").expect("a file");
        let built = site.build();
        assert_eq!(built.exit(), 1);
        let problems = built.problems();
        assert_eq!(problems.len(), 2, "{problems:?}");
        assert_eq!((problems[0].file.as_str(), problems[0].rule.as_str()), ("content/services", "file-name"));
        still_good(&built);
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    use std::os::unix::fs::symlink;
    let secret = "Zebra secret";
    let site = good().page("services/bad.md", Page::service("Bad").fact("ages: 9-1"));
    let outside = site.beside("outside");
    fs::create_dir(&outside).expect("a folder");
    fs::write(outside.join("secret.md"), Page::service(secret).to_string()).expect("a file");
    let folder = site.top().join("content/services");
    symlink(outside.join("secret.md"), folder.join("secret.md")).expect("a link");
    symlink(&outside, folder.join("folder")).expect("a link");
    symlink("/", folder.join("everything")).expect("a link");
    symlink(".", folder.join("circle")).expect("a link");
    symlink("nowhere", folder.join("nothing.md")).expect("a link");
    let built = site.build();
    let links = built.problems().into_iter().filter(|problem| problem.rule == "link-out-of-folder");
    let links: Vec<(String, String)> = links.map(|problem| (problem.file, problem.severity)).collect();
    let expected = ["circle", "everything", "folder", "nothing.md", "secret.md"];
    assert_eq!(links, expected.map(|name| (format!("content/services/{name}"), "warning".to_owned())));
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains("Zebra"), "{path}");
    }
    still_good(&built);
}

#[cfg(unix)]
#[test]
fn pipes_and_the_like_are_not_opened() {
    let site = good().page("services/bad.md", "x");
    let made = std::process::Command::new("mkfifo").arg(site.top().join("content/services/pipe.md")).status();
    if !made.is_ok_and(|status| status.success()) {
        return;
    }
    still_good(&site.build());
}

#[test]
fn folders_that_look_like_pages_and_pages_without_a_folder() {
    let site =
        good().page("services/bad.md", "x").page("services/folder.md/inner.md", Page::service("Inner"));
    let built = site.page("nowhere.md", Page::service("Nowhere")).build();
    let told = built.told();
    assert!(
        told.contains(
            &"content/nowhere.md:1:1 unknown-kind: It is not clear what kind of page this is.".to_owned()
        ),
        "{told:?}"
    );
    assert!(
        told.iter().any(|line| line.starts_with("content/services/folder.md/inner.md:1:1 file-name: ")),
        "{told:?}"
    );
    still_good(&built);
}

#[test]
fn what_editors_and_systems_leave_about_is_no_page() {
    let page = Page::service("Zebra").to_string();
    let built = SiteTest::new()
        .page("services/good.md", Page::service("Good"))
        .page("services/.hidden.md", &page)
        .page("services/good.md~", &page)
        .page("services/#good.md#", &page)
        .page(".git/config.md", &page)
        .page("README.md", "# How to write pages")
        .page("services/README.md", "# Services")
        .build()
        .clean();
    assert_eq!(built.text("/a-z/", ".index a"), ["Good"]);
}

#[test]
fn a_page_in_very_deep_folders_is_not_lost_in_silence() {
    let deep = "a/".repeat(20);
    let built = good()
        .page("services/bad.md", "x")
        .page(&format!("services/{deep}deep.md"), Page::service("Deep"))
        .build();
    still_good(&built);
    let told = built.told();
    let said = told.iter().any(|line| line.contains("a/a/a") && line.contains(": "));
    assert!(said || built.has(&format!("services/{deep}deep/index.html")), "{told:?}");
}

#[test]
fn a_file_that_nothing_reads_is_noticed() {
    let built =
        good().page("services/bad.md", "x").page("services/notes.yaml", "x").page("vocab.yml", "x").build();
    let unused: Vec<String> = built
        .problems()
        .into_iter()
        .filter(|problem| problem.rule == "unused-file")
        .map(|problem| problem.file)
        .collect();
    assert_eq!(unused, ["content/services/notes.yaml", "content/vocab.yml"]);
    let broken = good().page("services/bad.md", "x").file("content/services/notes.yaml", b"\xff").build();
    still_good(&broken);
}

#[test]
fn marks_that_windows_writes_change_nothing() {
    let site = || {
        SiteTest::new().page(
            "services/a.md",
            Page::service("A").text("One.\n\n## Two\n\n- a\n- b\n\nTable: T\n\n|a|b|\n|-|-|\n|c|d|"),
        )
    };
    let plain = site().build().clean();
    let mut marked = site();
    for path in [
        "local-offer.toml",
        "content/site.yaml",
        "content/vocabulary.yaml",
        "content/words.yaml",
        "content/statutory.yaml",
        "content/services/a.md",
    ] {
        let text = fs::read_to_string(marked.top().join(path)).expect("a file");
        marked = marked.file(path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    let marked = marked.build().clean();
    assert!(marked.site() == plain.site());
    let broken = site().edit("content/vocabulary.yaml", "label: Health", "lable: Health");
    let text = fs::read_to_string(broken.top().join("content/vocabulary.yaml")).expect("a file");
    let broken =
        broken.file("content/vocabulary.yaml", format!("\u{feff}{}", text.replace('\n', "\r\n"))).build();
    assert_eq!(
        broken.told(),
        ["content/vocabulary.yaml:3:5 unknown-key: There is no fact called `lable` here."]
    );
}

#[test]
fn a_missing_or_odd_source_folder_is_said_in_a_sentence() {
    let site = SiteTest::new();
    fs::remove_dir_all(site.top().join("content")).expect("a folder");
    let built = site.build();
    assert_eq!(built.exit(), 3);
    assert!(built.said().starts_with("error: There is no folder `content` in "), "{}", built.said());
    assert_eq!(built.said().lines().count(), 1);
    assert!(!Path::new(&site.output()).exists());
    let file = site.file("content", "a file");
    assert_eq!(file.build().exit(), 3);
}

#[test]
fn without_its_shared_files_nothing_is_built_and_what_was_there_stays() {
    for name in ["site.yaml", "vocabulary.yaml"] {
        let site = SiteTest::new().page("services/good.md", Page::service("Good"));
        let before = site.build().clean();
        let site = site.remove(&format!("content/{name}"));
        let built = site.build();
        assert_eq!(
            built.told(),
            [format!("content/{name}:1:1 missing-file: The file `content/{name}` is missing.")]
        );
        assert_eq!(built.exit(), 1);
        assert!(built.said().starts_with("Nothing was published: 1 error."), "{}", built.said());
        assert!(built.site() == before.site());
    }
}

/// A file that all pages depend on, the words that are changed in it, and what is said about that.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("content/site.yaml", "name: T", "nmae: T", "1:1 unknown-key: There is no fact called `nmae` here."),
    (
        "content/site.yaml",
        "phone: 020 7946 0000",
        "phone: x",
        "9:14 wrong-value: `x` is not a telephone number.",
    ),
    ("content/vocabulary.yaml", "id: health", "id: He alth", "2:9 wrong-value: `He alth` cannot be an id."),
    (
        "content/vocabulary.yaml",
        "id: education",
        "id: health",
        "5:9 wrong-value: The id `health` is in this list twice.",
    ),
    ("content/vocabulary.yaml", "ages: 0-4", "ages: 4-0", "31:11 wrong-value: `4-0` runs backwards."),
    (
        "content/words.yaml",
        "meaning:",
        "meening:",
        "4:5 unknown-key: There is no fact called `meening` here.",
    ),
    (
        "content/statutory.yaml",
        "kind: information",
        "kind: info",
        "3:11 wrong-value: `info` cannot be chosen here.",
    ),
    ("local-offer.toml", "base-url", "base_url", "1:1 settings: There is no setting called `base_url` here."),
    (
        "local-offer.toml",
        "https:",
        "",
        "1:12 settings: `//offer.testhaven.example/send/` is not a web address.",
    ),
    (
        "local-offer.toml",
        "\"https",
        "https",
        "1:12 settings: The settings cannot be read here: missing opening quote, expected `\"`.",
    ),
];

#[test]
fn mistakes_in_shared_files_keep_what_was_there() {
    for (path, from, to, said) in MISTAKES {
        let site = SiteTest::new().page("services/good.md", Page::service("Good"));
        let before = site.build().clean();
        let built = site.edit(path, from, to).build();
        assert_eq!((built.exit(), built.told()), (1, vec![format!("{path}:{said}")]));
        assert!(built.site() == before.site());
    }
}
