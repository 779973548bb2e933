//! Numbers that look random and are the same each time.

/// A small generator: Knuth's MMIX constants.
pub(crate) struct Dice(u64);

impl Dice {
    /// The dice of a page. `use_for` parts what is asked of them, so that a title is the same on its page and in a link to it.
    pub(crate) fn new(page: usize, use_for: u64) -> Self {
        let page = u64::try_from(page).unwrap_or(0);
        let mut dice = Self((page + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ use_for);
        dice.below(2);
        dice.below(2);
        dice
    }

    /// A number from 0 to one less than `most`.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).unwrap_or(0);
        high % most.max(1)
    }

    /// True in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Any entry, each as often as the others.
    pub(crate) fn any<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Early entries come more often, as words do.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        let (a, b, c) = (self.below(from.len()), self.below(from.len()), self.below(from.len()));
        &from[if self.chance(50) { a.min(b).min(c) } else { a.min(b) }]
    }
}
