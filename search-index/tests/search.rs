//! What an index finds.
#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;
use search_index::{Document, Facet, FacetGroup, How, Index, Request, Section, Settings};

fn document(address: &str, title: &str, text: &str) -> Document {
    let section = Section { text: text.to_owned(), ..Section::default() };
    Document {
        address: address.to_owned(),
        title: title.to_owned(),
        sections: vec![section],
        ..Document::default()
    }
}

fn facet(group: &str, value: &str) -> Facet {
    Facet { group: group.to_owned(), value: value.to_owned() }
}

fn documents() -> Vec<Document> {
    let mut all = vec![
        document(
            "/salt/",
            "Speech and language therapy",
            "Help with talking, for children who stammer or who do not speak yet.",
        ),
        document(
            "/breaks/",
            "Short breaks",
            "Time off for families. Somebody looks after your child for some hours.",
        ),
        document(
            "/breaking/",
            "Breaking bad news",
            "How doctors tell families. It is hard to hear, and hours are short after breaking it.",
        ),
        document(
            "/autism/",
            "Autism assessment",
            "Finding out whether your child is autistic. There is speech therapy too.",
        ),
        document("/wheelchair/", "Wheelchair service", "Chairs and repairs. We come to your school."),
        document(
            "/occupational/",
            "Occupational therapy",
            "Help with everyday things: dressing, writing, eating.",
        ),
    ];
    all[1].facets = vec![facet("area", "milbury"), facet("cost", "free")];
    all[4].facets = vec![facet("area", "milbury"), facet("cost", "paid")];
    all[5].facets = vec![facet("area", "thornby"), facet("cost", "free")];
    all
}

fn index() -> Index {
    let group = |name: &str, values: &[&str]| FacetGroup {
        name: name.to_owned(),
        label: name.to_uppercase(),
        values: values.iter().map(|value| ((*value).to_owned(), value.to_uppercase())).collect(),
    };
    let settings = Settings {
        language: "en".to_owned(),
        synonyms: vec![
            vec!["respite".to_owned(), "short breaks".to_owned()],
            vec!["SALT".to_owned(), "speech and language therapy".to_owned(), "speech therapy".to_owned()],
        ],
        facets: vec![group("area", &["milbury", "thornby"]), group("cost", &["free", "paid"])],
        ..Settings::default()
    };
    Index::new(documents(), settings).expect("an index")
}

fn found(query: &str) -> Vec<String> {
    with(&Request { query: query.to_owned(), size: 10, ..Request::default() })
}

fn with(request: &Request) -> Vec<String> {
    let index = index();
    let answer = index.search(request).expect("an answer");
    answer.results.iter().map(|hit| hit.document.address.clone()).collect()
}

#[test]
fn titles_decide() {
    assert_eq!(found("wheelchairs")[0], "/wheelchair/");
    assert_eq!(found("short break")[0], "/breaks/");
}

#[test]
fn the_form_that_was_typed_goes_first() {
    assert_eq!(found("breaking")[0], "/breaking/");
    assert_eq!(found("breaks")[0], "/breaks/");
}

#[test]
fn misspelt_words_are_mended_unless_they_are_wanted() {
    let index = index();
    let mut request = Request { query: "autisim".to_owned(), size: 10, ..Request::default() };
    let answer = index.search(&request).expect("an answer");
    assert_eq!(answer.results[0].document.address, "/autism/");
    assert_eq!((answer.words[0].used.as_str(), answer.words[0].how), ("autism", How::Spelling));
    request.exactly = true;
    let answer = index.search(&request).expect("an answer");
    assert_eq!((answer.total, answer.words[0].how), (0, How::Unknown));
    assert!(index.near("autisim").contains(&"autism".to_owned()));
}

#[test]
fn beginnings_are_found_while_typing() {
    assert_eq!(found("occup"), ["/occupational/"]);
    assert_eq!(found("therapy occ")[0], "/occupational/");
    assert!(found("oc").is_empty(), "two letters are too few");
}

#[test]
fn synonyms_work_both_ways_and_across_words() {
    assert_eq!(found("respite"), ["/breaks/"]);
    assert_eq!(found("salt"), ["/salt/", "/autism/"]);
    let both = found("speech therapy");
    assert_eq!(both[0], "/salt/");
    assert!(both.contains(&"/autism/".to_owned()));
}

#[test]
fn phrases_stand_together() {
    assert_eq!(found("\"speech therapy\""), ["/autism/"]);
    assert!(found("\"therapy speech\"").is_empty());
    assert_eq!(found("“short breaks"), found("short breaks"), "a mark without a partner is nothing");
}

#[test]
fn all_words_go_before_some_words() {
    let answer = found("help with writing");
    assert_eq!(answer[0], "/occupational/");
    assert!(answer.contains(&"/salt/".to_owned()));
}

#[test]
fn filters_join_groups_and_choose_within_them() {
    let ask = |filters: &[Facet]| {
        with(&Request {
            query: "families service help".to_owned(),
            filters: filters.to_vec(),
            size: 10,
            exactly: false,
        })
    };
    assert_eq!(ask(&[facet("area", "milbury"), facet("cost", "free")]), ["/breaks/"]);
    assert_eq!(ask(&[facet("area", "milbury"), facet("area", "thornby"), facet("cost", "free")]).len(), 2);
    assert_eq!(
        ask(&[facet("area", "nowhere"), facet("moon", "full")]),
        ask(&[]),
        "unknown values ask for nothing"
    );
}

#[test]
fn common_words_decide_nothing() {
    assert!(found("the and to of").is_empty());
    assert_eq!(found("the wheelchair of my son"), ["/wheelchair/"]);
}

#[test]
fn the_same_documents_give_the_same_files() {
    let one = index().export().expect("files");
    assert_eq!(one, index().export().expect("files"));
    let names: Vec<&str> = one.iter().map(|file| file.name.as_str()).collect();
    assert!(names.contains(&"en.js"));
    assert!(names.iter().all(|name| *name == "en.js" || name.starts_with("en-")), "{names:?}");
}

#[test]
fn an_index_of_nothing_finds_nothing() {
    let index = Index::new(Vec::new(), Settings { language: "en".to_owned(), ..Settings::default() })
        .expect("an index");
    let request = Request { query: "autism".to_owned(), size: 10, ..Request::default() };
    assert_eq!(index.search(&request).expect("an answer").total, 0);
    assert!(!index.export().expect("files").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_query_is_answered(query in "\\PC{0,60}", more in "[\"“”a-z ]{0,300}") {
        let index = index();
        for query in [query.clone(), more.clone(), format!("{query}{more}")] {
            let request = Request { query, size: 3, ..Request::default() };
            let answer = index.search(&request).expect("an answer");
            prop_assert!(answer.results.len() <= 3 && answer.all <= answer.total);
        }
    }

    #[test]
    fn any_documents_can_be_indexed(texts in proptest::collection::vec("\\PC{0,80}", 1..6), query in "\\PC{0,10}") {
        let documents = texts.iter().map(|text| Document {
            title: text.clone(),
            summary: text.clone(),
            keywords: vec![text.clone()],
            sections: vec![Section { heading: text.clone(), anchor: "a".to_owned(), text: text.clone() }],
            ..Document::default()
        });
        let settings = Settings { language: "en".to_owned(), synonyms: vec![texts.clone()], ..Settings::default() };
        let index = Index::new(documents.collect(), settings).expect("an index");
        index.export().expect("files");
        index.search(&Request { query, size: 5, ..Request::default() }).expect("an answer");
        for word in texts {
            index.search(&Request { query: word, size: 5, ..Request::default() }).expect("an answer");
        }
    }
}
