// Reading without the internet: pages that were looked at, the whole site once it is kept, new versions, and all that can go wrong.

import { afterEach, beforeEach, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pages } from './lib/site.mjs';
import { launchAgain } from './lib/browser.mjs';
import { Copy, Server } from './lib/changing.mjs';

const GOODBYE = new URL('../../src/build/offline/goodbye.js', import.meta.url);
const services = pages.filter(({ file, redirect }) => !redirect && /^services\/[^/]+\/index\.html$/.test(file) && !/page-/.test(file));
const [FIRST, SECOND] = services.map(({ address }) => address.slice(1));

let copy;
let server;
let folder;
let context;
/** Errors that scripts of the site did not catch. */
let uncaught;

beforeEach(() => {
  copy = new Copy();
  folder = mkdtempSync(path.join(tmpdir(), 'profile-'));
  uncaught = [];
});
afterEach(async () => {
  await context?.close();
  if (server.server.listening) await server.close();
  copy.remove();
  rmSync(folder, { recursive: true });
  assert.deepEqual(uncaught, []);
});

/** The device at `prefix` of a server with the site; `copies` are other sites of the server. */
async function device(prefix, copies = {}) {
  server = await new Server({ [prefix]: copy, ...copies }).open();
  return start();
}

async function start(options) {
  context = await launchAgain(folder, options);
  context.on('weberror', (error) => uncaught.push(error.error().message));
  return context.pages()[0];
}

/** Waits until the worker answers for the site. */
function ready(page) {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((done) => { navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }); });
  });
}

/** What the device keeps, by the name of the cache without the scope: `pages`, `shell`, `kept`. */
function kept(page, scope) {
  return page.evaluate(async (start) => {
    const found = {};
    for (const name of await caches.keys()) {
      if (!name.startsWith(start)) continue;
      found[name.slice(start.length)] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    }
    return found;
  }, `local-offer ${scope} `);
}

async function until(find, what) {
  for (let turn = 0; turn < 150; turn += 1) {
    if (await find()) return;
    await new Promise((done) => { setTimeout(done, 100); });
  }
  assert.fail(`waited in vain for ${what}`);
}

const heading = (page) => page.locator('h1').innerText();
const styled = (page) => page.evaluate(() => document.styleSheets[0].cssRules.length > 10);
const status = (page, words) => page.getByRole('status').filter({ hasText: words }).waitFor();
const words = (address) => pages.find((page) => page.address === address).html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)[1].replace(/<[^>]*>/g, '').trim();

/** Presses the button, and waits until all is on the device. */
async function keep(page, home) {
  await page.goto(`${home}offline/`);
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await status(page, 'Everything is on this device');
}

for (const prefix of ['/', '/lo/']) {
  describe(`below ${prefix}`, () => {
    test('the page of the first visit, and the start, can be read again; others lead to what is there', async () => {
      const page = await device(prefix);
      const home = server.origin + prefix;
      await page.goto(home + FIRST);
      await ready(page);
      await until(async () => Object.values(await kept(page, prefix)).flat().includes(prefix + FIRST), 'the first page');
      await server.close();
      for (const address of [FIRST, '', 'help/', 'offline/']) {
        await page.goto(home + address);
        assert.equal(await heading(page), words(`/${address}`));
        assert.ok(await styled(page), `${address} has no styles`);
      }
      await page.goto(home + SECOND);
      assert.equal(await heading(page), 'You are not connected to the internet');
      assert.equal(await page.getByRole('link', { name: 'Try this page again' }).getAttribute('href'), home + SECOND);
      await page.locator('#seen summary').click();
      await page.getByRole('link', { name: words(`/${FIRST}`), exact: true }).click();
      assert.equal(await heading(page), words(`/${FIRST}`));
    });

    test('the whole site opens from a cold start, once it is kept', async () => {
      let page = await device(prefix);
      const home = server.origin + prefix;
      await page.goto(home);
      await ready(page);
      await keep(page, home);
      const caught = await kept(page, prefix);
      const [name] = Object.keys(caught).filter((one) => one.startsWith('kept '));
      assert.equal(caught[name].length, copy.list().files.length + 1);
      await context.close();
      await server.close();
      page = await start();
      for (const { address } of [...services.slice(0, 5), ...pages.filter(({ address }) => /^\/(search|easy-read|a-z|maps)\/$/.test(address))]) {
        await page.goto(home + address.slice(1) + (address === '/search/' ? '?q=sleep' : ''));
        assert.equal(await heading(page), words(address));
        assert.ok(await styled(page), `${address} has no styles`);
      }
      await page.goto(`${home}offline/`);
      await status(page, 'Everything is on this device');
      await page.getByRole('button', { name: 'Remove it from this device' }).click();
      await status(page, 'no longer on this device');
      assert.deepEqual(Object.keys(await kept(page, prefix)).filter((one) => one.startsWith('kept ')), []);
    });

    test('a new version takes the place of the old one, and nothing is mixed', async () => {
      let page = await device(prefix);
      const home = server.origin + prefix;
      await page.goto(home);
      await ready(page);
      await page.goto(home + FIRST);
      await page.goto(home + SECOND);
      await until(async () => Object.values(await kept(page, prefix)).flat().includes(prefix + SECOND), 'the second page');
      copy.publish('0000000000000002', FIRST, 'New words');
      await page.goto(home + FIRST);
      assert.equal(await heading(page), 'New words');
      await until(async () => {
        const names = Object.keys(await kept(page, prefix));
        return names.length === 2 && names.every((name) => name.endsWith(' 0000000000000002'));
      }, 'the caches of the new version alone');
      await server.close();
      await context.close();
      page = await start();
      await page.goto(home + FIRST);
      assert.equal(await heading(page), 'New words');
      await page.goto(home + SECOND);
      assert.equal(await heading(page), words(`/${SECOND}`), 'a page that was looked at came along');
    });
  });
}

test('a kept site outlives a new version, says so, and asks only for what has changed', async () => {
  const page = await device('/');
  const home = `${server.origin}/`;
  await page.goto(home);
  await ready(page);
  await keep(page, home);
  copy.publish('0000000000000002', FIRST, 'New words');
  await page.goto(home);
  await until(async () => Object.keys(await kept(page, '/')).includes('shell 0000000000000002'), 'the new version');
  await page.goto(`${home}offline/`);
  await status(page, 'There is a newer version');
  server.requests.length = 0;
  await page.getByRole('button', { name: 'Get the newer version' }).click();
  await status(page, 'Everything is on this device');
  // When it looks for a newer worker, the browser decides.
  assert.deepEqual(server.requests.filter((one) => !['/offline-files.json', '/sw.js'].includes(one)), [`/${FIRST}`]);
  const names = Object.keys(await kept(page, '/')).sort();
  assert.deepEqual(names.filter((name) => name.startsWith('kept ')), ['kept 0000000000000002']);
});

test('keeping goes on where it stopped: by the reader, or by the network', async () => {
  const page = await device('/');
  const home = `${server.origin}/`;
  await page.goto(home);
  await ready(page);
  await page.goto(`${home}offline/`);
  let asked = 0;
  server.refuses = (pathname) => pathname.endsWith('/') && (asked += 1) > 50;
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await status(page, 'The connection was lost');
  server.refuses = () => false;
  await page.reload();
  await status(page, 'Part of it is on this device');
  server.requests.length = 0;
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await status(page, 'It has stopped');
  await page.getByRole('button', { name: 'Go on' }).click();
  await status(page, 'Everything is on this device');
  const twice = server.requests.filter((one, at) => one !== '/offline-files.json' && server.requests.indexOf(one) !== at);
  assert.ok(twice.length <= 8, `asked again for ${twice}`);
  assert.ok(server.requests.length < copy.list().files.length, 'what was there is not asked for again');
});

test('a full device and a browser that blocks workers are told plainly', async () => {
  let page = await device('/');
  const home = `${server.origin}/`;
  await page.addInitScript(() => {
    const put = Cache.prototype.put;
    let free = 40;
    Cache.prototype.put = function full(...args) {
      free -= 1;
      return free > 0 ? put.apply(this, args) : Promise.reject(new DOMException('full', 'QuotaExceededError'));
    };
  });
  await page.goto(`${home}offline/`);
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await status(page, 'There is not enough space on this device');
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  page = await context.newPage();
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  });
  await page.goto(`${home}offline/`);
  await status(page, 'This browser does not let websites keep pages');
  assert.equal(await page.getByRole('main').getByRole('button').count(), 0);
});

test('two sites on one server leave each other alone', async () => {
  const other = new Copy();
  const page = await device('/lo/', { '/lo/x/': other });
  await page.goto(`${server.origin}/lo/x/`);
  await ready(page);
  await page.goto(`${server.origin}/lo/`);
  await ready(page);
  const before = await kept(page, '/lo/x/');
  copy.publish('0000000000000002', FIRST, 'New words');
  await page.goto(`${server.origin}/lo/`);
  await until(async () => Object.keys(await kept(page, '/lo/')).every((name) => name.endsWith(' 0000000000000002')), 'the new version');
  assert.deepEqual(await kept(page, '/lo/x/'), before);
  assert.ok(Object.keys(before).length > 0);
  other.remove();
});

test('when it is switched off, everything goes', async () => {
  const page = await device('/');
  await page.goto(`${server.origin}/`);
  await ready(page);
  copy.write('sw.js', readFileSync(GOODBYE, 'utf8'));
  copy.write('index.html', copy.read('index.html').replace(/<script [^>]*><\/script>/, ''));
  await page.goto(`${server.origin}/`);
  await until(async () => Object.keys(await kept(page, '/')).length === 0, 'empty caches');
  await until(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0), 'no worker');
});

test('only good pages of the site are kept, and a slow network gives way to the device', async () => {
  const page = await device('/');
  const home = `${server.origin}/`;
  await page.goto(home + FIRST);
  await ready(page);
  assert.equal((await page.goto(`${home}no/such/page/`)).status(), 404);
  const partial = await page.evaluate(async (url) => (await fetch(url, { headers: { range: 'bytes=0-9' } })).status, home + FIRST);
  assert.equal(partial, 200, 'the server of this test sends the whole page, and the worker does not meddle');
  await until(async () => Object.values(await kept(page, '/')).flat().includes(`/${FIRST}`), 'the page');
  const all = Object.values(await kept(page, '/')).flat();
  assert.deepEqual(all.filter((one) => one.includes('no/such')), []);
  assert.deepEqual(all.filter((one) => one === '/sw.js' || one === '/offline-files.json'), []);
  const answer = server.answer.bind(server);
  server.answer = (pathname, response) => { if (pathname !== `/${FIRST}`) answer(pathname, response); };
  const started = Date.now();
  await page.goto(home + FIRST);
  assert.equal(await heading(page), words(`/${FIRST}`));
  assert.ok(Date.now() - started > 2500);
});

test('without scripts the page tells other ways', async () => {
  server = await new Server({ '/': copy }).open();
  const page = await start({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/offline/`);
  const text = await page.locator('main').innerText();
  assert.match(text, /needs JavaScript/);
  assert.match(text, /Other ways/);
  assert.equal(await page.getByRole('main').getByRole('button').count(), 0);
});
