// The search pages with an index: the site's own, or, when the site was built without one, a small one made from the lists of the site
// and read by the stub beside this file.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { files, pages, root } from './site.mjs';

const STUB = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'stub-reader.js'), 'utf8');
const HOSTILE = '<img src=x onerror=alert(1)>';

/** The site has an index of its own. */
export const hasIndex = files.includes('search-index/en.js');
/** The script of search pages, as a path in the site. */
export const script = files.find((file) => /^assets\/search\.[0-9a-f]+\.js$/.test(file));

function textOf(html, pattern) {
  const found = html.match(pattern);
  return found ? found[1].replace(/<[^>]*>/g, '').replace(/&amp;/g, '&').replace(/&#(x27|39);/g, '’').trim() : '';
}

/** What the stub knows of a page. */
function documentOf({ address, html }, lang) {
  const easy = `${address}easy-read/`;
  const hasEasy = lang === 'en' && pages.some((page) => page.address === easy);
  const picture = hasEasy ? pages.find((page) => page.address === easy).html.match(/<img class="tile" src="(?:\.\.\/)+([^"]+)"/) : null;
  const headings = [...html.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)].map(([, anchor, heading]) => ({ anchor, heading }));
  return {
    id: address,
    title: textOf(html, /<h1[^>]*>([\s\S]*?)<\/h1>/),
    address,
    summary: textOf(html, /<p class="lead">([\s\S]*?)<\/p>/),
    extra: ['Service', hasEasy ? easy : '', picture ? `/${picture[1]}` : '', '', '', 'Free', 'Milbury', '5 to 11 years'],
    parts: headings.slice(0, 2),
    values: hasEasy ? { 'easy-read': ['yes'] } : {},
  };
}

/** The facts of a language, with the lists of the site as filters. */
function factsOf(lang) {
  const start = lang === 'en' ? '/' : `/${lang}/`;
  const own = pages.filter(({ address, redirect }) => !redirect && new RegExp(`^${start}(services|guides)/[^/]+/$`).test(address));
  const docs = own.map((page) => documentOf(page, lang));
  const labels = { 'easy-read': { yes: 'Easy read' } };
  for (const { address, html } of pages) {
    const [, group, value] = address.match(/^\/browse\/(age|area)\/([^/]+)\/$/) ?? [];
    if (!group) continue;
    (labels[group] ??= {})[value] = textOf(html, /<h1[^>]*>([\s\S]*?)<\/h1>/);
    const listed = new Set([...html.matchAll(/<h3 class="card-title"><a href="(?:\.\.\/)+([^"]+)"/g)].map((match) => `/${match[1]}`));
    docs.filter((doc) => listed.has(doc.address)).forEach((doc) => { (doc.values[group] ??= []).push(value); });
  }
  docs.push({ ...docs[0], id: 'hostile', title: `Hostile ${HOSTILE}`, summary: HOSTILE, parts: [] });
  return { docs, labels };
}

const made = new Map();

/** The stub's index of a language, as a script. */
export function stubIndex(lang) {
  if (!made.has(lang)) made.set(lang, `SearchIndex.put(${JSON.stringify(lang)}, ${JSON.stringify(factsOf(lang))});`);
  return made.get(lang);
}

/** The script of search pages with the stub before it. */
export function stubScript() {
  return `${STUB}\n${readFileSync(path.join(root, script), 'utf8')}`;
}

/** Puts the stub into a context of the browser, unless the site has an index. */
export async function withIndex(context) {
  if (hasIndex) return;
  const contentType = 'text/javascript; charset=utf-8';
  await context.route(`**/${script}`, (route) => route.fulfill({ contentType, body: stubScript() }));
  await context.route('**/search-index/*.js', (route) => {
    const lang = path.basename(new URL(route.request().url()).pathname, '.js');
    return route.fulfill({ contentType, body: stubIndex(lang) });
  });
}
