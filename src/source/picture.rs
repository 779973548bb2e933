//! How large a picture is and whether it moves, read from the first bytes of its file.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use super::animation::moves;

/// Larger files are slow on a telephone and are not published.
const MOST_BYTES: u64 = 2 << 20;
/// No screen shows more.
const MOST_PIXELS: usize = 8192;

/// What the file of a picture says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureShape {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// It holds more than one picture, shown one after another.
    pub animated: bool,
}

/// Its size, and whether it moves. None for a file that is no picture of a known kind, or too large.
pub fn shape_of_picture(file: &Path) -> Option<PictureShape> {
    let bytes =
        std::fs::symlink_metadata(file).ok().filter(|data| data.is_file() && data.len() <= MOST_BYTES)?;
    let size = imagesize::size(file).ok().filter(|_| bytes.len() > 0)?;
    let fits = |pixels: usize| (1..=MOST_PIXELS).contains(&pixels);
    (fits(size.width) && fits(size.height)).then_some(())?;
    let animated = File::open(file).and_then(|file| moves(BufReader::new(file))).unwrap_or(false);
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    Some(PictureShape { width, height, animated })
}
