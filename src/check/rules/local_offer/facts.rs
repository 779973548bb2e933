//! What several rules of this group ask of the facts of a page.

use super::super::prelude::*;
use crate::content::{Event, Facts, Service, Status};

/// The facts of a service that takes people now or later, if the file is its page.
pub(super) fn service<'a>(file: &File<'a>) -> Option<&'a Service> {
    match &file.page.document.facts {
        Facts::Service(service) if file.variant.is_none() && service.status != Status::Closed => {
            Some(service)
        }
        _ => None,
    }
}

/// The facts of an event that is not over, if the file is its page.
pub(super) fn event<'a>(file: &File<'a>) -> Option<&'a Event> {
    match &file.page.document.facts {
        Facts::Event(event) if file.variant.is_none() && !is_over(file, event) => Some(event),
        _ => None,
    }
}

fn is_over(file: &File<'_>, event: &Event) -> bool {
    event.ends.unwrap_or(event.starts).date() < file.site.today
}

/// The file is a page that somebody has to keep right. News, and events that are over, tell of a day in the past; the parts of a
/// guide are kept with the guide; a service that has closed gives no help any more.
pub(super) fn is_kept(file: &File<'_>) -> bool {
    let is_part = file.page.guide.is_some();
    let goes_on = match &file.page.document.facts {
        Facts::News(_) => false,
        Facts::Event(event) => !is_over(file, event),
        Facts::Service(service) => service.status != Status::Closed,
        _ => true,
    };
    file.variant.is_none() && goes_on && !is_part
}
