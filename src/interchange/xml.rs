//! XML documents, always well-formed.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

pub(super) type Xml = Writer<Vec<u8>>;

/// A document with one root element in a namespace.
pub(super) fn document(
    root: &str,
    namespace: &str,
    content: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> String {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    let written = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).and_then(|()| {
        xml.create_element(root).with_attribute(("xmlns", namespace)).write_inner_content(content).map(drop)
    });
    debug_assert!(written.is_ok(), "writing to memory does not fail");
    String::from_utf8(xml.into_inner()).unwrap_or_default() + "\n"
}

/// An element that holds text and nothing else.
pub(super) fn text(xml: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    xml.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

#[cfg(test)]
pub(super) mod tests {
    use quick_xml::Reader;

    use super::*;

    /// Each element that holds text, as `path/to/element` and its text, and each attribute as `path/to/element@name`.
    pub(crate) fn read(document: &str) -> Vec<(String, String)> {
        let mut reader = Reader::from_str(document);
        let (mut path, mut text, mut found) = (Vec::new(), String::new(), Vec::new());
        loop {
            let event = reader.read_event().expect("well-formed XML");
            match &event {
                Event::Start(tag) | Event::Empty(tag) => {
                    text.clear();
                    path.push(tag.name().as_ref().to_owned());
                    for attribute in tag.attributes() {
                        let attribute = attribute.expect("an attribute");
                        let value = quick_xml::escape::unescape(&attribute.value).expect("known entities");
                        found.push((
                            format!("{}@{}", path.join("/"), attribute.key.as_ref()),
                            value.into_owned(),
                        ));
                    }
                }
                Event::Text(part) => text.push_str(part),
                Event::GeneralRef(name) => {
                    text.push_str(
                        &quick_xml::escape::unescape(&format!("&{};", &**name)).expect("known entities"),
                    );
                }
                Event::End(_) if !text.trim().is_empty() => {
                    found.push((path.join("/"), std::mem::take(&mut text)))
                }
                Event::Eof => return found,
                Event::CData(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => panic!("{event:?}"),
                _ => {}
            }
            if matches!(event, Event::End(_) | Event::Empty(_)) {
                path.pop();
            }
        }
    }

    #[test]
    fn text_stays_text() {
        let hostile = "]]></a><b x='1'>&amp;<!-- \"";
        let document = document("a", "urn:x", |xml| text(xml, "b", hostile));
        let expected = [("a@xmlns", "urn:x"), ("a/b", hostile)];
        assert_eq!(read(&document), expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
    }
}
