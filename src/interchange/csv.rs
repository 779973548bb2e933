//! Tables for spreadsheets: RFC 4180 in UTF-8.
//!
//! The file begins with a byte order mark, without which Excel takes UTF-8 for another encoding. A cell that a spreadsheet would
//! read as a formula begins with an apostrophe: what an author wrote stays text
//! (<https://owasp.org/www-community/attacks/CSV_Injection>).

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// What a formula can begin with.
const RISKY: &[char] = &['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The table as a file. Lines end with CRLF and can be of different lengths.
pub fn table(lines: &[Vec<String>]) -> Vec<u8> {
    let file = BYTE_ORDER_MARK.as_bytes().to_vec();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(file);
    for line in lines {
        // Writing into memory cannot fail.
        drop(writer.write_record(line.iter().map(|cell| plain(cell).into_owned())));
    }
    writer.into_inner().unwrap_or_default()
}

/// Text that no spreadsheet reads as a formula.
fn plain(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(RISKY) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(lines: &[&[&str]]) -> String {
        let lines: Vec<Vec<String>> =
            lines.iter().map(|line| line.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        String::from_utf8(table(&lines)).expect("UTF-8")
    }

    #[test]
    fn cells_are_quoted_where_they_need_it() {
        let file = written(&[&["a", "b, \"c\"", "é\nd"], &["1", "", " x "]]);
        assert_eq!(file, "\u{feff}a,\"b, \"\"c\"\"\",\"é\nd\"\r\n1,, x \r\n");
        assert_eq!(written(&[]), "\u{feff}");
    }

    #[test]
    fn formulas_stay_text() {
        let file = written(&[&["=1+1", "+44 20", "-5", "@a", "\tb", "\rc", "a=b", "'"]]);
        assert_eq!(file, "\u{feff}'=1+1,'+44 20,'-5,'@a,'\tb,\"'\rc\",a=b,'\r\n");
    }

    proptest! {
        #[test]
        fn what_is_written_can_be_read(
            lines in prop::collection::vec(prop::collection::vec("[=+@,;\"'\r\n\t a-zé-]{0,8}", 2..5), 0..6)
        ) {
            let file = table(&lines);
            let text = file.strip_prefix(BYTE_ORDER_MARK.as_bytes()).expect("a mark");
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
            let read: Vec<Vec<String>> = reader
                .records()
                .map(|line| line.expect("a line").iter().map(str::to_owned).collect())
                .collect();
            let safe = |cell: &String| !cell.starts_with(RISKY);
            prop_assert!(read.iter().flatten().all(safe));
            let expected: Vec<Vec<String>> =
                lines.iter().map(|line| line.iter().map(|cell| plain(cell).into_owned()).collect()).collect();
            prop_assert_eq!(read, expected);
        }
    }
}
