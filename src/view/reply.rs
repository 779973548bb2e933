//! Replies: you said, we did. All of them, those of each year, and each by itself.
//!
//! The report of a year is the one that the law asks for: SEND Regulations 2014, regulation 56, comments and the council's answers,
//! at least once a year.

use super::common::kind_address;
use super::model::{self, AnswerCount, Link, RepliesPage, ReplyPage};
use super::shell::{About, Of};
use super::{Data, Maker, Page as PageData, View};
use crate::content::{Answer, Facts, Kind};
use crate::report;
use crate::site::{Page, PageId, Site};
use crate::source::Address;
use crate::theme::Arg;

/// Years that have replies, newest first.
pub(crate) fn years(site: &Site) -> Vec<i16> {
    report::years(site)
}

/// The report of a year.
fn year_address(year: i16) -> Option<Address> {
    Address::new(&format!("/replies/year-{year}/"))
}

impl Maker<'_> {
    /// A reply as it is shown on the page at `from`.
    pub(super) fn reply(&self, from: &Address, id: PageId) -> Option<model::Reply> {
        let page = self.site.page(id);
        let Facts::Reply(reply) = &page.document.facts else { return None };
        let about = reply.about.iter().filter_map(|path| self.site.id_at(&path.value));
        Some(model::Reply {
            // No heading of a text has an underscore in its id.
            id: page.address().as_str().trim_matches('/').replace('/', "_"),
            title: page.title().to_owned(),
            href: self.href(from, page.address()),
            said: reply.said.clone(),
            from: reply.from.clone(),
            when: self.words.period(reply.when),
            answer: reply.answer.id(),
            answer_label: self.answer(reply.answer),
            what_we_did: reply.what_we_did.clone(),
            because: reply.because.clone(),
            about: about.map(|id| self.page_link(from, id)).collect(),
        })
    }

    /// "We did it"
    pub(super) fn answer(&self, answer: Answer) -> String {
        self.words.say(&format!("answer-{}", answer.id()))
    }

    /// The page of one reply.
    pub(super) fn reply_page(&self, id: PageId, page: &Page) -> Option<View> {
        let Facts::Reply(reply) = &page.document.facts else { return None };
        let data = ReplyPage {
            common: self.common(page),
            reply: self.reply(page.address(), id)?,
            year: self.year_link(page.address(), reply.when.year())?,
        };
        Some(self.content_view(page, "reply.html", PageData::Reply(Box::new(data))))
    }

    /// All replies, or the report of a year.
    pub(super) fn replies(&self, year: Option<i16>) -> Option<View> {
        let list = kind_address(Kind::Reply)?;
        let address = year.map_or_else(|| Some(list.clone()), year_address)?;
        let all = self.named(&address, "replies-all", list.as_str());
        let others = years(self.site).into_iter().filter(|other| Some(*other) != year);
        let (title, summary) = self.replies_head(year);
        let data = RepliesPage {
            counts: self.answer_counts(year),
            replies: report::comments(self.site, year)
                .into_iter()
                .filter_map(|id| self.reply(&address, id))
                .collect(),
            years: others.filter_map(|other| self.year_link(&address, other)).collect(),
            all: year.map(|_| all),
            comment: self.feedback(&title),
            title,
            summary,
            year,
        };
        let above = year.map(|_| (self.words.say("kinds-reply"), list)).into_iter().collect();
        let (title, summary) = (&data.title, &data.summary);
        let shell =
            self.shell(About { address: &address, title, summary, above, of: Of::Alone, easy: false });
        Some(View { address, template: "replies.html", data: Data { shell, page: PageData::Replies(data) } })
    }

    fn replies_head(&self, year: Option<i16>) -> (String, String) {
        let Some(year) = year.map(|year| year.to_string()) else {
            return (self.words.say("kinds-reply"), self.words.say("replies-summary"));
        };
        let args = [("year", Arg::Text(&year)), ("council", Arg::Text(&self.site.file.council))];
        (self.words.fill("replies-year-title", &args), self.words.fill("replies-year-summary", &args))
    }

    fn year_link(&self, from: &Address, year: i16) -> Option<Link> {
        let text = year.to_string();
        Some(Link {
            text: self.words.fill("replies-year-title", &[("year", Arg::Text(&text))]),
            href: self.href(from, &year_address(year)?),
            why: None,
            external: false,
        })
    }

    fn answer_counts(&self, year: Option<i16>) -> Vec<AnswerCount> {
        let count = |(answer, number): (Answer, usize)| AnswerCount {
            answer: answer.id(),
            label: self.answer(answer),
            count: self.words.count("count-comments", number),
            number,
        };
        report::by_answer(self.site, year).into_iter().map(count).collect()
    }
}
