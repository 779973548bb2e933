//! The words of a page, section by section, as its authors wrote them. Words that the theme adds to every page are left out: they
//! would lead to every page.

use search_index::Section;

use crate::content::{Booking, Contact, Event, Facts, Pathway, Place, Reply, Service, Variant};
use crate::markdown::{Form, Outline, Passage};
use crate::site::Page;
use crate::view::Maker;

/// The sections of a page.
pub(super) fn of_page(page: &Page, maker: &Maker<'_>) -> Vec<Section> {
    let document = &page.document;
    let mut sections = of_body(&document.outline);
    let mut add = |id: &str, key: &str, words: Vec<&str>| {
        if words.iter().any(|words| !words.is_empty()) {
            sections.push(Section { heading: maker.say(key), anchor: id.to_owned(), text: words.join("\n") });
        }
    };
    match &document.facts {
        Facts::Service(service) => of_service(service, &mut add),
        Facts::Event(event) => of_event(event, &mut add),
        Facts::Reply(reply) => of_reply(reply, &mut add),
        Facts::Guide(_) | Facts::News(_) | Facts::Map(_) | Facts::Pathway(_) => {}
    }
    match &document.facts {
        Facts::Pathway(pathway) => sections.extend(of_pathway(pathway)),
        Facts::Guide(guide) => {
            let promises = guide.promises.iter().flat_map(|p| [&p.said, &p.we_will, &p.for_me]);
            sections.extend(plain(promises.map(String::as_str).collect()));
        }
        _ => {}
    }
    let common = page.common();
    let quotes = common.quotes.iter().map(|quote| quote.words.as_str());
    let films = common.films.iter().map(|film| film.title.as_str());
    sections.extend(plain(quotes.chain(films).collect()));
    sections
}

/// The sections of a version.
pub(super) fn of_variant(variant: &Variant) -> Vec<Section> {
    of_body(&variant.outline)
}

fn plain(words: Vec<&str>) -> Option<Section> {
    (!words.is_empty()).then(|| Section { text: words.join("\n"), ..Section::default() })
}

fn of_body(outline: &Outline) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    let mut headings = outline.headings.iter();
    for passage in &outline.passages.all {
        let Passage { form, text, .. } = &**passage;
        if matches!(form, Form::Heading(_)) {
            let anchor = headings.next().map(|heading| heading.id.clone()).unwrap_or_default();
            sections.push(Section { heading: text.clone(), anchor, text: String::new() });
        } else if let Some(section) = sections.last_mut() {
            section.text.push_str(text);
            section.text.push('\n');
        }
    }
    sections
}

type Add<'a> = dyn FnMut(&str, &str, Vec<&str>) + 'a;

fn of_service(service: &Service, add: &mut Add<'_>) {
    let mut who = vec![service.who_it_is_for.as_str()];
    who.extend(service.criteria.iter().map(String::as_str));
    add("who-it-is-for", "who-it-is-for", who);
    if let Some(how) = &service.how {
        let mut steps: Vec<&str> = how.steps.iter().map(String::as_str).collect();
        steps.extend(how.next.as_deref());
        add("how-to-get-it", "how-to-get-it", steps);
    }
    let cost = service.cost.as_ref();
    let lines = cost.into_iter().flat_map(|cost| &cost.lines);
    let mut costs: Vec<&str> =
        lines.flat_map(|line| [Some(line.buys.as_str()), line.who.as_deref()]).flatten().collect();
    costs.extend(cost.and_then(|cost| cost.note.as_deref()));
    add("what-it-costs", "what-it-costs", costs);
    let mut places: Vec<&str> = service.places.iter().flat_map(of_place).collect();
    places.extend(service.times.iter().filter_map(|times| times.note.as_deref()));
    add("where-and-when", "where-and-when", places);
    add(
        "how-long-you-wait",
        "how-long-you-wait",
        service.wait.iter().filter_map(|wait| wait.note.as_deref()).collect(),
    );
    add("who-to-ask", "who-to-ask", service.contacts.iter().flat_map(of_contact).collect());
}

fn of_event(event: &Event, add: &mut Add<'_>) {
    add("where", "where", event.place.iter().flat_map(of_place).collect());
    let how = |booking: &Booking| booking.how.clone();
    let booking = event.booking.as_ref().and_then(how).unwrap_or_default();
    add("booking", "booking", vec![&booking]);
    add("who-to-ask", "who-to-ask", event.contacts.iter().flat_map(of_contact).collect());
}

fn of_reply(reply: &Reply, add: &mut Add<'_>) {
    let mut words = vec![reply.said.as_str(), reply.from.as_str()];
    words.extend(reply.what_we_did.as_deref());
    words.extend(reply.because.as_deref());
    add("", "kind-reply", words);
}

fn of_place(place: &Place) -> Vec<&str> {
    let more = [&place.address, &place.postcode, &place.travel];
    std::iter::once(place.name.as_str()).chain(more.into_iter().filter_map(|text| text.as_deref())).collect()
}

fn of_contact(contact: &Contact) -> Vec<&str> {
    let phone = contact.phone.as_ref().map(|phone| phone.text.as_str());
    std::iter::once(contact.role.as_str()).chain(phone).chain(contact.hours.as_deref()).collect()
}

fn of_pathway(pathway: &Pathway) -> Vec<Section> {
    let section = |stage: &crate::content::Stage| {
        let helpers =
            stage.who_helps.iter().flat_map(|helper| [Some(helper.role.as_str()), helper.how.as_deref()]);
        let dates = stage.dates.iter().flat_map(|date| [date.when.as_str(), date.what.as_str()]);
        let criteria = stage.criteria.iter().map(String::as_str);
        let words: Vec<&str> = helpers.flatten().chain(dates).chain(criteria).collect();
        Section { heading: stage.title.clone(), anchor: stage.id.value.clone(), text: words.join("\n") }
    };
    pathway.stages.iter().map(section).collect()
}
