//! Services that nothing leads to but their name.

use std::collections::BTreeSet;

use super::super::prelude::*;
use super::facts;
use crate::content::{Facts, Service};
use crate::site::{PageId, Site};
use crate::source::SourcePath;

pub(super) const RULE: Rule = Rule {
    id: RuleId("unlisted-service"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "A family that does not know the name of this service will not find it.",
    document: include_str!("unlisted_service.md"),
    check: Check::Site(check),
};

fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    let in_maps: BTreeSet<PageId> =
        everything.site.maps.values().flat_map(|map| map.services.iter().copied()).collect();
    let in_pathways = in_pathways(everything.site);
    let is_led_to = |file: &File<'_>, _: &Service| {
        let common = file.page.common();
        let chosen = !common.topics.is_empty() || !common.needs.is_empty();
        chosen || in_maps.contains(&file.id) || in_pathways.contains(file.page.document.path())
    };
    for file in everything.files {
        if facts::service(file).is_some_and(|service| !is_led_to(file, service)) {
            let message = "No topic, need, map or pathway leads to this service.";
            let help = "Add `topics:` with one or two ids from `content/vocabulary.yaml`, such as `topics: [short-breaks]`.";
            found.add(file.fact_place("title"), message, help);
        }
    }
}

/// Services of stages, and those that help there.
fn in_pathways(site: &Site) -> BTreeSet<&SourcePath> {
    let mut paths = BTreeSet::new();
    for (_, page) in site.pages() {
        if let Facts::Pathway(pathway) = &page.document.facts {
            for stage in &pathway.stages {
                paths.extend(stage.services.iter().map(|path| &path.value));
                let pages = stage.who_helps.iter().filter_map(|helper| helper.page.as_ref());
                paths.extend(pages.map(|path| &path.value));
            }
        }
    }
    paths
}
