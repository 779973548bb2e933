//! What pages come out as, and what is said about them.

use super::*;
use crate::source::SourcePath;

pub(super) const LABELS: Labels<'static> = Labels {
    note: "Note",
    tip: "Tip",
    important: "Important",
    warning: "Warning",
    caution: "Caution",
    table: "Table",
    footnote: "Note",
    footnotes_title: "Notes",
    back_to_text: "Back to the text",
};

pub(super) fn source(text: &str) -> Source {
    Source::new(SourcePath::new("content/guides/a.md").expect("a path"), text.to_owned())
}

fn resolve(target: &Target) -> Resolved {
    match target {
        Target::Page { path, anchor } => {
            let anchor = anchor.as_ref().map_or(String::new(), |anchor| format!("#{anchor}"));
            Resolved::Href(format!("/{path}{anchor}"))
        }
        other => other.usual(),
    }
}

fn picture(picture: &PictureRef) -> Option<Picture> {
    match picture {
        PictureRef::Id(id) if id == "missing" => None,
        PictureRef::Id(id) => Some(Picture { href: format!("/p/{id}.svg"), width: 640, height: 480 }),
        PictureRef::File(path) => Some(Picture { href: format!("/{path}"), width: 64, height: 48 }),
    }
}

pub(super) fn page(text: &str, terms: Option<(&Terms, &str)>) -> String {
    let context = Context { labels: &LABELS, terms, resolve: &resolve, picture: &picture };
    html(&source(text), 0..text.len(), &["main"], &context)
}

#[test]
fn scratch() {
    let text = std::fs::read_to_string("/tmp/scratch.md").unwrap();
    println!("{}", page(&text, None));
    let s = source(&text);
    let (o, d) = outline(&s, 0..text.len(), &["main"]);
    println!("{o:#?}");
    for d in d {
        println!(
            "{}:{} {} {:?} {:?} | {}",
            d.place.start.line,
            d.place.start.column,
            d.rule.0,
            &d.place.excerpt[d.place.marked.0..d.place.marked.1],
            d.message,
            d.help.unwrap_or_default()
        );
    }
    println!("{}", super::text(&s, 0..text.len()));
}
