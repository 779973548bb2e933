//! A disk without room. Linux lends us a small one in memory, if we may mount it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use super::{Files, files, is_of, is_settled, refused, versions};

const FULL: &str = "no space left on device";

/// A disk of four megabytes; gone when dropped.
struct Disk {
    folder: TempDir,
}

impl Disk {
    /// None where mounting is not allowed.
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(folder.path());
        match mount.output() {
            Ok(done) if done.status.success() => Some(Self { folder }),
            Ok(done) => skip(&String::from_utf8_lossy(&done.stderr)),
            Err(error) => skip(&error.to_string()),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Leaves so many bytes free.
    fn fill_up_to(&self, free: u64) {
        let mut file = fs::File::create(self.path("filler")).expect("a file");
        while file.write_all(&[1; 4096]).is_ok() {}
        file.set_len(file.metadata().expect("its length").len().saturating_sub(free)).expect("room");
    }

    fn make_room(&self) {
        fs::remove_file(self.path("filler")).expect("the filler");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(self.folder.path()).status());
    }
}

#[expect(clippy::print_stdout, reason = "who runs the tests has to know what was not tested")]
fn skip(reason: &str) -> Option<Disk> {
    println!("Not tested, because no small disk can be mounted here: {}", reason.trim());
    None
}

/// How much room is left: none, and then less than a site needs.
const FREE: [u64; 6] = [0, 4096, 8192, 40_960, 131_072, 327_680];

fn no_temporary_file(folder: &Path) {
    let names = walkdir::WalkDir::new(folder).into_iter().flatten();
    let left: Vec<_> = names.filter(|entry| entry.file_name().to_string_lossy().ends_with(".tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_first_build_on_a_full_disk_can_be_done_again() {
    let Some(disk) = Disk::new() else { return };
    let [version, _] = versions();
    let output = disk.path("site");
    for free in FREE {
        disk.fill_up_to(free);
        refused(&version.site.build_into(&output), FULL);
        is_of(&files(&output), &[&Files::new(), &version.files]);
        no_temporary_file(&output);
        disk.make_room();
        version.site.build_into(&output).clean();
        is_settled(&output, &version.files);
        fs::remove_dir_all(&output).expect("a folder");
    }
}

#[test]
fn a_build_over_another_on_a_full_disk_leaves_whole_files() {
    let Some(disk) = Disk::new() else { return };
    let [old, new] = versions();
    let output = disk.path("site");
    for free in FREE.into_iter().take(4) {
        old.site.build_into(&output).clean();
        disk.fill_up_to(free);
        refused(&new.site.build_into(&output), FULL);
        is_of(&files(&output), &[&old.files, &new.files]);
        no_temporary_file(&output);
        disk.make_room();
        new.site.build_into(&output).clean();
        is_settled(&output, &new.files);
    }
}

#[test]
fn a_zip_file_on_a_full_disk_stays_as_it_was() {
    let Some(disk) = Disk::new() else { return };
    let [version, _] = versions();
    let zip = disk.path("site.zip");
    fs::write(&zip, "an older ZIP").expect("a file");
    let bundle = || {
        let mut build = crate::support::program();
        build.args(["build", "--today", "2026-11-22", "--source"]).arg(version.site.top());
        build.arg("--bundle").arg(&zip).output().expect("the program")
    };
    disk.fill_up_to(40_960);
    let run = bundle();
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.code() == Some(3) && said.contains(FULL), "{said}");
    assert_eq!(fs::read(&zip).expect("a file"), b"an older ZIP");
    no_temporary_file(disk.folder.path());
    disk.make_room();
    assert!(bundle().status.success());
    assert!(fs::read(&zip).expect("a file").starts_with(b"PK"));
}
