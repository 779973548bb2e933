//! The page of a service.

use super::maker::web;
use super::model::{self, CostLine, How, Link, ServicePage, Who};
use super::{Maker, Page as PageData, View};
use crate::content::{Cost, List, Place, Service, Status, Times};
use crate::markdown;
use crate::site::Page;
use crate::source::{Address, Located};
use crate::theme::Arg;

impl Maker<'_> {
    pub(super) fn service(&self, page: &Page, service: &Service) -> View {
        let from = page.address();
        let common = self.common(page);
        let (opening_html, sections_html) = halves(&common.body_html);
        let data = ServicePage {
            organisation: service.organisation.clone(),
            status: self.status(service),
            facts: self.facts(page, service),
            opening_html,
            sections_html,
            who: self.who(from, service),
            how: service.how.as_ref().map(|how| self.how(from, how)),
            cost: service.cost.as_ref().map(|cost| self.cost(cost)),
            places: service.places.iter().map(|place| self.place(from, place)).collect(),
            times: service.times.iter().map(|times| self.times(times)).collect(),
            wait: service.wait.as_ref().map(|wait| self.wait(wait)),
            while_you_wait: self.links(from, &service.while_you_wait),
            if_not_eligible: self.links(from, &service.if_not_eligible),
            contacts: self.contacts(&service.contacts),
            website: service.website.as_deref().map(web),
            languages: self.tags(from, List::Languages, &service.languages),
            common,
        };
        self.content_view(page, "service.html", PageData::Service(Box::new(data)))
    }

    /// Open, paused or closed.
    pub(super) fn status(&self, service: &Service) -> model::Status {
        let (id, string) = match service.status {
            Status::Open => ("open", "status-open"),
            Status::Paused => ("paused", "status-paused"),
            Status::Closed => ("closed", "status-closed"),
        };
        model::Status { id, label: self.words.say(string), note: service.status_note.clone() }
    }

    fn who(&self, from: &Address, service: &Service) -> Who {
        let everyone = Located::new("everyone".to_owned(), 0..0);
        let availability = service.availability.as_ref().unwrap_or(&everyone);
        Who {
            text: service.who_it_is_for.clone(),
            availability: self.tag(from, List::Availability, availability),
            diagnosis_needed: service.diagnosis_needed,
            diagnosis: self.diagnosis(service),
            criteria: service.criteria.clone(),
        }
    }

    fn how(&self, from: &Address, how: &crate::content::How) -> How {
        let form = how.form.as_ref().map(|form| Link {
            text: self.words.say("form-link"),
            href: form.clone(),
            why: None,
            external: true,
        });
        How {
            referrers: self.tags(from, List::Referrers, &how.referrers),
            steps: how.steps.clone(),
            form,
            address: how.address.clone(),
            next: how.next.clone(),
        }
    }

    /// What it costs.
    pub(super) fn cost(&self, cost: &Cost) -> model::Cost {
        let line = |line: &crate::content::CostLine| CostLine {
            amount: self.words.money(line.amount),
            buys: line.buys.clone(),
            who: line.who.clone(),
        };
        model::Cost {
            free: cost.lines.is_empty(),
            lines: cost.lines.iter().map(line).collect(),
            note: cost.note.clone(),
        }
    }

    /// A place.
    pub(super) fn place(&self, from: &Address, place: &Place) -> model::Place {
        model::Place {
            name: place.name.clone(),
            address: place.address.clone(),
            postcode: place.postcode.clone(),
            area: place.area.as_ref().and_then(|area| self.tag(from, List::Areas, area)),
            access: self.tags(from, List::AccessFeatures, &place.access),
            travel: place.travel.clone(),
        }
    }

    fn times(&self, times: &Times) -> model::Times {
        model::Times {
            days: self.words.days(&times.days),
            hours: self.words.hours(times.from, times.to),
            when: self.words.season(times.when),
            note: times.note.clone(),
        }
    }

    fn wait(&self, wait: &crate::content::Wait) -> model::Wait {
        let text = match wait.weeks {
            0 => self.words.say("wait-none-sentence"),
            weeks => self.words.fill("wait-weeks-sentence", &[("weeks", Arg::Number(i64::from(weeks)))]),
        };
        model::Wait {
            none: wait.weeks == 0,
            text,
            measured: wait.measured.map(|date| self.words.date(date)),
            note: wait.note.clone(),
        }
    }
}

/// The opening of a text, and its sections. The opening tells what the service is, so it stands at the top of the page; the
/// sections tell what it is like, and follow the questions that families ask first.
fn halves(html: &str) -> (String, String) {
    let parts = markdown::sections(html);
    let opening = if parts.sections.is_empty() { html.len() } else { parts.opening.len() };
    let (opening, sections) = html.split_at(opening);
    (opening.to_owned(), sections.to_owned())
}

#[cfg(test)]
mod tests {
    use super::halves;

    #[test]
    fn the_text_is_split_before_its_first_section() {
        assert_eq!(halves("<p>a</p><h2 id=\"b\">b</h2>"), ("<p>a</p>".into(), "<h2 id=\"b\">b</h2>".into()));
        assert_eq!(halves("<p>a</p>"), ("<p>a</p>".into(), String::new()));
        let notes = "<p>a</p><section class=\"footnotes\"><h2>Notes</h2></section>";
        assert_eq!(halves(notes), (notes.into(), String::new()));
        let both = format!("<h2 id=\"b\">b</h2>{notes}");
        assert_eq!(halves(&both), (String::new(), both.clone()));
    }
}
