//! What each page is, and its file.

use std::fmt::Write as _;

use crate::banks::{Banks, Kind};
use crate::dice::Dice;
use crate::text::{Text, small};

const AREAS: &[&str] =
    &["larkhaven-town", "milbury", "ashcombe", "fernley", "saltmarsh", "thornby", "westbrook"];
const REFERRERS: &[&str] =
    &["self", "gp", "school", "health-visitor", "nursery", "any-professional", "social-worker"];
const ACCESS: &[&str] =
    &["step-free", "bus", "accessible-toilet", "quiet-room", "hoist", "hearing-loop", "blue-badge"];

/// The sorts of pages: one provision map, two pathways and 25 guides in a hundred pages, and services.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Service,
    Guide,
    Pathway,
    Map,
}

/// An invented Local Offer of so many pages.
pub(crate) struct Offer {
    pub(crate) banks: Banks,
    pub(crate) pages: usize,
    /// Ids of what the law asks for.
    pub(crate) statutory: Vec<String>,
}

/// A file, seen from the folder of content, and its text.
pub(crate) type File = (String, String);

impl Offer {
    /// The files of a page: the page, and beside every twentieth its easy-read version.
    pub(crate) fn files(&self, page: usize) -> Vec<File> {
        let text = match sort(page) {
            Sort::Service => self.service(page),
            Sort::Guide => self.guide(page),
            Sort::Pathway => self.pathway(page),
            Sort::Map => self.map(page),
        };
        let mut files = vec![(path(page), text)];
        if page % 20 == 4 && sort(page) == Sort::Service {
            files.push((path(page).replace(".md", ".easy.md"), self.easy(page)));
        }
        files
    }

    fn kind(&self, page: usize) -> &Kind {
        &self.banks.kinds[page % self.banks.kinds.len()]
    }

    /// Pages of one kind each have their own place and their own organisation.
    fn nth<'a>(&self, page: usize, from: &'a [String]) -> &'a str {
        let (running, kind) = (page / self.banks.kinds.len(), page % self.banks.kinds.len());
        &from[(running * 577 + kind * 31) % from.len()]
    }

    fn title(&self, page: usize) -> String {
        let (banks, kind) = (&self.banks, self.kind(page));
        let (village, org) = (self.nth(page, &banks.villages), self.nth(page, &banks.orgs));
        let of = |bank: &str| banks.of(bank)[page / 4 % banks.of(bank).len()];
        match sort(page) {
            Sort::Service if Dice::new(page, 1).chance(50) => format!("{} in {village}", kind.name),
            Sort::Service => format!("{org}: {}", small(kind.name)),
            Sort::Guide => format!("{}: a guide for {village}", of("subject")),
            Sort::Pathway => format!("{} in {village}", of("course")),
            Sort::Map => "Where to live, and with how much help".to_owned(),
        }
    }

    fn text(&self, page: usize) -> Text<'_> {
        let org = self.nth(page, &self.banks.orgs);
        let village = self.nth(page, &self.banks.villages);
        Text::new(&self.banks, page, self.kind(page), org, village)
    }

    fn link(&self, text: &mut Text<'_>) -> String {
        let to = text.dice.below(self.pages);
        format!("[{}](../{})", self.title(to), path(to))
    }

    /// The facts that all pages have. Editors give a kind of service its topics and needs, so those of one kind share them.
    fn common(&self, page: usize, text: &mut Text<'_>) -> String {
        let kind = self.kind(page);
        format!(
            "title: {:?}\nsummary: {:?}\ntopics: [{}]\nsector: {}\nowner: {:?}\nchecked: 2026-{:02}-{:02}\n",
            self.title(page),
            text.say("sentence"),
            kind.topics,
            kind.sector,
            text.org(),
            8 + text.dice.below(3),
            1 + text.dice.below(28),
        )
    }

    fn service(&self, page: usize) -> String {
        let (mut text, kind) = (self.text(page), self.kind(page));
        let mut facts = self.common(page, &mut text);
        if !kind.needs.is_empty() {
            let _ = writeln!(facts, "needs: [{}]", kind.needs);
        }
        let _ = write!(
            facts,
            "level: {}\nages: {}-{}\nalso-known-as: [{}]\norganisation: {:?}\nwho-it-is-for: {:?}\n",
            kind.level,
            text.dice.below(12),
            12 + text.dice.below(14),
            kind.also,
            text.org(),
            text.fill("{Who} with {need}, in {village} and nearby."),
        );
        facts += &access(&mut text);
        facts += &contact(page, &mut text);
        let words = 180 + text.dice.below(210);
        let body = text.sections("sentence", words, |text| self.link(text));
        format!("---\n{facts}---\n\n{body}{}", table(&mut text))
    }

    fn guide(&self, page: usize) -> String {
        let mut text = self.text(page);
        let mut facts = self.common(page, &mut text);
        if let Some(id) = self.statutory.get(page / 4 % self.statutory.len().max(1)) {
            let _ = writeln!(facts, "statutory: [{id}]");
        }
        let words = 230 + text.dice.below(220);
        let intro = text.paragraph("advice");
        let body = text.sections("sentence", words, |text| self.link(text));
        format!("---\n{facts}---\n\n{intro}\n\n{body}\n\n## In short\n\n{}\n", text.paragraph("advice"))
    }

    fn pathway(&self, page: usize) -> String {
        let mut text = self.text(page);
        let mut facts = self.common(page, &mut text);
        facts += "from-age: 3\nto-age: 18\nstages:\n";
        let mut body = text.paragraph("sentence");
        let count = 3 + text.dice.below(3);
        for stage in 0..count {
            let title = text.banks.of("stage")[(page / 50 + stage * 3) % text.banks.of("stage").len()];
            let (pro, thing) = (text.fill("{Pro}"), text.fill("Helps with {thing}."));
            let _ = write!(
                facts,
                "  - id: stage-{stage}\n    title: {title:?}\n    services: [{}]\n",
                self.services(&mut text)
            );
            let _ = write!(facts, "    who-helps:\n      - role: {pro:?}\n        how: {thing:?}\n");
            let words = text.paragraph("sentence");
            let _ =
                write!(body, "\n\n## {title} {{#stage-{stage}}}\n\n{words}\n\n{}", text.paragraph("advice"));
        }
        let next = path(near(page, self.pages, Sort::Guide));
        let _ = write!(facts, "    next:\n      - page: ../{next}\n        when: When you are through\n");
        format!("---\n{facts}---\n\n{body}\n")
    }

    /// Two services, as a list of files.
    fn services(&self, text: &mut Text<'_>) -> String {
        let first = near(text.dice.below(self.pages), self.pages, Sort::Service);
        let second = near(first + 1, self.pages, Sort::Service);
        let file = |page: usize| format!("../{}", path(page));
        if first == second { file(first) } else { format!("{}, {}", file(first), file(second)) }
    }

    /// Few services are about a place to live, so the map stays as large as an editor would have it.
    fn map(&self, page: usize) -> String {
        let mut text = self.text(page);
        let title = self.title(page);
        let facts = format!(
            "title: {title:?}\nsummary: {:?}\ntopics: [home]\nowner: {:?}\nchecked: 2026-09-14\nrows: needs\ncolumns: levels\n\
             include:\n  topics: [home]\n  areas: [saltmarsh]\n",
            "What help there is for people who want a home of their own, by what they need.",
            text.org(),
        );
        format!("---\n{facts}---\n\n{}\n", text.paragraph("sentence"))
    }

    fn easy(&self, page: usize) -> String {
        let mut text = self.text(page);
        let mut body =
            format!("![](picture:information) This page is about the {}.", small(self.kind(page).name));
        let (lines, start) = (text.banks.of("easy"), text.dice.below(16));
        for section in 0..3 {
            let heading = ["What is it?", "What happens?", "What can you do?"][section];
            let _ = write!(body, "\n\n## {heading}");
            for line in 0..4 {
                let entry = lines[(start + section * 4 + line) % lines.len()];
                let (picture, sentence) = entry.split_once(": ").unwrap_or(("ask", entry));
                let _ = write!(body, "\n\n![](picture:{picture}) {sentence}");
            }
        }
        format!("---\nchecked: 2026-10-30\n---\n{body}\n")
    }
}

fn sort(page: usize) -> Sort {
    match page {
        9 => Sort::Map,
        _ if page % 4 == 3 => Sort::Guide,
        _ if page % 50 == 12 => Sort::Pathway,
        _ => Sort::Service,
    }
}

/// The page itself or the next one after it of a sort; from the beginning again after the last.
fn near(page: usize, pages: usize, wanted: Sort) -> usize {
    (0..pages).map(|step| (page + step) % pages).find(|page| sort(*page) == wanted).unwrap_or(0)
}

fn path(page: usize) -> String {
    match sort(page) {
        Sort::Service => format!("services/service-{page}.md"),
        Sort::Guide => format!("guides/guide-{page}.md"),
        Sort::Pathway => format!("pathways/pathway-{page}.md"),
        Sort::Map => format!("maps/map-{page}.md"),
    }
}

fn access(text: &mut Text<'_>) -> String {
    let (first, second) = (text.dice.below(REFERRERS.len() - 1), text.dice.below(2));
    let steps: String = (0..2).map(|_| format!("    - {:?}\n", text.say("advice"))).collect();
    format!(
        "how-to-get-it:\n  who-can-refer: [{}]\n  steps:\n{steps}  what-happens-next: {:?}\nwait:\n  weeks: {}\n  measured: 2026-09-01\n\
         cost:\n  - amount: {}.{}0\n    buys: {:?}\n",
        REFERRERS[first..=first + second].join(", "),
        text.fill("You get a letter {soon}."),
        text.dice.below(5),
        1 + text.dice.below(12),
        5 * text.dice.below(2),
        text.fill("one {noun}"),
    )
}

fn contact(page: usize, text: &mut Text<'_>) -> String {
    let dice = &mut text.dice;
    let (street, first) = (*dice.pick(text.banks.of("street")), dice.below(4));
    let access = ACCESS[first..first + 3].join(", ");
    let area = dice.any(AREAS);
    let (number, code) = (1 + dice.below(90), 1 + dice.below(7));
    let day = dice.below(4);
    format!(
        "contacts:\n  - role: Team\n    phone: 020 7946 0{:03}\n    email: team{page}@larkhaven.example\nplaces:\n  - name: {:?}\n    address: {:?}\n    \
         postcode: LK{code} {}{}R\n    area: {area}\n    access: [{access}]\ntimes:\n  - days: [{}, {}]\n    from: 16:00\n    to: 18:00\n",
        page % 1000,
        text.org(),
        format!("{number} {street}, {}", text.village()),
        1 + page % 9,
        ['A', 'B', 'D', 'E', 'F', 'G', 'H', 'J', 'L', 'N', 'P', 'Q', 'R', 'S', 'T'][page % 15],
        ["monday", "tuesday", "wednesday", "thursday"][day],
        ["friday", "saturday"][day % 2],
    )
}

fn table(text: &mut Text<'_>) -> String {
    let rows: String = (0..3)
        .map(|_| format!("| {} | {} |\n", text.fill("{Thing}"), text.fill("{where}, {soon}")))
        .collect();
    format!("\n\nTable: What happens where\n\n| What | Where and when |\n|---|---|\n{rows}")
}
