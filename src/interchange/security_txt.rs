//! `/.well-known/security.txt`: whom to tell about a hole in the site (RFC 9116).

use jiff::civil::Date;

/// What the file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityTxt<'a> {
    /// Whom to tell: an address that starts with `mailto:`, `tel:` or `https:`.
    pub contact: &'a str,
    /// Until when this is right, that day included.
    pub expires: Date,
    /// What is done with what is told.
    pub policy: Option<&'a str>,
    /// Languages that people there read.
    pub languages: &'a [String],
    /// Where the file is. None when the site is not at the top of its address, where others look.
    pub canonical: Option<String>,
}

/// The file.
pub fn file(facts: &SecurityTxt<'_>) -> String {
    let mut text = String::new();
    let mut field = |name: &str, value: &str| text += &format!("{name}: {value}\n");
    field("Contact", facts.contact);
    field("Expires", &format!("{}T23:59:59Z", facts.expires));
    if !facts.languages.is_empty() {
        field("Preferred-Languages", &facts.languages.join(", "));
    }
    facts.canonical.iter().for_each(|address| field("Canonical", address));
    facts.policy.iter().for_each(|address| field("Policy", address));
    text
}
