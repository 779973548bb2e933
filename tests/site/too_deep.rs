//! Texts and facts that are nested or repeated until programs give up. The build says what is wrong, quickly, and builds the rest.

use std::time::{Duration, Instant};

use crate::support::{Page, SiteTest};

const DEPTH: usize = 100_000;

/// Builds all these pages in one site, and says what was said about each.
fn build(pages: &[String]) -> Vec<Vec<String>> {
    let started = Instant::now();
    let good = SiteTest::new().page("guides/good.md", Page::guide("Good"));
    let site = pages
        .iter()
        .enumerate()
        .fold(good, |site, (number, text)| site.page(&format!("guides/p{number}.md"), text));
    let built = site.build();
    assert!(built.exit() <= 1);
    assert!(built.has("guides/good/index.html"));
    // A build without optimisation on a busy computer; what is quadratic takes many minutes.
    assert!(started.elapsed() < Duration::from_secs(120), "{:?}", started.elapsed());
    let told = built.told();
    let of_page = |number: usize| {
        let start = format!("content/guides/p{number}.md:");
        told.iter().filter(|line| line.starts_with(&start)).cloned().collect()
    };
    (0..pages.len()).map(of_page).collect()
}

#[test]
fn texts_nested_a_hundred_thousand_times() {
    let stairs: String = (0..1_000).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect();
    let texts = [
        ">".repeat(DEPTH),
        "> ".repeat(DEPTH),
        "- ".repeat(DEPTH),
        "1. ".repeat(DEPTH),
        "> - ".repeat(DEPTH),
        "*a ".repeat(DEPTH),
        "**a ".repeat(DEPTH),
        "*a _b **c __d ".repeat(DEPTH / 4),
        format!("{}a{}", "*".repeat(DEPTH), "*".repeat(DEPTH)),
        format!("{}a{}", "[".repeat(DEPTH), "](b.md)".repeat(DEPTH)),
        "![".repeat(DEPTH),
        "`".repeat(DEPTH),
        "a <span>".repeat(DEPTH),
        "a <b>".repeat(DEPTH),
        "<div>\n\n".repeat(DEPTH),
        "<!-- ".repeat(DEPTH),
        "[^1]: ".repeat(DEPTH),
        "[^a] ".repeat(DEPTH),
        ": ".repeat(DEPTH),
        "a\n: b\n".repeat(DEPTH),
        format!("|{}\n|{}\n", "a|".repeat(DEPTH), "-|".repeat(DEPTH)),
        "#".repeat(DEPTH),
        "## a\n\n".repeat(DEPTH),
        "> [!NOTE]\n".repeat(DEPTH),
        "\\".repeat(DEPTH),
        "&".repeat(DEPTH),
        "EHC plan ".repeat(DEPTH),
        stairs,
    ];
    build(&texts.map(|text| Page::guide("Bad").text(&text).to_string()));
}

#[test]
fn facts_nested_a_hundred_thousand_times() {
    let cases = [
        (format!("title: {}", "[".repeat(DEPTH)), "wrong-shape"),
        (format!("title: {}{}", "[".repeat(DEPTH), "]".repeat(DEPTH)), "wrong-shape"),
        (format!("topics: {}", "[".repeat(DEPTH)), ""),
        (format!("? {}", "? ".repeat(DEPTH)), "front-matter-syntax"),
        (format!("title: {}a", "- ".repeat(DEPTH)), "front-matter-syntax"),
        (format!("title: {}a", "!a ".repeat(DEPTH)), ""),
        (format!("title: {}a", "&a ".repeat(DEPTH)), "front-matter-syntax"),
        (format!("topics: [{}]", "a, ".repeat(DEPTH)), "front-matter-syntax"),
        (format!("title: \"{}\"", "\\u0041".repeat(DEPTH)), ""),
        ((0..DEPTH / 10).map(|number| format!("x{number}: y\n")).collect(), "unknown-key"),
        ((0..DEPTH / 10).map(|_| "title: y\n".to_owned()).collect(), "repeated-key"),
        ("a: [\n".repeat(DEPTH / 10), "unknown-key"),
    ];
    let page = |facts: &str| {
        let title = if facts.starts_with("title") { "" } else { "title: A\n" };
        format!("---\n{title}summary: B\n{facts}\n---\n")
    };
    let pages: Vec<String> = cases.iter().map(|(facts, _)| page(facts)).collect();
    for ((facts, rule), told) in cases.iter().zip(build(&pages)) {
        let fits = rule.is_empty() || told.iter().any(|line| line.contains(&format!(" {rule}: ")));
        assert!(fits, "{facts:.60}: {told:#?}");
        assert!(told.len() < 40, "{facts:.60}: {} problems", told.len());
        assert!(told.iter().all(|line| line.len() < 1_000), "a message is very long");
    }
}

#[test]
fn names_that_stand_for_names_that_stand_for_names() {
    let keys =
        ["topics", "needs", "areas", "outcomes", "statutory", "also-known-as", "audience", "redirect-from"];
    let mut bomb = String::new();
    for (level, key) in keys.iter().enumerate() {
        let of = if level == 0 { "x, ".to_owned() } else { format!("*a{}, ", level - 1) };
        bomb += &format!("{key}: &a{level} [{}]\n", of.repeat(10).trim_end_matches(", "));
    }
    let told = build(&[format!("---\n{bomb}title: A\nsummary: B\n---\n")]);
    assert!(told[0].iter().any(|line| line.contains("use `&` and `*`")), "{told:#?}");
    for path in
        ["content/site.yaml", "content/vocabulary.yaml", "content/words.yaml", "content/statutory.yaml"]
    {
        let built = SiteTest::new().file(path, &bomb).build();
        assert_eq!(built.exit(), 1);
        assert!(built.told().iter().any(|line| line.starts_with(path)), "{:#?}", built.told());
    }
}

#[test]
fn shared_files_nested_a_hundred_thousand_times() {
    for path in [
        "content/site.yaml",
        "content/vocabulary.yaml",
        "content/words.yaml",
        "content/statutory.yaml",
        "local-offer.toml",
    ] {
        for text in [
            format!("name: {}", "[".repeat(DEPTH)),
            format!("name = {}", "{a=[".repeat(DEPTH)),
            format!("{} = 1", "a.".repeat(DEPTH).trim_end_matches('.')),
        ] {
            let built = SiteTest::new().file(path, &text).build();
            assert_eq!(built.exit(), 1, "{path} {text:.40}");
            assert!(built.problems().len() < 40);
        }
    }
}

#[test]
fn a_page_of_one_megabyte_is_built() {
    let text = "Words that are plain. ".repeat(45_000);
    let built = SiteTest::new().page("guides/long.md", Page::guide("Long").text(&text)).build().clean();
    assert!(built.bytes("guides/long/index.html").len() > 900_000);
}

#[test]
fn a_very_long_line_in_the_facts_is_shown_in_part() {
    let title = "x".repeat(500_000);
    let built = SiteTest::new()
        .page("guides/a.md", Page::guide("A").fact(&format!("checked: {title}")))
        .page("guides/b.md", Page::guide("A").fact(&format!("topics: [{title}]")))
        .build();
    assert_eq!(built.exit(), 1);
    for line in built.told() {
        assert!(line.len() < 2_000, "a message of {} bytes", line.len());
    }
}
