//! How long people wait for services.

use crate::content::{Facts, Kind, Status};
use crate::site::{PageId, Site};

/// How long people wait. 18 weeks is the limit of the NHS Constitution for care that a consultant leads; 52 weeks are a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Nobody waits.
    NoWait,
    /// 1 to 6 weeks.
    UpTo6,
    /// 7 to 18 weeks.
    UpTo18,
    /// 19 to 52 weeks.
    UpTo52,
    /// More than a year.
    Longer,
    /// The page does not say.
    NotKnown,
}

impl Band {
    /// All, the shortest wait first.
    pub const ALL: &[Self] =
        &[Self::NoWait, Self::UpTo6, Self::UpTo18, Self::UpTo52, Self::Longer, Self::NotKnown];

    fn of(weeks: Option<u16>) -> Self {
        match weeks {
            None => Self::NotKnown,
            Some(0) => Self::NoWait,
            Some(..=6) => Self::UpTo6,
            Some(..=18) => Self::UpTo18,
            Some(..=52) => Self::UpTo52,
            Some(_) => Self::Longer,
        }
    }
}

/// The services of a band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitBand {
    /// How long people wait.
    pub band: Band,
    /// Services that are not closed, in the order of titles.
    pub services: Vec<PageId>,
}

/// All bands, the shortest wait first; also those without a service.
pub fn waits(site: &Site) -> Vec<WaitBand> {
    let services =
        site.index.kind(Kind::Service).iter().filter_map(|id| match &site.page(*id).document.facts {
            Facts::Service(service) if service.status != Status::Closed => {
                Some((Band::of(service.wait.as_ref().map(|wait| wait.weeks)), *id))
            }
            _ => None,
        });
    let services: Vec<(Band, PageId)> = services.collect();
    let of_band = |band: Band| services.iter().filter(move |(own, _)| *own == band).map(|(_, id)| *id);
    Band::ALL.iter().map(|band| WaitBand { band: *band, services: of_band(*band).collect() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{SERVICE, site};

    #[test]
    fn waits_fall_into_bands() {
        let weeks = [0, 1, 6, 7, 18, 19, 52, 53];
        let page = |weeks: u16| {
            format!(
                "title: A\n{SERVICE}\nwait:\n  weeks: {weeks}\nwhile-you-wait:\n  - page: none.md\n    why: W."
            )
        };
        let mut pages: Vec<(String, String)> =
            weeks.iter().map(|weeks| (format!("services/w{weeks}.md"), page(*weeks))).collect();
        pages.push(("services/none.md".to_owned(), format!("title: B\n{SERVICE}")));
        let closed = format!("title: C\n{SERVICE}\nstatus: closed\nstatus-note: It ended.");
        pages.push(("services/closed.md".to_owned(), closed));
        let pages: Vec<(&str, &str)> =
            pages.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let counts: Vec<usize> = waits(&site(&pages)).iter().map(|band| band.services.len()).collect();
        assert_eq!(counts, [1, 2, 2, 2, 1, 1]);
    }
}
