//! Links to pages of other websites that are not there. `external/` asks, and only on request.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("broken-web-link"),
    group: Group::Links,
    level: Severity::Advice,
    why: "Families who follow the link find nothing, and do not know where to look next.",
    document: include_str!("broken_web_link.md"),
    check: Check::Elsewhere,
};
