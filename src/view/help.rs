//! Urgent help, hard words, and the accessibility statement: what `content/` says once for the whole site.

use std::collections::BTreeMap;

use super::az::letters_row;
use super::maker::{contact, phone};
use super::model::{self, AccessibilityPage, HelpPage, Issue, Link, Urgent, Word, WordGroup, WordsPage};
use super::simple::Simple;
use super::{Maker, Page as PageData, View};
use crate::content::{Accessibility, Compliance, KnownIssue, SiteFile};
use crate::site::sort_key;
use crate::theme::Arg;
use jiff::ToSpan;

impl Maker<'_> {
    pub(super) fn help_page(&self) -> View {
        let data = HelpPage {
            title: self.words.say("help-page-title"),
            summary: self.words.say("help-page-summary"),
            urgent: self.urgent(),
        };
        self.simple(
            &Simple {
                address: "/help/",
                template: "help.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Help(data),
        )
    }

    /// When it cannot wait.
    pub(super) fn urgent(&self) -> Vec<Urgent> {
        self.urgent_of(self.file(false))
    }

    /// The same in the words of a version.
    pub(super) fn urgent_of(&self, file: &SiteFile) -> Vec<Urgent> {
        let urgent = |urgent: &crate::content::Urgent| Urgent {
            when: urgent.when.clone(),
            what: urgent.what.clone(),
            phone: urgent.phone.as_ref().map(phone),
            text: urgent.sms.as_ref().map(|(number, word)| {
                let text =
                    if word.is_empty() { number.text.clone() } else { format!("{word} – {}", number.text) };
                Link { text, href: format!("sms:{}", number.dial), why: None, external: false }
            }),
            web: urgent.web.as_ref().map(web_link),
        };
        file.urgent.iter().map(urgent).collect()
    }

    pub(super) fn words_page(&self) -> View {
        let mut letters: BTreeMap<char, Vec<(String, Word)>> = BTreeMap::new();
        for (key, word) in self.site.words.words.iter().zip(&self.site.glossary.ids).map(word) {
            let letter = key.chars().next().filter(char::is_ascii_alphabetic).unwrap_or('0');
            letters.entry(letter).or_default().push((key, word));
        }
        let group = |(letter, mut words): (char, Vec<(String, Word)>)| {
            words.sort_by(|a, b| a.0.cmp(&b.0));
            let words = words.into_iter().map(|(_, word)| word).collect();
            let name = if letter == '0' { "0–9".to_owned() } else { letter.to_uppercase().to_string() };
            (letter, WordGroup { id: format!("letter-{letter}"), letter: name, words })
        };
        let groups: Vec<(char, WordGroup)> = letters.into_iter().map(group).collect();
        let data = WordsPage {
            title: self.words.say("words"),
            summary: self.words.say("words-summary"),
            letters: letters_row(|letter| {
                groups.iter().any(|(other, _)| *other == letter).then(|| format!("#letter-{letter}"))
            }),
            groups: groups.into_iter().map(|(_, group)| group).collect(),
        };
        self.simple(
            &Simple {
                address: "/words/",
                template: "words.html",
                title: &data.title.clone(),
                summary: &data.summary.clone(),
            },
            PageData::Words(data),
        )
    }

    /// The accessibility statement. None when `site.yaml` has no facts for it.
    pub(super) fn accessibility(&self) -> Option<View> {
        let facts = self.site.file.accessibility.as_ref()?;
        let file = &self.site.file;
        let args = [("council", Arg::Text(&file.council)), ("site", Arg::Text(&file.name))];
        let summary = self.words.fill("accessibility-summary", &args);
        let data = AccessibilityPage {
            title: self.words.say("accessibility-title"),
            summary: summary.clone(),
            commitment: facts.commitment.clone(),
            compliance: self.compliance(facts),
            non_compliance: self.issues(&facts.non_compliance),
            burden: self.issues(&facts.burden),
            out_of_scope: self.issues(&facts.out_of_scope),
            testing: facts.testing.clone(),
            tested: facts.tested.map(|date| self.words.date(date)),
            prepared: facts.prepared.map(|date| self.words.date(date)),
            reviewed: facts.reviewed.map(|date| self.words.date(date)),
            overdue: self.statement_is_overdue(facts),
            contact: facts.contact.as_ref().map(contact),
            response: facts.response.clone(),
            enforcement: facts
                .enforcement
                .iter()
                .map(|body| Link { why: body.why.clone(), ..web_link(&body.link) })
                .collect(),
        };
        let title = data.title.clone();
        let page = PageData::Accessibility(Box::new(data));
        Some(self.simple(
            &Simple {
                address: "/accessibility/",
                template: "accessibility.html",
                title: &title,
                summary: &summary,
            },
            page,
        ))
    }

    fn compliance(&self, facts: &Accessibility) -> String {
        let id = match facts.compliance {
            Compliance::Full => "compliance-full",
            Compliance::Partial => "compliance-partial",
            Compliance::None => "compliance-none",
        };
        self.words.say(id)
    }

    /// The statement has to be reviewed within twelve months.
    fn statement_is_overdue(&self, facts: &Accessibility) -> bool {
        let last = facts.reviewed.or(facts.prepared);
        last.and_then(|date| date.checked_add(1.year()).ok()).is_some_and(|due| due < self.site.today)
    }

    fn issues(&self, issues: &[KnownIssue]) -> Vec<Issue> {
        let issue = |issue: &KnownIssue| Issue {
            what: issue.what.clone(),
            criterion: issue.criterion.clone(),
            instead: issue.instead.clone(),
            fix_by: issue.fix_by.map(|date| self.words.date(date)),
        };
        issues.iter().map(issue).collect()
    }
}

fn web_link(link: &crate::content::WebLink) -> Link {
    Link { text: link.text.clone(), href: link.web.clone(), why: None, external: true }
}

fn word((word, id): (&crate::content::Word, &String)) -> (String, model::Word) {
    let also = (!word.also.is_empty()).then(|| word.also.join(", "));
    let entry = Word { id: id.clone(), term: word.term.clone(), also, meaning: word.meaning.clone() };
    (sort_key(&word.term), entry)
}
