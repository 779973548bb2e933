//! What a site can say about itself: what is late, what is missing, who took part, what a consent touches.
//!
//! In: a [`Site`]. Out: plain data in a fixed order, without words for readers; the public page and the commands put it into
//! words. All functions are pure, so the same site gives the same report.

mod co_production;
mod comments;
mod consent;
mod coverage;
mod easy_read;
mod freshness;
mod gaps;
mod waits;

#[cfg(test)]
mod testing;

pub use co_production::{Note, Part, Share, notes, share};
pub use comments::{by_answer, comments, years};
pub use consent::{Consent, Touch, Touched, consent};
pub use coverage::{Answered, Coverage, OwnPage, coverage};
pub use easy_read::{EasyRead, PageEasyRead, easy_read};
pub use freshness::{Freshness, PageFreshness, freshness};
pub use gaps::{MapGaps, NamedGap, gaps};
pub use waits::{Band, WaitBand, waits};

use crate::content::Kind;
use crate::site::{PageId, Site};

/// Pages that stay: services, guides, pathways, maps, in this order, each in the order of titles. A guide counts once, with all
/// its parts. Events, news and replies tell of one day and are not counted.
fn lasting(site: &Site) -> impl Iterator<Item = PageId> {
    const KINDS: &[Kind] = &[Kind::Service, Kind::Guide, Kind::Pathway, Kind::Map];
    KINDS.iter().flat_map(|kind| site.index.kind(*kind).iter().copied())
}
