//! Writes an invented Local Offer of any size, to measure builds with: `cargo run --release -p generate -- 10000 DIR`.
//!
//! 75% services, 25% guides; 250 to 500 words each, with headings, lists, a table, four links to other pages and a full set of facts.
//! The same number always gives the same pages.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

const VOCABULARY: &str = include_str!("../../content/vocabulary.yaml");
const SITE: &str = include_str!("../../content/site.yaml");
const WORDS: &str = include_str!("../../content/words.yaml");
const STATUTORY: &str = include_str!("../../content/statutory.yaml");

const SUBJECTS: &[&str] = &[
    "your child",
    "a young person",
    "the family",
    "the school",
    "the nursery",
    "a therapist",
    "the SENCO",
    "your GP",
    "the team",
    "a parent",
    "the council",
    "a support worker",
    "the college",
    "a health visitor",
    "the group",
    "a friend",
];
const VERBS: &[&str] = &[
    "meets",
    "helps",
    "asks",
    "visits",
    "tells",
    "shows",
    "teaches",
    "rings",
    "supports",
    "listens to",
    "plans with",
    "writes to",
];
const PLACES: &[&str] = &[
    "at home",
    "at school",
    "in a quiet room",
    "in the centre",
    "by telephone",
    "online",
    "in the park",
    "at the pool",
    "in a small group",
    "after school",
    "at the weekend",
    "in the holidays",
    "at the clinic",
    "near the bus station",
];
const AIMS: &[&str] = &[
    "to make friends",
    "to feel safe",
    "to try something new",
    "to plan the next step",
    "to learn to travel",
    "to sleep better",
    "to talk about worries",
    "to get ready for school",
    "to understand a letter",
    "to join in",
    "to have a break",
    "to ask for an annual review",
    "to write an EHC plan",
    "to find a short break",
    "to use a communication aid",
    "to eat well",
];
const NAMES: &[&str] = &[
    "Short breaks",
    "Speech therapy",
    "Youth club",
    "Sensory room",
    "Travel training",
    "Swimming",
    "Sleep advice",
    "Music group",
    "Portage",
    "Job coaching",
    "Buddy scheme",
    "Parents' course",
    "Wheelchair skills",
    "Art studio",
    "Holiday club",
    "Hearing clinic",
];
const TOWNS: &[&str] =
    &["larkhaven-town", "milbury", "ashcombe", "fernley", "saltmarsh", "thornby", "westbrook"];
const SECTORS: &[&str] = &["health", "education", "care", "leisure", "advice", "work-and-home"];
const LEVELS: &[&str] = &["universal", "targeted", "specialist"];
const TOPICS: &[&str] = &[
    "therapies",
    "short-breaks",
    "things-to-do",
    "family",
    "school-support",
    "health",
    "travel",
    "wellbeing",
];
const NEEDS: &[&str] =
    &["autism", "adhd", "physical", "hearing", "vision", "medical", "mental-health", "learning-disability"];

/// A small generator of numbers that look random: Knuth's MMIX constants.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).unwrap_or(0);
        high % most.max(1)
    }

    /// Early entries come more often, as words do.
    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let (a, b) = (self.below(from.len()), self.below(from.len()));
        from[a.min(b)]
    }
}

fn sentence(dice: &mut Dice) -> String {
    let subject = dice.pick(SUBJECTS);
    let capital = subject[..1].to_uppercase() + &subject[1..];
    format!(
        "{capital} {} {} {} {}.",
        dice.pick(VERBS),
        dice.pick(SUBJECTS),
        dice.pick(PLACES),
        dice.pick(AIMS)
    )
}

fn paragraph(dice: &mut Dice) -> String {
    let sentences = 2 + dice.below(4);
    (0..sentences).map(|_| sentence(dice)).collect::<Vec<_>>().join(" ")
}

fn is_guide(page: usize) -> bool {
    page % 4 == 3
}

fn file(page: usize) -> String {
    if is_guide(page) { format!("guides/guide-{page}.md") } else { format!("services/service-{page}.md") }
}

fn link(dice: &mut Dice, pages: usize) -> String {
    let to = dice.below(pages);
    format!("[{} {to}](../{})", NAMES[to % NAMES.len()], file(to))
}

fn body(dice: &mut Dice, pages: usize) -> String {
    let mut text = paragraph(dice);
    let sections = 4 + dice.below(3);
    for section in 0..sections {
        let _ = write!(text, "\n\n## What happens in step {}\n\n{}", section + 1, paragraph(dice));
        if section % 2 == 0 {
            for _ in 0..3 {
                let _ = write!(text, "\n* {}", sentence(dice));
            }
        }
        let _ = write!(text, "\n\nRead about {} too.", link(dice, pages));
    }
    let _ = write!(
        text,
        "\n\nTable: What it takes\n\n| What | Details |\n|---|---|\n| Time | {} weeks |\n| Where | {} |\n",
        1 + dice.below(20),
        dice.pick(PLACES)
    );
    text
}

fn front_matter(dice: &mut Dice, page: usize) -> String {
    let name = NAMES[page % NAMES.len()];
    let mut facts = format!(
        "title: {name} {page}\nsummary: {}\ntopics: [{}]\nneeds: [{}]\nages: {}-{}\nsector: {}\nlevel: {}\nowner: Team {}\nchecked: 2026-09-{:02}\n",
        sentence(dice),
        dice.pick(TOPICS),
        dice.pick(NEEDS),
        dice.below(12),
        12 + dice.below(14),
        dice.pick(SECTORS),
        dice.pick(LEVELS),
        dice.below(40),
        1 + dice.below(28),
    );
    if !is_guide(page) {
        let _ = write!(
            facts,
            "organisation: Organisation {}\nwho-it-is-for: {}\nalso-known-as: [name {page}]\nhow-to-get-it:\n  who-can-refer: [self, gp]\n  steps:\n    - {}\n    - {}\n\
             wait:\n  weeks: {}\n  measured: 2026-09-01\ncost:\n  - amount: {}.50\n    buys: one session\ncontacts:\n  - role: Team\n    phone: 020 7946 0{:03}\n    email: team{page}@larkhaven.example\n\
             places:\n  - name: Centre {}\n    address: {} High Street\n    postcode: LK{} 4QR\n    area: {}\n    access: [step-free, bus]\ntimes:\n  - days: [monday, thursday]\n    from: 16:00\n    to: 18:00\n",
            dice.below(500),
            sentence(dice),
            sentence(dice),
            sentence(dice),
            dice.below(5),
            1 + dice.below(12),
            dice.below(1000),
            dice.below(200),
            1 + dice.below(90),
            1 + dice.below(7),
            dice.pick(TOWNS),
        );
    }
    facts
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().collect();
    let usage = || io::Error::other("say how many pages and where: generate 10000 DIR");
    let [_, pages, folder] = arguments.as_slice() else { return Err(usage()) };
    let pages: usize = pages.parse().map_err(|_| usage())?;
    let content = Path::new(folder).join("content");
    for kind in ["services", "guides"] {
        fs::create_dir_all(content.join(kind))?;
    }
    for (name, text) in [
        ("vocabulary.yaml", VOCABULARY),
        ("site.yaml", SITE),
        ("words.yaml", WORDS),
        ("statutory.yaml", STATUTORY),
    ] {
        fs::write(content.join(name), text)?;
    }
    for page in 0..pages {
        let mut dice = Dice(u64::try_from(page).unwrap_or(0) + 1);
        dice.below(2);
        let text = format!("---\n{}---\n\n{}", front_matter(&mut dice, page), body(&mut dice, pages));
        fs::write(content.join(file(page)), text)?;
    }
    Ok(())
}
