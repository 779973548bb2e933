//! The text of an easy-read page that somebody wrote, and the hard words in it.

use super::{Idea, Maker, sorted};
use crate::content::Variant;
use crate::markdown::{self, PictureRef, Used};
use crate::source::Address;
use crate::view::model::{EasyBlock, HardWord, Picture};

/// Hard words of one page. Each is explained where it occurs first, and listed at the end.
pub(super) struct HardWords<'f, 'm> {
    maker: &'f Maker<'m>,
    used: Used,
    found: Vec<HardWord>,
}

impl<'f, 'm> HardWords<'f, 'm> {
    pub(super) fn new(maker: &'f Maker<'m>) -> Self {
        Self { maker, used: Used::default(), found: Vec::new() }
    }

    /// The words of a text that have not occurred before.
    pub(super) fn of(&mut self, text: &str) -> Vec<HardWord> {
        // The words of the site are in its main language.
        if self.maker.lang.is_some() {
            return Vec::new();
        }
        let ids = self.maker.site.glossary.terms.first_uses(text, &mut self.used);
        self.explain(&ids)
    }

    /// Words by their ids.
    pub(super) fn explain(&mut self, ids: &[String]) -> Vec<HardWord> {
        let words: Vec<HardWord> = ids.iter().filter_map(|id| self.maker.hard_word(id)).collect();
        self.found.extend(words.iter().cloned());
        words
    }

    /// All words of the page, in the order of the alphabet.
    pub(super) fn all(self) -> Vec<HardWord> {
        sorted(self.found)
    }
}

/// The idea says by itself what the word means: "An EHC plan is a plan for …".
fn explains(said: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    ["is", "means", "are", "says"].iter().any(|verb| said.contains(&format!("{word} {verb} ")))
}

impl Maker<'_> {
    /// A hard word that has an easy meaning.
    pub(super) fn hard_word(&self, id: &str) -> Option<HardWord> {
        let at = self.site.glossary.ids.iter().position(|other| other == id)?;
        let word = self.site.words.words.get(at)?;
        let easy = word.easy.as_ref()?;
        let meaning = markdown::sentences(easy).into_iter().map(str::to_owned).collect();
        Some(HardWord { word: word.term.clone(), meaning })
    }

    /// The text of a version as ideas.
    pub(super) fn easy_text(
        &self,
        from: &Address,
        variant: &Variant,
        words: &mut HardWords<'_, '_>,
    ) -> Vec<EasyBlock> {
        let easy = self.in_context(from, &variant.edition, |context| {
            markdown::easy(&variant.source, variant.body.clone(), Variant::reserved(), context)
        });
        let mut idea = |idea: markdown::Idea| {
            let said = super::facts::without_tags(&idea.lines.join(" ")).to_lowercase();
            let mut explained = words.explain(&idea.words);
            explained.retain(|word| !explains(&said, &word.word));
            Idea {
                picture: idea.picture.and_then(|picture| self.easy_image(from, &picture)),
                lines_html: idea.lines,
                words: explained,
            }
        };
        let block = |block: markdown::EasyBlock| {
            let empty = EasyBlock {
                kind: "html",
                level: 0,
                id: String::new(),
                html: String::new(),
                ideas: Vec::new(),
                ordered: false,
            };
            match block {
                markdown::EasyBlock::Heading { level, id, html } => {
                    EasyBlock { kind: "heading", level, id, html, ..empty }
                }
                markdown::EasyBlock::Idea(one) => EasyBlock { kind: "idea", ideas: vec![idea(one)], ..empty },
                markdown::EasyBlock::List { ordered, items, .. } => EasyBlock {
                    kind: "list",
                    ordered,
                    ideas: items.into_iter().map(&mut idea).collect(),
                    ..empty
                },
                markdown::EasyBlock::Other(html) => EasyBlock { html, ..empty },
            }
        };
        easy.blocks.into_iter().map(block).collect()
    }

    fn easy_image(&self, from: &Address, picture: &PictureRef) -> Option<Picture> {
        let found = self.site.pictures.find(picture)?;
        let href = self.href(from, &found.address);
        Some(Picture { href, width: found.width, height: found.height })
    }
}
