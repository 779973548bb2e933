//! Links to other websites: whether a page is there. Only on request, because it takes time and talks to other people's computers.
//!
//! In: a [`Site`], and somebody who asks ([`Web`], or a stand-in). Out: advice for each link that leads nowhere. Answers are kept
//! for a week in the user's cache folder. One website is asked once a second at most.

mod cache;
mod web;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

use crate::check::{self, File};
use crate::diagnostic::{Diagnostic, Place, RuleId};
use crate::markdown::Target;
use crate::site::Site;
use crate::source::SourcePath;

pub use cache::Cache;
pub use web::Web;

const BROKEN: RuleId = RuleId("broken-web-link");

/// How many websites are asked at the same time.
const WORKERS: usize = 6;

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Answer {
    /// The page is there, or the website does not want to say.
    Fine,
    /// The page is not there. The number is that of HTTP.
    Missing(u16),
    /// Nobody answers. The reason.
    Silent(String),
}

/// Somebody who asks whether a page is there.
pub trait Ask: Sync {
    /// Asks once.
    fn ask(&self, url: &str) -> Answer;
}

/// Addresses of other websites with all places that lead there, in the files that `chosen` chooses.
pub fn links(site: &Site, chosen: impl Fn(&SourcePath) -> bool) -> BTreeMap<String, Vec<Place>> {
    let mut links: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for file in check::files(site).iter().filter(|file| chosen(file.source.path())) {
        for (url, place) in of_file(file) {
            let address = url.split('#').next().unwrap_or_default().to_owned();
            links.entry(address).or_default().push(place);
        }
    }
    links
}

fn of_file<'f>(file: &'f File<'_>) -> impl Iterator<Item = (String, Place)> + use<'f> {
    let in_text =
        file.text.iter().flat_map(|prose| prose.passage.links()).filter_map(
            |(_, target, mark)| match target {
                Some(Target::Web(url)) => Some((url.clone(), file.at(mark.span.clone()))),
                _ => None,
            },
        );
    let is_web =
        |text: &str| (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(' ');
    let in_facts = file.facts.iter().filter(move |fact| is_web(fact.prose.text())).map(|fact| {
        let text = fact.prose.text();
        (text.to_owned(), file.place(&fact.prose, 0..text.len()))
    });
    in_text.chain(in_facts)
}

/// Asks for all addresses that the cache does not know, `pause` between two questions to one website. Fills the cache.
pub fn ask(
    links: &BTreeMap<String, Vec<Place>>,
    cache: &mut Cache,
    asker: &impl Ask,
    pause: Duration,
) -> Vec<Diagnostic> {
    let unknown = links.keys().filter(|url| cache.answer(url).is_none());
    let mut by_host: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for address in unknown {
        let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
        by_host.entry(host.unwrap_or_default()).or_default().push(address);
    }
    let queue: Mutex<VecDeque<Vec<&str>>> = Mutex::new(by_host.into_values().collect());
    let answers = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some(urls) = queue.lock().ok().and_then(|mut queue| queue.pop_front()) {
                    one_host(&urls, asker, pause, &answers);
                }
            });
        }
    });
    for (url, answer) in answers.into_inner().unwrap_or_default() {
        cache.keep(url, answer);
    }
    links.iter().flat_map(|(url, places)| problems(url, places, cache.answer(url))).collect()
}

fn one_host<'u>(
    urls: &[&'u str],
    asker: &impl Ask,
    pause: Duration,
    answers: &Mutex<Vec<(&'u str, Answer)>>,
) {
    for (at, url) in urls.iter().enumerate() {
        if at > 0 {
            std::thread::sleep(pause);
        }
        let answer = asker.ask(url);
        if let Ok(mut answers) = answers.lock() {
            answers.push((url, answer));
        }
    }
}

fn problems(url: &str, places: &[Place], answer: Option<&Answer>) -> Vec<Diagnostic> {
    let (message, help) = match answer {
        Some(Answer::Missing(status)) => (
            format!("The page {url} is not there (answer {status})."),
            "Open the link. Write the new address, name another page that helps, or take the link out.",
        ),
        Some(Answer::Silent(reason)) => (
            format!("Nobody answers at {url} ({reason})."),
            "Try again tomorrow. If it is still so, write another address or take the link out.",
        ),
        Some(Answer::Fine) | None => return Vec::new(),
    };
    let why = check::find(BROKEN.0).map_or("", |rule| rule.why);
    let one = |place: &Place| Diagnostic::advice(BROKEN, place.clone(), message.clone()).why(why).help(help);
    places.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use jiff::civil::date;

    use super::*;
    use crate::source::Source;

    struct Table(Mutex<Vec<String>>);

    impl Ask for Table {
        fn ask(&self, url: &str) -> Answer {
            self.0.lock().expect("no panic").push(url.to_owned());
            if url.contains("gone") { Answer::Missing(404) } else { Answer::Fine }
        }
    }

    fn links(urls: &[&str]) -> BTreeMap<String, Vec<Place>> {
        let source = Source::new(SourcePath::new("content/a.md").expect("a path"), "a link".to_owned());
        urls.iter().map(|url| ((*url).to_owned(), vec![Place::new(&source, 2..6)])).collect()
    }

    #[test]
    fn missing_pages_are_told_and_fine_ones_are_not_asked_again() {
        let table = Table(Mutex::new(Vec::new()));
        let all = links(&["https://a.example/", "https://a.example/gone", "https://b.example/"]);
        let mut cache = Cache::new(date(2026, 11, 22));
        let told = ask(&all, &mut cache, &table, Duration::ZERO);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].message, "The page https://a.example/gone is not there (answer 404).");
        let text = cache.text();
        let mut later = Cache::read(&text, date(2026, 11, 28));
        ask(&all, &mut later, &table, Duration::ZERO);
        assert_eq!(table.0.lock().expect("no panic").len(), 4, "only the missing page is asked again");
        let mut old = Cache::read(&text, date(2026, 12, 1));
        ask(&all, &mut old, &table, Duration::ZERO);
        assert_eq!(table.0.lock().expect("no panic").len(), 7);
        assert_eq!(Cache::read("nonsense", date(2026, 12, 1)).text(), Cache::new(date(2026, 12, 1)).text());
    }

    /// A server for so many questions, which answers them in this way.
    fn server(answers: &'static [&'static str]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        std::thread::spawn(move || {
            for answer in answers {
                let Ok((mut stream, _)) = listener.accept() else { return };
                let _ = stream.read(&mut [0; 2048]);
                let _ = stream.write_all(
                    format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").as_bytes(),
                );
            }
        });
        format!("http://{address}/x")
    }

    #[test]
    fn websites_are_asked_as_they_like_it() {
        let web = Web::for_tests();
        assert_eq!(web.ask(&server(&["200 OK"])), Answer::Fine);
        assert_eq!(web.ask(&server(&["404 Not Found", "404 Not Found"])), Answer::Missing(404));
        assert_eq!(web.ask(&server(&["405 Method Not Allowed", "200 OK"])), Answer::Fine);
        assert_eq!(
            web.ask(&server(&["404 Not Found", "200 OK"])),
            Answer::Fine,
            "some websites answer HEAD wrongly"
        );
        assert_eq!(
            web.ask(&server(&["403 Forbidden", "403 Forbidden"])),
            Answer::Fine,
            "it does not want to say"
        );
        assert!(matches!(web.ask("http://127.0.0.1:9/"), Answer::Silent(_)));
    }

    #[test]
    fn addresses_in_the_own_network_are_never_asked() {
        let web = Web::new();
        for url in [
            "http://127.0.0.1:9/",
            "http://10.0.0.1/",
            "http://192.168.1.1/x",
            "http://169.254.169.254/latest",
            "http://[::1]/",
            "http://localhost/",
            "http://[::ffff:10.0.0.1]/",
            "http://0.0.0.0/",
            "http://100.64.0.1/",
        ] {
            assert_eq!(
                web.ask(url),
                Answer::Silent("its address is inside a private network".to_owned()),
                "{url}"
            );
        }
    }
}
