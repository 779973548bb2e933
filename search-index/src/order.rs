//! Puts documents that are often found together next to each other, so that ten results come in few files: recursive graph
//! bisection (Dhulipala and others, "Compressing graphs and indexes with recursive graph bisection", KDD 2016), over the queries that are
//! likely.

use rayon::prelude::*;

/// How often documents change sides at one level.
const ROUNDS: usize = 20;

/// A document: its number, and the numbers of its words.
type Node = (usize, Vec<u32>);
/// What documents gain, with their places in their half, best first.
type Gains = Vec<(f32, usize)>;

/// The order of documents of which each has some words, known by numbers: a list of the documents' numbers. The same words give the same order.
/// Documents that share words stand together, best in the same `part` of so many.
pub(crate) fn order(words: Vec<Vec<u32>>, part: usize) -> Vec<usize> {
    let count = words.iter().flatten().max().map_or(0, |last| last.saturating_add(1));
    let mut nodes: Vec<Node> = words.into_iter().enumerate().collect();
    // Halves that are much alike would have nothing to exchange: documents that share a word begin together.
    nodes.sort_by_cached_key(|(document, words)| (words.iter().map(|word| scatter(*word)).min(), *document));
    bisect(&mut nodes, usize::try_from(count).unwrap_or(0), part);
    nodes.into_iter().map(|(document, _)| document).collect()
}

/// Numbers without order, the same each time: Knuth's multiplicative hash.
fn scatter(word: u32) -> u32 {
    word.wrapping_add(1).wrapping_mul(2_654_435_761)
}

fn bisect(nodes: &mut [Node], words: usize, part: usize) {
    if nodes.len() <= part {
        return;
    }
    let middle = nodes.len().div_ceil(part).div_ceil(2) * part;
    for _ in 0..ROUNDS {
        if !exchange(nodes, middle, words) {
            break;
        }
    }
    let (left, right) = nodes.split_at_mut(middle);
    rayon::join(|| bisect(left, words, part), || bisect(right, words, part));
}

/// Exchanges documents between the halves as long as that brings words together. False when nothing moved.
fn exchange(nodes: &mut [Node], middle: usize, words: usize) -> bool {
    let (left, right) = nodes.split_at_mut(middle);
    let (from_left, from_right) = gains(left, right, words);
    let worthy = |((a, _), (b, _)): &(&(f32, usize), &(f32, usize))| a + b > 0.0;
    let moving: Vec<(usize, usize)> =
        from_left.iter().zip(&from_right).take_while(worthy).map(|((_, a), (_, b))| (*a, *b)).collect();
    for (a, b) in &moving {
        std::mem::swap(&mut left[*a], &mut right[*b]);
    }
    !moving.is_empty()
}

/// What each document of the left and of the right half gains by going over.
fn gains(left: &[Node], right: &[Node], words: usize) -> (Gains, Gains) {
    let count = |nodes: &[Node]| {
        let mut counts = vec![0_u16; words];
        nodes.iter().flat_map(|(_, words)| words).filter_map(|word| usize::try_from(*word).ok()).for_each(
            |word| {
                counts[word] = counts[word].saturating_add(1);
            },
        );
        counts
    };
    let (in_left, in_right) = (count(left), count(right));
    let best = |nodes: &[Node], own: &[u16], other: &[u16], sizes: (usize, usize)| {
        let gain = |(at, (_, words)): (usize, &Node)| {
            let words = words.iter().filter_map(|word| usize::try_from(*word).ok());
            (words.map(|word| gain(own[word], other[word], sizes)).sum::<f32>(), at)
        };
        let mut gains: Gains = nodes.par_iter().enumerate().map(gain).collect();
        gains.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        gains
    };
    let sizes = (left.len(), right.len());
    (best(left, &in_left, &in_right, sizes), best(right, &in_right, &in_left, (sizes.1, sizes.0)))
}

/// What one word gains when one of its documents goes from a half where it is in `own` documents to one where it is in `other`.
fn gain(own: u16, other: u16, (size, other_size): (usize, usize)) -> f32 {
    let (own, other) = (f32::from(own), f32::from(other));
    cost(own, size) + cost(other, other_size) - cost(own - 1.0, size) - cost(other + 1.0, other_size)
}

/// The bits of the gaps of a word that is in some documents of a half.
fn cost(documents: f32, size: usize) -> f32 {
    let size = f32::from(u16::try_from(size).unwrap_or(u16::MAX));
    documents * (size / (documents + 1.0)).log2()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_that_are_found_together_stand_together() {
        // 40 queries find 10 documents each; every tenth document is found by another one, too.
        let queries = |document: u32| {
            let own = document * 7 % 40;
            if document.is_multiple_of(10) { vec![own, document * 3 % 40] } else { vec![own] }
        };
        let words: Vec<Vec<u32>> = (0..400).map(queries).collect();
        let order = order(words.clone(), 20);
        let mut all = order.clone();
        all.sort_unstable();
        assert_eq!(all, (0..400).collect::<Vec<_>>(), "each document is there once");
        let parts = |query: u32| {
            order
                .chunks(20)
                .filter(|part| part.iter().any(|document| words[*document].contains(&query)))
                .count()
        };
        let count: usize = (0..40).map(parts).sum();
        assert!(count <= 100, "by chance it would be more than 300, and at best 40: {count}");
    }
}
