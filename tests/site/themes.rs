//! What is wrong with a theme or a brand colour is shown with its file, line and, for templates, the page.

use crate::support::{Built, Page, SiteTest};

fn themed() -> SiteTest {
    SiteTest::new().with_theme().page(
        "services/a.md",
        Page::service("A").fact("made-with:\n  - group: G\n    when: 2026\n    how: So."),
    )
}

/// Nothing was published, and the old site is as it was.
fn kept(site: &SiteTest, before: &Built) -> Built {
    let built = site.build();
    assert_eq!(built.exit(), 1, "{}", built.said());
    assert!(built.said().starts_with("Nothing was published: "), "{}", built.said());
    assert!(built.site() == before.site());
    built
}

#[test]
fn a_theme_in_the_folder_is_used_like_the_one_in_the_program() {
    let site = SiteTest::new().page("services/a.md", Page::service("A"));
    let own = site.build().clean();
    let site = site.with_theme();
    let themed = site.build().clean();
    assert!(own.site() == themed.site());
    let site =
        site.edit("themes/default/strings/en.ftl", "breadcrumb = You are here", "breadcrumb = Where you are");
    assert_eq!(
        site.build().clean().attributes("/services/a/", ".breadcrumb", "aria-label"),
        ["Where you are"]
    );
}

#[test]
fn a_mistake_in_a_template_is_shown_in_its_line() {
    let site = themed();
    let before = site.build().clean();
    let site = site.edit(
        "themes/default/templates/law.html",
        "{%- for group in page.groups %}",
        "{%- for group of page.groups %}",
    );
    let problems = kept(&site, &before).problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    let problem = &problems[0];
    assert_eq!(
        (problem.rule.as_str(), problem.file.as_str()),
        ("template-syntax", "themes/default/templates/law.html")
    );
    let text = std::fs::read_to_string(site.top().join(&problem.file)).expect("a file");
    let line = text.lines().nth(usize::try_from(problem.line).expect("a line") - 1).expect("the line");
    assert!(line.contains("group of"), "{line}");
}

#[test]
fn a_template_that_fails_on_one_page_names_both_and_leaves_the_others() {
    let site = themed().page("services/b.md", Page::service("B"));
    let before = site.build().clean();
    let file = "themes/default/templates/service.html";
    let fails = "{% if page.title == \"B\" %}{{ page.nothing.here }}{% endif %}<article";
    let site = site.edit(file, "<article", fails);
    let site = site.edit("content/services/a.md", "a sentence", "a phrase");
    let built = site.build();
    assert_eq!(built.exit(), 1);
    let problems = built.problems();
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!((problems[0].rule.as_str(), problems[0].file.as_str()), ("template-render", file));
    assert!(problems[0].line > 1, "{problems:?}");
    assert_eq!(problems[0].related, ["content/services/b.md:1 the page that could not be made"]);
    assert_eq!(
        built.bytes("services/b/index.html"),
        before.bytes("services/b/index.html"),
        "the old page stays"
    );
    assert_eq!(built.only("/services/a/", ".lead"), "What it is, in a phrase.");
}

#[test]
fn a_mistake_in_a_style_sheet_is_shown_in_its_file_and_line() {
    let site = themed();
    let before = site.build().clean();
    let file = "themes/default/css/components/card.css";
    let text = std::fs::read_to_string(site.top().join(file)).expect("a file");
    let line = text.lines().count() + 2;
    let site = site.file(file, format!("{text}\n.broken {{ colour: ; color red }}\n@import \"nothing.css\n"));
    let problems = kept(&site, &before).problems();
    assert!(problems.iter().all(|problem| problem.file == file), "{problems:#?}");
    assert!(problems.iter().any(|problem| usize::try_from(problem.line) == Ok(line)), "{line} {problems:#?}");
}

#[test]
fn words_that_a_theme_lacks_are_named() {
    let site = themed().edit("themes/default/strings/en.ftl", "who-to-ask =", "whom-to-ask =");
    let problems = site.build().problems();
    assert!(
        problems
            .iter()
            .any(|problem| problem.message.contains("who_to_ask") || problem.message.contains("who-to-ask")),
        "{problems:#?}"
    );
}

#[test]
fn a_theme_that_is_not_there_is_said_in_a_sentence() {
    let built = SiteTest::new().settings("[theme]\nname = \"sea\"\n").build();
    assert_eq!(built.exit(), 3);
    assert!(
        built.said().starts_with("error: There is no theme in the folder themes/sea."),
        "{}",
        built.said()
    );
    for name in ["../x", "/etc", "a b", ""] {
        let built = SiteTest::new().settings(&format!("[theme]\nname = {name:?}\n")).build();
        assert_eq!(
            built.told(),
            [format!("local-offer.toml:2:8 settings: `{name}` is not the name of a theme.")]
        );
    }
}

#[test]
fn a_brand_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can() {
    let site = SiteTest::new().page("services/a.md", Page::service("A"));
    let before = site.build().clean();
    let branded = |site: SiteTest, colour: &str| {
        site.settings(&format!(
            "base-url = \"https://offer.testhaven.example/send/\"\n[theme]\nbrand = {colour:?}\n"
        ))
    };
    let site = branded(site, "#ffcc00");
    let problems = kept(&site, &before).problems();
    let problem = problems.iter().find(|problem| problem.file == "local-offer.toml").expect("a problem");
    assert_eq!((problem.rule.as_str(), problem.line, problem.column), ("brand-colour", 3, 9), "{problem:?}");
    let all = format!("{} {}", problem.message, problem.help);
    let nearest = all
        .split(|c: char| c != '#' && !c.is_ascii_hexdigit())
        .rfind(|word| word.len() == 7 && word.starts_with('#'));
    let nearest = nearest.unwrap_or_else(|| panic!("no colour in {all}")).to_owned();
    assert_ne!(nearest, "#ffcc00");
    let built = branded(site, &nearest).build().clean();
    assert_ne!(built.files(), before.files(), "the style sheet has another name");
    for colour in ["yellow", "#fff", "#gggggg", "", "url(x)"] {
        let built = branded(SiteTest::new(), colour).build();
        assert_eq!(built.told(), [format!("local-offer.toml:3:9 settings: `{colour}` is not a colour.")]);
    }
}

#[test]
fn settings_that_make_no_sense() {
    for (text, said) in [
        ("[freshness]\nreview-months = 0\n", "2:17 settings: A check cannot last 0 months."),
        ("[freshness]\nreview-months = 99999999999\n", "2:17 settings: x"),
        ("[waits]\nlong-wait-weeks = -1\n", "2:19 settings: x"),
        ("[theme]\nbrand = 5\n", "2:9 settings: x"),
        (
            "base-url = \"https://a.example/?q\"\n",
            "1:12 settings: `https://a.example/?q` is more than an address.",
        ),
        (
            "base-url = \"javascript:alert(1)\"\n",
            "1:12 settings: `javascript:alert(1)` is not a web address.",
        ),
        ("base-url = 5\nbase-url = 6\n", "2:1 settings: x"),
    ] {
        let built = SiteTest::new().settings(text).build();
        let told = built.told();
        assert_eq!((built.exit(), told.len()), (1, 1), "{told:?}");
        let said = said.trim_end_matches(" x");
        assert!(told[0].starts_with(&format!("local-offer.toml:{said}")), "{told:?}");
    }
}
