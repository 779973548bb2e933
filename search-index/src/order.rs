//! Puts documents that are often found together next to each other, so that ten results come in few files: recursive graph
//! bisection (Dhulipala and others, "Compressing graphs and indexes with recursive graph bisection", KDD 2016), over the queries that are
//! likely.

use rayon::prelude::*;

/// How often documents change sides at one level.
const ROUNDS: usize = 20;

/// A document: its number, and the numbers of its words.
type Node = (usize, Vec<usize>);
/// What documents gain, with their places in their half, best first.
type Gains = Vec<(f32, usize)>;

/// The order of documents of which each has some words, known by numbers: a list of the documents' numbers. The same words give the same order.
/// Documents that share words stand together, best in the same `part` of so many.
pub(crate) fn order(words: Vec<Vec<u32>>, part: usize) -> Vec<usize> {
    let mut nodes: Vec<(usize, Vec<u32>)> = words.into_iter().enumerate().collect();
    // Halves that are much alike would have nothing to exchange: documents that share a word begin together.
    nodes.sort_by_cached_key(|(document, words)| (words.iter().map(|word| scatter(*word)).min(), *document));
    let number = |word: u32| usize::try_from(word).unwrap_or(usize::MAX);
    let mut nodes: Vec<Node> = nodes
        .into_iter()
        .map(|(document, words)| (document, words.into_iter().map(number).collect()))
        .collect();
    let count = nodes.iter().flat_map(|(_, words)| words).max().map_or(0, |last| last + 1);
    bisect(&mut nodes, count, part);
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
    let words = renumber(nodes, words);
    let middle = nodes.len().div_ceil(part).div_ceil(2) * part;
    for _ in 0..ROUNDS {
        if !exchange(nodes, middle, words) {
            break;
        }
    }
    let (left, right) = nodes.split_at_mut(middle);
    rayon::join(|| bisect(left, words, part), || bisect(right, words, part));
}

/// Numbers the words of some documents anew, without gaps, so that counting them takes no more room than they need. How many there are.
fn renumber(nodes: &mut [Node], words: usize) -> usize {
    let (mut numbers, mut next) = (vec![None; words], 0);
    for word in nodes.iter_mut().flat_map(|(_, words)| words) {
        *word = *numbers[*word].get_or_insert_with(|| {
            next += 1;
            next - 1
        });
    }
    next
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
        let mut counts = vec![0_usize; words];
        nodes.iter().flat_map(|(_, words)| words).for_each(|word| counts[*word] += 1);
        counts
    };
    let (in_left, in_right) = (count(left), count(right));
    let most = in_left.iter().chain(&in_right).max().map_or(0, |most| most + 1);
    let costs = |nodes: &[Node]| (0..=most).map(|documents| cost(documents, nodes.len())).collect::<Vec<_>>();
    let (of_left, of_right) = (costs(left), costs(right));
    (
        best(left, Half { counts: &in_left, costs: &of_left }, Half { counts: &in_right, costs: &of_right }),
        best(right, Half { counts: &in_right, costs: &of_right }, Half { counts: &in_left, costs: &of_left }),
    )
}

/// One half of the documents.
#[derive(Clone, Copy)]
struct Half<'g> {
    /// In how many of its documents each word is.
    counts: &'g [usize],
    /// What a word costs that is in so many of its documents.
    costs: &'g [f32],
}

/// What the documents of a half gain by going over to the other.
fn best(nodes: &[Node], own: Half<'_>, other: Half<'_>) -> Gains {
    let gain =
        |(at, (_, words)): (usize, &Node)| (words.iter().map(|word| gain(*word, own, other)).sum(), at);
    let mut gains: Gains = nodes.par_iter().enumerate().map(gain).collect();
    gains.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    gains
}

/// What one word gains when one of its documents goes from one half to the other.
fn gain(word: usize, own: Half<'_>, other: Half<'_>) -> f32 {
    let (here, there) = (own.counts[word], other.counts[word]);
    own.costs[here] + other.costs[there] - own.costs[here - 1] - other.costs[there + 1]
}

/// The bits of the gaps of a word that is in some documents of a half.
fn cost(documents: usize, size: usize) -> f32 {
    let float = |number: usize| f32::from(u16::try_from(number).unwrap_or(u16::MAX));
    let documents = float(documents);
    documents * (float(size) / (documents + 1.0)).log2()
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
