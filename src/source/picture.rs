//! How large a picture is, read from the first bytes of its file.

use std::path::Path;

/// Larger files are slow on a telephone and are not published.
const MOST_BYTES: u64 = 2 << 20;
/// No screen shows more.
const MOST_PIXELS: usize = 8192;

/// Width and height in pixels. None for a file that is no picture of a known kind, or too large.
pub fn size_of_picture(file: &Path) -> Option<(u32, u32)> {
    let bytes =
        std::fs::symlink_metadata(file).ok().filter(|data| data.is_file() && data.len() <= MOST_BYTES)?;
    let size = imagesize::size(file).ok().filter(|_| bytes.len() > 0)?;
    let fits = |pixels: usize| (1..=MOST_PIXELS).contains(&pixels);
    (fits(size.width) && fits(size.height)).then_some(())?;
    Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}
