//! The drawing of a map's table: a dot for each cell, whose area grows with the number of services. A gap is a small ring.
//!
//! All numbers are SVG units; the drawing is 360 wide. The words of a row stand above its dots, so that they have all the width.

use super::model::{Dot, DrawnRow, MapDrawing, Tick};

const WIDTH: u32 = 360;
/// Room for the numbers of the columns.
const HEADS: u32 = 24;
/// From the top of a row to the base line of its words.
const WORDS: u32 = 14;
const BELOW_WORDS: u32 = 6;
/// Between the dots of a row and the next row.
const BELOW_DOTS: u32 = 8;
const LARGEST: u32 = 14;
const SMALLEST: u32 = 3;
const RING: u32 = 4;

/// Draws the rows of a table: their words, and how many services each cell has. `most` is the largest number in all tables of
/// the map, so that the tables can be compared.
pub(super) fn drawing(rows: &[(String, Vec<usize>)], columns: usize, most: usize) -> MapDrawing {
    let scale = Scale { columns: number(columns).max(1), most: number(most).max(1) };
    let largest = scale.largest();
    let height_of_row = WORDS + BELOW_WORDS + 2 * largest + BELOW_DOTS;
    let top = |row: u32| row.saturating_mul(height_of_row).saturating_add(HEADS);
    let row = |(at, (label, counts)): (u32, &(String, Vec<usize>))| {
        let y = top(at).saturating_add(WORDS + BELOW_WORDS + largest);
        let dot = |(column, count): (u32, &usize)| {
            let r = if *count == 0 { RING.min(largest) } else { scale.radius(*count) };
            Dot { x: scale.middle(column), y, r, count: *count }
        };
        DrawnRow {
            label: label.clone(),
            y: top(at).saturating_add(WORDS),
            dots: (0..).zip(counts).map(dot).collect(),
        }
    };
    let head = |column: u32| Tick { x: scale.middle(column), label: (column + 1).to_string() };
    MapDrawing {
        height: top(number(rows.len())),
        columns: (0..number(columns)).map(head).collect(),
        rows: (0..).zip(rows).map(row).collect(),
    }
}

#[derive(Debug, Clone, Copy)]
struct Scale {
    columns: u32,
    most: u32,
}

impl Scale {
    /// The middle of a column.
    fn middle(self, column: u32) -> u32 {
        let at = (u64::from(column) * 2 + 1) * u64::from(WIDTH) / (u64::from(self.columns) * 2);
        u32::try_from(at).unwrap_or(WIDTH)
    }

    /// The largest radius with which dots do not touch.
    fn largest(self) -> u32 {
        (WIDTH / self.columns / 2).saturating_sub(1).clamp(1, LARGEST)
    }

    /// The radius of a dot whose area stands for a number of services.
    fn radius(self, count: usize) -> u32 {
        let largest = u64::from(self.largest());
        // Twice the radius first, so that halving it rounds to the nearest.
        let double = (4 * largest * largest * u64::from(number(count)) / u64::from(self.most)).isqrt();
        let nearest = u32::try_from(double.div_ceil(2)).unwrap_or(LARGEST);
        nearest.clamp(SMALLEST.min(self.largest()), self.largest())
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(rows: &[&[usize]], most: usize) -> MapDrawing {
        let columns = rows.first().map_or(0, |row| row.len());
        let rows: Vec<_> = rows.iter().map(|counts| ("Row".to_owned(), counts.to_vec())).collect();
        drawing(&rows, columns, most)
    }

    fn radii(drawing: &MapDrawing) -> Vec<u32> {
        drawing.rows.iter().flat_map(|row| row.dots.iter().map(|dot| dot.r)).collect()
    }

    #[test]
    fn the_area_of_a_dot_grows_with_the_number_of_services() {
        // Four times as many services: twice the radius. None: a ring.
        assert_eq!(radii(&drawn(&[&[16, 4, 1, 0]], 16)), [14, 7, 4, RING]);
        assert_eq!(radii(&drawn(&[&[1, 400]], 400)), [SMALLEST, 14]);
        assert_eq!(radii(&drawn(&[&[0, 0]], 0)), [RING, RING]);
    }

    #[test]
    fn rows_and_columns_are_even() {
        let drawing = drawn(&[&[1, 2], &[3, 0]], 3);
        let heads: Vec<_> = drawing.columns.iter().map(|tick| (tick.x, tick.label.as_str())).collect();
        assert_eq!(heads, [(90, "1"), (270, "2")]);
        let at: Vec<_> = drawing.rows.iter().map(|row| (row.y, row.dots[0].y, row.dots[1].x)).collect();
        assert_eq!(at, [(38, 58, 270), (94, 114, 270)]);
        assert_eq!(drawing.height, 136);
    }

    #[test]
    fn dots_never_touch_nor_leave_the_drawing() {
        for columns in 1..=40 {
            let drawing = drawn(&[&vec![9; columns], &vec![9; columns]], 9);
            let dots = &drawing.rows[0].dots;
            assert!(dots.windows(2).all(|pair| pair[0].x + pair[0].r < pair[1].x - pair[1].r), "{columns}");
            assert!(dots.iter().all(|dot| dot.x >= dot.r && dot.x + dot.r <= WIDTH), "{columns}");
            let [first, second] = [&drawing.rows[0], &drawing.rows[1]];
            assert!(first.dots[0].y + first.dots[0].r < second.y - WORDS + 1, "{columns}");
            assert!(second.dots[0].y + second.dots[0].r < drawing.height, "{columns}");
        }
    }

    #[test]
    fn very_large_tables_are_drawn_without_a_panic() {
        let drawing = drawn(&[&vec![usize::MAX; 2000]], usize::MAX);
        assert_eq!((drawing.rows[0].dots.len(), drawing.rows[0].dots[0].r), (2000, 1));
    }
}
