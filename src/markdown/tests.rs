//! What pages come out as, and what is said about them.

use super::*;
use crate::diagnostic::Place;
use crate::source::SourcePath;

pub(super) const LABELS: Labels<'static> = Labels {
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

pub(super) fn source(text: &str) -> Source {
    Source::new(SourcePath::new("content/guides/a.md").expect("a path"), text.to_owned())
}

pub(super) fn resolve(target: &Target) -> Resolved {
    match target {
        Target::Page { path, anchor } => {
            let anchor = anchor.as_ref().map_or(String::new(), |anchor| format!("#{anchor}"));
            Resolved::Href(format!("/{path}{anchor}"))
        }
        other => other.usual(),
    }
}

pub(super) fn picture(picture: &PictureRef) -> Option<Picture> {
    match picture {
        PictureRef::Id(id) if id == "missing" => None,
        PictureRef::Id(id) => Some(Picture { href: format!("/p/{id}.svg"), width: 640, height: 480 }),
        PictureRef::File(path) => Some(Picture { href: format!("/{path}"), width: 64, height: 48 }),
    }
}

pub(super) fn page(text: &str, terms: Option<(&Terms, &str)>) -> String {
    page_of(&source(text), 0..text.len(), terms)
}

pub(super) fn page_of(source: &Source, body: Range<usize>, terms: Option<(&Terms, &str)>) -> String {
    let context = Context { labels: &LABELS, terms, resolve: &resolve, picture: &picture };
    html(source, body, &["main"], &context)
}

/// Rules, the marked words and the severities, in the order of the file.
fn problems(text: &str) -> Vec<(&'static str, String)> {
    let source = source(text);
    let (_, mut found) = outline(&source, 0..text.len(), &["main"]);
    found.sort_by(|a, b| a.key().cmp(&b.key()));
    for problem in &found {
        assert!(!problem.why.is_empty() && problem.help.is_some(), "{problem:?}");
    }
    let marked = |place: &Place| place.excerpt[place.marked.0..place.marked.1].to_owned();
    found.iter().map(|problem| (problem.rule.0, marked(&problem.place))).collect()
}

fn assert_problems(text: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(rule, marked)| (*rule, (*marked).to_owned())).collect();
    assert_eq!(problems(text), expected, "{text}");
}

fn help(text: &str) -> String {
    let source = source(text);
    let (_, found) = outline(&source, 0..text.len(), &["main"]);
    found.into_iter().find_map(|problem| problem.help).unwrap_or_default()
}

#[test]
fn the_usual_marks() {
    insta::assert_snapshot!(page(
        "Some *stress*, **weight**, `code <b>`  \nand \"AT&T\" < 3.\n\n- a\n- b\n\n3. c\n\n   d\n\n> Quote\n\n---\n\nTerm\n: Meaning\n\n\
         ```html\n<p>\n```\n",
        None
    ), @r#"
    <p>Some <em>stress</em>, <strong>weight</strong>, <code>code &lt;b&gt;</code><br>
    and "AT&amp;T" &lt; 3.</p>
    <ul>
    <li>a</li>
    <li>b</li>
    </ul>
    <ol start="3">
    <li><p>c</p>
    <p>d</p>
    </li>
    </ol>
    <blockquote>
    <p>Quote</p>
    </blockquote>
    <hr>
    <dl>
    <dt>Term</dt>
    <dd>Meaning</dd>
    </dl>
    <pre><code>&lt;p&gt;
    </code></pre>
    "#);
}

#[test]
fn headings_get_ids_and_allowed_levels() {
    let text = "# One\n## Two `x`\n## Two x\n##### Five {#apply}\n## Apply\n## Main\n";
    insta::assert_snapshot!(page(text, None), @r#"
    <h2 id="one">One</h2>
    <h2 id="two-x">Two <code>x</code></h2>
    <h2 id="two-x-2">Two x</h2>
    <h4 id="apply">Five</h4>
    <h2 id="apply-2">Apply</h2>
    <h2 id="main-2">Main</h2>
    "#);
    assert_problems(text, &[("heading-level", "# One"), ("heading-level", "##### Five {#apply}")]);
}

#[test]
fn flaws_of_headings() {
    assert_problems("##\n", &[("empty-heading", "##")]);
    assert_problems("## a {#x}\n\n## b {#x}\n", &[("duplicate-id", "{#x}")]);
    assert_problems("## a {#main}\n", &[("heading-id", "{#main}")]);
    assert_problems("## a {#A_b}\n", &[("heading-id", "{#A_b}")]);
    assert_problems("## a {.b}\n", &[("heading-id", "{.b}")]);
    assert_problems("a[^1]\n\n[^1]: ## b\n", &[("heading-in-footnote", "## b")]);
}

#[test]
fn tables_have_a_caption_and_headings() {
    let text =
        "Table: Who *does* what\n\n| Job | You | |\n|---|:-:|---|\n| Hire | yes | [a](b.md) |\n| | no | |\n";
    insta::assert_snapshot!(page(text, None), @r#"
    <div class="table">
    <table>
    <caption>Who <em>does</em> what</caption>
    <thead>
    <tr><th scope="col">Job</th><th scope="col">You</th><td></td></tr>
    </thead>
    <tbody>
    <tr><th scope="row">Hire</th><td data-label="You">yes</td><td><a class="alone" href="/content/guides/b.md">a</a></td></tr>
    <tr><td></td><td data-label="You">no</td><td></td></tr>
    </tbody>
    </table>
    </div>
    "#);
    assert_problems(text, &[]);
}

#[test]
fn flaws_of_tables() {
    assert_problems("a\n\n| b |\n|---|\n| c |\n", &[("table-without-caption", "| b |")]);
    assert_problems("Table:\n\n| b |\n|---|\n", &[("table-without-caption", "| b |")]);
    assert_problems("Table: x\n\n| b | c |\n|---|\n", &[("caption-without-table", "Table: x")]);
    assert!(page("a\n\n| b |\n|---|\n| c |\n", None).contains("aria-label=\"Table 1\""));
}

#[test]
fn callouts() {
    insta::assert_snapshot!(page("> [!WARNING]\n> Hot.\n", None), @r#"
    <div class="callout callout-warning" role="note" aria-labelledby="callout_1">
    <p class="callout-title" id="callout_1">Warning</p>
    <p>Hot.</p>
    </div>
    "#);
}

#[test]
fn footnotes_stand_at_the_end_in_the_order_of_their_mention() {
    let text = "A[^b] and[^a] again[^b].\n\n[^a]: First.\n[^b]: Second[^a].\n";
    insta::assert_snapshot!(page(text, None), @r##"
    <p>A<sup><a class="footnote" id="note_1_ref" href="#note_1" aria-label="Note 1">1</a></sup> and<sup><a class="footnote" id="note_2_ref" href="#note_2" aria-label="Note 2">2</a></sup> again<sup><a class="footnote" id="note_1_ref_2" href="#note_1" aria-label="Note 1">1</a></sup>.</p>
    <section class="footnotes" aria-labelledby="footnotes-title">
    <h2 id="footnotes-title">Notes</h2>
    <ol>
    <li id="note_1"><p>Second<sup><a class="footnote" id="note_2_ref_2" href="#note_2" aria-label="Note 2">2</a></sup>. <a class="back" href="#note_1_ref" aria-label="Back to the text: Note 1">Back to the text</a> <a class="back" href="#note_1_ref_2" aria-label="Back to the text: Note 1.2">Back to the text</a></p>
    </li>
    <li id="note_2"><p>First. <a class="back" href="#note_2_ref" aria-label="Back to the text: Note 2">Back to the text</a> <a class="back" href="#note_2_ref_2" aria-label="Back to the text: Note 2.2">Back to the text</a></p>
    </li>
    </ol>
    </section>
    "##);
    assert_problems(text, &[]);
}

#[test]
fn flaws_of_footnotes() {
    assert_problems("a[^x] \\[^y] `[^z]`\n\n    [^code]\n", &[("footnote-missing", "[^x]")]);
    assert_problems("a\n\n[^x]: b\n", &[("footnote-unused", "[^x]:")]);
    assert_problems("a[^x]\n\n[^x]: b\n[^X]: c\n", &[("footnote-twice", "[^X]:")]);
}

#[test]
fn links_lead_to_pages_websites_mail_and_telephones() {
    let text = "[a](../services/b.md#c) [d](#e) <https://F.example> [g](HTTP://g.example/é) <h@i.example> [j](tel:+44%2020-7946) \
                [k](mailto:l@m.example?subject=n)";
    let (found, _) = outline(&source(text), 0..text.len(), &[]);
    let targets: Vec<_> = found.links.into_iter().map(|link| link.target).collect();
    let path = SourcePath::new("content/services/b.md").expect("a path");
    assert_eq!(
        targets,
        [
            Target::Page { path, anchor: Some("c".to_owned()) },
            Target::Anchor("e".to_owned()),
            Target::Web("https://f.example/".to_owned()),
            Target::Web("http://g.example/%C3%A9".to_owned()),
            Target::Mail("h@i.example".to_owned()),
            Target::Tel("+44207946".to_owned()),
            Target::Mail("l@m.example?subject=n".to_owned()),
        ]
    );
    assert_problems(text, &[]);
    insta::assert_snapshot!(page("[a](https://b.example?c&d)", None), @r#"<p><a class="alone" href="https://b.example/?c&amp;d" rel="external">a</a></p>"#);
}

#[test]
fn addresses_that_are_refused() {
    for address in [
        "javascript:alert(1)",
        "javascript://a.example/%0Aalert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "ftp://a.example",
        "//a.example",
        "/services/x/",
        "https:a.example",
        "https://",
        "https:///a.example",
        "https://a@b.example",
        "https://@b.example/",
        "https://a.example:99999/",
        "mailto:a",
        "mailto:a@b.example?cc=c@d.example",
        "mailto:a@b.example,c@d.example",
        "tel:x",
        "#",
        "b.md?c=d",
    ] {
        assert_problems(&format!("[words]({address})"), &[("link-address", address)]);
        assert_eq!(page(&format!("[words]({address})"), None), "<p>words</p>\n");
    }
    for address in
        ["../../b.md", "../../../b.md", "../../README.md", "b", "b.html", "b.pdf", "../services/", ".."]
    {
        assert_problems(&format!("[words]({address})"), &[("link-out-of-content", address)]);
    }
    assert_problems("[a]()", &[("link-address", "[a]()")]);
    assert_problems("[a](JaVaScRiPt&#58;x)", &[("link-address", "[a](JaVaScRiPt&#58;x)")]);
    assert_problems("[a](java&#10;script:x)", &[("link-address", "[a](java&#10;script:x)")]);
    assert_problems("[a](b%5c..%5cc.md)", &[("link-out-of-content", "b%5c..%5cc.md")]);
    assert_problems("[a](b\\\\c.md)", &[("link-address", "[a](b\\\\c.md)")]);
    assert_problems("[a][b]", &[("reference-missing", "[a][b]")]);
    assert_problems("[a](b.md \"c\")", &[("link-title", "[a](b.md \"c\")")]);
    assert_problems("![a](picture:b 'c')", &[("link-title", "![a](picture:b 'c')")]);
    assert_eq!(page("[a <https://b.example> c](d.md)", None).matches("<a ").count(), 1);
    assert_problems("[](b.md)", &[("empty-link", "[](b.md)")]);
}

#[test]
fn help_says_what_to_write_instead() {
    assert!(help("[a](/services/x/)").contains("`../services/x.md`"));
    assert!(help("[a](/guides/gp/y/#z)").contains("`gp/y.md`"));
    assert!(help("[a](../services/x)").contains("`../services/x.md`"));
    assert!(help("[a](x.html)").contains("`x.md`"));
    assert!(help("[a](//b.example/c)").contains("`https://b.example/c`"));
    assert!(help("a <b>c</b>").contains("`**words**`"));
}

#[test]
fn pictures() {
    insta::assert_snapshot!(page("![A *red* \"cup\"](picture:cup) ![b](../pictures/b.webp) ![gone](picture:missing)", None), @r#"<p><img src="/p/cup.svg" alt="A red &quot;cup&quot;" width="640" height="480" loading="lazy"> <img src="/content/pictures/b.webp" alt="b" width="64" height="48" loading="lazy"> gone</p>"#);
    for address in [
        "https://a.example/b.png",
        "b.png",
        "../pictures/b.svg",
        "/pictures/b.png",
        "picture:A",
        "data:image/png,x",
        "../../x.png",
    ] {
        assert_problems(&format!("![a]({address})"), &[("image-address", address)]);
        assert_eq!(page(&format!("![a]({address})"), None), "<p>a</p>\n");
    }
}

#[test]
fn safe_tags_stay() {
    let html = "<span lang=\"pl\">Cześć</span> <abbr title=\"a &amp; b\">AB</abbr><br>H<sub>2</sub>O <q><cite>x</cite></q>";
    assert_eq!(page(html, None), format!("<p>{html}</p>\n"));
    assert_problems(html, &[]);
    let comments = "a <!-- b --> c\n\n<!-- d\n\ne -->\n\n<!-- f --> <!-- g -->\n";
    assert_eq!(page(comments, None), "<p>a  c</p>\n");
    assert_problems(comments, &[]);
}

#[test]
fn tags_that_are_refused() {
    let raw = |text: &str, marked: &[&str], html: &str| {
        let expected: Vec<_> = marked.iter().map(|marked| ("raw-html", *marked)).collect();
        assert_problems(text, &expected);
        assert_eq!(page(text, None).trim_end(), html, "{text}");
    };
    raw("a <script>b</script>", &["<script>"], "<p>a b</p>");
    raw("a </b>", &["</b>"], "<p>a </p>");
    raw("a <span onclick=\"x\">b</span>", &["<span onclick=\"x\">"], "<p>a <span>b</span></p>");
    raw("a <q>b", &["<q>"], "<p>a b</p>");
    raw("a</q> b", &["</q>"], "<p>a b</p>");
    raw("a *<q>b* c</q>", &["<q>", "</q>"], "<p>a <em>b</em> c</p>");
    raw("a <q><s>b</q></s>", &["<s>", "</s>"], "<p>a <q>b</q></p>");
    raw("- <q>a\n  ## b\n  c</q>", &["<q>", "</q>"], "<ul>\n<li>a<h2 id=\"b\">b</h2>\nc</li>\n</ul>");
}

#[test]
fn blocks_of_html_are_refused() {
    assert_problems("<div>\na\n</div>\n\nb", &[("raw-html", "<div>")]);
    assert_problems("<span>\na\n</span>", &[("raw-html", "<span>")]);
    assert_problems("a\n\n<!-- b\n\nc", &[("raw-html", "<!-- b")]);
    assert_problems("<!-- a --> b", &[("raw-html", "b")]);
    assert_problems("> <!-- a -->\n> <p>\n", &[("raw-html", "<p>")]);
    assert_eq!(page("<div>\na\n</div>\n\nb", None), "<p>b</p>\n");
}

#[test]
fn hard_words_are_explained_once_and_not_in_links_headings_or_other_languages() {
    let terms = Terms::new([("plan", vec!["plan"]), ("camhs", vec!["CAMHS"])]);
    let text = "## A plan\n[plan](b.md) `plan` <span lang=\"pl\">plan</span> <abbr title=\"x\">CAMHS</abbr> **plan** plan CAMHS";
    let html = page(text, Some((&terms, "../words/")));
    let explained = "<strong><a class=\"word\" href=\"../words/#plan\" aria-label=\"plan: what it means\">plan</a></strong> plan \
                     <a class=\"word\" href=\"../words/#camhs\" aria-label=\"CAMHS: what it means\">CAMHS</a></p>\n";
    assert!(html.ends_with(explained), "{html}");
    assert_eq!(html.matches("class=\"word\"").count(), 2);
}

#[test]
fn text_is_one_line_for_each_block() {
    let text = "## A\nb *c*\nd\n\n- e\n  > f\n  ### f\n  f\n  - g\n\nTable: h\n\n| i | j |\n|---|---|\n| k[^1] | l |\n\n[^1]: m <!-- n -->\n";
    let source = source(text);
    assert_eq!(super::text(&source, 0..text.len()), "A\nb c d\ne\nf\nf\nf\ng\nh\ni\nj\nk\nl\nm");
    assert_eq!(outline(&source, 0..text.len(), &[]).0.words, 15);
}

#[test]
fn spans_count_from_the_start_of_the_file() {
    let text = "---\ntitle: é\n---\r\n## Ü\r\n\r\n[a](b.md)\r\n";
    let (found, _) = outline(&source(text), 18..text.len(), &[]);
    assert_eq!(&text[found.headings[0].span.clone()].trim_end(), &"## Ü");
    assert_eq!(&text[found.links[0].span.clone()], "[a](b.md)");
    assert_eq!(&text[found.links[0].address.clone()], "b.md");
}

#[test]
fn deep_nesting_is_reported_once_and_left_out() {
    for text in [
        "> ".repeat(40) + "a",
        "> ".repeat(100_000) + "a",
        "- ".repeat(100_000) + "a",
        "*a ".repeat(50_000) + &"b*".repeat(50_000),
        "![".repeat(50_000) + &"](picture:x)".repeat(50_000),
    ] {
        let rules: Vec<_> = problems(&text).into_iter().map(|(rule, _)| rule).collect();
        assert_eq!(rules, ["nested-too-deeply"], "{}", &text[..20]);
        page(&text, None);
    }
    let text = format!("a\n\n{}b\n\nc", "> ".repeat(300));
    assert_eq!(super::text(&source(&text), 0..text.len()), "a");
    let tags = "<q>".repeat(9) + &"</q>".repeat(9);
    assert!(problems(&format!("a{tags}")).contains(&("nested-too-deeply", "<q>".to_owned())));
}

#[test]
fn a_page_of_mistakes_does_not_fill_the_report() {
    let text = "[a](/b)\n".repeat(5_000);
    assert_eq!(problems(&text).len(), 20);
    let (_, found) = outline(&source(&text), 0..text.len(), &[]);
    assert!(
        found[19]
            .help
            .as_ref()
            .is_some_and(|help| help.ends_with("There are 4980 more like this in the file."))
    );
}
