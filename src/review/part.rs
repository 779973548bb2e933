//! The parts of a letter, before they become Markdown or HTML.

/// A part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// With its level.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Words>),
    /// A list; its items are paragraphs.
    List(Vec<Vec<Words>>),
    /// What somebody wrote.
    Quote(String),
    /// Folded: what it holds in a few words, and the parts.
    Folded(String, Vec<Part>),
}

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Words {
    /// As it is.
    Plain(String),
    /// Important.
    Strong(String),
    /// The name of a file or a rule.
    Code(String),
}

pub(super) fn plain(text: impl Into<String>) -> Words {
    Words::Plain(text.into())
}

pub(super) fn strong(text: impl Into<String>) -> Words {
    Words::Strong(text.into())
}

pub(super) fn code(text: impl Into<String>) -> Words {
    Words::Code(text.into())
}

/// A paragraph of one piece.
pub(super) fn paragraph(text: impl Into<String>) -> Part {
    Part::Paragraph(vec![plain(text)])
}
