// The built site on disk: which pages it has, and a small sample of them that shows everything once.
// In: the folder named by the environment variable SITE. Out: `pages`, `sample`, and ways to read them.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import path from 'node:path';

/** The folder of the built site. */
export const root = path.resolve(process.env.SITE ?? 'site');

/** A page: where it is on disk, and its address on the server, such as `/services/portage/`. */
function pageOf(file) {
  const html = readFileSync(path.join(root, file), 'utf8');
  const address = '/' + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, address, html, redirect: /<meta http-equiv="?refresh"?/i.test(html) };
}

function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const below = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(below) : [below];
    })
    .sort();
}

/** Every file of the site, as a path with `/` from its root. */
export const files = filesBelow('');
/** Every page, redirects and the page for missing addresses included. */
export const pages = files.filter((file) => file.endsWith('.html')).map(pageOf);

if (pages.length === 0) throw new Error(`There are no pages in ${root}. Build the site there first.`);

/** What a page shows: its elements, its classes, and the part of the site that it is from. */
function features({ address, html }) {
  const elements = [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map((match) => `<${match[1]}>`);
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap((match) => match[1].split(/\s+/));
  const [part, ...deeper] = address.split('/').filter(Boolean);
  return new Set([...elements, ...classes, `part ${part ?? ''} ${deeper.length}`]);
}

/** The fewest pages (nearly) that together show every feature of the site; the richest come first. */
function cover(all) {
  const missing = all.map((page) => ({ page, features: features(page) }));
  const seen = new Set();
  const chosen = [];
  for (;;) {
    const gain = ({ features }) => [...features].filter((feature) => !seen.has(feature)).length;
    const best = missing.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    if (gain(best) === 0) return chosen;
    chosen.push(best.page);
    best.features.forEach((feature) => seen.add(feature));
  }
}

/** Pages that between them show every element, every class and every part of the site. */
export const sample = cover(pages);
/** A dozen of them. */
export const dozen = sample.slice(0, 12);
const { PAGES } = process.env;
/** Pages for quick checks: all, or the sample with `PAGES=sample`. */
export const wanted = PAGES === 'sample' ? sample : pages;
/** Pages for slow checks: the sample, or all with `PAGES=all`. */
export const slow = PAGES === 'all' ? pages : sample;

const sizes = new Map();

/** Size in bytes of a file of the site as a server sends it. */
export function gzipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(path.join(root, file))).length);
  return sizes.get(file);
}

/** The file behind an address path, or null: a folder stands for its `index.html`. */
export function fileAt(pathname) {
  const relative = decodeURIComponent(pathname).replace(/^\/+/, '');
  const file = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
  const full = path.join(root, file);
  const inside = full.startsWith(root + path.sep);
  return inside && statSync(full, { throwIfNoEntry: false })?.isFile() ? file : null;
}
