//! HTML of this module, cut at its sections.
//!
//! In: what [`super::html`] wrote. Out: the same in pieces; nothing is lost and nothing is changed.

/// A text in pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sections<'h> {
    /// What stands before the first section.
    pub opening: &'h str,
    /// The sections, in order.
    pub sections: Vec<Section<'h>>,
    /// The footnotes, which belong to the whole text.
    pub notes: &'h str,
}

/// A heading of level 2 and what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section<'h> {
    /// Id of the heading.
    pub id: &'h str,
    /// All of it.
    pub html: &'h str,
    /// All but the heading.
    pub text: &'h str,
}

/// Cuts a text before each heading of level 2 that is not inside a quotation, a list or the notes.
pub fn sections(html: &str) -> Sections<'_> {
    let mut cuts = Vec::new();
    let mut notes = html.len();
    for at in outermost(html) {
        if html[at..].starts_with(NOTES) {
            notes = at;
            break;
        }
        cuts.extend(html[at..].starts_with(HEADING).then_some(at));
    }
    let opening = &html[..cuts.first().copied().unwrap_or(notes)];
    let ends = cuts.iter().copied().skip(1).chain(std::iter::once(notes));
    let sections = cuts.iter().zip(ends).map(|(from, to)| section(&html[*from..to])).collect();
    Sections { opening, sections, notes: &html[notes..] }
}

const HEADING: &str = "<h2";
const NOTES: &str = "<section";

fn section(html: &str) -> Section<'_> {
    let tag = html.split_once('>').map_or("", |(tag, _)| tag);
    let id = tag.split_once("id=\"").and_then(|(_, id)| id.split_once('"')).map_or("", |(id, _)| id);
    let text = html.split_once("</h2>").map_or("", |(_, text)| text).trim_start_matches('\n');
    Section { id, html, text }
}

/// Where the elements begin that are in no other element. The writer closes every tag, and escapes `<` everywhere else.
fn outermost(html: &str) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    html.match_indices('<').filter_map(move |(at, _)| {
        let tag = &html[at..];
        let stands_alone = ["<br", "<hr", "<img", "<wbr"].iter().any(|start| tag.starts_with(start));
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
            return None;
        }
        let outside = depth == 0;
        depth += usize::from(!stands_alone);
        outside.then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(html: &str) -> (&str, Vec<(&str, &str)>, &str) {
        let Sections { opening, sections, notes } = sections(html);
        let whole: String =
            [opening].into_iter().chain(sections.iter().map(|s| s.html)).chain([notes]).collect();
        assert_eq!(whole, html);
        (opening, sections.into_iter().map(|section| (section.id, section.text)).collect(), notes)
    }

    #[test]
    fn a_text_is_cut_before_each_of_its_sections() {
        assert_eq!(cut("<p>a</p>"), ("<p>a</p>", vec![], ""));
        let html = "<p>a<br>b</p>\n<h2 id=\"b\">B <em>b</em></h2>\n<p>c</p>\n<h3 id=\"d\">d</h3>\n<h2 id=\"e\">e</h2>\n";
        let b = ("b", "<p>c</p>\n<h3 id=\"d\">d</h3>\n");
        assert_eq!(cut(html), ("<p>a<br>b</p>\n", vec![b, ("e", "")], ""));
    }

    #[test]
    fn headings_inside_other_things_are_no_sections() {
        let notes = "<section class=\"footnotes\"><h2 id=\"footnotes-title\">Notes</h2></section>\n";
        assert_eq!(cut(notes), ("", vec![], notes));
        let quoted = "<blockquote>a<br><img src=\"b\"><h2 id=\"b\">b</h2></blockquote>";
        let html = format!("{quoted}<h2 id=\"c\">c</h2><ul><li><h2 id=\"d\">d</h2></li></ul>{notes}");
        assert_eq!(cut(&html), (quoted, vec![("c", "<ul><li><h2 id=\"d\">d</h2></li></ul>")], notes));
    }
}
