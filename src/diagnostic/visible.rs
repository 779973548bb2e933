//! Authors' words in messages, without signs that nobody sees: those that command a terminal, and those that turn words round.

use crate::source::is_hidden;

/// The text with `�` in the place of such signs. Spaces and ends of lines stay.
pub fn visible(text: &str) -> String {
    let shown = |c: char| if is_hidden(c) && !c.is_whitespace() { char::REPLACEMENT_CHARACTER } else { c };
    text.chars().map(shown).collect()
}
