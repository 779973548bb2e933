// Stands in for the reader of the search index, with the same interface, over the few facts of pages in one script. It only looks for
// words as they are written. For the tests of the search page on a site that was built without an index.
const SearchIndex = (() => {
  const waiting = {};
  const NAMES = { autisim: 'autism' };

  function fault(code) {
    return Object.assign(new Error(code), { code });
  }

  function load(url, name) {
    return new Promise((done, failed) => {
      const script = document.createElement('script');
      waiting[name] = done;
      script.onerror = () => failed(fault('missing'));
      script.onload = () => failed(fault('damaged'));
      script.src = url;
      document.head.append(script);
    });
  }

  const fold = (text) => text.normalize('NFKD').toLowerCase();
  const split = (text) => fold(text).match(/[\p{Alphabetic}\p{N}]+/gu) || [];

  function indexOf({ docs, labels }) {
    const has = (doc, word) => split(doc.title + ' ' + doc.summary).some((own) => own.startsWith(word));
    const passes = (doc, filters) => Object.keys(filters).every((group) => filters[group].some((value) => (doc.values[group] || []).includes(value)));
    const find = (query, exactly) => {
      const words = split(query).slice(0, 12).map((typed) => {
        const used = (!exactly && NAMES[typed]) || typed;
        const known = docs.some((doc) => has(doc, used));
        return { typed, used, how: !known ? 'unknown' : used === typed ? 'found' : 'spelling' };
      });
      const used = words.filter(({ how }) => how !== 'unknown').map((word) => word.used);
      const every = docs.filter((doc) => used.length && used.every((word) => has(doc, word)));
      const some = docs.filter((doc) => !every.includes(doc) && used.some((word) => has(doc, word)));
      return { words, used, every, hits: every.length < 10 ? every.concat(some) : every };
    };
    return {
      groups: Object.keys(labels),
      async search(query, { filters = {}, size = 10, from = 0, exactly = false }) {
        const { words, used, every, hits } = find(query, exactly);
        const kept = hits.filter((doc) => passes(doc, filters));
        const marks = (text) => text.split(/([\p{Alphabetic}\p{N}]+)/u).filter(Boolean).map((part) => [part, used.some((word) => fold(part).startsWith(word))]);
        return {
          hits, filters, words, marks, total: kept.length, all: kept.filter((doc) => every.includes(doc)).length,
          query: words.map((word) => word.used).join(' '), corrected: words.some(({ how }) => how === 'spelling'),
          results: kept.slice(from, from + size),
        };
      },
      async facets({ hits, filters }) {
        return Object.keys(labels).map((group) => {
          const others = { ...filters };
          delete others[group];
          const values = Object.keys(labels[group]).map((value) => {
            const count = hits.filter((doc) => passes(doc, { ...others, [group]: [value] })).length;
            return { value, label: labels[group][value], count };
          });
          return { group, label: group, values };
        });
      },
      async near() {
        return ['autism', 'school'];
      },
    };
  }

  return {
    put: (name, facts) => waiting[name](indexOf(facts)),
    open: (base, lang) => load(base + lang + '.js', lang),
  };
})();
