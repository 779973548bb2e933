//! What content pages of every kind share.

use super::model::{self, Freshness, MadeWith, Shell};
use super::shell::{About, Of};
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
            of: self.site.id_at(page.document.path()).map_or(Of::Alone, Of::Page),
            easy: false,
        })
    }

    /// The language of the pages that this makes.
    pub(super) fn lang(&self) -> &str {
        self.lang.as_deref().unwrap_or_else(|| self.site.lang())
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
            co_production: self.co_production(from),
            quotes: common.quotes.iter().map(quote).collect(),
            films: common.films.iter().map(|film| self.film(from, film)).collect(),
            replies: self.replies_about(page),
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
        self.notes(&page.common().made_with)
    }

    /// Who took part.
    pub(super) fn notes(&self, notes: &[crate::content::MadeWith]) -> Vec<MadeWith> {
        let note = |note: &crate::content::MadeWith| MadeWith {
            group: note.group.clone(),
            when: self.words.period(note.when),
            how: note.how.clone(),
            changed: note.changed.clone(),
        };
        notes.iter().map(note).collect()
    }

    /// What co-production means.
    pub(super) fn co_production(&self, from: &Address) -> Option<model::Link> {
        let (path, anchor) = self.site.file.co_production.as_ref()?;
        let page = self.site.at(&path.value)?;
        let href = self.href(from, page.address());
        let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let text = self.words.say("co-production-means");
        Some(model::Link { text, href: format!("{href}{anchor}"), why: None, external: false })
    }

    fn film(&self, from: &Address, film: &crate::content::Film) -> model::Film {
        let transcript = film.transcript.as_ref().and_then(|path| self.site.at(&path.value));
        let transcript = transcript.map(|page| model::Link {
            text: page.title().to_owned(),
            href: self.href(from, page.address()),
            why: None,
            external: false,
        });
        let link =
            model::Link { text: film.title.clone(), href: film.web.clone(), why: None, external: true };
        model::Film {
            link,
            length: film.length.clone(),
            captions: film.captions,
            sign_language: film.sign_language,
            transcript,
        }
    }

    /// Replies about a page.
    fn replies_about(&self, page: &Page) -> Vec<model::Reply> {
        let Some(id) = self.site.id_at(page.document.path()) else { return Vec::new() };
        let replies = self.site.index.replies(id);
        replies.iter().filter_map(|id| self.reply(page.address(), *id)).collect()
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

fn quote(quote: &crate::content::Quote) -> model::Quote {
    model::Quote { words: quote.words.clone(), by: quote.by.clone() }
}
