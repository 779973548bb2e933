//! Where sentences end, in any language.
//!
//! In: plain text. Out: its sentences. The rules are those of [Unicode](https://www.unicode.org/reports/tr29/), which know the
//! full stops and question marks of all scripts, and a few of our own for short forms such as "Mr." and for numbers.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

/// Short forms that a name or the rest of the sentence follows. Some are Polish or Romanian.
const BEFORE_WORDS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Cllr", "St", "e.g", "E.g", "eg", "i.e", "I.e", "ie", "cf",
    "vs", "viz", "ul", "al", "np", "im", "św", "tzn", "tj", "str",
];

/// Short forms that a number follows.
const BEFORE_NUMBERS: &[&str] = &[
    "No", "no", "Nos", "nos", "Nr", "nr", "Tel", "tel", "ext", "p", "pp", "para", "paras", "s", "ss", "Sch",
    "reg", "regs", "art", "fig", "ch", "vol", "approx", "c", "ca",
];

/// The sentences of a text, without the white space around them. A line end always ends a sentence.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut start = 0;
    let ends = starts(text).into_iter().chain([text.len()]);
    let sentences = ends.filter_map(|end| text.get(std::mem::replace(&mut start, end)..end));
    sentences.map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// Where sentences begin, in order, but for the first. White space belongs to the sentence before it.
pub(super) fn starts(text: &str) -> Vec<usize> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut starts: Vec<usize> = segmenter.segment_str(text).chain(figures(text)).collect();
    starts.retain(|at| is_start(text, *at));
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// Where a number, a sum or a web address follows a full stop. The rules of Unicode let the sentence go on there if the next
/// word is a small one: "Ring 999. 2 people answer."
fn figures(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices('.').filter_map(|(at, _)| {
        let after = text[at + 1..].trim_start_matches(is_closing);
        let next = after.trim_start();
        let number = next.strip_prefix(['£', '€', '$']).unwrap_or(next);
        let begins = number.starts_with(|c: char| c.is_numeric())
            || ["www.", "http://", "https://"].iter().any(|start| next.starts_with(start));
        (begins && next.len() < after.len()).then_some(text.len() - next.len())
    })
}

fn is_start(text: &str, at: usize) -> bool {
    let Some((before, after)) = text.split_at_checked(at) else { return false };
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else { return false };
    if !last.is_whitespace() {
        // Without a space, only scripts that write none between sentences begin another. So web addresses stay whole.
        return matches!(last, '。' | '｡' | '！' | '？');
    }
    if matches!(last, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        return true;
    }
    let sentence = before.trim_end();
    // He said “yes!” and left.
    let goes_on = next.is_lowercase() && sentence.ends_with(is_closing);
    !goes_on && !sentence.strip_suffix('.').is_some_and(|sentence| is_short(sentence, next))
}

/// Whether a full stop after this does not end the sentence. `next` is the sign that follows.
fn is_short(sentence: &str, next: char) -> bool {
    let opens = |c: char| c.is_whitespace() || matches!(c, '(' | '[' | '“' | '‘' | '"' | '\'' | '«');
    let word = sentence.rsplit(opens).next().unwrap_or(sentence);
    // "1. Ring us" is one sentence with its number.
    let is_label = sentence.len() <= 3 && sentence.bytes().all(|byte| byte.is_ascii_digit());
    is_label || BEFORE_WORDS.contains(&word) || next.is_numeric() && BEFORE_NUMBERS.contains(&word)
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '”' | '’' | '"' | '\'' | '»')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Sentences are divided by `|`, which takes the place of a space.
    fn assert_sentences(expected: &[&str]) {
        for expected in expected {
            let text = expected.replace('|', " ");
            assert_eq!(sentences(&text).join("|"), *expected);
        }
    }

    #[test]
    fn english() {
        assert_sentences(&[
            "",
            "One",
            "We meet at 2pm.|You pay £4.50.|See www.x.example today.",
            "Go to www.x.example.|Or ring.|www.y.example helps too.",
            "You must be under 25.|16 to 18 year olds can come.|£4 is the price.",
            "Ring 01632 960 001.|2 people can come.",
            "What?|Yes!|Really?!|Wait...|Go.",
            "“Is it free?”|“Yes.”|(Ask us.)|Good.",
            "He said “yes!” and left.|It is open (see below.) and free.",
            "See https://x.example/?q=a.B!c and https://y.example/.|Good.",
        ]);
    }

    #[test]
    fn short_forms_and_numbers() {
        assert_sentences(&[
            "Mr Smith helps.|Ask Mr. Smith, Dr. Who or Mrs. Jones.|Go.",
            "Bring food, e.g. Polish bread (i.e. Chleb).|Go.",
            "We are at No. 5 Park Road.|Is it free?|No.|You pay.",
            "It is open from 9 a.m. to 4 p.m. on Monday.",
            "1. Ring us.|2 people answer.",
            "It costs 4.50 or 5,50.|Version 2.0.1 is out.",
        ]);
    }

    #[test]
    fn other_languages() {
        assert_sentences(&[
            "هل تريد مساعدة؟|اتصل بنا.",
            "آپ کو مدد چاہیے؟|ہمیں فون کریں۔|ہم مدد کرتے ہیں۔",
            "Jesteśmy przy ul. Polnej 5.|Zadzwoń do nas!|Łatwo.",
            "Waa bilaash.|Na soo wac.",
            "क्या आपको मदद चाहिए?|हमें फ़ोन करें।|ठीक।",
            "እንረዳለን።|ይደውሉ።",
        ]);
        assert_eq!(sentences("你好。再见！好？"), ["你好。", "再见！", "好？"]);
    }

    #[test]
    fn line_ends_end_sentences() {
        assert_eq!(
            sentences("How to get it\nring\r\n us\n\nMr.\nSmith\n"),
            ["How to get it", "ring", "us", "Mr.", "Smith"]
        );
    }

    #[test]
    fn long_texts_take_time_in_proportion() {
        for piece in ["(", ")", " ", ". ", ".)", ".1 ", "Mr. ", "a", ".\u{301}", "。", "\n", ". 1", "'. "] {
            let text = format!(".{}", piece.repeat(300_000));
            assert!(sentences(&text).len() <= 300_001);
        }
    }

    proptest! {
        #[test]
        fn sentences_are_the_whole_text(text in "([A-Za-z0-9.?!()“” \n£。]|\\PC){0,60}") {
            let pieces = sentences(&text);
            prop_assert!(pieces.iter().all(|piece| !piece.is_empty() && piece.trim() == *piece));
            let solid = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(solid(&pieces.concat()), solid(&text));
        }
    }
}
