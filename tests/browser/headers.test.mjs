// The site under exactly the headers that the build writes for its host (`_headers`): nothing is blocked, pages and search work, what
// never changes is kept, and no other website learns where a reader came from.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { headersOfSite, serveWithHeaders, watchedTab } from './lib/headers.mjs';
import { dozen, files, pages, root } from './lib/site.mjs';
import { launch, tab } from './lib/browser.mjs';

const headersOf = headersOfSite(root);

let server;
let origin;
let other;
let otherOrigin;
let asked = [];
let browser;

before(async () => {
  server = await serveWithHeaders(root);
  origin = server.origin;
  other = createServer((request, response) => {
    asked.push({ url: request.url, referrer: request.headers.referer });
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Elsewhere</title><p id="from"></p>');
  });
  await new Promise((listening) => { other.listen(0, '127.0.0.1', listening); });
  otherOrigin = `http://localhost:${other.address().port}`;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
  other?.close();
});

const watched = async (complaints, options = {}) => watchedTab(await tab(browser, options), complaints);

test('the host is told a strict policy, and which files never change', () => {
  const { 'content-security-policy': policy, ...others } = headersOf('/services/');
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe|\*|data:|https?:/);
  assert.equal(others['referrer-policy'], 'no-referrer');
  assert.equal(others['x-content-type-options'], 'nosniff');
  assert.match(others['permissions-policy'], /camera=\(\)/);
  const kept = files.filter((file) => /immutable/.test(headersOf(`/${file}`)['cache-control']));
  assert.ok(kept.some((file) => file.endsWith('.css')) && kept.some((file) => file.startsWith('search-index/')));
  // A file that is kept for ever has a name that changes with what is in it, or its folder has.
  const fixed = kept.filter((file) => !/^assets\/[^/]+\.[0-9a-f]{8}\.\w+$|^search-index\/[^/]*[0-9a-f]{8}[^/]*\//.test(file));
  assert.deepEqual(fixed, []);
  assert.equal(headersOf('/sw.js')['cache-control'], 'no-cache');
  for (const file of files) assert.ok(!/immutable.*,.*no-cache|no-cache,.*immutable/.test(headersOf(`/${file}`)['cache-control'] ?? ''), file);
});

test('pages of all kinds open, and nothing is blocked', async () => {
  const complaints = [];
  const page = await watched(complaints, { serviceWorkers: 'block' });
  const kinds = [...new Set(pages.map(({ address }) => address.split('/')[1]))];
  const ofEachKind = kinds.map((kind) => pages.find(({ address, redirect }) => !redirect && address.split('/')[1] === kind)).filter(Boolean);
  const chosen = [...new Set([...dozen, ...ofEachKind])].filter(({ redirect, file }) => !redirect && file !== '404.html');
  for (const { address } of chosen) {
    const before = complaints.length;
    await page.goto(origin + address, { waitUntil: 'load' });
    const styled = await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0) && document.styleSheets.length > 0);
    assert.ok(styled, `${address} has its styles`);
    assert.deepEqual(complaints.slice(before), [], address);
  }
  await page.context().close();
});

test('search answers, and the worker for reading without the internet starts', async () => {
  const complaints = [];
  const page = await watched(complaints);
  await page.goto(`${origin}/search/`);
  await page.locator('#search-words').fill('short breaks');
  await page.locator('#search-list > li').first().waitFor();
  assert.ok(await page.locator('#search-list > li').count() > 0);
  await page.goto(`${origin}/offline/`);
  const active = await page.evaluate(() => navigator.serviceWorker.ready.then((one) => Boolean(one.active)));
  assert.ok(active);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a script that comes into a page all the same stays dead', async () => {
  const complaints = [];
  const page = await watched(complaints, { serviceWorkers: 'block' });
  await page.route(`${origin}/help/`, async (route) => {
    const answer = await route.fetch();
    const evil = '<script>window.ran = "script"</script><img src="x" onerror="window.ran = \'handler\'">'
      + '<script src="data:text/javascript,window.ran=1"></script><base href="https://evil.example/">';
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<main', `${evil}<main`) });
  });
  await page.goto(`${origin}/help/`);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.ok(complaints.some((what) => /script-src/.test(what)), complaints.join('\n'));
  await page.context().close();
});

test('another website learns nothing of where a reader came from', async () => {
  asked = [];
  const complaints = [];
  const page = await watched(complaints, { serviceWorkers: 'block' });
  await page.goto(`${origin}/help/`);
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'Elsewhere', id: 'elsewhere' });
    document.querySelector('main').prepend(link);
  }, `${otherOrigin}/there`);
  await page.locator('#elsewhere').click();
  await page.waitForURL(`${otherOrigin}/there`);
  assert.equal(await page.evaluate(() => document.referrer), '');
  const there = asked.filter(({ url }) => url === '/there');
  assert.deepEqual(there.map(({ referrer }) => referrer), [undefined]);
  await page.context().close();
});

test('no other website can show a page in a frame or reach into its window', async () => {
  const page = await tab(browser, { serviceWorkers: 'block' });
  await page.goto(`${otherOrigin}/frame`);
  const shown = await page.evaluate(async (src) => {
    const frame = Object.assign(document.createElement('iframe'), { src });
    const loaded = new Promise((done) => { frame.onload = done; });
    document.body.append(frame);
    await loaded;
    return frame.contentDocument === null;
  }, `${origin}/help/`);
  const inside = page.frames().find((frame) => frame !== page.mainFrame());
  assert.ok(shown && !(await inside.content()).includes('<main'), 'the frame stays empty');
  await page.context().close();
});
