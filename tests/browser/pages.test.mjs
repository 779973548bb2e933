// What every page must have, told by the page as the browser built it: language, titles, headings, landmarks, ids, links,
// nothing that a strict policy would block, nothing stored, no shift, few and small files.

import { after, before, test } from 'node:test';
import { fileAt, files, gzipped, pages, slow } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, eachTab, launch, tab } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';

const KIB = 1024;
const LEAST = { weight: 14 * KIB, requests: 5, script: 10 * KIB, pictures: 40 * KIB };
// Search pages have one file more, a script that reads the index.
const SEARCH = { requests: 6, script: 13 * KIB };
// Smaller movements are less than a pixel, or of things at the very edge of the window.
// A word of a line that arrives in two pieces moves by less than this.
const LEAST_SHIFT = 0.005;
const NOWHERE = '/no/such/page/';

let server;
let browser;
/** Of each page, by address: its `item` of the site and its `facts`. */
const seen = new Map();

before(async () => {
  server = await serve({ stay: true });
  browser = await launch();
  await each(pages, { make: () => watchingTab(), end: (page) => page.context().close() }, async (item, page) => {
    seen.set(item.address, { item, facts: await visit(page, server.origin + item.address) });
  });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function watchingTab(options) {
  const page = await tab(browser, options);
  await page.addInitScript(watchShiftsAndBlocks);
  return page;
}

/** Opens a page and tells what it is made of and what happened meanwhile. */
async function visit(page, url) {
  const requests = [];
  const complaints = [];
  const note = (request) => requests.push(request.url());
  const complain = (message) => message.type() === 'error' && complaints.push(message.text());
  const fail = (error) => complaints.push(error.message);
  page.on('request', note).on('console', complain).on('pageerror', fail);
  await page.goto(url, { waitUntil: 'load' });
  const facts = await page.evaluate(readPage);
  const cookies = await page.context().cookies();
  page.off('request', note).off('console', complain).off('pageerror', fail);
  return { ...facts, requests, complaints, cookies: cookies.map((cookie) => cookie.name) };
}

// The next two functions run in the page.
function watchShiftsAndBlocks() {
  window.blocked = [];
  window.shifts = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.blocked.push(`${event.violatedDirective} blocked ${event.blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(({ node }) => node?.className?.baseVal ?? (node?.className || node?.nodeName));
      window.shifts.push({ value, what: `${moved.join(', ')} moved while the page loaded, by ${value}` });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function readPage() {
  await document.fonts.ready;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const all = (selector) => [...document.querySelectorAll(selector)];
  const name = (one) => one.tagName.toLowerCase() + (one.className ? `.${String(one.className).split(' ')[0]}` : '');
  const handlers = (one) => one.getAttributeNames().filter((attribute) => attribute.startsWith('on'));
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    mains: all('main').length,
    headings: all('h1, h2, h3, h4, h5, h6').map((one) => ({ level: Number(one.tagName[1]), text: one.textContent.trim() })),
    ids: all('[id]').map((one) => one.id),
    links: all('a[href], area[href], link[href]').map((one) => ({ raw: one.getAttribute('href'), url: one.href, name: name(one) })),
    sources: all('[src]').map((one) => one.src),
    inline: [
      ...all('[style]').map((one) => `${name(one)} has a style attribute`),
      ...all('style').map(() => 'a style element'),
      ...all('script:not([src])').filter((one) => !/json/.test(one.type)).map(() => 'a script without a file'),
      ...all('*').flatMap((one) => handlers(one).map((handler) => `${name(one)} has ${handler}`)),
      ...all('[href^="javascript:" i]').map((one) => `${name(one)} has a javascript: address`),
    ],
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    blocked: window.blocked,
    shifts: window.shifts,
    text: document.body.innerText,
  };
}

/** Runs `look(item, facts, add)` for all pages, where `add(selector, what)` adds a problem, and settles. */
function onAllPages(name, look) {
  return (t) => {
    const findings = new Findings(name);
    for (const { item, facts } of seen.values()) {
      look(item, facts, (selector, what) => findings.add(item.address, '1280 px', selector, what));
    }
    findings.figure('pages', seen.size);
    findings.settle(t);
  };
}

test('each page says its language and direction', onAllPages('language', (item, facts, add) => {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(facts.lang)) add('html', `lang is "${facts.lang}"`);
  if (!['ltr', 'rtl'].includes(facts.dir)) add('html', `dir is "${facts.dir}"`);
}));

// Pages that have moved are left out: nobody stays there.
test('no two pages have the same title', (t) => {
  const findings = new Findings('titles');
  const titles = new Map();
  for (const [address, { item, facts }] of seen) {
    if (item.redirect) continue;
    if (!facts.title) findings.add(address, 'any', 'title', 'there is no title');
    if (titles.has(facts.title)) findings.add(address, 'any', 'title', `“${facts.title}” is also the title of ${titles.get(facts.title)}`);
    titles.set(facts.title, address);
  }
  findings.figure('titles', titles.size);
  findings.settle(t);
});

test('each page has one main part and one first heading, and skips no level', onAllPages('headings', (item, facts, add) => {
  if (facts.mains !== 1) add('main', `there are ${facts.mains}`);
  const firsts = facts.headings.filter(({ level }) => level === 1);
  if (firsts.length !== 1) add('h1', `there are ${firsts.length}`);
  facts.headings.forEach(({ level, text }, at) => {
    const above = facts.headings[at - 1]?.level ?? 0;
    if (level > above + 1) add(`h${level}`, `“${text}” comes straight after an h${above}`);
  });
}));

test('no id is used twice on a page', onAllPages('ids', (item, facts, add) => {
  const twice = facts.ids.filter((id, at) => facts.ids.indexOf(id) !== at);
  twice.forEach((id) => add(`#${id}`, 'is used more than once'));
}));

/** Says what is wrong with a link as it works on a server where the site begins at `base`; null if nothing is. */
function faultOf(url, base) {
  const { origin, pathname, hash } = new URL(url);
  if (origin !== new URL(base).origin) return null;
  const start = new URL(base).pathname;
  if (!pathname.startsWith(start)) return 'leads out of the site';
  const file = fileAt('/' + pathname.slice(start.length));
  if (!file) return 'there is no such file';
  if (hash === '' || !file.endsWith('.html')) return null;
  const target = [...seen.values()].find(({ item }) => item.file === file);
  return target.facts.ids.includes(decodeURIComponent(hash.slice(1))) ? null : `nothing there has the id ${hash}`;
}

test('every link within the site leads somewhere, anchors included', (t) => {
  const findings = new Findings('links');
  let links = 0;
  for (const { item, facts } of seen.values()) {
    for (const { raw, url, name } of facts.links) {
      links += 1;
      const fault = faultOf(url, server.origin + '/');
      if (fault) findings.add(item.address, 'any', `${name}[href="${raw}"]`, fault);
    }
  }
  findings.figure('links', links);
  findings.settle(t);
});

test('every link also works when the site is in a folder of its server', (t) => {
  const findings = new Findings('links-in-a-folder');
  const base = 'http://council.test/local-offer/';
  for (const { item, facts } of seen.values()) {
    if (item.file === '404.html') continue;
    for (const { raw, name } of facts.links) {
      const fault = faultOf(new URL(raw, base + item.address.slice(1)).href, base);
      if (fault) findings.add(item.address, 'in /local-offer/', `${name}[href="${raw}"]`, fault);
    }
  }
  findings.settle(t);
});

/** The folder that the site was built for: the settings' own address, as the home page tells it. */
function folderOfSite() {
  const own = seen.get('/').item.html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
  return own ? new URL(own).pathname : '/';
}

test('the page for missing addresses works at any depth', async (t) => {
  const findings = new Findings('missing-address');
  const prefix = folderOfSite();
  const whole = await serve({ prefix });
  await eachTab([NOWHERE, `${NOWHERE}deeper/page.html`], browser, {}, async (address, page) => {
    const answer = await page.goto(whole.origin + address);
    if (answer.status() !== 404) findings.add(address, prefix, 'page', `the answer is ${answer.status()}`);
    const { links } = await page.evaluate(readPage);
    for (const { raw, url } of links.filter((link) => !link.raw.startsWith('#'))) {
      const fault = faultOf(url, whole.origin + '/');
      if (fault) findings.add(address, prefix, `[href="${raw}"]`, fault);
    }
  });
  const failed = whole.requests.filter(({ path, status }) => status !== 200 && !path.includes(NOWHERE));
  failed.forEach(({ path, status }) => findings.add(NOWHERE, prefix, path, `was not found (${status})`));
  await whole.close();
  findings.settle(t);
});

test('pages look the same when the site is in a folder of its server', async (t) => {
  const findings = new Findings('in-a-folder');
  const inFolder = await serve({ prefix: '/local-offer/', stay: true });
  const shown = slow.filter(({ file }) => file !== '404.html');
  await eachTab(shown, browser, {}, async (item, page) => {
    await page.goto(inFolder.origin + item.address);
    const ground = await page.evaluate(() => getComputedStyle(document.body).marginTop);
    if (ground !== '0px') findings.add(item.address, 'in /local-offer/', 'body', 'has no style');
  });
  const failed = inFolder.requests.filter(({ status }) => status !== 200);
  failed.forEach(({ path, status }) => findings.add(path, 'in /local-offer/', 'request', `the answer is ${status}`));
  await inFolder.close();
  findings.settle(t);
});

test('pages that have moved send the reader on', async (t) => {
  const findings = new Findings('redirects');
  const moving = await serve();
  const moved = pages.filter(({ redirect }) => redirect);
  await eachTab(moved, browser, {}, async (item, page) => {
    const target = item.html.match(/content="0; ?url=([^"]+)"/i)?.[1];
    if (!target) return findings.add(item.address, 'any', 'meta', 'does not say where to go at once');
    const expected = new URL(target, moving.origin + item.address).href;
    const arrived = page.waitForURL(expected, { timeout: 5000 }).then(() => true, () => false);
    await page.goto(moving.origin + item.address).catch(() => null);
    if (!(await arrived)) findings.add(item.address, 'any', 'meta', `does not lead to ${target}`);
    if (faultOf(expected.replace(moving.origin, server.origin), server.origin + '/')) findings.add(item.address, 'any', 'meta', `there is no ${target}`);
    return null;
  });
  await moving.close();
  findings.figure('pages that have moved', moved.length);
  findings.settle(t);
});

test('the strict policy blocks nothing, and there is nothing that it would block', onAllPages('policy', (item, facts, add) => {
  facts.blocked.forEach((what) => add('page', what));
  facts.complaints.forEach((what) => add('console', what));
  facts.inline.forEach((what) => add('page', what));
}));

test('no other host is asked, and nothing is stored', onAllPages('hosts-and-storage', (item, facts, add) => {
  const elsewhere = [...facts.requests, ...facts.sources].filter((url) => !url.startsWith(server.origin));
  elsewhere.forEach((url) => add('page', `asks another host: ${url}`));
  facts.cookies.forEach((cookie) => add('page', `stores the cookie ${cookie}`));
  facts.stored.forEach((key) => add('page', `stores the key ${key}`));
}));

function addShifts(shifts, add) {
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  if (sum >= LEAST_SHIFT) shifts.forEach(({ what }) => add('page', what));
}

test('nothing moves while a page loads', onAllPages('shift', (item, facts, add) => addShifts(facts.shifts, add)));

test('nothing moves while a page arrives in pieces', async (t) => {
  const findings = new Findings('shift-in-pieces');
  const piecewise = await serve({ stay: true, pieces: 3 * KIB });
  // A worker that asks for pages of its own would wait for pieces that nobody sends.
  const make = () => watchingTab({ serviceWorkers: 'block' });
  await each(slow, { make, end: (page) => page.context().close() }, async (item, page) => {
    await page.goto(piecewise.origin + item.address, { waitUntil: 'commit' });
    const shown = () => page.evaluate(twoFrames);
    for (await shown(); piecewise.sendPiece(item.address);) await shown();
    await page.waitForLoadState();
    await shown();
    addShifts(await page.evaluate(() => window.shifts), (selector, what) => findings.add(item.address, 'in pieces', selector, what));
  });
  await piecewise.close();
  findings.settle(t);
});

// Runs in the page. Waits until what has arrived is drawn.
function twoFrames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** The files that a page needs, its icon included, as paths in the site. */
function filesOf({ links, requests }) {
  const icons = links.filter(({ name, raw }) => name.startsWith('link') && /\.(svg|ico|png)$/.test(raw)).map(({ url }) => url);
  return [...new Set([...requests, ...icons])].map((url) => fileAt(new URL(url).pathname)).filter(Boolean);
}

/** A picture of the easy-read set; the icon of the site is none. */
function isPicture(file) {
  return /^(assets|pictures)\//.test(file) && /\.(svg|png|jpg|webp|avif)$/.test(file) && !file.startsWith('assets/site.');
}

test('pages are light: few files, at most 14 KiB of HTML and styles for a service, little script', (t) => {
  const findings = new Findings('weight');
  let heaviest = { address: '', bytes: 0 };
  let mostFiles = 0;
  for (const [address, { item, facts }] of seen) {
    const needed = filesOf(facts);
    mostFiles = Math.max(mostFiles, needed.length);
    // Easy read has a picture beside each idea. Pictures load as they come into view, and stay in the browser's store.
    const isEasy = address.includes('/easy-read/');
    const counted = needed.filter((file) => !(isEasy && isPicture(file)));
    const most = { ...LEAST, ...(address.endsWith('/search/') ? SEARCH : {}) };
    if (counted.length > most.requests) findings.add(address, '1280 px', 'page', `needs ${counted.length} files: ${counted.join(', ')}`);
    const weight = (end) => needed.filter((file) => file.endsWith(end)).reduce((sum, file) => sum + gzipped(file), 0);
    if (weight('.svg') > LEAST.pictures) findings.add(address, '1280 px', 'page', `has pictures of ${weight('.svg')} bytes`);
    if (weight('.js') > most.script) findings.add(address, '1280 px', 'script', `weighs ${weight('.js')} bytes`);
    const bytes = weight('.html') + weight('.css');
    if (!/^services\/./.test(item.file) || item.file === 'services/index.html') continue;
    if (bytes > heaviest.bytes) heaviest = { address, bytes };
    if (bytes > LEAST.weight) findings.add(address, '1280 px', 'page', `HTML and styles weigh ${bytes} bytes`);
  }
  const styles = files.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + gzipped(file), 0);
  findings.figure('styles', `${styles} bytes`);
  findings.figure('heaviest service with styles', `${heaviest.bytes} bytes (${heaviest.address})`);
  findings.figure('most files of a page', mostFiles);
  findings.settle(t);
});

// A page without scripts cannot differ, so of those only the sample is looked at.
test('without script every page says the same', async (t) => {
  const findings = new Findings('without-script');
  // Nothing can be kept without a script, and these pages say so.
  const others = pages.filter((item) => !item.address.startsWith('/offline/'));
  const scripted = others.filter((item) => slow.includes(item) || /<(script|noscript)/.test(item.html));
  await eachTab(scripted, browser, { javaScriptEnabled: false }, async (item, page) => {
    await page.goto(server.origin + item.address);
    // What is said to those without script only is no difference to what others read.
    const text = await page.evaluate(() => {
      document.querySelectorAll('noscript').forEach((one) => one.remove());
      return document.body.innerText;
    });
    const withScript = seen.get(item.address).facts.text;
    if (text !== withScript) findings.add(item.address, 'without script', 'body', firstDifference(text, withScript));
  });
  findings.figure('pages', scripted.length);
  findings.settle(t);
});

function firstDifference(without, withScript) {
  const [one, other] = [without.split('\n'), withScript.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  return `says “${one[at] ?? ''}” where it says “${other[at] ?? ''}” with script`;
}
