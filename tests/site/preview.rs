//! The preview, asked over HTTP as a browser would.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// A running preview of the sample site; stopped when dropped.
struct Preview {
    child: Child,
    host: String,
}

impl Preview {
    fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_local-offer"))
            .args(["serve", "--port", "0", "--today", "2026-11-22", "--source", env!("CARGO_MANIFEST_DIR")])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the preview starts");
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let url = lines
            .map_while(Result::ok)
            .find_map(|line| Some(line.split_once("http://")?.1.split('/').next()?.to_owned()))
            .expect("it says its address");
        Self { child, host: url }
    }

    /// The whole answer to a request, head and body.
    fn ask(&self, request: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).expect("it answers");
        write!(stream, "{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_preview_shows_the_site_to_this_computer_only() {
    let preview = Preview::start();
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
