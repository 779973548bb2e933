//! Sites that were damaged at random: bytes and lines lost, doubled, moved or made up. Whatever happens to them, the build ends
//! with 0 or 1, and what it publishes is sound.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::support::{Page, SiteTest};

/// What somebody's editor, disk or hand can do to a file. Numbers are places, as parts of the file.
#[derive(Debug, Clone)]
enum Damage {
    CutBytes(f64, usize),
    PutBytes(f64, Vec<u8>),
    PutText(f64, &'static str),
    CutLine(f64),
    DoubleLine(f64),
    SwapLines(f64, f64),
    CutEnd(f64),
    Indent(f64, usize),
}

/// Texts that mean something to YAML, Markdown, templates or paths.
const TEXTS: &[&str] = &[
    "---\n",
    "\n---\n",
    ": ",
    "- ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "|\n",
    ">\n",
    "#",
    "&a ",
    "*a",
    "!",
    "~",
    "null",
    "true",
    "[x](a.md)",
    "](",
    "[^1]",
    "`",
    "```\n",
    "> ",
    "> [!NOTE]\n",
    "|a|b|\n|-|-|\n",
    "Table: ",
    "<span>",
    "</span>",
    "<br>",
    "<!--",
    "-->",
    "## ",
    "{#id}",
    "../",
    "/",
    "\\",
    "é",
    "\u{202e}",
    "\u{feff}",
    "\u{0}",
    "𝔸",
    "draft: true\n",
    "kind: event\n",
    "starts: 2026-12-01\n",
    "redirect-from: [/a/]\n",
    "parts: [p.md]\n",
    "2026-02-30",
    "99999999999999999999",
    "0-25",
    "EHC plan",
    "{{ x }}",
    "{% x %}",
];

fn damage() -> impl Strategy<Value = Damage> {
    let place = 0.0..1.0_f64;
    prop_oneof![
        1 => (place.clone(), 1..40_usize).prop_map(|(at, count)| Damage::CutBytes(at, count)),
        1 => (place.clone(), prop::collection::vec(any::<u8>(), 1..4))
            .prop_map(|(at, bytes)| Damage::PutBytes(at, bytes)),
        4 => (place.clone(), prop::sample::select(TEXTS)).prop_map(|(at, text)| Damage::PutText(at, text)),
        2 => place.clone().prop_map(Damage::CutLine),
        1 => place.clone().prop_map(Damage::DoubleLine),
        1 => (place.clone(), place.clone()).prop_map(|(a, b)| Damage::SwapLines(a, b)),
        1 => place.clone().prop_map(Damage::CutEnd),
        1 => (place, 1..5_usize).prop_map(|(at, by)| Damage::Indent(at, by)),
    ]
}

fn part(of: usize, at: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a rough place is enough"
    )]
    let place = (of as f64 * at) as usize;
    place
}

fn apply(damage: &Damage, bytes: &mut Vec<u8>) {
    let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let count = lines.len();
    let line = |at: f64| part(count, at);
    match damage {
        Damage::CutBytes(at, count) => {
            let start = part(bytes.len(), *at);
            let end = (start + count).min(bytes.len());
            bytes.drain(start..end);
            return;
        }
        Damage::PutBytes(at, new) => return put(bytes, *at, new),
        Damage::PutText(at, text) => return put(bytes, *at, text.as_bytes()),
        Damage::CutEnd(at) => return bytes.truncate(part(bytes.len(), *at)),
        _ if lines.is_empty() => return,
        Damage::CutLine(at) => drop(lines.remove(line(*at))),
        Damage::DoubleLine(at) => lines.insert(line(*at), lines[line(*at)].clone()),
        Damage::SwapLines(a, b) => lines.swap(line(*a), line(*b)),
        Damage::Indent(at, by) => {
            let at = line(*at);
            lines[at].splice(0..0, vec![b' '; *by]);
        }
    }
    *bytes = lines.concat();
}

fn put(bytes: &mut Vec<u8>, at: f64, new: &[u8]) {
    let at = part(bytes.len(), at);
    bytes.splice(at..at, new.iter().copied());
}

/// A site with all kinds of pages and most facts.
fn whole() -> SiteTest {
    let service = "criteria:\n  - They live here.\nif-not-eligible:\n  - page: b.md\n    why: It helps.\nwait:\n  weeks: 6\n  measured: 2026-09-01\n\
                   while-you-wait:\n  - web: https://a.example/\n    text: A\ncost:\n  - amount: 4.50\n    buys: a day\nhow-to-get-it:\n  who-can-refer: [self]\n  \
                   steps:\n    - Ring.\ncontacts:\n  - role: Team\n    phone: 020 7946 0000\n    email: a@b.example\nplaces:\n  - name: Hub\n    postcode: LK2 4QR\n    \
                   area: milbury\n    access: [step-free]\ntimes:\n  - days: [monday]\n    from: 9:30\n    to: 12:00\nredirect-from: [/old/]\nneeds: [autism]\n\
                   topics: [money]\nstatutory: [LO-01]\nchecked: 2026-09-14\nmade-with:\n  - group: G\n    when: 2026-06\n    how: So.\n";
    let text = "An EHC plan.\n\n## One {#one}\n\n[b](b.md#one) and [g](../guides/g/index.md).[^1]\n\n> [!NOTE]\n> A note.\n\nTable: T\n\n|a|b|\n|-|-|\n|c|d|\n\n\
                ### Two\n\nTerm\n: Meaning\n\n- <span lang=\"pl\">Cześć</span>\n  1. `code`\n\n[^1]: Words.";
    SiteTest::new()
        .page("services/a.md", Page::service("A").fact(service).text(text))
        .page("services/b.md", Page::service("B").text("## One\n\n[a](a.md#who-to-ask)"))
        .page(
            "guides/g/index.md",
            Page::guide("G").fact("parts: [p.md, q.md]").text(
                text.replace("b.md", "../../services/b.md").replace("../guides/g/index.md", "p.md").as_str(),
            ),
        )
        .page("guides/g/p.md", Page::guide("P"))
        .page("guides/g/q.md", Page::guide("Q").text("## Two"))
        .page(
            "events/e.md",
            Page::event("E", "2026-12-01T10:00")
                .fact("ends: 2026-12-01T12:00")
                .fact("place:\n  name: Hub\n  area: milbury")
                .fact("booking:\n  needed: true\n  by: 2026-11-30"),
        )
        .page("news/n.md", Page::news("N", "2026-11-01").text("[e](../events/e.md)"))
}

const CONTENT: &[&str] = &[
    "content/services/a.md",
    "content/services/a.md",
    "content/services/b.md",
    "content/guides/g/index.md",
    "content/guides/g/p.md",
    "content/events/e.md",
    "content/news/n.md",
    "content/site.yaml",
    "content/vocabulary.yaml",
    "content/words.yaml",
    "content/statutory.yaml",
    "local-offer.toml",
];

const THEME: &[&str] = &[
    "theme.toml",
    "templates/base.html",
    "templates/service.html",
    "templates/list.html",
    "templates/components/card.html",
    "templates/components/links.html",
    "css/site.css",
    "css/tokens.css",
    "css/base.css",
    "css/components/card.css",
    "strings/en.ftl",
    "strings/en.facts.ftl",
];

fn damages(
    files: &'static [&'static str],
    most: usize,
) -> impl Strategy<Value = Vec<(&'static str, Damage)>> {
    prop::collection::vec((prop::sample::select(files), damage()), 1..most)
}

fn damage_files(top: &Path, damages: &[(&str, Damage)]) {
    for (path, damage) in damages {
        let file = top.join(path);
        let mut bytes = fs::read(&file).expect("a file");
        apply(damage, &mut bytes);
        fs::write(&file, bytes).expect("a file");
    }
}

/// `PROPTEST_CASES` asks for more.
fn config(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    ProptestConfig { failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::with_cases(cases) }
}

#[test]
fn the_site_that_is_damaged_below_is_whole() {
    whole().build().clean();
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn damaged_content_is_reported_and_the_rest_is_sound(damages in damages(CONTENT, 5)) {
        let site = whole();
        damage_files(&site.top(), &damages);
        let built = site.build();
        prop_assert!(built.exit() <= 1, "{}", built.said());
        for problem in built.problems() {
            prop_assert!(!problem.message.is_empty() && !problem.why.is_empty(), "{:?}", problem);
            prop_assert!(problem.file.starts_with("content") || problem.file == "local-offer.toml", "{:?}", problem);
        }
    }
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn a_damaged_theme_is_reported(damages in damages(THEME, 4)) {
        let site = whole().with_theme();
        damage_files(&site.top().join("themes/default"), &damages);
        // A theme can say what it likes, so the pages are not looked through.
        let run = site.command(&site.output()).output().expect("the program");
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        prop_assert!(run.status.code().is_some_and(|code| code <= 1), "{:?} {}", run.status, said);
    }
}
