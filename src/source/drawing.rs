//! Drawings (SVG) that can be looked at and do nothing else.
//!
//! In: the text of an SVG file. Out: the first thing in it that could run, load something or lead elsewhere, with its place. A page
//! shows drawings as pictures, where browsers run nothing; but whoever opens the file by itself gets a document of the site's own
//! address. So a drawing is made of shapes and words only. It is a list of what is allowed, because nobody knows all that is not.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "symbol",
    "text",
    "title",
    "tspan",
    "use",
];

/// What could load a file in the value of a style. A backslash can hide any of them.
const LOADING: &[&str] = &["\\", "@", "image(", "image-set(", "src(", "expression", "javascript:"];

/// The first thing in a drawing that is more than shapes and words: where, and what it is. None for a drawing that is fine.
pub fn harm_in_drawing(text: &str) -> Option<(Range<usize>, String)> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    loop {
        let start = place(text, reader.buffer_position());
        let event = match reader.read_event() {
            Ok(Event::Eof) => {
                return (depth > 0).then(|| (start..start, "an element without an end".to_owned()));
            }
            Ok(event) => event,
            Err(_) => return Some((start..start, "something that is not XML".to_owned())),
        };
        let harm = match &event {
            Event::Start(element) | Event::Empty(element) => harm_in(element),
            Event::DocType(_) => Some("a `<!DOCTYPE>`".to_owned()),
            Event::PI(_) => Some("an instruction (`<?…?>`)".to_owned()),
            _ => None,
        };
        if let Some(harm) = harm {
            return Some((start..place(text, reader.buffer_position()), harm));
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
}

/// A place of the reader as an offset in the text.
fn place(text: &str, at: u64) -> usize {
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn harm_in(element: &BytesStart<'_>) -> Option<String> {
    let name = element.name();
    if !ELEMENTS.contains(&name.as_ref()) {
        return Some(format!("an element `<{}>`", shown(name.as_ref())));
    }
    element.attributes().find_map(|attribute| {
        let Ok(attribute) = attribute else { return Some("something that is not XML".to_owned()) };
        let key: &str = attribute.key.as_ref();
        let value = quick_xml::escape::unescape(&attribute.value).ok();
        let fine = value.is_some_and(|value| is_harmless(key, &value));
        (!fine).then(|| format!("the attribute `{}`", shown(key)))
    })
}

fn is_harmless(key: &str, value: &str) -> bool {
    let plain: String = value.to_lowercase().split_whitespace().collect();
    // `url(#a)` paints with another part of the drawing.
    let loads = || {
        let leaves = |address: &str| !address.trim_start_matches(['"', '\'']).starts_with('#');
        plain.split("url(").skip(1).any(leaves) || LOADING.iter().any(|sign| plain.contains(sign))
    };
    match key {
        "href" | "xlink:href" => plain.starts_with('#'),
        "xmlns" => value == "http://www.w3.org/2000/svg",
        "xmlns:xlink" => value == "http://www.w3.org/1999/xlink",
        "xml:space" | "xml:lang" => true,
        _ if key.contains(':') || key.to_lowercase().starts_with("on") => false,
        _ => !loads(),
    }
}

/// A name from somebody's file, short and without signs that nobody sees.
fn shown(name: &str) -> String {
    name.chars().take(40).flat_map(char::escape_debug).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FINE: &str = "<?xml version=\"1.0\"?>\n<!-- by hand -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\
                        <title>A &amp; B</title><defs><linearGradient id=\"a\"><stop offset=\"1\"/></linearGradient></defs>\
                        <g style=\"fill: url('#a')\"><path d=\"M0 0\" fill=\"url( #a )\"/><use href=\"#a\"/></g></svg>";

    /// The fine drawing with something in it.
    fn with(harm: &str) -> String {
        FINE.replace("<g ", &format!("{harm}<g "))
    }

    #[test]
    fn shapes_and_words_are_fine() {
        assert_eq!(harm_in_drawing(FINE), None);
        assert_eq!(harm_in_drawing("<svg viewBox=\"0 0 1 1\"/>"), None);
    }

    #[test]
    fn what_runs_loads_or_leads_away_is_found_in_its_place() {
        for harm in [
            "<script>alert(1)</script>",
            "<SCRIPT/>",
            "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
            "<foreignObject><p/></foreignObject>",
            "<a href=\"https://a.example/\"/>",
            "<image href=\"https://a.example/a.png\"/>",
            "<style>@import 'https://a.example/a.css';</style>",
            "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
            "<set attributeName=\"onload\" to=\"alert(1)\"/>",
            "<feImage href=\"https://a.example/\"/>",
            "<iframe/>",
            "<use href=\"https://a.example/a.svg#x\"/>",
            "<use href=\"data:image/svg+xml,x\"/>",
            "<use xlink:href=\"//a.example/#x\"/>",
            "<use href=\"java&#x0A;script:alert(1)\"/>",
            "<path onload=\"alert(1)\"/>",
            "<path ONCLICK=\"alert(1)\"/>",
            "<path xml:base=\"https://a.example/\"/>",
            "<path ev:event=\"load\"/>",
            "<path style=\"fill: url(https://a.example/)\"/>",
            "<path fill=\"url( '//a.example/' )\"/>",
            "<path fill=\"url(#a), URL(b.svg)\"/>",
            "<path style=\"fill: u\\72l(//a.example/)\"/>",
            "<path fill=\"&#117;rl(//a.example/)\"/>",
            "<path fill=\"&unknown;\"/>",
            "<g xmlns=\"http://www.w3.org/1999/xhtml\"/>",
            "<?xml-stylesheet href=\"https://a.example/a.css\"?>",
        ] {
            let text = with(harm);
            let (place, _) = harm_in_drawing(&text).unwrap_or_else(|| panic!("{harm} is let through"));
            assert!(text[place].starts_with('<'), "{harm}");
        }
    }

    #[test]
    fn what_is_no_whole_drawing_is_found_too() {
        for text in [
            "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>",
            "<svg><g></svg>",
            "<svg><g>",
            "<svg a=b/>",
            "<svg a=\"b\" a=\"c\"/>",
            "<svg><![CDATA[",
            "<html/>",
        ] {
            assert!(harm_in_drawing(text).is_some(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_judged(text in "(<|>|/|svg|g|\"|'|=| |&|;|#|x|é|<!--|-->|<\\?|\\?>|<!\\[CDATA\\[|\\]\\]>){0,40}") {
            if let Some((place, _)) = harm_in_drawing(&text) {
                prop_assert!(text.get(place).is_some());
            }
        }
    }
}
