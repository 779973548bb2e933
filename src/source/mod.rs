//! Files, line numbers, paths and addresses. The only place that reads an author's files.
//!
//! In: a folder. Out: [`Source`]s, each the text of one file, in the order of their paths, and diagnostics for files that
//! cannot be read as text.

mod address;
mod animation;
mod drawing;
mod fingerprint;
mod path;
mod picture;
mod read;

pub use address::{Address, HrefStyle, is_device};
pub use drawing::harm_in_drawing;
pub use fingerprint::{Fingerprint, fingerprint, fingerprint_of_list};
pub use path::{SourcePath, in_address};
pub use picture::{PictureShape, shape_of_picture};
pub use read::{Limits, Tree, read, read_file};

use std::sync::{Arc, OnceLock};

/// A line and a column, both counted from 1. Columns count characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct LineColumn {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// The text of one file. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Source {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: SourcePath,
    text: String,
    /// Byte offset of each line's first byte; made when somebody asks for a line number.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    /// A file with this text.
    pub fn new(path: SourcePath, text: String) -> Self {
        let lines = OnceLock::new();
        Self { inner: Arc::new(Inner { path, text, lines }) }
    }

    /// Where it is, seen from the top folder.
    pub fn path(&self) -> &SourcePath {
        &self.inner.path
    }

    /// What it says.
    pub fn text(&self) -> &str {
        &self.inner.text
    }

    /// Line and column of a byte offset. A line ends with `\n`; a `\r` before it belongs to the line.
    pub fn line_column(&self, offset: usize) -> LineColumn {
        let text = self.text();
        let offset = text.floor_char_boundary(offset.min(text.len()));
        let lines = self.inner.lines.get_or_init(|| {
            let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect()
        });
        let line = lines.partition_point(|start| *start <= offset);
        let start = lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        LineColumn { line, column: text[start..offset].chars().count() + 1 }
    }
}

/// A value and the bytes of the file that hold it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it starts, in bytes from the start of the file.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl<T> Located<T> {
    /// A value at a place.
    pub fn new(value: T, span: std::ops::Range<usize>) -> Self {
        Self { value, start: span.start, end: span.end }
    }

    /// The place.
    pub fn span(&self) -> std::ops::Range<usize> {
        self.start..self.end
    }
}

/// Control characters, and marks that change the direction of text without being seen.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_count_characters() {
        let source = Source::new(SourcePath::new("a.md").expect("a path"), "é1\r\nü2\n".to_owned());
        let at = |offset| {
            let LineColumn { line, column } = source.line_column(offset);
            (line, column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(2), (1, 2));
        assert_eq!(at(5), (2, 1));
        assert_eq!(at(7), (2, 2));
        assert_eq!(at(9), (3, 1));
        assert_eq!(at(9999), (3, 1));
    }
}
