// How well searches find what families look for, beside the peers: `node quality.mjs SITE`, the sample site, built.
// The queries and the pages that they should find stand in content/searches.yaml.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { fresh, launch } from './lib/browser.mjs';
import { ours, pagefind } from './lib/engines.mjs';
import { table } from './lib/figures.mjs';
import { golden, known } from './lib/golden.mjs';
import { lunrSearch, miniSearch } from './lib/libraries.mjs';
import { Server } from './lib/server.mjs';
import { documents, manifest } from './lib/site.mjs';

const FIRST = 3;

/** Mean reciprocal rank of the first page that should be found, within ten results, and the share of queries with all their pages in the first three. */
async function judge(name, search, queries) {
  let [ranks, all, none] = [0, 0, 0];
  for (const { query, find } of queries) {
    const found = (await search(query)).slice(0, 10);
    const place = found.findIndex((address) => find.includes(address));
    if (place >= 0) ranks += 1 / (place + 1);
    if (find.every((address) => found.slice(0, FIRST).includes(address))) all += 1;
    else if (process.env.SHOW === name) console.error(`${query} → ${found.slice(0, FIRST).join(' ')}, wanted ${find.join(' ')}`);
    if (!found.length) none += 1;
  }
  const share = (number) => `${(100 * number / queries.length).toFixed(0)}%`;
  return [name, (ranks / queries.length).toFixed(3), share(all), share(none)];
}

async function inBrowser(browser, engine, name, queries) {
  const server = await new Server(engine.folders).open();
  const row = await fresh(browser, server.origin, async (tab) => {
    await engine.open(tab);
    return judge(name, (query) => engine.search(tab, query), queries);
  });
  await server.close();
  return row;
}

async function rows(site) {
  const queries = golden();
  const names = known();
  const keywords = (page) => ({ ...page, keywords: (names.get(page.id) ?? []).join(', ') });
  const [plain, stop] = [documents(site), manifest(site).stop.split(' ')];
  const full = plain.map(keywords);
  const browser = await launch();
  const peers = [['Pagefind', pagefind(site)], ['Pagefind, with other names', pagefind(site, names)]];
  const list = [await inBrowser(browser, ours(site), 'local-offer', queries)];
  for (const [name, engine] of peers) {
    list.push(await inBrowser(browser, engine, name, queries));
    rmSync(engine.folder, { recursive: true });
  }
  await browser.close();
  for (const [name, search] of [
    ['lunr', lunrSearch(plain)], ['lunr, with other names', lunrSearch(full)],
    ['MiniSearch', miniSearch(plain)], ['MiniSearch, with other names', miniSearch(full)],
    ['MiniSearch, with other names and our stop words', miniSearch(full, stop)],
  ]) list.push(await judge(name, search, queries));
  return { list, queries: queries.length, pages: plain.length };
}

const [site] = process.argv.slice(2);
if (!site) throw new Error('Say which site: node quality.mjs SITE');
const { list, queries, pages } = await rows(path.resolve(site));
console.log(`${queries} queries, ${pages} pages\n\n${table([['', 'mean reciprocal rank', 'all pages in the first three', 'nothing found'], ...list])}`);
