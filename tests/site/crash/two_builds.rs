//! Two builds into one folder: one of them is told to wait, and nothing is mixed.

use std::process::{Output, Stdio};

use super::{Version, files, is_settled, refused, versions};

const SAID: &str = "Another local-offer is building into ";

#[test]
fn builds_that_start_at_once_do_not_mix() {
    let versions = versions();
    for _ in 0..8 {
        let place = tempfile::tempdir().expect("a folder");
        let output = place.path().join("site");
        let start = |version: &Version| {
            let mut build = version.site.command(&output);
            build.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("a build")
        };
        let children = versions.each_ref().map(start);
        let runs = children.map(|child| child.wait_with_output().expect("an end"));
        let is_done = |run: &Output| run.status.success();
        assert!(runs.iter().any(is_done));
        for run in runs.iter().filter(|run| !is_done(run)) {
            let said = String::from_utf8_lossy(&run.stderr);
            assert!(run.status.code() == Some(3) && said.contains(SAID), "{said}");
        }
        let found = files(&output);
        let made = versions.iter().find(|version| version.files == found).expect("just one version");
        is_settled(&output, &made.files);
    }
}

#[cfg(unix)]
mod paused {
    use std::fs;
    use std::path::Path;
    use std::process::{Child, Command};
    use std::time::Duration;

    use super::*;
    use crate::crash::JOURNAL;

    fn signal(child: &Child, name: &str) {
        let done = Command::new("kill").args([name, &child.id().to_string()]).status().expect("kill");
        assert!(done.success());
    }

    fn is_writing(output: &Path) -> bool {
        fs::metadata(output.join(JOURNAL)).is_ok_and(|data| data.len() > 0)
    }

    /// A build that was stopped while it wrote. One that was too quick is started again.
    fn stopped(version: &Version, output: &Path) -> Child {
        for _ in 0..50 {
            drop(fs::remove_dir_all(output));
            let mut build = version.site.command(output);
            let mut child = build.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("a build");
            while !is_writing(output) && child.try_wait().expect("a state").is_none() {
                std::thread::sleep(Duration::from_millis(1));
            }
            if child.try_wait().expect("a state").is_none() {
                signal(&child, "-STOP");
                std::thread::sleep(Duration::from_millis(20));
                if is_writing(output) {
                    return child;
                }
                signal(&child, "-CONT");
                child.wait().expect("an end");
            }
        }
        panic!("no build was caught while it wrote");
    }

    #[test]
    fn the_second_is_told_to_wait_and_changes_nothing() {
        let [first, second] = versions();
        let output = first.site.beside("shared");
        let mut child = stopped(&first, &output);
        let before = files(&output);
        refused(&second.site.build_into(&output), SAID);
        assert!(files(&output) == before);
        signal(&child, "-CONT");
        assert!(child.wait().expect("an end").success());
        is_settled(&output, &first.files);
    }

    #[test]
    fn a_killed_build_keeps_nobody_out() {
        let [first, second] = versions();
        let output = first.site.beside("shared");
        let mut child = stopped(&first, &output);
        child.kill().expect("it can be killed");
        child.wait().expect("an end");
        second.site.build_into(&output).clean();
        is_settled(&output, &second.files);
    }
}
