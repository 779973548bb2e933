//! Easy-read paragraphs and list items that do not begin with a picture: E04.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-idea-without-picture"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Many readers of easy read find their way by the pictures, and an idea without one is lost to them.",
    document: include_str!("easy_idea_without_picture.md"),
    check: Check::File(check),
};

/// Each paragraph and each list item becomes a box with room for a picture on its left.
fn check(file: &File<'_>, found: &mut Found<'_>) {
    if !file.is_easy_english() {
        return;
    }
    let mut last_item = None;
    for prose in &file.text {
        let passage = &prose.passage;
        let goes_on = passage.item.is_some() && passage.item == last_item;
        last_item = passage.item;
        let is_idea = matches!(passage.form, Form::Paragraph | Form::Item) && !passage.quoted && !goes_on;
        if is_idea && !begins_with_picture(passage) && !is_in_box(file, passage) {
            let words = super::super::words::beginning(prose.text());
            let message = format!("“{words}” has no picture.");
            let help = "Begin it with a picture of what it says: `![](picture:phone)`. The theme has over 120 pictures.";
            found.add_at(file, file.span(prose, 0..prose.text().len()), message, help);
        }
    }
}

fn begins_with_picture(passage: &Passage) -> bool {
    let first = passage.marks.iter().find(|mark| matches!(mark.kind, MarkKind::Picture(_)));
    first.is_some_and(|picture| {
        let before = passage.text.get(..picture.range.start);
        before.is_some_and(|before| before.trim().is_empty())
    })
}

/// In a call-out or a footnote, which look as on other pages.
fn is_in_box(file: &File<'_>, passage: &Passage) -> bool {
    let before = file.source.text().get(..passage.span.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.contains('>') || line.contains("[^")
}
