//! Tables that people read on a terminal: columns below one another, with as much room as the widest cell needs.

use unicode_width::UnicodeWidthStr;

/// Between two columns.
const GAP: &str = "  ";

/// A report as a table: what stands above it, the names of the columns, the lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// The most important numbers in a sentence.
    pub(super) sentence: String,
    /// Names of the columns.
    pub(super) heads: Vec<&'static str>,
    /// One text for each column.
    pub(super) lines: Vec<Vec<String>>,
}

impl Table {
    /// For people.
    pub(super) fn text(&self) -> String {
        if self.lines.is_empty() {
            return self.sentence.clone();
        }
        let lines: Vec<Vec<String>> = self.all().collect();
        let width = |column: usize| {
            lines.iter().filter_map(|line| line.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..self.heads.len()).map(width).collect();
        let line = |line: &Vec<String>| {
            let cells: Vec<String> =
                line.iter().zip(&widths).map(|(cell, width)| padded(cell, *width)).collect();
            cells.join(GAP).trim_end().to_owned()
        };
        format!("{}\n\n{}", self.sentence, lines.iter().map(line).collect::<Vec<_>>().join("\n"))
    }

    /// The names of the columns, and all lines. Each cell is one line without control characters, which could change what a terminal
    /// or a spreadsheet shows.
    pub(super) fn all(&self) -> impl Iterator<Item = Vec<String>> {
        let heads = self.heads.iter().map(|head| (*head).to_owned()).collect();
        let lines = self.lines.iter().map(|line| line.iter().map(|cell| one_line(cell)).collect());
        std::iter::once(heads).chain(lines)
    }
}

fn padded(cell: &str, width: usize) -> String {
    format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width())))
}

fn one_line(text: &str) -> String {
    let plain = text.replace(char::is_control, " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "1 page", "2 pages"
pub(super) fn counted(count: usize, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(lines: &[[&str; 2]]) -> Table {
        Table {
            sentence: "All.".to_owned(),
            heads: vec!["A", "Word"],
            lines: lines.iter().map(|line| line.iter().map(|cell| (*cell).to_owned()).collect()).collect(),
        }
    }

    #[test]
    fn columns_stand_below_one_another() {
        let text = table(&[["élan", "x"], ["漢字", ""], ["a", "long text"]]).text();
        assert_eq!(text, "All.\n\nA     Word\nélan  x\n漢字\na     long text");
        assert_eq!(table(&[]).text(), "All.");
    }

    #[test]
    fn nothing_in_a_cell_commands_the_terminal() {
        let text = table(&[["\u{1b}[2Ja\nb", "\t=1"]]).text();
        assert_eq!(text, "All.\n\nA       Word\n[2Ja b  =1");
    }
}
