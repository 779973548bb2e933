// What an answer holds besides scores.

import assert from 'node:assert/strict';
import test from 'node:test';
import { opened } from './lib/reader.mjs';
import { write } from './lib/write.mjs';

const part = (heading, text, anchor = heading.toLowerCase().replace(/\W+/g, '-')) => ({ heading, text, anchor });
const DOCUMENTS = [
  { title: 'Short breaks', address: '/breaks/', summary: 'Time off for carers', keywords: ['respite'], extra: ['service'], facets: { area: ['north'], cost: ['free'] },
    sections: [part('Who it’s for', 'Carers of disabled children', 'who-its-for'), part('How to get short breaks', 'Ask the team', 'ask'), part('Cost', 'Short breaks are free')] },
  { title: 'Speech and language therapy', address: '/speech/', summary: 'Help with talking', facets: { area: ['south'], cost: ['free'] },
    sections: [part('Who it’s for', 'Children who stammer', 'who-its-for'), { text: 'Without a heading' }, part('Contact', 'Breaking news: the clinic moves', 'x')] },
  { title: 'Autism support', address: '/autism/', summary: 'For autistic young people', facets: { area: ['north', 'south'], cost: ['paid'] }, sections: [] },
  { title: 'Autism café', address: '/cafe/', summary: 'A café for parents', facets: { area: ['north'], cost: ['free'] }, sections: [part('Opening times', 'Mondays')] },
  { title: 'Transport to school', address: '/bus/', summary: 'Buses and taxis', facets: { area: [], cost: ['paid'] }, sections: [part('Apply', 'Fill in the form')] },
];
const SETTINGS = {
  synonyms: [['speech and language therapy', 'SALT'], ['school transport', 'school bus', 'travel']], each: 10, cards: 2,
  facets: [{ name: 'area', label: 'Area', values: [['north', 'North'], ['south', 'South']] }, { name: 'cost', label: 'Cost', values: [['free', 'Free'], ['paid', 'Paid']] }],
};
const { index, asked } = await opened(write(DOCUMENTS, SETTINGS));
const titles = (answer) => answer.results.map(({ title }) => title);
const ask = async (query, options) => titles(await index.search(query, options));

test('a result shows its card', async () => {
  const [first] = (await index.search('respite')).results;
  assert.deepEqual({ ...first, score: 0 }, {
    id: 0, score: 0, title: 'Short breaks', address: '/breaks/', summary: 'Time off for carers', extra: ['service'], parts: [],
  });
});

test('each word says what became of it', async () => {
  const answer = await index.search('The autism suport xyzzy "short breaks" "" scho');
  assert.deepEqual(answer.words, [
    { typed: 'autism', used: 'autism', how: 'found' }, { typed: 'suport', used: 'support', how: 'spelling' },
    { typed: 'xyzzy', used: '', how: 'unknown' }, { typed: 'scho', used: 'scho', how: 'prefix' },
  ]);
  assert.deepEqual(answer.phrases, [['short', 'breaks']]);
  assert.equal(answer.corrected, true);
  assert.equal(answer.query, 'The autism support xyzzy "short breaks" "" scho');
});

test('what is spelt right, or wanted exactly, is searched as typed', async () => {
  const right = await index.search('Café, the AUTISM');
  assert.deepEqual([right.query, right.corrected], ['Café, the AUTISM', false]);
  const exactly = await index.search('autsim café', { exactly: true });
  assert.deepEqual([exactly.corrected, exactly.words[0].how, titles(exactly)], [false, 'unknown', ['Autism café']]);
  assert.deepEqual(titles(await index.search('autsim café'))[0], 'Autism café');
});

test('synonyms work both ways, also of several words', async () => {
  assert.deepEqual(await ask('SALT'), ['Speech and language therapy']);
  assert.deepEqual(await ask('travel'), []);
  assert.equal((await index.search('school bus')).results[0].title, 'Transport to school');
});

test('sections are found by their headings, and by phrases', async () => {
  assert.deepEqual((await index.search('short breaks')).results[0].parts, [{ anchor: 'ask', heading: 'How to get short breaks' }]);
  assert.deepEqual((await index.search('"breaks are free"')).results[0].parts.map(({ anchor }) => anchor), ['cost', 'ask']);
  assert.deepEqual((await index.search('"ask team"')).results[0].parts, [{ anchor: 'ask', heading: 'How to get short breaks' }]);
  assert.deepEqual((await index.search('"disabled children"')).results[0].parts, [{ anchor: 'who-its-for', heading: 'Who it’s for' }]);
  assert.deepEqual(await ask('"free breaks"'), []);
});

test('positions are loaded for phrases only', async () => {
  const fresh = await opened(write(DOCUMENTS, SETTINGS));
  await fresh.index.search('short breaks school');
  assert.ok(!fresh.asked.some((address) => /\/[pwf]\d*\.js/.test(address)), fresh.asked.join());
  assert.equal(new Set(asked).size, asked.length, 'each file is loaded once');
});

test('marks are whole words', async () => {
  const { marks } = await index.search('break "carers" scho');
  assert.deepEqual(marks('Short breaks: a carer’s view; outbreak. School'), [
    ['Short ', false], ['breaks', true], [': a ', false], ['carer’s', true], [' view; outbreak. ', false], ['School', true],
  ]);
  assert.deepEqual(marks('<b>breaks</b>'), [['<b>', false], ['breaks', true], ['</b>', false]]);
  assert.deepEqual(marks(''), []);
  const salt = (await index.search('salt')).marks;
  assert.deepEqual(salt('Speech and language therapy, speech'), [['Speech', true], [' and ', false], ['language', true], [' ', false], ['therapy', true], [', speech', false]]);
});

test('filters, and how many results each would give', async () => {
  const both = await index.search('autism', { filters: { area: ['north'] } });
  assert.deepEqual([both.total, both.all], [2, 2]);
  const one = await index.search('autism', { filters: { area: ['north'], cost: ['free'] } });
  assert.deepEqual(titles(one), ['Autism café']);
  assert.deepEqual(await index.facets(one), [
    { group: 'area', label: 'Area', values: [{ value: 'north', label: 'North', count: 1 }, { value: 'south', label: 'South', count: 0 }] },
    { group: 'cost', label: 'Cost', values: [{ value: 'free', label: 'Free', count: 1 }, { value: 'paid', label: 'Paid', count: 1 }] },
  ]);
  assert.deepEqual(index.groups, ['area', 'cost']);
});

test('filters that do not exist are ignored', async () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`group${i}`, [`value${i}`]]));
  for (const filters of [many, { __proto__: null, constructor: ['x'] }, JSON.parse('{"__proto__": ["north"]}'), { area: ['nowhere'] }, { area: [] }, { area: null }, null,
    { area: Array.from({ length: 1000 }, (_, i) => `v${i}`) }]) {
    assert.equal((await index.search('autism', { filters })).total, 2);
  }
  assert.equal((await index.search('autism', { filters: { area: 'south' } })).total, 1);
});

test('results come in pages', async () => {
  const all = await ask('children autism short school speech');
  assert.equal(all.length, 5);
  assert.deepEqual((await ask('children autism short school speech', { size: 2 })).concat(await ask('children autism short school speech', { size: 2, from: 2 }),
    await ask('children autism short school speech', { from: 4 })), all);
  for (const options of [{ from: 99 }, { size: 0 }, { size: -1 }, { from: 1e12, size: NaN }]) assert.equal((await ask('autism', options)).length, options.from > 1e9 ? 0 : 0);
});

test('near words, for a query that found nothing', async () => {
  assert.ok((await index.near('autismm')).includes('autism'));
  assert.ok((await index.near('schoolxyz')).includes('school'));
  assert.deepEqual(await index.near('autism'), []);
  assert.deepEqual(await index.near(''), []);
  assert.ok((await index.near('aut schol shrot breks spech langage')).length <= 5);
});

test('no query does harm', async () => {
  for (const query of ['', ' ', '?!', '🙂', '\ud800', '\udc00"\ud800', '"', '""', '"""', '“', '«»', 'the', 'a'.repeat(1e6), 'autism '.repeat(1e5), '"'.repeat(1e5), 'עברית العربية',
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', '#0', '#', 'short break', '"short #0"', 't0', 'f', 'undefined', '\0', '%00', '../../x', '<script>', '`${x}`', '\n\t']) {
    const answer = await index.search(query);
    assert.equal(typeof answer.total, 'number', query.slice(0, 20));
    assert.ok(answer.words.length <= 12);
    assert.deepEqual(answer.marks(query.slice(0, 100)).map(([text]) => text).join(''), query.slice(0, 100));
    assert.equal((await index.facets(answer)).length, 2);
    await index.near(query);
  }
  for (const query of [undefined, null, 5, {}]) await index.search(query);
});

test('an index without documents, or without words, answers', async () => {
  for (const documents of [[], [{ title: '' }], [{ title: '?!' }, { title: 'the' }]]) {
    const empty = await opened(write(documents, { facets: SETTINGS.facets }));
    const answer = await empty.index.search('autism "short breaks" scho', { filters: { area: ['north'] } });
    assert.equal(answer.total, 0);
    await empty.index.facets(answer);
    assert.deepEqual(await empty.index.near('autism'), []);
  }
});

test('languages without a stemmer', async () => {
  const polish = await opened(write([{ title: 'Zajęcia dla dzieci', summary: 'Łódź' }, { title: 'Zajęcie' }], { lang: 'pl', stop: 'dla', stemmer: '' }), 'pl');
  assert.deepEqual(titles(await polish.index.search('zajecia DLA')), ['Zajęcia dla dzieci']);
  assert.deepEqual(titles(await polish.index.search('łodz')), ['Zajęcia dla dzieci']);
  assert.equal((await polish.index.search('zaję')).total, 2);
});
