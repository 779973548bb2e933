//! What must hold for any text whatever.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use scraper::{Html, Node};

use super::tests::{page, source};
use super::*;

/// Pieces that mean something to Markdown, HTML or addresses.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  \n",
    "    ",
    "\t",
    "# ",
    "## ",
    "###### ",
    "## a\n",
    " {#a}",
    " {#main .b}",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "~~~\n",
    "> ",
    "> [!NOTE]\n",
    "- ",
    "1. ",
    "7) ",
    "---\n",
    "===\n",
    ": ",
    "\nterm\n: ",
    "|",
    "|---|---|\n",
    "a|b\n-|-\n",
    "\n\nTable: ",
    "Table: x\n\n|a|b|\n|-|-|\n|c|d|\n",
    "[",
    "]",
    "(",
    ")",
    "!",
    "![a](picture:x)",
    "[a](",
    "](b.md)",
    "](#a)",
    "[^1]",
    "[^2]",
    "\n\n[^1]: ",
    "[^n]: x[^1]\n\n",
    "[x]: javascript:alert(1)\n\n",
    "[x]",
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "<span>",
    "</span>",
    "<span lang=\"pl\">",
    "<q>",
    "</q>",
    "<abbr title='\"><script>'>",
    "</abbr>",
    "<br>",
    "<br/>",
    "<script>",
    "</script>",
    "<div>\n",
    "</div>",
    "<img src=x onerror=alert(1)>",
    "<a href=javascript:x>",
    "<b onclick=\"x\">",
    "<svg/onload=x>",
    "<?php",
    "<![CDATA[",
    "<time datetime=2026-01-01>",
    "</time>",
    "<https://a.example>",
    "[a <https://b.example> c](d.md)",
    "[a[^1]](b.md)",
    "<javascript:alert(1)>",
    "<a@b.example>",
    "](javascript:alert(1))",
    "](JaVa&#83;cript:alert(1))",
    "](data:text/html,x)",
    "](//x.example)",
    "](\\x)",
    "](https://a@b.example)",
    "&lt;",
    "&#58;",
    "&quot;",
    "&",
    "\"",
    "'",
    "=",
    "\\",
    "é",
    "ł",
    "\u{202e}",
    "\u{0}",
    "\u{fffe}",
    "plan",
    "EHC plan",
    "a",
    "words ",
];

pub(super) static TERMS: LazyLock<Terms> =
    LazyLock::new(|| Terms::new([("plan", vec!["plan", "EHC plan"]), ("a", vec!["a"])]));

pub(super) fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        20 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => ".{0,4}",
        1 => "\\PC{0,4}",
    ];
    prop_oneof![
        8 => prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat()),
        1 => prop::collection::vec(any::<u8>(), 0..200).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    ]
}

const TAGS: &[&str] = &[
    "a",
    "abbr",
    "bdi",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "div",
    "dl",
    "dt",
    "em",
    "h2",
    "h3",
    "h4",
    "hr",
    "img",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "ul",
];

const ATTRIBUTES: &[&str] = &[
    "alt",
    "aria-label",
    "aria-labelledby",
    "class",
    "data-label",
    "datetime",
    "dir",
    "height",
    "href",
    "id",
    "lang",
    "loading",
    "rel",
    "role",
    "scope",
    "src",
    "start",
    "tabindex",
    "title",
    "width",
];

const VOID: &[&str] = &["br", "hr", "img"];

/// Every `<` begins a tag of ours, and every tag is closed in its order.
pub(super) fn assert_balanced(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, _) = piece.split_once('>').expect("a tag ends");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "in {html}"),
            None => {
                let name = tag.split(' ').next().unwrap_or("");
                assert!(TAGS.contains(&name), "<{name}> in {html}");
                if !VOID.contains(&name) {
                    open.push(name);
                }
            }
        }
    }
    assert!(open.is_empty(), "{open:?} open in {html}");
}

/// What a browser makes of it: known elements and attributes, harmless addresses, no id twice, no link in a link.
pub(super) fn assert_harmless(html: &str) {
    let mut ids = BTreeSet::new();
    let parsed = Html::parse_fragment(html);
    for node in parsed.tree.root().descendants() {
        let Node::Element(element) = node.value() else { continue };
        let name = element.name();
        assert!(name == "html" || TAGS.contains(&name), "<{name}> in {html}");
        for (attribute, value) in element.attrs() {
            assert!(ATTRIBUTES.contains(&attribute), "{attribute} in {html}");
            let safe = ["#", "/", "w/", "https://", "http://", "mailto:", "tel:"];
            let is_address = matches!(attribute, "href" | "src");
            assert!(!is_address || safe.iter().any(|start| value.starts_with(start)), "{value} in {html}");
            assert!(attribute != "id" || ids.insert(value.to_owned()), "id {value} twice in {html}");
        }
        let in_link = node
            .ancestors()
            .any(|node| node.value().as_element().is_some_and(|element| element.name() == "a"));
        assert!(name != "a" || !in_link, "a link in a link in {html}");
    }
}

/// As many elements come out of a browser's parser as tags went in: it had nothing to mend.
pub(super) fn assert_unmended(html: &str) {
    let written = html.split('<').skip(1).filter(|piece| !piece.starts_with('/')).count();
    let parsed = Html::parse_fragment(html);
    let elements = parsed.tree.root().descendants().filter(|node| node.value().is_element()).count();
    assert_eq!(elements, written + 1, "{html}");
}

fn headings_with_ids(html: &str) -> Vec<String> {
    let titles = scraper::Selector::parse("h2, h3, h4").expect("a selector");
    let parsed = Html::parse_fragment(html);
    let ids = parsed.select(&titles).filter_map(|heading| heading.attr("id")).map(str::to_owned);
    ids.filter(|id| id != "footnotes-title").collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn html_is_balanced_and_harmless(text in any_text()) {
        let html = page(&text, Some((&TERMS, "w/")));
        assert_balanced(&html);
        assert_harmless(&html);
        assert_unmended(&html);
    }

    #[test]
    fn the_outline_and_the_html_agree(text in any_text()) {
        let (outline, _) = outline(&source(&text), 0..text.len(), &["main"]);
        let ids: Vec<String> = outline.headings.into_iter().map(|heading| heading.id).collect();
        prop_assert!(!ids.contains(&"main".to_owned()));
        prop_assert_eq!(ids, headings_with_ids(&page(&text, None)));
    }

    #[test]
    fn spans_are_in_the_body_and_between_characters(before in "\\PC{0,9}", body in any_text(), after in "\\PC{0,9}") {
        let whole = format!("{before}\n{body}{after}");
        let source = source(&whole);
        let range = before.len() + 1..before.len() + 1 + body.len();
        let tree = settled(&source, range.clone(), &mut Problems::unheard());
        for node in &tree.nodes {
            prop_assert!(whole.get(node.span.clone()).is_some(), "{:?} in {:?}", node, whole);
            prop_assert!(range.start <= node.span.start && node.span.end <= range.end, "{:?} in {:?}", node, whole);
        }
        let (outline, _) = outline(&source, range.clone(), &[]);
        let links = outline.links.iter().flat_map(|link| [&link.span, &link.address]);
        for span in links.chain(outline.headings.iter().map(|heading| &heading.span)) {
            prop_assert!(whole.get(span.clone()).is_some());
        }
    }

    #[test]
    fn words_are_those_of_the_text(body in any_text()) {
        let source = source(&body);
        let (outline, _) = outline(&source, 0..body.len(), &[]);
        let text = text(&source, 0..body.len());
        let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
        prop_assert_eq!(outline.words, words.count());
    }

    #[test]
    fn text_does_not_depend_on_where_the_body_is(body in any_text()) {
        let whole = format!("---\nx: y\n---\n{body}");
        let moved = text(&source(&whole), whole.len() - body.len()..whole.len());
        prop_assert_eq!(text(&source(&body), 0..body.len()), moved);
    }
}
