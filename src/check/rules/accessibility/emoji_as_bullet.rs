//! Lines that begin with an emoji or a symbol.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("emoji-as-bullet"),
    group: Group::Accessibility,
    level: Severity::Warning,
    why: "Screen readers say the name of the sign before the words: “heavy check mark, free parking”.",
    document: include_str!("emoji_as_bullet.md"),
    check: Check::File(check),
};

/// Marks of lists, arrows, ticks, shapes, emoji, flags, and digits in a box. Not ©, ® or ™.
static SIGN: Pattern = Pattern::new(
    r"^(?:[•‣⁃∙◦·●○◎☐☑☒\x{2190}-\x{21ff}\x{25a0}-\x{25ff}\x{2700}-\x{27bf}\x{2b00}-\x{2bff}]|[\p{Extended_Pictographic}--[©®™]]|\p{Regional_Indicator}|[0-9#*]\x{fe0f}?\x{20e3})[\x{fe0f}\x{200d}\x{20e3}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}--[©®™]]*",
);

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for prose in &file.text {
        let form = prose.form();
        if prose.passage.quoted || !matches!(form, Form::Paragraph | Form::Item | Form::Heading(_)) {
            continue;
        }
        let Some(range) = SIGN.find(prose.text()).next() else { continue };
        let sign = prose.text().get(range.clone()).unwrap_or_default();
        let (what, help) = match form {
            Form::Heading(_) => ("heading", "Take it out: the words of the heading are enough."),
            _ if prose.passage.item.is_some() => ("list item", "Take it out: the list has its own marks."),
            _ => ("line", "Take it out. If the line is one of a list, begin it with `- ` instead."),
        };
        found.add_at(file, file.span(prose, range), format!("The {what} begins with the sign “{sign}”."), help);
    }
}
