// Answers for the network when there is none. The build writes a line above this one: BUILD, with the version of the site, what
// every device keeps from the first visit, and the page for those who are not connected.
//
// Three caches, all named after the scope, so that two sites on one server leave each other alone:
//   shell VERSION   what every device keeps, and the files that pages load
//   pages VERSION   pages that people have looked at, the newest last
//   kept VERSION    the whole site, for those who asked for it (offline.js fills and removes it)
/* global BUILD */
'use strict';

const HOME = new URL(self.registration.scope);
const OWN = `local-offer ${HOME.pathname} `;
const SHELL = `${OWN}shell ${BUILD.version}`;
const PAGES = `${OWN}pages ${BUILD.version}`;
const KEPT = `${OWN}kept `;
/** In a cache of the whole site once it is complete. */
const LIST = new URL('offline-files.json', HOME).href;

/** How long a page may take, in milliseconds, before the copy on the device is shown. */
const PATIENCE = 3000;
const MOST_PAGES = 200;
/** How many of them come along into a new version. */
const MOST_CARRIED = 40;

const isInside = (url) => url.origin === HOME.origin && url.pathname.startsWith(HOME.pathname);
const pathOf = (url) => url.pathname.slice(HOME.pathname.length);
/** Their names change with what is in them. */
const isForEver = (path) => path.startsWith('assets/') || /^search-index\/.+\//.test(path);
const isPage = (path) => path === '' || path.endsWith('/') || path.endsWith('.html');
const isGood = (response) => response.status === 200 && response.type === 'basic' && !response.redirected;
const isHtml = (response) => /^text\/html/.test(response.headers.get('content-type') || '');
/** Questions are not kept, and a page has one name. */
const keyOf = (url) => url.origin + url.pathname.replace(/\/index\.html$/, '/');
const pause = (time) => new Promise((done) => { setTimeout(done, time); });

/** Does the work for all items, four at a time. */
async function each(items, work) {
  const queue = [...items];
  const lane = async () => { while (queue.length) await work(queue.shift()); };
  await Promise.all([lane(), lane(), lane(), lane()]);
}

/** The device may be full: then the page is shown all the same. What a newer version took away is not begun again. */
async function put(name, key, response) {
  try {
    if (!await caches.has(name)) return;
    const cache = await caches.open(name);
    await cache.put(key, response);
    if (name === PAGES) await trim(cache);
  } catch (full) { /* It is not kept. */ }
}

async function trim(cache) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_PAGES)).map((key) => cache.delete(key)));
}

async function lookIn(names, key) {
  for (const name of names) {
    const found = await (await caches.open(name)).match(key, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

const ownCaches = async (start) => (await caches.keys()).filter((name) => name.startsWith(OWN + start));

/** What is on the device. The newest copy counts, but the index of search must fit the rest of a kept site. */
async function find(key) {
  const kept = await ownCaches('kept ');
  const own = [PAGES, SHELL];
  const ofSearch = key.startsWith(`${HOME.href}search-index/`);
  if (ofSearch) return lookIn([...await complete(kept), ...own, ...kept], key);
  return lookIn([...own, ...kept], key);
}

async function complete(names) {
  const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(LIST)));
  return names.filter((name, at) => found[at]);
}

// A new version: it fills its own caches before it takes the place of the old one.

async function fill() {
  const before = await caches.keys();
  const old = before.filter((name) => name.startsWith(OWN) && name !== SHELL && name !== PAGES);
  await Promise.all([SHELL, PAGES].map((name) => caches.open(name)));
  await each(BUILD.shell, (path) => fetchInto(SHELL, new URL(path, HOME), old));
  await carryOn(old);
}

async function fetchInto(name, url, old) {
  const forEver = isForEver(pathOf(url));
  const known = forEver && await lookIn(old, url.href);
  const response = known || await fetch(url.href, { cache: forEver ? 'default' : 'no-cache' });
  if (!known && !isGood(response)) throw new Error(`${url.href} could not be kept`);
  const cache = await caches.open(name);
  await cache.put(keyOf(url), response);
}

/** Pages that people looked at come along in their new version, and so do those that are open now. */
async function carryOn(old) {
  const names = old.filter((name) => name.startsWith(`${OWN}pages `));
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const seen = [].concat(...lists).map((request) => request.url).slice(-MOST_CARRIED);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const addresses = [...seen, ...open.map((client) => client.url)].map((url) => new URL(url));
  const keys = new Set(addresses.filter((url) => isInside(url) && isPage(pathOf(url))).map(keyOf));
  await each(keys, (key) => carry(key, old));
}

async function carry(key, old) {
  const response = await fetch(key, { cache: 'no-cache' });
  if (!isGood(response) || !isHtml(response)) return;
  const html = await response.clone().text();
  await put(PAGES, key, response);
  const pictures = [...html.matchAll(/ src="([^"]+)"/g)].map((match) => new URL(match[1], key)).filter(isInside);
  await each(pictures, (url) => carryPicture(url, old));
}

async function carryPicture(url, old) {
  if (await lookIn([SHELL], url.href)) return;
  try {
    const known = isForEver(pathOf(url)) && await lookIn(old, url.href);
    const response = known || await fetch(url.href);
    if (known || isGood(response)) await put(SHELL, url.href, response);
  } catch (lost) { /* The page can be read without it. */ }
}

async function takeOver() {
  const names = await caches.keys();
  const mine = names.filter((name) => name.startsWith(OWN) && !name.startsWith(KEPT));
  await Promise.all(mine.filter((name) => name !== SHELL && name !== PAGES).map((name) => caches.delete(name)));
  if (self.registration.navigationPreload) await self.registration.navigationPreload.enable();
  await self.clients.claim();
}

// Answers.

async function fromNetwork(event) {
  const ahead = await event.preloadResponse;
  return ahead || fetch(event.request);
}

/** Asks the network, and keeps what `wanted` accepts. */
function ask(event, key, name, wanted) {
  const answer = fromNetwork(event).then((response) => {
    if (isGood(response) && wanted(response)) event.waitUntil(put(name, key, response.clone()));
    return response;
  });
  event.waitUntil(answer.catch(() => undefined));
  return answer;
}

/** The network's answer, or what is on the device when that takes too long or fails. */
async function newest(event, key, answer) {
  const quiet = answer.catch(() => undefined);
  const quick = await Promise.race([quiet, pause(PATIENCE)]);
  if (quick && quick.status < 500) return quick;
  return await find(key) || quick || quiet;
}

async function page(event, url) {
  const key = keyOf(url);
  return await newest(event, key, ask(event, key, PAGES, isHtml)) || elsewhere(url);
}

/** Not connected, and the page is not on the device. */
async function elsewhere(url) {
  const path = pathOf(url);
  const withSlash = `${keyOf(url)}/`;
  if (!isPage(path) && await find(withSlash)) return Response.redirect(withSlash + url.search, 302);
  if (path === BUILD.fallback) return Response.error();
  return Response.redirect(`${HOME.href}${BUILD.fallback}?${encodeURIComponent(path)}`, 302);
}

async function file(event, url) {
  const wanted = () => event.request.mode !== 'navigate';
  return await newest(event, keyOf(url), ask(event, keyOf(url), SHELL, wanted)) || Response.error();
}

async function forEver(event, url) {
  const key = keyOf(url);
  return await find(key) || ask(event, key, SHELL, () => true);
}

function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !isInside(url) || request.headers.has('range')) return;
  const path = pathOf(url);
  if (isForEver(path)) event.respondWith(forEver(event, url));
  else if (request.mode === 'navigate') event.respondWith(/\.[a-z0-9]+$/.test(path) && !isPage(path) ? file(event, url) : page(event, url));
  // What a script of ours asks for itself, it keeps itself.
  else if (request.destination) event.respondWith(file(event, url));
}

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(fill());
});
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', answer);
