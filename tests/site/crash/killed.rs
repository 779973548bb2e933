//! Builds that are killed at random moments.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use super::{Files, JOURNAL, MANIFEST, Version, files, is_of, is_settled, versions};

const KILLS: usize = 200;

/// What others put into the folder: beside our files, and where a page comes and goes.
const FOREIGN: [&str; 3] = ["mine.txt", "services/gone/photo.jpg", "guides/x/y/notes.txt"];

/// Numbers that are the same in each run (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// An output folder that goes through build after build.
struct Ordeal<'v> {
    versions: &'v [Version; 2],
    random: Random,
    place: TempDir,
    /// The files of the builds since all was well.
    possible: Vec<&'v Files>,
    foreign: Files,
    /// How long a build takes that nobody stops.
    usual: Duration,
    /// How many builds were stopped while they wrote.
    in_the_middle: usize,
}

static NOTHING: Files = Files::new();

impl<'v> Ordeal<'v> {
    fn new(versions: &'v [Version; 2], seed: u64) -> Self {
        Self {
            versions,
            random: Random(seed),
            place: tempfile::tempdir().expect("a folder"),
            possible: vec![&NOTHING],
            foreign: Files::new(),
            usual: Duration::from_millis(200),
            in_the_middle: 0,
        }
    }

    fn output(&self) -> PathBuf {
        self.place.path().join("site")
    }

    fn any_version(&mut self) -> &'v Version {
        &self.versions[usize::from(self.random.below(2) == 1)]
    }

    /// Starts a build and kills it somewhere between its beginning and a little after its usual end.
    fn kill(&mut self) {
        let version = self.any_version();
        let mut build = version.site.command(&self.output());
        let mut child = build.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a build");
        let share = u32::try_from(20 + self.random.below(90)).expect("a small number");
        std::thread::sleep(self.usual * share / 100);
        drop(child.kill());
        child.wait().expect("an end");
        self.possible.push(&version.files);
        let journal = fs::metadata(self.output().join(JOURNAL));
        self.in_the_middle += usize::from(journal.is_ok_and(|data| data.len() > 0));
    }

    /// No file is half-written, none of others is gone, and what was made is known to have been made.
    fn look(&self) {
        let mut found = files(&self.output());
        for (path, bytes) in &self.foreign {
            assert!(found.remove(path).as_ref() == Some(bytes), "{path} is not ours");
        }
        is_of(&found, &self.possible);
        let manifest = fs::read(self.output().join(MANIFEST));
        assert!(manifest.is_ok() || found.is_empty(), "files are there before the list of files");
        if let Ok(bytes) = manifest {
            let list: serde_json::Value = serde_json::from_slice(&bytes).expect("a list that can be read");
            assert!(list["version"] == 1 && list["files"].is_array());
        }
    }

    /// The next build makes everything right.
    fn mend(&mut self) {
        let version = self.any_version();
        let started = Instant::now();
        let run = version.site.command(&self.output()).output().expect("the program");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        self.usual = (self.usual + started.elapsed()) / 2;
        let expected = version.files.iter().chain(&self.foreign);
        is_settled(&self.output(), &expected.map(|(path, bytes)| (path.clone(), bytes.clone())).collect());
        self.possible = vec![&version.files];
    }

    /// Puts files of others into a folder that is ours already.
    fn put_foreign(&mut self) {
        if !self.output().join(MANIFEST).exists() {
            return;
        }
        for path in FOREIGN {
            let file = self.output().join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(&file, path).expect("a file");
            self.foreign.insert(path.to_owned(), path.as_bytes().to_vec());
        }
    }

    fn start_anew(&mut self) {
        fs::remove_dir_all(self.output()).expect("a folder");
        self.possible = vec![&NOTHING];
        self.foreign.clear();
    }
}

/// Sometimes several builds in a row are killed, sometimes the folder is as new.
fn go_through(versions: &[Version; 2], kills: usize, seed: u64) -> usize {
    let mut ordeal = Ordeal::new(versions, seed);
    for _ in 0..kills {
        ordeal.kill();
        ordeal.look();
        ordeal.put_foreign();
        if ordeal.random.below(5) < 2 {
            ordeal.mend();
            if ordeal.random.below(2) == 0 {
                ordeal.start_anew();
            }
        }
    }
    ordeal.mend();
    ordeal.in_the_middle
}

#[test]
fn a_build_can_be_killed_at_any_moment() {
    let versions = versions();
    let versions = &versions;
    let in_the_middle: usize = std::thread::scope(|scope| {
        let halves = [1, 2].map(|seed| scope.spawn(move || go_through(versions, KILLS / 2, seed)));
        halves.into_iter().map(|half| half.join().expect("no fault")).sum()
    });
    // Otherwise the moments were badly chosen, and the test would prove nothing.
    assert!(in_the_middle > KILLS / 10, "only {in_the_middle} of {KILLS} were killed while they wrote");
}
