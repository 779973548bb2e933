// Files that are missing, cut off, of another version or of another folder; and files with any numbers in them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { opened, reader } from './lib/reader.mjs';
import { write } from './lib/write.mjs';

const TEXT = 'autism respite short breaks speech language therapy children young people families school transport';
const DOCUMENTS = Array.from({ length: 12 }, (_, i) => ({
  title: TEXT.split(' ').slice(i % 5, i % 5 + 3).join(' '), address: `/${i}/`, summary: TEXT, keywords: ['respite care'], facets: { area: [i % 2 ? 'north' : 'south'] },
  sections: [{ heading: 'Who for', anchor: 'who', text: TEXT.repeat(i + 1) }],
}));
const SETTINGS = { synonyms: [['respite', 'short breaks']], facets: [{ name: 'area', label: 'Area', values: [['north', 'North'], ['south', 'South']] }], each: 16 };
const files = write(DOCUMENTS, SETTINGS);
const QUERIES = ['autism', 'respite short breaks', '"speech language" autsim', 'tran', 'scholo'];

/** Asks all; gives the codes of what failed. */
async function codes(changed, lang = 'en') {
  const { api } = reader(changed), found = [];
  const attempt = async (work) => {
    try {
      return await work();
    } catch (error) {
      assert.ok(['missing', 'version', 'damaged'].includes(error.code), `${error.stack} ${error.code}`);
      found.push(error.code);
      return undefined;
    }
  };
  const index = await attempt(() => api.open('', lang));
  if (!index) return found;
  for (const query of QUERIES) {
    const answer = await attempt(() => index.search(query, { filters: { area: ['north'] } }));
    if (answer) {
      await attempt(() => index.facets(answer));
      answer.marks('autism');
    }
    await attempt(() => index.near('autismmm'));
  }
  return found;
}

const only = (list, code) => assert.deepEqual([...new Set(list)], [code]);

test('a whole index answers', async () => assert.deepEqual(await codes(files), []));

test('a missing file is missing', async () => {
  only(await codes({}), 'missing');
  only(await codes(files, 'pl'), 'missing');
  for (const name of Object.keys(files)) {
    const { [name]: _, ...rest } = files;
    const found = await codes(rest);
    if (found.length) only(found, 'missing');
    else assert.match(name, /[pw]\d+\.js$/, name);
  }
});

test('another version is another version', async () => {
  only(await codes({ ...files, 'en.js': files['en.js'].replace('"format":2', '"format":1') }), 'version');
  only(await codes({ ...files, 'en.js': 'SearchIndex.put("en",null)' }), 'version');
});

test('a file that is cut off, or puts nothing, is damaged', async () => {
  for (const name of Object.keys(files)) {
    for (const text of [files[name].slice(0, 40), '<!DOCTYPE html>', 'SearchIndex.put("other",1)', files[name].replace(/,.*/s, ')')]) {
      const found = await codes({ ...files, [name]: text });
      if (found.length) assert.ok(found.every((code) => code === 'damaged' || code === 'version'), `${name} ${found}`);
      else assert.match(name, /[pw]\d+\.js$/, name);
    }
  }
});

test('files with anything in them end in an answer or an error', async () => {
  let state = 7;
  const roll = (n) => (state = (state * 48271) % 2147483647) % n;
  const began = Date.now();
  for (let i = 0; i < 60; i++) {
    const changed = { ...files };
    for (let n = 1 + roll(3); n--;) {
      const names = Object.keys(files), name = names[roll(names.length)], at = roll(changed[name].length);
      const junk = ['A', '/', '0', '9', ',', '=', '!', 'zzzz', '////', '\\n', '-1', '1e9', '[]', 'null', '"'][roll(15)];
      changed[name] = changed[name].slice(0, at) + junk + changed[name].slice(at + roll(6));
    }
    await codes(changed);
  }
  assert.ok(Date.now() - began < 60000);
});

test('numbers out of all bounds do not fill the memory', async () => {
  const manifest = (change) => ({ ...files, 'en.js': files['en.js'].replace(/\{.*\}/s, (text) => JSON.stringify({ ...JSON.parse(text), ...change })) });
  for (const change of [{ docs: 1e12 }, { docs: -1 }, { docs: 'x' }, { docs: null }, { lengths: [] }, { lengths: null }, { cards: 0 }, { cards: -5 }, { tokens: [] }, { tokens: null },
    { weights: [] }, { scale: [] }, { scale: null }, { terms: 5 }, { terms: 'a\n'.repeat(1000) }, { groups: 7 }, { stop: null }, { words: null }, { words: '1'.repeat(1000) }, { folder: null }]) {
    await codes(manifest(change));
  }
  const name = 'en-x1/t0.js', zeros = 'A'.repeat(100000);
  for (const bits of [zeros, `${zeros.slice(0, 40)}//`, '/'.repeat(100000), '', 'A', '!!!']) {
    await codes({ ...files, [name]: files[name].replace(/,"[^"]*"\)/, `,"${bits}")`) });
    await codes({ ...files, 'en-x1/p0.js': `SearchIndex.put("en-x1/p0","${bits}")` });
    await codes({ ...files, 'en-x1/f.js': files['en-x1/f.js'].replace(/,"[^"]*"\)/, `,"${bits}")`) });
  }
});

test('when the site was published anew, the new index answers', async () => {
  const changing = { ...files }, { index, asked } = await opened(changing);
  const before = await index.search('autism');
  for (const name of Object.keys(changing)) delete changing[name];
  Object.assign(changing, write(DOCUMENTS.slice(0, 5), { ...SETTINGS, hash: 'x2' }));
  assert.equal((await index.search('speech')).total, 5);
  assert.equal(asked.filter((address) => /^en\.js\?\d+$/.test(address)).length, 1);
  assert.ok(asked.includes('en-x2/t0.js') || asked.some((address) => /^en-x2\/t\d\.js$/.test(address)));
  const counts = await index.facets(before);
  assert.equal(counts[0].values.reduce((sum, { count }) => sum + count, 0), (await index.search('autism')).total);
});

test('a file that failed once is asked for once more', async () => {
  const changing = { ...files, 'en-x1/c0.js': 'SearchIndex.pu' }, { index, asked } = await opened(changing);
  await assert.rejects(index.search('autism'), { code: 'damaged' });
  changing['en-x1/c0.js'] = files['en-x1/c0.js'];
  assert.equal((await index.search('autism')).total, 12);
  assert.ok(asked.some((address) => /^en-x1\/c0\.js\?\d+$/.test(address)));
});

test('without a network, what is there goes on', async () => {
  const changing = { ...files }, { index } = await opened(changing);
  await index.search('autism');
  for (const name of Object.keys(changing)) delete changing[name];
  assert.equal((await index.search('autism')).total, 12);
  await assert.rejects(index.search('"speech language"'), { code: 'missing' });
  assert.equal((await index.search('autism')).total, 12);
});

test('many questions at once', async () => {
  const { index, asked } = await opened(files);
  const answers = await Promise.all(QUERIES.concat(QUERIES).map((query) => index.search(query)));
  assert.equal(answers.length, 10);
  assert.equal(new Set(asked).size, asked.length);
});
