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

#[cfg(test)]
mod tests {
    use super::super::testing::{page_at, with_site};
    use super::*;

    const VOCABULARY: &str = "sectors: [{id: health, label: Health}]\nlevels: [{id: universal, label: All}]\n\
        availability:\n- {id: everyone, label: Everyone here}\n- {id: criteria, label: There are rules}\n";
    const SERVICE: &str = "---\ntitle: Bus training\nsummary: S.\norganisation: O\nwho-it-is-for: All.\nages: 11-18\n\
        sector: health\nlevel: universal\nwait: {weeks: 2}\nstatus: paused\navailability: criteria\n---\n";

    /// A pathway with these stages and this text.
    fn shown(stages: &str, text: &str) -> PathwayPage {
        let path =
            format!("---\ntitle: P\nsummary: S.\nfrom-age: 0\nto-age: 25\nstages:\n{stages}---\n{text}");
        let end = "---\ntitle: The end\nsummary: S.\n---\n";
        let files = [("services/bus.md", SERVICE), ("guides/end.md", end), ("pathways/p.md", &path)];
        match with_site(VOCABULARY, &files, |maker| page_at(maker, "/pathways/p/")) {
            PageData::Pathway(page) => *page,
            other => panic!("{other:?}"),
        }
    }

    const TWO: &str = "- id: one\n  title: First\n  ages: 0-11\n  who-helps: [{role: R}]\n  services: [../services/bus.md]\n\
        - id: two\n  title: Second\n  ages: 11-25\n  who-helps: [{role: R, page: ../services/bus.md}]\n  next:\n  \
        - {page: ../guides/end.md, when: At the end}\n  - {stage: one, way: step-up}\n";

    #[test]
    fn the_text_is_split_at_the_stages() {
        let text = "Hello.[^1]\n\n## More\n\nMore.\n\n## Its two {#two}\n\n### Now\n\nB.\n\n## One {#one}\n\nA.\n\n[^1]: A note.\n";
        let page = shown(TWO, text);
        assert!(page.opening_html.starts_with("<p>Hello.") && !page.opening_html.contains("More"));
        let stages: Vec<_> = page.stages.iter().map(|stage| (stage.number, stage.html.as_str())).collect();
        assert_eq!(stages, [(1, "<p>A.</p>\n"), (2, "<h3 id=\"now\">Now</h3>\n<p>B.</p>\n")]);
        assert!(page.closing_html.starts_with("<h2 id=\"more\">More</h2>\n<p>More.</p>\n<section"));
        assert!(page.closing_html.contains("A note."));
        let toc: Vec<_> = page.common.toc.iter().map(|entry| (entry.level, entry.text.as_str())).collect();
        assert_eq!(toc, [(2, "First"), (2, "Second"), (3, "Now"), (2, "More")]);
    }

    #[test]
    fn ways_lead_on_and_back() {
        let page = shown(TWO, "## One {#one}\n\n## Two {#two}\n");
        let ways = |stage: &Stage| -> Vec<_> {
            let ways = stage.next.iter();
            ways.map(|next| {
                (next.way, next.way_label.clone(), next.link.text.clone(), next.link.href.clone())
            })
            .collect()
        };
        let way = |way, label: &str, text: &str, href: &str| {
            (way, label.to_owned(), text.to_owned(), href.to_owned())
        };
        assert_eq!(ways(&page.stages[0]), [way("onward", "", "Second", "#two")]);
        let on = way("onward", "", "The end", "../../guides/end/");
        assert_eq!(ways(&page.stages[1]), [on, way("step-up", "More help", "First", "#one")]);
        let when: Vec<_> = page.stages[1].next.iter().map(|next| next.when.as_deref()).collect();
        assert_eq!(when, [Some("At the end"), None]);
        let back = page.stages.iter().map(|stage| stage.previous.as_ref().map(|link| link.href.as_str()));
        assert_eq!(back.collect::<Vec<_>>(), [None, Some("#one")]);
    }

    #[test]
    fn services_say_who_can_have_them_and_whether_they_are_open() {
        let page = shown(TWO, "## One {#one}\n\n## Two {#two}\n");
        let [service] = &page.stages[0].services[..] else { panic!("one service") };
        assert_eq!(
            (service.link.href.as_str(), service.availability.as_str()),
            ("../../services/bus/", "There are rules")
        );
        assert_eq!(
            (service.ages.as_deref(), service.wait.as_deref()),
            (Some("11 to 18 years"), Some("Up to 2 weeks"))
        );
        assert_eq!(service.status.as_ref().map(|status| status.id), Some("paused"));
        assert_eq!(
            page.stages[1].who_helps[0].page.as_ref().map(|link| link.text.as_str()),
            Some("Bus training")
        );
    }

    #[test]
    fn each_age_leads_to_the_stage_that_begins_then() {
        let page = shown(TWO, "## One {#one}\n\n## Two {#two}\n");
        let entries: Vec<_> =
            page.ages_entries.iter().map(|link| (link.text.as_str(), link.href.as_str())).collect();
        assert_eq!(entries.len(), 26);
        assert_eq!(
            [entries[0], entries[1], entries[10], entries[11], entries[25]],
            [
                ("My child is under 1", "#one"),
                ("My child is 1 year old", "#one"),
                ("My child is 10 years old", "#one"),
                ("I am 11 years old", "#two"),
                ("I am 25 years old", "#two"),
            ]
        );
        assert_eq!(page.timeline.map(|drawing| drawing.bars.len()), Some(2));
    }

    #[test]
    fn stages_without_ages_have_no_entries_by_age() {
        let page = shown(&TWO.replacen("  ages: 0-11\n", "", 1), "## One {#one}\n\n## Two {#two}\n");
        assert_eq!((page.ages_entries.len(), page.timeline.is_none()), (0, true));
        assert_eq!(
            (page.stages[0].ages.as_deref(), page.stages[1].ages.as_deref()),
            (None, Some("11 to 25 years"))
        );
    }
}
