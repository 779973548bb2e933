//! Paragraphs in bold that are headings for those who can see.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("bold-as-heading"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who use a screen reader go from heading to heading, and pass by what only looks like one.",
    document: include_str!("bold_as_heading.md"),
    check: Check::File(check),
};

/// In characters. What is longer is an important sentence.
const LONGEST: usize = 80;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let mut level = 1;
    for (at, prose) in file.text.iter().enumerate() {
        if let Form::Heading(own) = prose.form() {
            level = own;
            continue;
        }
        // A heading has something below it.
        let next = file.text.get(at + 1).map(Prose::form);
        if is_heading(prose) && next.is_some_and(|form| !matches!(form, Form::Heading(_))) {
            let message = format!("{} is bold, and looks like a heading.", quoted(prose.text()));
            let hashes = "#".repeat(usize::from(level + 1).clamp(2, 4));
            let help = format!("Make it a heading: `{hashes} {}`.", short(prose.text()));
            found.add_at(file, prose.passage.span.clone(), message, help);
        }
    }
}

fn is_heading(prose: &Prose) -> bool {
    let passage = &prose.passage;
    let text = prose.text();
    passage.form == Form::Paragraph
        && passage.item.is_none()
        && !passage.quoted
        && text.chars().count() <= LONGEST
        && text.contains(char::is_lowercase)
        && text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '”' | '"' | '’' | '\''))
        && passage.marks.iter().any(|mark| mark.kind == MarkKind::Strong && mark.range == (0..text.len()))
        // A link or a picture is something to use, not to stand above something else.
        && !passage.marks.iter().any(|mark| matches!(mark.kind, MarkKind::Link(_) | MarkKind::Picture(_)))
}
