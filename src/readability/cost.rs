//! Which sentences make a text hard to read.
//!
//! In: the sentences of a text. Out: the few that are worth changing first.

use super::counts::Counts;

/// How many sentences are named.
pub const COSTLIEST: usize = 3;

/// What a sentence costs the reader.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// Which sentence, from 0.
    pub index: usize,
    /// By how many school years the text would be easier without it; above 0.
    pub grades: f64,
}

/// The sentences, [`COSTLIEST`] at most, that make a text hardest, the hardest first.
///
/// The cost of a sentence is the Flesch–Kincaid grade of the whole text less the grade of the text without this one sentence,
/// all others unchanged. Long sentences cost, and so do sentences of long words; one that is easier than the rest has no cost
/// and is not named. Of two that cost the same, the earlier comes first. The costs of two sentences do not add up to the cost
/// of both. A single sentence has no cost, as there is no text without it.
///
/// Takes time in proportion to the text.
pub fn costliest<'t>(sentences: impl IntoIterator<Item = &'t str>) -> Vec<Cost> {
    let parts: Vec<Counts> = sentences.into_iter().map(Counts::of_sentence).collect();
    let mut all = Counts::default();
    for part in &parts {
        all += *part;
    }
    let Some(grade) = all.flesch_kincaid_grade() else { return Vec::new() };
    let mut costliest: Vec<Cost> = Vec::with_capacity(COSTLIEST + 1);
    for (index, part) in parts.into_iter().enumerate() {
        let without = (all - part).flesch_kincaid_grade();
        let Some(grades) = without.map(|without| grade - without).filter(|grades| *grades > LEAST) else {
            continue;
        };
        let place = costliest.partition_point(|other| other.grades >= grades);
        costliest.insert(place, Cost { index, grades });
        costliest.truncate(COSTLIEST);
    }
    costliest
}

/// Less than this is the rounding of the machine.
const LEAST: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SENTENCES: [&str; 6] = [
        "Ring us.",
        "The local authority will consider representations concerning the assessment of educational provision.",
        "You can come with a friend.",
        "020 7946 0018",
        "We help you to write an application, and we tell you what happens after that.",
        "We are open on Monday.",
    ];

    fn indices(sentences: &[&str]) -> Vec<usize> {
        costliest(sentences.iter().copied()).iter().map(|cost| cost.index).collect()
    }

    #[test]
    fn long_words_and_long_sentences_cost() {
        assert_eq!(indices(&SENTENCES), [1]);
        let long = "We want to come with you to all of the games that we play at home and at the park.";
        assert_eq!(indices(&["We play at home.", long, "You can come to the park.", "We help."]), [1]);
    }

    #[test]
    fn the_cost_is_the_difference_of_two_grades() {
        let grade = |sentences: &[&str]| Counts::of(sentences.iter().copied()).flesch_kincaid_grade();
        let without: Vec<&str> = [&SENTENCES[..1], &SENTENCES[2..]].concat();
        let difference = grade(&SENTENCES).zip(grade(&without)).map(|(all, without)| all - without);
        let first = costliest(SENTENCES).first().map(|cost| cost.grades);
        assert_eq!(first, difference);
        assert!(first.is_some_and(|grades| grades > 3.0), "{first:?}");
    }

    #[test]
    fn three_at_most_and_the_first_of_equals_first() {
        let hard = "Educational psychologists communicate recommendations.";
        assert_eq!(indices(&[hard, "Go.", hard, hard, "Stop.", hard]), [0, 2, 3]);
    }

    #[test]
    fn what_has_no_cost() {
        assert_eq!(indices(&[]), [0_usize; 0]);
        assert_eq!(indices(&["One hard sentence of considerable complexity."]), [0_usize; 0]);
        assert_eq!(indices(&["12", "Go.", "…"]), [0_usize; 0]);
        assert_eq!(indices(&["Go home.", "Go home.", "Go home."]), [0_usize; 0]);
    }

    proptest! {
        #[test]
        fn costs_fall_and_are_of_sentences(sentences in prop::collection::vec("[a-zA-Z .’0-9]{0,40}", 0..8)) {
            let costs = costliest(sentences.iter().map(String::as_str));
            prop_assert!(costs.len() <= COSTLIEST);
            prop_assert!(costs.iter().all(|cost| cost.index < sentences.len() && cost.grades > 0.0));
            prop_assert!(costs.is_sorted_by(|one, next| one.grades >= next.grades));
        }
    }
}
