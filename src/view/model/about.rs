//! Pages about the site itself: the law, hard words, help, accessibility, credits.

use serde::Serialize;

use super::parts::{Choice, Contact, Date, Link, Urgent};
use super::shell::Crumb;

/// `law.html`: what the law says must be here.
#[derive(Debug, Clone, Serialize)]
pub struct LawPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Such as "42 of 42 headings have a page."
    pub count: String,
    /// Information first, then duties about publishing.
    pub groups: Vec<LawGroup>,
}

/// Headings of one sort.
#[derive(Debug, Clone, Serialize)]
pub struct LawGroup {
    /// Id for links within the page.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// Entries.
    pub entries: Vec<LawEntry>,
}

/// One legal heading.
#[derive(Debug, Clone, Serialize)]
pub struct LawEntry {
    /// Such as `LO-19`.
    pub key: String,
    /// In plain words.
    pub heading: String,
    /// What must be there.
    pub detail: String,
    /// The law.
    pub source: String,
    /// How sure we are of the source.
    pub sure: String,
    /// Pages that answer it. Empty: none does yet, and the page says so.
    pub pages: Vec<Link>,
}

/// `words.html`: hard words explained.
#[derive(Debug, Clone, Serialize)]
pub struct WordsPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// All letters; those without entries have no address.
    pub letters: Vec<Crumb>,
    /// Words of each letter.
    pub groups: Vec<WordGroup>,
}

/// The words of one letter.
#[derive(Debug, Clone, Serialize)]
pub struct WordGroup {
    /// Id for links within the page.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// Words.
    pub words: Vec<Word>,
}

/// One hard word.
#[derive(Debug, Clone, Serialize)]
pub struct Word {
    /// Id of the entry: pages link to it.
    pub id: String,
    /// The word.
    pub term: String,
    /// Other names, joined with commas.
    pub also: Option<String>,
    /// What it means.
    pub meaning: String,
}

/// `help.html`: urgent help, people to ask, other ways to get this.
#[derive(Debug, Clone, Serialize)]
pub struct HelpPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// When it cannot wait.
    pub urgent: Vec<Urgent>,
}

/// `accessibility.html`: the statement that the law asks for.
#[derive(Debug, Clone, Serialize)]
pub struct AccessibilityPage {
    /// Title.
    pub title: String,
    /// One sentence: whose statement, for which site.
    pub summary: String,
    /// What we want everybody to be able to do.
    pub commitment: Vec<String>,
    /// `full`, `partial` or `none`, in the words of the model statement.
    pub compliance: String,
    /// Known problems: in breach, with criterion.
    pub non_compliance: Vec<Issue>,
    /// Known problems: disproportionate burden.
    pub burden: Vec<Issue>,
    /// Known problems: out of scope.
    pub out_of_scope: Vec<Issue>,
    /// How it was tested.
    pub testing: Vec<String>,
    /// When.
    pub tested: Option<Date>,
    /// When the statement was written.
    pub prepared: Option<Date>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// It is older than twelve months.
    pub overdue: bool,
    /// Where to report a problem and ask for another format.
    pub contact: Option<Contact>,
    /// How soon an answer comes.
    pub response: Option<String>,
    /// Enforcement.
    pub enforcement: Vec<Link>,
}

/// A known accessibility problem.
#[derive(Debug, Clone, Serialize)]
pub struct Issue {
    /// What is wrong.
    pub what: String,
    /// Criterion, such as `1.2.2 Captions (Prerecorded)`.
    pub criterion: Option<String>,
    /// What people can do instead.
    pub instead: Option<String>,
    /// When it will be mended.
    pub fix_by: Option<Date>,
}

/// `credits.html`
#[derive(Debug, Clone, Serialize)]
pub struct CreditsPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Groups who made pages, with the pages.
    pub groups: Vec<CreditGroup>,
    /// Pictures and software: name, licence, link.
    pub works: Vec<Work>,
}

/// A group that made pages with us.
#[derive(Debug, Clone, Serialize)]
pub struct CreditGroup {
    /// The group.
    pub name: String,
    /// Pages.
    pub pages: Vec<Link>,
}

/// Somebody else's work.
#[derive(Debug, Clone, Serialize)]
pub struct Work {
    /// What it is.
    pub name: String,
    /// By whom.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Where it comes from.
    pub link: Option<Link>,
}

/// `404.html`
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Topics to go on with.
    pub topics: Vec<Choice>,
}

/// `redirect.html`: an old address.
#[derive(Debug, Clone, Serialize)]
pub struct RedirectPage {
    /// Title of the page it leads to.
    pub title: String,
    /// Its address.
    pub href: String,
}
