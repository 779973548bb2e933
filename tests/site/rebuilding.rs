//! Building again: only what has to change is written, nothing is left over, and the same input gives the same bytes everywhere.

use std::fs;

use crate::support::{Page, SiteTest, built::OnDisk};

fn site() -> SiteTest {
    SiteTest::new()
        .page("services/a.md", Page::service("Apple").fact("areas: [milbury]").text("Words."))
        .page("services/b.md", Page::service("Berry").text("See [Apple](a.md)."))
        .page("guides/g/index.md", Page::guide("Guide").fact("parts: [p.md]"))
        .page("guides/g/p.md", Page::guide("Part"))
        .page("events/e.md", Page::event("Event", "2026-12-01"))
        .page("news/n.md", Page::news("News", "2026-11-01"))
}

#[test]
fn building_again_writes_nothing() {
    let site = site();
    let first = site.build().clean();
    let count = first.files().len();
    assert_eq!(first.on_disk(), OnDisk { new: count, changed: 0, same: 0, removed: 0 });
    let again = site.build().clean();
    assert_eq!(again.on_disk(), OnDisk { new: 0, changed: 0, same: count, removed: 0 });
    assert_eq!(again.written_since(&first), Vec::<&str>::new());
}

#[test]
fn an_edit_of_the_text_writes_one_page() {
    let site = site();
    let before = site.build().clean();
    let after = site.edit("content/services/a.md", "Words.", "Other words.").build().clean();
    assert_eq!(after.written_since(&before), ["services/a/index.html"]);
}

#[test]
fn an_edit_of_a_title_writes_the_pages_that_show_it() {
    let site = site();
    let before = site.build().clean();
    let after = site.edit("content/services/a.md", "Apple", "Apricot").build().clean();
    assert_eq!(
        after.written_since(&before),
        [
            "a-z/index.html",
            "browse/age/0-4/index.html",
            "browse/age/11-25/index.html",
            "browse/age/5-10/index.html",
            "browse/area/milbury/index.html",
            "browse/sector/health/index.html",
            "easy-read/age/0-4/index.html",
            "easy-read/age/11-25/index.html",
            "easy-read/age/5-10/index.html",
            "easy-read/all/index.html",
            "services/a/easy-read/index.html",
            "services/a/index.html",
            "services/index.html",
            "site-map/index.html",
        ]
    );
}

#[test]
fn an_edit_of_news_writes_home_its_list_and_the_feed() {
    let site = site();
    let before = site.build().clean();
    let after = site.edit("content/news/n.md", "News", "Fresh news").build().clean();
    let expected =
        ["index.html", "news/feed.xml", "news/index.html", "news/n/index.html", "site-map/index.html"];
    assert_eq!(after.written_since(&before), expected);
    assert_eq!(after.gone_since(&before), Vec::<&str>::new());
}

#[test]
fn a_page_that_is_deleted_is_gone_with_all_that_led_to_it() {
    let site = site();
    let before = site.build().clean();
    let built = site.remove("content/events/e.md").remove("content/services/b.md").build().clean();
    assert_eq!(
        built.gone_since(&before),
        [
            "events/e/event.ics",
            "events/e/index.html",
            "services/b/easy-read/index.html",
            "services/b/index.html"
        ]
    );
    assert!(!built.source("sitemap.xml").contains("/services/b/"));
    assert_eq!(built.text("/a-z/", ".index a"), ["Apple", "Guide", "Part"]);
}

#[test]
fn a_page_that_is_renamed_leaves_nothing_at_its_old_address() {
    let site = site();
    let before = site.build().clean();
    let site = site.rename("content/services/a.md", "content/services/new.md").edit(
        "content/services/b.md",
        "a.md",
        "new.md",
    );
    let built = site.build().clean();
    assert_eq!(built.gone_since(&before), ["services/a/easy-read/index.html", "services/a/index.html"]);
    let site = site.edit("content/services/new.md", "---\n", "---\nredirect-from: [/services/a/]\n");
    let built = site.build().clean();
    assert_eq!(built.links("/services/a/", "main a"), [("Apple".to_owned(), "/services/new/".to_owned())]);
}

#[test]
fn a_page_can_become_a_folder_and_a_folder_a_page() {
    let site = site().page("guides/x.md", Page::guide("X"));
    site.build().clean();
    let site = site.remove("content/guides/x.md").page("guides/x/y.md", Page::guide("Y"));
    let built = site.build().clean();
    assert!(!built.has("guides/x/index.html") && built.has("guides/x/y/index.html"));
    let site = site.remove("content/guides/x/y.md").page("guides/x.md", Page::guide("X"));
    let built = site.build().clean();
    assert!(built.has("guides/x/index.html") && !built.has("guides/x/y/index.html"));
    assert!(!site.output().join("guides/x/y").exists(), "its folder is gone too");
}

#[test]
fn a_page_that_breaks_is_taken_off_and_comes_back_when_it_is_mended() {
    let site = site();
    let before = site.build().clean();
    let site = site.edit("content/services/b.md", "ages: 0-25", "ages: x");
    let broken = site.build();
    assert_eq!(broken.exit(), 1);
    assert_eq!(broken.gone_since(&before), ["services/b/easy-read/index.html", "services/b/index.html"]);
    let mended = site.edit("content/services/b.md", "ages: x", "ages: 0-25").build().clean();
    assert!(mended.site() == before.site());
}

#[test]
fn the_day_alone_changes_only_what_is_past_or_late() {
    let site = site().page("services/c.md", Page::service("C").fact("checked: 2026-06-01"));
    let before = site.build().clean();
    let site = site.today("2026-11-30");
    let report = "how-we-are-doing/index.html";
    assert_eq!(site.build().clean().written_since(&before), [report], "it says for which day it is true");
    let before = site.build().clean();
    let after = site.today("2026-12-02").build().clean();
    assert_eq!(
        after.written_since(&before),
        ["events/e/index.html", "events/index.html", report, "index.html", "services/c/index.html"]
    );
}

/// A build of a site with everything in it.
fn with_everything() -> SiteTest {
    let site = site().page(
        "services/c.md",
        Page::service("C")
            .fact("redirect-from: [/c/]")
            .fact("also-known-as: [Z]")
            .text("## One\n\n## Two\n\n## Three\n\nAn EHC plan.[^1]\n\n[^1]: A note."),
    );
    (0..30).fold(site, |site, number| {
        site.page(&format!("services/s{number}.md"), Page::service("Same title").fact("checked: 2026-09-14"))
    })
}

#[test]
fn the_same_input_gives_the_same_bytes_everywhere() {
    let first = with_everything().environment("RAYON_NUM_THREADS", "1").build().clean();
    for (name, value) in [
        ("RAYON_NUM_THREADS", "2"),
        ("TZ", "Pacific/Kiritimati"),
        ("LANG", "tr_TR.UTF-8"),
        ("LC_ALL", "de_DE.UTF-8"),
        ("CLICOLOR_FORCE", "1"),
    ] {
        let other = with_everything().environment(name, value).build().clean();
        assert!(other.site() == first.site(), "{name}={value}");
    }
}

#[test]
fn nothing_of_this_computer_is_in_the_site() {
    let site = with_everything();
    let built = site.build().clean();
    let here = site.top().display().to_string();
    let year = jiff::Zoned::now().year().to_string();
    for path in built.files() {
        let text = String::from_utf8_lossy(built.bytes(path));
        assert!(!text.contains(&here), "{path}");
        assert!(year == "2026" || !text.contains(&year), "{path} has the year of today");
    }
}

#[test]
fn the_day_can_come_from_the_environment() {
    let day = with_everything().build().clean();
    let noon = "1795348800";
    let epoch = || with_everything().any_day().environment("SOURCE_DATE_EPOCH", noon);
    assert!(epoch().build().clean().site() == day.site());
    assert!(epoch().environment("TZ", "Pacific/Kiritimati").build().clean().site() == day.site());
    assert!(epoch().today("2027-01-01").build().clean().site() != day.site(), "the argument wins");
    let odd = with_everything().any_day().environment("SOURCE_DATE_EPOCH", "yesterday").build();
    assert_eq!(odd.exit(), 3);
    assert!(odd.said().contains("SOURCE_DATE_EPOCH is `yesterday`"), "{}", odd.said());
    let late = with_everything().any_day().environment("SOURCE_DATE_EPOCH", "1767225599999999").build();
    assert_eq!(late.exit(), 3);
}

#[test]
fn the_order_in_which_files_were_made_makes_no_difference() {
    let names = ["a", "b", "c", "d", "e"];
    let build = |names: &[&str]| {
        let site = names.iter().fold(SiteTest::new(), |site, name| {
            site.page(&format!("services/{name}.md"), Page::service("Same").fact("topics: [money]"))
        });
        site.build().clean()
    };
    let reversed: Vec<&str> = names.into_iter().rev().collect();
    assert!(build(&names).site() == build(&reversed).site());
}

#[test]
fn warnings_fail_only_strict_builds() {
    let site = || SiteTest::new().page("services/a.md", Page::service("A").text("|a|b|\n|-|-|\n|c|d|"));
    let built = site().build();
    assert_eq!((built.exit(), built.problems()[0].severity.as_str()), (0, "warning"));
    let strict = site().argument("--strict").build();
    assert_eq!(strict.exit(), 1);
    assert!(strict.site() == built.site(), "the site is built all the same");
}

#[test]
fn the_sample_site_is_sound() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("site");
    let site = SiteTest::new();
    let mut build = crate::support::program();
    build.args(["build", "--format", "json", "--today", "2026-11-22", "--source"]);
    build.arg(crate::support::repository()).arg("--output").arg(&output);
    let built = site.look(build.output().expect("a build"), &output).clean();
    assert!(built.files().len() > 200);
    fs::remove_dir_all(&output).expect("a folder");
}
