//! Whether a sentence in Latin letters is in another language than English.
//!
//! In: a sentence. Out: nothing for English and for whatever is not sure; otherwise the code of the language, if it is known.
//!
//! Small English words tell at once that a sentence is English, and most sentences have them. Only the few others are compared with
//! the trigrams of other languages.

use std::sync::LazyLock;

use whatlang::Lang;

/// Short sentences, and lists of names, are in no language.
const FEWEST_WORDS: usize = 4;
/// Trigrams need more.
const FEWEST_FOR_TRIGRAMS: usize = 7;
/// How sure the trigrams must be when no word at all is a small English one. No English sentence of a site of 175 pages comes
/// above 0.6.
const SURE: f64 = 0.7;

/// Small English words that are rare in other languages, in the order of the alphabet.
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "about", "after", "all", "and", "any", "are", "at", "because", "been", "before", "between", "but", "can", "does", "each", "every",
    "for", "from", "get", "give", "had", "has", "have", "he", "her", "his", "how", "if", "into", "is", "it", "its", "make", "more", "must",
    "my", "need", "not", "of", "only", "or", "other", "our", "out", "over", "she", "should", "some", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "until", "up", "us", "was", "were", "what", "when", "where",
    "which", "while", "who", "why", "will", "with", "within", "without", "would", "you", "your",
];

/// Common words of these pages that no other language has, in the order of the alphabet.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "access", "accessible", "activities", "adapted", "adults", "advice", "afternoon", "again", "alone", "always", "annual",
    "another", "appealing", "appointment", "around", "ask", "asking", "asks", "assessment", "autism", "away", "babies",
    "badge", "become", "begin", "begins", "being", "better", "blue", "breaks", "bring", "brings", "brother", "bubble",
    "buddy", "building", "called", "care", "carer", "carers", "changes", "changing", "charge", "child", "children",
    "choose", "classroom", "close", "club", "clubs", "college", "comes", "community", "confidence", "could", "council",
    "decide", "decision", "defenders", "details", "differences", "different", "disabilities", "disability", "disabled",
    "disorder", "doctor", "drop", "during", "ear", "early", "east", "easy", "eating", "education", "educational", "ehc",
    "enough", "evening", "everyday", "everyone", "example", "families", "family", "feel", "feeling", "feels", "fenced",
    "find", "finds", "first", "food", "form", "free", "friday", "friend", "friendly", "friends", "funding", "garden",
    "gives", "going", "good", "group", "groups", "grow", "guide", "happen", "happens", "health", "hearing", "hello", "help",
    "helped", "helping", "helps", "hire", "hoist", "holiday", "home", "hospital", "hours", "hub", "inclusive",
    "independent", "join", "keep", "keeps", "key", "know", "known", "knows", "language", "last", "learn", "learners",
    "learning", "learns", "leisure", "letters", "library", "life", "lift", "like", "likes", "listen", "listens", "living",
    "longer", "look", "looks", "loop", "low", "meals", "meet", "meeting", "meetings", "meets", "minibus", "monday", "money",
    "month", "months", "morning", "much", "needing", "needs", "new", "next", "night", "nobody", "nothing", "nursery",
    "nursing", "occupational", "often", "old", "older", "opens", "others", "parents", "parking", "pathway", "people",
    "physiotherapy", "places", "play", "playgroup", "playing", "plays", "pool", "prayer", "processing", "pupils", "quiet",
    "ramp", "read", "reading", "ready", "request", "respite", "review", "reviews", "rights", "ring", "rings", "room",
    "rooms", "runs", "safe", "said", "saturday", "says", "scheme", "school", "schools", "sees", "sensory", "sessions",
    "short", "show", "shows", "siblings", "signs", "sister", "skills", "sleep", "soft", "somebody", "someone", "something",
    "space", "speak", "speaking", "speech", "sports", "starts", "stay", "step", "steps", "students", "sunday", "support",
    "supports", "swim", "swimming", "tactile", "take", "takes", "talk", "talks", "teach", "teacher", "teachers", "teaches",
    "teenagers", "tell", "tells", "therapist", "therapy", "thing", "things", "think", "through", "thursday", "time",
    "times", "together", "toilet", "too", "trained", "training", "transition", "travel", "tries", "trips", "tubes",
    "tuesday", "understand", "upper", "used", "uses", "very", "visiting", "visits", "waiting", "walk", "want", "wants",
    "wednesday", "week", "weekend", "weekly", "weeks", "wheelchair", "wheelchairs", "whole", "words", "work", "worker",
    "workers", "works", "workshop", "worries", "worry", "write", "writes", "year", "years", "young", "younger", "yourself",
    "youth",
];

/// Small words of Somali, which the trigrams do not know.
const SOMALI: &[&str] = &[
    "aad", "ama", "ayaa", "ayaad", "ayay", "ayuu", "ee", "haddii", "iyo", "ka", "ku", "kugu", "leh", "loo",
    "oo", "soo", "waa", "waxa", "waxaa", "waxaad", "waxaan", "waxay", "waxaynu", "wuxuu",
];

/// A language that is not English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Other {
    /// Its code, such as `pl`, and its English name.
    pub(super) language: Option<(&'static str, &'static str)>,
}

/// The language of a sentence, if it is surely not English.
pub(super) fn other(sentence: &str) -> Option<Other> {
    let words = words(sentence);
    if words.len() < FEWEST_WORDS || is_english(&words) {
        return None;
    }
    let small: Vec<&str> =
        words.iter().copied().filter(|word| word.starts_with(char::is_lowercase)).collect();
    let somali = small.iter().filter(|word| SOMALI.binary_search(word).is_ok()).count();
    if somali >= 2 {
        return Some(Other { language: Some(("so", "Somali")) });
    }
    // Names begin with capitals; loan words such as "café" are few.
    let accents = small.iter().filter(|word| !word.is_ascii()).count();
    let by_letters = accents >= 2 && accents * 4 >= words.len();
    let has_trigrams = words.len() >= FEWEST_FOR_TRIGRAMS && small.len() * 2 >= words.len();
    if !by_letters && (!has_trigrams || is_common(&words)) {
        return None;
    }
    let info = whatlang::detect(sentence).filter(|info| info.lang() != Lang::Eng)?;
    let sure =
        info.is_reliable() || info.confidence() > SURE && !words.iter().any(|word| is_small_english(word));
    let language = || language(info.lang()).filter(|_| info.confidence() > SURE);
    (by_letters || sure).then(|| Other { language: language() })
}

/// One word in six, and at least one, is a small English word.
fn is_english(words: &[&str]) -> bool {
    let enough = words.len().div_ceil(6);
    let english = words.iter().filter(|word| is_small_english(word));
    english.take(enough).count() == enough
}

/// A third of the words are English ones, small or common: there is no need to ask the trigrams, which takes long.
fn is_common(words: &[&str]) -> bool {
    let english = words.iter().filter(|word| is_small_english(word) || is_common_english(word));
    english.count() * 3 >= words.len()
}

fn is_small_english(word: &str) -> bool {
    static KEYS: LazyLock<Vec<u128>> =
        LazyLock::new(|| ENGLISH.iter().filter_map(|word| key(word)).collect());
    key(word).is_some_and(|key| KEYS.binary_search(&key).is_ok())
}

fn is_common_english(word: &str) -> bool {
    static KEYS: LazyLock<Vec<u128>> = LazyLock::new(|| COMMON.iter().filter_map(|word| key(word)).collect());
    key(word).is_some_and(|key| KEYS.binary_search(&key).is_ok())
}

/// A word of at most 16 letters of ASCII as one number, whatever its capitals; numbers are in the order of the words.
fn key(word: &str) -> Option<u128> {
    const LONGEST: usize = 16;
    let mut small = [0; LONGEST];
    small.get_mut(..word.len()).filter(|_| word.is_ascii())?.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    Some(u128::from_be_bytes(small))
}

/// Words with Latin letters only; "don't" is two.
fn words(sentence: &str) -> Vec<&str> {
    if sentence.is_ascii() {
        // The same, quicker.
        return sentence
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
            .collect();
    }
    let is_word = |c: char| if c.is_ascii() { c.is_ascii_alphanumeric() } else { c.is_alphanumeric() };
    let is_letter =
        |c: char| if c.is_ascii() { c.is_ascii_alphabetic() } else { c.is_alphabetic() && is_latin(c) };
    sentence
        .split(move |c: char| !is_word(c))
        .filter(move |word| !word.is_empty() && word.chars().all(is_letter))
        .collect()
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Languages that families in Britain write, as far as the trigrams know them.
fn language(lang: Lang) -> Option<(&'static str, &'static str)> {
    Some(match lang {
        Lang::Pol => ("pl", "Polish"),
        Lang::Ron => ("ro", "Romanian"),
        Lang::Por => ("pt", "Portuguese"),
        Lang::Spa => ("es", "Spanish"),
        Lang::Fra => ("fr", "French"),
        Lang::Ita => ("it", "Italian"),
        Lang::Deu => ("de", "German"),
        Lang::Nld => ("nl", "Dutch"),
        Lang::Tur => ("tr", "Turkish"),
        Lang::Lit => ("lt", "Lithuanian"),
        Lang::Lav => ("lv", "Latvian"),
        Lang::Hun => ("hu", "Hungarian"),
        Lang::Ces => ("cs", "Czech"),
        Lang::Slk => ("sk", "Slovak"),
        Lang::Cym => ("cy", "Welsh"),
        Lang::Vie => ("vi", "Vietnamese"),
        Lang::Swe => ("sv", "Swedish"),
        Lang::Fin => ("fi", "Finnish"),
        Lang::Est => ("et", "Estonian"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(sentence: &str) -> Option<&'static str> {
        other(sentence).map(|other| other.language.map_or("?", |(code, _)| code))
    }

    #[test]
    fn lists_are_in_order() {
        assert!(ENGLISH.is_sorted() && COMMON.is_sorted() && SOMALI.is_sorted());
    }

    #[test]
    fn other_languages_are_told() {
        assert_eq!(code("Zadzwoń do nas, a pomożemy wypełnić formularz w Twoim języku."), Some("pl"));
        assert_eq!(code("Waan ku caawin karnaa si aad u buuxiso foomka."), Some("so"));
        assert_eq!(
            code("Si vous voulez, nous pouvons remplir le formulaire avec vous dans votre langue."),
            Some("fr")
        );
        assert_eq!(code("Podemos ajudar os pais a preencher o formulário da escola."), Some("pt"));
        assert!(code("Biz size yardım için buradayız, çekinmeyin.").is_some());
        assert!(code("Ne mund t'ju ndihmojmë të plotësoni formularin në gjuhën tuaj.").is_some());
    }

    #[test]
    fn english_with_names_and_loan_words_is_english() {
        for sentence in [
            "Ring us.",
            "Ми можемо допомогти вам заповнити форму.",
            "Most journeys last under 45 minutes in primary school and under 75 minutes in secondary.",
            "Lap pads, light tubes, chew necklaces, ear defenders, switches, dark dens.",
            "Wheelchairs, walking frames, standing frames, hoists, slings, specialist beds, bath lifts",
            "Anna Kowalska, Mohamed Hassan, Zofia Wiśniewska, José Peña, Łukasz Żak",
            "Crème brûlée and pâté",
            "Post: Complaints team, Civic Centre, Civic Square, Larkhaven LK1 1AA",
            "Meet Małgorzata, Jürgen and Séamus.",
            "Cooking, choosing, stirring, counting, tasting, washing up",
            "Autism, ADHD, dyslexia, dyspraxia, dyscalculia, epilepsy, hearing loss",
            "Swimming lessons resume Tuesday morning, weather permitting.",
            "Larkhaven Llanfairpwll Aberystwyth Llandudno Caernarfon Pwllheli Betws",
        ] {
            assert_eq!(code(sentence), None, "{sentence}");
        }
    }
}
