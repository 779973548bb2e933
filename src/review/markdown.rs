//! A letter as Markdown, for GitHub and other places that show it.
//!
//! What authors wrote stays text: no sign of it can become a link, a picture, a mention of a person or a tag.

use super::part::{Part, Words};
use crate::diagnostic::visible;

pub(super) fn render(parts: &[Part]) -> String {
    let blocks: Vec<String> = parts.iter().map(block).collect();
    blocks.join("\n\n") + "\n"
}

fn block(part: &Part) -> String {
    match part {
        Part::Heading(level, text) => format!("{} {}", "#".repeat(usize::from(*level)), escaped(text)),
        Part::Paragraph(words) => line(words),
        Part::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("- {}", line(item))).collect();
            items.join("\n")
        }
        Part::Quote(text) => format!("> {}", escaped(text)),
        Part::Folded(title, parts) => {
            let title = super::html::escaped(title);
            format!("<details>\n<summary>{title}</summary>\n\n{}\n</details>", render(parts))
        }
    }
}

fn line(words: &[Words]) -> String {
    let piece = |words: &Words| match words {
        Words::Plain(text) => escaped(text),
        Words::Strong(text) => match text.strip_suffix(' ') {
            Some(text) => format!("**{}** ", escaped(text)),
            None => format!("**{}**", escaped(text)),
        },
        Words::Code(text) => code(text),
    };
    words.iter().map(piece).collect()
}

/// Nothing in a span of code is a sign, as long as it is one line and ends where it should.
fn code(text: &str) -> String {
    format!("`{}`", visible(text).replace(['`', '\n', '\r'], " "))
}

/// All that Markdown or GitHub could read as a sign is made harmless.
fn escaped(text: &str) -> String {
    let text = visible(text);
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let starts_with_space = text.starts_with(' ');
    let ends_with_space = text.ends_with(' ') && !one_line.is_empty();
    let mut out = String::from(if starts_with_space { " " } else { "" });
    for c in one_line.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '~' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            ':' => out.push_str(if out.ends_with(char::is_alphabetic) { "&#58;" } else { ":" }),
            c => out.push(c),
        }
    }
    out = out.replace("www.", "www&#46;");
    // Most colons only end a word; those before two slashes would make a link.
    out = unlinked(&out);
    if ends_with_space {
        out.push(' ');
    }
    out
}

fn unlinked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("&#58;") {
        let after = &rest[at + "&#58;".len()..];
        out.push_str(&rest[..at]);
        out.push_str(if after.starts_with("//") { "&#58;" } else { ":" });
        rest = after;
    }
    out.push_str(rest);
    out
}
