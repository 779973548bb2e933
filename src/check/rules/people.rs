//! Who is spoken of: names of people, schools and ages in English text.
//!
//! In: a sentence. Out: where in it a person, a school or the age of one person is named. Names cannot be told from other words
//! for certain, so first names come from a list, and the names of places, organisations and jobs are left out by their words.

use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use super::prelude::*;

/// A list of words.
struct Words {
    text: &'static str,
    made: OnceLock<FxHashSet<&'static str>>,
}

impl Words {
    const fn new(text: &'static str) -> Self {
        Self { text, made: OnceLock::new() }
    }

    fn has(&self, word: &str) -> bool {
        self.made.get_or_init(|| self.text.split_whitespace().collect()).contains(word)
    }
}

/// First names that people in England have, from many languages. Those that are towns or common words are told apart by what
/// stands around them.
static FIRST_NAMES: Words = Words::new(include_str!("first_names.txt"));

/// A name by itself, such as Sam, could be a slip only when it is also a common word or a place.
static ALSO_WORDS: Words = Words::new(
    "Aurora Bailey Blake Bonnie Dale Daisy Dean Fletcher Florence Frances Georgia Harley Harper Hudson Jackson Jan Jasper Jay Jean Jordan Kim Kit Lee Lena Lily Luna Madison Marina Mason Mel Mercedes Miles Milan Mina Mo Morgan Norman Orlando Precious River Rob Roman Rosemary Ross Ruby Russell Said Skye Sultan Taylor Tyler Verity Victor Viola Warren Wesley Winston Zia Ali Polly Charlotte Guy Stan",
);

/// Words of places, organisations, jobs, days and things. A run of words with one of them is no person.
static NO_PERSON: Words = Words::new(
    "academy act action adult adults afternoon age alliance allowance april arms art arts assembly assessment assistant association august autism autistic autumn avenue award badge base beach big blue board book books borough bright bus business cafe café camp care carer carers castle cathedral centre chapel charity child children childrens choir christmas church circle citizen citizens city class clinic close club code coffee college committee community company contact coordinator council country county court cubs dance day december deaf department development director disability doctor down downs drive duke early east easter education egg employment england english family families farm february festival field first fish flat football forum foundation free friday friends fund garden gardens gate girls good governor grammar grant great green group guide guides hall happy harbour head health help high hill holiday home hospital hour house housing hub hunt independence infant infants information inn institute internship island january job july june junior juniors key lane law lead leader league learning level library life little living local lodge london lord makaton manager march market may mayor meeting mental mill monday money museum music national needs network new nhs night north november nurse nursery october offer office officer old online open outreach parade parent parents park party payment personal phase place places plan planet play playgroup point pool practice practitioner premium primary programme project pupil quarter quay quiet ranger rangers reception review road room royal saint saturday scheme school science scouts secondary section senco send sendiass september service services show sixth social society south special sport sports spring square st stage start stars station steps street student summer sunday support swimming teacher team term terrace theatre therapist therapy thursday toddler town tribunal trust tuesday unit united university valley victoria village voice voices ward way wednesday week west winter wood work worker workshop world year years young youth zone",
);

static RUN: Pattern = Pattern::new(r"\p{Lu}[\p{L}’'-]*\p{Ll}(?: \p{Lu}[\p{L}’'-]*\p{Ll}){0,5}");
/// Titles and offices: whoever has one is no child.
static TITLES: Words = Words::new(
    "Dr Mr Mrs Ms Miss Mx Prof Professor Cllr Councillor Sir Dame Lady Lord Rev Reverend Sister Nurse Judge Justice PC Mayor Director Teacher SENCO Saint St",
);
/// A title with the name that follows.
static TITLED: Pattern =
    Pattern::new(r"\b(?:Dr|Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}\p{L}*\p{Ll}(?:[’'-]\p{Lu}\p{L}*)?\b");

/// A name in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// Bytes of the sentence.
    pub(super) range: Range<usize>,
    /// It has a first name that we know.
    pub(super) known: bool,
}

/// Whether a capital stands behind a small letter and a space, as in all full names.
pub(super) fn may_have_full_names(text: &str) -> bool {
    let may_be = |&[before, between, after]: &[u8; 3]| {
        between == b' ' && !before.is_ascii_uppercase() && (after.is_ascii_uppercase() || !after.is_ascii())
    };
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(2)).any(|at| {
        bytes.get(at..).and_then(<[u8]>::first_chunk).is_some_and(may_be)
            && text.get(at + 2..).is_some_and(|after| after.starts_with(char::is_uppercase))
            && text.get(..=at).is_some_and(|before| before.ends_with(char::is_lowercase))
    })
}

/// Names of two or three words, first name and family name. Those with a title are left out: they are staff.
pub(super) fn full_names(text: &str) -> Vec<Name> {
    if !may_have_full_names(text) {
        return Vec::new();
    }
    RUN.find(text).filter_map(|run| full_name(text, run)).collect()
}

fn full_name(text: &str, run: Range<usize>) -> Option<Name> {
    let before = text.get(..run.start)?;
    let words = words(text, run);
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let has_title = TITLES.has(last.trim_end_matches(['.', ',']));
    if has_title || words.iter().any(|word| text.get(word.clone()).is_none_or(is_no_person)) {
        return None;
    }
    let known = words.iter().position(|word| text.get(word.clone()).is_some_and(is_first_name));
    let start = known.unwrap_or(0);
    let own = words.get(start..).filter(|words| (2..=3).contains(&words.len()))?;
    if words.get(..start)?.iter().any(|word| text.get(word.clone()).is_some_and(|word| TITLES.has(word))) {
        return None;
    }
    let range = own.first()?.start..own.last()?.end;
    // Of an unknown name, the first word of a sentence may be any word.
    (known.is_some() || words.len() == 2 && !before.trim().is_empty())
        .then_some(Name { range, known: known.is_some() })
}

/// The words of a run, without `’s`.
fn words(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut at = run.start;
    let mut words = Vec::new();
    for word in text.get(run).unwrap_or_default().split(' ') {
        let plain = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
        words.push(at..at + plain.len());
        at += word.len() + 1;
    }
    words
}

fn is_no_person(word: &str) -> bool {
    NO_PERSON.has(&word.to_lowercase())
}

/// Also the first half of `Lily-Mae`.
pub(super) fn is_first_name(word: &str) -> bool {
    FIRST_NAMES.has(word) || word.split_once('-').is_some_and(|(first, _)| FIRST_NAMES.has(first))
}

/// People in books and films, and machines with names.
const FAMOUS: &[&str] = &[
    "Harry Potter",
    "Peter Rabbit",
    "Peter Pan",
    "Thomas the Tank",
    "Taylor Swift",
    "Billie Eilish",
    "Ed Sheeran",
    "Anne Frank",
    "Alexa",
];

/// First names by themselves or with a family name, and names with a title. Those that are also words need a reason: `by` a person
/// the name comes first.
pub(super) fn any_names(text: &str, is_by: bool) -> Vec<Range<usize>> {
    let single = RUN.find(text).filter_map(|run| {
        let before = text.get(..run.start).unwrap_or_default();
        let run_start = run.start;
        let words = words(text, run);
        let is_famous =
            FAMOUS.iter().any(|name| text.get(run_start..).is_some_and(|rest| rest.starts_with(name)));
        let no_person = is_famous || words.iter().any(|word| text.get(word.clone()).is_none_or(is_no_person));
        let found = words.into_iter().find(|word| text.get(word.clone()).is_some_and(is_first_name))?;
        let own = text.get(found.clone())?;
        let is_word = ALSO_WORDS.has(own) && !(is_by && before.is_empty());
        (!no_person && !is_word && !before.ends_with("St ") && !before.ends_with("St. ")).then_some(found)
    });
    let mut found: Vec<Range<usize>> = single.chain(TITLED.find(text)).collect();
    found.sort_by_key(|range| range.start);
    found
}

static SCHOOL: Pattern = Pattern::new(
    r"(?:\b(?:St\.?|\p{Lu}[\p{L}’'-]+) ){1,5}(?:School|Academy|College|Nursery|Infants|Juniors|Primary|Sixth Form|Pre-school|Preschool|Playgroup)\b",
);
/// The beginnings of the last words of [`SCHOOL`].
const SCHOOLS: &[&str] = &[
    "School",
    "Academy",
    "College",
    "Nursery",
    "Infants",
    "Juniors",
    "Primary",
    "Sixth",
    "Pre",
    "Playgroup",
];
/// Words that make no name of a school.
static ANY_SCHOOL: Words = Words::new(
    "a academy all an and any art at boarding british by church college each early every first for form free grammar head high in independent infant infants junior juniors key lead local mainstream middle my new no nursery of online our pre primary private public royal saturday school secondary sixth some special state summer sunday that the their these this those to upper what when which year your",
);

/// Schools, colleges and nurseries with their names.
pub(super) fn schools(text: &str) -> Vec<Range<usize>> {
    let begins = |(space, _): (usize, &str)| {
        let after = text.get(space + 1..).filter(|after| after.starts_with(|c: char| c.is_ascii_uppercase()));
        after.is_some_and(|after| SCHOOLS.iter().any(|kind| after.starts_with(kind)))
    };
    if !text.match_indices(' ').any(begins) {
        return Vec::new();
    }
    let has_name = |range: &Range<usize>| {
        let words: Vec<&str> = text.get(range.clone()).unwrap_or_default().split(' ').collect();
        let own = words.split_last().map_or(&[][..], |(_, own)| own);
        own.iter().any(|word| !ANY_SCHOOL.has(&word.to_lowercase()))
    };
    SCHOOL.find(text).filter(has_name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full(text: &str) -> Vec<&str> {
        full_names(text).into_iter().filter(|name| name.known).map(|name| &text[name.range]).collect()
    }

    #[test]
    fn full_names_are_told_from_places_and_jobs() {
        assert_eq!(full("Meet Kai Sharma and Lily-Mae Carter’s dad."), ["Kai Sharma", "Lily-Mae Carter"]);
        for text in [
            "Milbury Primary School and Victoria Park",
            "Dr Priya Shah and Sister Joan Marsh",
            "Florence Nightingale Court",
            "The Head Teacher and Larkhaven Parent Carer Forum",
            "Great Ormond Street Hospital",
            "Good Friday",
            "Sam helps.",
        ] {
            assert!(full(text).is_empty(), "{text}: {:?}", full(text));
        }
    }

    #[test]
    fn schools_have_names() {
        let found = |text: &str| schools(text).len();
        for text in [
            "at Milbury Primary School.",
            "to St Anne’s Primary,",
            "Larkhaven College",
            "Fernley Infants",
            "The Harbour View School",
        ] {
            assert_eq!(found(text), 1, "{text}");
        }
        for text in [
            "The School",
            "a Special School",
            "Sixth Form College",
            "school",
            "Royal College of Nursing",
            "Nursery School",
        ] {
            assert_eq!(found(text), 0, "{text}");
        }
    }
}
