//! Ids of the page around a text: those that no heading of the text can have, and those that links can lead to.

use super::model::{Common, Document, Facts, Kind};

/// Ids that every page has around its text, and those of its kind.
macro_rules! ids {
    ($($own:literal),*) => {
        &[
            "main",
            "help-title",
            "on-this-page",
            "who-made-this",
            "last-checked",
            "more-like-this",
            "what-people-said",
            "films-to-watch",
            "you-said",
            "other-versions",
            $($own),*
        ]
    };
}

impl Kind {
    /// Ids that the page around the text can have. No heading of the text gets one of them.
    pub fn reserved(self) -> &'static [&'static str] {
        match self {
            Self::Service => ids![
                "key-facts",
                "who-it-is-for",
                "how-to-get-it",
                "what-it-costs",
                "where-and-when",
                "how-long-you-wait",
                "if-you-cannot-get-it",
                "who-to-ask"
            ],
            Self::Event => ids!["key-facts", "where", "what-it-costs", "booking", "who-to-ask"],
            Self::Guide => ids!["parts-title", "promises"],
            Self::News => ids![],
            Self::Pathway => ids!["stages", "your-age"],
            Self::Map => ids!["the-map", "the-map-in-words", "the-map-at-a-glance", "other-views"],
            Self::Reply => ids!["what-you-said", "our-answer"],
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
            Facts::Pathway(_) => vec!["stages", "your-age"],
            Facts::Map(_) => vec!["the-map", "the-map-in-words"],
            Facts::Guide(_) | Facts::News(_) | Facts::Reply(_) => Vec::new(),
        };
        anchors.push("last-checked");
        anchors.extend((!self.common.made_with.is_empty()).then_some("who-made-this"));
        anchors.extend((!self.common.quotes.is_empty()).then_some("what-people-said"));
        anchors.extend((!self.common.films.is_empty()).then_some("films-to-watch"));
        anchors.extend(is_like_others(&self.common).then_some("more-like-this"));
        anchors
    }
}

/// The page says something that people browse by.
fn is_like_others(common: &Common) -> bool {
    let lists = [&common.topics, &common.needs, &common.areas, &common.outcomes];
    common.sector.is_some() || common.level.is_some() || lists.iter().any(|list| !list.is_empty())
}
