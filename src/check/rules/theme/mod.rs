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

reported! {
    "brand-colour" Error "brand_colour.md",
    "contrast-token" Error "contrast_token.md",
    "contrast-unchecked" Warning "contrast_unchecked.md",
    "css-error" Error "css_error.md",
    "css-import" Error "css_import.md",
    "css-nesting" Error "css_nesting.md",
    "css-too-large" Error "css_too_large.md",
    "css-url" Error "css_url.md",
    "drawing-not-plain" Error "drawing_not_plain.md",
    "low-contrast" Error "low_contrast.md",
    "strings-file-name" Error "strings_file_name.md",
    "strings-missing" Error "strings_missing.md",
    "strings-reference" Error "strings_reference.md",
    "strings-syntax" Error "strings_syntax.md",
    "strings-twice" Error "strings_twice.md",
    "strings-unknown" Warning "strings_unknown.md",
    "strings-untranslated" Advice "strings_untranslated.md",
    "template-circle" Error "template_circle.md",
    "template-missing" Error "template_missing.md",
    "template-render" Error "template_render.md",
    "template-syntax" Error "template_syntax.md",
    "template-too-long" Error "template_too_long.md",
    "template-too-many" Error "template_too_many.md",
    "template-word" Error "template_word.md",
    "theme-file-missing" Error "theme_file_missing.md",
    "theme-file-too-large" Error "theme_file_too_large.md",
    "theme-settings" Error "theme_settings.md",
}
