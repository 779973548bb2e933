//! A letter as a page of its own, to open or to print.

use super::part::{Part, Words};
use crate::diagnostic::visible;

const HEAD: &str = "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Review</title>\n<style>\nbody{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.6 sans-serif;color:#111;background:#fff}\nblockquote{margin:1rem 0;padding:.25rem 1rem;border-left:.3rem solid #175049;background:#f4f4f0}\ncode{overflow-wrap:anywhere}\nsummary{min-height:2.75rem;padding:.5rem 0;font-weight:bold}\n</style>\n</head>\n<body>\n<main>\n";

pub(super) fn render(parts: &[Part]) -> String {
    format!("{HEAD}{}</main>\n</body>\n</html>\n", blocks(parts))
}

fn blocks(parts: &[Part]) -> String {
    parts.iter().map(block).collect()
}

fn block(part: &Part) -> String {
    match part {
        Part::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", escaped(text)),
        Part::Paragraph(words) => format!("<p>{}</p>\n", line(words)),
        Part::List(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", line(item))).collect();
            format!("<ul>\n{items}</ul>\n")
        }
        Part::Quote(text) => format!("<blockquote><p>{}</p></blockquote>\n", escaped(text)),
        Part::Folded(title, parts) => {
            format!("<details>\n<summary>{}</summary>\n{}</details>\n", escaped(title), blocks(parts))
        }
    }
}

fn line(words: &[Words]) -> String {
    let piece = |words: &Words| match words {
        Words::Plain(text) => escaped(text),
        Words::Strong(text) => format!("<strong>{}</strong>", escaped(text)),
        Words::Code(text) => format!("<code>{}</code>", escaped(text)),
    };
    words.iter().map(piece).collect()
}

pub(super) fn escaped(text: &str) -> String {
    crate::markdown::escaped(&visible(text))
}
