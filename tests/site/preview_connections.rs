//! The preview among clients that are slow, many or hostile.

use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

use crate::support::preview::Preview;
use crate::support::{Page, SiteTest};

fn site() -> SiteTest {
    SiteTest::new().page("services/a.md", Page::service("Apple").text("Words."))
}

/// The number behind `HTTP/1.1`.
fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_else(|| panic!("no answer: {answer:?}"))
}

fn answers(preview: &Preview) {
    let answer = preview.ask("GET /services/a/", &preview.host);
    assert!(status(&answer) == "200" && answer.contains("Apple"), "{answer}");
}

/// On Linux, all numbers from 127.0.0.1 to 127.255.255.255 are this computer, so a server for all addresses would answer.
#[cfg(target_os = "linux")]
#[test]
fn only_the_loopback_address_is_bound() {
    let site = site();
    let preview = Preview::start(&site.top());
    let (number, port) = preview.host.split_once(':').expect("a port");
    assert_eq!(number, "127.0.0.1");
    assert!(TcpStream::connect(("127.0.0.2", port.parse().expect("a number"))).is_err());
    answers(&preview);
}

#[test]
fn requests_for_other_hosts_are_refused() {
    let site = site();
    let preview = Preview::start(&site.top());
    let own = preview.host.clone();
    let port = own.split_once(':').expect("a port").1;
    for (heads, wanted) in [
        (vec![own.clone()], "200"),
        (vec![format!("localhost:{port}")], "200"),
        (vec![format!("LOCALHOST:{port}")], "200"),
        (vec![format!("[::1]:{port}")], "200"),
        (vec![], "400"),
        (vec![own.clone(), own.clone()], "400"),
        (vec![own.clone(), "evil.example".to_owned()], "400"),
        (vec![String::new()], "421"),
        (vec![format!("evil.example:{port}")], "421"),
        (vec![format!("127.0.0.1.evil.example:{port}")], "421"),
        (vec![format!("evil.example@{own}")], "421"),
        (vec![format!("{own}@evil.example")], "421"),
        (vec![format!("localhost.:{port}")], "421"),
        (vec![format!("0.0.0.0:{port}")], "421"),
        (vec![format!("[::]:{port}")], "421"),
        (vec!["[::1".to_owned()], "421"),
        (vec!["\u{e9}.example".to_owned()], "421"),
    ] {
        let heads: String = heads.iter().map(|host| format!("Host: {host}\r\n")).collect();
        for address in ["/services/a/", "/_preview/panel.json?at=/", "/_preview/events?at=/"] {
            if wanted == "200" && address.contains("events") {
                continue;
            }
            let answer =
                preview.raw(format!("GET {address} HTTP/1.1\r\n{heads}Connection: close\r\n\r\n").as_bytes());
            assert_eq!(status(&answer), wanted, "{heads:?} {address}");
            assert_eq!(answer.contains("Apple"), wanted == "200" && address == "/services/a/", "{heads:?}");
        }
    }
    let whole = preview.ask("GET http://evil.example/services/a/", &own);
    assert_eq!(status(&whole), "421");
}

#[test]
fn slow_clients_hold_up_nobody() {
    let site = site();
    let preview = Preview::start(&site.top());
    let mut slow = preview.connect();
    let mut deaf = preview.connect();
    let many = format!("GET /credits/ HTTP/1.1\r\nHost: {}\r\n\r\n", preview.host).repeat(200);
    deaf.write_all(many.as_bytes()).expect("requests whose answers nobody reads");
    for byte in b"GET " {
        slow.write_all(&[*byte]).expect("a byte");
        answers(&preview);
        std::thread::sleep(Duration::from_millis(500));
    }
    answers(&preview);
}

#[test]
fn idle_clients_take_nobodys_place() {
    let site = site();
    let preview = Preview::start(&site.top());
    let idle: Vec<TcpStream> = (0..300).map_while(|_| preview.try_connect().ok()).collect();
    assert!(idle.len() > 100, "this computer has too little room for the test");
    answers(&preview);
    drop(idle);
    answers(&preview);
}

/// The program may open fewer files than there are connections.
#[cfg(unix)]
#[test]
fn idle_clients_do_not_use_up_what_the_system_allows() {
    let site = site();
    let mut limited = std::process::Command::new("sh");
    limited.args(["-c", "ulimit -n 200; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_local-offer")]);
    let preview = Preview::start_as(limited, &site.top());
    let idle: Vec<TcpStream> = (0..300).map_while(|_| preview.try_connect().ok()).collect();
    assert!(idle.len() > 200, "this computer has too little room for the test");
    answers(&preview);
}

/// Ways out of a folder, for servers that look into one.
const ADDRESSES: [&str; 35] = [
    "/secret.txt",
    "/content/secret.txt",
    "/content/services/a.md",
    "/local-offer.toml",
    "/themes/default/theme.toml",
    "/../secret.txt",
    "/services/../../secret.txt",
    "/services/a/../../secret.txt",
    "/..",
    "/.",
    "/%2e%2e/secret.txt",
    "/%2E%2E%2Fsecret.txt",
    "/%252e%252e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..%c0%afsecret.txt",
    "/secret.txt%00",
    "/secret.txt%00.html",
    "/%00",
    "/%",
    "/..\\secret.txt",
    "\\..\\secret.txt",
    "/C:\\secret.txt",
    "//secret.txt",
    "//",
    "///etc/passwd",
    "/./secret.txt",
    "/services//a/",
    "/services/a//",
    "/services/a/\u{0}",
    "/~/",
    "/file:///etc/passwd",
    "..",
    "file:///etc/passwd",
    "*",
];

#[test]
fn no_address_becomes_a_path_on_disk() {
    let site = site().file("secret.txt", "SECRET").file("content/secret.txt", "SECRET").with_theme();
    fs::write(site.beside("secret.txt"), "SECRET").expect("a file");
    let preview = Preview::start(&site.top());
    let whole = site.beside("secret.txt").display().to_string();
    let deep = "/..".repeat(40) + &whole;
    let (long, longer) = (format!("/{}", "a".repeat(5000)), format!("/{}", "a/".repeat(100_000)));
    let made = [whole.clone(), format!("/{whole}"), deep, long, longer];
    for path in ADDRESSES.into_iter().chain(made.iter().map(String::as_str)) {
        let answer = preview.ask(&format!("GET {path}"), &preview.host);
        let short: String = path.chars().take(60).collect();
        assert!(!answer.contains("SECRET") && !answer.contains("root:"), "{short}: {answer}");
        let wanted = match path.starts_with('/') {
            // The answer may be lost, when the connection is closed before all was sent.
            _ if path.len() > 60_000 && answer.is_empty() => continue,
            _ if path.len() > 60_000 => &["400", "414", "431"][..],
            true => &["400", "404"],
            // What does not begin with a slash may name a host.
            false => &["400", "404", "421"],
        };
        assert!(wanted.contains(&status(&answer)), "{short}: {answer}");
    }
    answers(&preview);
}

#[test]
fn what_is_no_request_is_refused() {
    let site = site();
    let preview = Preview::start(&site.top());
    let own = &preview.host;
    let heads: String = (0..2000).map(|number| format!("x{number}: y\r\n")).collect();
    for bytes in [
        b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03".to_vec(),
        b"hello\r\n\r\n".to_vec(),
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        format!("GET / HTTP/1.1\r\nHost: {own}\r\n{heads}\r\n").into_bytes(),
        format!(
            "POST / HTTP/1.1\r\nHost: {own}\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\nsome"
        )
        .into_bytes(),
    ] {
        let answer = preview.raw(&bytes);
        assert!(answer.is_empty() || status(&answer).starts_with('4'), "{answer}");
    }
    answers(&preview);
}
