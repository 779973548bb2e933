//! Web addresses in place of words.

use std::ops::Range;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("bare-url"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Screen readers read an address out letter by letter, and nobody learns what it leads to.",
    document: include_str!("bare_url.md"),
    check: Check::File(check),
};

/// Names alone, such as GOV.UK, are words.
static ADDRESS: Pattern = Pattern::needing(
    &["/", "www."],
    r#"(?i)(?:\bhttps?://|\bwww\.)[^\s<>“”"]*[^\s<>“”".,;:!?)\]’']|\b(?:[a-z0-9][a-z0-9-]*\.)+(?:uk|com|org|net|info|eu|example)/[^\s<>“”"]*[^\s<>“”".,;:!?)\]’']"#,
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let facts = file.prose().filter(|prose| prose.form() == Form::Fact);
    for prose in facts.chain(&file.text) {
        let text = prose.without(|kind| *kind == MarkKind::Code);
        let links: Vec<&Mark> = prose.passage.links().map(|(_, _, mark)| mark).collect();
        for range in ADDRESS.find(&text) {
            let is_mail = text.get(..range.start).is_some_and(|before| before.ends_with('@'));
            if !is_mail {
                let before = links.partition_point(|link| link.range.start <= range.start);
                let link = before.checked_sub(1).and_then(|at| links.get(at).copied());
                report(file, prose, range.clone(), link.filter(|link| link.range.contains(&range.start)), found);
            }
        }
    }
}

fn report(file: &File<'_>, prose: &Prose, range: Range<usize>, link: Option<&Mark>, found: &mut Found<'_>) {
    let address = prose.text().get(range.clone()).unwrap_or_default();
    let span = match link {
        Some(mark) => mark.span.clone(),
        None => file.span(prose, range),
    };
    let message = format!("{} is a web address in place of words.", quoted(address));
    let full = if address.contains("://") { short(address) } else { short(&format!("https://{address}")) };
    let help = if prose.form() == Form::Fact {
        "Say in words what the page is, and put the link into the text of this page.".to_owned()
    } else {
        format!("Make words that name the page the link: `[words that name it]({full})`.")
    };
    found.add_at(file, span, message, help);
}
