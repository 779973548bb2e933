//! The words of a passage that are prose: without code, addresses and words in another language.
//!
//! In: a [`Passage`]. Out: its text, byte for byte, with a filler where rules about words should not look.

use std::ops::Range;

use super::pattern::Pattern;
use crate::markdown::{MarkKind, Passage};

/// Stands for each byte that rules should not look at. It is no letter, no digit and no white space.
pub(super) const FILLER: char = '\u{1a}';

/// A web address, an e-mail address, or a name such as GOV.UK.
static ADDRESS: Pattern = Pattern::needing(
    &["://", "www.", "@", ".uk", ".org", ".com", ".net", ".info", ".eu", ".example"],
    r"(?i)\b(?:https?://|www\.)\S+|[^\s@]+@[^\s@]+|\b[a-z0-9][a-z0-9.-]*\.(?:uk|org|com|net|info|eu|example)\b(?:/\S*)?",
);

/// The text with the filler. None if all of it is prose.
pub(super) fn readable(passage: &Passage) -> Option<String> {
    let text = &passage.text;
    let is_hidden = |kind: &MarkKind| match kind {
        MarkKind::Code => true,
        MarkKind::Tag(_, Some(lang)) => !lang.starts_with("en"),
        _ => false,
    };
    let marks = passage.marks.iter().filter(|mark| is_hidden(&mark.kind));
    let mut hidden: Vec<Range<usize>> = marks.map(|mark| mark.range.clone()).collect();
    hidden.extend(ADDRESS.find(text).map(|at| without_end(text, at)));
    (!hidden.is_empty()).then(|| hide(text, hidden))
}

/// The text with the filler in the place of what stands in double quotation marks. None if nothing does.
pub(super) fn unspoken(text: &str) -> Option<String> {
    let hidden = speech(text);
    (!hidden.is_empty()).then(|| hide(text, hidden))
}

/// What stands between double quotation marks.
fn speech(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (opens, closes) in [('“', '”'), ('"', '"')] {
        let mut from = 0;
        while let Some(start) = text.get(from..).and_then(|rest| rest.find(opens)).map(|at| from + at) {
            let inside = start + opens.len_utf8();
            let Some(length) = text.get(inside..).and_then(|rest| rest.find(closes)) else { break };
            from = inside + length + closes.len_utf8();
            found.push(start..from);
        }
    }
    found
}

/// The stop behind an address belongs to the sentence.
fn without_end(text: &str, range: Range<usize>) -> Range<usize> {
    let address = text.get(range.clone()).unwrap_or_default();
    range.start..range.start + address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '’']).len()
}

/// Writes the filler over some bytes.
fn hide(text: &str, mut hidden: Vec<Range<usize>>) -> String {
    let mut out = String::with_capacity(text.len());
    hidden.sort_unstable_by_key(|range| range.start);
    let mut done = 0;
    for range in hidden {
        let (start, end) = (range.start.max(done), range.end.max(done));
        let (Some(before), Some(_)) = (text.get(done..start), text.get(start..end)) else { continue };
        out.push_str(before);
        out.extend(std::iter::repeat_n(FILLER, end - start));
        done = end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_no_prose() {
        for address in
            ["https://x.example/a?b=1&c", "a.b@x.example", "www.nhs.uk/eg/", "GOV.UK", "ipsea.org.uk"]
        {
            assert_eq!(ADDRESS.find(address).next(), Some(0..address.len()), "{address}");
        }
        assert!(!ADDRESS.is_in("It is fine. Uk. 9.30am to 4.45pm e.g. this"));
        let passage = Passage::fact("See www.x.example. Go.".to_owned(), 0..22);
        let shown = readable(&passage).map(|text| text.replace(FILLER, "-"));
        assert_eq!(shown.as_deref(), Some("See -------------. Go."));
        assert_eq!(readable(&Passage::fact("Ring us. Go.".to_owned(), 0..12)), None);
    }

    #[test]
    fn speech_stands_between_quotation_marks() {
        let text = "Say “é” and \"no\" now, “or";
        let said: Vec<&str> = speech(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(said, ["“é”", "\"no\""]);
    }

    proptest::proptest! {
        #[test]
        fn speech_is_in_the_text(text in "([“”\"a ]|\\PC){0,30}") {
            proptest::prop_assert!(speech(&text).into_iter().all(|range| text.get(range).is_some()));
        }

        #[test]
        fn any_ranges_can_be_hidden(text in "\\PC{0,30}", from in 0..40_usize, length in 0..10_usize) {
            let hidden = hide(&text, vec![from..from + length, 3..9]);
            proptest::prop_assert_eq!(hidden.len(), text.len());
        }

        #[test]
        fn any_text_keeps_its_length(text in "([a-z@./: ]|www\\.|\\PC){0,40}") {
            let passage = Passage::fact(text.clone(), 0..text.len());
            proptest::prop_assert!(readable(&passage).is_none_or(|readable| readable.len() == text.len()));
        }
    }
}
