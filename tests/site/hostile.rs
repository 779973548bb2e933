//! Titles, facts and texts that try to run something, to break out of where they stand, or to lead readers away. Every site that is
//! built here is parsed as a browser does, and looked through for anything that could run (`support/sound.rs`).

use std::fs;

use crate::support::page::quoted;
use crate::support::{Built, Page, SiteTest, repository, xml};

/// What somebody could put into any text. The template's and the calendar's own signs are in it too.
const EVIL: &str = "<script>alert(1)</script><img src=x onerror=alert(1)>\" onmouseover=\"alert(1) ' onfocus='x' autofocus \
                    {{ 7*7 }} {% raw %} {# x #} &lt;b&gt; </title></textarea> <!-- --> ]]> END:VCALENDAR \\n ;,: $x { $x } `${1}`";

/// The evil text stands somewhere as plain words, and nothing of it was calculated.
fn stands_as_words(built: &Built, address: &str) {
    let all = built.only(address, "body");
    let words: Vec<&str> = EVIL.split_whitespace().collect();
    assert!(all.contains(&words.join(" ")), "the text is not on {address}: {all}");
}

/// `tests/fixtures/hostile`: every text of every file is the evil one.
fn evil_site() -> Built {
    SiteTest::new().filled("tests/fixtures/hostile", "EVIL", &quoted(EVIL)).build().clean()
}

/// Pages of every kind.
const PAGES: &[&str] = &[
    "/",
    "/404.html",
    "/a-z/",
    "/accessibility/",
    "/browse/",
    "/browse/age/small/",
    "/browse/area/milbury/",
    "/browse/need/autism/",
    "/browse/sector/health/",
    "/browse/topic/money/",
    "/credits/",
    "/events/",
    "/events/evil/",
    "/guides/evil/",
    "/guides/evil/part/",
    "/easy-read/",
    "/easy-read/age/small/",
    "/easy-read/all/",
    "/easy-read/help/",
    "/easy-read/words/",
    "/how-we-are-doing/",
    "/made-with/",
    "/maps/",
    "/maps/evil/",
    "/maps/evil/by-age/",
    "/maps/evil/easy-read/",
    "/maps/gaps/",
    "/pathways/",
    "/pathways/evil/",
    "/pl/",
    "/pl/help/",
    "/pl/services/other/",
    "/replies/",
    "/replies/evil/",
    "/replies/no/",
    "/replies/year-2026/",
    "/help/",
    "/law/",
    "/news/",
    "/news/evil/",
    "/old/",
    "/services/",
    "/services/evil/",
    "/services/evil/easy-read/",
    "/services/other/easy-read/",
    "/search/",
    "/site-map/",
    "/words/",
];

#[test]
fn every_text_stays_text() {
    let built = evil_site();
    for page in PAGES {
        stands_as_words(&built, page);
    }
    assert_eq!(built.links("/services/evil/", "a.word").len(), 1);
    let mail = built.attributes("/services/evil/", "a[href^=mailto]", "href");
    assert!(mail.iter().all(|href| !href.contains(['<', '"', ' ', '\n'])), "{mail:?}");
}

/// Facts that hold no text of an author's own, and those that say nothing on the site.
const NO_TEXTS: &[&str] =
    &["kind", "draft", "ignore", "rule", "reason", "words", "stage", "text", "area", "redirect-from"];

/// The names of all facts in a schema.
fn names_in(schema: &serde_json::Value, names: &mut std::collections::BTreeSet<String>) {
    match schema {
        serde_json::Value::Object(parts) => {
            let facts = parts.get("properties").and_then(serde_json::Value::as_object);
            names.extend(facts.iter().flat_map(|facts| facts.keys().cloned()));
            parts.values().for_each(|part| names_in(part, names));
        }
        serde_json::Value::Array(parts) => parts.iter().for_each(|part| names_in(part, names)),
        _ => {}
    }
}

/// A fact that is added to the content model has to be added to the hostile site, too.
#[test]
fn every_fact_of_every_kind_of_page_is_tried() {
    for (schema, folder) in [
        ("service", "services"),
        ("guide", "guides"),
        ("event", "events"),
        ("news", "news"),
        ("pathway", "pathways"),
        ("provision-map", "maps"),
        ("reply", "replies"),
    ] {
        let schema = fs::read_to_string(repository().join(format!("schemas/{schema}.schema.json")));
        let mut names = std::collections::BTreeSet::new();
        names_in(&serde_json::from_str(&schema.expect("a schema")).expect("JSON"), &mut names);
        let pages = walkdir::WalkDir::new(repository().join("tests/fixtures/hostile/content").join(folder));
        let pages = pages.into_iter().flatten().filter(|entry| entry.file_type().is_file());
        let text: String = pages.map(|page| fs::read_to_string(page.path()).expect("a page")).collect();
        let is_there = |name: &String| {
            text.lines().any(|line| line.trim_start_matches([' ', '-']).starts_with(&format!("{name}:")))
        };
        let missing: Vec<&String> =
            names.iter().filter(|name| !NO_TEXTS.contains(&name.as_str()) && !is_there(name)).collect();
        assert!(names.len() > 30 && missing.is_empty(), "{folder}: {missing:?}");
    }
}

#[test]
fn files_for_other_programs_stay_whole() {
    let built = evil_site();
    let feed = xml(built.source("news/feed.xml"));
    let words: Vec<&str> = EVIL.split_whitespace().collect();
    for element in ["feed/title", "feed/author/name", "feed/entry/title", "feed/entry/summary"] {
        assert!(feed.contains(&(element.to_owned(), words.join(" "))), "{element} {feed:#?}");
    }
    xml(built.source("sitemap.xml"));
    for path in ["events/evil/event.ics", "events/calendar.ics"] {
        let calendar = built.source(path).replace("\r\n ", "");
        let lines: Vec<&str> = calendar.split_terminator("\r\n").collect();
        assert_eq!(lines.iter().filter(|line| **line == "END:VCALENDAR").count(), 1, "{calendar}");
        let names = lines.iter().all(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
        assert!(names && !calendar.replace("\r\n", "").contains(['\r', '\n']), "{calendar}");
    }
}

/// Texts that a browser must not understand as its author may have hoped.
const TEXTS: &[&str] = &[
    "<script>alert(1)</script>",
    "a <script>alert(1)</script> b",
    "<img src=x onerror=alert(1)>",
    "a <img src=x onerror=alert(1)> b",
    "<svg/onload=alert(1)>",
    "<iframe src=//evil.example></iframe>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "a <span onclick=\"alert(1)\">b</span>",
    "a <span lang=\"en\" style=\"x\">b</span>",
    "a <abbr title='\"><script>alert(1)</script>'>b</abbr>",
    "a <abbr title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">b</abbr>",
    "<style>*{display:none}</style>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0>",
    "<form action=//evil.example><input></form>",
    "<!-- --><script>alert(1)</script>",
    "<!--><script>alert(1)</script>",
    "<!-- a\n\n--> b <script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?php echo 1 ?>",
    "<!DOCTYPE html>",
    "</div></main></body></html>",
    "a </p></main> b",
    "a <b>unclosed",
    "a <span>unclosed",
    "- a <span>b\n- c</span>",
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT:alert(1))",
    "[x](java&#x0A;script:alert(1))",
    "[x](java\\\nscript:alert(1))",
    "[x](<java script:alert(1)>)",
    "[x](&#106;avascript:alert(1))",
    "[x](\u{1}javascript:alert(1))",
    "[x](vbscript:x)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc/passwd)",
    "[x](//evil.example/)",
    "[x](\\\\evil.example\\x)",
    "[x](/\\evil.example)",
    "[x](https://good.example@evil.example/)",
    "[x](https://a.example/\"onmouseover=\"alert(1))",
    "[x](<https://a.example/\" onmouseover=\"alert(1)>)",
    "[x](https://a.example/ \"title\" onmouseover=\"alert(1)\")",
    "[x](https://a.example/'>)",
    "[x](mailto:a@b.example?subject=x&bcc=c@d.example)",
    "[x](mailto:a@b.example\"onclick=x)",
    "[x](tel:111;x=y)",
    "<javascript:alert(1)>",
    "<https://a.example/\"onclick=alert(1)>",
    "![x](https://evil.example/x.png)",
    "![x](javascript:alert(1))",
    "![\" onerror=\"alert(1)](../pictures/x.png)",
    "![x](data:image/svg+xml,<svg onload=alert(1)>)",
    "[r]\n\n[r]: javascript:alert(1) \"x\"",
    "[r]\n\n[r]: <https://a.example/\"onclick=\"alert(1)> 'a\"b'",
    "## <script>alert(1)</script>",
    "## x {#\"onclick=alert(1)}",
    "## x {onclick=alert(1)}",
    "## x {.a #b onclick=\"alert(1)\"}",
    "## \" onclick=\"x",
    "```<script>\n</code></pre><script>alert(1)</script>\n```",
    "`</code><script>alert(1)</script>`",
    "    </code></pre><script>alert(1)</script>",
    "|<script>|a|\n|-|-|\n|\" onclick=\"x|</table><script>x</script>|",
    "Table: <script>alert(1)</script>\n\n|a|b|\n|-|-|\n|c|d|",
    "Table: \" onclick=\"x\n\n|\"><b>|b|\n|-|-|\n|c|d|",
    "a[^\"><script>]\n\n[^\"><script>]: x",
    "a[^1]\n\n[^1]: <script>alert(1)</script> </section></main>",
    "<script>\n: <script>",
    "> [!NOTE]\n> <script>alert(1)</script>",
    "> [!<script>]\n> x",
    "{{ 7*7 }} {% for x in y %} {{ shell }} {# x",
    "{{ <harbour /> }}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\<script>alert(1)\\</script>",
    "a\u{202e}b \u{2066}c\u{2069} \u{200b}d \u{feff}e",
    "a \u{0}b \u{8}c \u{1b}[31md \u{7f}e \u{85}f \u{fffe}g",
    "EHC plan<script> [EHC plan <script>](#x)",
];

#[test]
fn no_text_can_run_anything() {
    let site = TEXTS.iter().enumerate().fold(SiteTest::new(), |site, (number, text)| {
        site.page(&format!("services/t{number:03}.md"), Page::service("T").text(text)).page(
            &format!("guides/t{number:03}.md"),
            Page::guide("T").text(&format!("Before.\n\n{text}\n\nAfter.")),
        )
    });
    let built = site.build();
    assert_eq!(built.exit(), 1);
    for problem in built.problems() {
        assert!(problem.line > 4, "{problem:?} is not in the text");
    }
    for (number, text) in TEXTS.iter().enumerate() {
        let start = format!("content/guides/t{number:03}.md:");
        let is_refused = built.told().iter().any(|line| line.starts_with(&start));
        let is_there = built.has(&format!("guides/t{number:03}/index.html"));
        assert!(is_there || is_refused, "{text:?} has vanished in silence");
        if is_there {
            let page = built.only(&format!("/guides/t{number:03}/"), "main");
            assert!(page.contains("Before.") && page.contains("After."), "{text:?}: {page}");
            assert!(!page.contains("49"), "{text:?}: {page}");
        }
    }
}

#[test]
fn what_looks_like_a_template_is_shown_as_it_is() {
    let text = "{{ 7*7 }} and {% if x %} and {{ shell.council }} and { $title }";
    let built = SiteTest::new().page("guides/a.md", Page::guide(text).text(text)).build().clean();
    assert_eq!(built.only("/guides/a/", "h1"), text);
    assert_eq!(built.only("/guides/a/", ".prose"), text);
}

#[test]
fn marks_that_turn_words_round_are_noticed_in_texts_too() {
    for mark in ['\u{202e}', '\u{202a}', '\u{2066}', '\u{2028}'] {
        let built = SiteTest::new()
            .page("guides/a.md", Page::guide("A").text(&format!("Pay £5{mark}1 here.")))
            .build();
        let told = built.told();
        assert_eq!(told.len(), 1, "U+{:04X}: {told:?}", u32::from(mark));
        assert!(told[0].starts_with("content/guides/a.md:6:7 hidden-character: "), "{told:?}");
    }
}

#[test]
fn nothing_is_read_or_written_outside_of_the_site() {
    let secret = "Zebra secret";
    let site = SiteTest::new()
        .page("guides/a/index.md", Page::guide("A").fact("parts: [../../../../secret.md]"))
        .page("guides/b.md", Page::guide("B").fact("redirect-from: [/../../x/]"))
        .page("guides/c.md", Page::guide("C").text("[x](../../../secret.md) ![x](../../../secret.png)"))
        .page("services/d.md", Page::service("D").fact("if-not-eligible:\n  - page: ../../../secret.md"))
        .file(
            "content/pictures/pictures.yaml",
            "pictures:\n  - id: x\n    file: ../../secret.png\n    label: x\n    licence: x\n    credit: x\n",
        );
    fs::write(site.beside("secret.md"), Page::guide(secret).to_string()).expect("a file");
    fs::write(site.beside("secret.png"), secret).expect("a file");
    let built = site.build();
    assert_eq!(built.exit(), 1);
    assert_eq!(built.files(), Vec::<&str>::new(), "the list of pictures is broken");
    let site = site.remove("content/pictures/pictures.yaml");
    let built = site.build();
    let files: Vec<String> = built.problems().into_iter().map(|problem| problem.file).collect();
    for page in
        ["content/guides/a/index.md", "content/guides/b.md", "content/guides/c.md", "content/services/d.md"]
    {
        assert!(files.iter().any(|file| file == page), "{page} is not in {files:?}");
    }
    for path in built.files() {
        assert!(!String::from_utf8_lossy(built.bytes(path)).contains("Zebra"), "{path}");
    }
    let beside: Vec<_> =
        fs::read_dir(site.beside("")).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(beside.len(), 4, "{beside:?}");
}
