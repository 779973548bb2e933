//! What people are likely to search for, and which documents they will find first: each word of titles and keywords, and each two of these words
//! that follow each other.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::reading::{Reading, pair};
use crate::settings::Weights;

/// How many documents of a query come first.
const FIRST: usize = 10;
/// BM25's parameters, as Tantivy has them.
const K1: f64 = 1.2;
const B: f64 = 0.75;

/// For each document, the numbers of the likely queries that find it among their first.
///
/// Scores are near to those of the index, without its rounding: they only decide which documents stand together.
pub(crate) fn queries(readings: &[Reading], weights: &Weights) -> Vec<Vec<u32>> {
    let words: usize = readings.iter().map(|reading| reading.text.len()).sum();
    let mean = (float(words) / float(readings.len())).max(1.0);
    let names: Vec<Names<'_>> = readings.par_iter().map(|reading| Names::new(reading, mean)).collect();
    let mut found: HashMap<&str, Vec<(usize, [f64; 3])>> = HashMap::new();
    for (number, names) in names.iter().enumerate() {
        names.words.iter().for_each(|(word, parts)| found.entry(word).or_default().push((number, *parts)));
    }
    let count = readings.len();
    let scored: HashMap<&str, HashMap<usize, f64>> =
        found.into_par_iter().map(|(word, documents)| (word, scores(&documents, count, weights))).collect();
    let mut pairs: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
    for (number, names) in names.iter().enumerate() {
        names.pairs.iter().for_each(|pair| pairs.entry(*pair).or_default().push(number));
    }
    let of_pair = |((first, second), documents): (&(&str, &str), &Vec<usize>)| {
        let score = |word: &str, number: &usize| {
            scored.get(word).and_then(|scores| scores.get(number)).copied().unwrap_or(0.0)
        };
        let sum = |number: &usize| (score(first, number) + score(second, number), *number);
        (pair(first, second), first_of(documents.iter().map(sum).collect()))
    };
    let mut queries: Vec<(String, Vec<usize>)> = pairs.par_iter().map(of_pair).collect();
    queries.par_extend(scored.par_iter().map(|(word, scores)| {
        (String::from(*word), first_of(scores.iter().map(|(number, score)| (*score, *number)).collect()))
    }));
    queries.retain(|(_, documents)| documents.len() > 1);
    queries.par_sort_unstable();
    let mut of = vec![Vec::new(); count];
    for (query, (_, documents)) in (0..).zip(&queries) {
        documents.iter().for_each(|document| of[*document].push(query));
    }
    of
}

/// The best documents.
fn first_of(mut documents: Vec<(f64, usize)>) -> Vec<usize> {
    documents.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    documents.into_iter().take(FIRST).map(|(_, number)| number).collect()
}

/// The scores of the documents of a word.
fn scores(documents: &[(usize, [f64; 3])], count: usize, weights: &Weights) -> HashMap<usize, f64> {
    let idf = |field: usize| {
        let with = float(documents.iter().filter(|(_, parts)| parts[field] > 0.0).count());
        (1.0 + (float(count) - with + 0.5) / (with + 0.5)).ln()
    };
    let [title, keywords, text] = [(weights.title, 0), (weights.keywords, 1), (weights.text, 2)]
        .map(|(weight, field)| f64::from(weight) * idf(field));
    documents.iter().map(|(number, [a, b, c])| (*number, title * a + keywords * b + text * c)).collect()
}

/// The words by which a document is named.
struct Names<'r> {
    /// Each stem of the title and the keywords, with what it scores in title, keywords and text, without weight and idf.
    words: Vec<(&'r str, [f64; 3])>,
    pairs: Vec<(&'r str, &'r str)>,
}

impl<'r> Names<'r> {
    fn new(reading: &'r Reading, mean: f64) -> Self {
        let mut times: HashMap<&str, [usize; 3]> = HashMap::new();
        for word in &reading.title {
            times.entry(&word.stem).or_default()[0] += 1;
        }
        for word in reading.keywords.iter().flatten() {
            times.entry(&word.stem).or_default()[1] += 1;
        }
        for word in &reading.text {
            if let Some(times) = times.get_mut(word.stem.as_str()) {
                times[2] += 1;
            }
        }
        let text = float(reading.text.len()) / mean;
        let part = |times: usize, length: f64| {
            let times = float(times);
            (K1 + 1.0) * times / (times + K1 * (1.0 - B + B * length))
        };
        let parts = |[a, b, c]: [usize; 3]| [part(a, 1.0), part(b, 1.0), part(c, text)];
        let names = std::iter::once(&reading.title).chain(&reading.keywords);
        let mut pairs: Vec<(&str, &str)> = names
            .flat_map(|words| words.windows(2))
            .map(|two| (two[0].stem.as_str(), two[1].stem.as_str()))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        Self { words: times.into_iter().map(|(word, times)| (word, parts(times))).collect(), pairs }
    }
}

fn float(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
