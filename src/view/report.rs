//! How we are doing: what the pages themselves say about the site, as charts with a table and a sentence each.
//!
//! Everything is counted in [`crate::report`]. The numbers are not made to look better than they are: bars are drawn against all
//! that there is, and what is missing has a bar of its own.

use super::model::{Chart, ChartBar, Link, ReportPage};
use super::simple::Simple;
use super::wording::number;
use super::{Maker, Page as PageData, View};
use crate::report::{self, Answered, Band, EasyRead, Freshness};
use crate::source::Address;
use crate::theme::Arg;

/// Width of a bar that stands for all, in SVG units.
const WIDEST: usize = 300;
/// Room above the first bar for its words, and from the top of one bar to the top of the next.
const FIRST_BAR: u32 = 24;
const EACH_BAR: u32 = 52;

/// Pages with more, and the strings of their names.
const MORE: &[(&str, &str)] =
    &[("made-with", "/made-with/"), ("kinds-reply", "/replies/"), ("law", "/law/"), ("gaps", "/maps/gaps/")];

/// A bar: its words, how many, and of how many.
type Counted = (String, usize, usize);

impl Maker<'_> {
    pub(super) fn report(&self) -> Option<View> {
        let address = Address::new("/how-we-are-doing/")?;
        let charts = [
            self.fresh_chart(),
            self.easy_chart(),
            self.law_chart(),
            self.made_chart(),
            self.waits_chart(),
            self.answers_chart(),
            self.gaps_chart(),
        ];
        let data = ReportPage {
            title: self.words.say("report"),
            summary: self.words.say("report-summary"),
            today: self.words.date(self.site.today),
            charts: charts.into_iter().flatten().collect(),
            more: self.more(&address),
        };
        Some(self.simple(
            &Simple {
                address: address.as_str(),
                template: "report.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Report(data),
        ))
    }

    fn more(&self, from: &Address) -> Vec<Link> {
        let made: Vec<&str> = self.generated().collect();
        let there = MORE.iter().filter(|(_, address)| made.contains(address));
        there.map(|(string, address)| self.named(from, string, address)).collect()
    }

    fn fresh_chart(&self) -> Option<Chart> {
        let pages = report::freshness(self.site);
        let count = |state| pages.iter().filter(|page| page.state == state).count();
        let [fresh, late, never] = [Freshness::InTime, Freshness::Late, Freshness::NeverChecked].map(count);
        let all = pages.len();
        let args = [("fresh", fresh), ("late", late), ("never", never), ("all", all)];
        let bars = [("in-time", fresh), ("late", late), ("never", never)];
        self.chart("fresh", &args, self.parts("fresh", &bars, all))
    }

    fn easy_chart(&self) -> Option<Chart> {
        let pages = report::easy_read(self.site);
        let count = |state| pages.iter().filter(|page| page.state == state).count();
        let states = [EasyRead::Checked, EasyRead::Written, EasyRead::FromFacts, EasyRead::None];
        let [checked, written, facts, none] = states.map(count);
        let old = pages.iter().filter(|page| page.out_of_date).count();
        let all = pages.len();
        let args =
            [("checked", checked), ("written", written), ("facts", facts), ("none", none), ("all", all)];
        let bars = [("checked", checked), ("written", written), ("facts", facts), ("none", none)];
        let mut chart = self.chart("easy", &args, self.parts("easy", &bars, all))?;
        if old > 0 {
            chart.sentence = format!("{} {}", chart.sentence, self.words.count("report-easy-old", old));
        }
        Some(chart)
    }

    fn law_chart(&self) -> Option<Chart> {
        let entries = report::coverage(self.site);
        let count = |state| entries.iter().filter(|entry| entry.answered == state).count();
        let [fresh, late, nothing] = [Answered::Fresh, Answered::OnlyLate, Answered::Nothing].map(count);
        let all = entries.len();
        let args = [("fresh", fresh), ("late", late), ("nothing", nothing), ("all", all)];
        let bars = [("answered", fresh), ("late", late), ("nothing", nothing)];
        self.chart("law", &args, self.parts("law", &bars, all))
    }

    fn made_chart(&self) -> Option<Chart> {
        let share = report::share(self.site);
        let without = share.pages - share.with_note;
        let args = [("with", share.with_note), ("groups", share.groups), ("all", share.pages)];
        let bars = [("with", share.with_note), ("without", without)];
        self.chart("made", &args, self.parts("made", &bars, share.pages))
    }

    fn waits_chart(&self) -> Option<Chart> {
        let bands = report::waits(self.site);
        let all = bands.iter().map(|band| band.services.len()).sum();
        let count = |band| bands.iter().find(|own| own.band == band).map_or(0, |own| own.services.len());
        let args = [
            ("none", count(Band::NoWait)),
            ("long", count(Band::Longer)),
            ("unknown", count(Band::NotKnown)),
            ("all", all),
        ];
        let bars: Vec<(&str, usize)> =
            bands.iter().map(|band| (band_id(band.band), band.services.len())).collect();
        self.chart("waits", &args, self.parts("waits", &bars, all))
    }

    fn answers_chart(&self) -> Option<Chart> {
        let answers = report::by_answer(self.site, None);
        let all = answers.iter().map(|(_, count)| count).sum();
        let mut args: Vec<(&str, usize)> =
            answers.iter().map(|(answer, count)| (answer.id(), *count)).collect();
        args.push(("all", all));
        let bars = answers.iter().map(|(answer, count)| (self.answer(*answer), *count, all)).collect();
        self.chart("answers", &args, bars)
    }

    fn gaps_chart(&self) -> Option<Chart> {
        let maps = report::gaps(self.site);
        let cells: usize = maps.iter().map(|map| map.cells).sum();
        let empty: usize = maps.iter().map(|map| map.gaps.len()).sum();
        let bar =
            |map: &report::MapGaps| (self.site.page(map.map).title().to_owned(), map.gaps.len(), map.cells);
        self.chart("gaps", &[("empty", empty), ("all", cells)], maps.iter().map(bar).collect())
    }

    /// Bars that together are all: the words of each are `report-CHART-NAME`.
    fn parts(&self, chart: &str, bars: &[(&str, usize)], all: usize) -> Vec<Counted> {
        let bar =
            |(name, count): &(&str, usize)| (self.words.say(&format!("report-{chart}-{name}")), *count, all);
        bars.iter().map(bar).collect()
    }

    /// None when there is nothing to count. The words are `report-NAME`, `report-NAME-text`, `-caption` and `-what`.
    fn chart(&self, name: &'static str, numbers: &[(&str, usize)], bars: Vec<Counted>) -> Option<Chart> {
        if bars.iter().all(|(_, _, all)| *all == 0) {
            return None;
        }
        let say = |part: &str| self.words.say(&format!("report-{name}{part}"));
        let args: Vec<(&str, Arg<'_>)> =
            numbers.iter().map(|(name, count)| (*name, number(*count))).collect();
        let mut height = 0;
        let bar = |(label, count, all): Counted| {
            let y = height + FIRST_BAR;
            height += EACH_BAR;
            ChartBar { label, count, share: self.share(count, all), y, width: width(count, all) }
        };
        Some(Chart {
            id: format!("report_{name}"),
            title: say(""),
            sentence: self.words.fill(&format!("report-{name}-text"), &args),
            caption: say("-caption"),
            heads: [say("-what"), self.words.say("report-count"), self.words.say("report-of-all")],
            bars: bars.into_iter().map(bar).collect(),
            height,
        })
    }

    /// "21 of 76"
    fn share(&self, count: usize, all: usize) -> String {
        self.words.fill("report-share", &[("count", number(count)), ("all", number(all))])
    }
}

fn band_id(band: Band) -> &'static str {
    match band {
        Band::NoWait => "none",
        Band::UpTo6 => "6",
        Band::UpTo18 => "18",
        Band::UpTo52 => "52",
        Band::Longer => "longer",
        Band::NotKnown => "unknown",
    }
}

/// Against all that there is. What is there at all is seen.
fn width(count: usize, all: usize) -> u32 {
    let width = (count * WIDEST).checked_div(all).unwrap_or(0);
    u32::try_from(width.max(usize::from(count > 0))).unwrap_or(0)
}
