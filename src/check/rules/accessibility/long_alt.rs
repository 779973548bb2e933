//! Pictures with very many words.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("long-alt"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Screen readers read the words of a picture in one go, and people cannot pause or go back in them.",
    document: include_str!("long_alt.md"),
    check: Check::File(check),
};

/// In characters.
const MOST: usize = 150;

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for image in &file.outline().images {
        let length = image.alt.chars().count();
        if length > MOST {
            let message =
                format!("The words of this picture are {length} characters long; at most {MOST} are easy to follow.");
            let help = "Keep what matters most, and say the rest in a paragraph below the picture, where everybody can read it.";
            found.add_at(file, image.span.clone(), message, help);
        }
    }
}
