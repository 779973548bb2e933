//! Files that are more than they seem: links out of the folder, drawings with scripts, pictures that are none, and facts of YAML that
//! build something else than text.

use std::fs;
use std::io::Cursor;

use crate::support::page::quoted;
use crate::support::{Built, Page, SiteTest};

const SECRET: &str = "zebra-secret";

/// Nothing of the secret is on the site or in what the build says.
fn keeps_the_secret(built: &Built) {
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains(SECRET), "{path}");
    }
    assert!(!built.told().join("\n").contains(SECRET) && !built.said().contains(SECRET));
}

/// What can be a link instead of a file or a folder, and what the file outside holds.
#[cfg(unix)]
const LINKS: &[(&str, &str)] = &[
    ("local-offer.toml", "zebra-secret: 1\n"),
    ("content/site.yaml", "zebra-secret: 1\n"),
    ("content/vocabulary.yaml", "zebra-secret: 1\n"),
    ("content/words.yaml", "zebra-secret: 1\n"),
    ("content/synonyms.yaml", "- [zebra-secret]\n"),
    ("content/pictures/pictures.yaml", "zebra-secret: 1\n"),
    ("content/pictures/a.png", "zebra-secret"),
    ("content/guides/a.md", "---\ntitle: zebra-secret\nsummary: A.\n---\n"),
    ("content/guides/a.easy.md", "---\ntitle: zebra-secret\n---\n"),
    ("themes/default/css/tokens.css", "zebra-secret"),
    ("themes/default/templates/law.html", "zebra-secret"),
    ("themes/default/strings/en.ftl", "zebra-secret"),
];

#[cfg(unix)]
#[test]
fn no_file_is_read_through_a_link_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    for (path, text) in LINKS {
        let site = SiteTest::new().page("guides/a.md", Page::guide("A"));
        let site = if path.starts_with("themes/") { site.with_theme() } else { site };
        fs::write(site.beside("outside"), text).expect("a file");
        let link = site.top().join(path);
        fs::create_dir_all(link.parent().expect("a folder")).expect("a folder");
        drop(fs::remove_file(&link));
        symlink(site.beside("outside"), &link).expect("a link");
        let built = site.build();
        keeps_the_secret(&built);
        let told = built.problems();
        let is_told =
            told.iter().any(|problem| problem.rule == "link-out-of-folder" && problem.file == *path);
        assert!(is_told, "{path}: {:#?}", built.told());
    }
}

#[cfg(unix)]
#[test]
fn no_folder_is_read_through_a_link_out_of_the_folder() {
    use std::os::unix::fs::symlink;
    for (link, told) in
        [("content", "content"), ("themes", "themes/default"), ("themes/default", "themes/default")]
    {
        let site = SiteTest::new().with_theme().page("guides/a.md", Page::guide(SECRET));
        let site = site.edit(
            "themes/default/strings/en.ftl",
            "breadcrumb = You are here",
            "breadcrumb = zebra-secret",
        );
        fs::rename(site.top().join(link), site.beside("outside")).expect("moved");
        symlink(site.beside("outside"), site.top().join(link)).expect("a link");
        let built = site.build();
        let lines = built.told();
        assert!(
            lines.iter().any(|line| line.starts_with(&format!("{told}:1:1 link-out-of-folder: "))),
            "{lines:#?}"
        );
        assert_eq!((built.exit(), built.files().len()), (1, 0), "{link}");
        if link == "content" {
            keeps_the_secret(&built);
        }
    }
    let site = SiteTest::new().page("guides/a.md", Page::guide("A"));
    fs::rename(site.top().join("content"), site.top().join("pages")).expect("moved");
    symlink("pages", site.top().join("content")).expect("a link");
    assert!(
        site.build().clean().has("guides/a/index.html"),
        "a link within the folder shows nothing that is not ours"
    );
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_end() {
    use std::os::unix::fs::symlink;
    let site = SiteTest::new().page("guides/a.md", Page::guide("A"));
    symlink("..", site.top().join("content/guides/up")).expect("a link");
    symlink("b", site.top().join("content/guides/c")).expect("a link");
    symlink("c", site.top().join("content/guides/b")).expect("a link");
    symlink("self.md", site.top().join("content/guides/self.md")).expect("a link");
    let built = site.build();
    let files: Vec<String> = built.problems().into_iter().map(|problem| problem.file).collect();
    assert_eq!(files, ["b", "c", "self.md", "up"].map(|name| format!("content/guides/{name}")));
    assert!(built.has("guides/a/index.html"));
    fs::remove_file(site.top().join("local-offer.toml")).expect("a file");
    symlink("local-offer.toml", site.top().join("local-offer.toml")).expect("a link");
    assert!(site.build().exit() <= 3);
}

#[test]
fn a_drawing_of_the_theme_cannot_run_or_load_anything() {
    let site = SiteTest::new().with_theme();
    let before = site.build();
    let drawing = "themes/default/pictures/bus.svg";
    let fine = fs::read_to_string(site.top().join(drawing)).expect("a drawing");
    let mut site = site;
    for harm in [
        "<script>alert(1)</script>",
        "<foreignObject><iframe src=\"https://evil.example/\"/></foreignObject>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<path onload=\"alert(1)\"/>",
        "<use href=\"https://evil.example/x.svg#a\"/>",
        "<a href=\"javascript:alert(1)\"><path/></a>",
        "<style>@import url(//evil.example/)</style>",
    ] {
        site = site.file(drawing, fine.replace("</svg>", &format!("{harm}</svg>")));
        let built = site.build();
        let told = built.problems();
        assert_eq!(told.len(), 1, "{harm}: {told:?}");
        assert_eq!((told[0].rule.as_str(), told[0].file.as_str()), ("drawing-not-plain", drawing));
        assert!(built.site() == before.site(), "{harm}");
    }
}

#[test]
fn only_real_pictures_are_published() {
    let entry = |file: &str| {
        format!("pictures:\n  - id: x\n    file: {file}\n    label: x\n    licence: x\n    credit: x\n")
    };
    let evil = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    for (file, bytes) in
        [("x.svg", evil), ("x.png", evil), ("x.html", evil), ("x.gif", "GIF89a"), ("x.jpg", "")]
    {
        let built = SiteTest::new()
            .file("content/pictures/pictures.yaml", entry(file))
            .file(&format!("content/pictures/{file}"), bytes)
            .build();
        assert_eq!(built.exit(), 1, "{file}");
        assert!(!built.has(&format!("pictures/{file}")), "{file}");
        assert!(
            built.problems().iter().any(|problem| problem.rule == "broken-picture"),
            "{:?}",
            built.told()
        );
    }
    for file in [
        "../site.yaml",
        "../../local-offer.toml",
        "/etc/passwd",
        "a/b.png",
        ".hidden.png",
        "X.png",
        "nul.png",
    ] {
        let built = SiteTest::new().file("content/pictures/pictures.yaml", entry(&quoted(file))).build();
        assert_eq!(built.exit(), 1, "{file}");
        assert!(
            built.told()[0].starts_with("content/pictures/pictures.yaml:3:"),
            "{file}: {:?}",
            built.told()
        );
    }
}

/// Tags, anchors, merges and the like: facts are texts and lists, and nothing else is made of them.
#[test]
fn yaml_makes_nothing_but_facts() {
    let facts = [
        "owner: !!python/object/apply:os.system [\"touch zebra-secret\"]",
        "owner: !!js/function \"function () {}\"",
        "owner: !<tag:evil.example,2026:run> x",
        "owner: !!binary aGVsbG8=",
        "<<: {owner: A}",
        "<<: [{owner: A}, {owner: B}]",
        "? [a, b]\n: c",
        "? {a: b}\n: c",
        "made-with: &a [*a]",
        "made-with: *nothing",
        "owner: {{ x }}",
        "owner: \"a\\",
        "owner: |9\n a",
        "%YAML 9.9",
        "--- a",
        "... a",
        "owner: \u{feff}a\u{2028}b: c",
        "\u{0}owner: a",
        "__proto__: {polluted: true}",
        "constructor: {prototype: {}}",
    ];
    let site = facts.iter().enumerate().fold(SiteTest::new(), |site, (number, yaml)| {
        let page = format!("---\ntitle: A\nsummary: B.\n{yaml}\n---\n\nText.\n");
        site.page(&format!("guides/p{number:02}.md"), page)
    });
    let built = site.build();
    for (number, yaml) in facts.iter().enumerate() {
        let file = format!("content/guides/p{number:02}.md");
        let is_told = built.problems().iter().any(|problem| problem.file == file && problem.line >= 4);
        // A tag on a text is only a remark, and what is merged are facts like others.
        let page = format!("guides/p{number:02}/index.html");
        let is_text = yaml.starts_with(['o', '<']) && built.has(&page) && !built.source(&page).contains("!!");
        assert!(is_told || is_text, "{yaml:?}: {:#?}", built.told());
    }
    keeps_the_secret(&built);
}

#[test]
fn what_is_in_the_zip_file_stays_in_its_folder() {
    for (name, folder) in
        [("../../../etc/cron.d", "etc-cron-d"), ("C:\\\\windows", "c-windows"), ("nul", "local-offer")]
    {
        let site = SiteTest::new()
            .edit("content/site.yaml", "name: Testhaven Local Offer", &format!("name: \"{name}\""))
            .page("services/a.md", Page::service("A"))
            .argument("--bundle");
        let zip = site.beside("a.zip");
        let site = site.argument(zip.to_str().expect("a path"));
        assert_eq!(site.build().exit(), 0);
        let bytes = fs::read(&zip).expect("a ZIP");
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a ZIP");
        assert!(zip.len() > 20);
        for at in 0..zip.len() {
            let name = zip.by_index(at).expect("an entry").name().expect("a name").into_owned();
            let inside = name.strip_prefix(&format!("{folder}/")).unwrap_or_else(|| panic!("{name}"));
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ' ');
            assert!(
                inside.chars().all(plain) && !inside.split('/').any(|part| matches!(part, "" | "." | "..")),
                "{name}"
            );
        }
    }
}
