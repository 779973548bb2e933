//! Pictures: shown with their words and size, credited, and refused when nobody knows whose they are or what they show.

use crate::support::{Page, SiteTest};

/// A picture of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\xdacd\xf8\xcfP\x0f\
                     \0\x03\x86\x01\x80Z4}k\0\0\0\0IEND\xaeB`\x82";

const LIST: &str = "pictures:\n  - id: hub\n    file: hub.png\n    label: The hub\n    licence: CC BY 4.0\n    credit: Ada Photographer\n    \
                    consent-ref: YV-SECRET-2\n    link: https://photos.example/hub\n";

fn site() -> SiteTest {
    SiteTest::new()
        .file("content/pictures/pictures.yaml", LIST)
        .file("content/pictures/hub.png", PNG)
        .page("services/good.md", Page::service("Good"))
        .page("services/a.md", Page::service("A").text("![The door of the hub](picture:hub)"))
        .page("guides/b.md", Page::guide("B").text("![](../pictures/hub.png)"))
}

#[test]
fn a_picture_has_its_words_and_its_size_and_is_part_of_the_site() {
    let built = site().build().clean();
    for (page, alt) in [("/services/a/", "The door of the hub"), ("/guides/b/", "")] {
        let attribute = |name: &str| built.attributes(page, ".prose img", name);
        assert_eq!(attribute("alt"), [alt]);
        assert_eq!((attribute("width"), attribute("height")), (vec!["1".to_owned()], vec!["1".to_owned()]));
        assert_eq!(attribute("src"), ["../../pictures/hub.png"]);
    }
    assert_eq!(built.bytes("pictures/hub.png"), PNG);
}

#[test]
fn whose_a_picture_is_stands_in_the_credits_and_who_consented_does_not() {
    let built = site().build().clean();
    let credits = built.only("/credits/", "main");
    for words in ["The hub", "CC BY 4.0", "Ada Photographer"] {
        assert!(credits.contains(words), "{words} is not in {credits}");
    }
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains("YV-SECRET"), "{path}");
    }
}

#[test]
fn a_picture_that_is_deleted_is_gone_from_the_site() {
    let site = site();
    let before = site.build().clean();
    let site = site.remove("content/pictures/hub.png").remove("content/pictures/pictures.yaml");
    let built = site.remove("content/services/a.md").remove("content/guides/b.md").build().clean();
    assert!(built.gone_since(&before).contains(&"pictures/hub.png"));
}

#[test]
fn pictures_that_nobody_knows_are_refused_where_they_are() {
    for (text, said) in [
        ("![x](picture:hubb)", "6:6 unknown-picture: There is no picture `hubb`."),
        ("![x](../pictures/hbu.png)", "6:6 unknown-picture: There is no picture `hbu.png`."),
        (
            "![x](https://evil.example/x.png)",
            "6:6 image-address: `https://evil.example/x.png` is not the address of a picture of this site.",
        ),
    ] {
        let built = site().page("guides/b.md", Page::guide("B").text(text)).build();
        assert_eq!(built.told(), [format!("content/guides/b.md:{said}")]);
        assert!(!built.has("guides/b/index.html") && built.has("services/a/index.html"));
    }
}

#[test]
fn a_broken_picture_leaves_out_the_pages_that_show_it_and_no_others() {
    for bytes in [b"".as_slice(), b"not a picture", &PNG[..20]] {
        let built = site().file("content/pictures/hub.png", bytes).build();
        assert_eq!(built.exit(), 1);
        assert!(
            built
                .told()
                .iter()
                .any(|line| line.starts_with("content/pictures/pictures.yaml:3:11 broken-picture: ")),
            "{:?}",
            built.told()
        );
        assert_eq!(built.text("/services/", ".card-title"), ["Good"]);
    }
    let missing = site().remove("content/pictures/hub.png").build();
    assert!(missing.told().contains(&"content/pictures/pictures.yaml:3:11 broken-picture: There is no file `content/pictures/hub.png`.".to_owned()), "{:?}", missing.told());
}

#[test]
fn a_picture_without_credit_and_a_file_without_an_entry_are_not_published() {
    let site = site();
    let before = site.build().clean();
    let site = site.edit("content/pictures/pictures.yaml", "    credit: Ada Photographer\n", "");
    let built = site.build();
    let told = built.told();
    assert!(
        told.contains(&"content/pictures/pictures.yaml:2:5 missing-fact: `credit` is missing.".to_owned()),
        "{told:?}"
    );
    assert!(built.site() == before.site());
    let built = SiteTest::new().file("content/pictures/found.png", PNG).build();
    assert_eq!(
        (built.exit(), built.told()),
        (0, vec!["content/pictures/found.png:1:1 unlisted-picture: `found.png` is not used.".to_owned()])
    );
    assert!(!built.has("pictures/found.png"));
}

#[test]
fn a_page_cannot_stand_where_pictures_are() {
    let built = site().page("pictures/x.md", Page::guide("X").fact("kind: guide")).build();
    assert_eq!(
        built.told(),
        ["content/pictures/x.md:1:1 address-taken: The site makes a page of its own at /pictures/x/."]
    );
}
