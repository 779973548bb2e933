//! How hard English text is to read.
//!
//! In: sentences as plain text, without Markdown; whoever asks has found where they end. Out: their [`words()`], the
//! [`syllables()`] of a word, what they have in number ([`Counts`]) with the formulas that are made of it, and which of them
//! are the [`costliest`]. Nothing here knows of pages or rules, and no other module of the crate is used.
//!
//! Figures and addresses are left out of all formulas: a telephone number makes a text neither easier nor harder to read. A
//! sentence that is nothing else is left out too.
//!
//! The formulas see the length of words and sentences, and nothing of what they mean. What they say of less than 100 words is
//! left to chance.
//!
//! Crates that we do not use: `textstat` 0.1.1 has the formulas, which are short, but counts runs of vowels as syllables
//! ("science" has one, "something" three). `hypher` 0.1.8 finds where a line may break, which is not where syllables are (it
//! leaves "area" whole). Of the 484 words that our tests have counted by hand, they get 374 and 315 right.

mod cost;
mod counts;
mod exceptions;
mod syllables;
mod vowels;
mod words;

#[cfg(test)]
mod syllable_tests;

pub use cost::{COSTLIEST, Cost, costliest};
pub use counts::{Counts, LEAST_WORDS};
pub use syllables::syllables;
pub use words::{Kind, Word, Words, words};
