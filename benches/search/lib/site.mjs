// A built site: the pages of its English search index, and what stands on them.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** What a file of the index holds: it calls `SearchIndex.put(name, …)`. */
function put(file) {
  let held;
  vm.runInNewContext(readFileSync(file, 'utf8'), { SearchIndex: { put: (_, ...values) => { held = values; } } });
  return held;
}

/** The manifest of the English index. */
export function manifest(site) {
  return put(path.join(site, 'search-index/en.js'))[0];
}

/** What results show of each page: `{ title, address, summary }`. */
export function cards(site) {
  const folder = path.join(site, 'search-index', manifest(site).folder);
  const number = (name) => Number(name.slice(1, -3));
  const files = readdirSync(folder).filter((name) => /^c\d+\.js$/.test(name)).sort((a, b) => number(a) - number(b));
  return files.flatMap((name) => put(path.join(folder, name))[0]).map(([title, address, summary]) => ({ title, address, summary }));
}

const fileOf = (address) => decodeURIComponent(address).replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

/** A copy of the site that holds only the pages of its index, for Pagefind. `names`, by address, are put below the titles. */
export function copy(site, names = new Map()) {
  const to = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
  for (const { address } of cards(site)) {
    const file = path.join(to, fileOf(address));
    mkdirSync(path.dirname(file), { recursive: true });
    const also = (names.get(address) ?? []).join(', ');
    const html = readFileSync(path.join(site, fileOf(address)), 'utf8');
    writeFileSync(file, also ? html.replace('</h1>', () => `</h1><p data-pagefind-weight="5">${escaped(also)}</p>`) : html);
  }
  return to;
}

const words = (element) => (element ? element.structuredText.replace(/\s+/g, ' ').trim() : '');

/** The pages of the index as documents for lunr and MiniSearch: what stands in `main` of the finished page. */
export function documents(site) {
  return cards(site).map(({ title, address, summary }) => {
    const main = parse(readFileSync(path.join(site, fileOf(address)), 'utf8')).querySelector('main');
    main.querySelectorAll('nav, script, svg').forEach((one) => one.remove());
    const headings = main.querySelectorAll('h2, h3').map(words).join('. ');
    return { id: address, title, summary, keywords: '', headings, body: words(main) };
  });
}

/** All files below a folder. */
export function files(folder) {
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile());
}

/** A file as it goes to a browser: gzip -9, or as it is when that is not smaller. */
export function packed(file) {
  const bytes = readFileSync(file);
  const small = gzipSync(bytes, { level: 9 });
  return small.length < bytes.length ? { bytes: small, encoding: 'gzip' } : { bytes };
}

/** The bytes of the wanted files of a folder as they go to a browser, and how many files there are. */
export function weight(folder, wanted = () => true) {
  const list = files(folder).filter((file) => wanted(path.relative(folder, file)));
  return { bytes: list.reduce((sum, file) => sum + packed(file).bytes.length, 0), files: list.length };
}

const sources = (html) => parse(html).querySelectorAll('script[src]').map((one) => one.getAttribute('src'));

/** The scripts that only the search page has, as addresses. None when the site has no search page. */
export function searchScripts(site) {
  const page = path.join(site, 'search/index.html');
  if (!existsSync(page)) return [];
  const absolute = (from) => (src) => new URL(src, `http://site${from}`).pathname;
  const everywhere = new Set(sources(readFileSync(path.join(site, 'index.html'), 'utf8')).map(absolute('/')));
  return sources(readFileSync(page, 'utf8')).map(absolute('/search/')).filter((src) => !everywhere.has(src));
}
