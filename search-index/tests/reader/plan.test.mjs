// The corners of what a query's words mean.

import assert from 'node:assert/strict';
import test from 'node:test';
import { opened } from './lib/reader.mjs';
import { write } from './lib/write.mjs';

const title = (text) => ({ title: text, address: text });
const used = async (titles, query) => (await (await opened(write(titles.map(title)))).index.search(query)).words[0].used;

test('short words may differ by one, longer ones by two, the shortest not at all', async () => {
  assert.equal(await used(['bus'], 'bux'), '');
  assert.equal(await used(['carer'], 'cxrer'), 'carer');
  assert.equal(await used(['carer'], 'cxrxr'), '');
  assert.equal(await used(['school'], 'sxhxol'), 'school');
  assert.equal(await used(['school'], 'sxhxxl'), '');
  assert.equal(await used(['school'], 'shcool'), 'school');
});

test('the best of near words has the same first letter, then most documents', async () => {
  assert.equal(await used(['boat', 'boat', 'coal'], 'coat'), 'coal');
  assert.equal(await used(['coal', 'cost', 'cost'], 'coat'), 'cost');
  assert.equal(await used(['cost', 'coal'], 'coat'), 'coal');
});

test('a beginning stands for twelve stems at most', async () => {
  const { index } = await opened(write([...'abcdefghijklmno'].map((letter) => title(`play${letter}${letter}x`))));
  assert.equal((await index.search('play')).total, 12);
});

test('the longest synonym decides', async () => {
  const documents = ['crisis', 'line', 'phone', 'taxi'].map(title);
  const { index } = await opened(write(documents, { synonyms: [['help', 'taxi'], ['help line', 'phone']] }));
  const found = async (query) => (await index.search(query)).results.map(({ address }) => address);
  assert.deepEqual(await found('help line'), ['phone']);
  assert.deepEqual(await found('help'), ['taxi']);
});
