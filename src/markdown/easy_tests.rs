//! What easy-read pages come out as.

use std::fmt::Write;

use proptest::prelude::*;
use scraper::{Html, Node};

use super::properties::{TERMS, any_text, assert_balanced, assert_harmless, assert_unmended};
use super::tests::{LABELS, picture, resolve, source};
use super::tree::Kind;
use super::*;

fn read_with(text: &str, terms: Option<(&Terms, &str)>) -> Easy {
    let context = Context { labels: &LABELS, terms, resolve: &resolve, picture: &picture };
    easy(&source(text), 0..text.len(), &["main"], &context)
}

/// Each idea is a line that begins with its picture, its lines divided by `|`, its hard words at the end.
fn shown(easy: &Easy) -> String {
    let mut out = String::new();
    for block in &easy.blocks {
        match block {
            EasyBlock::Heading { level, id, html } => writeln!(out, "h{level} {id}: {html}"),
            EasyBlock::Idea(idea) => writeln!(out, "{}", idea_shown(idea)),
            EasyBlock::List { ordered, start, items } => {
                let items: Vec<String> = items.iter().map(idea_shown).collect();
                writeln!(out, "list {ordered} {start}: {}", items.join(" / "))
            }
            EasyBlock::Other(html) => writeln!(out, "other: {}", html.replace('\n', "")),
        }
        .expect("room");
    }
    out.replace('\u{a0}', "_")
}

fn idea_shown(idea: &Idea) -> String {
    let picture = match &idea.picture {
        Some(PictureRef::Id(id)) => format!("({id}) "),
        Some(PictureRef::File(path)) => format!("({path}) "),
        None => String::new(),
    };
    let words = if idea.words.is_empty() { String::new() } else { format!(" {:?}", idea.words) };
    format!("{picture}{}{words}", idea.lines.join("|"))
}

fn read(text: &str) -> String {
    shown(&read_with(text, None))
}

#[test]
fn paragraphs_are_ideas() {
    insta::assert_snapshot!(read(
        "![](picture:bed) Short breaks are time away from home. You do\nsomething nice.\n\n## How to get it {#how}\n\n\
         ![A phone](../pictures/phone.jpg)\nRing *the team*.  \nYou can ask somebody < you know\n\n![](picture:bus)\n\n\
         No picture first ![a bus](picture:bus). Yes."
    ), @r#"
    (bed) Short breaks are time away from home.|You do something nice.
    h2 how: How to get it
    (content/pictures/phone.jpg) Ring <em>the team</em>.|You can ask somebody &lt; you know
    (bus) 
    No picture first <img src="/p/bus.svg" alt="a bus" width="640" height="480" loading="lazy">.|Yes.
    "#);
}

#[test]
fn lists_of_ideas_and_other_blocks() {
    insta::assert_snapshot!(read(
        "- ![](picture:bed) Sleep. Eat.\n- Play\n\n3. ![](picture:bus) Go.\n\n   Come back.\n4. Rest\n\n- a\n  - b\n\n\
         > [!TIP]\n> Ask us. Ring.\n\nTable: Days\n\n|a|\n|-|\n|b|\n\n---\n"
    ), @r#"
    list false 1: (bed) Sleep.|Eat. / Play
    list true 3: (bus) Go.|Come back. / Rest
    other: <ul><li>a<ul><li>b</li></ul></li></ul>
    other: <div class="callout callout-tip" role="note" aria-labelledby="callout_1"><p class="callout-title" id="callout_1">Tip</p><p>Ask us. Ring.</p></div>
    other: <div class="table"><table><caption>Days</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td data-label="a">b</td></tr></tbody></table></div>
    other: <hr>
    "#);
}

#[test]
fn elements_are_closed_where_a_sentence_ends() {
    insta::assert_snapshot!(read(
        "It is **free. Ring *us. Or* come.** Good.\n\n**Stop.** Go.\n\n[Ring us. We help](https://a.example). Yes.\n\n\
         <span lang=\"pl\">Tak. Nie.</span> No.\n\n[01632 960 001](tel:+441632960001). `B. C` is [x](x.md).[^1]\n\n[^1]: Note.\n"
    ), @r##"
    It is <strong>free.</strong>|<strong>Ring <em>us.</em></strong>|<strong><em>Or</em> come.</strong>|Good.
    <strong>Stop.</strong>|Go.
    <a class="alone" href="https://a.example/" rel="external">Ring us.</a>|<a href="https://a.example/" rel="external">We help</a>.|Yes.
    <span lang="pl">Tak.</span>|<span lang="pl">Nie.</span>|No.
    <a href="tel:+441632960001">01632_960_001</a>.|<code>B. C</code> is <a href="/content/guides/x.md">x</a>.<sup><a class="footnote" id="note_1_ref" href="#note_1" aria-label="Note 1">1</a></sup>
    other: <section class="footnotes" aria-labelledby="footnotes-title"><h2 id="footnotes-title">Notes</h2><ol><li id="note_1"><p>Note. <a class="back" href="#note_1_ref" aria-label="Back to the text: Note 1">Back to the text</a></p></li></ol></section>
    "##);
}

#[test]
fn pictures_that_are_not_at_the_start_stay_in_the_text() {
    insta::assert_snapshot!(read(
        "![](picture:bed)<!-- x -->![b](picture:bus) A.\n\n**![b](picture:bus)** A.\n\n![gone](picture:missing) A. ![gone](picture:missing)\n\n\
         ![bad](https://x.example/a.png) A.\n\n- A.\n\n  ![b](picture:bus) B.\n"
    ), @r#"
    (bed) <img src="/p/bus.svg" alt="b" width="640" height="480" loading="lazy"> A.
    <strong><img src="/p/bus.svg" alt="b" width="640" height="480" loading="lazy"></strong> A.
    (missing) A.|gone
    bad A.
    list false 1: A.|<img src="/p/bus.svg" alt="b" width="640" height="480" loading="lazy"> B.
    "#);
}

#[test]
fn hard_words_are_told_once_and_in_order() {
    let terms = Terms::new([
        ("plan", vec!["plan"]),
        ("ehc-plan", vec!["EHC plan"]),
        ("carer", vec!["carer", "carers"]),
        ("panel", vec!["panel"]),
    ]);
    let text = "## The panel\n\nAsk for a **plan**. A carer can.\n\n- An EHC **plan**\n- An [EHC\nplan](x.md) for carers\n\n> EHC\n";
    let easy = read_with(text, Some((&terms, "w/")));
    insta::assert_snapshot!(shown(&easy), @r#"
    h2 the-panel: The panel
    Ask for a <strong>plan</strong>.|A carer can. ["panel", "plan", "carer"]
    list false 1: An EHC <strong>plan</strong> ["ehc-plan"] / An <a href="/content/guides/x.md">EHC plan</a> for carers
    other: <blockquote><p>EHC</p></blockquote>
    "#);
    assert_eq!(easy.words, ["panel", "plan", "carer", "ehc-plan"]);
    let last = read_with("A.\n\n## The panel\n", Some((&terms, "w/")));
    assert_eq!(last.words, ["panel"]);
}

#[test]
fn long_tags_around_many_sentences_do_not_grow() {
    let text = format!("<abbr title=\"{}\">{}</abbr>", "x".repeat(20_000), "A. ".repeat(20_000));
    let easy = read_with(&text, None);
    let length: usize = easy.blocks.iter().map(html_of).map(|html| html.len()).sum();
    assert!(length < 6 * text.len(), "{length}");
}

fn html_of(block: &EasyBlock) -> String {
    match block {
        EasyBlock::Heading { level, id, html } => format!("<h{level} id=\"{id}\">{html}</h{level}>"),
        EasyBlock::Idea(idea) => format!("<p>{}</p>", idea.lines.join("\n")),
        EasyBlock::List { items, .. } => {
            items.iter().map(|item| format!("<p>{}</p>", item.lines.join("\n"))).collect()
        }
        EasyBlock::Other(html) => html.clone(),
    }
}

/// The words between tags, without the titles of call-outs.
fn words_of(html: &str) -> Vec<String> {
    let mut text = String::new();
    let parsed = Html::parse_fragment(html);
    for node in parsed.tree.root().descendants() {
        match node.value() {
            Node::Text(words) => {
                let parent = node.parent().and_then(|node| node.value().as_element()?.attr("class"));
                if parent != Some("callout-title") {
                    text.push_str(words);
                }
            }
            Node::Element(element)
                if [
                    "p", "li", "td", "th", "dt", "dd", "br", "h2", "h3", "h4", "caption", "pre", "ul", "ol",
                ]
                .contains(&element.name()) =>
            {
                text.push(' ');
            }
            _ => {}
        }
    }
    text.split_whitespace().map(str::to_owned).collect()
}

/// The words of the plain text, without those of pictures that are shown.
fn plain_words(body: &str) -> Vec<String> {
    let source = source(body);
    let mut tree = settled(&source, 0..body.len(), &mut Problems::unheard());
    for at in 0..tree.nodes.len() {
        let Kind::Image(link) = &tree.nodes[at].kind else { continue };
        let is_shown = PictureRef::read(source.path(), &link.destination).is_ok();
        let (alt, end) = (tree.plain(at), tree.nodes[at].end);
        tree.nodes[at + 1..end].iter_mut().for_each(|node| node.kind = Kind::Dropped);
        if !is_shown && end > at + 1 {
            tree.nodes[at + 1].kind = Kind::Text(alt.into());
        }
    }
    text::plain(&tree).split_whitespace().map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn html_is_balanced_and_harmless(text in any_text()) {
        let easy = read_with(&text, Some((&TERMS, "w/")));
        let blocks: Vec<String> = easy.blocks.iter().map(html_of).collect();
        for block in &easy.blocks {
            let items = match block {
                EasyBlock::Idea(idea) => std::slice::from_ref(idea),
                EasyBlock::List { items, .. } => items,
                _ => &[],
            };
            items.iter().flat_map(|item| &item.lines).for_each(|line| assert_balanced(line));
        }
        let whole = blocks.concat();
        assert_balanced(&whole);
        assert_harmless(&whole);
        assert_unmended(&whole);
        prop_assert!(!whole.contains("class=\"word\""));
    }

    #[test]
    fn headings_are_those_of_the_outline(text in any_text()) {
        let (outline, _) = outline(&source(&text), 0..text.len(), &["main"]);
        let easy = read_with(&text, None);
        let known: Vec<_> = outline.headings.iter().map(|heading| (heading.level, heading.id.as_str())).collect();
        let headings = easy.blocks.iter().filter_map(|block| match block {
            EasyBlock::Heading { level, id, .. } => Some((*level, id.as_str())),
            _ => None,
        });
        prop_assert!(headings.into_iter().all(|heading| known.contains(&heading)));
    }

    #[test]
    fn words_are_those_of_the_text(text in any_text()) {
        // Footnotes stand elsewhere; characters that HTML cannot hold are left out; some scripts need no spaces.
        let odd = |c: char| c == '^' || matches!(c, '。' | '｡' | '！' | '？') || (c.is_control() && c != '\n')
            || u32::from(c) & 0xfffe == 0xfffe || matches!(c, '\u{fdd0}'..='\u{fdef}');
        let text = text.replace(odd, "");
        let html: String = read_with(&text, None).blocks.iter().map(html_of).collect();
        prop_assert_eq!(words_of(&html), plain_words(&text));
    }

    #[test]
    fn words_are_told_once(text in any_text()) {
        let easy = read_with(&text, Some((&TERMS, "w/")));
        let ids = |idea: &Idea| idea.words.clone();
        let told: Vec<String> = easy.blocks.iter().flat_map(|block| match block {
            EasyBlock::Idea(idea) => ids(idea),
            EasyBlock::List { items, .. } => items.iter().flat_map(ids).collect(),
            _ => Vec::new(),
        }).collect();
        prop_assert!(easy.words.starts_with(&told));
        let mut once = easy.words.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), easy.words.len());
    }
}
