//! Headings that say the same.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("repeated-heading"),
    group: Group::Accessibility,
    level: Severity::Advice,
    why: "People who find their way by a list of headings cannot tell the two apart.",
    document: include_str!("repeated_heading.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    // Headings under the one that is open, for each level.
    let mut seen: [BTreeMap<String, Option<Range<usize>>>; 7] = Default::default();
    for heading in &file.outline().headings {
        let level = usize::from(heading.level).min(6);
        seen.iter_mut().skip(level + 1).for_each(BTreeMap::clear);
        let Some(siblings) = seen.get_mut(level) else { continue };
        let words = heading.text.to_lowercase();
        let Some(first) = siblings.get_mut(&words) else {
            siblings.insert(words, Some(heading.span.clone()));
            continue;
        };
        // The third and the fourth need no more words.
        if let Some(first) = first.take() {
            if found.only_counts() {
                continue;
            }
            let message = format!("Two headings say {}.", quoted(&heading.text));
            let help = "Say in each what is different, such as “Cost of the club” and “Cost of the bus”, or bring the two parts together.";
            let also = (file.at(first), "the first is here");
            found.add_with(file.at(heading.span.clone()), message, help, also);
        }
    }
}
