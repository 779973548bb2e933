//! What happens to a folder over several runs, also when a run is killed or somebody else has been at it.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;
use rayon::prelude::*;
use tempfile::TempDir;

use super::*;

type Site = BTreeMap<String, String>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A folder `site` that is not there yet, in a folder of its own.
fn new_place() -> (TempDir, PathBuf) {
    let top = tempfile::tempdir().expect("a folder");
    let root = top.path().join("site");
    (top, root)
}

fn open(root: &Path) -> Folder {
    Folder::open(root).expect("the folder opens")
}

fn refusal(root: &Path) -> String {
    Folder::open(root).expect_err("the folder is refused").to_string()
}

fn build(root: &Path, site: &Site) -> Summary {
    let folder = open(root);
    for (path, text) in site {
        folder.write(path, text.as_bytes()).expect("the file is written");
    }
    folder.finish().expect("the run finishes")
}

/// All files and folders but our own, folders with a slash at the end.
fn listing(root: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(root).min_depth(1).sort_by_file_name();
    let names = entries.into_iter().map(|entry| entry.expect("an entry"));
    let seen = names.filter(|entry| !names::is_ours(&entry.file_name().to_string_lossy()));
    seen.map(|entry| {
        let path = entry.path().strip_prefix(root).expect("within").to_str().expect("text").to_owned();
        if entry.file_type().is_dir() { path + "/" } else { path }
    })
    .collect()
}

fn contents(root: &Path) -> Site {
    let files = listing(root).into_iter().filter(|path| !path.ends_with('/'));
    files.map(|path| (path.clone(), fs::read_to_string(root.join(path)).expect("text"))).collect()
}

#[test]
fn runs_write_what_changed_and_remove_what_is_gone() {
    let (_top, root) = new_place();
    let first = site(&[("index.html", "home"), ("a/b/index.html", "b"), ("a/c.html", "c")]);
    assert_eq!(build(&root, &first), Summary { created: 3, ..Summary::default() });
    assert_eq!(contents(&root), first);
    assert_eq!(build(&root, &first), Summary { unchanged: 3, ..Summary::default() });
    let second = site(&[("index.html", "HOME"), ("a/c.html", "c"), ("d/index.html", "d")]);
    assert_eq!(build(&root, &second), Summary { created: 1, updated: 1, unchanged: 1, removed: 1 });
    assert_eq!(contents(&root), second);
    assert_eq!(listing(&root), ["a/", "a/c.html", "d/", "d/index.html", "index.html"]);
    assert_eq!(build(&root, &Site::new()), Summary { removed: 3, ..Summary::default() });
    assert_eq!(listing(&root), [""; 0]);
}

#[test]
fn a_file_of_the_same_bytes_is_not_touched() {
    let (_top, root) = new_place();
    let one = site(&[("a.html", "same")]);
    build(&root, &one);
    let written =
        |name: &str| fs::metadata(root.join(name)).and_then(|data| data.modified()).expect("a time");
    let before = (written("a.html"), written(names::MANIFEST));
    build(&root, &one);
    assert_eq!((written("a.html"), written(names::MANIFEST)), before);
}

#[test]
fn a_file_that_somebody_changed_or_deleted_is_put_right() {
    let (_top, root) = new_place();
    let both = site(&[("a.html", "aa"), ("b/b.html", "bb")]);
    build(&root, &both);
    fs::write(root.join("a.html"), "xx").expect("written");
    fs::remove_dir_all(root.join("b")).expect("removed");
    assert_eq!(build(&root, &both), Summary { created: 1, updated: 1, ..Summary::default() });
    assert_eq!(contents(&root), both);
}

#[test]
fn a_page_that_could_not_be_made_is_kept() {
    let (_top, root) = new_place();
    build(&root, &site(&[("a.html", "a"), ("b.html", "b")]));
    let folder = open(&root);
    folder.keep("a.html");
    folder.keep("never.html");
    let kept = Summary { unchanged: 1, removed: 1, ..Summary::default() };
    assert_eq!(folder.finish().expect("it finishes"), kept);
    assert_eq!(contents(&root), site(&[("a.html", "a")]));
    assert_eq!(build(&root, &Site::new()).removed, 1);
}

#[test]
fn foreign_files_are_left_alone() {
    let (_top, root) = new_place();
    build(&root, &site(&[("a/a.html", "a"), ("b.html", "b")]));
    fs::write(root.join("a/mine.txt"), "mine").expect("written");
    fs::write(root.join("CNAME"), "mine").expect("written");
    assert_eq!(build(&root, &Site::new()).removed, 2);
    assert_eq!(contents(&root), site(&[("CNAME", "mine"), ("a/mine.txt", "mine")]));
}

#[test]
fn a_foreign_file_in_the_way_is_never_overwritten() {
    let (_top, root) = new_place();
    build(&root, &site(&[("b.html", "b")]));
    fs::create_dir(root.join("a")).expect("a folder");
    fs::write(root.join("a/a.html"), "mine").expect("written");
    for _ in 0..2 {
        let folder = open(&root);
        let error = folder.write("a/a.html", b"ours").expect_err("refused").to_string();
        assert!(error.contains("a.html is in the way"), "{error}");
        let error = folder.write("a", b"ours").expect_err("refused").to_string();
        assert!(error.contains("both a file and a folder"), "{error}");
    }
    assert!(open(&root).write("a", b"ours").is_err());
    assert_eq!(fs::read_to_string(root.join("a/a.html")).expect("text"), "mine");
}

#[test]
fn a_folder_of_other_files_is_refused_and_not_touched() {
    let (_top, root) = new_place();
    fs::create_dir(&root).expect("a folder");
    fs::write(root.join("thesis.doc"), "mine").expect("written");
    let error = refusal(&root);
    assert!(error.ends_with(
        "site/ holds files that local-offer did not make. Choose an empty folder, or delete it yourself."
    ));
    assert_eq!(fs::read_dir(&root).expect("a list").count(), 1);
}

#[test]
fn a_damaged_manifest_or_one_that_leads_outside_is_refused() {
    let (top, root) = new_place();
    fs::write(top.path().join("precious"), "mine").expect("written");
    build(&root, &site(&[("a.html", "a")]));
    let path = r#"{"version":1,"files":[{"path":"../precious","size":4,"hash":""}]}"#;
    for bad in ["", "{}", path] {
        fs::write(root.join(names::MANIFEST), bad).expect("written");
        assert!(refusal(&root).contains("is damaged"), "{bad}");
    }
    assert_eq!(fs::read_to_string(top.path().join("precious")).expect("text"), "mine");
}

#[test]
fn files_and_missing_permissions_are_refused_with_the_path() {
    let (top, root) = new_place();
    fs::write(&root, "a file").expect("written");
    assert!(refusal(&root).ends_with("site is a file. Choose a folder for the output."));
    let under = root.join("below");
    assert!(refusal(&under).contains("below: not a directory"), "{}", refusal(&under));
    fs::create_dir_all(top.path().join("own/.local-offer.journal")).expect("a folder");
    assert!(refusal(&top.path().join("own")).contains(".local-offer.journal is in the way"));
}

#[test]
fn messages_name_the_folder_plainly() {
    for (given, shown) in [("./site/", "site"), ("", "."), ("./", "."), ("/a/./b/", "/a/b"), ("../a", "../a")]
    {
        assert_eq!(tidy(Path::new(given)), Path::new(shown), "{given:?}");
        assert_eq!(tidy(Path::new(given)).display().to_string(), shown);
    }
}

#[test]
fn two_runs_never_mix() {
    let (_top, root) = new_place();
    let first = open(&root);
    assert!(refusal(&root).contains("is building into"));
    drop(first);
    open(&root);
}

#[test]
fn the_source_and_the_output_are_kept_apart() {
    let top = tempfile::tempdir().expect("a folder");
    let (output, content) = (top.path().join("site"), top.path().join("content"));
    fs::create_dir_all(output.join("content")).expect("a folder");
    fs::create_dir_all(content.join("out")).expect("a folder");
    fs::write(output.join(names::MANIFEST), "{\"version\":1,\"files\":[]}").expect("written");
    let folder = open(&output);
    assert!(ensure_apart(folder.path(), top.path()).is_ok());
    assert!(ensure_apart(folder.path(), &content).is_ok());
    assert!(ensure_apart(folder.path(), &output).is_err());
    assert!(ensure_apart(folder.path(), &output.join("content")).is_err());
    assert!(ensure_not_within(folder.path(), &content).is_ok());
    assert!(ensure_not_within(folder.path(), &top.path().join("nowhere")).is_ok());
    assert!(ensure_not_within(&content.join("not/there"), &content).is_err());
    assert!(!content.join("not").exists());
}

#[test]
fn paths_that_lead_out_and_paths_that_clash_are_refused() {
    let (top, root) = new_place();
    let folder = open(&root);
    for bad in ["../a", "/a", "a/../../b", "a//b", "", names::MANIFEST] {
        assert!(folder.write(bad, b"x").is_err(), "{bad:?}");
    }
    folder.write("a/b", b"x").expect("written");
    for clash in ["a/b", "a", "a/b/c"] {
        assert!(folder.write(clash, b"x").is_err(), "{clash:?}");
    }
    folder.write("a-b", b"x").expect("written");
    assert_eq!(fs::read_dir(top.path()).expect("a list").count(), 1);
}

#[test]
fn a_file_can_become_a_folder_and_a_folder_a_file() {
    let (_top, root) = new_place();
    let one = site(&[("x/a", "file"), ("x/b/c/d", "deep"), ("x/b/e", "e")]);
    let other = site(&[("x/a/index.html", "folder"), ("x/b", "file")]);
    build(&root, &one);
    assert_eq!(build(&root, &other), Summary { created: 2, removed: 3, ..Summary::default() });
    assert_eq!(contents(&root), other);
    assert_eq!(build(&root, &one), Summary { created: 3, removed: 2, ..Summary::default() });
    assert_eq!(contents(&root), one);
}

#[test]
fn a_file_of_this_run_does_not_give_way_to_a_folder() {
    let (_top, root) = new_place();
    build(&root, &site(&[("a", "old")]));
    let folder = open(&root);
    folder.write("a", b"new").expect("written");
    let error = folder.write("a/b", b"b").expect_err("refused").to_string();
    assert!(error.contains("both a file and a folder"), "{error}");
    assert_eq!(contents(&root), site(&[("a", "new")]));
}

#[test]
fn folders_go_even_when_their_files_have_gone_before() {
    let (_top, root) = new_place();
    build(&root, &site(&[("a/b/c/d.html", "d")]));
    fs::remove_dir_all(root.join("a/b/c")).expect("removed");
    assert_eq!(build(&root, &Site::new()), Summary::default());
    assert_eq!(listing(&root), [""; 0]);
}

#[test]
fn a_folder_that_a_killed_run_left_empty_goes_too() {
    let (_top, root) = new_place();
    let folder = open(&root);
    folder.write("a/b/c.html", b"c").expect("written");
    drop(folder);
    let journal = fs::read_to_string(root.join(names::JOURNAL)).expect("a journal");
    assert_eq!(journal.matches("a/b/c.html").count(), 1);
    fs::remove_file(root.join("a/b/c.html")).expect("removed");
    build(&root, &Site::new());
    assert_eq!(listing(&root), [""; 0]);
}

#[test]
fn a_path_that_the_system_cannot_hold_fails_once_and_leaves_nothing() {
    let (_top, root) = new_place();
    let long = "x".repeat(300);
    for impossible in [format!("a/{long}/x.html"), format!("b/{long}.html")] {
        let error = open(&root).write(&impossible, b"x").expect_err("refused").to_string();
        assert!(error.contains("name too long"), "{error}");
    }
    assert_eq!(listing(&root), ["a/", "b/"]);
    build(&root, &Site::new());
    assert_eq!(listing(&root), [""; 0]);
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let (_top, root) = new_place();
    let folder = open(&root);
    fs::remove_dir_all(&root).expect("removed");
    let error = folder.write("a.html", b"a").expect_err("refused").to_string();
    assert!(error.starts_with("Could not write ") && error.contains("site/a.html: no such file"), "{error}");
}

#[test]
fn a_folder_with_a_foreign_file_does_not_become_a_file() {
    let (_top, root) = new_place();
    build(&root, &site(&[("a/b", "b")]));
    fs::write(root.join("a/mine"), "mine").expect("written");
    let error = open(&root).write("a", b"x").expect_err("refused").to_string();
    assert!(error.contains("is in the way"), "{error}");
    assert_eq!(fs::read_to_string(root.join("a/mine")).expect("text"), "mine");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let (top, root) = new_place();
    let outside = top.path().join("outside");
    fs::create_dir(&outside).expect("a folder");
    build(&root, &site(&[("a/index.html", "a"), ("b.html", "b")]));
    fs::write(outside.join("index.html"), "mine").expect("written");
    fs::remove_dir_all(root.join("a")).expect("removed");
    symlink(&outside, root.join("a")).expect("a link");
    fs::remove_file(root.join("b.html")).expect("removed");
    symlink(outside.join("index.html"), root.join("b.html")).expect("a link");
    assert!(open(&root).write("a/index.html", b"ours").is_err());
    assert!(open(&root).write("a/new/deep.html", b"ours").is_err());
    assert_eq!(build(&root, &site(&[("b.html", "ours")])), Summary { updated: 1, ..Summary::default() });
    assert_eq!(contents(&outside), site(&[("index.html", "mine")]));
    symlink(&outside, top.path().join("link")).expect("a link");
    for link in ["link", "link/", "link/."] {
        assert!(refusal(&top.path().join(link)).contains("is a link"), "{link}");
    }
}

#[cfg(unix)]
#[test]
fn a_web_server_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let (top, root) = new_place();
    build(&root, &site(&[("a.html", "a")]));
    fs::write(top.path().join("usual"), "").expect("written");
    let mode = |path: &Path| fs::metadata(path).expect("facts").permissions().mode();
    assert_eq!(mode(&root.join("a.html")), mode(&top.path().join("usual")));
}

#[test]
fn many_threads_write_at_once() {
    let (_top, root) = new_place();
    let many: Site = (0..600).map(|n| (format!("{}/{}/{n}.html", n % 7, n % 3), n.to_string())).collect();
    for change in [Change::Created, Change::Unchanged] {
        let folder = open(&root);
        many.par_iter().for_each(|(path, text)| {
            assert_eq!(folder.write(path, text.as_bytes()).expect("written"), change);
        });
        folder.finish().expect("it finishes");
    }
    assert_eq!(contents(&root), many);
}

#[test]
fn threads_that_want_the_same_new_folder_share_it() {
    let (_top, root) = new_place();
    let folder = open(&root);
    ["x", "y", "z"].par_iter().for_each(|name| {
        for n in 0..200 {
            folder.write(&format!("{n}/deep/{name}"), b"").expect("written");
        }
    });
    assert_eq!(folder.finish().expect("it finishes").created, 600);
}

#[test]
fn a_killed_run_is_put_right_by_the_next() {
    let (_top, root) = new_place();
    let folder = open(&root);
    folder.write("a/a.html", b"a").expect("written");
    folder.write("b.html", b"b").expect("written");
    drop(folder);
    fs::write(root.join("a/.local-offer-xyz.tmp"), "half").expect("written");
    fs::write(root.join("a/mine"), "mine").expect("written");
    assert_eq!(
        build(&root, &site(&[("b.html", "b")])),
        Summary { unchanged: 1, removed: 1, ..Summary::default() }
    );
    assert_eq!(contents(&root), site(&[("a/mine", "mine"), ("b.html", "b")]));
    assert!(!root.join("a/.local-offer-xyz.tmp").exists());
    assert_eq!(fs::read(root.join(names::JOURNAL)).expect("bytes"), b"");
}

#[test]
fn a_run_that_was_killed_over_its_first_list_leaves_nothing() {
    let (_top, root) = new_place();
    fs::create_dir(&root).expect("a folder");
    fs::write(root.join(names::JOURNAL), "").expect("written");
    fs::write(root.join(".local-offer-xyz.tmp"), "half").expect("written");
    build(&root, &site(&[("a.html", "a")]));
    assert!(!root.join(".local-offer-xyz.tmp").exists());
}

fn any_site() -> impl Strategy<Value = Site> {
    // Few names, so that files become folders and folders files.
    prop::collection::btree_map("[ab](/[ab](/[ab])?)?", "[xy]{0,2}", 0..6).prop_map(|mut site| {
        let folders: Vec<String> =
            site.keys().flat_map(|path| names::folders_of(path)).map(str::to_owned).collect();
        site.retain(|path, _| !folders.contains(path));
        site
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever was there, and after however many files a run was killed: the next run makes exactly its site.
    #[test]
    fn any_run_after_any_killed_run_makes_exactly_its_site(
        first in any_site(), second in any_site(), third in any_site(), after in 0..6_usize,
    ) {
        let (_top, root) = new_place();
        build(&root, &first);
        let foreign = site(&[("c/mine", "mine"), ("mine", "mine")]);
        fs::create_dir(root.join("c")).expect("a folder");
        foreign.iter().for_each(|(path, text)| fs::write(root.join(path), text).expect("written"));
        let killed = open(&root);
        for (path, text) in second.iter().take(after) {
            killed.write(path, text.as_bytes()).expect("written");
        }
        drop(killed);
        let summary = build(&root, &third);
        let mut expected = third.clone();
        expected.extend(foreign);
        prop_assert_eq!(contents(&root), expected);
        prop_assert_eq!(summary.created + summary.updated + summary.unchanged, third.len());
        let empty = |folder: &String| folder.ends_with('/') && fs::read_dir(root.join(folder)).expect("a list").count() == 0;
        prop_assert!(!listing(&root).iter().any(empty));
        let again = Summary { unchanged: third.len(), ..Summary::default() };
        prop_assert_eq!(build(&root, &third), again);
    }
}
