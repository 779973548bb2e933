//! A news feed in the Atom format (RFC 4287).

use std::io;

use jiff::civil::Date;

use super::plain::{address, one_line};
use super::xml::{self, Xml};

const NAMESPACE: &str = "http://www.w3.org/2005/Atom";
/// The date of a feed without news: a feed has to have one, and the clock would make each build different.
const NEVER: Date = Date::constant(1970, 1, 1);

/// A feed. All addresses are full ones, so a feed can only be made when the settings say where the site lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// What it is called.
    pub title: String,
    /// What it is about, in a few words; empty when there is nothing to add.
    pub subtitle: String,
    /// The page that shows the same news.
    pub site_url: String,
    /// Where the feed itself is; also what identifies it.
    pub feed_url: String,
    /// Who publishes it.
    pub author: String,
    /// The news, in the order in which they will appear.
    pub entries: Vec<Entry>,
}

/// One piece of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is called.
    pub title: String,
    /// Its page; also what identifies it.
    pub url: String,
    /// The day it was published.
    pub date: Date,
    /// One or two sentences.
    pub summary: String,
}

/// The feed as an XML document. It was last updated when the newest of its entries was published.
pub fn feed(feed: &Feed) -> String {
    let updated = feed.entries.iter().map(|entry| entry.date).max().unwrap_or(NEVER);
    xml::document("feed", NAMESPACE, |xml| {
        xml::text(xml, "id", &address(&feed.feed_url))?;
        xml::text(xml, "title", &one_line(&feed.title))?;
        if !feed.subtitle.is_empty() {
            xml::text(xml, "subtitle", &one_line(&feed.subtitle))?;
        }
        xml::text(xml, "updated", &moment(updated))?;
        link(xml, "self", &feed.feed_url)?;
        link(xml, "alternate", &feed.site_url)?;
        xml.create_element("author")
            .write_inner_content(|xml| xml::text(xml, "name", &one_line(&feed.author)))?;
        feed.entries.iter().try_for_each(|entry| write_entry(xml, entry))
    })
}

fn write_entry(xml: &mut Xml, entry: &Entry) -> io::Result<()> {
    let content = |xml: &mut Xml| {
        xml::text(xml, "id", &address(&entry.url))?;
        xml::text(xml, "title", &one_line(&entry.title))?;
        xml::text(xml, "published", &moment(entry.date))?;
        xml::text(xml, "updated", &moment(entry.date))?;
        link(xml, "alternate", &entry.url)?;
        xml::text(xml, "summary", &one_line(&entry.summary))
    };
    xml.create_element("entry").write_inner_content(content).map(drop)
}

fn link(xml: &mut Xml, relation: &str, url: &str) -> io::Result<()> {
    let url = address(url);
    let attributes = [("rel", relation), ("href", url.as_str())];
    xml.create_element("link").with_attributes(attributes).write_empty().map(drop)
}

/// Midnight in Greenwich is the same day all over the United Kingdom, in summer too.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::super::xml::tests::read;
    use super::*;

    fn news(title: &str, day: Date) -> Entry {
        Entry {
            title: title.to_owned(),
            url: format!("https://a.example/news/{}/", day.day()),
            date: day,
            summary: "What & when.".to_owned(),
        }
    }

    fn sample(entries: Vec<Entry>) -> Feed {
        Feed {
            title: "News".to_owned(),
            subtitle: String::new(),
            site_url: "https://a.example/news/".to_owned(),
            feed_url: "https://a.example/news/feed.xml".to_owned(),
            author: "Larkhaven Council".to_owned(),
            entries,
        }
    }

    #[test]
    fn a_feed_says_all_that_readers_need() {
        let entries = vec![news("Old", date(2026, 2, 1)), news("New <library>", date(2026, 9, 14))];
        insta::assert_snapshot!(feed(&sample(entries)), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://a.example/news/feed.xml</id>
          <title>News</title>
          <updated>2026-09-14T00:00:00Z</updated>
          <link rel="self" href="https://a.example/news/feed.xml"/>
          <link rel="alternate" href="https://a.example/news/"/>
          <author>
            <name>Larkhaven Council</name>
          </author>
          <entry>
            <id>https://a.example/news/1/</id>
            <title>Old</title>
            <published>2026-02-01T00:00:00Z</published>
            <updated>2026-02-01T00:00:00Z</updated>
            <link rel="alternate" href="https://a.example/news/1/"/>
            <summary>What &amp; when.</summary>
          </entry>
          <entry>
            <id>https://a.example/news/14/</id>
            <title>New &lt;library&gt;</title>
            <published>2026-09-14T00:00:00Z</published>
            <updated>2026-09-14T00:00:00Z</updated>
            <link rel="alternate" href="https://a.example/news/14/"/>
            <summary>What &amp; when.</summary>
          </entry>
        </feed>
        "#);
    }

    #[test]
    fn a_feed_without_news_is_complete() {
        let feed = read(&feed(&sample(Vec::new())));
        assert!(feed.contains(&("feed/updated".to_owned(), "1970-01-01T00:00:00Z".to_owned())));
        assert!(!feed.iter().any(|(path, _)| path.contains("subtitle") || path.contains("entry")));
    }

    proptest! {
        #[test]
        fn no_text_can_leave_its_element(text in "(\\PC|[\r\n\u{0}\u{1b}\u{ffff}&<>'\"]|]]>|<!--|<!\\[CDATA\\[|&#0;){0,30}") {
            let plain = sample(vec![news("title", date(2026, 1, 1))]);
            let entry = Entry { title: text.clone(), url: text.clone(), summary: text.clone(), ..plain.entries[0].clone() };
            let hostile = Feed { title: text.clone(), author: text.clone(), site_url: text.clone(), feed_url: text.clone(), subtitle: "s".to_owned(), entries: vec![entry] };
            let found = read(&feed(&hostile));
            for path in ["feed/title", "feed/author/name", "feed/entry/title", "feed/entry/summary"] {
                let held: Vec<_> = found.iter().filter(|(at, _)| at == path).map(|(_, text)| text.as_str()).collect();
                let expected = one_line(&text);
                prop_assert_eq!(held, if expected.is_empty() { vec![] } else { vec![expected.as_str()] });
            }
            let expected = read(&feed(&Feed { subtitle: "s".to_owned(), ..plain }));
            prop_assert_eq!(found.iter().filter(|(path, _)| path.contains('@')).count(), expected.iter().filter(|(path, _)| path.contains('@')).count());
        }
    }
}
