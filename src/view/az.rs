//! The A to Z: titles and other names of services and guides. A long one has a page for each letter.

use std::collections::BTreeMap;

use super::model::{AzEntry, AzGroup, AzPage, Crumb};
use super::shell::{About, Of};
use super::{Data, Maker, Page as PageData, View};
use crate::content::Kind;
use crate::site::{PageId, Site, sort_key};
use crate::source::Address;
use crate::theme::Arg;

/// Entries that fit on one page. With more, each letter gets a page.
const ON_ONE_PAGE: usize = 600;

/// The lines of the A to Z by letter. Worked out once: each letter's page shows the same row of letters.
pub(super) type Lines<'a> = BTreeMap<char, Vec<Line<'a>>>;

/// A line of the A to Z: where it is sorted, the words, the page, and whether the words are another name.
#[derive(Debug)]
pub(super) struct Line<'a> {
    key: String,
    text: &'a str,
    page: PageId,
    other_name: bool,
}

/// Lines by letter, in order. Names that start with a digit or another sign stand under `0`.
pub(super) fn lines(site: &Site) -> Lines<'_> {
    let mut letters: BTreeMap<char, Vec<Line<'_>>> = BTreeMap::new();
    for page_id in site.index.titles() {
        let page = site.page(*page_id);
        if matches!(page.kind(), Kind::Event | Kind::News) {
            continue;
        }
        let title = std::iter::once((page.title(), false));
        let others = page.common().also_known_as.iter().map(|name| (name.as_str(), true));
        for (text, other_name) in title.chain(others) {
            let key = sort_key(text);
            let letter = key.chars().next().filter(char::is_ascii_alphabetic).unwrap_or('0');
            letters.entry(letter).or_default().push(Line { key, text, page: *page_id, other_name });
        }
    }
    for lines in letters.values_mut() {
        lines.sort_by(|a, b| (&a.key, a.other_name, a.page).cmp(&(&b.key, b.other_name, b.page)));
    }
    letters
}

/// The letters that have pages of their own; none when one page holds all.
pub(super) fn own_pages(site: &Site) -> Vec<char> {
    let letters = lines(site);
    if is_long(&letters) { letters.into_keys().collect() } else { Vec::new() }
}

fn is_long(letters: &Lines<'_>) -> bool {
    letters.values().map(Vec::len).sum::<usize>() > ON_ONE_PAGE
}

pub(super) fn letter_address(letter: char) -> Option<Address> {
    Address::new(&format!("/a-z/{}/", letter_id(letter)))
}

/// Where a letter is: the page, and the place on it. None for a letter without entries.
pub(super) fn letter_href(all: &Lines<'_>, letter: char) -> Option<(Address, String)> {
    let present = all.contains_key(&letter);
    let place = || Some((Address::new("/a-z/")?, format!("#letter-{}", letter_id(letter))));
    let own = || Some((letter_address(letter)?, String::new()));
    if is_long(all) { own() } else { place() }.filter(|_| present)
}

fn letter_id(letter: char) -> String {
    if letter == '0' { "other".to_owned() } else { letter.to_string() }
}

fn letter_words(letter: char) -> String {
    if letter == '0' { "0–9".to_owned() } else { letter.to_uppercase().to_string() }
}

impl Maker<'_> {
    /// The A to Z, or its page for one letter.
    pub(super) fn az(&self, letter: Option<char>) -> Option<View> {
        let all = self.az_lines.get_or_init(|| lines(self.site));
        let split = is_long(all);
        let top = Address::new("/a-z/")?;
        let address = letter.map_or_else(|| Some(top.clone()), letter_address)?;
        let name = self.words.say("a-z");
        let title = letter.map_or_else(
            || name.clone(),
            |letter| self.words.fill("a-z-letter", &[("letter", Arg::Text(&letter_words(letter)))]),
        );
        let titles_fit = self.site.index.titles().len() <= ON_ONE_PAGE;
        let shown = |line: &Line<'_>, of: char| match letter {
            Some(letter) => letter == of,
            // The first page of a long A to Z shows titles only; other names are on the pages of the letters.
            None => !split || (titles_fit && !line.other_name),
        };
        let groups = all
            .iter()
            .map(|(of, lines)| (*of, lines.iter().filter(|line| shown(line, *of)).collect::<Vec<_>>()));
        let groups = groups.filter(|(_, lines)| !lines.is_empty());
        let data = AzPage {
            title,
            summary: self.words.say("a-z-summary"),
            letters: letters_row(|letter| {
                let (to, place) = letter_href(all, letter)?;
                Some(if split { self.href(&address, &to) } else { place })
            }),
            groups: groups.map(|(letter, lines)| self.az_group(&address, letter, &lines)).collect(),
        };
        let above = letter.map(|_| (name, top)).into_iter().collect();
        let (title, summary) = (&data.title.clone(), &data.summary.clone());
        let shell =
            self.shell(About { address: &address, title, summary, above, of: Of::Alone, easy: false });
        Some(View { address, template: "a-z.html", data: Data { shell, page: PageData::Az(data) } })
    }

    fn az_group(&self, from: &Address, letter: char, lines: &[&Line<'_>]) -> AzGroup {
        let entry = |line: &&Line<'_>| {
            let page = self.site.page(line.page);
            AzEntry {
                text: line.text.to_owned(),
                href: self.href(from, page.address()),
                see: line.other_name.then(|| page.title().to_owned()),
                kind_label: self.words.say(&format!("kind-{}", page.kind().id())),
            }
        };
        let id = format!("letter-{}", letter_id(letter));
        AzGroup { id, letter: letter_words(letter), entries: lines.iter().map(entry).collect() }
    }
}

/// The row of letters, those without entries without an address.
pub(super) fn letters_row(href: impl Fn(char) -> Option<String>) -> Vec<Crumb> {
    let letters = std::iter::once('0').chain('a'..='z');
    letters
        .map(|letter| Crumb { label: letter_words(letter), href: href(letter) })
        .filter(|crumb| crumb.label.len() == 1 || crumb.href.is_some())
        .collect()
}
