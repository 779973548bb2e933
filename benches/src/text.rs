//! Sentences about the subject of one page.

use std::fmt::Write as _;

use crate::banks::{Banks, Kind};
use crate::dice::Dice;

/// Writes the text of one page. A real page comes back to its own subject, so this does too.
pub(crate) struct Text<'a> {
    pub(crate) banks: &'a Banks,
    pub(crate) dice: Dice,
    kind: &'a Kind,
    org: &'a str,
    villages: [&'a str; 2],
    need: &'static str,
}

impl<'a> Text<'a> {
    pub(crate) fn new(banks: &'a Banks, page: usize, kind: &'a Kind, org: &'a str, village: &'a str) -> Self {
        let mut dice = Dice::new(page, 2);
        let need = dice.pick(banks.of("need"));
        let other = dice.any(&banks.villages).as_str();
        Self { banks, dice, kind, org, villages: [village, other], need }
    }

    pub(crate) fn org(&self) -> &'a str {
        self.org
    }

    pub(crate) fn village(&self) -> &'a str {
        self.villages[0]
    }

    /// A sentence of a bank, filled in.
    pub(crate) fn say(&mut self, bank: &str) -> String {
        let pattern = *self.dice.any(self.banks.of(bank));
        self.fill(pattern)
    }

    /// Fills in what stands between braces; a name with a capital begins with one.
    pub(crate) fn fill(&mut self, pattern: &str) -> String {
        let mut parts = pattern.split(['{', '}']);
        let mut text = parts.next().unwrap_or_default().to_owned();
        while let (Some(name), Some(rest)) = (parts.next(), parts.next()) {
            let lower = name.to_lowercase();
            let word = self.slot(&lower);
            text += &if lower == name { word } else { capital(&word) };
            text += rest;
        }
        capital(&text)
    }

    fn slot(&mut self, name: &str) -> String {
        let own = self.dice.chance(65);
        let banks = self.banks;
        match name {
            "service" => small(if own { self.kind.name } else { self.dice.any(&banks.kinds).name }),
            "thing" if own => (*self.dice.any(&self.kind.things)).to_owned(),
            "thing" => {
                let kind = self.dice.any(&banks.kinds);
                (*self.dice.any(&kind.things)).to_owned()
            }
            "village" if own => (*self.dice.any(&self.villages)).to_owned(),
            "village" => self.dice.any(&banks.villages).clone(),
            "org" if own => self.org.to_owned(),
            "org" => self.dice.any(&banks.orgs).clone(),
            "need" if own => self.need.to_owned(),
            "family" => format!("The {} family", self.dice.any(&banks.families)),
            "street" => format!("{} {}", self.dice.any(&banks.streets), self.dice.pick(banks.of("way"))),
            "bus" => (1 + self.dice.below(300)).to_string(),
            "minutes" => (20 + 5 * self.dice.below(15)).to_string(),
            "number" => (10 + self.dice.below(40) * self.dice.below(40)).to_string(),
            _ => (*self.dice.pick(banks.of(name))).to_owned(),
        }
    }

    pub(crate) fn paragraph(&mut self, bank: &str) -> String {
        let sentences = 2 + self.dice.below(3);
        (0..sentences).map(|_| self.say(bank)).collect::<Vec<_>>().join(" ")
    }

    /// Sections until the text has so many words. `link` gives a link to another page.
    pub(crate) fn sections(
        &mut self,
        bank: &str,
        words: usize,
        mut link: impl FnMut(&mut Self) -> String,
    ) -> String {
        let mut text = self.paragraph(bank);
        let mut used = Vec::new();
        for section in 0.. {
            if text.split_whitespace().count() > words {
                break;
            }
            let heading = self.heading(&mut used);
            let _ = write!(text, "\n\n## {heading}\n\n{}", self.paragraph(bank));
            match section {
                0 | 3 => text += &self.points(),
                1 | 2 | 4 | 5 => {
                    let _ = write!(text, "\n\nRead about {} too.", link(self));
                }
                _ => {}
            }
        }
        let _ = write!(text, "\n\nMany people also look at {}.", link(self));
        text
    }

    /// A heading that the page does not have yet.
    fn heading(&mut self, used: &mut Vec<String>) -> String {
        let mut heading = self.say("heading");
        for _ in 0..20 {
            if !used.contains(&heading) {
                break;
            }
            heading = self.say("heading");
        }
        if used.contains(&heading) {
            let _ = write!(heading, ", part {}", used.len());
        }
        used.push(heading.clone());
        heading
    }

    fn points(&mut self) -> String {
        let count = 3 + self.dice.below(3);
        let lines: String = (0..count).map(|_| format!("\n* {}", self.fill("{Thing}, {where}."))).collect();
        format!("\n\nFor example:\n{lines}")
    }
}

/// With a capital letter first.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name inside a sentence: with a small letter first, unless it begins with an abbreviation.
pub(crate) fn small(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    match (first, letters.as_str().chars().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}
