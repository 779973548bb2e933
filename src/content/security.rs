//! `[security]` in `local-offer.toml`: whom to tell about a hole in the site.

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::settings::wrong;
use super::values::{self, Flaw};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::source::{Located, Source};

const LATE: RuleId = RuleId("security-contact-late");

/// What `/.well-known/security.txt` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Security {
    /// An address that starts with `mailto:`, `tel:` or `https:`.
    pub contact: String,
    /// The last day on which it is right.
    pub expires: Located<Date>,
    /// A page that says what is done with what is told.
    pub policy: Option<String>,
}

impl Security {
    /// What is wrong with it on a day: nobody trusts a file that is out of date.
    pub fn late(&self, source: &Source, today: Date) -> Option<Diagnostic> {
        let place = || Place::new(source, self.expires.span());
        let date = self.expires.value;
        (date < today).then(|| {
            let message = format!("The contact for holes in the site was right until {date}, which has passed.");
            Diagnostic::warning(LATE, place(), message)
                .why("Whoever finds a hole in the site does not trust a contact that is out of date.")
                .help("Check that somebody still reads what is sent there, and write a day within the next year.")
        })
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawSecurity {
    contact: Option<Spanned<String>>,
    expires: Option<Spanned<String>>,
    policy: Option<Spanned<String>>,
}

impl RawSecurity {
    /// Both a contact and a date, or nothing.
    pub(super) fn resolve(self, source: &Source, problems: &mut Vec<Diagnostic>) -> Option<Security> {
        let (Some(contact), Some(expires)) = (&self.contact, &self.expires) else {
            let only = self.contact.as_ref().or(self.expires.as_ref()).or(self.policy.as_ref())?;
            problems.push(wrong(source, only.span(), half()));
            return None;
        };
        let span = expires.span();
        let mut read = |value: &Spanned<String>, check: fn(&str) -> Result<String, Flaw>| {
            check(value.as_ref()).map_err(|flaw| problems.push(wrong(source, value.span(), flaw))).ok()
        };
        let text = read(contact, contact_address);
        let policy = self.policy.as_ref().map(|policy| read(policy, values::web));
        let day = read(expires, |text| values::date(text).map(|_| text.to_owned()));
        let day = day.and_then(|day| values::date(&day).ok());
        Some(Security { contact: text?, expires: Located::new(day?, span), policy: policy.flatten() })
    }
}

fn half() -> Flaw {
    Flaw {
        message: "Under [security] there is only half of what is needed.".to_owned(),
        help: "Write `contact = \"mailto:web@larkhaven.example\"` and `expires = \"2027-06-30\"`: whom to tell, and until when that is right."
            .to_owned(),
    }
}

/// RFC 9116, section 2.5.3: an address, and `https` if it is one of the web.
fn contact_address(text: &str) -> Result<String, Flaw> {
    let fits = match text.split_once(':') {
        Some(("mailto", address)) => values::email(address).is_ok(),
        Some(("tel", number)) => values::phone(number).is_ok() && !number.contains([' ', '(']),
        Some(("https", _)) => values::web(text).is_ok(),
        _ => false,
    };
    fits.then(|| text.to_owned()).ok_or_else(|| Flaw {
        message: format!("`{text}` is not an address to write to or to ring."),
        help: "Write `mailto:` and an e-mail address, `tel:` and a number such as `tel:+442079460000`, or the `https` address of a form."
            .to_owned(),
    })
}
