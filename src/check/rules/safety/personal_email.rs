//! E-mail addresses of the sort that people have for themselves.

use super::super::email;
use super::super::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: RuleId("personal-email"),
    group: Group::Safety,
    level: Severity::Warning,
    why: "It may be somebody’s own address, which everybody can see and nobody else reads when they are away or have left.",
    document: include_str!("personal_email.md"),
    check: Check::File(check),
};

/// Names of mail providers for private people, whatever follows: `hotmail.co.uk`.
const ANY_COUNTRY: &[&str] = &[
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "live",
    "msn",
    "yahoo",
    "ymail",
    "rocketmail",
    "icloud",
    "aol",
    "gmx",
];
/// The same, with their whole names.
const WHOLE: &[&str] = &[
    "me.com",
    "mac.com",
    "proton.me",
    "protonmail.com",
    "pm.me",
    "mail.com",
    "email.com",
    "tutanota.com",
    "tuta.io",
    "zohomail.com",
    "fastmail.com",
    "btinternet.com",
    "btopenworld.com",
    "sky.com",
    "virginmedia.com",
    "virgin.net",
    "ntlworld.com",
    "blueyonder.co.uk",
    "talktalk.net",
    "tiscali.co.uk",
    "plus.com",
    "plusnet.com",
    "fsmail.net",
    "orange.net",
    "o2.co.uk",
    "freeserve.co.uk",
    "lineone.net",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for (address, span) in email::of_file(file) {
        if is_personal(&address) {
            let message = format!("“{address}” is the sort of address that people have for themselves.");
            let help = "Ask for an address that belongs to the team or the group, such as `hello@larkhaven-swimmers.example`. If it is the group’s own and there is no other, the page can ignore this rule and say why.";
            found.add_at(file, span, message, help);
        }
    }
}

fn is_personal(address: &str) -> bool {
    let host = address.rsplit('@').next().unwrap_or_default().to_lowercase();
    let (name, end) = host.split_once('.').unwrap_or((&host, ""));
    let is_country = matches!(
        end,
        "com"
            | "net"
            | "uk"
            | "co.uk"
            | "ie"
            | "fr"
            | "de"
            | "pl"
            | "it"
            | "es"
            | "in"
            | "co.in"
            | "pt"
            | "ro"
            | "org"
    );
    ANY_COUNTRY.contains(&name) && is_country || WHOLE.contains(&host.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_told_apart() {
        for address in
            ["a@gmail.com", "a@Hotmail.co.uk", "a@live.co.uk", "a@btinternet.com", "a@me.com", "a@yahoo.fr"]
        {
            assert!(is_personal(address), "{address}");
        }
        for address in [
            "gmail.help@larkhaven.example",
            "a@outlook-centre.example",
            "a@live.example",
            "a@x.sky.example",
            "a@nhs.net",
            "a@mail.gov.uk",
        ] {
            assert!(!is_personal(address), "{address}");
        }
    }
}
