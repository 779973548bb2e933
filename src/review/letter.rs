//! The words of the report: a greeting, what is good, the changes that help most, the rest.

use super::Review;
use super::page::PageReview;
use super::part::{Part, Words, code, paragraph, plain, strong};
use crate::check;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::markdown::sentences;
use crate::source::SourcePath;

/// How many good things are said of one page, and of all pages.
const GOOD_OF_ONE: usize = 5;
const GOOD_OF_ALL: usize = 3;

pub(super) fn write(review: &Review) -> Vec<Part> {
    let mut parts = greeting(review);
    parts.extend(good(review));
    parts.extend(first(review));
    parts.extend(rest(review));
    parts.extend(glance(review));
    parts.push(Part::Heading(2, "What next".to_owned()));
    parts.push(paragraph(next(review)));
    parts
}

fn greeting(review: &Review) -> Vec<Part> {
    let heading = match review.pages.as_slice() {
        [_] => "Thank you for your page",
        [] => "Thank you for your work",
        _ => "Thank you for your pages",
    };
    let mut words = vec![plain("Hello! Thank you for writing ")];
    match review.pages.as_slice() {
        [] => words.push(plain("for the Local Offer")),
        [page] => words.push(strong(page.name())),
        pages => words.push(plain(format!("{} pages", pages.len()))),
    }
    words.push(plain(". A computer wrote this note. It looks for things that make a page hard to use. A person will read your work too."));
    vec![Part::Heading(1, heading.to_owned()), Part::Paragraph(words)]
}

fn good(review: &Review) -> Vec<Part> {
    let item = |page: &PageReview, sentence: &String| match review.pages.len() {
        1 => vec![plain(sentence)],
        _ => vec![strong(page.name()), plain(format!(": {sentence}"))],
    };
    let most = if review.pages.len() == 1 { GOOD_OF_ONE } else { GOOD_OF_ALL };
    let of_page = |page: &'_ PageReview| -> Vec<Vec<Words>> {
        page.good.iter().take(most).map(|sentence| item(page, sentence)).collect()
    };
    let items: Vec<_> = review.pages.iter().flat_map(of_page).collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![Part::Heading(2, "What is good".to_owned()), Part::List(items)]
}

fn first(review: &Review) -> Vec<Part> {
    let heading = match review.first.len() {
        0 => {
            return vec![
                Part::Heading(2, "What to change".to_owned()),
                paragraph("Nothing. We looked for many kinds of slip and found none. Well done!"),
            ];
        }
        1 => "One change that helps your readers".to_owned(),
        2 => "Two changes that help your readers most".to_owned(),
        _ => "Three changes that help your readers most".to_owned(),
    };
    let mut parts = vec![Part::Heading(2, heading)];
    for (number, (problem, more)) in review.first.iter().enumerate() {
        parts.extend(change(review, number + 1, problem, *more));
    }
    parts
}

fn change(review: &Review, number: usize, problem: &Diagnostic, more: usize) -> Vec<Part> {
    let title = check::find(problem.rule.0).map_or(problem.rule.0, check::Rule::title);
    let mut parts = vec![Part::Heading(3, format!("{number}. {title}"))];
    parts.push(Part::Paragraph(place(review, problem)));
    if let Some(sentence) = quoted(&problem.place) {
        parts.push(Part::Quote(sentence));
    }
    parts.push(Part::Paragraph(with_code(&problem.message)));
    if let Some(help) = &problem.help {
        parts.push(Part::Paragraph(after(strong("Try this: "), help)));
    }
    if !problem.why.is_empty() {
        parts.push(Part::Paragraph(after(strong("Why: "), &problem.why)));
    }
    match more {
        0 => {}
        1 => parts.push(paragraph("There is one more like this.")),
        more => parts.push(paragraph(format!("There are {more} more like this."))),
    }
    parts
}

fn place(review: &Review, problem: &Diagnostic) -> Vec<Words> {
    let Place { path, start, .. } = &problem.place;
    if *path == SourcePath::top() {
        return vec![plain("On the whole site.")];
    }
    let title = review.title(path);
    let mut words = vec![plain("In ")];
    if title == path.as_str() {
        words.push(code(path.as_str()));
    } else {
        words.extend([strong(title), plain(" ("), code(path.as_str()), plain(")")]);
    }
    words.push(plain(format!(", line {}:", start.line)));
    words
}

/// The sentence with the marked words, or the marked words with what stands around them.
fn quoted(place: &Place) -> Option<String> {
    let (start, end) = place.marked;
    let marked = place.excerpt.get(start..end)?.trim();
    let lines = sentences(&place.excerpt);
    let sentence = lines.into_iter().find(|sentence| !marked.is_empty() && sentence.contains(marked));
    let text = sentence.unwrap_or(marked).trim().trim_start_matches(['-', '#', '>', '*']).trim();
    (!text.is_empty() && text != "--").then(|| text.to_owned())
}

fn rest(review: &Review) -> Vec<Part> {
    if review.rest.is_empty() {
        return Vec::new();
    }
    let mut parts = Vec::new();
    for group in review.rest.chunk_by(|a, b| a.place.path == b.place.path) {
        let Some(problem) = group.first() else { continue };
        let path = &problem.place.path;
        let is_all = *path == SourcePath::top();
        let title = if is_all { "The whole site".to_owned() } else { review.title(path) };
        parts.push(Part::Heading(3, title));
        parts.push(Part::List(group.iter().map(small).collect()));
    }
    let count = review.rest.len();
    let title = if count == 1 { "One more thing".to_owned() } else { format!("{count} more things") };
    vec![
        paragraph("The rest is smaller. Change what you can. It is fine to leave some of it."),
        Part::Folded(title, parts),
    ]
}

fn small(problem: &Diagnostic) -> Vec<Words> {
    let word = match problem.severity {
        Severity::Error => "Please change. ",
        Severity::Warning => "",
        Severity::Advice => "Only a thought. ",
    };
    let help = problem.help.as_deref().unwrap_or_default();
    let start = plain(format!("Line {}. {word}", problem.place.start.line));
    let mut words = after(start, &format!("{} {help} (", problem.message));
    words.extend([code(problem.rule.0), plain(")")]);
    words
}

/// A message, in which what stands between backticks is what to write.
fn with_code(text: &str) -> Vec<Words> {
    let pieces: Vec<&str> = text.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        return vec![plain(text)];
    }
    let piece = |(at, piece): (usize, &str)| if at.is_multiple_of(2) { plain(piece) } else { code(piece) };
    pieces.into_iter().enumerate().filter(|(_, piece)| !piece.is_empty()).map(piece).collect()
}

fn after(first: Words, text: &str) -> Vec<Words> {
    std::iter::once(first).chain(with_code(text)).collect()
}

fn glance(review: &Review) -> Vec<Part> {
    if review.pages.is_empty() {
        return Vec::new();
    }
    let item = |page: &PageReview| vec![strong(page.name()), plain(format!(": {}", facts(page)))];
    vec![
        Part::Heading(2, "Your work at a glance".to_owned()),
        Part::List(review.pages.iter().map(item).collect()),
    ]
}

/// Reading age, pictures, links and access, in a line.
pub(super) fn facts(page: &PageReview) -> String {
    let age = match page.reading_age {
        Some(age) => format!("reading age {age}"),
        None => "too short to tell the reading age".to_owned(),
    };
    let (ideas, with_picture) = page.ideas;
    let pictures = match (page.easy, page.pictures) {
        (true, _) => format!("{with_picture} of {ideas} ideas have a picture"),
        (false, 0) => "no pictures".to_owned(),
        (false, 1) => "1 picture".to_owned(),
        (false, count) => format!("{count} pictures"),
    };
    let links = match (page.links, page.broken_links) {
        (0, 0) => "no links".to_owned(),
        (1, 0) => "1 link, which works".to_owned(),
        (count, 0) => format!("{count} links, and all work"),
        (_, 1) => "1 link does not work".to_owned(),
        (_, broken) => format!("{broken} links do not work"),
    };
    let access = match page.barriers {
        0 => "nothing in the way of people who use a screen reader".to_owned(),
        1 => "1 thing in the way of people who use a screen reader".to_owned(),
        count => format!("{count} things in the way of people who use a screen reader"),
    };
    format!("{age}; {pictures}; {links}; {access}.")
}

fn next(review: &Review) -> String {
    let errors = review.first.iter().any(|(problem, _)| problem.severity == Severity::Error);
    let mut text = String::new();
    if errors {
        text.push_str("The page cannot go on the site until the first change is made. ");
    }
    text.push_str("Change your page and send it again. This note will then be written again. If you are stuck, ask us. Every question is welcome.");
    text
}
