//! The text of a page's file, put together from facts.

use std::fmt;

/// A page of one of the kinds with the facts that it must have.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    facts: Vec<(String, String)>,
    text: String,
}

impl Page {
    /// A service for everyone from birth to 25.
    pub(crate) fn service(title: &str) -> Self {
        Self::titled(title)
            .fact("organisation: Testhaven Council")
            .fact("who-it-is-for: Any child who wants it.")
            .fact("ages: 0-25")
            .fact("sector: health")
            .fact("level: universal")
    }

    /// A guide, or a part of one.
    pub(crate) fn guide(title: &str) -> Self {
        Self::titled(title)
    }

    /// An event.
    pub(crate) fn event(title: &str, starts: &str) -> Self {
        Self::titled(title).fact(&format!("starts: {starts}"))
    }

    /// News.
    pub(crate) fn news(title: &str, date: &str) -> Self {
        Self::titled(title).fact(&format!("date: {date}"))
    }

    /// A reply to what a group of parents said.
    pub(crate) fn reply(title: &str, when: &str, answer: &str) -> Self {
        Self::titled(title)
            .without("summary")
            .fact("said: It should be better.")
            .fact("from: A group of parents")
            .fact(&format!("when: {when}"))
            .fact(&format!("answer: {answer}"))
    }

    fn titled(title: &str) -> Self {
        let page = Self { facts: Vec::new(), text: String::new() };
        page.fact(&format!("title: {}", quoted(title))).fact("summary: What it is, in a sentence.")
    }

    /// Adds a fact, as YAML that begins with its key, or puts it in the place of the one with the same key.
    pub(crate) fn fact(mut self, yaml: &str) -> Self {
        let (key, _) = yaml.split_once(':').expect("a key");
        let fact = (key.to_owned(), yaml.trim_end().to_owned());
        match self.facts.iter_mut().find(|(known, _)| known == key) {
            Some(known) => *known = fact,
            None => self.facts.push(fact),
        }
        self
    }

    /// Takes a fact away.
    pub(crate) fn without(mut self, key: &str) -> Self {
        self.facts.retain(|(known, _)| known != key);
        self
    }

    /// Sets the text below the facts.
    pub(crate) fn text(mut self, markdown: &str) -> Self {
        markdown.clone_into(&mut self.text);
        self
    }
}

/// A YAML text between double quotation marks. JSON's are also YAML's.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text")
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("---\n")?;
        self.facts.iter().try_for_each(|(_, yaml)| writeln!(f, "{yaml}"))?;
        write!(f, "---\n\n{}\n", self.text)
    }
}
