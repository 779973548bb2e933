//! The easy-read page of a service that nobody has written one for: fixed easy sentences, filled in with its facts.
//!
//! Only facts that can be said in fixed sentences are used. What editors wrote in free words stays on the full page, because nobody has
//! made sure that it is easy; `easy-summary` is written to be easy.

use super::text::HardWords;
use super::{Idea, Maker, heading, ideas};
use crate::content::{Cost, Edition, How, List, PageLink, Service, Status, Term, Times};
use crate::content::{LinkTarget, Place};
use crate::markdown;
use crate::site::Page;
use crate::source::{Address, Located};
use crate::theme::Arg;
use crate::view::model::EasyBlock;

/// Pictures that the fixed sentences stand beside.
pub(super) const PICTURES: &[&str] = &[
    "ask",
    "birthday",
    "book",
    "check-up",
    "clock",
    "email",
    "emergency",
    "form",
    "free",
    "help",
    "information",
    "list",
    "map",
    "money",
    "next",
    "people",
    "phone",
    "question-mark",
    "search",
    "stop",
    "support",
    "text-message",
    "tick",
    "wait",
    "website",
];

/// An editor's own words are put into a fixed sentence only when the sentence stays within 15 words (`easy-read.md`, E01).
const MOST_WORDS: usize = 9;

/// A wait longer than this many weeks is told in months too.
const WEEKS_TOLD_IN_MONTHS: u16 = 8;

impl Maker<'_> {
    /// The page of a service, made from its facts.
    pub(super) fn easy_service(
        &self,
        from: &Address,
        page: &Page,
        service: &Service,
        words: &mut HardWords<'_, '_>,
    ) -> Vec<EasyBlock> {
        let facts = FactsOf { maker: self, from, page, service };
        let sections: [(&str, Vec<EasyBlock>); 7] = [
            ("what", facts.what()),
            ("who", facts.who()),
            ("how", facts.how()),
            ("cost", facts.cost()),
            ("wait", facts.wait()),
            ("where", facts.places_and_times()),
            ("else", facts.ways(&service.if_not_eligible)),
        ];
        let mut blocks = Vec::new();
        for (name, section) in sections.into_iter().filter(|(_, section)| !section.is_empty()) {
            blocks.push(heading(&format!("easy-{name}"), self.words.say(&format!("easy-title-{name}"))));
            blocks.extend(section);
        }
        for idea in blocks.iter_mut().flat_map(|block| &mut block.ideas) {
            idea.words = words.of(&without_tags(&idea.lines_html.join(" ")));
        }
        blocks
    }
}

/// One service on its way into easy sentences.
struct FactsOf<'f, 'm> {
    maker: &'f Maker<'m>,
    from: &'f Address,
    page: &'f Page,
    service: &'f Service,
}

impl FactsOf<'_, '_> {
    fn say(&self, id: &str) -> String {
        self.maker.words.say(id)
    }

    fn fill(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.maker.words.fill(id, args)
    }

    fn one(&self, picture: &str, lines: Vec<String>) -> EasyBlock {
        ideas("idea", vec![self.idea(picture, &lines)])
    }

    fn idea(&self, picture: &str, lines: &[String]) -> Idea {
        self.maker.idea(self.from, picture, lines)
    }

    /// A word of the vocabulary as an idea: its easy sentence, otherwise its label.
    fn term_idea(&self, list: List, id: &str, usual: &str) -> Option<Idea> {
        let term = self.maker.site.vocabulary.term(list, id)?;
        let words = term.easy.clone().unwrap_or_else(|| term.label.clone());
        Some(self.idea(picture_of(term, usual), &sentences(&words)))
    }

    /// A word of the vocabulary with its label first and its easy meaning after it.
    fn labelled(&self, list: List, id: &str, usual: &str) -> Option<Idea> {
        let term = self.maker.site.vocabulary.term(list, id)?;
        let easy = term.easy.iter().flat_map(|easy| sentences(easy));
        let lines: Vec<String> = std::iter::once(term.label.clone()).chain(easy).collect();
        Some(self.idea(picture_of(term, usual), &lines))
    }

    fn what(&self) -> Vec<EasyBlock> {
        let mut blocks = Vec::new();
        let status = match self.service.status {
            Status::Open => None,
            Status::Paused => Some("easy-paused"),
            Status::Closed => Some("easy-closed"),
        };
        blocks.extend(status.map(|id| self.one("stop", vec![self.say(id)])));
        let title = super::easy_title(self.page, None);
        let mut lines = vec![self.fill("easy-about", &[("title", (&title).into())])];
        match &self.service.easy_summary {
            Some(summary) => lines.extend(sentences(summary)),
            None => lines.extend(self.sector()),
        }
        let own = self.page.common().picture.as_ref().map_or("information", |picture| picture.value.as_str());
        blocks.push(self.one(own, lines));
        let runs = self.fill("easy-runs", &[("organisation", (&self.service.organisation).into())]);
        blocks.push(self.one("people", vec![runs]));
        blocks
    }

    fn sector(&self) -> Option<String> {
        let sector = self.page.common().sector.as_ref()?;
        let label = self.maker.label(List::Sectors, &sector.value);
        Some(self.fill("easy-sector", &[("sector", (&label).into())]))
    }

    fn who(&self) -> Vec<EasyBlock> {
        let common = self.page.common();
        let mut blocks = Vec::new();
        if let Some(ages) = common.ages {
            let (from, to) = (Arg::Number(ages.from.into()), Arg::Number(ages.to.into()));
            let id = if ages.from == 0 { "easy-ages-sentence-up-to" } else { "easy-ages-sentence" };
            blocks.push(self.one("birthday", vec![self.fill(id, &[("from", from), ("to", to)])]));
        }
        let needs: Vec<Idea> =
            common.needs.iter().filter_map(|id| self.labelled(List::Needs, &id.value, "support")).collect();
        if !needs.is_empty() {
            blocks.push(self.one("support", vec![self.say("easy-needs")]));
            blocks.push(ideas("list", needs));
        }
        if let Some(id) = self.service.availability.as_ref().filter(|id| id.value != "everyone") {
            let idea = self.term_idea(List::Availability, &id.value, "people");
            blocks.extend(idea.map(|idea| ideas("idea", vec![idea])));
        }
        if let Some(needed) = self.service.diagnosis_needed {
            let id = if needed { "easy-diagnosis-yes" } else { "easy-diagnosis-no" };
            blocks.push(self.one("check-up", vec![self.say(id)]));
        }
        if !self.service.criteria.is_empty() {
            blocks.push(self.one("list", vec![self.say("easy-criteria"), self.say("easy-on-full-page")]));
        }
        blocks
    }

    fn how(&self) -> Vec<EasyBlock> {
        let unknown = || vec![self.one("question-mark", vec![self.say("easy-how-unknown")])];
        let Some(how) = self.service.how.as_ref() else { return unknown() };
        let mut blocks: Vec<EasyBlock> = how
            .referrers
            .iter()
            .filter_map(|id| self.term_idea(List::Referrers, &id.value, "ask"))
            .map(|idea| ideas("idea", vec![idea]))
            .collect();
        blocks.extend(self.form(how));
        if blocks.is_empty() { unknown() } else { blocks }
    }

    fn form(&self, how: &How) -> Option<EasyBlock> {
        let form = how.form.as_ref()?;
        let mut idea = self.idea("form", &[self.say("easy-form")]);
        idea.lines_html.push(link(form, &self.say("easy-form-link")));
        Some(ideas("idea", vec![idea]))
    }

    fn cost(&self) -> Vec<EasyBlock> {
        match &self.service.cost {
            None => vec![self.one("question-mark", vec![self.say("easy-cost-unknown")])],
            Some(Cost { lines, .. }) if lines.is_empty() => {
                vec![self.one("free", vec![self.say("easy-free")])]
            }
            Some(Cost { lines, .. }) => {
                let line = |line: &crate::content::CostLine| {
                    let amount = self.maker.words.money(line.amount);
                    let id = if line.amount.0 == 0 { "easy-cost-nothing" } else { "easy-cost" };
                    let mut said = vec![self.fill(id, &[("amount", (&amount).into())])];
                    if is_short(&line.buys) {
                        said.push(self.fill("easy-cost-for", &[("what", (&line.buys).into())]));
                    }
                    let who = line.who.iter().filter(|who| is_short(who));
                    said.extend(who.map(|who| self.fill("easy-cost-who", &[("who", who.into())])));
                    self.idea("money", &said)
                };
                vec![ideas("list", lines.iter().map(line).collect())]
            }
        }
    }

    fn wait(&self) -> Vec<EasyBlock> {
        let Some(wait) = &self.service.wait else { return Vec::new() };
        if wait.weeks == 0 {
            return vec![self.one("tick", vec![self.say("easy-wait-none")])];
        }
        let weeks = Arg::Number(wait.weeks.into());
        let mut lines = vec![self.fill("easy-wait", &[("weeks", weeks)])];
        if wait.weeks > WEEKS_TOLD_IN_MONTHS {
            // 52 weeks are 12 months.
            let months = Arg::Number((i64::from(wait.weeks) * 12 + 26) / 52);
            lines.push(self.fill("easy-wait-months", &[("months", months)]));
        }
        let mut blocks = vec![self.one("wait", lines)];
        let ways = self.ways(&self.service.while_you_wait);
        if !ways.is_empty() {
            blocks.push(self.one("help", vec![self.say("easy-while-you-wait")]));
            blocks.extend(ways);
        }
        blocks
    }

    fn places_and_times(&self) -> Vec<EasyBlock> {
        let mut blocks: Vec<EasyBlock> =
            self.service.places.iter().flat_map(|place| self.place(place)).collect();
        blocks.extend(self.service.times.iter().map(|times| self.times(times)));
        blocks
    }

    fn place(&self, place: &Place) -> Vec<EasyBlock> {
        let mut lines = vec![place.name.clone()];
        let address: Vec<&str> = place.address.iter().chain(&place.postcode).map(String::as_str).collect();
        lines.extend((!address.is_empty()).then(|| address.join(", ")));
        let mut blocks = vec![self.one("map", lines)];
        let label = |id: &Located<String>| self.maker.label(List::AccessFeatures, &id.value);
        if !place.access.is_empty() {
            let features = place.access.iter().map(label);
            blocks.push(self.one("tick", std::iter::once(self.say("easy-access")).chain(features).collect()));
        }
        blocks
    }

    fn times(&self, times: &Times) -> EasyBlock {
        let days = self.maker.words.days(&times.days);
        let mut lines = vec![self.fill("easy-days", &[("days", (&days).into())])];
        let hours = self.maker.words.hours(times.from, times.to);
        lines.extend(hours.map(|hours| self.fill("easy-hours", &[("hours", (&hours).into())])));
        let season = self.maker.words.season(times.when);
        lines.extend(season.map(|season| self.fill("easy-season", &[("season", (&season).into())])));
        self.one("clock", lines)
    }

    /// Links of front matter as a list, each to easy read where it is there.
    fn ways(&self, links: &[PageLink]) -> Vec<EasyBlock> {
        let way = |way: &PageLink| {
            let (text, href, picture) = match &way.target.value {
                LinkTarget::Web(web) => (way.text.clone()?, web.clone(), None),
                LinkTarget::Page(path) => {
                    let page = self.maker.site.at(path)?;
                    let (address, _) = self.maker.nearest(path, &Edition::easy())?;
                    let variant = page.editions.get(&Edition::easy()).map(|variant| &**variant);
                    let picture = self.maker.easy_picture(self.from, page, variant);
                    (super::easy_title(page, variant), self.maker.href(self.from, &address), picture)
                }
            };
            let mut idea = self.idea("next", &[]);
            idea.picture = picture.or(idea.picture);
            idea.lines_html.push(link(&href, &text));
            Some(idea)
        };
        let ways: Vec<Idea> = links.iter().filter_map(way).collect();
        if ways.is_empty() { Vec::new() } else { vec![ideas("list", ways)] }
    }
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= MOST_WORDS
}

fn picture_of<'t>(term: &'t Term, usual: &'t str) -> &'t str {
    term.picture.as_ref().map_or(usual, |picture| picture.value.as_str())
}

fn sentences(text: &str) -> Vec<String> {
    markdown::sentences(text).into_iter().map(str::to_owned).collect()
}

/// The words of HTML that this program wrote.
pub(super) fn without_tags(html: &str) -> String {
    let words = html.split('<').enumerate().map(|(at, part)| match part.split_once('>') {
        Some((_, words)) if at > 0 => words,
        _ => part,
    });
    words.collect()
}

pub(super) fn link(href: &str, text: &str) -> String {
    format!("<a href=\"{}\">{}</a>", markdown::escaped(href), markdown::escaped(text))
}
