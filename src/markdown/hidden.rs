//! Characters that nobody can see, but that change what is read: control characters, marks that turn the direction of writing.

use std::ops::Range;

use super::problems::{Problems, Words};
use crate::diagnostic::RuleId;
use crate::source::{Source, is_hidden};

const HIDDEN: RuleId = RuleId("hidden-character");

pub(super) fn check(source: &Source, body: Range<usize>, problems: &mut Problems<'_>) {
    let text = source.text().get(body.clone()).unwrap_or("");
    let hidden = text.char_indices().filter(|(_, c)| is_hidden(*c) && !matches!(c, '\n' | '\r' | '\t'));
    for (at, c) in hidden {
        let start = body.start + at;
        problems.error(HIDDEN, start..start + c.len_utf8(), || Words {
            message: format!("There is a character here that nobody can see (U+{:04X}).", u32::from(c)),
            why: "It can make words appear in another order than they are read aloud.",
            help: "Delete the words around it and type them again. Write `<bdi>words</bdi>` for words in another direction."
                .to_owned(),
        });
    }
}
