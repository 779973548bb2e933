//! Ids of the page around a text: those that no heading of the text can have, and those that links can lead to.

use super::model::{Common, Document, Facts, Kind};

/// Ids around the text of a service.
const OF_A_SERVICE: &[&str] = &[
    "main",
    "help-title",
    "on-this-page",
    "key-facts",
    "who-it-is-for",
    "how-to-get-it",
    "what-it-costs",
    "where-and-when",
    "how-long-you-wait",
    "if-you-cannot-get-it",
    "who-to-ask",
    "who-made-this",
    "last-checked",
    "more-like-this",
];

impl Kind {
    /// Ids that the page around the text can have. No heading of the text gets one of them.
    pub fn reserved(self) -> &'static [&'static str] {
        match self {
            Self::Service => OF_A_SERVICE,
            Self::Event => &[
                "main",
                "help-title",
                "key-facts",
                "where",
                "what-it-costs",
                "booking",
                "who-to-ask",
                "who-made-this",
                "last-checked",
                "more-like-this",
            ],
            Self::Guide => &[
                "main",
                "help-title",
                "on-this-page",
                "parts-title",
                "who-made-this",
                "last-checked",
                "more-like-this",
            ],
            Self::News => {
                &["main", "help-title", "on-this-page", "who-made-this", "last-checked", "more-like-this"]
            }
        }
    }
}

impl Document {
    /// Ids of headings of the page around the text that are there. They can be linked to like headings of the text.
    pub fn anchors(&self) -> Vec<&'static str> {
        let mut anchors = match &self.facts {
            Facts::Service(service) => {
                let always = [
                    "key-facts",
                    "who-it-is-for",
                    "how-to-get-it",
                    "what-it-costs",
                    "where-and-when",
                    "how-long-you-wait",
                    "who-to-ask",
                ];
                let way_on = (!service.if_not_eligible.is_empty()).then_some("if-you-cannot-get-it");
                always.into_iter().chain(way_on).collect()
            }
            Facts::Event(event) => {
                let mut anchors = vec!["key-facts", "what-it-costs"];
                anchors.extend(event.place.is_some().then_some("where"));
                anchors.extend(event.booking.is_some().then_some("booking"));
                anchors.extend((!event.contacts.is_empty()).then_some("who-to-ask"));
                anchors
            }
            Facts::Guide(_) | Facts::News(_) => Vec::new(),
        };
        anchors.push("last-checked");
        anchors.extend((!self.common.made_with.is_empty()).then_some("who-made-this"));
        anchors.extend(is_like_others(&self.common).then_some("more-like-this"));
        anchors
    }
}

/// The page says something that people browse by.
fn is_like_others(common: &Common) -> bool {
    let lists = [&common.topics, &common.needs, &common.areas, &common.outcomes];
    common.sector.is_some() || common.level.is_some() || lists.iter().any(|list| !list.is_empty())
}
