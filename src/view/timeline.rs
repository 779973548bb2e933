//! The drawing of a pathway: one row for each stage with ages, one bar along the years, ages below.
//!
//! All numbers are SVG units; the drawing is 360 wide.

use super::model::{Bar, Tick, Timeline};
use crate::content::Ages;

const WIDTH: u32 = 360;
/// Room at both ends, so that the words of the first and the last tick are inside.
const MARGIN: u32 = 12;
const ROW: u32 = 28;
/// Between the top of a row and its bar.
const ABOVE_BAR: u32 = 4;
/// Room for the ages below the rows.
const AXIS: u32 = 28;
/// Two ages side by side can be read from here on.
const BETWEEN_TICKS: u32 = 26;
/// So that a stage that begins when another ends can be told from it.
const GAP: u32 = 2;

/// The drawing of stages: the label of each and its ages. None when there are fewer than two, as there is nothing to compare.
pub(super) fn timeline(stages: &[(String, Ages)]) -> Option<Timeline> {
    if stages.len() < 2 {
        return None;
    }
    let first = stages.iter().map(|(_, ages)| ages.from).min()?;
    let last = stages.iter().map(|(_, ages)| ages.to).max()?;
    let scale = Scale { first, years: u32::from(last.checked_sub(first)?) + 1 };
    let bar = |(row, (label, ages)): (u32, &(String, Ages))| Bar {
        label: label.clone(),
        x: scale.start(ages.from),
        y: row.saturating_mul(ROW).saturating_add(ABOVE_BAR),
        width: (scale.end(ages.to) - scale.start(ages.from)).saturating_sub(GAP).max(1),
    };
    let bars: Vec<Bar> = (0..).zip(stages).map(bar).collect();
    let rows = u32::try_from(bars.len()).ok()?;
    Some(Timeline { height: rows.saturating_mul(ROW).saturating_add(AXIS), bars, ticks: scale.ticks(last) })
}

/// Where years are. A year of age lasts until the next birthday.
#[derive(Debug, Clone, Copy)]
struct Scale {
    first: u8,
    years: u32,
}

impl Scale {
    fn start(self, age: u8) -> u32 {
        MARGIN + u32::from(age - self.first) * (WIDTH - 2 * MARGIN) / self.years
    }

    fn end(self, age: u8) -> u32 {
        MARGIN + (u32::from(age - self.first) + 1) * (WIDTH - 2 * MARGIN) / self.years
    }

    /// An age stands below the middle of its year.
    fn ticks(self, last: u8) -> Vec<Tick> {
        let wide_enough = |step: &usize| {
            u32::try_from(*step).is_ok_and(|step| step * (WIDTH - 2 * MARGIN) / self.years >= BETWEEN_TICKS)
        };
        let step = [1, 2, 5, 10].into_iter().find(wide_enough).unwrap_or(10);
        let tick =
            |age: u8| Tick { x: u32::midpoint(self.start(age), self.end(age)), label: age.to_string() };
        (self.first..=last).step_by(step).map(tick).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(ages: &[(u8, u8)]) -> Option<Timeline> {
        let stage = |(number, (from, to)): (usize, &(u8, u8))| {
            ((number + 1).to_string(), Ages { from: *from, to: *to })
        };
        timeline(&ages.iter().enumerate().map(stage).collect::<Vec<_>>())
    }

    #[test]
    fn bars_stand_above_their_years() {
        let drawing = drawn(&[(13, 14), (14, 16), (17, 25)]).expect("a drawing");
        let bars: Vec<_> =
            drawing.bars.iter().map(|bar| (bar.label.as_str(), bar.x, bar.y, bar.width)).collect();
        // 13 years in 336 units.
        assert_eq!(bars, [("1", 12, 4, 49), ("2", 37, 32, 76), ("3", 115, 60, 231)]);
        assert_eq!(drawing.height, 3 * 28 + 28);
        let ticks: Vec<_> = drawing.ticks.iter().map(|tick| tick.label.as_str()).collect();
        assert_eq!(ticks, ["13", "15", "17", "19", "21", "23", "25"]);
        let x: Vec<_> = drawing.ticks.iter().map(|tick| tick.x).collect();
        assert_eq!((x[0], x[6]), (24, 335));
    }

    #[test]
    fn one_stage_is_not_drawn() {
        assert!(drawn(&[]).is_none() && drawn(&[(5, 17)]).is_none());
    }

    #[test]
    fn everything_is_inside_the_drawing_and_ticks_keep_apart() {
        for first in 0..=25_u8 {
            for last in first..=25 {
                let drawing = drawn(&[(first, last), (last, last)]).expect("a drawing");
                assert!(drawing.bars.iter().all(|bar| bar.width > 0 && bar.x + bar.width <= 348));
                let near = drawing.ticks.windows(2).any(|pair| pair[1].x < pair[0].x + 25);
                assert!(!near && drawing.ticks.iter().all(|tick| (12..=348).contains(&tick.x)));
            }
        }
    }
}
