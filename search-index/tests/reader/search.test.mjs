// The reader against the contract, read plainly: random documents, random queries.

import assert from 'node:assert/strict';
import test from 'node:test';
import { opened } from './lib/reader.mjs';
import { Plain } from './lib/plain.mjs';
import { write } from './lib/write.mjs';

const WORDS = ('autism autistic respite short break breaks breaking speech therapy therapist therapies language sleep clinic school schools '
  + 'transport travel hearing impairment impaired sensory physical disability support supported supporting plan plans planning early years '
  + 'the of and café dyslexia salt rare words nursery nurse carer carers group parent').split(' ');
const QUERIES = [...WORDS, ...'autisim scool theraphy xyzzyq respi plann suport schoo langauge nurs car spee aut th brea unheardofword 16'.split(' ')];
const SYNONYMS = [['speech therapy', 'SALT', 'speech and language therapy'], ['respite', 'short breaks'], ['motability', 'transport'], ['salt', 'sodium']];
const FACETS = [
  { name: 'area', label: 'Area', values: [['north', 'North'], ['south', 'South'], ['none', 'Nowhere']] },
  { name: 'cost', label: 'Cost', values: [['free', 'Free'], ['paid', 'Paid']] },
];

/** Numbers that are the same in each run. */
function dice(seed) {
  let state = seed;
  return (n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
}

function corpus(roll, size) {
  const text = (n) => Array.from({ length: n }, () => WORDS[Math.min(roll(WORDS.length), roll(WORDS.length))]).join(' ');
  return Array.from({ length: size }, (_, i) => ({
    title: text(1 + roll(4)), address: `/${i}/`, summary: text(roll(9)), keywords: Array.from({ length: roll(3) }, () => text(1 + roll(3))),
    extra: [`${i}`], facets: { area: [['north'], ['south'], ['north', 'south'], []][roll(4)], cost: [['free'], ['paid']][roll(2)] },
    sections: Array.from({ length: roll(4) }, (_, k) => {
      const heading = text(1 + roll(3));
      return { heading, anchor: [heading.replace(/ /g, '-'), `part-${k}`][roll(2)], text: text(roll(60)) };
    }),
  }));
}

function compare(answer, expected, about) {
  assert.equal(answer.total, expected.length, about);
  assert.deepEqual(answer.results.map(({ score }) => score.toFixed(6)), expected.slice(0, 10).map(({ score }) => score.toFixed(6)), about);
  const byNumber = (list) => list.map(({ id, score }) => `${score.toFixed(6)} ${id}`).sort();
  // Documents that score alike by the last digits only may change places.
  if (expected.length <= 10) assert.deepEqual(byNumber(answer.results), byNumber(expected), about);
}

test('answers are those of the contract', async () => {
  for (const [seed, size] of [[1, 1], [2, 7], [3, 24], [4, 40]]) {
    const roll = dice(seed + 11), documents = corpus(roll, size), settings = { synonyms: SYNONYMS, facets: FACETS, each: 7 + roll(60) };
    const { index } = await opened(write(documents, settings)), plain = new Plain(documents, settings);
    for (let i = 0; i < 100; i++) {
      const pick = (n) => Array.from({ length: n }, () => QUERIES[roll(QUERIES.length)]).join(' ');
      const parts = roll(4) ? [pick(1 + roll(4))] : [pick(roll(3)), [pick(1 + roll(2))], ...(roll(2) ? [pick(1 + roll(2))] : [])];
      const query = parts.map((part) => (Array.isArray(part) ? `"${part}"` : part)).join(' '), exactly = !roll(4);
      const filters = roll(3) ? {} : { area: [['north'], ['south'], ['north', 'south'], ['none']][roll(4)], ...(roll(2) ? { cost: ['paid'] } : {}) };
      compare(await index.search(query, { exactly, filters }), plain.search(parts, { exactly, filters }), `${seed}: ${query} ${JSON.stringify(filters)} ${exactly}`);
    }
  }
});
