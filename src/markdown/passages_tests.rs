//! Passages, their marks, and the way back to the file.

use proptest::prelude::*;

use super::passages;
use super::passages::*;
use crate::source::{Source, SourcePath};

fn source(text: &str) -> Source {
    Source::new(SourcePath::new("content/guides/a.md").expect("a path"), text.to_owned())
}

fn read(text: &str) -> Passages {
    passages(&source(text), 0..text.len())
}

fn words(text: &str) -> Vec<String> {
    read(text).all.into_iter().map(|passage| passage.text.clone()).collect()
}

#[test]
fn each_block_is_a_passage() {
    let text = "## Head *ing*\n\nOne\ntwo `x`.\n\n- a\n  - b\n\n  c\n\n> q\n\nTable: T\n\n| A | |\n|---|---|\n| 1 | 2 |\n\nW\n: M\n";
    assert_eq!(words(text), ["Head ing", "One two x.", "a", "b", "c", "q", "T", "A", "1", "2", "W", "M"]);
    let read = read(text);
    assert_eq!(read.tables[0].head.len(), 2);
    assert!(read.all[5].quoted && !read.all[4].quoted);
    assert_eq!(read.all[7].form, Form::Cell { head: true });
    assert_eq!(
        (read.all[2].item, read.all[3].item, read.all[4].item, read.all[5].item),
        (Some(1), Some(2), Some(1), None)
    );
}

#[test]
fn marks_hold_words_and_pictures_hold_none() {
    let text = "See [the **page**](b.md) ![a door](picture:door) and <span lang=\"pl\">cześć</span> now.";
    let passage = &read(text).all[0];
    assert_eq!(passage.text, "See the page and cześć now.");
    let marked: Vec<&str> = passage.marks.iter().map(|mark| &passage.text[mark.range.clone()]).collect();
    assert_eq!(marked, ["the page", "page", "", "cześć"]);
    assert_eq!(passage.links().next().map(|(words, _, _)| words), Some("the page"));
    assert!(passage.is_in(passage.text.find("cze").expect("there"), |kind| matches!(
        kind,
        MarkKind::Tag("span", Some(_))
    )));
}

#[test]
fn words_are_found_again_in_the_file() {
    let text = "> Bring *the*\n> diary &amp; a **friend** to\n> `us`.\n";
    let passage = &read(text).all[0];
    for word in ["Bring", "the", "friend", "us", "to"] {
        let at = passage.text.find(word).expect("there");
        assert_eq!(&text[passage.places(text).find(at..at + word.len())], word);
    }
    let whole = passage.places(text).find(0..passage.text.len());
    assert_eq!(&text[whole], "Bring *the*\n> diary &amp; a **friend** to\n> `us`.");
}

#[test]
fn facts_are_found_again_too() {
    for text in ["k: >-\n  One two\n  three.\n", "k: \"One two three.\"", "k: One two three."] {
        let passage = Passage::fact("One two three.".to_owned(), 3..text.len());
        let place = passage.places(text).find(8..14);
        assert_eq!(&text[place], "three.");
    }
}

#[test]
fn empty_items_are_seen() {
    assert_eq!(read("- a\n-\n- ![x](picture:x)\n").empty_items.len(), 1);
}

proptest! {
    #[test]
    fn any_text_has_passages_whose_places_are_in_the_file(text in "([-a-z*_`\\[\\]()<>|#>&;! \n.é]|\\PC){0,120}") {
        let passages = read(&text);
        for passage in &passages.all {
            let places = passage.places(&text);
            for (at, c) in passage.text.char_indices() {
                let place = places.find(at..at + c.len_utf8());
                prop_assert!(text.get(place).is_some());
            }
            for mark in &passage.marks {
                prop_assert!(passage.text.get(mark.range.clone()).is_some());
            }
            for sentence in passage.sentences() {
                prop_assert!(passage.text.get(sentence).is_some());
            }
        }
    }
}
