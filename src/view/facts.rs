//! The facts of a service in a few words each: for its panel and for lists.

use super::Maker;
use super::model::Fact;
use super::wording::number;
use crate::content::{Cost, List, Service};
use crate::site::Page;
use crate::theme::Arg;

impl Maker<'_> {
    /// Ages, cost, wait, where, who can ask, diagnosis, level: those that are known.
    pub(super) fn facts(&self, page: &Page, service: &Service) -> Vec<Fact> {
        let ages = page.common().ages.map(|ages| self.words.ages(ages));
        let level = page.common().level.as_ref().map(|level| self.label(List::Levels, &level.value));
        let values = [
            ("ages", "fact-ages", ages),
            ("cost", "fact-cost", service.cost.as_ref().map(|cost| self.cost_in_short(cost))),
            ("wait", "fact-wait", service.wait.as_ref().map(|wait| self.wait_in_short(wait.weeks))),
            ("where", "fact-where", self.where_in_short(page, service)),
            ("referral", "fact-referral", self.referral_in_short(service)),
            ("diagnosis", "fact-diagnosis", self.diagnosis(service)),
            ("level", "fact-level", level),
        ];
        let fact = |(key, label, value): (&'static str, &str, Option<String>)| {
            Some(Fact { key, label: self.words.say(label), value: value? })
        };
        values.into_iter().filter_map(fact).collect()
    }

    /// "Free", "£4.50", "£2 to £6", "From £3"
    pub(super) fn cost_in_short(&self, cost: &Cost) -> String {
        let mut amounts: Vec<_> = cost.lines.iter().map(|line| line.amount).collect();
        amounts.sort_unstable();
        amounts.dedup();
        match amounts.as_slice() {
            [] => self.words.say("cost-free"),
            [one] => self.words.money(*one),
            [first, .., last] => {
                let (from, to) = (self.words.money(*first), self.words.money(*last));
                self.words.fill("cost-to", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
            }
        }
    }

    pub(super) fn wait_in_short(&self, weeks: u16) -> String {
        match weeks {
            0 => self.words.say("wait-none"),
            weeks => self.words.fill("wait-weeks", &[("weeks", Arg::Number(i64::from(weeks)))]),
        }
    }

    /// The town, or the first of several, or the whole borough.
    pub(super) fn where_in_short(&self, page: &Page, service: &Service) -> Option<String> {
        let areas = crate::site::areas(page);
        let terms = self.site.vocabulary.terms(List::Areas);
        let labels: Vec<&str> =
            terms.iter().filter(|t| areas.contains(&t.id)).map(|t| t.label.as_str()).collect();
        match labels.as_slice() {
            [] if service.places.is_empty() => None,
            [] => service.places.first().map(|place| place.name.clone()),
            [one] => Some((*one).to_owned()),
            all if all.len() == terms.len() => Some(self.everywhere()),
            [first, second] => Some(self.words.list(&[(*first).to_owned(), (*second).to_owned()])),
            [first, rest @ ..] => Some(
                self.words.fill("where-more", &[("first", Arg::Text(first)), ("count", number(rest.len()))]),
            ),
        }
    }

    fn everywhere(&self) -> String {
        self.words.fill("where-everywhere", &[("council", Arg::Text(&self.site.file.council))])
    }

    fn referral_in_short(&self, service: &Service) -> Option<String> {
        let how = service.how.as_ref().filter(|how| !how.referrers.is_empty())?;
        let own = how.referrers.iter().any(|id| id.value == "self");
        Some(self.words.say(if own { "referral-self" } else { "referral-others" }))
    }

    pub(super) fn diagnosis(&self, service: &Service) -> Option<String> {
        service
            .diagnosis_needed
            .map(|needed| self.words.say(if needed { "diagnosis-yes" } else { "diagnosis-no" }))
    }
}
