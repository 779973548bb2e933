use super::*;
use crate::diagnostic::Severity;

fn page(path: &str, text: &str) -> (Option<Document>, Vec<Diagnostic>) {
    let (parsed, problems) = parse(&Source::new(SourcePath::new(path).expect("a path"), text.to_owned()));
    let document = parsed.and_then(|parsed| match parsed {
        Parsed::Page(document) => Some(Arc::unwrap_or_clone(document)),
        Parsed::Variant(_) => None,
    });
    (document, problems)
}

fn told(problems: &[Diagnostic]) -> Vec<String> {
    problems
        .iter()
        .map(|p| format!("{}:{} {} {}", p.place.start.line, p.place.start.column, p.rule.0, p.message))
        .collect()
}

const SERVICE: &str = "---
title: Short breaks
summary: A break.
organisation: Larkhaven Council
who-it-is-for: Disabled children.
ages: 0-17
sector: care
level: targeted
cost:
  - amount: 4.50
    buys: one session
contacts:
  - role: Team
    phone: 020 7946 0123
---

Text.
";

#[test]
fn a_service_is_read_with_its_facts() {
    let (document, problems) = page("content/services/short-breaks.md", SERVICE);
    assert_eq!(told(&problems), Vec::<String>::new());
    let document = document.expect("a document");
    assert_eq!(document.address.as_str(), "/services/short-breaks/");
    assert_eq!(document.common.title.value, "Short breaks");
    assert_eq!(&SERVICE[document.body.clone()], "\nText.\n");
    let Facts::Service(service) = &document.facts else { panic!("a service") };
    assert_eq!(service.cost.as_ref().map(|cost| cost.lines[0].amount), Some(Pence(450)));
    assert_eq!(service.contacts[0].phone.as_ref().map(|p| p.dial.as_str()), Some("02079460123"));
}

#[test]
fn windows_line_ends_change_nothing() {
    let (document, problems) = page("content/services/short-breaks.md", &SERVICE.replace('\n', "\r\n"));
    assert_eq!(told(&problems), Vec::<String>::new());
    assert_eq!(document.expect("a document").common.title.value, "Short breaks");
}

#[test]
fn all_mistakes_are_reported_at_once_each_in_its_place() {
    let text = SERVICE
        .replace("summary:", "sumary:")
        .replace("ages: 0-17", "ages: 17-0")
        .replace("    phone:", "    phnoe:")
        .replace("    buys:", "    bys:")
        .replace("level: targeted", "level: targeted\nchecked: 2026-02-30\ndate: 2026-01-01");
    for text in [text.clone(), text.replace('\n', "\r\n")] {
        let (document, problems) = page("content/services/a.md", &text);
        assert!(document.is_none());
        let told = told(&problems);
        for expected in [
            "3:1 unknown-key There is no fact called `sumary` here.",
            "6:7 wrong-value `17-0` runs backwards.",
            "9:10 wrong-value There is no such day as `2026-02-30`.",
            "10:1 fact-of-another-kind `date` is a fact of news, and this page is a service.",
            "13:5 unknown-key There is no fact called `bys` here.",
            "16:5 unknown-key There is no fact called `phnoe` here.",
        ] {
            assert!(told.iter().any(|line| line == expected), "{expected} is not in {told:#?}");
        }
        assert!(problems.iter().any(|p| p.help.as_deref() == Some("Did you mean `summary`?")));
    }
}

#[test]
fn wrong_shapes_say_what_to_write() {
    let text = SERVICE.replace(
        "contacts:\n  - role: Team\n    phone: 020 7946 0123",
        "contacts: 020 7946 0123\ndraft: maybe\ntopics: short-breaks",
    );
    let (_, problems) = page("content/services/a.md", &text);
    let told = told(&problems);
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told.iter().all(|line| line.contains("wrong-shape")), "{told:#?}");
}

#[test]
fn missing_facts_are_named() {
    let (_, problems) = page("content/services/a.md", "---\ntitle: A\n---\n");
    let told = told(&problems).join("\n");
    for key in ["summary", "organisation", "who-it-is-for", "ages", "sector", "level"] {
        assert!(told.contains(&format!("`{key}` is missing.")), "{told}");
    }
}

#[test]
fn pages_that_cannot_be_read_say_so_in_one_sentence() {
    for (text, expected) in [
        ("", "The file is empty."),
        ("# Title\n", "The page does not start with its facts."),
        ("---\ntitle: A\n", "The facts at the top of the page have no end."),
        ("---\ntitle: \"A\nsummary: b\n---\n", "The facts cannot be read here"),
        ("---\ntitle: [\n---\n", "`title` is not of the right shape"),
        ("---\n- a\n- b\n---\n", "not of the right shape"),
        ("---\ntitle: a\ntitle: b\n---\n", "`title` is written twice."),
    ] {
        let (document, problems) = page("content/guides/a.md", text);
        assert!(document.is_none());
        assert!(
            told(&problems).iter().any(|line| line.contains(expected)),
            "{text:?}: {:?}",
            told(&problems)
        );
    }
}

#[test]
fn hostile_yaml_is_refused_quickly() {
    let bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: t\n---\n".to_owned();
    let deep = format!("---\ntitle: {}\n---\n", "[".repeat(100_000));
    let wide = format!("---\ntopics: [{}]\n---\n", "a, ".repeat(100_000));
    for text in [bomb, deep, wide] {
        let (document, problems) = page("content/guides/a.md", &text);
        assert!(document.is_none());
        assert!(problems.iter().any(|p| p.severity == Severity::Error));
    }
}

#[test]
fn hidden_characters_are_refused() {
    let (document, problems) = page("content/guides/a.md", "---\ntitle: \"a\u{202e}b\"\nsummary: c\n---\n");
    assert!(document.is_none());
    assert!(told(&problems).iter().any(|line| line.contains("hidden-character")));
}

#[test]
fn the_file_name_is_the_address() {
    for (path, expected) in [
        ("content/guides/gp/index.md", Some("/guides/gp/")),
        ("content/guides/gp/a-b.md", Some("/guides/gp/a-b/")),
        ("content/guides/A b.md", None),
        ("content/guides/é.md", None),
        ("content/guides/a.pl.md", None),
    ] {
        let address = address_of(&SourcePath::new(path).expect("a path"));
        assert_eq!(address.ok().map(|a| a.to_string()).as_deref(), expected, "{path}");
    }
}

#[test]
fn guides_have_parts_in_their_own_folder_only() {
    let text = "---\ntitle: a\nsummary: b\nparts: [one.md, ../x.md, index.md, one.md]\n---\n";
    let (_, problems) = page("content/guides/gp/index.md", text);
    assert_eq!(told(&problems).len(), 3, "{:?}", told(&problems));
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_without_a_panic(text in "(---\n)?(\\PC|\n|: |- |---\n){0,80}") {
        let (_, problems) = page("content/services/a.md", &text);
        for problem in problems {
            proptest::prop_assert!(problem.place.marked.1 <= problem.place.excerpt.len());
        }
    }
}
