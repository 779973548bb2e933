//! Initials that neither the page nor `words.yaml` explains.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("unexplained-initials"),
    group: Group::PlainLanguage,
    level: Severity::Warning,
    why: "Families who are new to all this do not know the initials, and feel that the page is for insiders.",
    document: include_str!("unexplained_initials.md"),
    check: Check::File(check),
};

/// Better known than their whole names. SEND is what the whole site is about.
const KNOWN: &[&str] = &[
    "SEND", "NHS", "GP", "TV", "UK", "CV", "PC", "DVD", "CD", "ID", "OK", "PIN", "BBC", "ITV", "US", "USA",
    "EU", "PDF", "GCSE", "PE", "RE", "QR", "USB", "DIY", "CCTV", "HIV", "AIDS", "DNA", "MP", "SMS", "FAQ",
    "HGV", "AD", "BC", "IQ", "VAT", "RAF", "GMT", "BST", "VIP", "SOS", "NSPCC", "RSPCA", "YMCA", "RNLI",
    "HM", "GPS", "WC", "LED", "PA", "IT", "PO", "MOT", "AA", "AAA", "LEGO", "IKEA", "WiFi", "DJ", "AI",
    "COVID", "MRI", "SIM", "ATM", "CEO", "SUV", "HQ", "GB", "NI",
];

fn check(file: &File<'_>, found: &mut Found<'_>) {
    let readings: Vec<_> = words::plain_and_headings(file).collect();
    for initials in words::initials(file, &readings, KNOWN) {
        let Some(reading) = readings.get(initials.reading) else { continue };
        let word = initials.word;
        let message = format!("Nothing says what “{word}” means.");
        let help = format!(
            "Write the whole name where it comes first, with “({word})” behind it. Or add “{word}” to `content/words.yaml`, and every page explains it."
        );
        found.add_at(file, reading.span(file, initials.range), message, help);
    }
}
