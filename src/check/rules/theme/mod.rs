//! Flaws that are found in a theme. The code that reads themes reports them; here stands what `explain`
//! says.

use super::prelude::*;

/// Rules with their levels. Each has a document of its name with `_` for `-`.
macro_rules! reported {
    ($($id:literal $level:ident $file:literal,)*) => {
        /// By their names.
        pub(super) const RULES: &[Rule] = &[$(Rule {
            id: RuleId($id),
            group: Group::Theme,
            level: Severity::$level,
            why: "",
            document: include_str!($file),
            check: Check::Elsewhere,
        }),*];
    };
}

reported! {}
