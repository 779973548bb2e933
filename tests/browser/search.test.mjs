// The search pages as people use them: results while typing, the Back button, focus, announcements, filters, slips in spelling, nothing
// found, no script, no index, no server.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pages, root } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { launch } from './lib/browser.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 320, height: 800 };
const LANGUAGES = pages.map(({ address }) => address.match(/^\/([a-z]{2})\/search\/$/)?.[1]).filter(Boolean);

let server;
let browser;
let context;
let page;
let errors;

before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => fresh());
afterEach(async () => {
  await context.close();
  assert.deepEqual(errors, [], 'nothing is thrown');
});

/** A new browser with one tab. */
async function fresh(options = {}) {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
}

const status = () => page.locator('#search-status');
const results = () => page.locator('#search-list > li');
const field = () => page.locator('#search-words');
const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.outerHTML.slice(0, 80));

async function open(query = '', at = '/search/') {
  await page.goto(`${server.origin}${at}${query}`);
}

/** Waits until the search for these words has an answer. */
async function answered(words) {
  await page.waitForFunction((text) => document.title.startsWith(text) && !document.querySelector('[aria-busy]')
    && /\d|\./.test(document.getElementById('search-status').textContent), words);
}

test('the box of a page leads to results, in its own part of the site', async () => {
  const boxes = [['/', '/search/'], ['/services/camhs/', '/search/'], ['/easy-read/', '/easy-read/search/'], ['/pl/', '/pl/search/']];
  for (const [from, to] of boxes) {
    await open('', from);
    await page.locator('header input[name=q]').fill('school');
    await page.locator('header [role=search] button').press('Enter');
    await page.waitForURL((url) => url.pathname === to && url.searchParams.get('q') === 'school');
    assert.equal(await page.locator('[role=search]').count(), 1);
    assert.equal(await field().inputValue(), 'school');
  }
});

test('results come under the form, with the words marked and links that lead somewhere', async () => {
  await open('?q=school');
  await answered('school');
  assert.match(await status().innerText(), /Pages found: \d+/);
  assert.ok(await page.locator('#search-list mark').count() > 0);
  assert.match(await page.locator('#search-list mark').first().innerText(), /^school/i);
  const links = await page.locator('#search-list a').evaluateAll((all) => all.map((link) => link.href.split('#')[0]));
  assert.ok(links.length >= 10);
  const there = new Set(pages.map(({ address }) => server.origin + address));
  assert.deepEqual(links.filter((link) => !there.has(link)), []);
});

test('results are refreshed while typing: focus stays, and the history grows by nothing', async () => {
  await open();
  const long = await page.evaluate(() => history.length);
  await field().pressSequentially('sc', { delay: 20 });
  await page.waitForTimeout(500);
  assert.equal(await status().innerText(), '', 'two letters are not enough');
  await field().pressSequentially('hool', { delay: 20 });
  await answered('school');
  assert.equal(await focused(), 'search-words');
  assert.equal(new URL(page.url()).searchParams.get('q'), 'school');
  assert.equal(await page.evaluate(() => history.length), long);
  await field().fill('');
  await page.waitForFunction(() => document.getElementById('search-found').hidden);
  assert.equal(await status().innerText(), '');
});

test('only the number is read out, in a region that is there from the start', async () => {
  await open();
  await page.evaluate(() => { window.region = document.querySelector('[role=status]'); });
  await field().fill('school');
  await answered('school');
  const facts = await page.evaluate(() => ({
    same: window.region === document.querySelector('[role=status]') && window.region.isConnected,
    live: document.querySelector('#search-list').closest('[role=status], [aria-live]') !== null,
  }));
  assert.deepEqual(facts, { same: true, live: false });
});

test('Back and Forward bring words and results back', async () => {
  await open();
  const submit = async (words) => {
    await field().fill(words);
    await field().press('Enter');
    await answered(words);
    return results().first().innerText();
  };
  const first = await submit('autism');
  await submit('school');
  await field().fill('short breaks');
  await answered('short breaks');
  await page.goBack();
  await answered('school');
  await page.goBack();
  await answered('autism');
  assert.equal(await field().inputValue(), 'autism');
  assert.equal(await results().first().innerText(), first);
  await page.goForward();
  await answered('school');
  await results().first().locator('h3 a').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await page.goBack();
  await answered('school');
  assert.equal(await field().inputValue(), 'school');
});

test('filters narrow the results where they are ticked, and can be taken away', async () => {
  await open('?q=school');
  await answered('school');
  const number = async () => Number((await status().innerText()).match(/Pages found: (\d+)/)[1]);
  const all = await number();
  await page.locator('#search-filters summary').click();
  const box = page.locator('#search-facets input[name=area]').first();
  await box.waitFor();
  const value = await box.getAttribute('value');
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForURL((url) => url.searchParams.getAll('area').includes(value));
  await page.locator('#search-chosen button').first().waitFor();
  assert.ok(await number() <= all);
  assert.equal(await page.evaluate(() => document.activeElement.value), value, 'the focus stays');
  const name = await page.locator('#search-chosen button').first().getAttribute('aria-label');
  assert.match(name, /^Remove: /);
  await page.goBack();
  await page.waitForFunction(() => document.getElementById('search-chosen').hidden);
  assert.equal(await number(), all);
  assert.equal(await box.isChecked(), false);
  await page.goForward();
  await page.locator('#search-chosen button', { hasText: 'Remove all filters' }).click();
  await page.waitForFunction(() => document.getElementById('search-chosen').hidden);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'SUMMARY');
  assert.equal(new URL(page.url()).searchParams.has('area'), false);
});

test('filters in the address count, those that nobody knows do not', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => `nonsense=${at}&area=none${at}`).join('&');
  await open(`?q=school&age=5-10&${many}&__proto__=1&constructor=2`);
  await answered('school');
  assert.equal(await page.locator('#search-filters').evaluate((one) => one.open), true);
  await page.locator('#search-facets input[value="5-10"]').waitFor();
  assert.equal(await page.locator('#search-facets input[value="5-10"]').isChecked(), true);
  assert.equal(await page.locator('#search-chosen li').count(), 2);
});

test('a slip in spelling is put right, and the words can be searched as they are', async () => {
  await open('?q=autisim');
  await answered('autisim');
  assert.match(await status().innerText(), /We show results for: autism/);
  await page.locator('#search-notes a', { hasText: 'autisim' }).click();
  await page.waitForURL((url) => url.searchParams.get('exactly') === '1');
  await answered('autisim');
  assert.doesNotMatch(await status().innerText(), /We show results for/);
  await field().fill('school');
  await answered('school');
  assert.equal(new URL(page.url()).searchParams.has('exactly'), false);
});

test('when nothing is found there are words, lists and people', async () => {
  for (const words of ['qqxyzzyq', '!!!', '🙂🙂', '\u202eabcxyzq', '"']) {
    await open(`?q=${encodeURIComponent(words)}`);
    await page.waitForFunction(() => document.getElementById('search-status').textContent.includes('We found no page'));
    assert.equal(await page.locator('#search-results').isVisible(), false);
    assert.ok(await page.locator('#ways').isVisible());
  }
  await open('?q=qqxyzzyq');
  await page.waitForFunction(() => document.getElementById('search-status').textContent.includes('We do not know this word: qqxyzzyq'));
  assert.ok(await page.locator('main a[href^="tel:"]').count() > 0);
  assert.ok(await page.locator('.letters a').count() > 10);
});

test('what people write is never markup, and long words are cut', async () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  await open(`?q=${encodeURIComponent(`Hostile ${hostile}`)}&exactly=1`);
  await page.waitForFunction(() => /\d|\./.test(document.getElementById('search-status').textContent));
  assert.equal(await page.locator('main img, main script').count(), 0);
  await open(`?q=${'school '.repeat(2000)}`);
  await answered('school');
  assert.equal((await field().inputValue()).length, 200);
});

test('more results come on request, and the focus goes to the first of them', async () => {
  await open('?q=school');
  await answered('school');
  assert.equal(await results().count(), 10);
  await page.locator('#search-more').click();
  await page.waitForFunction(() => document.querySelectorAll('#search-list > li').length > 10);
  const at = await page.evaluate(() => [...document.querySelectorAll('#search-list > li')].findIndex((one) => one.contains(document.activeElement)));
  assert.equal(at, 10);
  const count = await results().count();
  await page.reload();
  await answered('school');
  assert.equal(await results().count(), count, 'as many as before');
});

test('everything works with the keyboard alone', async () => {
  await open();
  await field().focus();
  await page.keyboard.type('school');
  await page.keyboard.press('Enter');
  await answered('school');
  assert.equal(await focused(), 'search-words');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.match(await focused(), /^<summary/);
  await page.keyboard.press('Enter');
  await page.locator('#search-facets input').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#search-facets input').first().waitFor({ state: 'hidden' });
  await page.keyboard.press('Tab');
  assert.match(await focused(), /^<a href/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
});

test('without a script the page says so, and its lists lead on', async () => {
  await fresh({ javaScriptEnabled: false });
  await open('', '/services/camhs/');
  await page.locator('header input[name=q]').fill('school');
  await page.locator('header input[name=q]').press('Enter');
  await page.waitForURL((url) => url.pathname === '/search/');
  assert.match(await page.locator('main .notice').innerText(), /Search cannot work here/);
  assert.equal(await page.locator('#search-found').isVisible(), false);
  assert.ok(await page.locator('.search-ways .tags a').count() > 20);
  assert.ok(await page.locator('.search-ways a[href^="tel:"]').isVisible());
});

/** All of the index but what the script of the page begins with. */
const PARTS = /\/search-index\/en(-|\.js)/;

for (const [what, pattern, answer, words] of [
  ['the index is not there', PARTS, (route) => route.abort(), /has not loaded/],
  ['the index is damaged', PARTS, (route) => route.fulfill({ contentType: 'text/javascript', body: 'void 0;' }), /does not work at the moment|has not loaded/],
  ['a part of the index is cut off', PARTS, (route) => route.fulfill({ contentType: 'text/javascript', body: 'SearchIndex.put("en", {"fo' }), /does not work at the moment|has not loaded/],
]) {
  test(`when ${what}, the page says so and the lists stay`, async () => {
    await context.route(pattern, answer);
    await open('?q=school');
    await page.waitForFunction(() => /\./.test(document.getElementById('search-status').textContent));
    assert.match(await status().innerText(), words);
    assert.ok(await page.locator('#ways').isVisible());
    errors = errors.filter((error) => !/Unexpected|Invalid or unexpected|Unterminated/.test(error));
  });
}

test('when the script is blocked, the form is still a form and the lists lead on', async () => {
  let blocked = 0;
  await context.route('**/search-index/en.page.js', (route) => {
    blocked += 1;
    return route.abort();
  });
  await open('?q=school');
  await page.waitForLoadState();
  assert.match(await page.locator('.search-ways > p').first().innerText(), /also work when the search does not/);
  await field().fill('autism');
  await field().press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === 'autism');
  assert.ok(blocked >= 2, `${blocked}`);
});

test('the same words can be searched in easy read and in the other languages', async () => {
  await open('?q=school');
  await answered('school');
  const hrefs = await page.locator('.versions a, #search-languages a').evaluateAll((all) => all.map((link) => link.pathname + link.search));
  for (const lang of LANGUAGES) assert.ok(hrefs.includes(`/${lang}/search/?q=school`), `${lang}: ${hrefs}`);
  assert.ok(hrefs.includes('/easy-read/search/?q=school'));
});

test('each language searches its own pages, in its own words', async () => {
  for (const lang of LANGUAGES) {
    const own = pages.find(({ address }) => address.startsWith(`/${lang}/services/`));
    const word = own.html.match(/<h1[^>]*>\s*([\p{L}\p{M}]{3,})/u)[1];
    await open(`?q=${encodeURIComponent(word)}`, `/${lang}/search/`);
    await answered(word);
    const links = await page.locator('#search-list h3 a').evaluateAll((all) => all.map((link) => link.pathname));
    assert.ok(links.length > 0 && links.every((link) => link.startsWith(`/${lang}/`)), `${lang}: ${links}`);
    assert.doesNotMatch(await status().innerText(), /Pages found/);
  }
});

test('easy read shows pictures, and leads to easy-read pages only', async () => {
  await open('?q=school', '/easy-read/search/');
  await answered('school');
  const links = await page.locator('#search-list a').evaluateAll((all) => all.map((link) => link.pathname));
  assert.ok(links.length > 0 && links.every((link) => link.endsWith('/easy-read/')), String(links));
  const picture = page.locator('#search-list img').first();
  assert.equal(await picture.getAttribute('alt'), '');
  assert.equal((await page.request.get(await picture.evaluate((one) => one.src))).status(), 200);
  assert.equal(await page.locator('#search-filters').count(), 0);
});

test('the search works in a folder of a server', async () => {
  const inFolder = await serve({ prefix: '/local-offer/' });
  await page.goto(`${inFolder.origin}/search/?q=school`);
  await answered('school');
  const links = await page.locator('#search-list h3 a').evaluateAll((all) => all.map((link) => link.pathname));
  assert.ok(links.length > 0 && links.every((link) => link.startsWith('/local-offer/')), String(links));
  await inFolder.close();
});

test('the search works from a folder on a disk', async () => {
  await fresh();
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  cpSync(path.join(root, 'assets'), path.join(folder, 'assets'), { recursive: true });
  cpSync(path.join(root, 'search'), path.join(folder, 'search'), { recursive: true });
  cpSync(path.join(root, 'search-index'), path.join(folder, 'search-index'), { recursive: true });
  await page.goto(`${pathToFileURL(path.join(folder, 'search/index.html'))}?q=school`);
  await answered('school');
  const links = await page.locator('#search-list h3 a').evaluateAll((all) => all.map((link) => link.href));
  assert.ok(links.every((link) => link.endsWith('/index.html')), String(links));
  await field().fill('autism');
  await field().press('Enter');
  await answered('autism');
  assert.equal(new URL(page.url()).searchParams.get('q'), 'autism');
  rmSync(folder, { recursive: true });
});

/** What is shown at 320 px: sideways scrolling, and targets smaller than 44 px. */
function readPhone() {
  const small = [...document.querySelectorAll('main a, main button, main input, main summary')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => ({ words: one.textContent.trim().slice(0, 30) || one.name, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
    .map(({ words, box }) => `${words}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
  return { small, wide: document.scrollingElement.scrollWidth - document.documentElement.clientWidth };
}

test('at 320 px nothing scrolls sideways and every target is large enough, left to right and right to left', async () => {
  await fresh({ viewport: PHONE });
  const asked = [['?q=autisim', '/search/'], ['?q=school&age=5-10', '/search/'], ['?q=qqxyzzyq', '/search/'], ['?q=school', '/easy-read/search/'], ['?q=%D8%A7', '/ar/search/']];
  for (const [query, at] of asked.filter(([, address]) => pages.some((one) => one.address === address))) {
    await open(query, at);
    await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await page.evaluate(readPhone), { small: [], wide: 0 }, at + query);
  }
});

/** What axe finds wrong or unclear. */
async function axe() {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const tags = /^(wcag2|best-practice)/;
    const rules = window.axe.getRules().filter((rule) => rule.tags.some((tag) => tags.test(tag)) && !rule.tags.some((tag) => /experimental|deprecated/.test(tag)));
    const runOnly = { type: 'rule', values: rules.map((rule) => rule.ruleId) };
    const { violations, incomplete } = await window.axe.run(document, { runOnly, resultTypes: ['violations', 'incomplete'], preload: false });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`));
  });
}

for (const options of [
  { viewport: PHONE, colorScheme: 'light' },
  { colorScheme: 'dark' },
  { viewport: PHONE, forcedColors: 'active', colorScheme: 'dark' },
]) {
  test(`axe finds nothing before and after a search, ${JSON.stringify(options)}`, async () => {
    await fresh({ bypassCSP: true, ...options });
    for (const [query, at] of [['', '/search/'], ['?q=autisim', '/search/'], ['?q=school&age=5-10', '/search/'], ['?q=qqxyzzyq', '/search/'], ['?q=school', '/easy-read/search/']]) {
      await open(query, at);
      if (query) await page.waitForFunction(() => document.getElementById('search-status').textContent !== '');
      await page.waitForTimeout(200);
      assert.deepEqual(await axe(), [], at + query);
    }
  });
}
