// Search pages. The form is a real one and every list is a link, so that the page works without this; here results are shown under the
// form as people type. All words are the page's (#search-say). Texts of the index become text, never HTML.
/* global SearchIndex */
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const form = byId('search-form');
  if (!form) return;

  const PAGE = 10;
  const MOST = 200;
  const FILTERS = 100;
  const PAUSE = 300;
  const SLOW = 800;
  const LEAST = 3;

  const { index: base, lang, root, only } = form.dataset;
  const input = form.elements.q;
  const [status, found, notes, list, more] = ['status', 'found', 'notes', 'list', 'more'].map((id) => byId('search-' + id));
  const [filters, facets, chosen] = ['filters', 'facets', 'chosen'].map((id) => byId('search-' + id));
  const heading = byId('search-results');
  const parts = byId('search-say').content;
  const title = document.title;

  /** What is asked for: words, filters as pairs of group and value, and whether words are left as they are. */
  let asked;
  let answer;
  let opened;
  let size = PAGE;
  let turn = 0;
  let timer;
  /** The entry of the history holds words that are still being typed. */
  let draft = false;
  /** The fields of filters by group and value, and the boxes around groups. */
  const fields = new Map();
  const sets = new Map();

  const say = (name) => parts.querySelector('[data-say="' + name + '"]').textContent;
  const key = (group, value) => group + '\n' + value;

  function make(name, attributes, ...children) {
    const one = document.createElement(name);
    Object.keys(attributes).forEach((attribute) => one.setAttribute(attribute, attributes[attribute]));
    one.append(...children.filter((child) => child));
    return one;
  }

  function fill(one, ...children) {
    one.textContent = '';
    one.append(...children.filter((child) => child));
    one.hidden = !one.firstChild;
  }

  // The address of the page, and the history.

  function read() {
    const params = new URLSearchParams(location.search);
    const pairs = Array.from(params).slice(0, FILTERS).filter(([group]) => group !== 'q' && group !== 'exactly');
    const once = new Map(pairs.map((pair) => [key(pair[0], pair[1]), pair]));
    const q = (params.get('q') || '').slice(0, MOST);
    return { q, exactly: params.get('exactly') === '1', pairs: only ? [] : Array.from(once.values()) };
  }

  function addressOf({ q, exactly, pairs }) {
    const params = new URLSearchParams();
    if (q) params.set('q', q);
    pairs.forEach(([group, value]) => params.append(group, value));
    if (exactly) params.set('exactly', '1');
    const url = new URL(location.href);
    url.search = params.toString();
    url.hash = '';
    return url.href;
  }

  function note(how, state) {
    try {
      history[how + 'State'](state, '', addressOf(asked));
    } catch (error) {
      // A browser may allow no history here; results are shown all the same.
    }
  }

  /** Asks for something new. Words that are being typed share one entry of the history. */
  function go(next, typed) {
    const how = draft || (typed && !asked.q) ? 'replace' : 'push';
    const same = addressOf(next) === addressOf(asked);
    clearTimeout(timer);
    asked = next;
    draft = typed;
    size = PAGE;
    if (!same) note(how, null);
    return show();
  }

  // Asking the index.

  function open() {
    if (!opened) {
      opened = Promise.resolve().then(() => SearchIndex.open(base, lang));
      opened.catch(() => { opened = null; });
    }
    return opened;
  }

  async function ask(from, most) {
    const index = await open();
    asked.pairs = asked.pairs.filter(([group]) => index.groups.includes(group));
    const wanted = {};
    asked.pairs.forEach(([group, value]) => { (wanted[group] = wanted[group] || []).push(value); });
    if (only) wanted[only.split('=')[0]] = [only.split('=')[1]];
    return index.search(asked.q, { filters: wanted, size: most, from, exactly: asked.exactly });
  }

  async function show() {
    turn += 1;
    const mine = turn;
    const { q } = asked;
    document.title = q ? q + ' – ' + title : title;
    sameWordsElsewhere(q);
    if (!q.trim()) return clear();
    const slow = setTimeout(() => fill(status, say('busy')), SLOW);
    try {
      const now = await ask(0, size);
      const near = now.total || asked.pairs.length ? [] : await (await open()).near(q);
      if (mine === turn) present(now, near);
    } catch (error) {
      if (mine === turn) {
        clear();
        fail(error);
      }
    }
    return clearTimeout(slow);
  }

  /** The links to the search in easy read and in other languages take the words along. */
  function sameWordsElsewhere(q) {
    document.querySelectorAll('.versions a, #search-languages a').forEach((link) => {
      if (/\/search\/(index\.html)?$/.test(link.pathname)) link.search = q ? '?' + new URLSearchParams({ q }) : '';
    });
  }

  // What people see.

  function clear() {
    answer = null;
    found.removeAttribute('aria-busy');
    fill(status);
    status.hidden = false;
    found.hidden = true;
  }

  function fail(error) {
    fill(status, say(error && error.code === 'missing' ? 'offline' : 'broken'));
  }

  function present(now, near) {
    answer = now;
    found.hidden = false;
    found.removeAttribute('aria-busy');
    fill(status, ...outcome());
    fill(notes, ...advice(near));
    fill(list, ...now.results.map(item));
    heading.hidden = list.hidden;
    more.hidden = list.children.length >= now.total;
    showChosen();
    if (filters) {
      filters.hidden = !now.total && !asked.pairs.length;
      filters.open = filters.open || asked.pairs.length > 0;
    }
    fillFilters();
  }

  /** What came of it, in short lines that are read out. */
  function outcome() {
    const { total, all, words, corrected, query } = answer;
    const lines = [total ? say('found') + ' ' + total : say(asked.pairs.length ? 'none-filtered' : 'none')];
    if (total && !all) lines.push(say('some'));
    else if (all < total) lines.push(say('all') + ' ' + all);
    const unknown = words.filter(({ how }) => how === 'unknown').map(({ typed }) => typed);
    if (unknown.length) lines.push(say('unknown') + ' ' + unknown.join(', '));
    const shown = lines.map((line) => make('p', {}, line));
    if (corrected) shown.push(make('p', {}, say('corrected') + ' ', make('strong', {}, query)));
    return shown;
  }

  /** What to do when it is not what they meant. */
  function advice(near) {
    const lines = [];
    if (answer.corrected) {
      const link = make('a', { class: 'go', href: addressOf({ ...asked, exactly: true }) }, asked.q);
      lines.push(make('p', {}, say('instead') + ' ', link));
    }
    if (near.length) {
      const link = (word) => make('li', {}, make('a', { href: addressOf({ q: word, pairs: [] }) }, word));
      lines.push(make('p', {}, say('near')), make('ul', { class: 'tags' }, ...near.map(link)));
    }
    if (!answer.total) lines.push(make('p', {}, say('try')));
    return lines;
  }

  function hrefOf(address) {
    const ends = location.protocol === 'file:' && address.endsWith('/');
    return root + address.replace(/^\//, '') + (ends ? 'index.html' : '');
  }

  function marked(text) {
    return answer.marks(text || '').map(([words, match]) => (match ? make('mark', {}, words) : words));
  }

  function item(result) {
    return only ? easyItem(result) : fullItem(result);
  }

  function easyItem({ title: name, address, extra }) {
    const [, easy, picture] = extra;
    const size72 = { width: 72, height: 72 };
    const image = picture && make('img', { class: 'tile', src: hrefOf(picture), alt: '', loading: 'lazy', ...size72 });
    const label = make('span', { class: 'choice-label' }, ...marked(name));
    const text = make('span', { class: 'choice-text' }, label);
    return make('li', {}, make('a', { class: 'choice', href: hrefOf(easy || address) }, image, text));
  }

  function fullItem({ title: name, address, summary, extra, parts: sections }) {
    const [kind, easy, , , date, cost, place, ages] = extra;
    const href = hrefOf(address);
    const all = (tag, texts) => texts.filter((text) => text).map((text) => make(tag, {}, text));
    const facts = all('li', [ages, cost, place]);
    const section = ({ anchor, heading: words }) => make('li', {}, make('a', {
      class: 'go', href: href + '#' + anchor, 'aria-label': words + ', ' + name,
    }, ...marked(words)));
    return make('li', { class: 'card' },
      make('p', { class: 'card-kind' }, ...all('span', [kind, date])),
      make('h3', { class: 'card-title' }, make('a', { href }, ...marked(name))),
      summary && make('p', {}, ...marked(summary)),
      facts.length > 0 && make('ul', { class: 'marks' }, ...facts),
      sections.length > 0 && make('ul', { class: 'found-in', 'aria-label': say('sections') }, ...sections.slice(0, 3).map(section)),
      easy && make('p', {}, easyLink(name, hrefOf(easy))));
  }

  function easyLink(name, href) {
    const link = parts.querySelector('a').cloneNode(true);
    link.setAttribute('href', href);
    link.setAttribute('aria-label', link.textContent.trim() + ': ' + name);
    return link;
  }

  async function showMore() {
    const mine = turn;
    const shown = list.children.length;
    try {
      const { results } = await ask(shown, PAGE);
      if (mine !== turn) return;
      list.append(...results.map(item));
      size = list.children.length;
      more.hidden = !results.length || size >= answer.total;
      note('replace', { size });
      if (list.children[shown]) list.children[shown].querySelector('a').focus();
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  // Filters.

  const isChosen = (group, value) => asked.pairs.some((pair) => pair[0] === group && pair[1] === value);

  async function fillFilters() {
    if (!filters || !filters.open || !answer) return;
    const mine = turn;
    try {
      const groups = await (await open()).facets(answer);
      if (mine === turn) drawFilters(groups);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  /** Fields stay the same elements, so that the focus stays where it is. New ones come in the order of the answer. */
  function drawFilters(groups) {
    let above = null;
    fields.forEach((one) => one.count(0));
    groups.forEach(({ group, label, values }) => {
      if (!sets.has(group)) {
        sets.set(group, make('fieldset', {}, make('legend', {}, label)));
        facets.insertBefore(sets.get(group), above ? above.nextSibling : facets.firstChild);
      }
      above = sets.get(group);
      let last = above.firstChild;
      values.forEach(({ value, label: words, count }) => {
        const name = key(group, value);
        if (!fields.has(name)) {
          fields.set(name, field(group, value, words));
          last.after(fields.get(name).label);
        }
        last = fields.get(name).label;
        fields.get(name).count(count);
      });
    });
    sets.forEach((set) => { set.hidden = !set.querySelector('label:not([hidden])'); });
    asked.pairs = asked.pairs.filter(([group, value]) => fields.has(key(group, value)));
    showChosen();
  }

  function field(group, value, words) {
    const box = make('input', { type: 'checkbox', name: group, value });
    const number = make('span', { class: 'muted' });
    const label = make('label', { class: 'tick' }, box, make('span', {}, words + ' ', number));
    box.addEventListener('change', () => choose(group, value, box.checked));
    return {
      words,
      label,
      count(count) {
        box.checked = isChosen(group, value);
        number.textContent = count;
        label.hidden = !count && !box.checked;
      },
    };
  }

  function choose(group, value, on) {
    const others = asked.pairs.filter((pair) => pair[0] !== group || pair[1] !== value);
    narrow(on ? others.concat([[group, value]]) : others);
  }

  function narrow(pairs) {
    draft = false;
    go({ ...asked, pairs }, false);
  }

  /** The chosen filters, each with a way to remove it. Then the focus goes to where filters are chosen. */
  function showChosen() {
    if (!chosen) return;
    const button = (words, name, press) => {
      const one = make('button', { type: 'button', 'aria-label': name }, words);
      one.addEventListener('click', () => { press(); filters.querySelector('summary').focus(); });
      return make('li', {}, one);
    };
    const known = asked.pairs.filter(([group, value]) => fields.has(key(group, value)));
    const items = known.map(([group, value]) => {
      const { words } = fields.get(key(group, value));
      return button(words + ' ×', say('remove') + ': ' + words, () => choose(group, value, false));
    });
    if (items.length) items.push(button(say('clear'), say('clear'), () => narrow([])));
    fill(chosen, ...items);
  }

  // What people do.

  const typed = () => input.value.slice(0, MOST);

  function pause() {
    const q = typed();
    const enough = !q.trim() || Array.from(q.trim()).length >= LEAST;
    if (enough && q !== asked.q) go({ ...asked, q, exactly: false }, true);
  }

  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(pause, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const q = typed();
    go({ ...asked, q, exactly: q === asked.q && asked.exactly }, false);
  });
  more.addEventListener('click', showMore);
  if (filters) filters.addEventListener('toggle', fillFilters);
  addEventListener('popstate', () => {
    if (addressOf(read()) === addressOf(asked)) return;
    clearTimeout(timer);
    draft = false;
    start();
  });

  function start() {
    asked = read();
    size = Math.min((history.state && history.state.size) || PAGE, MOST);
    if (input.value !== asked.q) input.value = asked.q;
    show();
  }

  // Words that somebody typed before this script came are kept.
  const early = typed();
  if (new URLSearchParams(location.search).get('q')) {
    found.hidden = false;
    found.setAttribute('aria-busy', 'true');
  }
  start();
  if (early && !asked.q) {
    input.value = early;
    pause();
  }
})();
