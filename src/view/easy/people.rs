//! Who to ask, in easy read: people, telephone numbers, addresses, each with its picture.

use super::facts::link;
use super::{Idea, Maker};
use crate::content::{Contact, Facts};
use crate::markdown;
use crate::site::Page;
use crate::source::Address;

impl Maker<'_> {
    /// The contacts of a page; those of the whole site when it has none.
    pub(super) fn easy_contacts(&self, from: &Address, page: &Page) -> Vec<Idea> {
        let own = match &page.document.facts {
            Facts::Service(service) => service.contacts.as_slice(),
            Facts::Event(event) => event.contacts.as_slice(),
            _ => &[],
        };
        let site = &self.file(true).help;
        let (contacts, lang) = if own.is_empty() { (site.as_slice(), None) } else { (own, self.foreign()) };
        contacts.iter().flat_map(|contact| self.reach_easily(from, contact, lang)).collect()
    }

    /// The language of facts on a page in another language.
    fn foreign(&self) -> Option<&str> {
        self.lang.is_some().then(|| self.site.lang())
    }

    /// A contact as ideas.
    pub(super) fn reach_easily(&self, from: &Address, contact: &Contact, lang: Option<&str>) -> Vec<Idea> {
        let marked = |text: &str| {
            let text = markdown::escaped(text);
            lang.map_or(text.clone(), |lang| format!("<span lang=\"{lang}\" dir=\"auto\">{text}</span>"))
        };
        let idea =
            |picture: &str, lines_html: Vec<String>| Idea { lines_html, ..self.idea(from, picture, &[]) };
        let ring = |phone: &crate::content::Phone, string: &str| {
            let number = link(&format!("tel:{}", phone.dial), &phone.text);
            vec![markdown::escaped(&self.words.say(string)), format!("<bdi>{number}</bdi>")]
        };
        let role = idea("people", vec![marked(&contact.role)]);
        let phone = contact.phone.as_ref().map(|phone| idea("phone", ring(phone, "easy-ring")));
        let text_phone =
            contact.text_phone.as_ref().map(|phone| idea("text-message", ring(phone, "easy-ring-text")));
        let email = contact.email.as_ref().map(|email| {
            let address = link(&format!("mailto:{email}"), email);
            idea(
                "email",
                vec![markdown::escaped(&self.words.say("easy-email")), format!("<bdi>{address}</bdi>")],
            )
        });
        let web = contact.web.as_deref().map(super::super::maker::web).map(|web| {
            let address = link(&web.href, &web.text);
            idea(
                "website",
                vec![markdown::escaped(&self.words.say("easy-web")), format!("<bdi>{address}</bdi>")],
            )
        });
        let hours = contact.hours.as_ref().map(|hours| {
            let open = markdown::escaped(&self.words.say("easy-open"));
            let times = markdown::sentences(hours).into_iter().map(marked);
            idea("clock", std::iter::once(open).chain(times).collect())
        });
        std::iter::once(role).chain([phone, text_phone, email, web, hours].into_iter().flatten()).collect()
    }
}
