/* Searches an index of static files: README.md says how. */
var SearchIndex = (() => {
'use strict';

const check = (fine, code = 'damaged') => { if (!fine) throw Object.assign(new Error(`Search index: ${code}`), { code }); };
const table = (text) => new Map(text.split(' ').map((rule) => rule.split(':')));
const size = (text) => [...text].length;

const WORD = /[\p{Alphabetic}\p{N}](?:[\p{Mn}'’ʼ]*[\p{Alphabetic}\p{N}])*\p{Mn}*/gu;
const PIECES = new RegExp(`(${WORD.source})`, 'gu');
const LETTERS = table('ł:l đ:d ø:o ı:i ħ:h ð:d þ:th ß:ss æ:ae œ:oe');

const tokens = (text) => (text.normalize('NFKD').toLowerCase().match(WORD) || []).map((typed) => [
  typed.normalize(), typed.replace(/[\p{Mn}'’ʼłđøıħðþßæœ]/gu, (c) => LETTERS.get(c) || ''),
]).filter(([, form]) => form && size(form) <= 40);

/* Snowball's English stemmer */

const EXCEPTIONS = table('skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky news howe atlas cosmos bias andes');
const STEPS = [
  'tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al alli:al fulness:ful '
  + 'ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogist:og ogi:og fulli:ful lessli:less li',
  'tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful ness ative',
  'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion',
].map((text) => [table(text), new RegExp(`(${text.replace(/:\w+/g, '').replace(/ /g, '|')})$`)]);
const BEFORE = { ogi: /l$/, li: /[cdeghkmnrt]$/, ion: /[st]$/ };
const isShort = (w) => /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/u.test(w);

const stem = (word) => {
  if (size(word) < 3) return word;
  if (EXCEPTIONS.has(word)) return EXCEPTIONS.get(word) || word;
  let w = word.replace(/(^|[aeiouy])y/g, '$1Y');
  const past = (from) => w.length - (/[aeiouy][^aeiouy](.*)/u.exec(w.slice(from)) || ['', ''])[1].length;
  const start = /^(arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(w);
  const p1 = start ? start[0].length : past(0), p2 = past(p1);

  if (/sses$/.test(w)) w = w.slice(0, -2);
  else if (/ie[ds]$/.test(w)) w = w.slice(0, /..ie.$/u.test(w) ? -2 : -1);
  else if (/[aeiouy].*[^su]s$/u.test(w)) w = w.slice(0, -1);

  const end = /(eed|ed|ing)(ly)?$/.exec(w), rest = end && w.slice(0, end.index);
  if (/eed(ly)?$/.test(w)) {
    if (end.index >= p1 && !/^(exc|proc|succ)$/.test(rest)) w = `${rest}ee`;
  } else if (/^[^aeiouy]ying$/u.test(w)) w = `${rest.slice(0, -1)}ie`;
  else if (/[aeiouy]/.test(rest || '') && !/^(even|cann|inn|earr|herr|out)ing$/.test(w)) {
    w = rest;
    if (/(at|bl|iz)$/.test(w) || (w.length === p1 && !/([bdfgmnprt])\1$/.test(w) && isShort(w))) w += 'e';
    else if (/([bdfgmnprt])\1$/.test(w) && !/^[aeo]..$/.test(w)) w = w.slice(0, -1);
  }
  w = w.replace(/(.[^aeiouy])[yY]$/u, '$1i');
  STEPS.forEach(([to, ends], step) => {
    const [end] = ends.exec(w) || [''], cut = w.length - end.length;
    const fits = end && cut >= (step > 1 || end === 'ative' ? p2 : p1) && (!BEFORE[end] || BEFORE[end].test(w.slice(0, cut)));
    if (fits) w = w.slice(0, cut) + (to.get(end) || '');
  });
  const last = w.length - 1;
  if (/ll$/.test(w) ? last >= p2 : /e$/.test(w) && (last >= p2 || (last >= p1 && !isShort(w.slice(0, -1))))) w = w.slice(0, -1);
  return w.replace(/Y/g, 'y');
};

const distance = (a, b, most) => {
  let older, old, row = [...b, 0].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    [older, old, row] = [old, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? older[j - 2] : most;
      row[j] = 1 + Math.min(old[j], row[j - 1], old[j - 1] - (a[i - 1] === b[j - 1]), swap);
    }
    if (row.every((d) => d > most)) return 99;
  }
  return row[b.length];
};

class Bits {
  constructor(text) {
    this.text = atob(text);
    this.at = 0;
  }

  bit() {
    const c = this.text.charCodeAt(this.at >> 3);
    check(c >= 0);
    return c >> (7 - (this.at++ & 7)) & 1;
  }

  read(n) {
    let v = 0;
    while (n--) v = v * 2 + this.bit();
    return v;
  }

  zeros() {
    let n = 0;
    while (!this.bit()) n++;
    return n;
  }

  gamma() {
    const n = this.zeros();
    return 2 ** n + this.read(n);
  }

  code() {
    this.golomb = this.read(1);
    this.k = this.read(4);
  }

  number() {
    return (this.golomb ? this.gamma() - 1 : this.zeros()) * 2 ** this.k + this.read(this.k);
  }

  docs(n, docs, each) {
    check(n <= docs);
    this.code();
    for (let i = 0, doc = -1; i < n; i++) {
      doc += this.number() + 1;
      check(doc < docs);
      each(doc, i);
    }
  }
}

const unpack = (text, end, each) => {
  let word = '';
  for (const line of text ? text.split('\n') : []) {
    const cut = line.search(end);
    word = word.slice(0, parseInt(line[0], 36)) + line.slice(1, cut);
    each(word, line.slice(cut));
  }
};

const shelf = new Map(), answers = new WeakMap();

const take = async (name, url) => {
  if (!shelf.has(name)) await api.load(url).catch(() => check(false, 'missing'));
  const found = shelf.get(name);
  shelf.delete(name);
  check(found);
  return found;
};

const read = async (base, lang, again, before) => {
  const [manifest] = await take(lang, `${base}${lang}.js${again}`);
  check(manifest && manifest.format === 2, 'version');
  const { docs, folder, stemmer, weights, lengths, scale, cards, words: lists, groups } = manifest;
  check(lengths.length === docs && cards > 0);
  const average = manifest.tokens.map((n) => n / docs), stop = new Set(manifest.stop.split(' ')), firsts = manifest.terms.split('\n').filter(Boolean);
  const shards = new Map(), terms = [], isPlain = ({ n, stem }) => n && !/^#| /.test(stem);

  const shard = (name, parse) => {
    const file = `${folder}/${name}`, url = `${base}${file}.js${before && before.folder === folder ? again : ''}`;
    if (!shards.has(name)) shards.set(name, take(file, url).then((parts) => parse(...parts)));
    return shards.get(name);
  };

  const idf = (n) => Math.log(1 + (docs - n + 0.5) / (n + 0.5));
  const bm25 = (field, list, tf, rarity = idf(tf.filter(Boolean).length)) => {
    const length = (doc) => (field === 3 ? scale[lengths.charCodeAt(doc) - 35 - (lengths[doc] > '\\')] : 1);
    return tf.map((n, i) => n && weights[field] * 2.2 * rarity * n / (n + 1.2 * (0.25 + 0.75 * length(list[i]) / average[field])));
  };

  /* `times`: in title, keywords, headings, text; of each form */
  const walk = ({ bits, forms, at }, each) => {
    const last = forms.length - 1;
    bits.at = at;
    bits.docs(bits.gamma(), docs, (doc, i) => {
      const s = bits.gamma(), fields = s === 3 ? bits.read(3) : 0, times = [4, 2, 1].map((bit) => fields & bit && bits.gamma());
      let left = s === 3 ? bits.gamma() : s > 3 ? s - 1 : s;
      times.push(left);
      if (left < 2) {
        const form = bits.read(32 - Math.clz32(last));
        check(form <= last);
        forms.forEach((_, f) => times.push(+(f === form)));
      } else {
        for (let f = 0; f < last; f++) left -= times[4 + f] = bits.gamma() - 1;
        check(left >= 0);
        times.push(left);
      }
      each(doc, i, times);
    });
  };

  const readTerms = (dictionary, text) => {
    const bits = new Bits(text), entries = new Map();
    const add = (stem, there, forms = [stem]) => {
      const entry = { stem, bits, at: bits.at, n: 0, forms, same: [] };
      entries.set(stem, entry);
      if (there) walk(entry, () => { entry.n++; });
      return entry;
    };
    unpack(dictionary, /[,=]|$/, (stem, line) => {
      const [ends, ...same] = line.split('='), [, ...others] = ends.split(',');
      const forms = others.map((end) => stem.slice(0, stem.length - parseInt(end[0], 36)) + end.slice(1));
      add(stem, ends !== ',!', ends ? forms : [stem]).same = same.map((text) => {
        const [others, number] = text.split(/[:!]/), name = `#${number}`;
        return [others.split(' ').filter(Boolean), entries.get(name) || add(name, /\d$/.test(text))];
      });
    });
    return entries;
  };

  const posted = (entry) => {
    if (!entry.list) {
      const list = [], columns = [0, 0, 0, 0, ...entry.forms].map(() => []);
      if (entry.n) walk(entry, (doc, i, times) => {
        list.push(doc);
        times.forEach((n, f) => columns[f].push(n));
      });
      const [a, b, c, d] = columns.slice(0, 4).map((column, f) => bm25(f, list, column));
      Object.assign(entry, { list, columns, scores: list.map((_, i) => a[i] + b[i] + c[i] + d[i]) });
    }
    return entry;
  };

  const place = (stem) => firsts.filter((first) => first <= stem).length - 1;
  const term = (n) => n >= 0 && shard(`t${n}`, (...parts) => (terms[n] = readTerms(...parts)));
  const need = (stems) => Promise.all(stems.map((stem) => term(place(stem))));
  const find = (stem) => [(terms[place(stem)] || answers).get(stem)].filter(Boolean);

  const positions = async (stem) => {
    await need([stem]);
    return find(stem).length && shard(`p${place(stem)}`, (text) => {
      const bits = new Bits(text);
      terms[place(stem)].forEach((entry) => {
        if (!isPlain(entry)) return;
        entry.where = bits.at;
        bits.code();
        walk(entry, (doc, i, times) => { while (times[3]--) bits.number(); });
      });
      return bits;
    });
  };

  const facetList = () => shard('f', (all, text) => {
    const bits = new Bits(text);
    return all.map(([group, label, values]) => ({
      group, label, values: values.map(([value, label]) => {
        const list = [];
        bits.docs(bits.gamma() - 1, docs, (doc) => list.push(doc));
        return { value, label, list };
      }),
    }));
  });

  const stemOf = stemmer === 'english' ? stem : (form) => form;
  const wordsOf = (text) => tokens(text).filter(([, form]) => !stop.has(form)).map(([typed, form]) => ({ typed, used: typed, form, stem: stemOf(form), how: 'found' }));
  const stemsOf = (text) => wordsOf(text).map(({ stem }) => stem);

  const split = (query) => {
    const pieces = /.{0,200}/su.exec(query)[0].split(/(["“”„«»])/);
    let left = 12;
    return pieces.map((text, i) => ({ text, quoted: i % 4 === 2 && i < pieces.length - 1, words: i % 2 ? [] : wordsOf(text).filter(() => left-- > 0) }));
  };

  const prefixes = async (form) => {
    if (size(form) < 3) return [];
    const start = form.replace(/.$/u, ''), from = place(start), to = place(`${start}\uffff`), found = [];
    const shards = firsts.map((_, n) => n >= from && n <= to && term(n));
    (await Promise.all(shards)).forEach((entries) => entries && entries.forEach((entry) => {
      if (isPlain(entry) && entry.stem.startsWith(start) && entry.forms.some((one) => one.startsWith(form))) found.push(entry);
    }));
    return found.sort((a, b) => b.n - a.n || (a.stem < b.stem ? -1 : 1)).slice(0, 12);
  };

  const nearest = async (form, most, longer, start) => {
    const letters = [...form], n = letters.length, found = [];
    const shards = [...lists].map((there, i) => most && +there && Math.abs(2 * i + 0.5 - n) <= longer + 1 && shard(`w${i}`, (text) => {
      const words = [];
      unpack(text, /.$/, (word, power) => words.push([[...word], +power]));
      return words;
    }));
    for (const [other, power] of (await Promise.all(shards)).flatMap((words) => words || [])) {
      if (Math.abs(other.length - n) > longer) continue;
      const far = distance(letters, other, most);
      if (far <= most || (start && other.join('').startsWith(start))) found.push({ word: other.join(''), power, far, first: other[0] !== letters[0] });
    }
    return found.sort((a, b) => a.far - b.far || a.first - b.first || b.power - a.power || (a.word < b.word ? -1 : 1));
  };

  const mean = async (word, isLast, exactly) => {
    const { form } = word, n = size(form);
    word.list = find(word.stem);
    if (word.list.length) return;
    if (isLast && (word.list = await prefixes(form)).length) Object.assign(word, { how: 'prefix', form: '', stem: '' });
    else {
      const [best] = exactly ? [] : await nearest(form, n < 4 ? 0 : n < 6 ? 1 : 2, 1);
      Object.assign(word, { how: 'unknown', used: '' }, best && { how: 'spelling', old: form, form: best.word, used: best.word.normalize(), stem: stemOf(best.word) });
      await need([word.stem]);
      word.list = find(word.stem);
    }
  };

  const pairsOf = (runs) => runs.flatMap((run) => run.slice(1).map((word, i) => run[i].stem && word.stem && `${run[i].stem} ${word.stem}`).filter(Boolean));

  const clausesOf = (run) => {
    const clauses = [];
    for (let i = 0; i < run.length;) {
      let all = 1, groups = [];
      (run[i].stem ? run[i].list : []).forEach(({ same }) => same.forEach(([others, group]) => {
        const n = others.length + 1;
        if (n < all || !others.every((stem, k) => run[i + k + 1] && run[i + k + 1].stem === stem)) return;
        if (n > all) groups = [];
        all = n;
        groups.push(group);
      }));
      clauses.push({ words: run.slice(i, i += all), groups });
    }
    return clauses;
  };

  /* `[documents, scores]`; NaN does not match. */

  const wordScores = ({ list, form }, strict) => list.map(posted).map(({ list, scores, columns, forms }) => {
    const tf = forms.includes(form) ? columns[4 + forms.indexOf(form)] : [], exact = bm25(4, list, tf);
    return [list, scores.map((score, i) => (strict && !tf[i] ? NaN : score + (exact[i] || 0)))];
  });

  const otherScores = (field, entries) => entries.map(posted).map(({ list, columns }) => [list, bm25(field, list, columns[3])]);

  const phraseScores = async (words, places) => {
    if (words.length < 2) return wordScores(words[0], true);
    let keys, rarity = 0, k = 0;
    for (const { list: [entry] } of words) {
      if (!entry || !entry.n) return [];
      const bits = await positions(entry.stem), { list, columns } = posted(entry), next = [];
      bits.at = entry.where;
      bits.code();
      list.forEach((doc, i) => {
        for (let n = columns[3][i], key = doc * 2 ** 24 - k - 1; n--;) {
          key += bits.number() + 1;
          if (!keys || keys.has(key)) next.push(key);
        }
      });
      keys = new Set(next);
      rarity += idf(entry.n);
      k++;
    }
    const tf = new Map();
    keys.forEach((key) => {
      const doc = Math.floor(key / 2 ** 24);
      tf.set(doc, (tf.get(doc) || 0) + 1);
      places.push([doc, key % 2 ** 24]);
    });
    return [[[...tf.keys()], bm25(3, [...tf.keys()], [...tf.values()], rarity)]];
  };

  const masksOf = async (filters) => {
    const asked = new Map(Object.entries(filters || {})), masks = [];
    if (groups.some(([group]) => asked.has(group))) (await facetList()).forEach(({ group, values }) => {
      const wanted = new Set([].concat(asked.get(group))), chosen = values.filter(({ value }) => wanted.has(value));
      if (chosen.length) masks.push([group, new Set(chosen.flatMap(({ list }) => list))]);
    });
    return masks;
  };
  const passing = (list, masks, except) => list.filter((doc) => masks.every(([group, mask]) => group === except || mask.has(doc)));

  const marksOf = (sought) => (text) => {
    const pieces = `${text}`.split(PIECES).map((text, i) => ({ text, stems: i % 2 ? stemsOf(text) : [] })), words = pieces.filter(({ stems }) => stems.length);
    words.forEach((_, i) => sought.forEach((stems) => {
      const run = words.slice(i, i + stems.length);
      if (stems.every((stem, k) => run[k] && run[k].stems.includes(stem))) run.forEach((word) => { word.match = true; });
    }));
    return pieces.reduce((all, { text, match = false }) => {
      const last = all[all.length - 1];
      if (last && last[1] === match) last[0] += text;
      else if (text) all.push([text, match]);
      return all;
    }, []);
  };

  const resultOf = async (id, score, stems, places, headed) => {
    const of = async (family) => (await shard(family + Math.floor(id / cards), (list) => list))[id % cards];
    const [card, parts] = await Promise.all([of('c'), headed.has(id) ? of('h') : '']);
    const [title, address, summary, extra] = card.map((one) => (one.map ? one.map(String) : `${one}`));
    const sections = `${parts}`.split('\n').filter(Boolean).map((line) => line.split('\t')).map(([anchor, heading, start]) => ({
      heading, start, hits: new Set(stemsOf(heading).filter((stem) => stems.has(stem))).size,
      anchor: anchor || heading.toLowerCase().replace(/['’‘\u00ad]/g, '').split(/[^\p{Alphabetic}\p{N}]+/u).filter(Boolean).join('-'),
    }));
    places.forEach(([doc, at]) => sections.filter(({ start }) => doc === id && start <= at).slice(-1).forEach((section) => { section.hits += 99; }));
    sections.sort((a, b) => b.hits - a.hits);
    return { id, score, title, address, summary, extra, parts: sections.filter(({ hits }) => hits).slice(0, 3).map(({ anchor, heading }) => ({ anchor, heading })) };
  };

  const search = async (query, options) => {
    const { filters, size = 10, from = 0, exactly } = options || {};
    const pieces = split(`${query}`), parts = pieces.filter(({ words }) => words.length), runs = [[]], phrases = [];
    parts.forEach(({ words, quoted }) => {
      if (quoted) runs.push([]) && phrases.push(words);
      else runs[runs.length - 1].push(...words);
    });
    const last = (parts.pop() || {}).quoted ? [] : runs[runs.length - 1], words = runs.flat(), all = words.concat(...phrases), stems = all.map(({ stem }) => stem);
    const [masks] = await Promise.all([masksOf(filters), need(stems.concat(pairsOf(runs))), ...phrases.filter((words) => words[1]).flat().map(({ stem }) => positions(stem))]);
    all.forEach((word) => { word.list = find(word.stem); });
    await Promise.all(words.map((word) => mean(word, word === last[last.length - 1], exactly)));
    const known = runs.map((run) => run.filter(({ how }) => how !== 'unknown')), clauses = known.flatMap(clausesOf), pairs = pairsOf(known);
    const groups = clauses.flatMap(({ groups }) => groups);
    await need(pairs);

    const scores = new Float64Array(docs), hits = new Uint8Array(docs), places = [];
    const clause = (parts, others) => {
      const sum = new Float64Array(docs), got = new Uint8Array(docs), all = parts.length;
      const add = (lists, from, to) => lists.forEach(([list, scores]) => list.forEach((doc, i) => {
        if (got[doc] < from || scores[i] !== scores[i]) return;
        got[doc] = to;
        sum[doc] += scores[i];
      }));
      parts.forEach((lists, i) => add(lists, i, i + 1));
      if (others[0]) got.forEach((n, doc) => { if (n < all) got[doc] = sum[doc] = 0; });
      others.forEach((lists) => add(lists, 0, all));
      for (let doc = 0; doc < docs; doc++) {
        if (got[doc] < all) continue;
        scores[doc] += sum[doc] + weights[7];
        hits[doc]++;
      }
    };
    for (const phrase of phrases) clause([await phraseScores(phrase, places)], []);
    const quoted = hits.slice(), isWhole = (doc) => hits[doc] === clauses.length + phrases.length;
    clauses.forEach(({ words, groups }) => clause(words.map((word) => wordScores(word)), groups.map((group) => otherScores(6, [group]))));
    pairs.forEach((pair) => otherScores(5, find(pair)).forEach(([list, adds]) => list.forEach((doc, i) => { if (hits[doc]) scores[doc] += adds[i]; })));

    let list = [];
    hits.forEach((n, doc) => { if (n && quoted[doc] === phrases.length) list.push(doc); });
    if (list.filter(isWhole).length >= 10) list = list.filter(isWhole);
    const found = passing(list, masks), end = from + size;
    const least = Float64Array.from(found, (doc) => scores[doc]).sort()[Math.max(0, found.length - end)];
    const best = found.filter((doc) => scores[doc] >= least).sort((a, b) => scores[b] - scores[a] || a - b).slice(from, end);

    const sought = all.flatMap(({ list }) => list.map(({ stem }) => [stem])), stemSet = new Set(sought.flat()), headed = new Set(places.map(([doc]) => doc));
    all.forEach(({ list }) => list.map(posted).forEach(({ list, columns }) => columns[2].forEach((n, i) => { if (n) headed.add(list[i]); })));
    terms.forEach((entries) => entries.forEach(({ stem, same }) => same.forEach(([others, { stem: name }]) => {
      if (groups.some((group) => group.stem === name)) sought.push([stem, ...others]);
    })));
    const mended = new Map(words.map(({ old, used }) => [old, used]));
    const answer = {
      total: found.length,
      all: found.filter(isWhole).length,
      query: pieces.map(({ text, quoted }) => (quoted ? text : text.replace(WORD, (word) => mended.get((tokens(word)[0] || [])[1] || '') || word))).join(''),
      corrected: words.some(({ old }) => old),
      words: words.map(({ typed, used, how }) => ({ typed, used, how })),
      phrases: phrases.map((words) => words.map(({ typed }) => typed)),
      results: await Promise.all(best.map((doc) => resultOf(doc, scores[doc], stemSet, places, headed))),
      marks: marksOf(sought),
    };
    answers.set(answer, { search, query, options, list, masks });
    return answer;
  };

  const facets = async (answer) => {
    const all = await facetList();
    let known = answers.get(answer);
    if (known.search !== search) known = answers.get(await search(known.query, known.options));
    return all.map(({ group, label, values }) => {
      const open = new Set(passing(known.list, known.masks, group));
      return { group, label, values: values.map(({ value, label, list }) => ({ value, label, count: list.filter((doc) => open.has(doc)).length })) };
    });
  };

  const near = async (query) => {
    const words = split(`${query}`).flatMap(({ words }) => words), found = [];
    await need(words.map(({ stem }) => stem));
    for (const { form } of words.filter(({ stem }) => !find(stem).length)) {
      found.push(...await nearest(form, Math.min(3, 1 + (size(form) >> 2)), 3, form.slice(0, 4)));
    }
    return [...new Set(found.sort((a, b) => a.far - b.far).map(({ word }) => word.normalize()))].slice(0, 5);
  };

  return { folder, groups: groups.map(([group]) => group), search, facets, near, start() {} };
};

const open = async (base, lang) => {
  let state = { start: async () => { state = await read(base, lang, ''); } };
  /* Perhaps the site was published anew: tries again once. */
  const ask = (what) => async (...args) => {
    try {
      return await state[what](...args);
    } catch (error) {
      try {
        state = await read(base, lang, `?${Date.now()}`, state);
        return await state[what](...args);
      } catch {
        check(typeof error.code === 'string');
        throw error;
      }
    }
  };
  await ask('start')();
  return { search: ask('search'), facets: ask('facets'), near: ask('near'), groups: state.groups };
};

const api = {
  put: (name, ...parts) => { shelf.set(name, parts); },
  load: (url) => new Promise((onload, onerror) => {
    const script = Object.assign(document.createElement('script'), { src: url, onload, onerror });
    addEventListener('error', (event) => { if (!event.filename || event.filename === script.src) event.preventDefault(); });
    document.head.append(script);
  }),
  open, tokens, stem,
};
return api;
})();
