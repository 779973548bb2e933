// A site whose every text tries to break out, in a browser under the headers that come with it: nothing runs, nothing is asked of
// other hosts, and the policy has nothing to block. LOCAL_OFFER is the program.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveWithHeaders, watchedTab } from './lib/headers.mjs';
import { launch, tab } from './lib/browser.mjs';

const program = process.env.LOCAL_OFFER;
const skip = program ? false : 'LOCAL_OFFER does not name the program';
const fixtures = path.join(import.meta.dirname, '../fixtures');
const EVIL = '<script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1) \' onfocus=\'alert(1)\' autofocus '
  + '<svg onload=alert(1)> <a href=javascript:alert(1)>x</a> <style>*{display:none}</style> <base href=https://evil.example/> {{ 7*7 }} </title>';

const top = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const [source, site] = [path.join(top, 'source'), path.join(top, 'site')];
let server;
let origin;
let browser;

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const below = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(below) : [below];
  });
}

before(async () => {
  if (skip) return;
  for (const folder of ['minimal', 'hostile']) cpSync(path.join(fixtures, folder), source, { recursive: true });
  for (const file of filesBelow(source).filter((file) => /\.(?:md|ya?ml)$/.test(file))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('EVIL', JSON.stringify(EVIL)));
  }
  const options = ['build', '--format', 'json', '--source', source, '--output', site, '--today', '2026-11-22'];
  execFileSync(program, options, { stdio: 'pipe', env: { ...process.env, XDG_CACHE_HOME: top } });
  server = await serveWithHeaders(site);
  origin = server.origin;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
  rmSync(top, { recursive: true, force: true });
});

test('a site of hostile texts shows them as words, and nothing has to be blocked', { skip }, async () => {
  const complaints = [];
  const page = await watchedTab(await tab(browser, { serviceWorkers: 'block' }), complaints);
  page.on('dialog', (dialog) => { complaints.push(`a dialog says ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => request.url().startsWith(origin) || complaints.push(`${request.url()} was asked for`));
  // Pages that only lead to another show nothing.
  const isPage = (file) => file.endsWith('index.html') && !/http-equiv="?refresh/.test(readFileSync(file, 'utf8'));
  const pages = filesBelow(site).filter(isPage).map((file) => path.relative(site, path.dirname(file)));
  let evil = 0;
  for (const one of pages) {
    const before = complaints.length;
    await page.goto(`${origin}/${one}${one && '/'}`, { waitUntil: 'load' });
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      for (const event of ['mouseover', 'focus']) all.forEach((element) => element.dispatchEvent(new Event(event)));
      const attributes = all.flatMap((element) => [...element.attributes]);
      const runs = ({ name, value }) => /^(?:on|style$|srcdoc$)/.test(name) || (/^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^\W*(?:javascript|data|vbscript):/i.test(value));
      return { bad: attributes.filter(runs).map(({ name, value }) => `${name}=${value}`), says: document.body.textContent.includes('<script>alert(1)</script>') };
    });
    assert.deepEqual(found.bad, [], one);
    assert.deepEqual(complaints.slice(before), [], one);
    evil += found.says;
  }
  assert.ok(pages.length >= 50 && evil > pages.length / 2, `${evil} of ${pages.length} pages hold the words`);
});

test('the search shows hostile pages as words', { skip }, async () => {
  const complaints = [];
  const page = await watchedTab(await tab(browser, { serviceWorkers: 'block' }), complaints);
  page.on('dialog', (dialog) => { complaints.push(`a dialog says ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(`${origin}/search/?q=${encodeURIComponent('alert onerror')}`);
  await page.locator('#search-list > li').first().waitFor();
  assert.ok((await page.locator('#search-list').textContent()).includes('<script>'));
  assert.equal(await page.locator('#search-list script, #search-list img[onerror], #search-list [onmouseover]').count(), 0);
  assert.deepEqual(complaints, []);
});
