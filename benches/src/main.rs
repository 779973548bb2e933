//! Writes an invented Local Offer of any size, to measure builds with: `cargo run --release -p generate -- 10000 DIR`.
//!
//! A quarter are guides, 2% pathways, one is a provision map, and the rest are services; 5% have an easy-read version beside them.
//! They have 250 to 500 words each, with headings, lists, a table, links to other pages and a full set of facts. A page comes back to
//! its own subject, and services of one kind share their topics, needs and other names, so words are spread as in a real Local Offer.
//! The same number always gives the same pages.

mod banks;
mod dice;
mod pages;
mod text;

use std::path::Path;
use std::{env, fs, io};

use banks::Banks;
use pages::Offer;

const VOCABULARY: &str = include_str!("../../content/vocabulary.yaml");
const SITE: &str = include_str!("../../content/site.yaml");
const WORDS: &str = include_str!("../../content/words.yaml");
const SYNONYMS: &str = include_str!("../../content/synonyms.yaml");
const STATUTORY: &str = include_str!("../../content/statutory.yaml");

/// The site's own words, without what leads to pages and languages of the sample site.
fn site() -> String {
    let ours = |line: &&str| !line.starts_with("co-production:") && !line.starts_with("languages:");
    SITE.lines().filter(ours).map(|line| format!("{line}\n")).collect()
}

fn statutory() -> Vec<String> {
    let ids =
        STATUTORY.lines().filter_map(|line| line.trim_start().trim_start_matches("- ").strip_prefix("key: "));
    ids.map(str::to_owned).collect()
}

fn write(content: &Path, offer: &Offer) -> io::Result<()> {
    for kind in ["services", "guides", "pathways", "maps"] {
        fs::create_dir_all(content.join(kind))?;
    }
    let shared = [
        ("vocabulary.yaml", VOCABULARY),
        ("site.yaml", &site()),
        ("words.yaml", WORDS),
        ("synonyms.yaml", SYNONYMS),
        ("statutory.yaml", STATUTORY),
    ];
    for (name, text) in shared {
        fs::write(content.join(name), text)?;
    }
    for (file, text) in (0..offer.pages).flat_map(|page| offer.files(page)) {
        fs::write(content.join(file), text)?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    let usage = || io::Error::other("say how many pages and where: generate 10000 DIR");
    let [_, pages, folder] = arguments.as_slice() else { return Err(usage()) };
    let pages: usize = pages.parse().map_err(|_| usage())?;
    let offer = Offer { banks: Banks::read(), pages, statutory: statutory() };
    write(&Path::new(folder).join("content"), &offer)
}
