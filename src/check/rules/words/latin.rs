//! Latin words and short forms, with plain words for them.

use std::ops::Range;

use crate::check::pattern::Pattern;

/// Each with its own group, so that the group that fits tells which plain words belong to it. Short forms of two letters are
/// looked for as they are written, because capitals can be initials.
static LATIN: Pattern = Pattern::new(concat!(
    r"\b(?:(e\.g\.|eg|e\.g|E\.g\.|Eg)",
    r"|(i\.e\.|ie|i\.e|I\.e\.)",
    r"|((?i:etc\.?|et cetera|et c\.))",
    r"|(NB|N\.B\.|Nb|n\.b\.)",
    r"|((?i:via))",
    r"|((?i:per annum|p\.a\.))",
    r"|((?i:et al\.?))",
    r"|((?i:viz\.?))",
    r"|((?i:vice versa|vice-versa))",
    r"|((?i:ad hoc|ad-hoc))",
    r"|((?i:pro rata|pro-rata))",
    r"|((?i:inter alia))",
    r"|((?i:vis-à-vis|vis-a-vis))",
    r"|((?i:per se))",
    r"|((?i:circa))",
    r"|((?i:in situ))",
    r"|((?i:de facto))",
    r"|((?i:ipso facto))",
    r"|((?i:pro forma|pro-forma))",
    r"|((?i:per diem))",
    r"|((?i:versus|vs\.?))",
    r"|((?i:en route))",
    r"|((?i:in lieu)))",
));

/// In the order of the groups.
const PLAIN: &[&str] = &[
    "such as",
    "that is",
    "and so on",
    "Please remember",
    "by, through or on",
    "a year",
    "and others",
    "namely",
    "the other way round",
    "when it is needed",
    "in proportion",
    "among other things",
    "about",
    "by itself",
    "about",
    "in its place",
    "in fact",
    "for that reason",
    "form",
    "a day",
    "against",
    "on the way",
    "in place of it",
];

/// Where they are, and what to say instead.
pub(in crate::check::rules) fn latin(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let Some(regex) = LATIN.regex() else { return Vec::new() };
    let found = regex.captures_iter(text).filter_map(|found| {
        let whole = found.get(0)?;
        let group = (1..found.len()).find(|group| found.get(*group).is_some())?;
        let is_whole = is_whole(text, &whole.range());
        is_whole.then_some((whole.range(), *PLAIN.get(group - 1)?))
    });
    found.collect()
}

/// No part of a longer word, and no name in capitals such as VIA.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let word = text.get(range.clone()).unwrap_or_default();
    let after = text.get(range.end..).and_then(|rest| rest.chars().next());
    let before = text.get(..range.start).and_then(|rest| rest.chars().next_back());
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '/'));
    let is_name = word.len() > 2 && word.chars().all(char::is_uppercase);
    !goes_on(after) && !goes_on(before) && !is_name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        latin(text).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn short_forms_are_found_and_plain_words_are_not() {
        assert_eq!(found("Toys, e.g. a bear, i.e. this, etc."), ["e.g.", "i.e.", "etc."]);
        assert_eq!(found("NB: (eg bread) via email, £5 per annum"), ["NB", "eg", "via", "per annum"]);
        for text in
            ["Viaduct", "Ms Viana", "the egg", "ietf", "fetch", "per hour", "the vice chair", "VIA", "pie"]
        {
            assert!(found(text).is_empty(), "{text}");
        }
        assert_eq!(latin("vs.")[0].1, "against");
    }

    #[test]
    fn each_has_plain_words() {
        let groups = LATIN.regex().map(|regex| regex.captures_len() - 1);
        assert_eq!(groups, Some(PLAIN.len()));
    }
}
