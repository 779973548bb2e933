/* Searches an index of static files. README.md says how text becomes terms, how a query is answered, and what the files hold. */
var SearchIndex = (() => {
  'use strict';

  const problem = (code, name) => Object.assign(new Error(`search index: ${name} is ${code}`), { code });
  const check = (fine) => { if (!fine) throw problem('damaged', 'a file'); };

  /* Text */

  const WORD = /[\p{Alphabetic}\p{N}](?:[\p{Mn}'’ʼ]*[\p{Alphabetic}\p{N}])*\p{Mn}*/gu;
  const LETTERS = { ł: 'l', đ: 'd', ø: 'o', ı: 'i', ħ: 'h', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe' };
  const count = (text) => [...text].length;

  /** The tokens of a text: `[as typed, form]`. */
  const tokens = (text) => (text.normalize('NFKD').toLowerCase().match(WORD) || []).map((typed) => [
    typed.normalize(), typed.replace(/[\p{Mn}'’ʼ]/gu, '').replace(/[łđøıħðþßæœ]/g, (c) => LETTERS[c]),
  ]).filter(([, form]) => form && count(form) <= 40);

  /** What an anchor is when a card leaves it out. */
  const slug = (heading) => (heading.toLowerCase().replace(/['’‘\u00ad]/g, '').match(/[\p{Alphabetic}\p{N}]+/gu) || []).join('-');

  /* Snowball's English stemmer. `Y` is a consonant; p1 and p2 are where R1 and R2 begin. */

  const EXCEPTIONS = new Map(('skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl'
    + ' sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes').split(' ').map((rule) => rule.split(':')));
  const rules = (text) => {
    const to = new Map(text.split(' ').map((rule) => rule.split(':')));
    return [new RegExp(`(${[...to.keys()].join('|')})$`), to];
  };
  const STEP2 = rules('tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al'
    + ' aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogist:og ogi:og fulli:ful lessli:less li:');
  const STEP3 = rules('tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:');
  const STEP4 = rules('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize: ion:');
  const BEFORE = { ogi: /l$/, li: /[cdeghkmnrt]$/, ion: /[st]$/ };
  const isShort = (word) => /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/u.test(word);

  const english = (word) => {
    if (EXCEPTIONS.has(word)) return EXCEPTIONS.get(word);
    if (count(word) < 3) return word;
    let w = word.replace(/(^|[aeiouy])y/g, '$1Y');
    const past = (from) => {
      const found = /[aeiouy][^aeiouy]/u.exec(w.slice(from));
      return found ? from + found.index + found[0].length : w.length;
    };
    const start = /^(arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(w);
    const p1 = start ? start[0].length : past(0);
    const p2 = past(p1);
    const apply = ([ends, to], from) => {
      const end = ends.exec(w);
      if (!end || end.index < (end[0] === 'ative' ? p2 : from)) return;
      const rest = w.slice(0, end.index);
      if (!BEFORE[end[0]] || BEFORE[end[0]].test(rest)) w = rest + to.get(end[0]);
    };
    /* 1a */
    if (/sses$/.test(w)) w = w.slice(0, -2);
    else if (/ie[ds]$/.test(w)) w = w.slice(0, /..ie.$/u.test(w) ? -2 : -1);
    else if (/[aeiouy].*[^su]s$/u.test(w)) w = w.slice(0, -1);
    /* 1b */
    let end = /eed(ly)?$/.exec(w);
    if (end) {
      const rest = w.slice(0, end.index);
      if (end.index >= p1 && !/^(exc|proc|succ)$/.test(rest)) w = `${rest}ee`;
    } else if (/^[^aeiouy]ying$/u.test(w)) w = `${w.slice(0, -4)}ie`;
    else if (!/^(even|cann|inn|earr|herr|out)ing$/.test(w) && (end = /(ed|ing)(ly)?$/.exec(w)) && /[aeiouy]/.test(w.slice(0, end.index))) {
      w = w.slice(0, end.index);
      if (/(at|bl|iz)$/.test(w)) w += 'e';
      else if (/([bdfgmnprt])\1$/.test(w)) w = /^[aeo]..$/.test(w) ? w : w.slice(0, -1);
      else if (w.length === p1 && isShort(w)) w += 'e';
    }
    w = w.replace(/(.[^aeiouy])[yY]$/u, '$1i');
    apply(STEP2, p1);
    apply(STEP3, p1);
    apply(STEP4, p2);
    const last = w.length - 1;
    if (w[last] === 'e' ? last >= p2 || (last >= p1 && !isShort(w.slice(0, -1))) : last >= p2 && /ll$/.test(w)) w = w.slice(0, -1);
    return w.replace(/Y/g, 'y');
  };

  /** Optimal string alignment distance; more than `most` when it is more than that. */
  const distance = (a, b, most) => {
    let older, old, row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      [older, old, row] = [old, row, [i]];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let d = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, older[j - 2] + 1);
        row[j] = d;
        if (d < least) least = d;
      }
      if (least > most) return least;
    }
    return row[b.length];
  };

  /* Bits. Whatever they hold, reading ends: each number takes at least one bit. */

  class Bits {
    constructor(text) {
      const raw = atob(text);
      this.bytes = new Uint8Array(raw.length + 8);
      for (let i = 0; i < raw.length; i++) this.bytes[i] = raw.charCodeAt(i);
      this.end = raw.length * 8;
      this.at = 0;
    }

    peek() {
      const b = this.bytes, i = this.at >> 3, s = this.at & 7;
      return ((b[i] << 24 | b[i + 1] << 16 | b[i + 2] << 8 | b[i + 3]) << s | b[i + 4] >> (8 - s)) >>> 0;
    }

    skip(n) {
      this.at += n;
      check(this.at <= this.end);
    }

    read(n) {
      const value = n && this.peek() >>> (32 - n);
      this.skip(n);
      return value;
    }

    zeros() {
      let n = 0, next;
      while (!(next = this.peek())) {
        n += 32;
        this.skip(32);
      }
      const more = Math.clz32(next);
      this.skip(more + 1);
      return n + more;
    }

    gamma() {
      const n = this.zeros();
      check(n < 31);
      return 1 << n | this.read(n);
    }

    /** The code of a sequence of numbers. */
    code() {
      this.golomb = this.read(1);
      this.k = this.read(4);
    }

    number() {
      const high = this.golomb ? this.gamma() - 1 : this.zeros();
      return high * (1 << this.k) + this.read(this.k);
    }
  }

  /* Shards */

  const base36 = (text) => parseInt(text[0], 36);

  /** Calls `each` with the word of every line, put together again from what it shares with the word before, and with the rest. */
  const unpack = (text, end, each) => {
    let word = '';
    for (const line of text ? text.split('\n') : []) {
      const cut = line.search(end);
      word = word.slice(0, base36(line)) + line.slice(1, cut);
      each(word, line.slice(cut));
    }
  };

  /** A shard of terms: where the postings of each stem are. */
  const readTerms = (state, dictionary, text) => {
    const bits = new Bits(text), entries = new Map();
    unpack(dictionary, /[,=]|$/, (stem, rest) => {
      const [forms, ...same] = rest.split('=');
      const entry = {
        stem, bits, documents: 0, times: 0,
        forms: forms.split(',').slice(1),
        same: same.map((text) => text.split(':')).map(([others, group]) => [others ? others.split(' ') : [], group]),
      };
      if (forms === ',!') postings(state, entry);
      else {
        entry.at = bits.at;
        walk(state, entry, (i, doc, times) => { entry.times += times[3]; });
      }
      entries.set(stem, entry);
    });
    return entries;
  };

  /** Reads postings: calls `each` with their places, documents, times (title, keywords, headings, text), and times of each form. */
  const walk = ({ docs }, entry, each) => {
    const { bits } = entry, times = [0, 0, 0, 0], all = entry.forms.length || 1, forms = new Array(all);
    bits.at = entry.at;
    entry.documents = bits.gamma();
    check(entry.documents <= docs);
    bits.code();
    for (let i = 0, doc = -1; i < entry.documents; i++) {
      doc += bits.number() + 1;
      check(doc < docs);
      const s = bits.gamma(), fields = s === 3 ? bits.read(3) : 0;
      for (let f = 0; f < 3; f++) times[f] = fields >> (2 - f) & 1 && bits.gamma();
      let left = times[3] = s === 3 ? bits.gamma() : s > 3 ? s - 1 : s;
      if (left === 1 && all > 1) {
        forms.fill(left = 0);
        forms[bits.read(32 - Math.clz32(all - 1))] = 1;
      } else for (let f = 0; f < all - 1; f++) left -= forms[f] = bits.gamma() - 1;
      if (times[3] > 1 || all === 1) forms[all - 1] = left;
      check(left >= 0 && forms.length === all);
      each(i, doc, times, forms);
    }
  };

  const gain = ({ docs, weights }, field, n) => weights[field] * 2.2 * Math.log(1 + (docs - n + 0.5) / (n + 0.5));

  /** The postings of a stem: documents, their scores without `exact`, times in the text, and times of each form. */
  const postings = (state, entry) => {
    if (entry.list) return entry.list;
    const n = entry.documents, all = entry.forms.length || 1, found = [0, 0, 0, 0], fields = new Uint32Array(4 * n);
    const list = { docs: new Uint32Array(n), scores: new Float64Array(n), times: new Uint32Array(n), forms: new Uint16Array(n * all) };
    if (n) walk(state, entry, (i, doc, times, forms) => {
      list.docs[i] = doc;
      list.times[i] = times[3];
      list.forms.set(forms, i * all);
      for (let f = 0; f < 4; f++) if ((fields[4 * i + f] = times[f])) found[f]++;
    });
    const gains = found.map((n, field) => gain(state, field, n));
    for (let i = 0; i < n; i++) {
      for (let f = 0; f < 4; f++) {
        const tf = fields[4 * i + f];
        if (tf) list.scores[i] += gains[f] * tf / (tf + state.norm(f, list.docs[i]));
      }
    }
    return (entry.list = list);
  };

  const formsOf = ({ stem, forms }) => (forms.length ? forms.map((form) => stem.slice(0, stem.length - base36(form)) + form.slice(1)) : [stem]);

  /** What a form adds in `exact`: for each posting. */
  const exact = (state, entry, form) => {
    const { docs, forms } = postings(state, entry), all = entry.forms.length || 1, adds = new Float64Array(docs.length);
    const which = entry.forms[0] === '!' ? -1 : formsOf(entry).indexOf(form);
    if (which < 0) return adds;
    let n = 0;
    for (let i = 0; i < docs.length; i++) if ((adds[i] = forms[i * all + which])) n++;
    const high = gain(state, 4, n), norm = state.norm(4);
    return adds.map((tf) => high * tf / (tf + norm));
  };

  /** Reads the documents and scores of a pair or a group of synonyms. */
  const plain = (state, entry, field, each) => {
    if (!entry) return;
    const { docs, times } = postings(state, entry), high = gain(state, field, docs.length), norm = state.norm(field);
    docs.forEach((doc, i) => each(doc, high * times[i] / (times[i] + norm)));
  };

  /** Reads the positions of a shard: where those of each stem begin. */
  const readPositions = (entries, text) => {
    const bits = new Bits(text);
    entries.forEach((entry) => {
      if (!entry.documents || /^#| /.test(entry.stem)) return;
      entry.where = bits.at;
      bits.code();
      for (let i = 0; i < entry.times; i++) bits.number();
    });
    return bits;
  };

  /** The positions of a stem in the documents that are `wanted`. */
  const positions = (state, entry, bits, wanted) => {
    const found = new Map(), { docs, times } = postings(state, entry);
    bits.at = entry.where;
    bits.code();
    docs.forEach((doc, i) => {
      const places = [];
      for (let n = 0, at = -1; n < times[i]; n++) {
        at += bits.number() + 1;
        if (wanted[doc]) places.push(at);
      }
      found.set(doc, places);
    });
    return found;
  };

  const readFacets = ({ docs }, groups, text) => {
    const bits = new Bits(text);
    return groups.map(([group, label, values]) => ({
      group, label, values: values.map(([value, label]) => {
        const n = bits.gamma() - 1;
        check(n <= docs);
        const found = new Uint32Array(n);
        bits.code();
        for (let i = 0, doc = -1; i < n; i++) {
          found[i] = doc += bits.number() + 1;
          check(doc < docs);
        }
        return { value, label, docs: found };
      }),
    }));
  };

  const readWords = (text) => {
    const words = [];
    unpack(text, /.$/, (word, power) => words.push([word, +power]));
    return words;
  };

  /* Loading */

  const shelf = new Map(), NOTHING = new Map();

  const take = async (name, address) => {
    await api.load(address).catch(() => { throw problem('missing', name); });
    const found = shelf.get(name);
    shelf.delete(name);
    if (!found) throw problem('damaged', name);
    return found;
  };

  /** Reads a manifest. What a shard holds is kept, so each is fetched once. */
  const readState = async (base, lang, query, before) => {
    const [manifest] = await take(lang, `${base}${lang}.js${query}`);
    if (!manifest || manifest.format !== 1) throw problem('version', lang);
    const { docs, folder, stemmer, stop, tokens: all, weights, lengths, scale, terms, cards, words, groups } = manifest;
    check(lengths[0].length === docs && lengths[1].length === docs && cards > 0 && all.length === 7 && weights.length === 8
      && all.concat(weights, scale).every(Number.isFinite));
    const flat = all.map((sum) => 1.2 * (0.25 + 0.75 * docs / sum));
    const norms = lengths.map((text, i) => Float64Array.from({ length: docs }, (_, doc) => {
      const c = text.charCodeAt(doc);
      return 1.2 * (0.25 + 0.75 * scale[c - 35 - (c > 92)] * docs / all[3 * i]);
    }));
    const first = terms ? terms.split('\n') : [], shards = new Map(), loaded = [];
    const again = before && before.folder === folder ? query : '';
    const shard = (name, read) => {
      if (!shards.has(name)) {
        const file = `${folder}/${name}`;
        shards.set(name, take(file, `${base}${file}.js${again}`).then((parts) => read(...parts)));
      }
      return shards.get(name);
    };
    const state = {
      docs, folder, weights, cards, groups, loaded,
      norm: (field, doc) => (field === 0 ? norms[0][doc] : field === 3 ? norms[1][doc] : flat[field]),
      stop: new Set(stop.split(' ')),
      stem: stemmer === 'english' ? english : (form) => form,
      /** The number of the shard in which a stem would be. */
      place: (stem) => {
        let low = 0, high = first.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (first[middle] <= stem) low = middle + 1;
          else high = middle;
        }
        return low - 1;
      },
      terms: (n) => (n < 0 ? 0 : shard(`t${n}`, (...parts) => (loaded[n] = readTerms(state, ...parts)))),
      /** Loads the shards of stems; then `get` knows them. */
      need: (stems) => Promise.all(stems.map((stem) => state.terms(state.place(stem)))),
      get: (stem) => (loaded[state.place(stem)] || NOTHING).get(stem),
      positions: async (stem) => {
        const n = state.place(stem);
        await state.terms(n);
        return shard(`p${n}`, (text) => readPositions(loaded[n], text));
      },
      words: (n) => (words[n] === '1' ? shard(`w${n}`, readWords) : []),
      facets: () => shard('f', (...parts) => readFacets(state, ...parts)),
      card: async (doc) => (await shard(`c${Math.floor(doc / cards)}`, (list) => list))[doc % cards],
    };
    return state;
  };

  /* Queries */

  /** Splits a query: runs of words that phrases part, phrases, and the pieces of its text (every second one is a mark). */
  const split = (state, query) => {
    const pieces = [...query.slice(0, 400)].slice(0, 200).join('').split(/(["“”„«»])/);
    const runs = [[]], phrases = [];
    let left = 12, last = null;
    pieces.forEach((piece, i) => {
      if (i % 2) return;
      const words = tokens(piece).filter(([, form]) => !state.stop.has(form) && left-- > 0)
        .map(([typed, form]) => ({ typed, form, stem: state.stem(form), how: 'found' }));
      const inside = i % 4 === 2 && i < pieces.length - 1;
      if (!words.length) return;
      if (inside) {
        phrases.push(words);
        runs.push([]);
      } else runs[runs.length - 1].push(...words);
      last = inside ? null : words[words.length - 1];
    });
    return { pieces, runs, phrases, last };
  };

  /** The stems of a word's prefixes: those with most documents. */
  const prefixes = async (state, { form }) => {
    if (count(form) < 3) return [];
    const start = [...form].slice(0, -1).join(''), from = state.place(start), to = state.place(`${start}\uffff`), found = [];
    const shards = [];
    for (let n = from; n <= to; n++) shards.push(state.terms(n));
    for (const entries of await Promise.all(shards)) {
      if (entries) entries.forEach((entry) => {
        if (entry.documents && entry.stem.startsWith(start) && !entry.stem.includes(' ') && formsOf(entry).some((one) => one.startsWith(form))) found.push(entry);
      });
    }
    return found.sort((a, b) => b.documents - a.documents || (a.stem < b.stem ? -1 : 1)).slice(0, 12);
  };

  /** The words of the list that are near a form: `[word, power, distance, other first letter]`, best first. */
  const nearest = async (state, form, most, lengths) => {
    const letters = [...form], n = letters.length, found = [], shards = [];
    for (let i = (n - lengths) >> 1; most && i <= (n + lengths) >> 1; i++) shards.push(state.words(i));
    for (const words of await Promise.all(shards)) {
      for (const [word, power] of words) {
        if (Math.abs(word.length - n) > lengths + 1) continue;
        const other = /[\ud800-\udfff]/.test(word) ? [...word] : word;
        if (Math.abs(other.length - n) > lengths) continue;
        const d = distance(letters, other, most);
        if (d <= most) found.push([word, power, d, other[0] !== letters[0]]);
      }
    }
    return found.sort((a, b) => a[2] - b[2] || a[3] - b[3] || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  };

  /** Finds out what is meant by a word that no document has. */
  const mend = async (state, word, isLast, exactly) => {
    if (state.get(word.stem)) return;
    word.entries = isLast ? await prefixes(state, word) : [];
    if (word.entries.length) {
      word.how = 'prefix';
      return;
    }
    const n = count(word.form), [best] = exactly ? [] : await nearest(state, word.form, n < 4 ? 0 : n < 6 ? 1 : 2, 1);
    word.how = best ? 'spelling' : 'unknown';
    if (best) [word.form] = best;
    word.stem = state.stem(word.form);
  };

  const pairs = (runs) => [].concat(...runs.map((run) => run.slice(1)
    .map((word, i) => word.how !== 'prefix' && run[i].how !== 'prefix' && `${run[i].stem} ${word.stem}`).filter(Boolean)));

  /** Puts words together into clauses: a synonym, or a word. */
  const clausesOf = (state, runs) => {
    const clauses = [];
    for (const run of runs) {
      for (let i = 0; i < run.length;) {
        let length = 1, groups = [];
        const entry = run[i].how !== 'prefix' && state.get(run[i].stem);
        for (const [others, group] of entry ? entry.same : []) {
          const fits = others.every((stem, k) => run[i + k + 1] && run[i + k + 1].how !== 'prefix' && run[i + k + 1].stem === stem);
          if (!fits || others.length + 1 < length) continue;
          if (others.length + 1 > length) groups = [];
          length = others.length + 1;
          groups.push(`#${group}`);
        }
        clauses.push({ words: run.slice(i, i += length), groups });
      }
    }
    return clauses;
  };

  /** Scores documents clause by clause. */
  const scoring = (state) => {
    const { docs } = state, scores = new Float64Array(docs), hits = new Uint8Array(docs), must = new Uint8Array(docs);
    const sum = new Float64Array(docs), got = new Uint8Array(docs);
    /** `parts` call back with documents and scores; a document needs all of them, or one of `others`. */
    const clause = (parts, others, needed) => {
      sum.fill(0);
      got.fill(0);
      parts.forEach((part, i) => part((doc, score) => {
        if (got[doc] < i) return;
        got[doc] = i + 1;
        sum[doc] += score;
      }));
      if (others.length) {
        for (let doc = 0; doc < docs; doc++) if (got[doc] < parts.length) got[doc] = sum[doc] = 0;
        others.forEach((part) => part((doc, score) => {
          got[doc] = parts.length;
          sum[doc] += score;
        }));
      }
      for (let doc = 0; doc < docs; doc++) {
        if (got[doc] === parts.length) {
          scores[doc] += sum[doc] + state.weights[7];
          hits[doc]++;
          must[doc] += needed;
        }
      }
    };
    return { scores, hits, must, clause };
  };

  /** A word as a part of a clause; with `strict`, only documents that have its form. */
  const wordPart = (state, word, strict) => (each) => {
    const entries = word.how === 'prefix' ? word.entries : [state.get(word.stem)];
    for (const entry of entries) {
      if (!entry) continue;
      const { docs, scores } = postings(state, entry), adds = word.how === 'prefix' ? NOTHING : exact(state, entry, word.form);
      for (let i = 0; i < docs.length; i++) if (!strict || adds[i]) each(docs[i], scores[i] + (adds[i] || 0));
    }
  };

  /** A phrase as a part of a clause. `places` learns where it stands. */
  const phrasePart = async (state, words, places) => {
    if (words.length === 1) return wordPart(state, words[0], true);
    const entries = words.map((word) => state.get(word.stem));
    if (entries.some((entry) => !entry || !entry.documents)) return () => {};
    const wanted = new Uint8Array(state.docs);
    entries.forEach((entry, i) => postings(state, entry).docs.forEach((doc) => { if (wanted[doc] === i) wanted[doc]++; }));
    wanted.forEach((n, doc) => { wanted[doc] = n === entries.length ? 1 : 0; });
    const lists = [];
    for (const entry of entries) lists.push(positions(state, entry, await state.positions(entry.stem), wanted));
    const high = entries.reduce((all, entry) => all + gain(state, 3, entry.documents), 0);
    return (each) => lists[0].forEach((first, doc) => {
      if (!wanted[doc]) return;
      const others = lists.map((list) => new Set(list.get(doc)));
      const found = first.filter((at) => others.every((other, k) => other.has(at + k)));
      if (!found.length) return;
      places.set(doc, (places.get(doc) || []).concat(found));
      each(doc, high * found.length / (found.length + state.norm(3, doc)));
    });
  };

  /** For each group that is asked for: which documents have one of the values. What does not exist is ignored. */
  const masks = async (state, filters) => {
    const asked = new Map(Object.entries(filters || {}));
    if (!state.groups.some(([group]) => asked.has(group))) return [];
    const found = [];
    for (const { group, values } of await state.facets()) {
      const wanted = new Set([].concat(asked.get(group))), chosen = values.filter(({ value }) => wanted.has(value));
      if (!chosen.length) continue;
      const mask = new Uint8Array(state.docs);
      chosen.forEach(({ docs }) => docs.forEach((doc) => { mask[doc] = 1; }));
      found.push([group, mask]);
    }
    return found;
  };

  const passing = (docs, masks, except) => docs.filter((doc) => masks.every(([group, mask]) => group === except || mask[doc]));

  /** The best of documents, which come in order. */
  const top = (docs, scores, size) => {
    const best = [];
    for (const doc of docs) {
      if (best.length === size && !(scores[doc] > scores[best[size - 1]])) continue;
      let low = 0, high = best.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (scores[best[middle]] >= scores[doc]) low = middle + 1;
        else high = middle;
      }
      best.splice(low, 0, doc);
      if (best.length > size) best.pop();
    }
    return best;
  };

  /** Stems, or several that follow each other, that `marks` looks for. */
  const sought = (state, clauses, phrases) => {
    const found = [];
    const word = ({ how, stem, entries }) => found.push(...(how === 'prefix' ? entries.map((entry) => [entry.stem]) : [[stem]]));
    phrases.forEach((words) => words.forEach(word));
    clauses.forEach(({ words, groups }) => {
      words.forEach(word);
      if (groups.length) state.loaded.forEach((entries) => entries.forEach(({ stem, same }) => same.forEach(([others, group]) => {
        if (groups.includes(`#${group}`)) found.push([stem, ...others]);
      })));
    });
    return found;
  };

  const stemsOf = (state, text) => tokens(text).map(([, form]) => form).filter((form) => !state.stop.has(form)).map(state.stem);

  /** Splits a text into `[piece, whether it matches]`. */
  const marks = (state, found) => (text) => {
    const words = [], pieces = [];
    String(text).replace(WORD, (word, at) => {
      const stems = stemsOf(state, word);
      if (stems.length) words.push({ at, end: at + word.length, stems });
    });
    words.forEach((word, i) => found.forEach((stems) => {
      const run = words.slice(i, i + stems.length);
      if (stems.every((stem, k) => run[k] && run[k].stems.includes(stem))) run.forEach((one) => { one.match = true; });
    }));
    let done = 0;
    const add = (end, match) => {
      if (end > done) pieces.push([String(text).slice(done, end), match]);
      done = end;
    };
    words.filter((word) => word.match).forEach(({ at, end }) => {
      add(at, false);
      add(end, true);
    });
    add(String(text).length, false);
    return pieces;
  };

  /** What a result shows. */
  const result = async (state, doc, score, stems, places) => {
    const card = await state.card(doc), [title, address, summary, extra, parts] = card;
    const sections = String(parts || '').split('\n').map((line) => line.split('\t')).filter(([, heading]) => heading).map(([anchor, heading, start]) => ({
      anchor: anchor || slug(heading), heading, start: +start, hits: new Set(stemsOf(state, heading).filter((stem) => stems.has(stem))).size,
    }));
    for (const place of places || []) {
      const section = sections.filter(({ start }) => start <= place).pop();
      if (section) section.hits += 100;
    }
    const best = sections.filter(({ hits }) => hits).sort((a, b) => b.hits - a.hits).slice(0, 3);
    return {
      id: doc, score, title: String(title), address: String(address), summary: String(summary), extra: extra.map(String),
      parts: best.map(({ anchor, heading }) => ({ anchor, heading })),
    };
  };

  const memory = new WeakMap();

  const search = async (state, query, options) => {
    const { filters, size = 10, from = 0, exactly } = options || {};
    const { pieces, runs, phrases, last } = split(state, query);
    const words = [].concat(...runs), quoted = [].concat(...phrases);
    const [chosen] = await Promise.all([
      masks(state, filters),
      state.need([...words, ...quoted].map(({ stem }) => stem).concat(pairs(runs))),
      ...phrases.filter((phrase) => phrase.length > 1).map((phrase) => Promise.all(phrase.map(({ stem }) => state.positions(stem)))),
    ]);
    const typed = words.map(({ form }) => form);
    await Promise.all(words.map((word) => mend(state, word, word === last, exactly)));
    await state.need(words.map(({ stem }) => stem));
    const known = runs.map((run) => run.filter(({ how }) => how !== 'unknown')), clauses = clausesOf(state, known), two = pairs(known);
    await state.need([].concat(two, ...clauses.map(({ groups }) => groups)));

    const { scores, hits, must, clause } = scoring(state), places = new Map();
    for (const { words, groups } of clauses) {
      clause(words.map((word) => wordPart(state, word)), groups.map((group) => (each) => plain(state, state.get(group), 6, each)), 0);
    }
    for (const phrase of phrases) clause([await phrasePart(state, phrase, places)], [], 1);
    two.forEach((pair) => plain(state, state.get(pair), 5, (doc, score) => { if (hits[doc]) scores[doc] += score; }));

    const whole = clauses.length + phrases.length, isWhole = (doc) => hits[doc] === whole;
    let docs = [];
    for (let doc = 0; doc < state.docs; doc++) if (hits[doc] && must[doc] === phrases.length) docs.push(doc);
    const all = docs.filter(isWhole);
    if (all.length >= 10) docs = all;
    const found = passing(docs, chosen), start = Math.max(0, from | 0), best = top(found, scores, start + Math.min(1000, Math.max(0, size | 0))).slice(start);
    const terms = sought(state, clauses, phrases), stems = new Set([].concat(...terms));
    const mended = new Map(words.map((word, i) => [typed[i], word]).filter(([, word]) => word.how === 'spelling'));
    const answer = {
      total: found.length,
      all: found.filter(isWhole).length,
      query: mended.size ? pieces.map((piece, i) => (i % 4 === 2 && i < pieces.length - 1 ? piece : piece.replace(WORD, (word) => {
        const [token] = tokens(word);
        return token && mended.has(token[1]) ? mended.get(token[1]).form.normalize() : word;
      }))).join('') : query,
      corrected: mended.size > 0,
      words: words.map(({ typed, form, how }) => ({ typed, used: how === 'unknown' ? '' : how === 'spelling' ? form.normalize() : typed, how })),
      phrases: phrases.map((phrase) => phrase.map(({ typed }) => typed)),
      results: await Promise.all(best.map((doc) => result(state, doc, scores[doc], stems, places.get(doc)))),
      marks: marks(state, terms),
    };
    memory.set(answer, { state, docs, chosen, query, options });
    return answer;
  };

  const facets = async (state, answer) => {
    const known = memory.get(answer);
    const { docs, chosen } = known.state === state ? known : memory.get(await search(state, known.query, known.options));
    return (await state.facets()).map(({ group, label, values }) => {
      const mask = new Uint8Array(state.docs);
      passing(docs, chosen, group).forEach((doc) => { mask[doc] = 1; });
      return { group, label, values: values.map(({ value, label, docs }) => ({ value, label, count: docs.reduce((n, doc) => n + mask[doc], 0) })) };
    });
  };

  /** Words that are near those of a query that no document has: nearly spelt so, or with the same beginning. */
  const near = async (state, query) => {
    const { runs, phrases } = split(state, query), words = [].concat(...runs, ...phrases), found = [];
    await state.need(words.map(({ stem }) => stem));
    for (const { form, stem } of words.filter(({ stem }) => !state.get(stem))) {
      const n = count(form);
      found.push(...await nearest(state, form, Math.min(3, 1 + (n >> 2)), 2));
      for (const entry of (state.loaded[state.place(stem)] || NOTHING).values()) {
        if (!entry.documents || /^#| /.test(entry.stem)) continue;
        const [first] = formsOf(entry);
        let same = 0;
        while (same < n && first[same] === form[same]) same++;
        if (same > 3 || same > n / 2) found.push([first, entry.documents, 99 - same, 0]);
      }
    }
    found.sort((a, b) => a[2] - b[2] || a[3] - b[3] || b[1] - a[1]);
    return [...new Set(found.map(([word]) => word.normalize()))].slice(0, 5);
  };

  const coded = (error) => (error.code ? error : Object.assign(problem('damaged', 'a file'), { cause: error }));

  const open = async (base, lang) => {
    let state;
    const read = async (query) => { state = await readState(base, lang, query, state); };
    /** Files that do not fit together: perhaps the site was published anew. */
    const attempt = async (work) => {
      const before = state;
      try {
        return await work(before);
      } catch (first) {
        try {
          if (state === before) await read(`?${Date.now()}`);
        } catch (second) {
          throw coded(first);
        }
        return work(state).catch((error) => { throw coded(error); });
      }
    };
    await read('').catch((first) => read(`?${Date.now()}`).catch(() => { throw coded(first); }));
    return {
      search: (query, options) => attempt((state) => search(state, String(query), options)),
      facets: (answer) => attempt((state) => facets(state, answer)),
      near: (query) => attempt((state) => near(state, String(query))),
      get groups() { return state.groups.map(([group]) => group); },
    };
  };

  const api = {
    put: (name, ...parts) => { shelf.set(name, parts); },
    load: (address) => new Promise((done, failed) => {
      const script = document.createElement('script');
      const quiet = (event) => { if (!event.filename || event.filename === script.src) event.preventDefault(); };
      const end = (then) => () => {
        removeEventListener('error', quiet);
        script.remove();
        then(new Error(address));
      };
      addEventListener('error', quiet);
      script.onload = end(done);
      script.onerror = end(failed);
      script.src = address;
      document.head.append(script);
    }),
    open, tokens, stem: english,
  };
  return api;
})();
