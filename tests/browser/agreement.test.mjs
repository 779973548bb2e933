// The reader in the browser's language answers as Tantivy does: its own script, over the index of the built site, is held against
// `local-offer search`. SITE is the built site, LOCAL_OFFER the program, SOURCE the folder that the site was built from.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import vm from 'node:vm';

const top = path.resolve(import.meta.dirname, '../..');
const site = process.env.SITE;
const program = process.env.LOCAL_OFFER;
const source = process.env.SOURCE || top;
const today = process.env.TODAY || '2026-11-22';

/** The same numbers each time: xorshift. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function reader() {
  const folder = path.join(site, 'search-index/');
  vm.runInThisContext(readFileSync(path.join(top, 'search-index/reader/reader.js'), 'utf8'));
  const api = globalThis.SearchIndex;
  api.load = async (address) => {
    const file = address.replace(/\?.*/, '');
    if (!existsSync(file)) throw new Error(file);
    vm.runInThisContext(readFileSync(file, 'utf8'));
  };
  return api.open(folder, 'en');
}

function tantivy(queries) {
  const from = { input: queries.join('\n'), maxBuffer: 1 << 28, encoding: 'utf8' };
  const lines = execFileSync(program, ['search', '--lines', '--source', source, '--today', today], from).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Words and titles of the site, to make queries of. */
function vocabulary() {
  const folder = readdirSync(path.join(site, 'search-index')).find((name) => /^en-/.test(name));
  const at = path.join(site, 'search-index', folder);
  const cards = readdirSync(at).filter((name) => /^c\d/.test(name)).sort().flatMap((name) => {
    let found;
    vm.runInNewContext(readFileSync(path.join(at, name), 'utf8'), { SearchIndex: { put: (_, list) => { found = list; } } });
    return found;
  });
  const texts = cards.flatMap(([title, , summary]) => [title, summary]);
  return { titles: cards.map(([title]) => title), words: [...new Set(texts.join(' ').match(/\p{L}{3,}/gu))].sort() };
}

function misspell(word, roll) {
  const letters = [...word];
  const at = 1 + roll(Math.max(1, letters.length - 2));
  const kind = roll(4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, 'abcdefghijklmnopqrstuvwxyz'[roll(26)]);
  else if (kind === 2) letters[at] = 'aeiou'[roll(5)];
  else [letters[at - 1], letters[at]] = [letters[at], letters[at - 1]];
  return letters.join('');
}

function generated(count) {
  const { titles, words } = vocabulary();
  const roll = dice(20261122);
  const word = () => words[roll(words.length)];
  const title = () => titles[roll(titles.length)];
  const kinds = [
    word,
    () => `${word()} ${word()}`,
    () => `${word()} ${word()} ${word()}`,
    title,
    () => misspell(word(), roll),
    () => `${misspell(word(), roll)} ${word()}`,
    () => word().slice(0, 3 + roll(4)),
    () => `${word()} ${word().slice(0, 3 + roll(3))}`,
    () => `"${title().split(' ').slice(0, 2 + roll(2)).join(' ')}"`,
    () => `"${word()}" ${word()}`,
  ];
  return Array.from({ length: count }, (_, number) => kinds[number % kinds.length]().replace(/\s+/g, ' '));
}

function golden() {
  const text = readFileSync(path.join(source, 'content/searches.yaml'), 'utf8');
  const entries = text.split(/^- search: /m).slice(1).filter((entry) => !/^ {2}lang:/m.test(entry));
  return entries.map((entry) => entry.split('\n')[0].replace(/^'(.*)'$/, (_, inner) => inner.replaceAll("''", "'")).replace(/^"(.*)"$/, (_, inner) => inner.replaceAll('\\"', '"')));
}

/** Results whose scores are alike may change places; at the end of the ten, also with those that did not get in. */
function agree(mine, theirs) {
  const scores = new Map(theirs.results.map(({ address, score }) => [address, score]));
  if (mine.total !== theirs.total || mine.all !== theirs.all || mine.results.length !== theirs.results.length) return false;
  const close = (a, b) => Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(b));
  return mine.results.every(({ address, score }, place) => {
    const other = theirs.results[place];
    return close(score, other.score) && (address === other.address || !scores.has(address) || close(scores.get(address), score));
  });
}

test('the reader finds what Tantivy finds', { skip: !program && 'LOCAL_OFFER is not set' }, async () => {
  const queries = [...golden(), ...generated(500)];
  const [index, theirs] = [await reader(), tantivy(queries)];
  assert.equal(theirs.length, queries.length);
  const different = [];
  for (const [number, query] of queries.entries()) {
    const mine = await index.search(query, { size: 10 });
    if (!agree(mine, theirs[number])) {
      const list = ({ total, all, results }) => `${total}/${all} ${results.map(({ address, score }) => `${address} ${score.toFixed(3)}`).join(', ')}`;
      different.push(`${query}\n   reader  ${list(mine)}\n   Tantivy ${list(theirs[number])}`);
    }
  }
  const share = 1 - different.length / queries.length;
  console.log(`Queries: ${queries.length}. The same first ten: ${(100 * share).toFixed(1)} %.`);
  assert.ok(share >= 0.99, different.slice(0, 10).join('\n'));
});
