//! The preview, asked over HTTP as a browser would.

use crate::support::preview::Preview;
use crate::support::repository;

#[test]
fn the_preview_shows_the_site_to_this_computer_only() {
    let preview = Preview::start(repository());
    let own = preview.host.clone();

    let home = preview.ask("GET /", &own);
    assert!(home.starts_with("HTTP/1.1 200"), "{home}");
    assert!(home.contains("content-security-policy: default-src 'none'"));
    assert!(home.contains("Larkhaven Local Offer"));

    assert!(preview.ask("GET /services/short-breaks/", &own).contains("Short breaks"));
    assert!(preview.ask("GET /services/short-breaks", &own).starts_with("HTTP/1.1 307"));
    assert!(preview.ask("GET /services/short-breaks/index.html", &own).starts_with("HTTP/1.1 200"));
    assert!(preview.ask("GET /events/calendar.ics", &own).contains("text/calendar"));
    assert!(preview.ask("GET /maps/transitions/map.csv", &own).contains("text/csv"));

    let lost = preview.ask("GET /no/such/page/", &own);
    assert!(lost.starts_with("HTTP/1.1 404") && lost.contains("We cannot find that page"), "{lost}");

    assert!(preview.ask("GET /", "evil.example").starts_with("HTTP/1.1 421"));
    assert!(preview.ask("POST /", &own).starts_with("HTTP/1.1 405"));
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd"] {
        let answer = preview.ask(&format!("GET {path}"), &own);
        assert!(!answer.contains("[package]") && !answer.contains("root:"), "{path}: {answer}");
    }
}
