//! Pictures without words.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("missing-alt"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "People who cannot see the picture hear nothing, or only that there is a picture.",
    document: include_str!("missing_alt.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    // The words of an easy-read page stand beside its pictures.
    if file.is_easy() {
        return;
    }
    for image in &file.outline().images {
        if image.alt.contains(char::is_alphanumeric) {
            continue;
        }
        let label = file.site.pictures.find(&image.picture).map(|picture| picture.entry.label.value.as_str());
        let label = label.unwrap_or("A girl waves from the door of the hub");
        let help = format!("Write between the brackets what it shows, such as `![{}](…)`.", short(label));
        found.add_at(file, image.span.clone(), "The picture has no words between the brackets.", help);
    }
}
