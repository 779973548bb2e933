//! Flaws that are found while files are read and put together. The code that reads reports them; here stands what `explain`
//! says.

use super::prelude::*;

/// Rules with their levels. Each has a document of its name with `_` for `-`.
macro_rules! reported {
    ($($id:literal $level:ident $file:literal,)*) => {
        /// By their names.
        pub(super) const RULES: &[Rule] = &[$(Rule {
            id: RuleId($id),
            group: Group::Reading,
            level: Severity::$level,
            why: "",
            document: include_str!($file),
            check: Check::Elsewhere,
        }),*];
    };
}

reported! {}
