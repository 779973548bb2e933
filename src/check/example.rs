//! The examples in the document of a rule. They are run as its tests.
//!
//! In: Markdown. Out: what stands in its fenced blocks that are marked `valid` or `invalid`.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// What a rule must say of an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Its flaw, once.
    Invalid,
    /// Nothing.
    Valid,
}

/// An example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What the rule must say.
    pub expected: Expected,
    /// A finished page, not Markdown.
    pub html: bool,
    /// The kind of page.
    pub kind: String,
    /// Facts that the page does not have.
    pub without: Vec<String>,
    /// The page.
    pub text: String,
    /// Other files, by their paths.
    pub files: Vec<(String, String)>,
}

/// All examples of a document.
pub fn examples(document: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<(String, String)> = None;
    for event in Parser::new(document) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = Some((info.to_string(), String::new()));
            }
            Event::Text(text) => {
                if let Some((_, block)) = &mut open {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                examples.extend(open.take().and_then(|(info, text)| example(&info, &text)))
            }
            _ => {}
        }
    }
    examples
}

fn example(info: &str, block: &str) -> Option<Example> {
    let mut words = info.split_whitespace();
    let html = match words.next()? {
        "md" => false,
        "html" => true,
        _ => return None,
    };
    let (mut expected, mut kind, mut without) = (None, "guide", Vec::new());
    for word in words {
        match word {
            "valid" => expected = Some(Expected::Valid),
            "invalid" => expected = Some(Expected::Invalid),
            word => match word.strip_prefix("without=") {
                Some(facts) => without = facts.split(',').map(str::to_owned).collect(),
                None => kind = word,
            },
        }
    }
    let (text, files) = files(block);
    Some(Example { expected: expected?, html, kind: kind.to_owned(), without, text, files })
}

/// A page, and other files by their paths. A line such as `==> content/words.yaml <==` begins another file.
pub fn files(block: &str) -> (String, Vec<(String, String)>) {
    let mut first = String::new();
    let mut files: Vec<(String, String)> = Vec::new();
    for line in block.split_inclusive('\n') {
        match line.trim().strip_prefix("==> ").and_then(|rest| rest.strip_suffix(" <==")) {
            Some(path) => files.push((path.to_owned(), String::new())),
            None => files.last_mut().map_or(&mut first, |(_, text)| text).push_str(line),
        }
    }
    (first, files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_say_what_they_are_for() {
        let document = "# T\n\n```md invalid service without=cost,wait\nOne\n==> content/a.md <==\nTwo\n```\n\n```text\nno\n```\n\n```html valid\n<p>\n```\n";
        let examples = examples(document);
        assert_eq!(examples.len(), 2);
        assert_eq!(examples[0].expected, Expected::Invalid);
        assert_eq!((examples[0].kind.as_str(), examples[0].text.as_str()), ("service", "One\n"));
        assert_eq!(examples[0].without, ["cost", "wait"]);
        assert_eq!(examples[0].files, [("content/a.md".to_owned(), "Two\n".to_owned())]);
        assert!(examples[1].html);
    }
}
