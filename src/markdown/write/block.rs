//! Paragraphs, headings, lists, quotes, call-outs, code.

use super::{Writer, escape};
use crate::markdown::tree::{Callout, Kind};

impl Writer<'_> {
    pub(super) fn block(&mut self, at: usize, kind: &Kind<'_>) {
        match kind {
            Kind::Paragraph => self.paragraph(at),
            Kind::Caption => self.caption = Some(at),
            Kind::Heading { .. } => self.heading(at),
            Kind::Quote => self.container("blockquote", at),
            Kind::Callout(callout) => self.callout(*callout, at),
            Kind::CodeBlock => self.code_block(at),
            Kind::List(start) => self.list(*start, at),
            Kind::Item => self.element("li", at),
            Kind::Definitions => self.container("dl", at),
            Kind::Term => self.quietly(|writer| writer.element("dt", at)),
            Kind::Meaning => self.element("dd", at),
            Kind::Table => self.table(at),
            Kind::Rule => self.put("<hr>\n"),
            // Footnotes come at the end; parts of tables are written by the table; HTML was refused.
            _ => {}
        }
    }

    fn element(&mut self, name: &str, at: usize) {
        self.wrap(name, at);
        self.out.push('\n');
    }

    fn container(&mut self, name: &str, at: usize) {
        self.out.push('<');
        self.put(name);
        self.put(">\n");
        self.children(at);
        self.put("</");
        self.put(name);
        self.put(">\n");
    }

    /// A paragraph of nothing but comments is none.
    fn paragraph(&mut self, at: usize) {
        let before = self.out.len();
        self.put("<p>");
        self.children(at);
        if self.out[before + "<p>".len()..].trim().is_empty() {
            self.out.truncate(before);
        } else {
            self.put("</p>\n");
        }
    }

    fn heading(&mut self, at: usize) {
        if self.in_note {
            self.put("<p><strong>");
            self.children(at);
            return self.put("</strong></p>\n");
        }
        let Ok(placed) = self.headings.binary_search_by_key(&at, |placed| placed.node) else { return };
        let heading = &self.headings[placed].heading;
        let name = match heading.level {
            2 => "h2",
            3 => "h3",
            _ => "h4",
        };
        self.out.push('<');
        self.put(name);
        self.attribute("id", &heading.id);
        self.out.push('>');
        self.quietly(|writer| writer.children(at));
        self.put("</");
        self.put(name);
        self.put(">\n");
    }

    fn callout(&mut self, callout: Callout, at: usize) {
        let labels = self.context.labels;
        let (name, label) = match callout {
            Callout::Note => ("note", labels.note),
            Callout::Tip => ("tip", labels.tip),
            Callout::Important => ("important", labels.important),
            Callout::Warning => ("warning", labels.warning),
            Callout::Caution => ("caution", labels.caution),
        };
        self.callouts += 1;
        let id = format!("callout_{}", self.callouts);
        self.put("<div class=\"callout callout-");
        self.put(name);
        self.put("\" role=\"note\"");
        self.attribute("aria-labelledby", &id);
        self.put(">\n<p class=\"callout-title\"");
        self.attribute("id", &id);
        self.out.push('>');
        escape::text(&mut self.out, label);
        self.put("</p>\n");
        self.children(at);
        self.put("</div>\n");
    }

    fn list(&mut self, start: Option<u64>, at: usize) {
        let Some(start) = start else { return self.container("ul", at) };
        self.put("<ol");
        if start != 1 {
            self.attribute("start", &start.to_string());
        }
        self.put(">\n");
        self.children(at);
        self.put("</ol>\n");
    }

    /// Long lines scroll, so the keyboard must reach it.
    fn code_block(&mut self, at: usize) {
        self.put("<pre><code>");
        self.quietly(|writer| writer.children(at));
        self.put("</code></pre>\n");
    }
}
