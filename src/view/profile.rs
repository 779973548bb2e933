//! The one-page profile: tell your story once.

use super::model::{ProfilePage, Question};
use super::simple::Simple;
use super::{Maker, Page as PageData, View};

/// The questions, and how many rows each answer gets.
const QUESTIONS: &[(&str, u8)] = &[
    ("name", 1),
    ("like", 3),
    ("important", 3),
    ("support", 3),
    ("talk", 3),
    ("worry", 3),
    ("health", 3),
    ("hopes", 3),
    ("people", 3),
];

impl Maker<'_> {
    pub(super) fn profile(&self) -> View {
        let question = |(name, rows): &(&str, u8)| Question {
            id: format!("profile-{name}"),
            label: self.words.say(&format!("profile-{name}")),
            hint: self.words.say(&format!("profile-{name}-hint")),
            rows: *rows,
        };
        let data = ProfilePage {
            title: self.words.say("profile-title"),
            summary: self.words.say("profile-summary"),
            questions: QUESTIONS.iter().map(question).collect(),
        };
        self.simple(
            &Simple {
                address: "/one-page-profile/",
                template: "profile.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Profile(data),
        )
    }
}
