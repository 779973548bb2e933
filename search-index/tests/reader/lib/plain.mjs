// Answers queries by the contract, in the plainest way: everything is counted anew from the words of the documents.

import { reader } from './reader.mjs';
import { WEIGHTS, read, rounded, spelling } from './write.mjs';

const { api } = reader();
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const sum = (list) => list.reduce((all, n) => all + n, 0);

/** Optimal string alignment distance. */
export function distance(a, b) {
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d.push([i]);
    for (let j = 1; j <= b.length; j++) {
      if (!i) d[0][j] = j;
      else {
        d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}

export class Plain {
  constructor(documents, settings = {}) {
    Object.assign(this, { documents, settings, weights: settings.weights || WEIGHTS });
    this.readings = documents.map((document) => read(document, settings));
    this.spelling = spelling(this.readings).list;
    const { words } = read({}, settings);
    this.members = (settings.synonyms || []).flatMap((group, number) => [...new Set(group.map((one) => words(one).map(({ stem }) => stem).join(' ')))]
      .filter(Boolean).map((member) => ({ stems: member.split(' '), group: `#${number}` })));
    this.words = words;
    this.averages = [0, 1, 2, 3, 4, 5, 6].map((field) => sum(this.readings.map(({ fields }) => fields[field].length)) / documents.length);
  }

  tf(field, term, doc) { return this.readings[doc].fields[field].filter((one) => one === term).length; }

  documentsOf(field, term) { return this.readings.filter(({ fields }) => fields[field].includes(term)).length; }

  idf(field, term) {
    const n = this.documentsOf(field, term);
    return Math.log(1 + (this.documents.length - n + 0.5) / (n + 0.5));
  }

  bm25(field, idf, tf, doc) {
    if (!tf) return 0;
    const length = field === 3 ? rounded(this.readings[doc].fields[field].length) : 1;
    return this.weights[field] * idf * 2.2 * tf / (tf + 1.2 * (0.25 + 0.75 * length / this.averages[field]));
  }

  field(field, term, doc) { return this.bm25(field, this.idf(field, term), this.tf(field, term, doc), doc); }

  stemScore(stem, doc) { return sum([0, 1, 2, 3].map((field) => this.field(field, stem, doc))); }

  isKnown(stem) { return this.documentsOf(3, stem) > 0 || this.members.some(({ stems }) => stems[0] === stem); }

  prefixes(form) {
    if (form.length < 3) return [];
    const found = new Map();
    for (const { forms } of this.readings) {
      for (const word of forms) if (word.form.startsWith(form) && word.stem.startsWith(form.slice(0, -1))) found.set(word.stem, this.documentsOf(3, word.stem));
    }
    return [...found].sort((a, b) => b[1] - a[1] || order(a[0], b[0])).slice(0, 12).map(([stem]) => stem);
  }

  nearest(form) {
    const most = form.length < 4 ? 0 : form.length < 6 ? 1 : 2;
    const found = [...this.spelling].filter(([word]) => most && Math.abs(word.length - form.length) <= 1)
      .map(([word, n]) => [word, distance(form, word), word[0] !== form[0], Math.min(9, Math.floor(Math.log2(n)))]).filter(([, d]) => d <= most);
    found.sort((a, b) => a[1] - b[1] || a[2] - b[2] || b[3] - a[3] || order(a[0], b[0]));
    return found[0]?.[0];
  }

  /** A word: its clause's part, or nothing. */
  meant(word, isLast, exactly) {
    if (this.isKnown(word.stem)) return [{ ...word, how: 'found' }];
    const prefixes = isLast ? this.prefixes(word.form) : [];
    if (prefixes.length) return [{ ...word, prefixes, how: 'prefix' }];
    const form = exactly ? undefined : this.nearest(word.form);
    return form ? [{ form, stem: this.words(form)[0].stem, how: 'spelling' }] : [];
  }

  has(word, doc) { return (word.prefixes || [word.stem]).some((stem) => this.tf(3, stem, doc)); }

  score(word, doc) {
    return word.prefixes ? sum(word.prefixes.map((stem) => this.stemScore(stem, doc))) : this.stemScore(word.stem, doc) + this.field(4, word.form, doc);
  }

  phrase(words, doc) {
    if (words.length === 1) return this.tf(4, words[0].form, doc) ? this.score(words[0], doc) : undefined;
    const text = this.readings[doc].fields[3];
    const n = text.filter((_, at) => words.every(({ stem }, k) => text[at + k] === stem)).length;
    return n ? this.bm25(3, sum(words.map(({ stem }) => this.idf(3, stem))), n, doc) : undefined;
  }

  /** `query`: a list of runs (strings) and phrases (lists of one string). */
  search(query, { exactly, filters = {} } = {}) {
    const runs = query.map((part) => (Array.isArray(part) ? [] : this.words(part)));
    const phrases = query.filter(Array.isArray).map(([text]) => this.words(text)).filter((words) => words.length);
    const ends = !Array.isArray(query[query.length - 1]);
    const known = runs.map((run, r) => run.flatMap((word, i) => this.meant(word, ends && r === runs.length - 1 && i === run.length - 1, exactly)));
    const clauses = [];
    for (const run of known) {
      for (let i = 0; i < run.length;) {
        const fits = this.members.filter(({ stems }) => stems.every((stem, k) => run[i + k] && !run[i + k].prefixes && run[i + k].stem === stem));
        const length = Math.max(1, ...fits.map(({ stems }) => stems.length));
        clauses.push({ words: run.slice(i, i + length), groups: fits.filter(({ stems }) => stems.length === length).map(({ group }) => group) });
        i += length;
      }
    }
    const pairs = known.flatMap((run) => run.slice(1).flatMap((word, i) => (word.prefixes || run[i].prefixes ? [] : [`${run[i].stem} ${word.stem}`])));
    const found = this.documents.flatMap((document, doc) => {
      let score = 0, hits = 0;
      for (const { words, groups } of clauses) {
        const all = words.every((word) => this.has(word, doc)), same = groups.some((group) => this.tf(6, group, doc));
        if (!all && !same) continue;
        hits++;
        score += this.weights[7] + (all ? sum(words.map((word) => this.score(word, doc))) : 0) + sum(groups.map((group) => this.field(6, group, doc)));
      }
      for (const phrase of phrases) {
        const one = this.phrase(phrase, doc);
        if (one === undefined) return [];
        hits++;
        score += this.weights[7] + one;
      }
      if (!hits) return [];
      return [{ id: doc, hits, score: score + sum(pairs.map((pair) => this.field(5, pair, doc))) }];
    });
    const all = found.filter(({ hits }) => hits === clauses.length + phrases.length);
    const kept = (all.length >= 10 ? all : found).filter(({ id }) => Object.entries(filters).every(([group, values]) => values
      .some((value) => this.documents[id].facets?.[group]?.includes(value))));
    return kept.sort((a, b) => b.score - a.score || a.id - b.id);
  }
}
