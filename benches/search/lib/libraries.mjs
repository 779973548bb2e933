// lunr and MiniSearch with the settings that their documentation advises for a search like ours, and with the weights of fields that were best
// for them among those that we tried. Each gives a function from a query to addresses.

import lunr from 'lunr';
import MiniSearch from 'minisearch';

const BOOST = { title: 5, keywords: 5, summary: 3, headings: 1, body: 1 };
const MISSPELT = 0.2;
const SHORT = 3;

/** lunr with its usual pipeline. When it finds nothing, words may differ by a letter. */
export function lunrSearch(documents) {
  const index = lunr(function build() {
    this.ref('id');
    for (const [field, boost] of Object.entries(BOOST)) this.field(field, { boost });
    documents.forEach((one) => this.add(one));
  });
  return (query) => {
    const words = query.replace(/[:~^+*-]/g, ' ').trim().split(/\s+/);
    const found = index.search(words.join(' '));
    return (found.length ? found : index.search(words.map((word) => `${word}~1`).join(' '))).map(({ ref }) => ref);
  };
}

/** MiniSearch with the beginning of the last word, and misspellings; with stop words, these are left out as its documentation shows. */
export function miniSearch(documents, stop = []) {
  const left = new Set(stop);
  const processTerm = (term) => (left.has(term.toLowerCase()) ? null : term.toLowerCase());
  const index = new MiniSearch({ fields: Object.keys(BOOST), processTerm });
  index.addAll(documents);
  const prefix = (_, place, terms) => place === terms.length - 1;
  const fuzzy = (term) => (term.length > SHORT ? MISSPELT : null);
  return (query) => index.search(query, { prefix, fuzzy, boost: BOOST }).map(({ id }) => id);
}
