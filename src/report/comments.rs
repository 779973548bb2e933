//! Comments and the answers to them, by year and by answer.

use crate::content::{Answer, Facts, Kind};
use crate::site::{PageId, Site};

/// Years in which somebody told us something, newest first.
pub fn years(site: &Site) -> Vec<i16> {
    let mut years: Vec<i16> = replies(site).map(|(_, year, _)| year).collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    years
}

/// Replies to what was said in a year, or all replies; newest first.
pub fn comments(site: &Site, year: Option<i16>) -> Vec<PageId> {
    let wanted = |(_, own, _): &(PageId, i16, Answer)| year.is_none_or(|year| year == *own);
    replies(site).filter(wanted).map(|(id, _, _)| id).collect()
}

/// How many of these replies have each answer; also answers that none has.
pub fn by_answer(site: &Site, year: Option<i16>) -> Vec<(Answer, usize)> {
    let has = |answer: Answer| {
        let wanted = move |(_, own, its): &(PageId, i16, Answer)| {
            *its == answer && year.is_none_or(|year| year == *own)
        };
        replies(site).filter(wanted).count()
    };
    Answer::ALL.iter().map(|(_, answer)| (*answer, has(*answer))).collect()
}

/// Replies with the year and the answer, newest first.
fn replies(site: &Site) -> impl Iterator<Item = (PageId, i16, Answer)> {
    site.index.kind(Kind::Reply).iter().filter_map(|id| match &site.page(*id).document.facts {
        Facts::Reply(reply) => Some((*id, reply.when.year(), reply.answer)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{site, title};

    #[test]
    fn comments_stand_in_the_year_in_which_they_were_made() {
        let reply = |title: &str, when: &str, answer: &str| {
            format!("title: {title}\nsaid: S.\nfrom: Parents\nwhen: {when}\nanswer: {answer}")
        };
        let (a, b) =
            (reply("A", "2025-12-31", "done\nwhat-we-did: It."), reply("B", "2026", "cannot\nbecause: No."));
        let c = reply("C", "2026-03", "done\nwhat-we-did: It.");
        let site = site(&[("replies/a.md", &a), ("replies/b.md", &b), ("replies/c.md", &c)]);
        let titles = |year| comments(&site, year).into_iter().map(|id| title(&site, id)).collect::<Vec<_>>();
        assert_eq!(years(&site), [2026, 2025]);
        assert_eq!(titles(None), ["C", "B", "A"]);
        assert_eq!(titles(Some(2026)), ["C", "B"]);
        assert_eq!(titles(Some(2024)), Vec::<&str>::new());
        assert_eq!(by_answer(&site, None), [(Answer::Done, 2), (Answer::Doing, 0), (Answer::Cannot, 1)]);
        assert_eq!(
            by_answer(&site, Some(2025)),
            [(Answer::Done, 1), (Answer::Doing, 0), (Answer::Cannot, 0)]
        );
    }
}
