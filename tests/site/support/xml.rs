//! The texts of XML files.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::Event;

/// The text of each element, with the names of the elements around it. Fails when the file is not well-formed.
pub(crate) fn xml(text: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(text);
    let (mut path, mut found): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(tag) => {
                path.push(tag.name().as_ref().to_owned());
                found.push((path.join("/"), String::new()));
            }
            Event::End(_) => drop(path.pop()),
            Event::Text(text) => add(&mut found, &text),
            Event::GeneralRef(name) => {
                add(&mut found, &unescape(&format!("&{};", &*name)).expect("a known sign"));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    // White space between elements belongs to none of them.
    found.into_iter().map(|(path, text)| (path, text.trim().to_owned())).collect()
}

fn add(found: &mut [(String, String)], text: &str) {
    if let Some((_, whole)) = found.last_mut() {
        whole.push_str(text);
    }
}
