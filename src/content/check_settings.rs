//! `[check]` in `local-offer.toml`: which rules are checked, how strictly, and with which limits.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::settings::wrong;
use super::values::{Flaw, web};
use crate::diagnostic::{Diagnostic, Severity, one_of};
use crate::source::{Located, Source};

/// How a rule is meant to be taken. None is "off".
pub type Level = Option<Severity>;

/// What is checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckSettings {
    /// The file, to point at rules that there are not.
    pub source: Option<LevelsFile>,
    /// Levels for all files, by the names of rules.
    pub levels: Vec<(Located<String>, Level)>,
    /// Levels for some files. Later ones come before earlier ones.
    pub files: Vec<FileLevels>,
    /// Limits for easy read.
    pub easy_read: EasyReadLimits,
    /// Limits for all other pages.
    pub plain: PlainLimits,
    /// Hosts that have `https`, besides those of the government, the NHS and the police.
    pub https: Vec<String>,
}

/// The file that settings stand in. Two are equal when their texts are.
#[derive(Debug, Clone)]
pub struct LevelsFile(pub Source);

impl PartialEq for LevelsFile {
    fn eq(&self, other: &Self) -> bool {
        self.0.text() == other.0.text()
    }
}

impl Eq for LevelsFile {}

/// Levels for the files of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLevels {
    /// Such as `content/news/**`.
    pub glob: Located<String>,
    /// By the names of rules.
    pub levels: Vec<(Located<String>, Level)>,
}

/// The profile of easy read. The defaults are those of `easy-read.md`: E01, E03, E21.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EasyReadLimits {
    /// Words in a sentence.
    pub sentence_words: usize,
    /// More words than this in a sentence keep the page from being published.
    pub sentence_words_at_most: usize,
    /// Sentences in a paragraph.
    pub paragraph_sentences: usize,
    /// Words on a page.
    pub page_words: usize,
    /// Numbers above this are very large.
    pub number: u64,
}

impl Default for EasyReadLimits {
    fn default() -> Self {
        Self {
            sentence_words: 15,
            sentence_words_at_most: 25,
            paragraph_sentences: 5,
            page_words: 1000,
            number: 9999,
        }
    }
}

/// Limits for pages that are not easy read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainLimits {
    /// Words in a sentence.
    pub sentence_words: usize,
    /// In years.
    pub reading_age: u8,
}

impl Default for PlainLimits {
    fn default() -> Self {
        Self { sentence_words: 30, reading_age: 14 }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawCheck {
    levels: BTreeMap<Spanned<String>, Spanned<String>>,
    files: Vec<RawFiles>,
    easy_read: RawEasyRead,
    sentence_words: Option<Spanned<usize>>,
    reading_age: Option<Spanned<u8>>,
    https: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct RawFiles {
    glob: Spanned<String>,
    levels: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
struct RawEasyRead {
    sentence_words: Option<Spanned<usize>>,
    sentence_words_at_most: Option<Spanned<usize>>,
    paragraph_sentences: Option<Spanned<usize>>,
    page_words: Option<Spanned<usize>>,
    number: Option<Spanned<usize>>,
}

impl RawCheck {
    pub(super) fn resolve(self, source: &Source, problems: &mut Vec<Diagnostic>) -> CheckSettings {
        let mut read = Read { source, problems };
        let (easy, plain) = (EasyReadLimits::default(), PlainLimits::default());
        let at_most = read.number(self.easy_read.sentence_words_at_most, easy.sentence_words_at_most);
        let easy_read = EasyReadLimits {
            sentence_words: read.number(self.easy_read.sentence_words, easy.sentence_words).min(at_most),
            sentence_words_at_most: at_most,
            paragraph_sentences: read.number(self.easy_read.paragraph_sentences, easy.paragraph_sentences),
            page_words: read.number(self.easy_read.page_words, easy.page_words),
            number: u64::try_from(read.number(self.easy_read.number, 9999)).unwrap_or(u64::MAX),
        };
        let plain = PlainLimits {
            sentence_words: read.number(self.sentence_words, plain.sentence_words),
            reading_age: self.reading_age.map_or(plain.reading_age, Spanned::into_inner),
        };
        CheckSettings {
            source: Some(LevelsFile(source.clone())),
            levels: read.levels(self.levels),
            files: self.files.into_iter().map(|files| read.files(files)).collect(),
            easy_read,
            plain,
            https: self.https.into_iter().filter_map(|host| read.host(host)).collect(),
        }
    }
}

struct Read<'s, 'p> {
    source: &'s Source,
    problems: &'p mut Vec<Diagnostic>,
}

impl Read<'_, '_> {
    fn files(&mut self, raw: RawFiles) -> FileLevels {
        let span = raw.glob.span();
        FileLevels { glob: Located::new(raw.glob.into_inner(), span), levels: self.levels(raw.levels) }
    }

    fn levels(&mut self, raw: BTreeMap<Spanned<String>, Spanned<String>>) -> Vec<(Located<String>, Level)> {
        let mut levels = Vec::new();
        for (rule, level) in raw {
            let rule_span = rule.span();
            if let Some(level) = self.level(level) {
                levels.push((Located::new(rule.into_inner(), rule_span), level));
            }
        }
        levels
    }

    fn level(&mut self, raw: Spanned<String>) -> Option<Level> {
        match raw.as_ref().as_str() {
            "error" => Some(Some(Severity::Error)),
            "warning" => Some(Some(Severity::Warning)),
            "advice" => Some(Some(Severity::Advice)),
            "off" => Some(None),
            other => {
                let flaw = Flaw {
                    message: format!("`{other}` is not a level."),
                    help: one_of(other, ["error", "warning", "advice", "off"]),
                };
                self.problems.push(wrong(self.source, raw.span(), flaw));
                None
            }
        }
    }

    /// A limit; nought would find fault with everything.
    fn number(&mut self, raw: Option<Spanned<usize>>, default: usize) -> usize {
        let Some(raw) = raw else { return default };
        if *raw.as_ref() > 0 {
            return raw.into_inner();
        }
        let flaw = Flaw {
            message: "A limit of 0 would find fault with every page.".to_owned(),
            help: format!("Write a number such as {default}, or set the rule to `off`."),
        };
        self.problems.push(wrong(self.source, raw.span(), flaw));
        default
    }

    fn host(&mut self, raw: Spanned<String>) -> Option<String> {
        let host = raw.as_ref().to_lowercase();
        let fits = web(&format!("https://{host}/")).is_ok() && !host.contains(['/', ':']);
        if fits {
            return Some(host);
        }
        let flaw = Flaw {
            message: format!("`{host}` is not the name of a website."),
            help: "Write only its name, such as `www.larkhaven.example`.".to_owned(),
        };
        self.problems.push(wrong(self.source, raw.span(), flaw));
        None
    }
}
