//! Colours as readers' eyes meet them: contrast, and the nearest colour that can be read.
//!
//! In: colours as red, green and blue. Out: contrast ratios as WCAG 2 counts them, and colours of the same hue and strength that
//! are lighter or darker. How colours are put on scales that eyes agree with is left to `lightningcss`, which follows
//! [CSS Color 4](https://www.w3.org/TR/css-color-4/#ok-lab), after Björn Ottosson's
//! [Oklab](https://bottosson.github.io/posts/oklab/).

use std::fmt;

use lightningcss::values::color::{OKLCH, RGBA};

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rgb {
    /// Red.
    pub(super) red: u8,
    /// Green.
    pub(super) green: u8,
    /// Blue.
    pub(super) blue: u8,
}

impl Rgb {
    /// A colour from `#rgb` or `#rrggbb`.
    pub(super) fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let long: String = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => return None,
        };
        let part = |at: usize| u8::from_str_radix(&long[at..at + 2], 16).ok();
        Some(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }

    /// [Relative luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance), 0 for black and 1 for white:
    /// `0.2126 R + 0.7152 G + 0.0722 B` of the linear parts.
    pub(super) fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// [Contrast ratio](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), 1 to 21: `(L1 + 0.05) / (L2 + 0.05)`, the lighter
    /// one first.
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    }

    fn oklch(self) -> OKLCH {
        RGBA::from(self).into()
    }
}

impl From<Rgb> for RGBA {
    fn from(rgb: Rgb) -> Self {
        Self { red: rgb.red, green: rgb.green, blue: rgb.blue, alpha: u8::MAX }
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

/// How many steps of lightness there are between black and white. An 8-bit grey moves by about 3 of them.
const STEPS: u16 = 1000;

/// The colour nearest to `from` that `passes`: of the same hue and chroma in OKLCH (less chroma where screens cannot show it), with
/// the lightness moved the least. None when neither black nor white nor anything between passes.
pub(super) fn nearest(from: Rgb, passes: impl Fn(Rgb) -> bool) -> Option<Rgb> {
    if passes(from) {
        return Some(from);
    }
    let start = from.oklch();
    let candidate = |lightness: f32| {
        let within = (0.0..=1.0).contains(&lightness);
        within.then(|| RGBA::from(OKLCH { l: lightness, ..start })).map(|c| Rgb {
            red: c.red,
            green: c.green,
            blue: c.blue,
        })
    };
    let ends = [Rgb { red: 0, green: 0, blue: 0 }, Rgb { red: 255, green: 255, blue: 255 }];
    (1..=STEPS)
        .map(|step| f32::from(step) / f32::from(STEPS))
        .flat_map(|step| [start.l - step, start.l + step])
        .filter_map(candidate)
        .chain(ends)
        .find(|colour| passes(*colour))
}

/// Whether `a` is darker than `b`.
pub(super) fn darker(a: Rgb, b: Rgb) -> bool {
    a.luminance() < b.luminance()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hex(text: &str) -> Rgb {
        Rgb::from_hex(text).expect("a colour")
    }

    /// Published values: WebAIM's contrast checker and the understanding documents of WCAG 2.
    #[test]
    fn contrast_is_what_others_publish() {
        for (a, b, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#949494", "#ffffff", 3.03),
            ("#595959", "#ffffff", 7.0),
            ("#0000ff", "#ffffff", 8.59),
            ("#ff0000", "#ffffff", 4.0),
            ("#ffff00", "#ffffff", 1.07),
        ] {
            assert!((hex(a).contrast(hex(b)) - ratio).abs() < 0.006, "{a} {b} {}", hex(a).contrast(hex(b)));
            assert_eq!(hex(a).contrast(hex(b)), hex(b).contrast(hex(a)));
        }
    }

    /// Values from Björn Ottosson's table and CSS Color 4.
    #[test]
    fn lightness_is_that_of_oklch() {
        let lch = hex("#ff0000").oklch();
        assert!(
            (lch.l - 0.628).abs() < 0.001 && (lch.c - 0.2577).abs() < 0.001 && (lch.h - 29.23).abs() < 0.1
        );
        let lch = hex("#0000ff").oklch();
        assert!(
            (lch.l - 0.452).abs() < 0.001 && (lch.c - 0.3132).abs() < 0.001 && (lch.h - 264.05).abs() < 0.1
        );
    }

    #[test]
    fn the_nearest_colour_keeps_its_hue() {
        let white = hex("#ffffff");
        let found = nearest(hex("#ffcc00"), |colour| colour.contrast(white) >= 7.0).expect("a colour");
        let (from, to) = (hex("#ffcc00").oklch(), found.oklch());
        assert!((from.h - to.h).abs() < 6.0, "{found}: {} became {}", from.h, to.h);
        let ratio = found.contrast(white);
        assert!((7.0..7.15).contains(&ratio), "{found} has {ratio}");
    }

    #[test]
    fn words_that_are_no_colour_are_refused() {
        for bad in ["", "#", "#12", "#12345", "#gggggg", "ffffff", "#ffffffff", "#+12345", "#é1234", "red"] {
            assert_eq!(Rgb::from_hex(bad), None, "{bad}");
        }
    }

    #[test]
    fn when_nothing_passes_there_is_no_nearest() {
        assert_eq!(nearest(hex("#123456"), |_| false), None);
        assert_eq!(nearest(hex("#123456"), |_| true), Some(hex("#123456")));
    }

    proptest! {
        #[test]
        fn whatever_the_colour_the_nearest_passes_and_no_end_is_missed(r in any::<u8>(), g in any::<u8>(), b in any::<u8>(), least in 1.0..21.0f64) {
            let from = Rgb { red: r, green: g, blue: b };
            let found = nearest(from, |colour| colour.contrast(hex("#fff")) >= least);
            prop_assert!(found.is_some_and(|colour| colour.contrast(hex("#fff")) >= least));
            prop_assert_eq!(Rgb::from_hex(&from.to_string()), Some(from));
        }
    }
}
