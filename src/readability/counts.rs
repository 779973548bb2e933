//! What a text has in number, and the formulas that are made of it.
//!
//! In: sentences. Out: [`Counts`], its scores and a reading age.

use std::ops::{AddAssign, Sub};

use super::syllables::syllables;
use super::words::{Kind, words};

/// The fewest words that a reading age is given for. Flesch took samples of 100 words, too.
pub const LEAST_WORDS: usize = 100;

/// A word of so many syllables or more is complex.
const COMPLEX: usize = 3;

/// What the formulas count in a text. Figures and addresses are not in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences with at least one word.
    pub sentences: usize,
    /// Words; "well-known" is one.
    pub words: usize,
    /// Syllables of all words.
    pub syllables: usize,
    /// Letters and digits of all words, without their hyphens and apostrophes.
    pub letters: usize,
    /// Words of three syllables or more.
    pub complex_words: usize,
}

impl Counts {
    /// Counts sentences that the caller has found.
    pub fn of<'t>(sentences: impl IntoIterator<Item = &'t str>) -> Self {
        let mut counts = Self::default();
        for sentence in sentences {
            counts += Self::of_sentence(sentence);
        }
        counts
    }

    pub(super) fn of_sentence(sentence: &str) -> Self {
        let mut counts = Self::default();
        for word in words(sentence).filter(|word| word.kind == Kind::Word) {
            let syllables = syllables(word.text);
            counts.words += 1;
            counts.syllables += syllables;
            counts.letters += letters(word.text);
            counts.complex_words += usize::from(syllables >= COMPLEX);
        }
        counts.sentences = usize::from(counts.words > 0);
        counts
    }

    /// Flesch Reading Ease, at most 121.22; higher is easier, and 60 to 70 is plain English. None without words.
    ///
    /// Flesch, R. (1948): A new readability yardstick. Journal of Applied Psychology 32(3), 221–233.
    /// [doi:10.1037/h0057532](https://doi.org/10.1037/h0057532)
    pub fn flesch_reading_ease(&self) -> Option<f64> {
        Some(206.835 - 1.015 * self.sentence_length()? - 84.6 * self.word_length()?)
    }

    /// Flesch–Kincaid grade: the year of an American school that can read the text, at least −3.4. None without words.
    ///
    /// Kincaid, J. P., Fishburne, R. P., Rogers, R. L. & Chissom, B. S. (1975): Derivation of new readability formulas for Navy
    /// enlisted personnel. Research Branch Report 8-75, Naval Technical Training Command.
    /// [stars.library.ucf.edu/istlibrary/56](https://stars.library.ucf.edu/istlibrary/56)
    pub fn flesch_kincaid_grade(&self) -> Option<f64> {
        Some(0.39 * self.sentence_length()? + 11.8 * self.word_length()? - 15.59)
    }

    /// SMOG: the school year of those who understand all of the text, at least 3.13. Made for 30 sentences; fewer are scaled up.
    /// None without words.
    ///
    /// McLaughlin, G. H. (1969): SMOG grading – a new readability formula. Journal of Reading 12(8), 639–646.
    pub fn smog_grade(&self) -> Option<f64> {
        let in_thirty = 30.0 * ratio(self.complex_words, self.sentences)?;
        Some(1.043 * in_thirty.sqrt() + 3.1291)
    }

    /// Automated Readability Index: a school year from letters instead of syllables. Digits of words such as "16th" count as
    /// letters. None without words.
    ///
    /// Smith, E. A. & Senter, R. J. (1967): Automated readability index. AMRL-TR-66-220, Aerospace Medical Research
    /// Laboratories.
    pub fn automated_readability_index(&self) -> Option<f64> {
        Some(4.71 * ratio(self.letters, self.words)? + 0.5 * self.sentence_length()? - 21.43)
    }

    /// The age at which most children can read the text: the Flesch–Kincaid grade and 5, as children begin the first grade when
    /// they are 6. In whole years, at least 5. None under [`LEAST_WORDS`] words, as scores of short texts are left to chance.
    pub fn reading_age(&self) -> Option<u32> {
        let grade = self.flesch_kincaid_grade().filter(|_| self.words >= LEAST_WORDS)?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it is at least 5, and texts of such length do not exist"
        )]
        #[expect(clippy::cast_sign_loss, reason = "it is at least 5")]
        Some((grade + 5.0).round().max(5.0) as u32)
    }

    /// Words for each sentence.
    fn sentence_length(&self) -> Option<f64> {
        ratio(self.words, self.sentences)
    }

    /// Syllables for each word.
    fn word_length(&self) -> Option<f64> {
        ratio(self.syllables, self.words)
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
        self.letters += other.letters;
        self.complex_words += other.complex_words;
    }
}

impl Sub for Counts {
    type Output = Self;

    /// What is left of a text without a part of it.
    fn sub(self, part: Self) -> Self {
        Self {
            sentences: self.sentences.saturating_sub(part.sentences),
            words: self.words.saturating_sub(part.words),
            syllables: self.syllables.saturating_sub(part.syllables),
            letters: self.letters.saturating_sub(part.letters),
            complex_words: self.complex_words.saturating_sub(part.complex_words),
        }
    }
}

fn letters(word: &str) -> usize {
    let ascii = word.bytes().filter(u8::is_ascii_alphanumeric).count();
    let others = || word.chars().filter(|c| !c.is_ascii() && c.is_alphanumeric()).count();
    if word.is_ascii() { ascii } else { ascii + others() }
}

fn ratio(part: usize, whole: usize) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "texts are shorter than 2⁵³")]
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The sentence that encyclopaedias show Flesch–Kincaid with: 13 words, 24 syllables, score 37.5, grade 11.3
    /// (<https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests>). Its four long words make SMOG 14.55
    /// (<https://github.com/words/smog-formula>).
    const PLATYPUS: &str =
        "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

    /// From "On some technical elements of style in literature" by R. L. Stevenson (1885). 6 sentences, 151 words, 623 letters
    /// and ARI 10.585982 are from <https://github.com/words/automated-readability>.
    const PROSE: [&str; 6] = [
        "The rule of rhythm in prose is not so intricate.",
        "Here, too, we write in groups, or phrases, as I prefer to call them, for the prose phrase is greatly longer and is much \
         more nonchalantly uttered than the group in verse; so that not only is there a greater interval of continuous sound \
         between the pauses, but, for that very reason, word is linked more readily to word by a more summary enunciation.",
        "Still, the phrase is the strict analogue of the group, and successive phrases, like successive groups, must differ \
         openly in length and rhythm.",
        "The rule of scansion in verse is to suggest no measure but the one in hand; in prose, to suggest no measure at all.",
        "Prose must be rhythmical, and it may be as much so as you will; but it must not be metrical.",
        "It may be anything, but it must not be verse.",
    ];

    #[track_caller]
    fn assert_close(score: Option<f64>, expected: f64, tolerance: f64) {
        let score = score.expect("there are words");
        assert!((score - expected).abs() <= tolerance, "{score} is not {expected}");
    }

    #[test]
    fn the_cat_on_the_mat() {
        let counts = Counts::of(["The cat sat on the mat."]);
        assert_eq!(counts, Counts { sentences: 1, words: 6, syllables: 6, letters: 17, complex_words: 0 });
        assert_close(counts.flesch_reading_ease(), 116.145, 1e-9);
        assert_close(counts.flesch_kincaid_grade(), -1.45, 1e-9);
    }

    #[test]
    fn the_platypus() {
        let counts = Counts::of([PLATYPUS]);
        assert_eq!((counts.words, counts.syllables, counts.complex_words), (13, 24, 4));
        assert_close(counts.flesch_reading_ease(), 37.5, 0.05);
        assert_close(counts.flesch_kincaid_grade(), 11.3, 0.05);
        assert_close(counts.smog_grade(), 14.554_593, 1e-6);
    }

    #[test]
    fn prose_by_stevenson() {
        let counts = Counts::of(PROSE);
        assert_eq!((counts.sentences, counts.words, counts.letters), (6, 151, 623));
        assert_close(counts.automated_readability_index(), 10.585_982, 1e-6);
    }

    /// Given numbers and scores: the example of a course (<https://hyperskill.org/projects/39>), and "Green Eggs and Ham" by
    /// Dr Seuss (<https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests>). That has 812 words, 5.7 in a sentence, and
    /// only "anywhere" has more than one syllable, eight times.
    #[test]
    fn published_numbers() {
        let course = Counts { sentences: 14, words: 137, syllables: 210, letters: 687, complex_words: 17 };
        assert_close(course.automated_readability_index(), 7.08, 0.005);
        assert_close(course.flesch_kincaid_grade(), 6.31, 0.005);
        assert_close(course.smog_grade(), 9.42, 0.005);
        let ham = Counts { sentences: 142, words: 812, syllables: 812 + 8 * 2, letters: 0, complex_words: 8 };
        assert_close(ham.flesch_kincaid_grade(), -1.3, 0.05);
    }

    /// The bounds that are published for the formulas: one word of one syllable.
    #[test]
    fn bounds() {
        let counts = Counts::of(["Go."]);
        assert_close(counts.flesch_reading_ease(), 121.22, 1e-9);
        assert_close(counts.flesch_kincaid_grade(), -3.4, 1e-9);
        assert_close(counts.smog_grade(), 3.1291, 1e-9);
    }

    #[test]
    fn figures_and_addresses_are_left_out() {
        let figures = Counts::of([
            "Ring us on 020 7946 0018 on Monday 7.",
            "£4.50",
            "https://www.larkhaven.example/send, help@x.example",
            "…",
        ]);
        assert_eq!(figures, Counts { sentences: 1, words: 5, syllables: 6, letters: 16, complex_words: 0 });
    }

    #[test]
    fn nothing_has_no_score() {
        for counts in [Counts::of([]), Counts::of(["", " … 12"])] {
            assert_eq!(counts, Counts::default());
            assert_eq!(counts.flesch_reading_ease(), None);
            assert_eq!(counts.flesch_kincaid_grade(), None);
            assert_eq!(counts.smog_grade(), None);
            assert_eq!(counts.automated_readability_index(), None);
            assert_eq!(counts.reading_age(), None);
        }
    }

    #[test]
    fn reading_ages() {
        // Ten words of one syllable in each sentence: grade 0.11.
        let easy = "We can all go to the park and play there.";
        assert_eq!(Counts::of([easy; 9]).reading_age(), None);
        assert_eq!(Counts::of([easy; 10]).reading_age(), Some(5));
        // The grade of the platypus is 11.26.
        assert_eq!(Counts::of([PLATYPUS; 8]).reading_age(), Some(16));
    }

    proptest! {
        #[test]
        fn counts_agree(sentences in prop::collection::vec("([A-Za-z0-9.,'’\u{e9}-]|\\PC){0,40}", 0..6)) {
            let counts = Counts::of(sentences.iter().map(String::as_str));
            prop_assert!(counts.sentences <= counts.words && counts.sentences <= sentences.len());
            prop_assert!(counts.words <= counts.syllables);
            prop_assert!(counts.words <= counts.letters);
            prop_assert!(counts.complex_words <= counts.words);
            prop_assert!(counts.words + counts.complex_words * (COMPLEX - 1) <= counts.syllables);
            prop_assert_eq!(counts.flesch_kincaid_grade().is_some(), counts.words > 0);
            prop_assert!(counts.flesch_kincaid_grade().is_none_or(|grade| grade >= -3.4 - 1e-9));
            prop_assert!(counts.flesch_reading_ease().is_none_or(|score| score <= 121.22 + 1e-9));
        }
    }
}
