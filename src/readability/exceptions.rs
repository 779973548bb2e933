//! Words whose syllables no rule finds.
//!
//! In: a word in lower case. Out: the longest entry that it is, or that it begins with, and the syllables of that entry.

/// What is known of a word: its first `letters` letters have `syllables` syllables.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Known {
    pub(super) letters: usize,
    pub(super) syllables: usize,
}

/// In the order of the alphabet. A hyphen at the end means that the word may go on; else only an *s* may follow.
pub(super) const LIST: &[(&str, usize)] = &[
    ("aches", 1),
    ("acme", 2),
    ("acne", 2),
    ("acquiesc-", 3),
    ("albeit", 3),
    ("ambigui-", 4),
    ("anemone", 4),
    ("apostrophe", 4),
    ("archaeolog-", 5),
    ("aren", 1),
    ("argua-", 3),
    ("argue", 2),
    ("argued", 2),
    ("arguing", 3),
    ("ariel", 3),
    ("atheis-", 3),
    ("australia-", 3),
    ("backaches", 2),
    ("beforehand", 3),
    ("beloved", 3),
    ("boa", 2),
    ("boredom", 2),
    ("brilliant-", 2),
    ("buoy-", 1),
    ("business-", 2),
    ("cafe", 2),
    ("canyon", 2),
    ("caribbean", 4),
    ("cashier-", 2),
    ("catastrophe", 4),
    ("caveat-", 3),
    ("cereal-", 3),
    ("chelsea", 2),
    ("chloe", 2),
    ("chocolate-", 2),
    ("cliche", 2),
    ("coagul-", 4),
    ("coalition-", 4),
    ("coauthor-", 3),
    ("cochlear-", 3),
    ("coeducat-", 5),
    ("coefficient-", 4),
    ("coerc-", 2),
    ("coexist-", 3),
    ("coincid-", 3),
    ("colonel-", 2),
    ("conscientious-", 4),
    ("continuum", 4),
    ("cooperat-", 4),
    ("coordinat-", 4),
    ("cuneiform", 4),
    ("cutesy", 2),
    ("deactiv-", 3),
    ("deific-", 3),
    ("deities", 3),
    ("deity", 3),
    ("delineat-", 4),
    ("dfe", 3),
    ("diabetes", 4),
    ("dr", 2),
    ("drier", 2),
    ("duet", 2),
    ("element-", 3),
    ("embed", 2),
    ("etc", 4),
    ("european-", 4),
    ("evening-", 2),
    ("every-", 2),
    ("facsimile", 4),
    ("fiery", 3),
    ("finale", 3),
    ("forecast-", 2),
    ("foreground-", 2),
    ("forehead-", 2),
    ("forename-", 2),
    ("foresee-", 2),
    ("fruity", 2),
    ("gabriel", 3),
    ("gaol-", 1),
    ("genre", 2),
    ("geoffrey", 2),
    ("guinea-", 2),
    ("headaches", 2),
    ("hereby", 2),
    ("heroine-", 3),
    ("hierarch-", 3),
    ("hygienist", 3),
    ("ideal-", 3),
    ("initiativ-", 4),
    ("israel-", 3),
    ("jesuit", 3),
    ("joel", 2),
    ("karaoke", 4),
    ("karate", 3),
    ("koala", 3),
    ("korean-", 3),
    ("lasagne", 3),
    ("latte", 2),
    ("leonard", 2),
    ("liaise", 3),
    ("linear-", 3),
    ("ltd", 3),
    ("maybe", 2),
    ("minuet", 3),
    ("mr", 2),
    ("mrs", 2),
    ("muriel", 3),
    ("naive-", 2),
    ("naked-", 2),
    ("nevertheless", 4),
    ("noah", 2),
    ("nonetheless", 4),
    ("nucle-", 3),
    ("nucleus", 3),
    ("oasis", 3),
    ("omniscient", 4),
    ("overseas", 3),
    ("parliament-", 3),
    ("penelope", 4),
    ("permeat-", 3),
    ("pharaoh", 2),
    ("phd", 3),
    ("phoebe", 2),
    ("placebo-", 3),
    ("pliers", 2),
    ("pm", 2),
    ("preempt-", 2),
    ("prescient", 3),
    ("psyche", 2),
    ("ragged-", 2),
    ("raphael", 3),
    ("readj-", 2),
    ("readmi-", 3),
    ("realign-", 3),
    ("realis-", 3),
    ("realist-", 3),
    ("realit-", 3),
    ("realiz-", 3),
    ("reapp-", 2),
    ("rearr-", 2),
    ("reass-", 2),
    ("recipe", 3),
    ("reelect-", 3),
    ("reenter-", 3),
    ("reimb-", 2),
    ("reinf-", 2),
    ("reinst-", 2),
    ("reint-", 2),
    ("reinv-", 2),
    ("reissu-", 3),
    ("reiterat-", 4),
    ("reuni-", 3),
    ("reus-", 2),
    ("reveille", 3),
    ("rugged-", 2),
    ("sierra", 3),
    ("siesta", 3),
    ("simile", 3),
    ("siobhan", 2),
    ("soldier-", 2),
    ("sovereign-", 2),
    ("suet", 2),
    ("swansea", 2),
    ("syncope", 3),
    ("tenement-", 3),
    ("tertiary", 3),
    ("theatric-", 4),
    ("thereof", 2),
    ("triage-", 2),
    ("ukulele", 4),
    ("undersea", 3),
    ("unrealis-", 4),
    ("vehement-", 3),
    ("vigilante", 4),
    ("wednesday-", 2),
    ("weren", 1),
    ("whatsoever", 4),
    ("whereas", 2),
    ("whereof", 2),
    ("wherever", 3),
    ("whoever", 3),
    ("wicked-", 2),
    ("widespread", 2),
    ("william-", 2),
    ("wretched-", 2),
    ("yeoman", 2),
    ("zoe", 2),
    ("zoolog-", 4),
];

const PAIRS: usize = 26 * 26;

/// Where the entries for each pair of first letters begin in the list.
const STARTS: [usize; PAIRS + 1] = starts();

const fn starts() -> [usize; PAIRS + 1] {
    let mut starts = [0; PAIRS + 1];
    let (mut at, mut pair) = (0, 0);
    while pair <= PAIRS {
        while at < LIST.len() && pair_of(LIST[at].0.as_bytes()) < pair {
            at += 1;
        }
        starts[pair] = at;
        pair += 1;
    }
    starts
}

/// The number of the first two letters; [`PAIRS`] if they are not two of `a` to `z`.
const fn pair_of(word: &[u8]) -> usize {
    match word {
        [first @ b'a'..=b'z', second @ b'a'..=b'z', ..] => {
            (*first - b'a') as usize * 26 + (*second - b'a') as usize
        }
        _ => PAIRS,
    }
}

/// The longest entry for a word.
pub(super) fn known(word: &[u8]) -> Option<Known> {
    let pair = pair_of(word);
    let range = *STARTS.get(pair)?..*STARTS.get(pair + 1)?;
    let entries = LIST.get(range)?.iter();
    entries.filter_map(|(entry, syllables)| fit(entry, word, *syllables)).max_by_key(|known| known.letters)
}

fn fit(entry: &str, word: &[u8], syllables: usize) -> Option<Known> {
    let entry = entry.as_bytes();
    let (start, goes_on) = match entry {
        [start @ .., b'-'] => (start, true),
        _ => (entry, false),
    };
    let rest = word.strip_prefix(start)?;
    (goes_on || matches!(rest, b"" | b"s")).then_some(Known { letters: start.len(), syllables })
}
