//! The guide for young authors stands twice: as a page of the site, and as `content/CONTRIBUTING.md`, which is what people see who
//! look at the repository. Its words must be the same.

use std::fs;

use crate::support::repository;

const START: &str = "<!-- start of the guide -->";
const END: &str = "<!-- end of the guide -->";

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Lines with words. Pictures are left out, and links lead from the top of the repository.
fn lines(text: &str, folder: &str) -> Vec<String> {
    let is_words = |line: &&str| !line.trim().is_empty() && !line.starts_with("<img ");
    let from_top = |line: &str| {
        let pieces: Vec<String> =
            line.split("](").enumerate().map(|(at, piece)| resolved(at, piece, folder)).collect();
        pieces.join("](")
    };
    text.lines().filter(is_words).map(from_top).collect()
}

fn resolved(at: usize, piece: &str, folder: &str) -> String {
    let Some((path, rest)) = piece.split_once(')').filter(|(path, _)| at > 0 && !path.contains(':')) else {
        return piece.to_owned();
    };
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    format!("{}){rest}", parts.join("/"))
}

#[test]
fn the_guide_says_the_same_in_both_places() {
    let page = read("content/guides/write-with-us.md");
    let body = page.splitn(3, "---\n").nth(2).expect("a text");
    let seen = read("content/CONTRIBUTING.md");
    let guide = seen.split_once(START).and_then(|(_, rest)| rest.split_once(END)).map(|(guide, _)| guide);
    assert_eq!(lines(guide.expect("the marks of the guide"), "content"), lines(body, "content/guides"));
}

#[test]
fn its_pictures_are_there() {
    let seen = read("content/CONTRIBUTING.md");
    let mut count = 0;
    for piece in seen.split("<img ").skip(1) {
        let tag = piece.split('>').next().unwrap_or_default();
        let source = tag.split("src=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("src");
        assert!(repository().join("content").join(source).is_file(), "{source}");
        assert!(tag.contains("alt=\""), "{tag}");
        count += 1;
    }
    assert!(count > 5);
}
