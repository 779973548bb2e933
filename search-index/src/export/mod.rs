//! The index as static files. `README.md` has the format.

mod bits;
mod cards;
mod facets;
mod front;
mod manifest;
mod postings;
mod terms;
mod words;

use serde::Serialize;

pub(crate) use cards::CARDS;
pub(crate) use words::power;

use crate::error::Error;
use crate::index::Index;

/// The number of the format.
pub(crate) const FORMAT: u32 = 2;

/// A file of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, with `/` between folder and file: `en-0123456789/t0.js`.
    pub name: String,
    /// Its content.
    pub content: String,
}

/// A shard before the name of its folder is known.
struct Shard {
    name: String,
    /// The arguments of `put` after the name, as JSON.
    arguments: Vec<String>,
}

impl Shard {
    fn new(family: char, number: usize) -> Self {
        Self { name: format!("{family}{number}"), arguments: Vec::new() }
    }

    fn with(mut self, argument: &impl Serialize) -> Self {
        self.arguments.push(json(argument));
        self
    }

    fn file(&self, folder: &str) -> File {
        let name = format!("{folder}/{}", self.name);
        File {
            content: format!("SearchIndex.put({},{})\n", json(&name), self.arguments.join(",")),
            name: name + ".js",
        }
    }
}

impl Index {
    /// The files that the reader needs: a manifest, and shards in a folder that is named after their content.
    ///
    /// # Errors
    ///
    /// When Tantivy fails, which no document causes.
    pub fn export(&self) -> Result<Vec<File>, Error> {
        let terms = terms::export(self)?;
        let (words, presence) = words::export(&self.spelling);
        let mut shards = terms.shards;
        shards.extend(cards::export(self));
        shards.extend(words);
        shards.push(facets::export(self));
        let folder = format!("{}-{}", self.settings.language, hash(&shards));
        let manifest = manifest::new(self, folder.clone(), terms.first, presence)?;
        let mut files: Vec<File> = shards.iter().map(|shard| shard.file(&folder)).collect();
        let language = &self.settings.language;
        let content = format!("SearchIndex.put({},{})\n", json(language), json(&manifest));
        files.push(File { name: format!("{language}.js"), content });
        Ok(files)
    }
}

/// JSON that is also JavaScript of any age, and that no tag ends.
fn json(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    text.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029").replace("</", "<\\/")
}

fn hash(shards: &[Shard]) -> String {
    let mut hasher = blake3::Hasher::new();
    for shard in shards {
        hasher.update(shard.name.as_bytes());
        shard.arguments.iter().for_each(|argument| {
            hasher.update(&[0]).update(argument.as_bytes());
        });
    }
    hasher.finalize().to_hex().chars().take(10).collect()
}
