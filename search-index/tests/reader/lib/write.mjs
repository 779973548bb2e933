// Writes an index by the contract, in the plainest way, for the tests of the reader.

import { reader } from './reader.mjs';

const { api } = reader();

export const WEIGHTS = [2, 1.5, 0.7, 1, 0.3, 2, 1, 20];
const STOP = 'a an and are as at be by for if in into is it no not of on or such that the their then there these they this to was will with';

/** Tantivy's rounded lengths. */
const NORMS = Array.from({ length: 40 }, (_, n) => n);
for (let step = 2; NORMS.length < 256; step *= 2) for (let i = 0; i < 8; i++) NORMS.push(i || step > 2 ? NORMS[NORMS.length - 1] + (i ? step : step / 2) : 40);
export const rounded = (length) => NORMS.filter((norm) => norm <= length).pop();

/** Bits, written. */
export class Writer {
  bits = [];

  put(value, n) { for (let i = n - 1; i >= 0; i--) this.bits.push(Math.floor(value / 2 ** i) % 2); }

  gamma(n) {
    const length = n.toString(2).length;
    this.put(0, length - 1);
    this.put(n, length);
  }

  number([golomb, k], value) {
    if (golomb) this.gamma(Math.floor(value / 2 ** k) + 1);
    else {
      for (let i = Math.floor(value / 2 ** k); i > 0; i--) this.bits.push(0);
      this.bits.push(1);
    }
    this.put(value % 2 ** k, k);
  }

  /** A sequence of numbers in the code that is shortest. */
  code(numbers) {
    let best;
    for (let k = 0; k < 16; k++) {
      for (const golomb of [0, 1]) {
        const writer = new Writer();
        if (!golomb && numbers.some((n) => n / 2 ** k > 1e4)) continue;
        numbers.forEach((n) => writer.number([golomb, k], n));
        if (!best || writer.bits.length < best.length) best = { code: [golomb, k], length: writer.bits.length };
      }
    }
    this.put(best.code[0], 1);
    this.put(best.code[1], 4);
    return best.code;
  }

  text() {
    const bytes = [];
    for (let i = 0; i < this.bits.length; i += 8) bytes.push(parseInt(this.bits.slice(i, i + 8).join('').padEnd(8, '0'), 2));
    return Buffer.from(bytes).toString('base64');
  }
}

const gaps = (numbers) => numbers.map((n, i) => (i ? n - numbers[i - 1] - 1 : n));
const shared = (a, b) => {
  let n = 0;
  while (n < 35 && n < a.length && a[n] === b[n]) n++;
  return n;
};
const packed = (words, rest) => words.map((word, i) => {
  const n = i ? shared(words[i - 1], word) : 0;
  return n.toString(36) + word.slice(n) + rest(word);
}).join('\n');

const formCode = (stem, form) => {
  const n = shared(stem, form);
  return `,${(stem.length - n).toString(36)}${form.slice(n)}`;
};

/** What is known of a document: the words of its fields. */
export function read(document, { stop = STOP, stemmer = 'english', synonyms = [] } = {}) {
  const stops = new Set(stop.split(' '));
  const stem = (form) => (stemmer ? api.stem(form) : form);
  const words = (text = '') => api.tokens(text).map(([, form]) => form).filter((form) => !stops.has(form)).map((form) => ({ form, stem: stem(form) }));
  const title = words(document.title), keywords = (document.keywords || []).map(words);
  const text = [...title, ...keywords.flat(), ...words(document.summary)], headings = [], starts = [];
  for (const section of document.sections || []) {
    if (section.anchor) starts.push(text.length);
    const heading = words(section.heading);
    headings.push(...heading);
    text.push(...heading, ...words(section.text));
  }
  const two = (list) => list.slice(1).map((word, i) => `${list[i].stem} ${word.stem}`);
  const same = [];
  synonyms.forEach((group, number) => {
    const members = new Set(group.map((member) => words(member).map((word) => word.stem).join(' ')).filter(Boolean));
    for (const member of members) {
      const stems = member.split(' ');
      text.forEach((_, i) => { if (stems.every((one, k) => text[i + k]?.stem === one)) same.push(`#${number}`); });
    }
  });
  const stems = (list) => list.map((word) => word.stem);
  return {
    fields: [stems(title), stems(keywords.flat()), stems(headings), stems(text), text.map((word) => word.form), [two(title), ...keywords.map(two)].flat(), same],
    forms: text, starts, words,
  };
}

const times = (list) => list.reduce((map, one) => map.set(one, (map.get(one) || 0) + 1), new Map());
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The files of an index: address → script. `each` is how many stems a shard holds. */
export function write(documents, settings = {}) {
  const { lang = 'en', synonyms = [], facets = [], weights = WEIGHTS, stop = STOP, stemmer = 'english', each = 40, cards = 4, hash = 'x1' } = settings;
  const readings = documents.map((document) => read(document, { stop, stemmer, synonyms }));
  const entries = new Map(), groups = new Map();
  const entry = (stem) => entries.get(stem) || entries.set(stem, { stem, docs: [], forms: new Set(), same: [] }).get(stem);
  readings.forEach(({ fields, forms }, doc) => {
    const [title, keywords, headings, text, , pairs, same] = fields.map(times);
    text.forEach((tf, stem) => {
      const of = forms.filter((word) => word.stem === stem).map((word) => word.form);
      const positions = fields[3].flatMap((one, at) => (one === stem ? [at] : []));
      of.forEach((form) => entry(stem).forms.add(form));
      entry(stem).docs.push({ doc, fields: [title, keywords, headings].map((map) => map.get(stem) || 0), tf, of: times(of), positions });
    });
    const add = (list) => (tf, term) => list(term).docs.push({ doc, fields: [0, 0, 0], tf, of: times([]), positions: [] });
    pairs.forEach(add(entry));
    same.forEach(add((term) => groups.get(term) || groups.set(term, { docs: [], forms: new Set() }).get(term)));
  });
  synonyms.forEach((group, number) => {
    const { words } = read({}, { stop, stemmer });
    const members = new Set(group.map((member) => words(member).map((word) => word.stem).join(' ')).filter(Boolean));
    for (const member of members) {
      const [first, ...others] = member.split(' ');
      entry(first).same.push([others, number]);
    }
  });
  const folder = `${lang}-${hash}`, files = {};
  const put = (name, ...parts) => { files[`${name}.js`] = `SearchIndex.put(${[name, ...parts].map((part) => JSON.stringify(part)).join(',')});\n`; };
  const sorted = [...entries.values()].sort((a, b) => order(a.stem, b.stem)), first = [];
  for (let n = 0; n * each < sorted.length; n++) {
    const part = sorted.slice(n * each, (n + 1) * each), bits = new Writer(), places = new Writer(), known = new Set();
    first.push(part[0].stem);
    const postings = ({ docs, forms }) => {
      const list = [...forms].sort(order), numbers = gaps(docs.map(({ doc }) => doc));
      bits.gamma(docs.length);
      const code = bits.code(numbers);
      docs.forEach(({ fields, tf, of }, i) => {
        bits.number(code, numbers[i]);
        if (fields.some(Boolean)) {
          bits.gamma(3);
          fields.forEach((n) => bits.put(n ? 1 : 0, 1));
          fields.filter(Boolean).forEach((n) => bits.gamma(n));
          bits.gamma(tf);
        } else bits.gamma(tf < 3 ? tf : tf + 1);
        if (list.length < 2) return;
        if (tf === 1) bits.put(list.findIndex((form) => of.has(form)), (list.length - 1).toString(2).length);
        else list.slice(0, -1).forEach((form) => bits.gamma((of.get(form) || 0) + 1));
      });
    };
    for (const one of part) {
      const { stem, docs, same } = one;
      if (docs.length) postings(one);
      if (docs.length && !/ /.test(stem)) {
        const all = docs.map(({ positions }) => gaps(positions)), code = places.code(all.flat());
        all.flat().forEach((gap) => places.number(code, gap));
      }
      for (const [, number] of same) {
        if (groups.has(`#${number}`) && !known.has(number)) postings(groups.get(`#${number}`));
        known.add(number);
      }
    }
    const rest = (stem) => {
      const { docs, forms, same } = entries.get(stem), list = [...forms].sort(order);
      const only = !list.length || (list.length === 1 && list[0] === stem);
      return (docs.length ? (only ? '' : list.map((form) => formCode(stem, form)).join('')) : ',!')
        + same.map(([others, number]) => `=${others.join(' ')}:${number}${groups.has(`#${number}`) ? '' : '!'}`).join('');
    };
    put(`${folder}/t${n}`, packed(part.map(({ stem }) => stem), rest), bits.text());
    put(`${folder}/p${n}`, places.text());
  }
  for (let n = 0; n * cards < documents.length; n++) {
    const part = documents.slice(n * cards, (n + 1) * cards);
    put(`${folder}/c${n}`, part.map((document) => [document.title, document.address || '', document.summary || '', document.extra || []]));
    put(`${folder}/h${n}`, part.map((document, i) => (document.sections || []).filter(({ anchor }) => anchor).map(({ anchor, heading }, k) => {
      const made = (heading.toLowerCase().replace(/['’‘\u00ad]/g, '').match(/[\p{Alphabetic}\p{N}]+/gu) || []).join('-');
      return `${anchor === made ? '' : anchor}\t${heading}\t${readings[n * cards + i].starts[k]}`;
    }).join('\n')));
  }
  const { list, shards } = spelling(readings);
  shards.forEach((words, n) => {
    if (words.length) put(`${folder}/w${n}`, packed(words, (word) => Math.min(9, Math.floor(Math.log2(list.get(word))))));
  });
  const bits = new Writer();
  for (const { name, values } of facets) {
    for (const [value] of values) {
      const numbers = gaps(documents.flatMap((document, doc) => (document.facets?.[name]?.includes(value) ? [doc] : [])));
      bits.gamma(numbers.length + 1);
      const code = bits.code(numbers);
      numbers.forEach((n) => bits.number(code, n));
    }
  }
  if (facets.length) put(`${folder}/f`, facets.map(({ name, label, values }) => [name, label, values]), bits.text());
  const sizes = readings.map(({ fields }) => rounded(fields[3].length));
  const scale = [...new Set(sizes)].sort((a, b) => a - b);
  const letter = (i) => String.fromCharCode(35 + i + (35 + i >= 92 ? 1 : 0));
  put(lang, {
    format: 2, folder, docs: documents.length, stemmer, stop, weights, scale, cards,
    tokens: [0, 1, 2, 3, 4, 5, 6].map((field) => readings.reduce((sum, { fields }) => sum + fields[field].length, 0)),
    lengths: sizes.map((length) => letter(scale.indexOf(length))).join(''),
    terms: first.join('\n'), words: shards.map((words) => (words.length ? 1 : 0)).join(''), groups: facets.map(({ name, values }) => [name, values.length]),
  });
  return files;
}

/** The word list: how many documents have a word; and the shards of it. */
export function spelling(readings) {
  const all = new Map(), named = new Set();
  readings.forEach(({ forms, fields }) => {
    const heads = new Set(fields[0].concat(fields[1]));
    for (const form of new Set(forms.map((word) => word.form))) {
      all.set(form, (all.get(form) || 0) + 1);
    }
    // What stands in the title and in keywords comes first in the text.
    forms.slice(0, fields[0].length + fields[1].length).forEach((word) => { if (heads.has(word.stem)) named.add(word.form); });
  });
  const list = new Map([...all].filter(([form, n]) => [...form].length >= 3 && !/\p{N}/u.test(form) && (n > 1 || named.has(form))));
  const shards = [];
  for (const form of [...list.keys()].sort(order)) {
    const n = [...form].length >> 1;
    while (shards.length <= n) shards.push([]);
    shards[n].push(form);
  }
  return { list, shards };
}
