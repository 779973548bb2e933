//! `content/site.yaml`: what all pages share.

use jiff::civil::Date;
use serde_saphyr::Spanned;

use super::place;
use super::raw::{List, RawContact, Text, Texts};
use super::reader::{Reader, choose};
use super::service_model::Contact;
use super::values::{self, Flaw, Phone};
use super::yaml;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::{Located, Source, SourcePath};

/// What all pages share.
#[derive(Debug, Clone, Default)]
pub struct SiteFile {
    /// Name of the site.
    pub name: String,
    /// The council.
    pub council: String,
    /// What a Local Offer is, in a sentence.
    pub explanation: String,
    /// Languages of the site; the first is the main one.
    pub languages: Vec<String>,
    /// Who to ask.
    pub help: Vec<Contact>,
    /// What to do if nobody answers.
    pub if_no_answer: Option<String>,
    /// When it cannot wait.
    pub urgent: Vec<Urgent>,
    /// Where comments go.
    pub feedback_email: Option<String>,
    /// A form for comments.
    pub feedback_web: Option<String>,
    /// The accessibility statement.
    pub accessibility: Option<Accessibility>,
    /// The page that says what co-production is, and its heading.
    pub co_production: Option<(Located<SourcePath>, Option<String>)>,
    /// The file itself, to point at.
    pub source: Option<Source>,
}

/// A link to another site.
#[derive(Debug, Clone)]
pub struct WebLink {
    /// Address.
    pub web: String,
    /// Words.
    pub text: String,
}

/// What to do when it cannot wait.
#[derive(Debug, Clone)]
pub struct Urgent {
    /// What has happened.
    pub when: String,
    /// What to do.
    pub what: String,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Number for text messages, with the word to send.
    pub sms: Option<(Phone, String)>,
    /// Web page.
    pub web: Option<WebLink>,
}

/// Facts of the accessibility statement: Public Sector Bodies Accessibility Regulations 2018, regulation 8.
#[derive(Debug, Clone)]
pub struct Accessibility {
    /// What everybody should be able to do.
    pub commitment: Vec<String>,
    /// How far the site keeps the rules.
    pub compliance: Compliance,
    /// Known problems, in breach.
    pub non_compliance: Vec<KnownIssue>,
    /// Known problems, disproportionate burden.
    pub burden: Vec<KnownIssue>,
    /// Known problems, out of scope.
    pub out_of_scope: Vec<KnownIssue>,
    /// How it was tested.
    pub testing: Vec<String>,
    /// When.
    pub tested: Option<Date>,
    /// When the statement was written.
    pub prepared: Option<Date>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// Who to tell.
    pub contact: Option<Contact>,
    /// How soon they answer.
    pub response: Option<String>,
    /// Who enforces it.
    pub enforcement: Vec<Enforcement>,
}

/// How far the site keeps the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compliance {
    /// All of them.
    Full,
    /// Most of them.
    Partial,
    /// It does not.
    None,
}

/// A known problem.
#[derive(Debug, Clone)]
pub struct KnownIssue {
    /// What is wrong.
    pub what: String,
    /// Criterion of WCAG.
    pub criterion: Option<String>,
    /// What to do instead.
    pub instead: Option<String>,
    /// When it will be mended.
    pub fix_by: Option<Date>,
}

/// Who enforces the rules.
#[derive(Debug, Clone)]
pub struct Enforcement {
    /// Where.
    pub link: WebLink,
    /// Why.
    pub why: Option<String>,
}

impl SiteFile {
    /// Reads the file.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let (raw, problems) = yaml::parse::<RawSite>(source, 0..source.text().len());
        let mut reader = Reader::new(source, 0, problems);
        let raw = raw.unwrap_or_default();
        let top = Place::new(source, 0..source.text().lines().next().map_or(0, str::len));
        let name =
            reader.must(raw.name, "name", "Write the name of the site: `name: Larkhaven Local Offer`.", &top);
        let council =
            reader.must(raw.council, "council", "Write the name of the council: `council: …`.", &top);
        let explanation =
            reader.must(raw.explanation, "explanation", "Say what a Local Offer is, in one sentence.", &top);
        let help = raw.help.map(|help| help.value).unwrap_or_default();
        let feedback = raw.feedback.map(|feedback| feedback.value).unwrap_or_default();
        let site = Self {
            name: name.map(|text| text.value).unwrap_or_default(),
            council: council.map(|text| text.value).unwrap_or_default(),
            explanation: explanation.map(|text| text.value).unwrap_or_default(),
            languages: reader.values(raw.languages, values::language),
            help: place::contacts(&mut reader, help.contacts),
            if_no_answer: reader.words(help.if_no_answer),
            urgent: reader.list(raw.urgent, urgent),
            feedback_email: reader.plain(feedback.email, values::email),
            feedback_web: reader.plain(feedback.web, values::web),
            co_production: co_production(&mut reader, raw.co_production),
            accessibility: raw.accessibility.map(|raw| accessibility(&mut reader, raw)),
            source: Some(source.clone()),
        };
        (site, reader.diagnostics)
    }
}

/// `guides/working-together.md#co-production`
fn co_production(reader: &mut Reader<'_>, text: Text) -> Option<(Located<SourcePath>, Option<String>)> {
    let text = reader.text(text)?;
    let (file, anchor) = match text.value.split_once('#') {
        Some((file, anchor)) => (file, Some(anchor.to_owned())),
        None => (text.value.as_str(), None),
    };
    let path = reader.source().path().join(file).filter(|path| path.name().ends_with(".md"));
    if path.is_none() {
        let message = format!("`{}` is not a page of this site.", text.value);
        let help = "Write the file of the page, such as `guides/working-together.md`.".to_owned();
        reader.flaw(Place::new(reader.source(), text.span()), Flaw { message, help });
    }
    Some((Located::new(path?, text.span()), anchor))
}

fn urgent(reader: &mut Reader<'_>, raw: RawUrgent, place: Place) -> Option<Urgent> {
    let when = reader.must(raw.when, "when", "Say what has happened: `when: …`.", &place);
    let what = reader.must(raw.what, "what", "Say what to do, in a sentence: `what: …`.", &place);
    let phone = reader.plain(raw.phone, values::phone);
    let (sms, word) = (reader.plain(raw.sms, values::phone), reader.words(raw.sms_text));
    let (web, text) = (reader.plain(raw.web, values::web), reader.words(raw.web_text));
    Some(Urgent {
        when: when?.value,
        what: what?.value,
        phone,
        sms: sms.map(|number| (number, word.unwrap_or_default())),
        web: web.map(|web| WebLink { text: text.unwrap_or_else(|| web.clone()), web }),
    })
}

fn accessibility(reader: &mut Reader<'_>, raw: Spanned<RawAccessibility>) -> Accessibility {
    let place = reader.first_line(&raw);
    let raw = raw.value;
    let contact = raw.contact.and_then(|contact| place::contact(reader, contact.value, place));
    Accessibility {
        commitment: reader.lines(raw.commitment),
        compliance: reader.plain(raw.compliance, compliance).unwrap_or(Compliance::Partial),
        non_compliance: reader.list(raw.non_compliance, issue),
        burden: reader.list(raw.disproportionate_burden, issue),
        out_of_scope: reader.list(raw.out_of_scope, issue),
        testing: reader.lines(raw.testing),
        tested: reader.plain(raw.tested, values::date),
        prepared: reader.plain(raw.prepared, values::date),
        reviewed: reader.plain(raw.reviewed, values::date),
        contact,
        response: reader.words(raw.response),
        enforcement: reader.list(raw.enforcement, enforcement),
    }
}

fn compliance(text: &str) -> Result<Compliance, Flaw> {
    choose(text, &[("full", Compliance::Full), ("partial", Compliance::Partial), ("none", Compliance::None)])
}

fn issue(reader: &mut Reader<'_>, raw: RawIssue, place: Place) -> Option<KnownIssue> {
    let what = reader.must(raw.what, "what", "Say what is wrong, in a sentence: `what: …`.", &place);
    let (criterion, instead) = (reader.words(raw.criterion), reader.words(raw.instead));
    let fix_by = reader.plain(raw.fix_by, values::date);
    Some(KnownIssue { what: what?.value, criterion, instead, fix_by })
}

fn enforcement(reader: &mut Reader<'_>, raw: RawEnforcement, place: Place) -> Option<Enforcement> {
    let web = reader.must(raw.web.clone(), "web", "Write the web address: `web: https://…`.", &place);
    let web = web.and_then(|_| reader.plain(raw.web, values::web));
    let text = reader.must(raw.text, "text", "Write the words of the link: `text: …`.", &place);
    let why = reader.words(raw.why);
    Some(Enforcement { link: WebLink { web: web?, text: text?.value }, why })
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawSite {
    name: Text,
    council: Text,
    explanation: Text,
    languages: Texts,
    help: Option<Spanned<RawHelp>>,
    urgent: List<RawUrgent>,
    feedback: Option<Spanned<RawFeedback>>,
    co_production: Text,
    accessibility: Option<Spanned<RawAccessibility>>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawHelp {
    contacts: List<RawContact>,
    if_no_answer: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawFeedback {
    email: Text,
    web: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawUrgent {
    when: Text,
    what: Text,
    phone: Text,
    sms: Text,
    sms_text: Text,
    web: Text,
    web_text: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawAccessibility {
    commitment: Texts,
    compliance: Text,
    non_compliance: List<RawIssue>,
    disproportionate_burden: List<RawIssue>,
    out_of_scope: List<RawIssue>,
    testing: Texts,
    tested: Text,
    prepared: Text,
    reviewed: Text,
    contact: Option<Spanned<RawContact>>,
    response: Text,
    enforcement: List<RawEnforcement>,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawIssue {
    what: Text,
    criterion: Text,
    instead: Text,
    fix_by: Text,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawEnforcement {
    web: Text,
    text: Text,
    why: Text,
}
