// How long the index takes, beside Pagefind: `node time.mjs SOURCE SITE`, a source folder and the site built from it.
// INDEX is the program of `cargo build --release -p generate --bin index`.

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { indexWithPagefind } from './lib/engines.mjs';
import { table } from './lib/figures.mjs';
import { cards, copy } from './lib/site.mjs';

const TIMES = 5;
const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const INDEX = process.env.INDEX ?? path.join(top, 'target/release/index');

/** Seconds of ours: the best of five, as the program prints them. */
function ours(source) {
  const lines = execFileSync(INDEX, [source], { encoding: 'utf8' }).trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split(' ')).map(([part, seconds]) => [part, Number(seconds)]));
}

/** Seconds that Pagefind takes from finished pages to written files: the best of five. */
function theirs(site) {
  const folder = copy(site);
  const times = Array.from({ length: TIMES }, () => {
    rmSync(path.join(folder, 'pagefind'), { recursive: true, force: true });
    const start = performance.now();
    indexWithPagefind(folder);
    return (performance.now() - start) / 1000;
  });
  rmSync(folder, { recursive: true });
  return Math.min(...times);
}

const [source, site] = process.argv.slice(2);
if (!site) throw new Error('Say which source and which site: node time.mjs SOURCE SITE');
const { index, export: files } = ours(source);
const seconds = (number) => `${number.toFixed(2)} s`;
console.log(`${cards(site).length} pages\n\n${table([
  ['', 'local-offer: documents and index', 'its files', 'together', 'Pagefind'],
  ['best of five', seconds(index), seconds(files), seconds(index + files), seconds(theirs(site))],
])}`);
