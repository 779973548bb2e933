//! A long wait without help meanwhile.

use crate::content::{Document, Facts, Settings};
use crate::diagnostic::{Diagnostic, Place, RuleId};

const LONG_WAIT: RuleId = RuleId("long-wait-without-help");

pub(super) fn check(settings: &Settings, document: &Document, problems: &mut Vec<Diagnostic>) {
    let Facts::Service(service) = &document.facts else { return };
    let Some(wait) = &service.wait else { return };
    if wait.weeks > settings.long_wait_weeks && service.while_you_wait.is_empty() {
        let text = document.source.text();
        let at = text.find("\nwait:").map_or(0, |at| at + 1);
        let message = format!("People wait {} weeks, and nothing says what helps meanwhile.", wait.weeks);
        problems.push(
            Diagnostic::error(LONG_WAIT, Place::new(&document.source, at..at + "wait".len()), message)
                .why("Families in a long queue need to know what they can have today.")
                .help("Add `while-you-wait:` with at least one page that helps."),
        );
    }
}
