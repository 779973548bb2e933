//! Rules for the syllables of one plain English word.
//!
//! In: the letters of a word in lower case, `a` to `z`; any other letter stands as [`OTHER`]. Out: how many syllables it has.
//!
//! Each run of vowels is a syllable. Two kinds of rules put right what that gets wrong: which two vowels are said apart
//! (science, area, radio), and which *e* nobody says (home, helped, careful). Words that follow no rule are in
//! [`super::exceptions`].

/// Stands for letters that English does not have. It counts as a consonant.
pub(super) const OTHER: u8 = b'~';

/// Words whose last *e* stays silent when another word or an ending joins them: lifetime, someone, safeguarding. In
/// the order of the alphabet.
pub(super) const JOINING: &[&[u8]] = &[
    b"awe", b"base", b"bride", b"bridge", b"care", b"case", b"cheese", b"code", b"date", b"drive", b"else",
    b"eye", b"face", b"file", b"fire", b"frame", b"game", b"gate", b"grade", b"guide", b"home", b"horse",
    b"house", b"life", b"like", b"line", b"live", b"love", b"make", b"mile", b"name", b"nine", b"note",
    b"page", b"pipe", b"place", b"race", b"rate", b"safe", b"score", b"share", b"side", b"skate", b"some",
    b"space", b"spare", b"spoke", b"stage", b"stake", b"state", b"stone", b"store", b"take", b"there",
    b"time", b"trade", b"type", b"use", b"voice", b"ware", b"waste", b"wave", b"where", b"white", b"whole",
    b"wire",
];

pub(super) const LONGEST_JOINING: usize = 6;

/// Endings before which an *e* is silent: useful, homeless, movement.
const ENDINGS: &[&[u8]] = &[b"ful", b"land", b"less", b"ment", b"ness", b"ship", b"time", b"where"];

/// The longest word that is counted; what comes after is not looked at.
pub(super) const LONGEST: usize = 64;

/// The syllables of a word by rule, at least one.
pub(super) fn count(word: &[u8]) -> usize {
    let word = word.get(..LONGEST).unwrap_or(word);
    let vowels = vowels(word);
    let starts = vowels & !(vowels << 1);
    let first = starts & starts.wrapping_neg();
    let apart = places(vowels & (vowels << 1)).filter(|at| is_apart(word, *at, first << 1 == 1 << at));
    let silent = places(starts & !first & !(vowels >> 1)).filter(|at| is_silent(word, *at));
    // Basically is said "basicly".
    let swallowed = usize::from(word.ends_with(b"ically"));
    let runs = starts.count_ones() as usize;
    (runs + apart.count() + usize::from(ends_in_m_alone(word)) - silent.count() - swallowed).max(1)
}

/// The places of the bits of a number, the lowest first.
fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(at)
    })
}

/// Which letters are vowels: one bit for each letter, the lowest for the first. Most words are done without a look at what
/// stands around a letter.
fn vowels(word: &[u8]) -> u64 {
    let (mut vowels, mut special) = (0, 0);
    for (at, letter) in word.iter().enumerate() {
        vowels |= is_in(PLAIN, *letter) << at;
        special |= is_in(SPECIAL, *letter);
    }
    if special == 0 {
        return vowels;
    }
    word.iter().enumerate().map(|(at, letter)| u64::from(is_vowel(word, at, *letter)) << at).sum()
}

/// Letters that are always vowels, but for some a *u*.
const PLAIN: u32 = set(b"aeiou");

/// Letters that need a look at what stands around them.
const SPECIAL: u32 = set(b"ygq");

/// A set of letters, one bit for each.
const fn set(letters: &[u8]) -> u32 {
    let (mut set, mut at) = (0, 0);
    while at < letters.len() {
        set |= 1 << (letters[at] & 31);
        at += 1;
    }
    set
}

fn is_in(set: u32, letter: u8) -> u64 {
    u64::from(set >> (letter & 31) & 1)
}

/// Autism, rhythm: the *m* is a syllable by itself.
fn ends_in_m_alone(word: &[u8]) -> bool {
    matches!(
        word,
        [.., b's', b'm'] | [.., b's', b'm', b's'] | [.., b't', b'h', b'm'] | [.., b't', b'h', b'm', b's']
    )
}

fn is_plain(letter: Option<&u8>) -> bool {
    matches!(letter, Some(b'a' | b'e' | b'i' | b'o' | b'u'))
}

fn is_vowel(word: &[u8], at: usize, letter: u8) -> bool {
    let before = || word.get(at.wrapping_sub(1));
    let after = word.get(at + 1);
    match letter {
        b'a' | b'e' | b'i' | b'o' => true,
        // Queen, language: this *u* is a consonant.
        b'u' => match before() {
            Some(b'q') => false,
            Some(b'g') => !matches!(after, Some(b'a' | b'e' | b'i')),
            _ => true,
        },
        // Year, player.
        b'y' => !is_plain(after) || at > 0 && !is_plain(before()),
        _ => false,
    }
}

/// Whether the vowel at a place begins a syllable of its own, after the vowel before it. `is_first`: no
/// other vowel comes before these.
fn is_apart(word: &[u8], at: usize, is_first: bool) -> bool {
    let (before, pair) = word.split_at(at - 1);
    let (pair, rest) = pair.split_at(2);
    let last = before.last().copied().unwrap_or(OTHER);
    match pair {
        b"ia" => is_ia_apart(before, rest),
        b"ie" => is_ie_apart(before, rest, is_first),
        b"io" => is_io_apart(before, rest),
        b"ii" | b"iu" | b"ao" => true,
        b"ea" => is_ea_apart(before, rest, is_first),
        b"eo" => is_eo_apart(last, rest),
        b"eu" => matches!(rest, b"m" | b"ms"),
        b"ei" => is_ing_or_ism(rest) && last != b'g',
        b"oe" => match last {
            b'p' => begins(rest, &[b"t", b"m"]),
            b'd' | b'g' => rest.starts_with(b"r"),
            _ => false,
        },
        b"oi" => is_ing_or_ism(rest) || rest == b"c" || begins(rest, &[b"cal", b"cs"]),
        b"ai" => rest.starts_with(b"c"),
        b"ua" => !(last == b's' && begins(rest, &[b"d", b"s"])),
        b"ue" => matches!(rest, b"r" | b"rs" | b"st") || begins(rest, &[b"n", b"l"]),
        b"ui" => is_ing_or_ism(rest) || begins(rest, &[b"ty", b"tie", b"tio", b"tiv", b"d", b"n", b"cid"]),
        b"uo" => true,
        b"ya" if rest.starts_with(b"rd") => false,
        b"ye" if last == b'w' => false,
        // Anyone, trying; but dye, dyed.
        [b'y', _] => !matches!(rest, b"" | b"s" | b"d"),
        _ => false,
    }
}

fn begins(rest: &[u8], starts: &[&[u8]]) -> bool {
    starts.iter().any(|start| rest.starts_with(start))
}

/// Being, doings, heroism.
fn is_ing_or_ism(rest: &[u8]) -> bool {
    matches!(rest, b"ng" | b"ngs" | b"sm" | b"sms")
}

/// Diary, associate; but social, Asian, Italian, familiar, marriage.
fn is_ia_apart(before: &[u8], rest: &[u8]) -> bool {
    if rest.starts_with(b"ge") {
        return false;
    }
    match before {
        [.., b'c' | b't'] => begins(rest, &[b"t", b"lit", b"nit", b"ry"]),
        [.., b's' | b'g'] => !matches!(rest, b"" | b"n" | b"ns" | b"l" | b"lly"),
        [.., b'a' | b'i' | b'u', b'l'] => !begins(rest, &[b"n", b"r"]) || rest.starts_with(b"rit"),
        _ => true,
    }
}

/// Quiet, client, science, earlier; but patient, friend, tier, families.
fn is_ie_apart(before: &[u8], rest: &[u8], is_first: bool) -> bool {
    match rest {
        [b't', ..] => true,
        [b'n', ..] => match before {
            b"sc" => true,
            [.., b'c' | b't'] | [.., b'f', b'r'] => false,
            _ => true,
        },
        b"r" | b"rs" | b"st" => !is_first,
        _ => false,
    }
}

/// Radio, various, period; but nation, fashion, million, opinion, anxious, behaviour.
fn is_io_apart(before: &[u8], rest: &[u8]) -> bool {
    !matches!(
        (before, rest),
        ([.., b't' | b's' | b'c' | b'g' | b'x' | b'h' | b'n'] | [.., b'l', b'l'], [b'n', ..])
            | ([.., b't' | b'c' | b'g' | b'x'], [b'u', b's', ..])
            | (_, [b'u', b'r', ..])
    )
}

/// Area, create, react; but tea, creature, reach.
fn is_ea_apart(before: &[u8], rest: &[u8], is_first: bool) -> bool {
    match (before, rest) {
        (_, b"" | b"s") => !is_first,
        ([.., b'c', b'r'], [b't', ..]) => !rest.starts_with(b"tur"),
        (b"r" | b"inter" | b"over", [b'c', ..]) => !rest.starts_with(b"ch"),
        _ => false,
    }
}

/// Video, theory, geography; but surgeon, people, leopard, someone, moreover.
fn is_eo_apart(last: u8, rest: &[u8]) -> bool {
    match last {
        b'g' if begins(rest, &[b"n", b"u", b"r"]) => false,
        b'c' if rest.starts_with(b"u") => false,
        _ => !begins(rest, &[b"ple", b"pard", b"ver", b"wn"]) && rest != b"ne",
    }
}

/// Whether an *e* after a consonant is silent. There is a syllable before it.
fn is_silent(word: &[u8], at: usize) -> bool {
    let (before, rest) = word.split_at(at);
    let Some((b'e', rest)) = rest.split_first() else { return false };
    if is_syllable_with_consonant(before) {
        return false;
    }
    match rest {
        b"" | b"ly" => true,
        b"s" => !matches!(before, [.., b's' | b'z' | b'x' | b'c' | b'g'] | [.., b'c' | b's', b'h']),
        b"d" => !matches!(before, [.., b't' | b'd']),
        [next, ..] if is_plain(Some(next)) => false,
        _ => begins(rest, ENDINGS) || is_joined(&word[..=at], rest),
    }
}

/// Table, centre, handled, hundred; but whole, entire, called.
fn is_syllable_with_consonant(before: &[u8]) -> bool {
    match before {
        [.., last, b'l'] => b"bcdfgkpstz".contains(last),
        [.., last, b'r'] => b"bcdfgtv".contains(last),
        _ => false,
    }
}

/// Whether a word is made of two, of which the first ends with a silent *e*: house-hold. Not "hous-es", "liv-er-pool".
fn is_joined(first: &[u8], rest: &[u8]) -> bool {
    let is_word = match rest {
        [b'r', second, ..] => is_plain(Some(second)),
        [_, others @ ..] => others.iter().any(|letter| is_plain(Some(letter)) || *letter == b'y'),
        [] => false,
    };
    is_word && first.len() <= LONGEST_JOINING && JOINING.binary_search(&first).is_ok()
}
