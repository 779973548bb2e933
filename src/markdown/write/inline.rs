//! Words, links, pictures and the safe tags.

use super::{Resolved, Writer, escape};
use crate::markdown::image::PictureRef;
use crate::markdown::tag::OpenTag;
use crate::markdown::target::Target;
use crate::markdown::tree::{Kind, Link};

/// The start of a link.
pub(super) struct Opened {
    pub(super) is_telephone: bool,
    /// What stands after the words of a link that leads out of the language of the page.
    note: Option<String>,
}

impl Opened {
    /// Writes the end tag.
    pub(super) fn end(self, writer: &mut Writer<'_>) {
        if let Some(note) = self.note {
            writer.put(" <span class=\"in-language\">(");
            escape::text(&mut writer.out, &note);
            writer.put(")</span>");
        }
        writer.end_tag("a");
    }
}

impl Writer<'_> {
    pub(super) fn inline(&mut self, at: usize, kind: &Kind<'_>) {
        match kind {
            Kind::Text(text) => self.text(text),
            Kind::Code(text) => self.code(text),
            Kind::Emphasis => self.wrap("em", at),
            Kind::Strong => self.wrap("strong", at),
            Kind::Link(link) => self.link(link, at),
            Kind::Image(link) => self.image(link, at),
            Kind::Open(tag) => self.open(tag),
            Kind::Close(name) => self.close(name),
            Kind::NoteRef(label) => self.note_reference(label),
            Kind::HardBreak => self.put("<br>\n"),
            _ => {}
        }
    }

    fn code(&mut self, text: &str) {
        self.put("<code>");
        escape::text(&mut self.out, text);
        self.put("</code>");
    }

    fn link(&mut self, link: &Link<'_>, at: usize) {
        let from = self.out.len();
        let Some(opened) = self.open_link(link) else { return self.children(at) };
        if self.is_alone(at) {
            self.out.insert_str(from + "<a".len(), " class=\"alone\"");
        }
        if opened.is_telephone {
            self.number(at);
        } else {
            self.in_link = true;
            self.quietly(|writer| writer.children(at));
            self.in_link = false;
        }
        opened.end(self);
    }

    /// Writes the start tag. None, and nothing is written: the words stand without a link.
    pub(super) fn open_link(&mut self, link: &Link<'_>) -> Option<Opened> {
        let target = Target::read(self.page, &link.destination, link.email).ok().filter(|_| !self.in_link)?;
        let mut foreign = None;
        let (href, external) = match (self.context.resolve)(&target) {
            Resolved::Href(href) => (href, false),
            Resolved::External(href) => (href, true),
            Resolved::Foreign { href, lang, note } => {
                foreign = Some((lang, note));
                (href, false)
            }
            Resolved::Plain => return None,
        };
        self.put("<a");
        self.attribute("href", &href);
        if external {
            self.put(" rel=\"external\"");
        }
        let note = foreign.map(|(lang, note)| {
            self.attribute("hreflang", &lang);
            note
        });
        self.out.push('>');
        Some(Opened { is_telephone: matches!(target, Target::Tel(_)), note })
    }

    /// The words of a link to a telephone number. One that breaks in the middle is hard to dial.
    pub(super) fn number(&mut self, at: usize) {
        let number = self.tree.plain(at).replace(' ', "\u{a0}");
        escape::text(&mut self.out, &number);
    }

    /// A link that is all there is in its list item, cell or paragraph: the theme makes it large enough to tap.
    fn is_alone(&self, at: usize) -> bool {
        let Some(parent) = at.checked_sub(1).and_then(|before| self.tree.nodes.get(before)) else {
            return false;
        };
        let holds =
            matches!(parent.kind, Kind::Paragraph | Kind::Item | Kind::Cell | Kind::Term | Kind::Meaning);
        holds && parent.end == self.tree.nodes[at].end
    }

    fn image(&mut self, link: &Link<'_>, at: usize) {
        let alt = self.tree.plain(at);
        let picture = PictureRef::read(self.page, &link.destination).ok();
        let Some(picture) = picture.and_then(|picture| (self.context.picture)(&picture)) else {
            return self.quietly(|writer| writer.text(&alt));
        };
        self.put("<img");
        self.attribute("src", &picture.href);
        self.attribute("alt", &alt);
        self.attribute("width", &picture.width.to_string());
        self.attribute("height", &picture.height.to_string());
        self.put(" loading=\"lazy\">");
    }

    pub(super) fn open(&mut self, tag: &OpenTag) {
        self.out.push('<');
        self.put(tag.name);
        for (name, value) in &tag.attributes {
            self.attribute(name, value);
        }
        self.out.push('>');
        if !tag.is_void() {
            // Short forms explain themselves, and words of another language are not ours to explain.
            let quiet = matches!(tag.name, "abbr" | "kbd") || tag.has_language();
            self.open_quiet.push(quiet);
            self.quiet += usize::from(quiet);
        }
    }

    pub(super) fn close(&mut self, name: &str) {
        self.put("</");
        self.put(name);
        self.out.push('>');
        if self.open_quiet.pop() == Some(true) {
            self.quiet -= 1;
        }
    }
}
