//! The page of a pathway: its stages with their part of the text, and the ways from one to the next.

use super::model::{Link, NextStep, PathwayPage, Stage, StageDate, StageHelper, StageService, TocEntry};
use super::timeline::timeline;
use super::{Maker, Page as PageData, View};
use crate::content::{self, Ages, Facts, List, Next, NextTarget, Pathway, Status, Way};
use crate::markdown::{self, Section, Sections};
use crate::site::Page;
use crate::source::{Address, SourcePath};
use crate::theme::Arg;

/// From this age on, the page speaks to the young person and not to the family.
const SPEAKS_FOR_ONESELF: u8 = 11;

impl Maker<'_> {
    pub(super) fn pathway(&self, page: &Page, pathway: &Pathway) -> View {
        let mut common = self.common(page);
        common.toc = toc_by_stage(std::mem::take(&mut common.toc), pathway);
        let text = markdown::sections(&common.body_html);
        let stages = (0..pathway.stages.len()).map(|at| self.stage(page.address(), pathway, at, &text));
        let data = PathwayPage {
            opening_html: text.opening.to_owned(),
            stages: stages.collect(),
            ages_entries: self.ages_entries(pathway),
            timeline: timeline(&numbered_ages(pathway)),
            closing_html: closing(&text, pathway),
            common,
        };
        self.content_view(page, "pathway.html", PageData::Pathway(Box::new(data)))
    }

    fn stage(&self, from: &Address, pathway: &Pathway, at: usize, text: &Sections<'_>) -> Stage {
        let stage = &pathway.stages[at];
        let own = text.sections.iter().find(|section| section.id == stage.id.value);
        let dates = stage.dates.iter();
        Stage {
            number: at + 1,
            id: stage.id.value.clone(),
            title: stage.title.clone(),
            ages: stage.ages.as_ref().map(|ages| self.words.ages(ages.value)),
            year_groups: stage.year_groups.clone(),
            html: own.map(|section| section.text.to_owned()).unwrap_or_default(),
            dates: dates.map(|d| StageDate { when: d.when.clone(), what: d.what.clone() }).collect(),
            who_helps: stage.who_helps.iter().map(|helper| self.helper(from, helper)).collect(),
            services: stage
                .services
                .iter()
                .filter_map(|path| self.stage_service(from, &path.value))
                .collect(),
            criteria: stage.criteria.clone(),
            if_not_eligible: self.links(from, &stage.if_not_eligible),
            next: self.ways_on(from, pathway, at),
            previous: at.checked_sub(1).map(|before| stage_link(&pathway.stages[before])),
        }
    }

    fn helper(&self, from: &Address, helper: &content::Helper) -> StageHelper {
        let page = helper.page.as_ref().and_then(|path| self.site.id_at(&path.value));
        StageHelper {
            role: helper.role.clone(),
            how: helper.how.clone(),
            page: page.map(|id| self.page_link(from, id)),
        }
    }

    /// None for a service that was left out of the site.
    fn stage_service(&self, from: &Address, path: &SourcePath) -> Option<StageService> {
        let id = self.site.id_at(path)?;
        let page = self.site.page(id);
        let Facts::Service(service) = &page.document.facts else { return None };
        Some(StageService {
            link: self.page_link(from, id),
            availability: self.availability(service),
            ages: page.common().ages.map(|ages| self.words.ages(ages)),
            wait: service.wait.as_ref().map(|wait| self.wait_in_short(wait.weeks)),
            status: (service.status != Status::Open).then(|| self.status(service)),
        })
    }

    /// Who can have a service, in the words of the vocabulary.
    fn availability(&self, service: &content::Service) -> String {
        let id = service.availability.as_ref().map_or("everyone", |id| id.value.as_str());
        let label = self.label(List::Availability, id);
        if label.is_empty() { self.words.say("availability-everyone") } else { label }
    }

    /// What comes after a stage: what it says, otherwise the stage after it.
    fn ways_on(&self, from: &Address, pathway: &Pathway, at: usize) -> Vec<NextStep> {
        let stage = &pathway.stages[at];
        if stage.next.is_empty() {
            let step = |next| NextStep {
                way: "onward",
                way_label: String::new(),
                when: None,
                link: stage_link(next),
            };
            return pathway.stages.get(at + 1).map(step).into_iter().collect();
        }
        stage.next.iter().filter_map(|next| self.way_on(from, pathway, next)).collect()
    }

    fn way_on(&self, from: &Address, pathway: &Pathway, next: &Next) -> Option<NextStep> {
        let link = match &next.to {
            NextTarget::Stage(id) => {
                stage_link(pathway.stages.iter().find(|stage| stage.id.value == id.value)?)
            }
            NextTarget::Page(path) => self.page_link(from, self.site.id_at(&path.value)?),
        };
        let (way, string) = match next.way {
            Way::Onward => ("onward", None),
            Way::StepUp => ("step-up", Some("way-step-up")),
            Way::StepDown => ("step-down", Some("way-step-down")),
            Way::NotEligible => ("not-eligible", Some("way-not-eligible")),
        };
        let way_label = string.map(|string| self.words.say(string)).unwrap_or_default();
        Some(NextStep { way, way_label, when: next.when.clone(), link })
    }

    /// "I am 13 years old". Nothing when all of them would lead to the same stage.
    fn ages_entries(&self, pathway: &Pathway) -> Vec<Link> {
        let entries = entries(pathway);
        if entries.windows(2).all(|pair| pair[0].1 == pair[1].1) {
            return Vec::new();
        }
        let link = |(age, stage): (u8, usize)| {
            let speaker = if age < SPEAKS_FOR_ONESELF { "ages-entry-child" } else { "ages-entry-me" };
            let text = self.words.fill(speaker, &[("age", Arg::Number(age.into()))]);
            Link { text, ..stage_link(&pathway.stages[stage]) }
        };
        entries.into_iter().map(link).collect()
    }
}

/// Each age and its stage: the one that begins last, because it is the one that is coming up.
fn entries(pathway: &Pathway) -> Vec<(u8, usize)> {
    let stages: Vec<(usize, Ages)> = with_ages(pathway).collect();
    let first = stages.iter().map(|(_, ages)| ages.from).min().unwrap_or(1);
    let last = stages.iter().map(|(_, ages)| ages.to).max().unwrap_or(0);
    let stage = |age: u8| {
        let fits = stages.iter().rev().filter(|(_, ages)| (ages.from..=ages.to).contains(&age));
        fits.max_by_key(|(_, ages)| ages.from).map(|(at, _)| (age, *at))
    };
    (first..=last).filter_map(stage).collect()
}

fn with_ages(pathway: &Pathway) -> impl Iterator<Item = (usize, Ages)> {
    let stages = pathway.stages.iter().enumerate();
    stages.filter_map(|(at, stage)| stage.ages.as_ref().map(|ages| (at, ages.value)))
}

/// The number of each stage with ages.
fn numbered_ages(pathway: &Pathway) -> Vec<(String, Ages)> {
    with_ages(pathway).map(|(at, ages)| ((at + 1).to_string(), ages)).collect()
}

fn stage_link(stage: &content::Stage) -> Link {
    Link { text: stage.title.clone(), href: format!("#{}", stage.id.value), why: None, external: false }
}

/// Sections that are no stage, and the footnotes.
fn closing(text: &Sections<'_>, pathway: &Pathway) -> String {
    let is_stage = |section: &&Section<'_>| pathway.stages.iter().any(|stage| stage.id.value == section.id);
    let others = text.sections.iter().filter(|section| !is_stage(section)).map(|section| section.html);
    others.chain(std::iter::once(text.notes)).collect()
}

/// The headings as the page shows them: the stages in their order and with their names, then the others.
fn toc_by_stage(toc: Vec<TocEntry>, pathway: &Pathway) -> Vec<TocEntry> {
    let groups: Vec<&[TocEntry]> = toc.chunk_by(|_, next| next.level > 2).collect();
    let of_stage = |stage: &content::Stage, group: &[TocEntry]| group[0].id == stage.id.value;
    let mut ordered = Vec::with_capacity(toc.len());
    for stage in &pathway.stages {
        if let Some([heading, below @ ..]) = groups.iter().find(|group| of_stage(stage, group)) {
            ordered.push(TocEntry { text: stage.title.clone(), ..heading.clone() });
            ordered.extend_from_slice(below);
        }
    }
    let is_stage = |group: &&&[TocEntry]| pathway.stages.iter().any(|stage| of_stage(stage, group));
    ordered.extend(groups.iter().filter(|group| !is_stage(group)).flat_map(|group| group.iter().cloned()));
    ordered
}
