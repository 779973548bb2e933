//! Syllables of words that Local Offers use, counted by hand as the words are said in Britain.

use proptest::prelude::*;

use super::exceptions::{LIST, known};
use super::syllables;
use super::vowels::{self, JOINING, LONGEST_JOINING};

/// By how many syllables they have.
const COUNTED: &[(usize, &str)] = &[
    (
        1,
        "aid board bus care child clothes coach come course draft face fees field find free friend \
         friends fun half health help home house job learn lived loved lunch move named need nurse one \
         paid parks peers phone piece place plan please queue reach real rights ring scheme school \
         schools shared should signed speech staff stairs taught teach through times toys tried used \
         walk weeks whole work world would write year years",
    ),
    (
        2,
        "access advice after again agreed allowed also answer autumn aware balance before behave being \
         budget building business careful carer carers centre changes children choices clinic closing \
         college complain contact council create daily deafness decide described disease doctor doing \
         driver early emails enough evening event expert extra feedback feeling forum funded further \
         going guideline handbook hearing helpful holding homework hoping housing infant inform \
         judgement language lifetime likely listen little longer maybe measure meeting mental monthly \
         moving needed number offer often online open orders panel parent parents people playgroup \
         playing police portage pupil pupils quiet reading really reason receive records refer refuse \
         report request respite review routine safeguard safety science seizure session settled sixteen \
         skilful someone something sometimes speaking special started statement stressful support \
         supports swimming syndrome table teacher teachers therefore timeline toilet training transport \
         travel tutor useful visit waiting wanted website Wednesday weekend welcome wheelchair whereas \
         worried writing",
    ),
    (
        3,
        "adapted adjustments adviser agencies agreement allergies allowance anyone appealing apprentice \
         area areas assessment assistance assistant attention autism autistic barriers befriending \
         behaviour benefits bullying carefully challenging childminder clinical colleges committee \
         complaining completely condition confident consider continue counselling creative decided \
         deciding decision delaying department diagnose different director disabled disagree discover \
         discussion eczema effective employer employment enquiry equipment everyone everything example \
         exercise families family favourite financial finishing following guardian happier holiday \
         hospital however idea ideas important improvement including increases interest involvement \
         library management meaningful mediate medical medicine museum neighbourhood nurseries nursery \
         officer official organise organised parental period permission personal physical practical \
         previous provider provision qualified questionnaire radio recipe referral referrals relatives \
         religious requirement residence respected responded reviewing safeguarding sensory serious \
         seventeen several solution somebody specialist stakeholder successful suitable supported \
         telephone therapist therapy timetable together transition understand unhappy video volunteer \
         wellbeing whenever wherever worrying",
    ),
    (
        4,
        "ability academy accessible activities activity additional adolescent anxiety application \
         appropriate articulate authority available beneficial comfortable communicate community \
         complicated comprehensive considering coordinate diabetes diagnosis difficulty dyslexia \
         education educator eligible emergency emotional encouragement environment equality everybody \
         experience February gastrostomy identified identify independent information January \
         kindergarten legislation material mediation medication mobility nevertheless nominated \
         occupation operation organising particular priority psychiatrist psychologist publication \
         registration regulation relationship remembering residential secondary security situation \
         society statutory summarising technology television temporary transitional usually variety \
         vocational",
    ),
    (
        5,
        "accommodation administrative apologetic association audiologist cardiology communication \
         consideration continuation coordinator creativity determination disabilities disability \
         discrimination educational electricity examination hospitality immediately inability \
         individual investigation opportunities opportunity organisation paediatrician participation \
         personality possibility qualification recommendation representative tracheostomy university \
         vocabulary",
    ),
    (
        6,
        "accessibility accountability availability differentiation eligibility individually \
         physiotherapist physiotherapy rehabilitation responsibility",
    ),
    (7, "confidentiality inaccessibility individuality neurodevelopmental"),
];

#[track_caller]
fn assert_syllables(expected: &[(&str, usize)]) {
    let wrong: Vec<_> = expected.iter().filter(|(word, count)| syllables(word) != *count).collect();
    assert!(
        wrong.is_empty(),
        "{:?}",
        wrong.iter().map(|(word, _)| (word, syllables(word))).collect::<Vec<_>>()
    );
}

#[test]
fn words_counted_by_hand() {
    for (count, words) in COUNTED {
        let words: Vec<(&str, usize)> = words.split(' ').map(|word| (word, *count)).collect();
        assert_syllables(&words);
    }
}

#[test]
fn capitals_change_nothing_but_initials() {
    assert_syllables(&[("Assessment", 3), ("ASSESSMENT", 3), ("HELP", 1), ("Every", 2), ("I", 1), ("A", 1)]);
}

#[test]
fn initials_are_said() {
    assert_syllables(&[
        ("NHS", 3),
        ("GP", 2),
        ("GPs", 2),
        ("EHC", 3),
        ("EHCPs", 4),
        ("ADHD", 4),
        ("UK", 2),
        ("CWD", 5),
    ]);
    assert_syllables(&[("SEND", 1), ("SENCO", 2), ("SENCOs", 2), ("CAMHS", 1), ("PIP", 1), ("SENDIASS", 3)]);
}

#[test]
fn hyphens_join_words() {
    assert_syllables(&[
        ("well-known", 2),
        ("short-term", 2),
        ("one-to-one", 3),
        ("co‑ordinator", 5),
        ("face\u{2010}to\u{2010}face", 3),
    ]);
}

#[test]
fn apostrophes() {
    assert_syllables(&[
        ("don't", 1),
        ("can’t", 1),
        ("didn't", 2),
        ("couldn’t", 2),
        ("aren't", 1),
        ("haven't", 2),
    ]);
    assert_syllables(&[
        ("I'm", 1),
        ("we'll", 1),
        ("it'll", 2),
        ("you're", 1),
        ("they've", 1),
        ("could've", 2),
        ("we'd", 1),
        ("it'd", 2),
    ]);
    assert_syllables(&[
        ("child's", 1),
        ("children’s", 2),
        ("service's", 3),
        ("boss's", 2),
        ("church's", 2),
        ("James's", 2),
    ]);
    assert_syllables(&[("o'clock", 2), ("O’Brien", 3), ("rock'n'roll", 2)]);
}

#[test]
fn accents() {
    assert_syllables(&[
        ("café", 2),
        ("cafés", 2),
        ("naïve", 2),
        ("Zoë", 2),
        ("Chloe", 2),
        ("Renée", 2),
        ("décor", 2),
    ]);
    // Accents that stand after their letter, and a soft hyphen.
    assert_syllables(&[("nai\u{308}ve", 2), ("assess\u{ad}ment", 3)]);
}

#[test]
fn figures_are_not_syllables() {
    assert_syllables(&[
        ("2026", 0),
        ("", 0),
        ("’", 0),
        ("-", 0),
        ("16th", 1),
        ("2pm", 2),
        ("25-year-old", 2),
    ]);
}

#[test]
fn every_run_of_letters_is_said() {
    assert_syllables(&[("中文", 1), ("Привет", 1), ("مرحبا", 1), ("hmm", 1), ("ø", 1)]);
}

#[test]
fn forms_of_a_word_follow_its_entry() {
    assert_syllables(&[
        ("businesses", 3),
        ("Wednesdays", 2),
        ("coordinating", 5),
        ("reused", 2),
        ("ideally", 4),
        ("nuclear", 3),
    ]);
}

#[test]
fn the_list_is_in_order_and_needed() {
    assert!(LIST.is_sorted_by(|(one, _), (next, _)| one < next));
    for (entry, count) in LIST {
        let word = entry.trim_end_matches('-').as_bytes();
        assert!(word.len() > 1 && word.iter().all(u8::is_ascii_lowercase), "{entry}");
        assert_ne!(vowels::count(word), *count, "`{entry}` is right by rule, so it can leave the list");
        assert!(known(word).is_some_and(|known| known.letters == word.len()), "`{entry}` is not found");
    }
}

#[test]
fn joining_words_are_in_order() {
    assert!(JOINING.is_sorted());
    assert_eq!(JOINING.iter().map(|word| word.len()).max(), Some(LONGEST_JOINING));
    assert!(JOINING.iter().all(|word| word.ends_with(b"e")));
}

#[test]
fn long_words_take_time_in_proportion() {
    for piece in ["a", "e", "b", "y", "é", "-", "'", "a'", "b-", "1", "1a", "É\u{301}", "every", "AB"] {
        let word = piece.repeat(100_000);
        assert!(syllables(&word) <= word.len());
    }
}

proptest! {
    #[test]
    fn words_have_syllables_if_they_have_letters(word in "([a-zA-Z]{0,9}[’'-]?[a-z0-9éÉ]{0,9}|\\PC{0,12})") {
        let count = syllables(&word);
        prop_assert_eq!(count > 0, word.contains(char::is_alphabetic));
        // A W has three.
        prop_assert!(count <= 3 * word.chars().count());
    }

    #[test]
    fn parts_add_up(one in "[a-z]{1,12}", two in "[a-z]{1,12}") {
        prop_assert_eq!(syllables(&format!("{one}-{two}")), syllables(&one) + syllables(&two));
    }

    #[test]
    fn capitals_at_the_beginning_change_nothing(word in "[a-z]{3,12}") {
        let capital = word[..1].to_uppercase() + &word[1..];
        prop_assert_eq!(syllables(&capital), syllables(&word));
    }
}
