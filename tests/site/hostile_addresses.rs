//! Addresses and paths that lead where no reader should go: scripts in the place of web addresses, ways out of the folder, addresses
//! that are taken. Each is refused where it stands, and no page leads there (`support/sound.rs` looks at all of them).

use crate::support::page::quoted;
use crate::support::{Built, Page, SiteTest};

/// What is no web address, whatever a browser makes of it.
const NO_WEB: &[&str] = &[
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)",
    "javascript&#58;alert(1)",
    "javascript://a.example/%0Aalert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:https://a.example/x",
    "view-source:https://a.example/",
    "file:///etc/passwd",
    "ftp://a.example/",
    "intent://a.example/#Intent;end",
    "//evil.example/",
    "\\\\evil.example\\x",
    "https:\\\\evil.example",
    "https://good.example:pass@evil.example/",
    "https://good.example@evil.example/",
    "https://good.example\\@evil.example/",
    "https://a.example/\r\nSet-Cookie: a=b",
    "https://a.example/ onclick=alert(1)",
    "https://",
    "https://[::1",
    "{{ shell.council }}",
];

/// Facts that hold a web address, by the kind of page.
fn with_web(kind: &str, web: &str) -> Page {
    let service = Page::service("A").fact("criteria: [They live here.]");
    let pathway = "stages:\n  - id: one\n    title: One\n    who-helps: [{role: A, how: B}]\n    services: [../services/good.md]\n    criteria: [A]\n    if-not-eligible:\n";
    match kind {
        "website" => service.fact(&format!("website: {web}")).fact("if-not-eligible: [{page: good.md}]"),
        "if-not-eligible" => service.fact(&format!("if-not-eligible:\n  - web: {web}\n    text: A")),
        "while-you-wait" => Page::service("A").fact(&format!("while-you-wait:\n  - web: {web}\n    text: A")),
        "form" => Page::service("A").fact(&format!("how-to-get-it:\n  form: {web}")),
        "contacts" => Page::service("A").fact(&format!("contacts:\n  - role: A\n    web: {web}")),
        "films" => Page::guide("A").fact(&format!("films:\n  - title: A\n    web: {web}")),
        "booking" => Page::event("A", "2026-12-01").fact(&format!("booking:\n  needed: true\n  web: {web}")),
        _ => Page::guide("A")
            .fact("from-age: 0")
            .fact("to-age: 25")
            .fact(&format!(
                "{pathway}      - web: {web}\n        text: A\n        why: B\n    next: [{{page: ../services/good.md, when: Later}}]"
            ))
            .text("## One {#one}\n\nText."),
    }
}

const WITH_WEB: &[(&str, &str)] = &[
    ("website", "services"),
    ("if-not-eligible", "services"),
    ("while-you-wait", "services"),
    ("form", "services"),
    ("contacts", "services"),
    ("films", "guides"),
    ("booking", "events"),
    ("stages", "pathways"),
];

/// Each of these files has an error in it, and none of them became a page.
fn each_is_refused(built: &Built, files: &[(String, String)]) {
    let told = built.problems();
    for (file, what) in files {
        let is_told = told.iter().any(|problem| {
            problem.file == format!("content/{file}") && problem.severity == "error" && problem.line > 1
        });
        assert!(is_told, "{file} says nothing of {what:?}: {:#?}", built.told());
        assert!(!built.has(&file.replace(".md", "/index.html")), "{file} is a page with {what:?}");
    }
}

#[test]
fn no_fact_takes_what_is_no_web_address() {
    let mut site = SiteTest::new().page("services/good.md", Page::service("Good"));
    let mut files = Vec::new();
    for (kind, folder) in WITH_WEB {
        let fine = with_web(kind, "https://a.example/");
        site = site.page(&format!("{folder}/fine-{kind}.md"), fine);
        for (number, web) in NO_WEB.iter().enumerate() {
            let file = format!("{folder}/{kind}-{number}.md");
            site = site.page(&file, with_web(kind, &quoted(web)));
            files.push((file, (*web).to_owned()));
        }
    }
    let built = site.build();
    each_is_refused(&built, &files);
    for (kind, folder) in WITH_WEB {
        assert!(built.has(&format!("{folder}/fine-{kind}/index.html")), "{kind}: {:#?}", built.told());
    }
}

/// A shared file, the words in it that hold an address, and others for them.
const SHARED: &[(&str, &str, &str)] = &[
    ("content/site.yaml", "web: https://www.gov.uk/ambulance", "web: EVIL"),
    ("content/site.yaml", "web: https://www.equalityadvisoryservice.com/", "web: EVIL"),
    ("content/site.yaml", "feedback:\n", "feedback:\n  web: EVIL\n"),
    ("local-offer.toml", "\"https://offer.testhaven.example/send/\"", "EVIL"),
    ("local-offer.toml", "base-url", "suggest-change = EVIL\nbase-url"),
    ("local-offer.toml", "base-url", "bundle = EVIL\nbase-url"),
];

#[test]
fn nor_does_any_shared_file() {
    for (file, from, to) in SHARED {
        for web in
            ["javascript:alert(1)//{path}.zip", "//evil.example/{path}.zip", " data:text/html,{path}.zip"]
        {
            let built = SiteTest::new().edit(file, from, &to.replace("EVIL", &quoted(web))).build();
            let told = built.problems();
            assert!(
                told.iter().any(|problem| problem.file == *file && problem.severity == "error"),
                "{to} {web}"
            );
            assert_eq!(built.files(), Vec::<&str>::new(), "{to} {web}");
        }
    }
}

/// Paths to files that no page may name.
const OUTSIDE: &[&str] = &[
    "../../../secret.md",
    "../../../../../../etc/passwd",
    "/etc/passwd",
    "..\\..\\..\\secret.md",
    "%2e%2e/%2e%2e/%2e%2e/secret.md",
    "....//....//....//secret.md",
    "good.md/../../../../secret.md",
    "file:///etc/passwd",
    "C:\\secret.md",
    "c:/secret.md",
    "\\\\evil.example\\secret.md",
    "//evil.example/secret.md",
    "secret.md\0.md",
    "~/secret.md",
    "../../local-offer.toml",
    "../site.yaml",
    "GOOD.md",
    ".",
    "..",
];

/// Facts that hold the path of a file, as a page of the kind of its folder.
fn with_path(fact: &str, path: &str) -> (&'static str, Page) {
    match fact {
        "page" => ("services", Page::service("A").fact(&format!("while-you-wait:\n  - page: {path}"))),
        "transcript" => {
            let film = format!("films:\n  - title: A\n    web: https://a.example/\n    transcript: {path}");
            ("services", Page::service("A").fact(&film))
        }
        "about" => {
            let reply = Page::reply("A", "2026", "done").fact("what-we-did: A.");
            ("replies", reply.fact(&format!("about: [{path}]")))
        }
        "picture" => ("services", Page::service("A").fact(&format!("picture: {path}"))),
        _ => ("guides", Page::guide("A").fact(&format!("parts: [{path}]"))),
    }
}

#[test]
fn no_fact_names_a_file_that_is_not_a_page_of_the_site() {
    let mut site = SiteTest::new().page("services/good.md", Page::service("Good"));
    std::fs::write(site.beside("secret.md"), Page::guide("Zebra").to_string()).expect("a file");
    let mut files = Vec::new();
    for fact in ["page", "transcript", "about", "picture", "parts"] {
        for (number, path) in OUTSIDE.iter().enumerate() {
            let (folder, page) = with_path(fact, &quoted(path));
            let file = format!("{folder}/{fact}-{number}.md");
            site = site.page(&file, page);
            files.push((file, (*path).to_owned()));
        }
    }
    let built = site.build();
    let told = built.problems();
    for (file, path) in &files {
        let is_told = told.iter().any(|problem| problem.file == format!("content/{file}"));
        assert!(is_told, "{file} says nothing of {path:?}: {:#?}", built.told());
    }
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains("Zebra"), "{path}");
    }
}

/// Old addresses that are no addresses of this site, or that are taken.
const NO_OLD: &[&str] = &[
    "/",
    "/../x/",
    "/a/../b/",
    "/a/./b/",
    "//evil.example/",
    "https://evil.example/",
    "javascript:alert(1)",
    "/a%2fb/",
    "/a\\b/",
    "/a b/",
    "/SERVICES/x/",
    "/stra\u{df}e/",
    "/caf\u{e9}/",
    "/cafe\u{301}/",
    "/.well-known/",
    "/index.html/",
    "/sw.js/",
    "/con/",
    "/a/nul/b/",
    "/a./",
    "/services/good/",
    "/services/",
    "/assets/x/",
    "/pictures/x/",
    "/search-index/x/",
    "/services/page-2/",
    "/offline/x/",
    "/a\r\nLocation: b/",
    "/\u{202e}a/",
    "/{{ x }}/",
];

#[test]
fn old_addresses_stay_on_the_site_and_take_no_place() {
    let mut site = SiteTest::new()
        .page("services/good.md", Page::service("Good"))
        .page("guides/fine.md", Page::guide("Fine").fact("redirect-from: [/fine/]"));
    let mut files = Vec::new();
    for (number, old) in NO_OLD.iter().enumerate() {
        let file = format!("guides/old-{number}.md");
        site = site.page(&file, Page::guide("Old").fact(&format!("redirect-from: [{}]", quoted(old))));
        files.push((file, *old));
    }
    let built = site.build();
    let told = built.problems();
    for (file, old) in files {
        let is_told = told
            .iter()
            .any(|problem| problem.file == format!("content/{file}") && problem.severity == "error");
        assert!(is_told, "{file} says nothing of {old:?}");
    }
    assert_eq!(built.only("/services/good/", "h1"), "Good");
    assert!(built.has("fine/index.html"));
    assert!(built.files().iter().all(|path| path.is_ascii() && !path.contains(['\\', ' ', '%'])));
}

/// Names that are one on some computers and two on others, and names that some cannot hold at all.
#[test]
fn two_files_cannot_become_one_elsewhere() {
    for name in [
        "CON",
        "con",
        "nul",
        "aux",
        "prn",
        "com1",
        "lpt9",
        "Good",
        "GOOD",
        "go\u{f6}d",
        "goo\u{308}d",
        "good.",
    ] {
        let built = SiteTest::new()
            .page("services/good.md", Page::service("Good"))
            .page(&format!("services/{name}.md"), Page::service("Bad"))
            .build();
        let told = built.problems();
        assert_eq!(told.len(), 1, "{name}: {told:?}");
        assert_eq!((told[0].rule.as_str(), built.exit()), ("file-name", 1), "{name}");
        assert_eq!(built.text("/services/", ".card-title"), ["Good"], "{name}");
    }
    let built = SiteTest::new().page("services/con.md", Page::service("Con")).build();
    assert!(built.problems()[0].help.contains("`about-con`"), "{:?}", built.problems());
    for (file, from, to) in [
        ("content/vocabulary.yaml", "id: money", "id: aux"),
        ("content/vocabulary.yaml", "id: milbury", "id: lpt1"),
        ("content/site.yaml", "languages: [en]", "languages: [en, con]"),
    ] {
        let built = SiteTest::new().edit(file, from, to).build();
        assert_eq!((built.exit(), built.files().len()), (1, 0), "{to}");
        assert!(built.told()[0].starts_with(file), "{:?}", built.told());
    }
}
