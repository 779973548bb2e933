//! Columns of tables without a heading.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("table-without-headers"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Screen readers say the heading of the column before each cell; without it, the cells are loose words.",
    document: include_str!("table_without_headers.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for table in &file.tables {
        // The corner between two sorts of headings may be empty.
        let empty: Vec<_> = table.head.iter().skip(1).filter(|(words, _)| words.is_empty()).collect();
        let Some((_, first)) = empty.first() else { continue };
        let message = match empty.len() {
            1 => "A column of this table has no heading.".to_owned(),
            more => format!("{more} columns of this table have no heading."),
        };
        let help = "Write into the first row of the table what stands in each column: `| Group | Day |`.";
        found.add_at(file, first.clone(), message, help);
    }
}
