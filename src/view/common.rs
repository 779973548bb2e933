//! What content pages of every kind share.

use super::model::{self, Freshness, MadeWith, Shell};
use super::shell::About;
use super::{Data, Maker, Page as PageData, View};
use crate::content::{Audience, Kind, List};
use crate::site::{Page, areas};
use crate::source::{Address, Located};

/// The list page of a kind.
pub(super) fn kind_address(kind: Kind) -> Option<Address> {
    let folder = Kind::ALL.iter().find(|(_, _, other)| *other == kind).map(|(_, folder, _)| *folder)?;
    Address::new(&format!("/{folder}/"))
}

impl Maker<'_> {
    /// A content page as a view.
    pub(super) fn content_view(&self, page: &Page, template: &'static str, data: PageData) -> View {
        let shell = self.content_shell(page);
        View { address: page.address().clone(), template, data: Data { shell, page: data } }
    }

    fn content_shell(&self, page: &Page) -> Shell {
        let list = kind_address(page.kind())
            .map(|address| (self.words.say(&format!("kinds-{}", page.kind().id())), address));
        let guide = page
            .guide
            .map(|guide| self.site.page(guide))
            .map(|guide| (guide.title().to_owned(), guide.address().clone()));
        self.shell(About {
            address: page.address(),
            title: page.title(),
            summary: &page.common().summary,
            above: list.into_iter().chain(guide).collect(),
            lang: self.lang(),
        })
    }

    /// The main language of the site.
    pub(super) fn lang(&self) -> &str {
        self.site.lang()
    }

    /// What content pages of every kind share.
    pub(super) fn common(&self, page: &Page) -> model::Common {
        let common = page.common();
        let from = page.address();
        let areas: Vec<Located<String>> =
            areas(page).into_iter().map(|area| Located::new(area, 0..0)).collect();
        model::Common {
            title: common.title.value.clone(),
            summary: common.summary.clone(),
            draft: common.draft,
            body_html: self.body(&page.document),
            toc: Self::toc(&page.document),
            topics: self.tags(from, List::Topics, &common.topics),
            needs: self.tags(from, List::Needs, &common.needs),
            areas: self.tags(from, List::Areas, &areas),
            sector: common.sector.as_ref().and_then(|id| self.tag(from, List::Sectors, id)),
            level: common.level.as_ref().and_then(|id| self.tag(from, List::Levels, id)),
            outcomes: self.tags(from, List::Outcomes, &common.outcomes),
            ages: common.ages.map(|ages| self.words.ages(ages)),
            audience: self.audience(&common.audience),
            made_with: self.made_with(page),
            freshness: self.freshness(page),
        }
    }

    fn audience(&self, audience: &[Audience]) -> Option<String> {
        let mut audience = audience.to_vec();
        audience.sort_unstable();
        audience.dedup();
        if matches!(audience.as_slice(), [] | [Audience::Families]) {
            return None;
        }
        let word = |audience: &Audience| match audience {
            Audience::Families => self.words.say("audience-families"),
            Audience::YoungPeople => self.words.say("audience-young-people"),
            Audience::Professionals => self.words.say("audience-professionals"),
        };
        Some(self.words.list(&audience.iter().map(word).collect::<Vec<_>>()))
    }

    fn made_with(&self, page: &Page) -> Vec<MadeWith> {
        let note = |note: &crate::content::MadeWith| MadeWith {
            group: note.group.clone(),
            when: self.words.period(note.when),
            how: note.how.clone(),
            changed: note.changed.clone(),
        };
        page.common().made_with.iter().map(note).collect()
    }

    fn freshness(&self, page: &Page) -> Freshness {
        let common = page.common();
        Freshness {
            owner: common.owner.clone(),
            checked: common.checked.map(|date| self.words.date(date)),
            review_by: page.review_by.map(|date| self.words.date(date)),
            overdue: page.overdue,
        }
    }
}
