// The whole site from a folder, as after unpacking the ZIP file: no server, every link leads on. In: the variable BUNDLE.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, tab } from './lib/browser.mjs';
import { unzip } from './lib/unzip.mjs';

const { BUNDLE } = process.env;
const skip = BUNDLE ? false : 'no ZIP file is named in the variable BUNDLE';
const MOST_PAGES = 40;

let browser;
let folder;
let start;
before(async () => {
  if (skip) return;
  folder = mkdtempSync(path.join(tmpdir(), 'take away '));
  const names = unzip(BUNDLE, folder);
  start = pathToFileURL(path.join(folder, names[0].split('/')[0], 'index.html')).href;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** What a page shows, and where it leads within the folder. */
function look() {
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.href.replace(/[?#].*/, ''));
  return {
    heading: document.querySelector('h1')?.textContent.trim(),
    rules: [...document.styleSheets].length,
    styled: getComputedStyle(document.querySelector('.band')).backgroundColor !== 'rgba(0, 0, 0, 0)',
    links: [...new Set(links)].filter((link) => link.startsWith('file:') && link.endsWith('.html')),
  };
}

test('by links alone one comes from the start to everywhere, with styles', { skip }, async () => {
  const page = await tab(browser);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  // The icon of a page that was left at once is not waited for.
  const isLeft = (request) => request.failure()?.errorText === 'net::ERR_ABORTED';
  page.on('requestfailed', (request) => isLeft(request) || complaints.push(`${request.url()} is not there`));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const queue = [start];
  for (let at = 0; at < queue.length && at < MOST_PAGES; at += 1) {
    await page.goto(queue[at]);
    const { heading, styled, links } = await page.evaluate(look);
    assert.ok(heading && styled, queue[at]);
    queue.push(...links.filter((link) => !queue.includes(link)));
  }
  assert.ok(queue.length >= MOST_PAGES);
  assert.deepEqual(complaints, []);
});

test('a link is followed with the keyboard, and the way back works', { skip }, async () => {
  const page = await tab(browser);
  await page.goto(start);
  const link = page.locator('main a[href$="index.html"]').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== start);
  assert.ok(await page.locator('h1').innerText());
  await page.goBack();
  assert.equal(page.url(), start);
});

test('nothing asks for a server', { skip }, async () => {
  const page = await tab(browser);
  await page.goto(start);
  assert.equal(await page.locator('a[href*="offline"]').count(), 0);
  const scripts = await page.locator('script[src]').evaluateAll((all) => all.map((one) => one.src));
  assert.deepEqual(scripts.filter((src) => !src.startsWith('file:')), []);
});
