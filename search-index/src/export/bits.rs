//! Numbers as bits, from the highest to the lowest, in Base64.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

/// Bits that are written one after the other.
#[derive(Debug, Default, Clone)]
pub(crate) struct Bits {
    bytes: Vec<u8>,
    /// How many bits of the last byte are taken, 0 to 7; 0 also when there is none.
    taken: u32,
}

/// How a sequence of numbers is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Code {
    /// Rice: short when the numbers are spread evenly.
    Rice(u32),
    /// Exponential Golomb: short when most are small and some are very large.
    Golomb(u32),
}

impl Code {
    /// The shortest code for these numbers.
    pub(crate) fn best(numbers: &[u32]) -> Self {
        // From the length of the greatest number on, each code is longer than the one before.
        let most = numbers.iter().max().and_then(|most| most.checked_ilog2()).map_or(0, |most| most + 1);
        let codes = (0..=most.min(15)).flat_map(|k| [Self::Rice(k), Self::Golomb(k)]);
        codes
            .min_by_key(|code| numbers.iter().map(|number| code.length(*number)).sum::<u64>())
            .unwrap_or(Self::Rice(0))
    }

    fn length(self, number: u32) -> u64 {
        match self {
            Self::Rice(k) => u64::from(number >> k) + 1 + u64::from(k),
            Self::Golomb(k) => u64::from(2 * ((number >> k) + 1).ilog2() + 1 + k),
        }
    }
}

impl Bits {
    /// One bit.
    pub(crate) fn bit(&mut self, one: bool) {
        self.low(u32::from(one), 1);
    }

    /// The lowest bits of a number, at most 32.
    pub(crate) fn low(&mut self, number: u32, mut bits: u32) {
        while bits > 0 {
            if self.taken == 0 {
                self.bytes.push(0);
            }
            let room = 8 - self.taken;
            let now = room.min(bits);
            bits -= now;
            let [.., part] = (number >> bits & ((1 << now) - 1)).to_be_bytes();
            if let Some(last) = self.bytes.last_mut() {
                *last |= part << (room - now);
            }
            self.taken = (self.taken + now) % 8;
        }
    }

    /// So many zeros.
    fn zeros(&mut self, mut count: u32) {
        while count > 0 {
            let now = count.min(32);
            self.low(0, now);
            count -= now;
        }
    }

    /// The bits of another.
    pub(crate) fn append(&mut self, other: &Self) {
        let whole = if other.taken == 0 { other.bytes.len() } else { other.bytes.len() - 1 };
        other.bytes[..whole].iter().for_each(|byte| self.low(u32::from(*byte), 8));
        other.bytes[whole..]
            .iter()
            .for_each(|byte| self.low(u32::from(*byte) >> (8 - other.taken), other.taken));
    }

    /// Elias gamma of a number from 1.
    pub(crate) fn gamma(&mut self, number: u32) {
        let number = number.max(1);
        let beside = number.ilog2();
        self.zeros(beside);
        self.low(number, beside + 1);
    }

    /// Which code follows.
    pub(crate) fn code(&mut self, code: Code) {
        let (golomb, k) = match code {
            Code::Rice(k) => (false, k),
            Code::Golomb(k) => (true, k),
        };
        self.bit(golomb);
        self.low(k, 4);
    }

    /// A number in a code.
    pub(crate) fn number(&mut self, code: Code, number: u32) {
        match code {
            Code::Rice(k) => {
                self.zeros(number >> k);
                self.bit(true);
                self.low(number, k);
            }
            Code::Golomb(k) => {
                self.gamma((number >> k) + 1);
                self.low(number, k);
            }
        }
    }

    /// How many bytes there are.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// As Base64.
    pub(crate) fn text(&self) -> String {
        BASE64_STANDARD.encode(&self.bytes)
    }
}

/// The differences of rising numbers, each less 1, but for the first.
pub(crate) fn gaps(rising: &[u32]) -> Vec<u32> {
    let mut next = 0;
    let gap = |number: &u32| {
        let gap = number.saturating_sub(next);
        next = number + 1;
        gap
    };
    rising.iter().map(gap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_stand_from_the_highest() {
        let mut bits = Bits::default();
        bits.gamma(5); // 00101
        bits.number(Code::Rice(1), 5); // 00 1 1
        bits.number(Code::Golomb(2), 9); // 011 01
        assert_eq!(bits.bytes, [0b0010_1001, 0b1011_0100]);
        assert_eq!(bits.text(), "KbQ=");
    }

    #[test]
    fn bits_follow_bits() {
        let (mut first, mut second, mut both) = (Bits::default(), Bits::default(), Bits::default());
        first.low(5, 3);
        second.low(0x1234, 13);
        both.low(5, 3);
        both.low(0x1234, 13);
        second.zeros(40);
        both.zeros(40);
        first.append(&second);
        first.append(&second);
        both.append(&second);
        assert_eq!(first.bytes, both.bytes);
        assert_eq!(first.taken, both.taken);
    }

    #[test]
    fn the_shortest_code_is_taken() {
        assert_eq!(Code::best(&[0, 0, 0, 0]), Code::Rice(0));
        assert_eq!(Code::best(&[60, 55, 58, 33, 62]), Code::Rice(5));
        assert!(matches!(Code::best(&[0, 0, 0, 1, 0, 3000, 0, 0]), Code::Golomb(0)));
    }

    #[test]
    fn gaps_count_what_lies_between() {
        assert_eq!(gaps(&[3, 4, 9]), [3, 0, 4]);
    }
}
