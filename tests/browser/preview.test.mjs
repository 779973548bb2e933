// The preview, as an author has it: files are edited on disk, and tabs of a browser show what is there. LOCAL_OFFER is the program.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, afterEach, before, beforeEach } from 'node:test';
import { launch, tab } from './lib/browser.mjs';

const top = path.resolve(import.meta.dirname, '../..');
const program = process.env.LOCAL_OFFER;
const skip = program ? false : 'LOCAL_OFFER does not name the program';
const PATIENCE = 60_000;

let browser;
let source;
let preview;
let context;

before(async () => { browser = await launch(); });
after(() => browser.close());

beforeEach(async () => {
  source = mkdtempSync(path.join(tmpdir(), 'local-offer-preview-'));
  for (const part of ['content', 'themes', 'local-offer.toml']) cpSync(path.join(top, part), path.join(source, part), { recursive: true });
  preview = await start();
  context = (await tab(browser)).context();
  context.setDefaultTimeout(PATIENCE);
});

afterEach(async () => {
  await context.close();
  await stop(preview);
  rmSync(source, { recursive: true });
});

/** Starts the preview; waits until it has checked all pages, so that nothing more comes by itself. */
async function start(port = 0) {
  const child = spawn(program, ['serve', '--source', source, '--port', String(port), '--today', '2026-11-22']);
  let said = '';
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.on('data', (text) => { said += text; });
  const origin = await until(() => said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0], 'the preview says where it is', () => said);
  return { child, origin, said: () => said };
}

async function stop({ child }) {
  const gone = new Promise((done) => { child.once('exit', done); });
  child.kill('SIGINT');
  await gone;
}

async function until(find, what, more = () => '') {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await find();
    if (found) return found;
    await new Promise((done) => { setTimeout(done, 20); });
  }
  throw new Error(`In vain: ${what}. ${more()}`);
}

const file = (name) => path.join(source, name);
const read = (name) => readFileSync(file(name), 'utf8');

function edit(name, old, words) {
  const text = read(name);
  assert.ok(text.includes(old), `${name} says “${old}”`);
  writeFileSync(file(name), text.replace(old, words));
}

/** Opens a page, and marks it: a mark that is gone says that the page was loaded again. */
async function open(address) {
  const page = await context.newPage();
  await page.goto(preview.origin + address);
  await page.locator('#local-offer-preview #toggle').waitFor({ state: 'attached' });
  await until(async () => (await panel(page)).checked, 'the rules have run');
  await page.evaluate(() => { window.mark = true; });
  return page;
}

const panel = (page) => page.evaluate(async () => (await fetch(`/_preview/panel.json?at=${location.pathname}`)).json());
const isMarked = (page) => page.evaluate(() => window.mark === true);
const toggle = (page) => page.locator('#local-offer-preview #toggle');
const inPanel = (page) => page.locator('#local-offer-preview #panel');
const says = (page, words) => page.locator('main').getByText(words).first().waitFor();

test('just the tabs whose page has changed are loaded again, and the reader stays where they were', { skip }, async () => {
  const [camhs, portage, list] = [await open('/services/camhs/'), await open('/services/portage/'), await open('/services/')];
  const link = camhs.locator('main a').last();
  await link.focus();
  const focused = await camhs.evaluate(() => document.activeElement.textContent);
  await camhs.evaluate(() => scrollTo(0, 700));
  edit('content/services/camhs.md', '\n## ', '\n\nA sentence that nobody has read before.\n\n## ');
  await says(camhs, 'A sentence that nobody has read before.');
  assert.equal(await isMarked(camhs), false);
  await until(async () => Math.abs(await camhs.evaluate(() => scrollY) - 700) < 3, 'the page is where it was');
  assert.equal(await camhs.evaluate(() => document.activeElement.textContent), focused);
  assert.equal(await isMarked(portage), true, 'another page is left alone');
  assert.equal(await isMarked(list), true, 'a list that says the same is left alone');
});

test('a new title reaches every page that says it', { skip }, async () => {
  const [own, list, az, other] = [await open('/services/portage/'), await open('/a-z/'), await open('/services/'), await open('/services/camhs/')];
  const [, title] = read('content/services/portage.md').match(/^title: (.*)$/m);
  edit('content/services/portage.md', `title: ${title}`, 'title: Play at home with Portage');
  for (const page of [own, list, az]) await says(page, 'Play at home with Portage');
  assert.equal(await isMarked(other), true);
});

test('after many pages have been looked at, a change is still seen', { skip }, async () => {
  const page = await open('/services/portage/');
  const seen = new Set(['/']);
  for (const address of seen) {
    const text = await (await fetch(preview.origin + address)).text();
    for (const [, link] of text.matchAll(/<a [^>]*href="([^"#?]+\/)"/g)) seen.add(new URL(link, preview.origin + address).pathname);
    if (seen.size > 1000) break;
  }
  assert.ok(seen.size > 300, `${seen.size} pages`);
  edit('content/services/portage.md', '\n## ', '\n\nSeen after many others.\n\n## ');
  await says(page, 'Seen after many others.');
});

test('a broken page stays as it was, with a panel that says what is wrong; it goes when that is mended', { skip }, async () => {
  const [page, other] = [await open('/services/portage/'), await open('/services/camhs/')];
  const heading = await page.locator('h1').innerText();
  const [, line] = read('content/services/portage.md').match(/^(title: .*)$/m);
  edit('content/services/portage.md', line, 'titel: Portage');
  await inPanel(page).getByText('content/services/portage.md:2:1').waitFor();
  assert.equal(await page.locator('h1').innerText(), heading, 'the last good page stays');
  assert.equal(await isMarked(page), true);
  assert.match(await toggle(page).innerText(), /error/);
  assert.match(await page.locator('#local-offer-preview [role=status]').innerText(), /error/);
  assert.match(await inPanel(page).innerText(), /Error: /, 'not only colour says so');
  assert.match(await inPanel(page).innerText(), /last good version/);
  assert.equal(await toggle(other).getAttribute('aria-expanded'), 'false', 'other pages are left alone');
  // It can be read and left with the keyboard, and nobody is caught in it.
  await toggle(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.equal(await inPanel(page).isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), 'toggle');
  await page.keyboard.press('Enter');
  assert.equal(await inPanel(page).isVisible(), true);
  // Loaded again by hand, it is still there.
  await page.reload();
  await inPanel(page).getByText('content/services/portage.md:2:1').waitFor();
  assert.equal(await page.locator('h1').innerText(), heading);
  edit('content/services/portage.md', 'titel: Portage', line);
  await inPanel(page).waitFor({ state: 'hidden' });
  await until(async () => (await toggle(page).innerText()).includes('0 problems'), 'the problem is gone');
});

test('a style is changed without loading the page again', { skip }, async () => {
  const page = await open('/services/portage/');
  const colour = () => page.evaluate(() => getComputedStyle(document.querySelector('h1')).textTransform);
  assert.equal(await colour(), 'none');
  writeFileSync(file('themes/default/css/site.css'), `${read('themes/default/css/site.css')}\nh1 { text-transform: uppercase; }\n`);
  await until(async () => await colour() === 'uppercase', 'the new style is there');
  assert.equal(await isMarked(page), true);
  const links = () => page.evaluate(() => document.querySelectorAll('link[rel=stylesheet]').length);
  await until(async () => await links() === 1, 'the old style is gone');
});

test('a page with another name leads there, one that is deleted says so', { skip }, async () => {
  const page = await open('/services/portage/');
  renameSync(file('content/services/portage.md'), file('content/services/portage-at-home.md'));
  await page.waitForURL('**/services/portage-at-home/');
  await until(() => page.title(), 'the page has a title');
  const gone = await open('/news/');
  const [address] = await gone.locator('main a[href]').evaluateAll((all) => all.map((link) => new URL(link.href).pathname).filter((at) => /^\/news\/.+\/$/.test(at)));
  await gone.goto(preview.origin + address);
  rmSync(file(`content${address.replace(/\/$/, '.md')}`));
  await gone.locator('h1').getByText('We cannot find that page').waitFor();
});

test('when the preview is stopped in the middle and started again, no tab shows what is old', { skip }, async () => {
  const page = await open('/services/portage/');
  const { port } = new URL(preview.origin);
  await stop(preview);
  edit('content/services/portage.md', '\n## ', '\n\nWritten while nobody was looking.\n\n## ');
  preview = await start(port);
  await says(page, 'Written while nobody was looking.');
  edit('content/services/portage.md', 'nobody was looking', 'somebody looks');
  await says(page, 'Written while somebody looks.');
});

test('it starts on a site of which nothing can be made, says why, and shows it when that is mended', { skip }, async () => {
  await stop(preview);
  const site = read('content/site.yaml');
  writeFileSync(file('content/site.yaml'), 'name: [\n');
  preview = await start();
  const page = await context.newPage();
  await page.goto(`${preview.origin}/services/portage/`);
  await page.getByRole('heading', { name: 'This page cannot be shown' }).waitFor();
  await inPanel(page).getByText(/content\/site\.yaml:\d+:\d+/).first().waitFor();
  writeFileSync(file('content/site.yaml'), site);
  await says(page, 'Portage');
});

test('the panel says how easy the page is to read, how fresh, and what links here', { skip }, async () => {
  const page = await open('/services/camhs/');
  await toggle(page).click();
  const text = await inPanel(page).innerText();
  for (const words of [/Reading age \d+/, /make it hardest/, /Checked on 20\d\d-/, /Legal headings/, /Pages that link here/, /Easy read/]) assert.match(text, words);
  const href = await inPanel(page).getByRole('link', { name: 'content/services/camhs.md' }).first().getAttribute('href');
  assert.match(href, /^vscode:\/\/file\/.*\/content\/services\/camhs\.md:1:1$/);
});

test('the search finds new words', { skip }, async () => {
  edit('content/services/portage.md', '\n## ', '\n\nWe have a xylophone and a glockenspiel.\n\n## ');
  const page = await context.newPage();
  await until(async () => {
    await page.goto(`${preview.origin}/search/?q=glockenspiel`);
    await until(() => page.evaluate(() => /\d|\./.test(document.getElementById('search-status').textContent)), 'there is an answer');
    return (await page.locator('#search-list').innerText()).includes('Portage');
  }, 'the new word is found');
});
