//! What the rules about directions share: sentences that tell readers where to press or look on a page by colour, shape or side.
//!
//! In: a file and a function that finds such words in a sentence. Out: these words, with their bytes of the file.

use std::ops::Range;

use super::super::prelude::*;

/// Words for colours, for patterns.
macro_rules! colours {
    () => {
        "(?:red|green|blue|yellow|orange|pink|purple|amber|gr[ea]y|brown|black|white|gold|silver|turquoise|teal)"
    };
}
pub(super) use colours;

/// Somewhere else than on a page: in a building or a street.
static PHYSICAL: Pattern = Pattern::new(
    r"(?i)\b(?:doors?|doorbell|gates?|lifts?|walls?|intercom|bell|entrance|reception|corridor|building|car park|toilets?|pool|hall|bus|buses|road|street|tray|wheelchairs?|machine|remote|desk|floor|room|kitchen|toys?|mat|seat|till|kerb|van|bins?|keypad|phone box|crossing)\b",
);

/// What stands behind the words and gives the thing a name as well: `that says “Send”`.
static NAMED: Pattern = Pattern::new(
    r#"^\W*(?:[“‘"]|(?:with|that has|which has) (?:the )?(?:words?|name|label|text|heading)\b|(?:that|which) (?:says|reads)\b|(?:called|labelled|marked|named|saying|reading)\b)"#,
);

/// Looks through the sentences of a file. `find` gives back the words that lean on colour, shape or side, which are only in texts
/// with one of the `signs`.
pub(super) fn sentences<'f>(
    file: &'f File<'_>,
    signs: &'static Signs,
    find: fn(&str) -> Option<Range<usize>>,
) -> impl Iterator<Item = (&'f str, Range<usize>)> {
    let prose = file.prose().filter(|prose| file.is_english() && signs.are_in(prose.text()));
    let sentences = prose.flat_map(|prose| prose.sentences().iter().map(move |range| (prose, range.clone())));
    sentences.filter_map(move |(prose, sentence)| {
        let text = prose.text().get(sentence.clone())?;
        let words = find(text).filter(|words| !is_named(text, words))?;
        let range = sentence.start + words.start..sentence.start + words.end;
        Some((text.get(words)?, file.span(prose, range)))
    })
}

/// The sentence is about a thing that people can touch.
pub(super) fn is_physical(sentence: &str) -> bool {
    PHYSICAL.is_in(sentence)
}

fn is_named(sentence: &str, words: &Range<usize>) -> bool {
    sentence.get(words.end..).is_some_and(|rest| NAMED.is_in(rest))
}
