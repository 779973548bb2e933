//! How long the search index takes: `cargo run --release -p generate --bin index -- SOURCE`.
//!
//! Prints the seconds for making the documents and the index, and for making its files; each the best of five.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, hint};

use jiff::civil::date;
use local_offer::build::{Loaded, Request, load, searchable};
use local_offer::search::export;

/// As in the real program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

const TIMES: usize = 5;

/// How long the index takes, and how long its files.
fn once(loaded: &Loaded) -> Result<(Duration, Duration), Box<dyn Error>> {
    let start = Instant::now();
    let index = searchable(loaded, None)?.ok_or("the site has no main language")?;
    let indexed = start.elapsed();
    hint::black_box(export(&index, None)?);
    Ok((indexed, start.elapsed().saturating_sub(indexed)))
}

fn main() -> Result<(), Box<dyn Error>> {
    let source = env::args().nth(1).ok_or("say which folder: index SOURCE")?;
    let request = Request { source: PathBuf::from(source), today: date(2026, 11, 22), drafts: false };
    let loaded =
        load(&request)?.map_err(|_| "nothing can be made of the site: `local-offer build` says why")?;
    let times = (0..TIMES).map(|_| once(&loaded)).collect::<Result<Vec<_>, _>>()?;
    let best = |part: fn(&(Duration, Duration)) -> Duration| {
        times.iter().map(part).min().unwrap_or_default().as_secs_f64()
    };
    let mut out = io::stdout();
    writeln!(out, "index {:.3}", best(|(index, _)| *index))?;
    writeln!(out, "export {:.3}", best(|(_, export)| *export))?;
    Ok(())
}
