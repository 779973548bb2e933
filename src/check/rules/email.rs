//! E-mail addresses, wherever they stand.
//!
//! In: a file. Out: each address with its place, once for each place.

use std::ops::Range;

use super::prelude::*;
use super::telephone::is_note;

static ADDRESS: Pattern = Pattern::needing(
    &["@"],
    r"[A-Za-z0-9][A-Za-z0-9._%+'-]*@[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]*[A-Za-z0-9])+",
);

/// All addresses of a text.
pub(super) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    ADDRESS.find(text)
}

/// All addresses of a file with their bytes of the file. One that stands behind the words of a link has those of the link.
pub(super) fn of_file<'f>(file: &'f File<'_>) -> impl Iterator<Item = (String, Range<usize>)> + 'f {
    let facts = file.facts.iter().filter(|fact| !is_note(&fact.key)).map(|fact| &fact.prose);
    let written = facts.chain(&file.text).flat_map(move |prose| {
        addresses(prose.text()).filter_map(move |range| {
            let address = prose.text().get(range.clone())?;
            Some((address.to_owned(), file.span(prose, range)))
        })
    });
    let behind =
        file.text.iter().flat_map(|prose| prose.passage.links()).filter_map(|(words, target, mark)| {
            let Some(Target::Mail(address)) = target else { return None };
            let address = address.split('?').next()?;
            let is_shown = addresses(words)
                .any(|range| words.get(range).is_some_and(|own| own.eq_ignore_ascii_case(address)));
            (!is_shown).then(|| (address.to_owned(), mark.span.clone()))
        });
    written.chain(behind)
}
