//! The nearest right word for a wrong one.

/// The candidate nearest to `word`, if it is near enough to be what was meant.
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (likeness(&word, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}

fn likeness(a: &str, b: &str) -> f64 {
    let contained = a.len() >= 4 && b.len() >= 4 && (a.contains(b) || b.contains(a));
    let distance = strsim::normalized_damerau_levenshtein(a, b);
    if contained { distance.max(0.7) } else { distance }
}

/// A sentence that offers what can be written: the nearest word if there is one, otherwise the list.
pub fn one_of<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(near) = suggest(word, candidates.clone()) {
        return format!("Did you mean `{near}`?");
    }
    let all: Vec<String> = candidates.into_iter().map(|c| format!("`{c}`")).collect();
    match all.as_slice() {
        [] => "There is nothing to choose from yet.".to_owned(),
        [only] => format!("Write {only}."),
        [rest @ .., last] => format!("Write one of {} or {last}.", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_find_the_word() {
        let keys = ["title", "summary", "review-by", "while-you-wait"];
        assert_eq!(suggest("sumary", keys), Some("summary"));
        assert_eq!(suggest("titel", keys), Some("title"));
        assert_eq!(suggest("reviewby", keys), Some("review-by"));
        assert_eq!(suggest("zebra", keys), None);
    }

    #[test]
    fn without_a_near_word_the_choices_are_listed() {
        assert_eq!(one_of("zebra", ["open", "paused"]), "Write one of `open` or `paused`.");
    }
}
