//! The shapes that templates see. Every template gets one value: `shell` (what all pages share) and `page` (its own facts).
//! Everything is ready to print: dates, ages and amounts are words already; addresses are relative to the page.
//! Fields that end in `_html` are HTML that this program made; everything else is plain text, escaped by the template engine.

use serde::Serialize;

/// What every page has around its content.
#[derive(Debug, Clone, Serialize)]
pub struct Shell {
    /// Language of the page, such as `en`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Name of the whole site.
    pub site_name: String,
    /// The council that publishes it.
    pub council: String,
    /// Text of the `title` element.
    pub document_title: String,
    /// Text for search engines.
    pub description: String,
    /// Where the site starts, seen from this page: ``, `../`, `../../` …
    pub root: String,
    /// Full address of the page, when the settings name the site's own address.
    pub canonical: Option<String>,
    /// Style sheet and script.
    pub assets: Assets,
    /// The main navigation, in order.
    pub nav: Vec<NavItem>,
    /// The way from the home page to here; the last one is the page itself and has no address. Empty on the home page.
    pub breadcrumb: Vec<Crumb>,
    /// Who to ask, the same on every page.
    pub help: Help,
    /// Links at the foot of each page.
    pub footer: Vec<NavItem>,
    /// Where to send a comment about this page.
    pub feedback: Option<Link>,
    /// The news feed.
    pub feed: String,
}

/// Addresses of the theme's files.
#[derive(Debug, Clone, Serialize)]
pub struct Assets {
    /// The one style sheet.
    pub css: String,
    /// The optional script.
    pub js: Option<String>,
    /// The picture in the browser's tab.
    pub icon: Option<String>,
}

/// A link of the navigation.
#[derive(Debug, Clone, Serialize)]
pub struct NavItem {
    /// Words of the link.
    pub label: String,
    /// Address.
    pub href: String,
    /// This is the page itself (`aria-current="page"`).
    pub current: bool,
    /// The page is inside this part of the site (`aria-current="true"`).
    pub inside: bool,
}

/// A step of the breadcrumb.
#[derive(Debug, Clone, Serialize)]
pub struct Crumb {
    /// Words.
    pub label: String,
    /// Address; none for the page itself.
    pub href: Option<String>,
}

/// The help block.
#[derive(Debug, Clone, Serialize)]
pub struct Help {
    /// People to ask.
    pub contacts: Vec<Contact>,
    /// What to do if nobody answers.
    pub if_no_answer: Option<String>,
    /// The page with urgent help.
    pub urgent_href: String,
}

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Words of the link.
    pub text: String,
    /// Address.
    pub href: String,
    /// Why it helps.
    pub why: Option<String>,
    /// It leads to another site.
    pub external: bool,
}

/// A word of the vocabulary.
#[derive(Debug, Clone, Serialize)]
pub struct Tag {
    /// Id in the vocabulary.
    pub id: String,
    /// Words.
    pub label: String,
    /// What it means, in plain words.
    pub meaning: String,
    /// The browse page, where there is one.
    pub href: Option<String>,
}

/// A way to reach somebody.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// Name of a role.
    pub role: String,
    /// Telephone: words and `tel:` address.
    pub phone: Option<Link>,
    /// Text relay.
    pub text_phone: Option<Link>,
    /// E-mail: words and `mailto:` address.
    pub email: Option<Link>,
    /// Web page.
    pub web: Option<Link>,
    /// When somebody answers.
    pub hours: Option<String>,
}

/// A short fact: label and values.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// `ages`, `cost`, `wait`, `where`, `referral`, `diagnosis`, `level`, `when`, `organisation`, `availability`.
    pub key: &'static str,
    /// Words before it, such as "Ages".
    pub label: String,
    /// The fact in words.
    pub value: String,
}

/// An entry of a list page or of a group on the home page.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Title.
    pub title: String,
    /// Address.
    pub href: String,
    /// Summary.
    pub summary: String,
    /// `service`, `guide`, `event`, `news`.
    pub kind: &'static str,
    /// The kind in words.
    pub kind_label: String,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Paused or closed, in words.
    pub status: Option<Status>,
    /// Ages, cost, where, wait, referral: in this order, those that are known.
    pub facts: Vec<Fact>,
    /// How to get there, in the service's words, first place only.
    pub travel: Option<String>,
    /// Access features of all places.
    pub access: Vec<Tag>,
    /// Date for events and news: words and machine form.
    pub date: Option<Date>,
}

/// A date in words and for machines.
#[derive(Debug, Clone, Serialize)]
pub struct Date {
    /// Such as "Saturday 5 December 2026, 10am to 12 noon".
    pub text: String,
    /// For `datetime`.
    pub iso: String,
}

/// Open, paused or closed.
#[derive(Debug, Clone, Serialize)]
pub struct Status {
    /// `open`, `paused`, `closed`.
    pub id: &'static str,
    /// In words.
    pub label: String,
    /// Why, until when.
    pub note: Option<String>,
}

/// A heading of the page for its table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct TocEntry {
    /// Id of the heading.
    pub id: String,
    /// Words.
    pub text: String,
    /// 2 or 3.
    pub level: u8,
}

/// Who looks after the page, and when it was checked.
#[derive(Debug, Clone, Serialize)]
pub struct Freshness {
    /// The team.
    pub owner: Option<String>,
    /// Last checked.
    pub checked: Option<Date>,
    /// To be checked again by.
    pub review_by: Option<Date>,
    /// That day has passed.
    pub overdue: bool,
}

/// One note of who made the page.
#[derive(Debug, Clone, Serialize)]
pub struct MadeWith {
    /// The group.
    pub group: String,
    /// Such as "June 2026".
    pub when: Date,
    /// How they took part.
    pub how: String,
    /// What changed because of it.
    pub changed: Option<String>,
}

/// What content pages of every kind share.
#[derive(Debug, Clone, Serialize)]
pub struct Common {
    /// Title (the level-1 heading).
    pub title: String,
    /// Summary (the lead paragraph).
    pub summary: String,
    /// It is a draft (preview only).
    pub draft: bool,
    /// The text.
    pub body_html: String,
    /// Headings of the text. Empty when there are fewer than three.
    pub toc: Vec<TocEntry>,
    /// Topics.
    pub topics: Vec<Tag>,
    /// Needs. Empty means any need.
    pub needs: Vec<Tag>,
    /// Areas. Empty means the whole borough.
    pub areas: Vec<Tag>,
    /// Sector.
    pub sector: Option<Tag>,
    /// Level of support.
    pub level: Option<Tag>,
    /// Outcomes for adulthood.
    pub outcomes: Vec<Tag>,
    /// Such as "0 to 25 years".
    pub ages: Option<String>,
    /// For `families`, `young-people`, `professionals`, in words; families alone are not named.
    pub audience: Option<String>,
    /// Who made it.
    pub made_with: Vec<MadeWith>,
    /// How fresh it is.
    pub freshness: Freshness,
}

/// `service.html`
#[derive(Debug, Clone, Serialize)]
pub struct ServicePage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// Who runs it.
    pub organisation: String,
    /// The text up to its first heading.
    pub opening_html: String,
    /// The text from its first heading on.
    pub sections_html: String,
    /// Open, paused, closed.
    pub status: Status,
    /// The facts panel: ages, cost, wait, where, referral, diagnosis; those that are known.
    pub facts: Vec<Fact>,
    /// Who it is for.
    pub who: Who,
    /// How to get it.
    pub how: Option<How>,
    /// What it costs; none means that we do not know.
    pub cost: Option<Cost>,
    /// Where.
    pub places: Vec<Place>,
    /// When.
    pub times: Vec<Times>,
    /// How long people wait; none means that we do not know.
    pub wait: Option<Wait>,
    /// What helps meanwhile.
    pub while_you_wait: Vec<Link>,
    /// What if you cannot get it.
    pub if_not_eligible: Vec<Link>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
    /// The service's own web page.
    pub website: Option<Link>,
    /// What people there speak or sign. Empty means English only, as far as we know.
    pub languages: Vec<Tag>,
}

/// Who a service is for.
#[derive(Debug, Clone, Serialize)]
pub struct Who {
    /// In the service's words.
    pub text: String,
    /// Who can have it.
    pub availability: Option<Tag>,
    /// "You do not need a diagnosis." or "You need a diagnosis."
    pub diagnosis: Option<String>,
    /// All that must be true.
    pub criteria: Vec<String>,
}

/// How to get a service.
#[derive(Debug, Clone, Serialize)]
pub struct How {
    /// Who can ask for it.
    pub referrers: Vec<Tag>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// A form on the web.
    pub form: Option<Link>,
    /// Where to write to.
    pub address: Option<String>,
    /// What happens after that.
    pub next: Option<String>,
}

/// What a service costs.
#[derive(Debug, Clone, Serialize)]
pub struct Cost {
    /// It is free for everybody.
    pub free: bool,
    /// Amounts.
    pub lines: Vec<CostLine>,
    /// Help with the cost.
    pub note: Option<String>,
}

/// One price.
#[derive(Debug, Clone, Serialize)]
pub struct CostLine {
    /// Such as "£4.50" or "Free".
    pub amount: String,
    /// What it buys.
    pub buys: String,
    /// Who pays this.
    pub who: Option<String>,
}

/// A place.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// Name.
    pub name: String,
    /// Street and town.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub area: Option<Tag>,
    /// Access features.
    pub access: Vec<Tag>,
    /// How to get there.
    pub travel: Option<String>,
}

/// When it is on.
#[derive(Debug, Clone, Serialize)]
pub struct Times {
    /// Such as "Monday and Thursday".
    pub days: String,
    /// Such as "4pm to 6pm".
    pub hours: Option<String>,
    /// Such as "in term time".
    pub when: Option<String>,
    /// More.
    pub note: Option<String>,
}

/// How long people wait.
#[derive(Debug, Clone, Serialize)]
pub struct Wait {
    /// Nobody waits.
    pub none: bool,
    /// Such as "Most people wait up to 6 weeks."
    pub text: String,
    /// When it was counted.
    pub measured: Option<Date>,
    /// More.
    pub note: Option<String>,
}

/// `guide.html`
#[derive(Debug, Clone, Serialize)]
pub struct GuidePage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// The parts of the guide, when it has parts; `current` marks this one. The first is the guide's own first page.
    pub parts: Vec<NavItem>,
    /// The guide's title, on its parts.
    pub guide_title: Option<String>,
    /// The part before this one.
    pub previous: Option<Link>,
    /// The part after this one.
    pub next: Option<Link>,
}

/// `event.html`
#[derive(Debug, Clone, Serialize)]
pub struct EventPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// When it is.
    pub when: Date,
    /// It is over.
    pub past: bool,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Where.
    pub place: Option<Place>,
    /// Town, also without a place.
    pub area: Option<Tag>,
    /// What it costs.
    pub cost: Option<Cost>,
    /// Booking.
    pub booking: Option<Booking>,
    /// Who to ask.
    pub contacts: Vec<Contact>,
    /// The calendar file.
    pub calendar_href: String,
}

/// How to book.
#[derive(Debug, Clone, Serialize)]
pub struct Booking {
    /// "You need to book." or "You do not need to book."
    pub text: String,
    /// How.
    pub how: Option<String>,
    /// Last day.
    pub by: Option<Date>,
    /// Where.
    pub contact: Option<Contact>,
}

/// `news.html`
#[derive(Debug, Clone, Serialize)]
pub struct NewsPage {
    /// What all kinds share.
    #[serde(flatten)]
    pub common: Common,
    /// When it was published.
    pub date: Date,
}

/// `home.html`
#[derive(Debug, Clone, Serialize)]
pub struct HomePage {
    /// Name of the site.
    pub title: String,
    /// What a Local Offer is, in a sentence.
    pub explanation: String,
    /// "Start by age": age bands with the number of pages.
    pub ages: Vec<Choice>,
    /// "Start by need".
    pub needs: Vec<Choice>,
    /// "Start by topic".
    pub topics: Vec<Choice>,
    /// Newest news, three at most.
    pub news: Vec<Card>,
    /// Next events, three at most.
    pub events: Vec<Card>,
    /// Urgent help: the same as on the help page.
    pub urgent: Vec<Urgent>,
}

/// One way into the site.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// Words.
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// Address.
    pub href: String,
    /// Such as "12 pages".
    pub count: String,
}

/// What to do when it cannot wait.
#[derive(Debug, Clone, Serialize)]
pub struct Urgent {
    /// Such as "Somebody is badly hurt, or their life is in danger".
    pub when: String,
    /// What to do, in a sentence.
    pub what: String,
    /// Telephone.
    pub phone: Option<Link>,
    /// Text message.
    pub text: Option<Link>,
    /// Web page.
    pub web: Option<Link>,
}

/// `list.html`: services, guides, news, events, and every browse page.
#[derive(Debug, Clone, Serialize)]
pub struct ListPage {
    /// Title.
    pub title: String,
    /// What is in the list, in a sentence.
    pub summary: String,
    /// Such as "34 services and guides". Empty lists say so in `empty`.
    pub count: String,
    /// Words for an empty list.
    pub empty: Option<String>,
    /// The entries in groups. A group without a title stands alone.
    pub groups: Vec<Group>,
    /// Other lists of the same kind (the other age bands, say); `current` marks this one.
    pub siblings: Vec<NavItem>,
    /// What the siblings are, such as "Other ages".
    pub siblings_label: Option<String>,
    /// The pages of a long list. Empty for one page only.
    pub pages: Vec<NavItem>,
    /// Calendar or feed of this list.
    pub subscribe: Option<Link>,
}

/// Entries under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// Id for links within the page.
    pub id: Option<String>,
    /// Heading.
    pub title: Option<String>,
    /// One sentence.
    pub meaning: Option<String>,
    /// Entries.
    pub cards: Vec<Card>,
}

/// `browse.html`: all the ways to browse.
#[derive(Debug, Clone, Serialize)]
pub struct BrowsePage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// One for ages, needs, topics, sectors, areas.
    pub facets: Vec<Facet>,
}

/// One way to browse.
#[derive(Debug, Clone, Serialize)]
pub struct Facet {
    /// `age`, `need`, `topic`, `sector`, `area`.
    pub id: &'static str,
    /// Heading.
    pub title: String,
    /// Its lists.
    pub choices: Vec<Choice>,
}

/// `a-z.html`
#[derive(Debug, Clone, Serialize)]
pub struct AzPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// All letters; those without entries have no address.
    pub letters: Vec<Crumb>,
    /// The letters of this page.
    pub groups: Vec<AzGroup>,
}

/// The entries of one letter.
#[derive(Debug, Clone, Serialize)]
pub struct AzGroup {
    /// Id for links within the page.
    pub id: String,
    /// The letter.
    pub letter: String,
    /// Entries.
    pub entries: Vec<AzEntry>,
}

/// One line of the A to Z.
#[derive(Debug, Clone, Serialize)]
pub struct AzEntry {
    /// Title, or another name of the page.
    pub text: String,
    /// Address.
    pub href: String,
    /// The page's title when `text` is another name.
    pub see: Option<String>,
    /// The kind in words.
    pub kind_label: String,
}

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

/// `site-map.html`: every page in its place.
#[derive(Debug, Clone, Serialize)]
pub struct SiteMapPage {
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Parts of the site.
    pub sections: Vec<SiteMapSection>,
}

/// A part of the site.
#[derive(Debug, Clone, Serialize)]
pub struct SiteMapSection {
    /// Heading.
    pub title: String,
    /// Its own page.
    pub href: Option<String>,
    /// Its pages.
    pub links: Vec<SiteMapLink>,
}

/// A page in the site map.
#[derive(Debug, Clone, Serialize)]
pub struct SiteMapLink {
    /// Words.
    pub text: String,
    /// Address.
    pub href: String,
    /// Parts of a guide.
    pub children: Vec<Link>,
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
