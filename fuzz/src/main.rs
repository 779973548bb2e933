//! Tries texts that nobody would write: `cargo run --release -p fuzz -- 600` for ten minutes with each target, or with one of them:
//! `cargo run --release -p fuzz -- 600 markdown`. It needs nothing but stable Rust.
//!
//! Texts come from the sample site, changed by chance; `SEED=7` makes other texts. A text that breaks something is written to
//! `fuzz/cases/TARGET/`, and from then on is a test: `cargo test -p fuzz` tries all of them, and some thousand new ones.

mod mutate;
mod targets;

use std::io::Write;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use mutate::Dice;
use targets::{TARGETS, Target};

/// A text of 20 KB that takes longer hides a loop that grows with the square.
const LONGEST: Duration = Duration::from_secs(5);

/// Tries one text. What it breaks, if anything.
fn broken(target: &Target, text: &str) -> Option<String> {
    let started = Instant::now();
    let result = panic::catch_unwind(|| (target.try_out)(text));
    let took = started.elapsed();
    match result {
        Err(_) => Some("it panics".to_owned()),
        Ok(Err(what)) => Some(what),
        Ok(Ok(())) => (took > LONGEST).then(|| format!("it takes {took:?}")),
    }
}

fn folder(target: &Target) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(target.name)
}

/// Keeps a text that breaks something.
fn keep(target: &Target, seed: u64, text: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder(target))?;
    let path = folder(target).join(format!("{seed:016x}.txt"));
    fs::write(&path, text)?;
    Ok(path)
}

/// Tries a target for some time. How many texts, and how many of them broke something.
fn run(target: &Target, time: Duration, seed: u64, out: &mut impl Write) -> io::Result<usize> {
    let seeds = (target.seeds)();
    let (started, mut cases, mut faults, mut bytes) = (Instant::now(), 0_u64, 0, 0);
    while started.elapsed() < time && faults < 10 {
        let case = seed.wrapping_mul(1 << 32).wrapping_add(cases);
        let text = mutate::text(&mut Dice::new(case), &seeds, target.pieces);
        if let Some(what) = broken(target, &text) {
            let path = keep(target, case, &text)?;
            writeln!(out, "{}: {what}\n  kept in {}", target.name, path.display())?;
            faults += 1;
        }
        cases += 1;
        bytes += text.len();
    }
    let seconds = started.elapsed().as_secs();
    writeln!(out, "{}: {cases} texts, {} MB, {seconds} s, {faults} faults", target.name, bytes / 1_000_000)?;
    Ok(faults)
}

fn main() -> io::Result<ExitCode> {
    let mut arguments = env::args().skip(1);
    let seconds = arguments.next().and_then(|seconds| seconds.parse().ok()).unwrap_or(60);
    let wanted = arguments.next();
    let seed = env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut faults = 0;
    for target in TARGETS.iter().filter(|target| wanted.as_deref().is_none_or(|name| name == target.name)) {
        faults += run(target, Duration::from_secs(seconds), seed, &mut io::stdout())?;
    }
    Ok(if faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_broke_something_once_does_so_no_more() {
        for target in TARGETS {
            for entry in fs::read_dir(folder(target)).into_iter().flatten().flatten() {
                let text = fs::read_to_string(entry.path()).expect("a text");
                assert_eq!(broken(target, &text), None, "{}", entry.path().display());
            }
        }
    }

    #[test]
    fn new_texts_break_nothing() {
        for target in TARGETS {
            let seeds = (target.seeds)();
            assert!(seeds.len() > 10, "{} has nothing to begin with", target.name);
            for case in 0..400 {
                let text = mutate::text(&mut Dice::new(case), &seeds, target.pieces);
                assert_eq!(broken(target, &text), None, "{} {case}: {text}", target.name);
            }
        }
    }

    #[test]
    fn the_same_number_makes_the_same_text() {
        let seeds = ["a b c".to_owned()];
        let text = |case| mutate::text(&mut Dice::new(case), &seeds, &["x"]);
        assert_eq!(text(1), text(1));
        assert!((0..50).map(text).collect::<std::collections::BTreeSet<_>>().len() > 30);
    }
}
