//! Whether a picture moves, read from as little of its file as will do.
//!
//! In: the bytes of a GIF, PNG, WebP or AVIF file. Out: whether it holds more than one picture. What is broken does not move.
//!
//! The layouts are those of the GIF89a specification, of [PNG](https://www.w3.org/TR/png-3/) (where `acTL` before `IDAT` makes an
//! animation), of the [WebP container](https://developers.google.com/speed/webp/docs/riff_container) and of ISO base media files.

use std::io::{self, Read};

/// A GIF of as many blocks before its second picture is nothing that anybody made for readers.
const MOST_BLOCKS: usize = 100_000;

/// Whether it moves.
pub(super) fn moves(mut file: impl Read) -> io::Result<bool> {
    let mut start = [0; 12];
    file.read_exact(&mut start)?;
    if start.starts_with(b"GIF8") {
        gif(start, file)
    } else if start.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(start, file)
    } else if start.starts_with(b"RIFF") && start.ends_with(b"WEBP") {
        webp(file)
    } else {
        Ok(start.ends_with(b"ftypavis"))
    }
}

/// The second bit of the flags in the extended header.
fn webp(mut file: impl Read) -> io::Result<bool> {
    let mut header = [0; 9];
    file.read_exact(&mut header)?;
    Ok(header.starts_with(b"VP8X") && header[8] & 0b10 != 0)
}

/// Chunks: length, name, data, check sum. `start` holds the signature and the first length.
fn png(start: [u8; 12], mut file: impl Read) -> io::Result<bool> {
    let mut length = u32::from_be_bytes([start[8], start[9], start[10], start[11]]);
    loop {
        let mut name = [0; 4];
        file.read_exact(&mut name)?;
        match &name {
            b"acTL" => return Ok(true),
            b"IDAT" | b"IEND" => return Ok(false),
            _ => skip(&mut file, u64::from(length) + 4)?,
        }
        let mut next = [0; 4];
        file.read_exact(&mut next)?;
        length = u32::from_be_bytes(next);
    }
}

/// Blocks, up to the second picture. `start` holds all but the last byte of the header.
fn gif(start: [u8; 12], mut file: impl Read) -> io::Result<bool> {
    skip(&mut file, 1 + colours(start[10]))?;
    let mut pictures = 0;
    for _ in 0..MOST_BLOCKS {
        match byte(&mut file)? {
            // An extension: its kind, then parts.
            0x21 => skip(&mut file, 1)?,
            // A picture: where it is, its colours, the size of its codes, then parts.
            0x2c if pictures == 1 => return Ok(true),
            0x2c => {
                pictures += 1;
                let mut place = [0; 9];
                file.read_exact(&mut place)?;
                skip(&mut file, colours(place[8]) + 1)?;
            }
            _ => return Ok(false),
        }
        skip_parts(&mut file)?;
    }
    Ok(false)
}

/// How many bytes a table of colours takes, as its flags say.
fn colours(flags: u8) -> u64 {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 0x07) + 1) }
}

/// Parts of at most 255 bytes, each with its length before it; the last is empty.
fn skip_parts(file: &mut impl Read) -> io::Result<()> {
    loop {
        match byte(file)? {
            0 => return Ok(()),
            length => skip(file, u64::from(length))?,
        }
    }
}

fn byte(file: &mut impl Read) -> io::Result<u8> {
    let mut byte = [0];
    file.read_exact(&mut byte)?;
    Ok(byte[0])
}

fn skip(file: &mut impl Read, bytes: u64) -> io::Result<()> {
    let skipped = io::copy(&mut file.take(bytes), &mut io::sink())?;
    if skipped < bytes { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FRAME: &[u8] = b"\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x4c\x01\0";

    fn gif_of(frames: usize, colours: bool) -> Vec<u8> {
        let mut gif = b"GIF89a\x01\0\x01\0\0\0\0".to_vec();
        if colours {
            gif[10] = 0x80;
            gif.extend([0; 6]);
        }
        gif.extend(FRAME.repeat(frames));
        gif.push(0x3b);
        gif
    }

    fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).expect("short").to_be_bytes();
        [&length[..], name, data, &[0; 4]].concat()
    }

    fn png_of(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
        let chunks = chunks.iter().flat_map(|(name, data)| chunk(name, data));
        b"\x89PNG\r\n\x1a\n".iter().copied().chain(chunks).collect()
    }

    fn webp_of(kind: &[u8; 4], flags: u8) -> Vec<u8> {
        [b"RIFF\x20\0\0\0WEBP".as_slice(), kind, &[10, 0, 0, 0, flags, 0, 0, 0]].concat()
    }

    fn is(bytes: &[u8]) -> bool {
        moves(bytes).unwrap_or(false)
    }

    #[test]
    fn two_frames_of_a_gif_move_and_one_does_not() {
        for colours in [false, true] {
            assert!(is(&gif_of(2, colours)) && is(&gif_of(3, colours)));
            assert!(!is(&gif_of(1, colours)) && !is(&gif_of(0, colours)));
        }
    }

    #[test]
    fn a_png_moves_if_it_says_so_before_its_picture() {
        let head: (&[u8; 4], &[u8]) = (b"IHDR", &[0; 13]);
        assert!(is(&png_of(&[head, (b"acTL", &[0; 8]), (b"IDAT", b"x")])));
        assert!(!is(&png_of(&[head, (b"IDAT", b"x"), (b"acTL", &[0; 8])])));
        assert!(!is(&png_of(&[head, (b"tEXt", b"acTL"), (b"IDAT", b"x")])));
    }

    #[test]
    fn webp_and_avif_say_it_in_their_headers() {
        assert!(is(&webp_of(b"VP8X", 0x12)) && !is(&webp_of(b"VP8X", 0x10)) && !is(&webp_of(b"VP8L", 0x02)));
        assert!(is(b"\0\0\0\x20ftypavis\0\0") && !is(b"\0\0\0\x20ftypavif\0\0"));
    }

    proptest! {
        #[test]
        fn any_bytes_come_to_an_end(start in 0_usize..4, rest: Vec<u8>) {
            let starts = [gif_of(1, true), png_of(&[]), webp_of(b"VP8X", 0), Vec::new()];
            let bytes = [starts[start].as_slice(), &rest].concat();
            let _ = moves(bytes.as_slice());
        }
    }
}
