// Keeps the whole site on the device, when somebody asks for it, and lists what is there already. What it says stands in the page.
(function () {
  'use strict';

  const SCRIPT = document.currentScript.src;
  const HOME = new URL('../', SCRIPT);
  const OWN = `local-offer ${HOME.pathname} `;
  const LIST = new URL('offline-files.json', HOME).href;
  /** In a cache that is not complete yet, in the place of LIST. */
  const BEGUN = `${LIST}?begun`;
  const LANES = 4;
  const MOST_LISTED = 30;

  const byId = (id) => document.getElementById(id);
  const show = (element, shown) => { if (element) element.hidden = !shown; };
  const nameOf = (version) => `${OWN}kept ${version}`;
  const urlOf = (path) => new URL(path, HOME).href;
  let stop = null;

  // Words

  function say(name, counts) {
    const source = document.querySelector(`[data-message="${name}"]`);
    const fill = (all, key) => (counts && key in counts ? counts[key].toLocaleString(document.documentElement.lang) : all);
    return source ? source.textContent.replace(/\{(\w+)\}/g, fill) : '';
  }

  function tell(name, counts) {
    const words = say(name, counts);
    if (byId('keep-say').textContent !== words) byId('keep-say').textContent = words;
  }

  // What is on the device

  async function caught() {
    return (await caches.keys()).filter((name) => name.startsWith(`${OWN}kept `));
  }

  async function listIn(name) {
    const cache = await caches.open(name);
    const whole = await cache.match(LIST);
    const list = whole || await cache.match(BEGUN);
    return list ? { name, cache, whole: Boolean(whole), ...await list.json() } : { name, cache, whole: false, files: [] };
  }

  async function askForList() {
    const response = await fetch(LIST, { cache: 'no-cache', signal: stop ? stop.signal : undefined });
    if (!response.ok) throw new Error(`${LIST}: ${response.status}`);
    return response.json();
  }

  async function count(copy) {
    return (await copy.cache.keys()).filter((request) => !request.url.startsWith(LIST)).length;
  }

  /** Which of its states the device is in, shown in words and buttons. */
  async function look() {
    const copies = await Promise.all((await caught()).map(listIn));
    const whole = copies.find((copy) => copy.whole);
    const part = copies.find((copy) => !copy.whole);
    show(byId('keep-remove'), copies.length > 0);
    byId('keep-start').textContent = say(part ? 'go-on' : 'start');
    show(byId('keep-start'), !whole || Boolean(part));
    if (whole) tell('all', { done: whole.files.length, all: whole.files.length });
    else if (part) tell('part', { done: await count(part), all: part.files.length });
    if (whole) await compare(whole);
  }

  async function compare(whole) {
    const list = await askForList().catch(() => whole);
    if (list.version === whole.version) return;
    byId('keep-start').textContent = say('update');
    show(byId('keep-start'), true);
    tell('newer');
  }

  // Keeping

  /** Pieces of news for people who listen: at each tenth. */
  function progress(done, all) {
    byId('keep-progress').max = all;
    byId('keep-progress').value = done;
    const tenth = Math.floor((done * 10) / all);
    if (tenth === progress.last) return;
    progress.last = tenth;
    tell('busy', { done, all });
  }

  /** The same file in another copy on this device, by its hash. */
  async function reuse(copies, [path, hash]) {
    for (const copy of copies) {
      if (copy.hashes.get(path) === hash) {
        const found = await copy.cache.match(urlOf(path));
        if (found) return found;
      }
    }
    return undefined;
  }

  async function download(path) {
    const cache = path.startsWith('assets/') ? 'default' : 'no-cache';
    const response = await fetch(urlOf(path), { cache, signal: stop.signal });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    // The browser does not show a page that came from another address than it asked for.
    return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
  }

  async function fill(list) {
    const others = await Promise.all((await caught()).filter((name) => name !== nameOf(list.version)).map(listIn));
    const copies = others.map((copy) => ({ ...copy, hashes: new Map(copy.files) }));
    const cache = await caches.open(nameOf(list.version));
    await cache.put(BEGUN, new Response(JSON.stringify(list)));
    const there = new Set((await cache.keys()).map((request) => request.url));
    const missing = list.files.filter(([path]) => !there.has(urlOf(path)));
    let done = list.files.length - missing.length;
    const lane = async () => {
      for (let file = missing.shift(); file; file = missing.shift()) {
        if (stop.signal.aborted) throw new DOMException('', 'AbortError');
        await cache.put(urlOf(file[0]), await reuse(copies, file) || await download(file[0]));
        done += 1;
        progress(done, list.files.length);
      }
    };
    progress.last = -1;
    progress(done, list.files.length);
    await Promise.all(Array.from({ length: LANES }, lane));
    return cache;
  }

  async function hasRoom() {
    if (!navigator.storage || !navigator.storage.estimate) return true;
    const { quota, usage } = await navigator.storage.estimate();
    return !quota || quota - usage > Number(byId('keep').dataset.bytes);
  }

  /** The site may change while it is being kept: then what has changed is asked for again. */
  async function keepAll() {
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => false);
    let list = await askForList();
    for (let round = 0; round < 3; round += 1) {
      const cache = await fill(list);
      const now = await askForList();
      if (now.version === list.version) {
        await cache.put(LIST, new Response(JSON.stringify(list)));
        await cache.delete(BEGUN);
        const others = (await caught()).filter((name) => name !== nameOf(list.version));
        await Promise.all(others.map((name) => caches.delete(name)));
        return;
      }
      list = now;
    }
    throw new Error('The site keeps changing');
  }

  function reasonOf(error) {
    if (error.name === 'AbortError') return 'stopped';
    return error.name === 'QuotaExceededError' ? 'full' : 'lost';
  }

  async function keep() {
    if (stop) return;
    stop = new AbortController();
    busy(true);
    let failed = null;
    try {
      if (await hasRoom()) await keepAll(); else failed = 'full';
    } catch (error) {
      failed = reasonOf(error);
      stop.abort();
    }
    stop = null;
    busy(false);
    await look();
    if (failed) await explain(failed);
  }

  async function explain(failed) {
    const copies = await Promise.all((await caught()).map(listIn));
    const part = copies.find((copy) => !copy.whole);
    if (part) tell(failed, { done: await count(part), all: part.files.length });
    else tell(failed === 'full' ? 'full' : 'first');
  }

  function busy(is) {
    show(byId('keep-bar'), is);
    show(byId('keep-stop'), is);
    show(byId('keep-start'), !is);
    show(byId('keep-remove'), false);
    // The button that was pressed is gone, so the next one takes the focus.
    const next = byId(is ? 'keep-stop' : 'keep-start');
    if (document.activeElement === document.body) next.focus();
  }

  async function remove() {
    await Promise.all((await caught()).map((name) => caches.delete(name)));
    await look();
    tell('gone');
    byId('keep-start').focus();
  }

  // Pages that people have looked at

  async function titleOf(cache, request) {
    const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), 'text/html');
    const heading = page.querySelector('h1');
    return { heading: heading ? heading.textContent.trim() : '', title: page.title, lang: page.documentElement.lang, dir: page.documentElement.dir };
  }

  async function seen() {
    const names = (await caches.keys()).filter((name) => name.startsWith(`${OWN}pages `));
    const always = new Set(Array.from(document.querySelectorAll('[data-always] a'), (link) => link.href));
    for (const name of names) {
      const cache = await caches.open(name);
      const requests = (await cache.keys()).reverse().filter(({ url }) => !always.has(url) && !url.startsWith(urlOf('offline/')));
      const found = await Promise.all(requests.slice(0, MOST_LISTED).map(async (request) => [request.url, await titleOf(cache, request)]));
      // All at once: a list that grows would move under the reader.
      found.forEach(([url, told]) => list(url, told));
    }
  }

  // A page and its easy-read version have one heading: the second says all of its title.
  const listed = new Set();

  // A list without items is no list: it comes with the first of them.
  function seenList() {
    const there = byId('seen').querySelector('ul');
    if (there) return there;
    const made = document.createElement('ul');
    made.className = 'index';
    byId('seen').append(made);
    return made;
  }

  function list(url, { heading, title, lang, dir }) {
    const name = listed.has(heading) ? title : heading;
    if (!name || listed.has(name)) return;
    listed.add(name);
    const link = document.createElement('a');
    Object.assign(link, { href: url, textContent: name, lang, dir, className: 'go' });
    const item = document.createElement('li');
    item.append(link);
    seenList().append(item);
  }

  // The page that was asked for while not connected
  function again() {
    const link = byId('again');
    const asked = link && location.search ? new URL(safely(location.search.slice(1)), HOME) : null;
    if (!asked || asked.origin !== HOME.origin || !asked.pathname.startsWith(HOME.pathname)) return;
    link.href = asked.href;
    show(link.parentElement, true);
  }

  function safely(text) {
    try { return decodeURIComponent(text); } catch (odd) { return ''; }
  }

  async function begin() {
    if (!byId('keep')) return;
    try {
      await navigator.serviceWorker.register(urlOf('sw.js'));
      await look();
      show(byId('keep-buttons'), true);
    } catch (blocked) {
      tell('blocked');
    }
    byId('keep-start').addEventListener('click', keep);
    byId('keep-stop').addEventListener('click', () => stop && stop.abort());
    byId('keep-remove').addEventListener('click', remove);
  }

  again();
  begin();
  if ('caches' in window) seen().catch(() => {});
}());
