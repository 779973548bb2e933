//! Quotes without a note of where the consent is kept.

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("quote-without-consent"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "People can take their words back, and then you must find every page that shows them.",
    document: include_str!("quote_without_consent.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    if file.variant.is_some() {
        return;
    }
    // Both are in the order of the file.
    let mut written = file.facts_at("quotes.words");
    for quote in file.page.document.common.quotes.iter().filter(|quote| quote.consent_ref.is_none()) {
        let Some(Fact { prose, .. }) = written.find(|fact| fact.prose.text() == quote.words) else {
            continue;
        };
        let message = "Nothing says where the consent for this quote is kept.";
        let help = "Ask the person, keep their answer, and write where it is: `consent-ref: LYV-2026-03`. Readers do not see that.";
        found.add(file.place(prose, 0..prose.text().len()), message, help);
    }
}
