//! Links that lead to the same place, close together.

use std::collections::BTreeMap;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("repeated-link"),
    group: Group::Accessibility,
    level: Severity::Advice,
    why: "People who go from link to link come to the same place twice, and wonder what is different.",
    document: include_str!("repeated_link.md"),
    check: Check::File(check),
};

struct First<'p> {
    words: &'p str,
    mark: &'p Mark,
    told: bool,
}

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let mut seen: BTreeMap<&Target, First<'_>> = BTreeMap::new();
    let mut in_list = false;
    for prose in &file.text {
        // Items that follow one another are one list.
        if !(in_list && prose.passage.item.is_some()) {
            seen.clear();
        }
        in_list = prose.passage.item.is_some();
        for (words, target, mark) in prose.passage.links() {
            let Some(target @ (Target::Page { .. } | Target::Anchor(_) | Target::Web(_))) = target else { continue };
            let first = seen.entry(target).or_insert(First { words, mark, told: false });
            if first.mark.span != mark.span && !std::mem::replace(&mut first.told, true) {
                report(file, found, words, mark, first);
            }
        }
    }
}

fn report(file: &File<'_>, found: &mut Found<'_>, words: &str, mark: &Mark, first: &First<'_>) {
    if found.only_counts() {
        return;
    }
    let message = format!("{} leads to the same place as {} before it.", quoted(words), quoted(first.words));
    let help = "Keep the link whose words say more, and make the other plain words.";
    let also = (file.at(first.mark.span.clone()), "the first link is here");
    found.add_with(file.at(mark.span.clone()), message, help, also);
}
