//! Words, links, pictures and the safe tags.

use super::{Resolved, Writer, escape};
use crate::markdown::image::PictureRef;
use crate::markdown::tag::OpenTag;
use crate::markdown::target::Target;
use crate::markdown::tree::{Kind, Link};

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
        let target = Target::read(self.page, &link.destination, link.email).ok().filter(|_| !self.in_link);
        let is_telephone = matches!(target, Some(Target::Tel(_)));
        let (href, external) = match target.map(|target| (self.context.resolve)(&target)) {
            Some(Resolved::Href(href)) => (href, false),
            Some(Resolved::External(href)) => (href, true),
            Some(Resolved::Plain) | None => return self.children(at),
        };
        self.put("<a");
        if self.is_alone(at) {
            self.put(" class=\"alone\"");
        }
        self.attribute("href", &href);
        if external {
            self.put(" rel=\"external\"");
        }
        self.out.push('>');
        self.in_link = true;
        if is_telephone {
            // A number that breaks in the middle is hard to dial.
            let number = self.tree.plain(at).replace(' ', "\u{a0}");
            escape::text(&mut self.out, &number);
        } else {
            self.quietly(|writer| writer.children(at));
        }
        self.in_link = false;
        self.put("</a>");
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

    fn open(&mut self, tag: &OpenTag) {
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

    fn close(&mut self, name: &str) {
        self.put("</");
        self.put(name);
        self.out.push('>');
        if self.open_quiet.pop() == Some(true) {
            self.quiet -= 1;
        }
    }
}
