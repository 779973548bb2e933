//! Links of the text.

use std::ops::Range;

use super::address::Refusal;
use super::problems::{Problems, Words};
use super::target::Target;
use super::tree::{Kind, Link, Tree};
use crate::diagnostic::RuleId;
use crate::source::SourcePath;

const EMPTY: RuleId = RuleId("empty-link");
const TITLE: RuleId = RuleId("link-title");

/// A link whose address is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRef {
    /// Where it leads.
    pub target: Target,
    /// Bytes of the file: the whole link.
    pub span: Range<usize>,
    /// Bytes of the file: its address, or the whole link if the address is written elsewhere.
    pub address: Range<usize>,
    /// Its words.
    pub text: String,
}

pub(super) fn collect(tree: &Tree<'_>, page: &SourcePath, problems: &mut Problems<'_>) -> Vec<LinkRef> {
    let mut links = Vec::new();
    for (at, node) in tree.nodes.iter().enumerate() {
        let Kind::Link(link) = &node.kind else { continue };
        let address = address(tree, node.span.clone(), link);
        check_title(link, &node.span, problems);
        match Target::read(page, &link.destination, link.email) {
            Ok(target) => {
                let text = tree.plain(at);
                check_words(&text, &node.span, problems);
                links.push(LinkRef { target, span: node.span.clone(), address, text });
            }
            Err(refusal) => report(refusal, address, problems),
        }
    }
    links
}

pub(super) fn report(refusal: Refusal, span: Range<usize>, problems: &mut Problems<'_>) {
    let Refusal { rule, message, why, help } = refusal;
    problems.error(rule, span, || Words { message, why, help });
}

/// Where the address is written. The last place that reads like it is the one, since the words come first.
pub(super) fn address(tree: &Tree<'_>, span: Range<usize>, link: &Link<'_>) -> Range<usize> {
    let written: &str = &link.destination;
    let found =
        tree.source.get(span.clone()).filter(|_| !written.is_empty()).and_then(|text| text.rfind(written));
    found.map_or(span.clone(), |at| span.start + at..span.start + at + written.len())
}

fn check_words(text: &str, span: &Range<usize>, problems: &mut Problems<'_>) {
    if text.is_empty() {
        problems.error(EMPTY, span.clone(), || Words {
            message: "The link has no words.".to_owned(),
            why: "Nobody can see it, and people who use a screen reader hear only its address.",
            help: "Write in the square brackets what the link leads to.".to_owned(),
        });
    }
}

/// Titles are not shown, neither of links nor of pictures.
pub(super) fn check_title(link: &Link<'_>, span: &Range<usize>, problems: &mut Problems<'_>) {
    if !link.title.is_empty() {
        problems.warning(TITLE, span.clone(), || Words {
            message: "The words in quotes after the address are left out.".to_owned(),
            why: "Browsers show them to people with a mouse, and to nobody else.",
            help: "Say it in the square brackets, or in the sentence.".to_owned(),
        });
    }
}
