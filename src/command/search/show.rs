//! What was found, for people and for programs.

use std::fmt::Write as _;

use search_index::{Answer, Asked, Hit, How, Index, Request};
use serde_json::{Value, json};

/// Bold; left out where output shows no colours.
const BOLD: &str = "\u{1b}[1m";
/// Back to normal.
const NORMAL: &str = "\u{1b}[0m";

/// As text.
pub(super) fn people(index: &Index, request: &Request, answer: &Answer<'_>, explain: bool) -> String {
    let mut text = String::new();
    for asked in &answer.words {
        text.push_str(&about(asked));
    }
    if answer.results.is_empty() {
        text.push_str(&nothing(index, request));
        return text;
    }
    text.push_str(&counted(answer));
    for (number, hit) in answer.results.iter().enumerate() {
        let (title, summary) =
            (marked(index, answer, &hit.document.title), marked(index, answer, &hit.document.summary));
        let _ = write!(text, "\n{}. {title}\n   {}\n   {summary}\n", number + 1, hit.document.address);
        if explain {
            text.push_str(&why(hit));
        }
    }
    text
}

fn about(asked: &Asked) -> String {
    let Asked { typed, used, how } = asked;
    match how {
        How::Found => String::new(),
        How::Prefix => format!("`{typed}` is taken for the beginning of a word.\n"),
        How::Spelling => {
            format!("Showing results for `{used}`. With --exactly, `{typed}` is searched as it is.\n")
        }
        How::Unknown => format!("No page has the word `{typed}`.\n"),
    }
}

fn counted(answer: &Answer<'_>) -> String {
    if answer.all < answer.total {
        return format!("Pages found: {}. With all words: {}.\n", answer.total, answer.all);
    }
    format!("Pages found: {}.\n", answer.total)
}

fn nothing(index: &Index, request: &Request) -> String {
    let near = index.near(&request.query);
    let mut text = "No page was found.\n".to_owned();
    if !near.is_empty() {
        let _ = writeln!(text, "Words that are much like these: {}.", near.join(", "));
    }
    if !request.filters.is_empty() {
        text.push_str("Try it without --filter.\n");
    }
    text
}

fn marked(index: &Index, answer: &Answer<'_>, words: &str) -> String {
    let part =
        |(part, is_match): (String, bool)| if is_match { format!("{BOLD}{part}{NORMAL}") } else { part };
    index.marks(answer, words).into_iter().map(part).collect()
}

fn why(hit: &Hit<'_>) -> String {
    let mut text = String::new();
    for reason in &hit.reasons {
        let _ = writeln!(text, "   · {}: {}", reason.what, reason.fields.join(", "));
    }
    let _ = writeln!(text, "   · score {:.2}", hit.score);
    text
}

/// As JSON.
pub(super) fn json(request: &Request, answer: &Answer<'_>) -> Value {
    let words = answer.words.iter().map(|asked| {
        let how = match asked.how {
            How::Found => "found",
            How::Prefix => "prefix",
            How::Spelling => "spelling",
            How::Unknown => "unknown",
        };
        json!({ "typed": asked.typed, "used": asked.used, "how": how })
    });
    let results = answer.results.iter().map(|hit| {
        let reasons: Vec<_> =
            hit.reasons.iter().map(|r| json!({ "what": r.what, "fields": r.fields })).collect();
        json!({
            "address": hit.document.address,
            "title": hit.document.title,
            "summary": hit.document.summary,
            "score": hit.score,
            "reasons": reasons,
        })
    });
    json!({
        "query": request.query,
        "total": answer.total,
        "all": answer.all,
        "words": words.collect::<Vec<_>>(),
        "results": results.collect::<Vec<_>>(),
    })
}
