//! List items without words.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("empty-list-item"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Screen readers say how many items a list has, and then read one that says nothing.",
    document: include_str!("empty_list_item.md"),
    check: Check::File(check),
};

/// The mark of an item.
static MARK: Pattern = Pattern::new(r"^\s*(?:[-*+]|\d+[.)])");

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for item in &file.empty_items {
        let written = file.source.text().get(item.clone()).unwrap_or_default();
        let mark = MARK.find(written).next().unwrap_or(0..0);
        // What is left may be code.
        if written.get(mark.end..).is_some_and(|rest| rest.trim().is_empty()) {
            let span = item.start..item.start + mark.end;
            found.add_at(file, span, "This list item has no words.", "Write its words, or take the line out.");
        }
    }
}
