//! Links without encryption to places that have it.

use std::collections::BTreeSet;

use url::Url;

use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("insecure-link"),
    group: Group::Links,
    level: Severity::Warning,
    why: "Others on the same network can see what a family reads, and can change it on the way.",
    document: include_str!("insecure_link.md"),
    check: Check::Site(check),
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

fn check(all: &Everything<'_>, found: &mut Found<'_>) {
    let known: BTreeSet<String> =
        all.files.iter().flat_map(addresses).filter(|(url, _)| url.scheme() == "https").filter_map(|(url, _)| host(&url)).collect();
    for file in all.files {
        for (url, place) in addresses(file).filter(|(url, _)| url.scheme() == "http") {
            let Some(host) = host(&url).filter(|host| is_secure(host) || known.contains(host)) else { continue };
            let message = format!("This link leads to {host} without encryption.");
            let address = url.as_str().strip_prefix("http").unwrap_or_default();
            found.add(place, message, format!("Write `{}`.", short(&format!("https{address}"))));
        }
    }
}

/// Web addresses of the text and of the facts, with their places.
fn addresses<'f>(file: &'f File<'_>) -> impl Iterator<Item = (Url, Place)> + 'f {
    let links = file.outline().links.iter().filter_map(|link| match &link.target {
        Target::Web(address) => Some((Url::parse(address).ok()?, file.at(link.address.clone()))),
        _ => None,
    });
    let facts = file.facts.iter().filter_map(|fact| {
        let text = fact.prose.text();
        let is_address = text.starts_with("http://") || text.starts_with("https://");
        let url = is_address.then(|| Url::parse(text).ok()).flatten()?;
        Some((url, file.place(&fact.prose, 0..text.len())))
    });
    links.chain(facts)
}

/// The name of the website, without `www.`.
fn host(url: &Url) -> Option<String> {
    let host = url.domain()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

fn is_secure(host: &str) -> bool {
    let is_below = |top: &str| host.strip_suffix(top).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    SECURE.iter().chain(SECURE_HOSTS).any(|top| is_below(top))
}
