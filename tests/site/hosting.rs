//! What goes along with the files of the site: headers for the host, and whom to tell about a hole.

use std::fs;

use local_offer::interchange::hosting;

use crate::support::{SiteTest, repository};

#[test]
fn the_host_is_told_what_to_say_unless_the_settings_say_no() {
    let built = SiteTest::new().build().clean();
    assert_eq!(built.source("_headers"), hosting::headers_file());
    assert!(!built.source("offline-files.json").contains("_headers"), "nobody keeps it on a device");
    let built = SiteTest::new().settings("headers = false").build().clean();
    assert!(!built.has("_headers"));
}

/// The parts of `docs/hosting.md` that come from the program, by the words above them.
fn parts() -> [(&'static str, String); 4] {
    [
        ("headers", hosting::headers_file()),
        ("nginx-map", hosting::nginx_map()),
        ("nginx", hosting::nginx()),
        ("caddy", hosting::caddy()),
    ]
}

#[test]
fn the_page_about_hosting_says_what_the_program_says() {
    let file = repository().join("docs/hosting.md");
    let page = fs::read_to_string(&file).expect("a page");
    let mut wanted = page.clone();
    for (name, text) in parts() {
        let start = format!("<!-- {name} -->\n```text\n");
        let (before, rest) = wanted.split_once(&start).unwrap_or_else(|| panic!("no place for {name}"));
        let (_, after) = rest.split_once("```").expect("its end");
        wanted = format!("{before}{start}{text}```{after}");
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &wanted).expect("written");
    }
    assert!(
        wanted == page || std::env::var_os("UPDATE").is_some(),
        "run UPDATE=1 cargo test --test site -- the_page_about_hosting"
    );
}

const SECURITY: &str = "[security]\ncontact = \"mailto:web@testhaven.example\"\nexpires = \"2027-06-30\"\n";

#[test]
fn whom_to_tell_about_a_hole_stands_where_others_look() {
    let built = SiteTest::new().build().clean();
    assert!(!built.has(".well-known/security.txt"), "nobody is named who did not ask for it");
    let site = SiteTest::new().settings(&format!(
        "base-url = \"https://offer.testhaven.example/\"\n{SECURITY}policy = \"https://testhaven.example/holes\"\n"
    ));
    let built = site.build().clean();
    let text = "Contact: mailto:web@testhaven.example\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: en\n\
                Canonical: https://offer.testhaven.example/.well-known/security.txt\nPolicy: https://testhaven.example/holes\n";
    assert_eq!(built.source(".well-known/security.txt"), text);
    let folder = format!("base-url = \"https://testhaven.example/offer/\"\n{SECURITY}");
    let built = SiteTest::new().settings(&folder).build().clean();
    assert!(!built.source(".well-known/security.txt").contains("Canonical"));
}

#[test]
fn a_contact_that_is_late_or_wrong_is_noticed() {
    let late = SiteTest::new().settings(&SECURITY.replace("2027", "2025")).build();
    assert_eq!((late.exit(), late.problems().len()), (0, 1));
    assert!(late.told()[0].starts_with("local-offer.toml:3:11 security-contact-late: "), "{:?}", late.told());
    for (from, to) in [
        ("mailto:web@testhaven.example", "web@testhaven.example"),
        ("mailto:web@testhaven.example", "mailto:web@testhaven.example\\r\\nPolicy: x"),
        ("mailto:web@testhaven.example", "javascript:alert(1)"),
        ("mailto:web@testhaven.example", "http://testhaven.example/"),
        ("mailto:web@testhaven.example", "tel:+44 20"),
        ("2027-06-30", "2027-06-31"),
        ("expires = \"2027-06-30\"", ""),
        ("contact = \"mailto:web@testhaven.example\"", ""),
    ] {
        let built = SiteTest::new().settings(&SECURITY.replace(from, to)).build();
        let told = built.told();
        assert_eq!((built.exit(), built.files().len()), (1, 0), "{to}");
        assert!(
            told.iter().any(|line| line.starts_with("local-offer.toml:") && line.contains(" settings: ")),
            "{told:?}"
        );
    }
}
