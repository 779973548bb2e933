//! Web addresses in place of words.

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
static ADDRESS: Pattern = Pattern::new(
    r#"(?i)(?:\bhttps?://|\bwww\.)[^\s<>“”"]*[^\s<>“”".,;:!?)\]’']|\b(?:[a-z0-9][a-z0-9-]*\.)+(?:uk|com|org|net|info|eu|example)/[^\s<>“”"]*[^\s<>“”".,;:!?)\]’']"#,
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let facts = file.prose().filter(|prose| prose.form() == Form::Fact);
    for prose in facts.chain(&file.text) {
        for range in ADDRESS.find(prose.text()) {
            let is_mail = prose.text().get(..range.start).is_some_and(|before| before.ends_with('@'));
            if !is_mail && prose.is_own(range.start) {
                report(file, prose, range, found);
            }
        }
    }
}

fn report(file: &File<'_>, prose: &Prose, range: std::ops::Range<usize>, found: &mut Found<'_>) {
    let address = prose.text().get(range.clone()).unwrap_or_default();
    let link = prose.passage.links().find(|(_, _, mark)| mark.range.contains(&range.start));
    let place = match link {
        Some((_, _, mark)) => file.at(mark.span.clone()),
        None => file.place(prose, range),
    };
    let message = format!("{} is a web address in place of words.", quoted(address));
    let full = if address.contains("://") { short(address) } else { short(&format!("https://{address}")) };
    let help = if prose.form() == Form::Fact {
        "Say in words what the page is, and put the link into the text of this page.".to_owned()
    } else {
        format!("Make words that name the page the link: `[words that name it]({full})`.")
    };
    found.add(place, message, help);
}
