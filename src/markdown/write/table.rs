//! Tables: a caption, headings in the first row and the first column, in a frame that a narrow screen stacks.

use super::Writer;
use crate::markdown::tree::Kind;

/// Longest heading that is repeated in each cell, in bytes.
const LONGEST_LABEL: usize = 80;

impl Writer<'_> {
    pub(super) fn table(&mut self, at: usize) {
        self.tables += 1;
        let caption = self.caption.take();
        self.put("<div class=\"table\">\n<table");
        if let Some(caption) = caption {
            self.put(">\n<caption>");
            self.children(caption);
            self.put("</caption>\n");
        } else {
            self.attribute("aria-label", &format!("{} {}", self.context.labels.table, self.tables));
            self.put(">\n");
        }
        self.rows(at);
        self.put("</table>\n</div>\n");
    }

    fn rows(&mut self, table: usize) {
        let tree = self.tree;
        let mut labels: Vec<String> = Vec::new();
        let mut in_body = false;
        for row in tree.children(table) {
            if matches!(tree.nodes[row].kind, Kind::TableHead) {
                labels = tree.children(row).map(|cell| tree.plain(cell)).collect();
                self.head(row);
            } else {
                if !std::mem::replace(&mut in_body, true) {
                    self.put("<tbody>\n");
                }
                self.row(row, &labels);
            }
        }
        if in_body {
            self.put("</tbody>\n");
        }
    }

    fn head(&mut self, row: usize) {
        let tree = self.tree;
        self.put("<thead>\n<tr>");
        for cell in tree.children(row) {
            if tree.nodes[cell].end == cell + 1 {
                self.put("<td></td>");
            } else {
                self.put("<th scope=\"col\">");
                // A hard word that is all there is in a cell would be too small to tap.
                self.quietly(|writer| writer.children(cell));
                self.put("</th>");
            }
        }
        self.put("</tr>\n</thead>\n");
    }

    fn row(&mut self, row: usize, labels: &[String]) {
        let tree = self.tree;
        self.put("<tr>");
        for (column, cell) in tree.children(row).enumerate() {
            if tree.nodes[cell].end == cell + 1 {
                self.put("<td></td>");
            } else if column == 0 && labels.len() > 1 {
                self.put("<th scope=\"row\">");
                self.quietly(|writer| writer.children(cell));
                self.put("</th>");
            } else {
                self.cell(cell, labels.get(column).map_or("", String::as_str));
            }
        }
        self.put("</tr>\n");
    }

    /// Narrow screens show the column's heading beside each cell; a very long one would repeat itself for pages.
    fn cell(&mut self, cell: usize, label: &str) {
        self.put("<td");
        if !label.is_empty() && label.len() <= LONGEST_LABEL {
            self.attribute("data-label", label);
        }
        self.out.push('>');
        self.quietly(|writer| writer.children(cell));
        self.put("</td>");
    }
}
