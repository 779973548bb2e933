//! Links without encryption to places that have it.

use url::Url;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("insecure-link"),
    group: Group::Links,
    level: Severity::Warning,
    why: "Others on the same network can see what a family reads, and can change it on the way.",
    document: include_str!("insecure_link.md"),
    check: Check::File(check),
};

/// All websites below these have encryption: the government, the NHS and the police ask for it.
const SECURE: &[&str] = &["gov.uk", "nhs.uk", "police.uk", "parliament.uk"];

/// Charities that families are often sent to.
#[rustfmt::skip]
const SECURE_HOSTS: &[&str] = &[
    "autism.org.uk", "barnardos.org.uk", "cafamily.org.uk", "carersuk.org", "childline.org.uk", "childrenssociety.org.uk", "citizensadvice.org.uk",
    "contact.org.uk", "councilfordisabledchildren.org.uk", "familyfund.org.uk", "ipsea.org.uk", "kidshealth.org", "mencap.org.uk",
    "mind.org.uk", "ndcs.org.uk", "nspcc.org.uk", "rnib.org.uk", "samaritans.org", "scope.org.uk", "sibs.org.uk", "turn2us.org.uk",
    "youngminds.org.uk", "bbc.co.uk", "youtube.com", "facebook.com",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let links = file.outline().links.iter().filter_map(|link| match &link.target {
        Target::Web(address) => Some((address.as_str(), link.address.clone())),
        _ => None,
    });
    let facts = file.facts.iter().map(|fact| (fact.prose.text(), fact.prose.passage.span.clone()));
    for (address, span) in links.chain(facts).filter(|(address, _)| address.starts_with("http://")) {
        let url = Url::parse(address).ok();
        let Some(host) = url.as_ref().and_then(host).filter(|host| is_secure(file, host)) else { continue };
        let message = format!("This link leads to {} without encryption.", short(host));
        let help = format!("Write `{}`.", short(&address.replacen("http", "https", 1)));
        found.add_at(file, span, message, help);
    }
}

/// The name of the website, without `www.`.
fn host(url: &Url) -> Option<&str> {
    let host = url.domain()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}

fn is_secure(file: &File<'_>, host: &str) -> bool {
    let is_below = |top: &str| host.strip_suffix(top).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let listed = file.site.settings.check.https.iter().map(|own| own.strip_prefix("www.").unwrap_or(own));
    SECURE.iter().chain(SECURE_HOSTS).copied().chain(listed).any(is_below)
}
