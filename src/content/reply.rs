//! Facts of a reply: you said, we did.

use super::links;
use super::raw::Raw;
use super::reader::{Reader, choose};
use super::values::{self, Period};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, SourcePath};

const NO_TEXT: RuleId = RuleId("answer-without-text");

/// Facts of a reply. SEND Regulations 2014, regulation 56: comments and the answers to them are published at least once a year.
#[derive(Debug, Clone)]
pub struct Reply {
    /// What people told us.
    pub said: String,
    /// Who said it: a group.
    pub from: String,
    /// When.
    pub when: Period,
    /// What became of it.
    pub answer: Answer,
    /// What has changed, or is being changed.
    pub what_we_did: Option<String>,
    /// Why not.
    pub because: Option<String>,
    /// Files of the pages that it is about.
    pub about: Vec<Located<SourcePath>>,
    /// Where their consent is kept. Not shown to readers.
    pub consent_ref: Option<String>,
}

/// What became of a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It is done.
    Done,
    /// It is being done.
    Doing,
    /// It cannot be done.
    Cannot,
}

impl Answer {
    /// All, with the words that pages use.
    pub const ALL: &[(&str, Self)] =
        &[("done", Self::Done), ("doing", Self::Doing), ("cannot", Self::Cannot)];

    /// The word that pages use.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, answer)| *answer == self).map_or("", |(id, _)| id)
    }
}

/// Reads a reply. None when a fact is missing that must be there.
pub(super) fn read(reader: &mut Reader<'_>, raw: Raw, top: &Place) -> Option<Reply> {
    let said = reader.must(raw.said, "said", "Write what people told you: `said: …`.", top);
    let help = "Write which group said it, never a person: `from: Larkhaven Parent Carer Forum`.";
    let from = reader.must(raw.from, "from", help, top);
    let when = reader.must(raw.when.clone(), "when", "Write when they said it: `when: 2026-06`.", top);
    let when = when.and_then(|_| reader.plain(raw.when, values::period));
    let help = "Write what became of it: `answer: done`, `answer: doing` or `answer: cannot`.";
    let answer = reader.must(raw.answer.clone(), "answer", help, top);
    let answer = answer.and_then(|_| reader.value(raw.answer, |text| choose(text, Answer::ALL)));
    let (what_we_did, because) = (reader.words(raw.what_we_did), reader.words(raw.because));
    if let Some(answer) = &answer {
        let has_text = if answer.value == Answer::Cannot { because.is_some() } else { what_we_did.is_some() };
        if !has_text {
            no_text(reader, answer);
        }
    }
    let about = links::page_paths(reader, raw.about);
    let consent_ref = reader.words(raw.consent_ref);
    Some(Reply {
        said: said?.value,
        from: from?.value,
        when: when?,
        answer: answer?.value,
        what_we_did,
        because,
        about,
        consent_ref,
    })
}

fn no_text(reader: &mut Reader<'_>, answer: &Located<Answer>) {
    let (message, help) = match answer.value {
        Answer::Done => ("The answer says that it is done, but not what.", "Add `what-we-did: …`."),
        Answer::Doing => (
            "The answer says that it is being done, but not what.",
            "Add `what-we-did: …`, with the date by which it will be done.",
        ),
        Answer::Cannot => (
            "The answer says that it cannot be done, but not why.",
            "Add `because: …`, and say what people can do instead.",
        ),
    };
    let place = Place::new(reader.source(), answer.span());
    reader.diagnostics.push(
        Diagnostic::error(NO_TEXT, place, message)
            .why("People who took the trouble to tell you deserve a full answer.")
            .help(help),
    );
}
