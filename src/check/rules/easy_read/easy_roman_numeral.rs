//! Roman numerals on easy-read pages: E17.

use super::super::prelude::*;
use super::super::words;

pub(super) const RULE: Rule = Rule {
    id: RuleId("easy-roman-numeral"),
    group: Group::EasyRead,
    level: Severity::Warning,
    why: "Readers see letters in a Roman numeral, and screen readers read it out as letters too.",
    document: include_str!("easy_roman_numeral.md"),
    check: Check::File(check),
};

fn check(file: &File<'_>, found: &mut Found<'_>) {
    for reading in words::easy_and_headings(file) {
        for range in words::roman_numerals(reading.text) {
            let said = reading.said(&range);
            let message = format!("“{said}” is a Roman numeral.");
            found.add_at(file, reading.span(file, range), message, format!("Write “{}”.", value(said)));
        }
    }
}

/// I, V and X only; a smaller sign before a larger one is taken away from it.
fn value(numeral: &str) -> u32 {
    let sign = |c: char| match c {
        'X' => 10,
        'V' => 5,
        _ => 1,
    };
    let signs: Vec<u32> = numeral.chars().map(sign).collect();
    let is_less = |at: usize| signs.get(at + 1).is_some_and(|next| signs[at] < *next);
    let (less, more): (Vec<usize>, Vec<usize>) = (0..signs.len()).partition(|at| is_less(*at));
    let sum = |places: Vec<usize>| places.into_iter().map(|at| signs[at]).sum::<u32>();
    sum(more).saturating_sub(sum(less))
}

#[cfg(test)]
mod tests {
    #[test]
    fn numerals_have_values() {
        for (numeral, value) in [("I", 1), ("IV", 4), ("VIII", 8), ("XIV", 14), ("XXIX", 29)] {
            assert_eq!(super::value(numeral), value, "{numeral}");
        }
    }
}
