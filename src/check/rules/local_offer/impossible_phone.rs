//! Telephone numbers that cannot be dialled.

use std::ops::Range;

use super::super::numbering::{self, Impossible};
use super::super::prelude::*;
use super::super::telephone::{self, Number};
use crate::content::written_in;
use crate::source::Source;

pub(super) const RULE: Rule = Rule {
    id: RuleId("impossible-phone"),
    group: Group::LocalOffer,
    level: Severity::Warning,
    why: "A family that rings this number reaches nobody, perhaps on the day when it matters most.",
    document: include_str!("impossible_phone.md"),
    check: Check::Site(check),
};

fn check(everything: &Everything<'_>, found: &mut Found<'_>) {
    for file in everything.files {
        for (number, span) in telephone::of_file(file) {
            report(&number, (file.source, span), found);
        }
        in_links(file, found);
    }
    let Some(source) = &everything.site.file.source else { return };
    for fact in written_in(source, 0..source.text().len()) {
        if telephone::is_number(&fact.key) {
            let written = source.text().get(fact.text.span()).unwrap_or_default();
            let number = telephone::whole(written.trim().trim_matches(['"', '\'']));
            report(&number, (source, fact.text.span()), found);
        }
    }
}

/// `tel:` behind words that are no number themselves.
fn in_links(file: &File<'_>, found: &mut Found<'_>) {
    for prose in &file.text {
        for (words, target, mark) in prose.passage.links() {
            if let Some(Target::Tel(dial)) = target
                && telephone::numbers(words).is_empty()
            {
                report(&telephone::whole(dial), (file.source, mark.span.clone()), found);
            }
        }
    }
}

fn report(number: &Number, (source, span): (&Source, Range<usize>), found: &mut Found<'_>) {
    let Some(why) = numbering::impossible(number) else { return };
    let text = &number.text;
    let ask = "Look the number up at its source, and ring it once.";
    let (message, help) = match why {
        Impossible::Length { start, has, wanted } => (
            format!("“{text}” has {has} digits, and numbers that start with {start} have {wanted}."),
            ask.to_owned(),
        ),
        Impossible::Start(start) => {
            (format!("“{text}” cannot be dialled: no number starts with {start}."), ask.to_owned())
        }
        Impossible::ZeroAfterCountry => (
            format!("“{text}” cannot be dialled, because of the 0 after +44."),
            "Leave out +44, or leave out the 0 after it: `020 7946 0123` or `+44 20 7946 0123`.".to_owned(),
        ),
        Impossible::Letter => (
            format!("“{text}” has the letter O in the place of the number 0."),
            format!("Write “{}”.", text.replace('O', "0")),
        ),
        Impossible::NoAreaCode => (
            format!("“{text}” cannot be dialled from a mobile telephone, because it has no area code."),
            "Write the whole number, such as `020 7946 0123`.".to_owned(),
        ),
        Impossible::Abroad => (format!("“{text}” has too many or too few digits."), ask.to_owned()),
    };
    found.add_in(source, span, message, help);
}
