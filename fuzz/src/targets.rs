//! What is tried, and what must be true of it whatever the text.

use std::fs;
use std::path::Path;

use html5gum::{Token, Tokenizer};
use local_offer::content;
use local_offer::diagnostic::Diagnostic;
use local_offer::markdown::{self, Context, Labels, Picture, PictureRef, Resolved, Target as Link};
use local_offer::source::{Source, SourcePath, harm_in_drawing};

/// One of the parts of the program that read other people's bytes.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Texts to begin with.
    pub(crate) seeds: fn() -> Vec<String>,
    pub(crate) pieces: &'static [&'static str],
    /// What is wrong with what became of a text.
    pub(crate) try_out: fn(&str) -> Result<(), String>,
}

pub(crate) const TARGETS: &[Target] = &[
    Target { name: "front-matter", seeds: pages, pieces: YAML, try_out: front_matter },
    Target { name: "markdown", seeds: texts, pieces: MARKDOWN, try_out: html },
    Target { name: "drawing", seeds: drawings, pieces: SVG, try_out: drawing },
];

const YAML: &[&str] = &[
    "---\n",
    "\n",
    ": ",
    "- ",
    "  ",
    "\t",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "|\n",
    ">-\n",
    "#",
    "&a ",
    "*a",
    "!!binary ",
    "<<: ",
    "? ",
    "~",
    "null",
    "true",
    "2026-02-30",
    "99999999999999999999",
    "0-25",
    "25-0",
    ".inf",
    "0x10",
    "\\u0000",
    "\r\n",
    "criteria:\n",
    "stages:\n  - id: a\n",
    "when: 2026\n",
    "ages: ",
    "web: https://",
    "page: ../",
    "parts: [",
    "starts: 2026-12-01T10:00\n",
    "%YAML 1.2\n",
    "...\n",
    "kind: event\n",
];

const MARKDOWN: &[&str] = &[
    "\n",
    "\n\n",
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "    ",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "~~",
    "[",
    "](",
    ")",
    "![",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<span lang=\"pl\">",
    "</span>",
    "<abbr title=\"x\">",
    "<br>",
    "<script>",
    "<![CDATA[",
    "|",
    "|a|b|\n|-|-|\n",
    "Table: ",
    "[^1]",
    "[^1]: ",
    ": ",
    "> [!NOTE]\n",
    "{#id}",
    "javascript:",
    "https://a.example/",
    "mailto:a@b.example",
    "../services/a.md#b",
    "picture:bus",
    "&lt;",
    "&#x0A;",
    "\\",
    "\r\n",
    "EHC plan",
    "\"",
    "'",
    "=",
    "---\n",
    "<div>\n",
    " onclick=",
    "data:text/html,",
];

const SVG: &[&str] = &[
    "<svg",
    "</svg>",
    "<g>",
    "</g>",
    "/>",
    "<path ",
    "<use href=\"#a\"/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE ",
    "&amp;",
    "&#0;",
    "&#x",
    "&x;",
    " xmlns=\"",
    "xlink:href=\"",
    "style=\"",
    "url(",
    "url(#a)",
    "\"",
    "'",
    "=",
    "<",
    ">",
    " onload=\"",
    "xml:base=\"",
    "<title>",
];

fn read(folder: &str, ending: &str, most: usize) -> Vec<String> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut paths: Vec<_> =
        fs::read_dir(top).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    paths.iter().filter_map(|path| fs::read_to_string(path).ok()).take(most).collect()
}

/// Pages of all kinds, each with the name of its folder in its first line.
fn pages() -> Vec<String> {
    let of = |folder: &'static str| {
        let pages = read(&format!("content/{folder}"), ".md", 12);
        pages.into_iter().map(move |page| format!("{folder}\n{page}"))
    };
    FOLDERS.into_iter().flat_map(of).collect()
}

const FOLDERS: [&str; 7] = ["services", "guides", "events", "news", "pathways", "maps", "replies"];

/// What stands below the facts.
fn texts() -> Vec<String> {
    let pages = read("content/guides", ".md", 40).into_iter().chain(read("content/services", ".md", 20));
    pages.map(|page| page.splitn(3, "---\n").nth(2).unwrap_or("").to_owned()).collect()
}

fn drawings() -> Vec<String> {
    read("themes/default/pictures", ".svg", 40)
}

/// A page is understood or refused, and each problem has its place in the text.
fn front_matter(text: &str) -> Result<(), String> {
    let (folder, page) = text.split_once('\n').unwrap_or(("guides", text));
    let folder = FOLDERS.iter().find(|known| **known == folder).unwrap_or(&"guides");
    for name in ["a.md", "a.easy.md", "a.pl.md"] {
        let path = SourcePath::new(&format!("content/{folder}/{name}")).ok_or("no path")?;
        let source = Source::new(path, page.to_owned());
        let (_, problems) = content::parse(&source);
        problems.iter().try_for_each(|problem| is_in(problem, page))?;
    }
    Ok(())
}

fn is_in(problem: &Diagnostic, text: &str) -> Result<(), String> {
    let place = &problem.place;
    let lines = text.matches('\n').count() + 1;
    let fits = (1..=lines).contains(&place.start.line) && place.start.column > 0 && place.start <= place.end;
    let is_marked = place.excerpt.get(place.marked.0..place.marked.1).is_some();
    if fits && is_marked && !problem.message.is_empty() && problem.help.is_some() {
        return Ok(());
    }
    Err(format!("a problem without a place, or without help: {problem:?}"))
}

const LABELS: Labels<'static> = Labels {
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    caution: "Caution",
    table: "Table",
    explained: "what it means",
    footnote: "Note",
    footnotes_title: "Notes",
    back_to_text: "Back to the text",
};

fn resolve(target: &Link) -> Resolved {
    match target {
        Link::Page { path, .. } => Resolved::Href(format!("/{path}")),
        other => other.usual(),
    }
}

fn picture(picture: &PictureRef) -> Option<Picture> {
    matches!(picture, PictureRef::Id(_)).then(|| Picture { href: "/a.svg".to_owned(), width: 9, height: 9 })
}

/// A text becomes HTML in which nothing runs, and which a parser reads without a mistake.
fn html(text: &str) -> Result<(), String> {
    let path = SourcePath::new("content/guides/a.md").ok_or("no path")?;
    let source = Source::new(path, text.to_owned());
    let (_, problems) = markdown::outline(&source, 0..text.len(), &["main"]);
    problems.iter().try_for_each(|problem| is_in(problem, text))?;
    let context = Context { labels: &LABELS, terms: None, resolve: &resolve, picture: &picture };
    let html = markdown::html(&source, 0..text.len(), &["main"], &context);
    let mut open: Vec<String> = Vec::new();
    for Ok(token) in Tokenizer::new(&html) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attributes = tag.attributes.iter();
                let attributes = attributes
                    .map(|(name, value)| (String::from_utf8_lossy(name), String::from_utf8_lossy(value)));
                attributes.into_iter().try_for_each(|(key, value)| is_harmless(&name, &key, &value))?;
                if !tag.self_closing && !matches!(name.as_str(), "br" | "hr" | "img" | "col" | "wbr") {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if open.pop().as_ref() != Some(&name) {
                    return Err(format!("</{name}> closes nothing"));
                }
            }
            Token::Error(error) => return Err(format!("{error:?}")),
            Token::Comment(_) | Token::Doctype(_) => return Err("a comment or a doctype".to_owned()),
            Token::String(_) => {}
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} stay open")) }
}

fn is_harmless(element: &str, attribute: &str, value: &str) -> Result<(), String> {
    let runs = matches!(
        element,
        "script" | "style" | "iframe" | "object" | "embed" | "base" | "form" | "meta" | "link" | "svg"
    );
    let handles =
        attribute.starts_with("on") || matches!(attribute, "style" | "srcdoc" | "formaction" | "srcset");
    let scheme = value.split(['/', '?', '#']).next().unwrap_or("").contains(':');
    let known = ["https://", "http://", "mailto:", "tel:"].iter().any(|start| value.starts_with(start));
    let leads = matches!(attribute, "href" | "src")
        && ((scheme && !known) || value.starts_with("//") || value.contains('\\'));
    if runs || handles || leads {
        return Err(format!("<{element} {attribute}={value:?}>"));
    }
    Ok(())
}

/// What would harm is found in any drawing that is let through without it.
fn drawing(text: &str) -> Result<(), String> {
    if let Some((place, _)) = harm_in_drawing(text) {
        return text.get(place).map(drop).ok_or_else(|| "a place that is not in the text".to_owned());
    }
    let Some(end) = text.rfind("</svg") else { return Ok(()) };
    // The last end can stand in a comment or the like, where nothing harms.
    if text.contains("<!") || text.contains("<?") {
        return Ok(());
    }
    for harm in ["<script/>", "<path onload=\"a\"/>", "<use href=\"//a\"/>", "<path fill=\"url(a)\"/>"] {
        if harm_in_drawing(&format!("{}{harm}{}", &text[..end], &text[end..])).is_none() {
            return Err(format!("{harm} is let through"));
        }
    }
    Ok(())
}
