//! New texts from old ones.
//!
//! In: texts that mean something, and a number. Out: a text. The same number always gives the same text, so a case that breaks
//! something can be made again.

/// Numbers that look random: `SplitMix64` (Steele, Lea and Flood, 2014).
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `most`; 0 when there is none.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % most).unwrap_or(0)
    }

    fn one_of<'a>(&mut self, texts: &'a [String]) -> &'a str {
        texts.get(self.below(texts.len())).map_or("", String::as_str)
    }
}

/// Longer texts take long and find no more.
const LONGEST: usize = 20_000;

/// One of the seeds, changed up to a dozen times. `pieces` are what the format knows: signs, words, whole constructs.
pub(crate) fn text(dice: &mut Dice, seeds: &[String], pieces: &[&str]) -> String {
    let mut text = dice.one_of(seeds).to_owned();
    for _ in 0..=dice.below(12) {
        change(dice, &mut text, seeds, pieces);
        let end = inside(&text, LONGEST.min(text.len()));
        text.truncate(end);
    }
    text
}

fn change(dice: &mut Dice, text: &mut String, seeds: &[String], pieces: &[&str]) {
    let at = place(dice, text);
    let part = part(dice, text);
    match dice.below(8) {
        0 => text.replace_range(part, ""),
        1 | 2 => text.insert_str(at, &text[part].repeat(1 + dice.below(20))),
        3 => {
            let other = dice.one_of(seeds);
            let from = self::part(dice, other);
            text.insert_str(at, &other[from]);
        }
        4 => text.insert(at, sign(dice)),
        _ => {
            let piece = pieces.get(dice.below(pieces.len())).copied().unwrap_or_default();
            let times = if dice.below(20) == 0 { 1 + dice.below(300) } else { 1 };
            text.insert_str(at, &piece.repeat(times));
        }
    }
}

/// Any sign: mostly those that formats have a meaning for.
fn sign(dice: &mut Dice) -> char {
    let any = u32::try_from(dice.below(0x11_0000)).unwrap_or(0);
    let plain = u32::try_from(dice.below(128)).unwrap_or(0);
    let odd = [
        '\u{0}', '\u{85}', '\u{a0}', '\u{200b}', '\u{202e}', '\u{2028}', '\u{feff}', '\u{fffe}', 'İ', 'ß',
        '\u{301}',
    ];
    match dice.below(4) {
        0 => char::from_u32(any).unwrap_or('\u{fffd}'),
        1 => odd[dice.below(odd.len())],
        _ => char::from_u32(plain).unwrap_or(' '),
    }
}

fn part(dice: &mut Dice, text: &str) -> std::ops::Range<usize> {
    let start = place(dice, text);
    let length = 1 + dice.below(60);
    start..inside(text, (start + length).min(text.len()))
}

fn place(dice: &mut Dice, text: &str) -> usize {
    let at = dice.below(text.len() + 1);
    inside(text, at)
}

/// The beginning of the character that a byte belongs to.
fn inside(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
