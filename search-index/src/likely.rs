//! What people are likely to search for, and which documents they will find first: each word of titles and keywords, and each two of these words
//! that follow each other.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::reading::Reading;
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
    let mut found: FxHashMap<&str, Vec<(usize, [f64; 3])>> = FxHashMap::default();
    let mut pairs: FxHashMap<Query<'_>, Vec<usize>> = FxHashMap::default();
    for (number, names) in names.iter().enumerate() {
        names.words.iter().for_each(|(word, parts)| found.entry(word).or_default().push((number, *parts)));
        names.pairs.iter().for_each(|pair| pairs.entry(*pair).or_default().push(number));
    }
    let count = readings.len();
    let scored: FxHashMap<&str, Vec<(usize, f64)>> =
        found.into_par_iter().map(|(word, documents)| (word, scores(&documents, count, weights))).collect();
    let score = |word: &str, number: usize| {
        let scores = scored.get(word).map_or(&[][..], Vec::as_slice);
        let place = scores.binary_search_by_key(&number, |(number, _)| *number);
        place.map_or(0.0, |place| scores[place].1)
    };
    let first_of_pair = |(first, second): Query<'_>, documents: Vec<usize>| {
        let sum = |number: usize| (number, score(first, number) + score(second, number));
        first_of(documents.into_iter().map(sum).collect())
    };
    let mut queries: Vec<(Query<'_>, Vec<usize>)> =
        pairs.into_par_iter().map(|(pair, documents)| (pair, first_of_pair(pair, documents))).collect();
    queries.par_extend(scored.into_par_iter().map(|(word, scores)| ((word, ""), first_of(scores))));
    queries.retain(|(_, documents)| documents.len() > 1);
    queries.par_sort_unstable();
    let mut of = vec![Vec::new(); count];
    for (query, (_, documents)) in (0..).zip(&queries) {
        documents.iter().for_each(|document| of[*document].push(query));
    }
    of
}

/// The best documents.
fn first_of(mut documents: Vec<(usize, f64)>) -> Vec<usize> {
    documents.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    documents.into_iter().take(FIRST).map(|(number, _)| number).collect()
}

/// The scores of the documents of a word.
fn scores(documents: &[(usize, [f64; 3])], count: usize, weights: &Weights) -> Vec<(usize, f64)> {
    let idf = |field: usize| {
        let with = float(documents.iter().filter(|(_, parts)| parts[field] > 0.0).count());
        (1.0 + (float(count) - with + 0.5) / (with + 0.5)).ln()
    };
    let [title, keywords, text] = [(weights.title, 0), (weights.keywords, 1), (weights.text, 2)]
        .map(|(weight, field)| f64::from(weight) * idf(field));
    documents.iter().map(|(number, [a, b, c])| (*number, title * a + keywords * b + text * c)).collect()
}

/// One or two words; of one word, the second is empty. In this order the queries of a word stand together.
type Query<'r> = (&'r str, &'r str);

/// The words by which a document is named.
struct Names<'r> {
    /// Each stem of the title and the keywords, with what it scores in title, keywords and text, without weight and idf.
    words: Vec<(&'r str, [f64; 3])>,
    pairs: Vec<Query<'r>>,
}

impl<'r> Names<'r> {
    fn new(reading: &'r Reading, mean: f64) -> Self {
        let mut times: FxHashMap<&str, [usize; 3]> = FxHashMap::default();
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
        let mut pairs: Vec<Query<'_>> = names
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
