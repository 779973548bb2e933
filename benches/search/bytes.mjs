// What a search costs a reader: bytes, requests, time and memory, beside Pagefind. `node bytes.mjs SITE…`, each a built site.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { fresh, heap, launch } from './lib/browser.mjs';
import { ours, pagefind } from './lib/engines.mjs';
import { kilobytes, median, table } from './lib/figures.mjs';
import { COLD, warm } from './lib/queries.mjs';
import { Server } from './lib/server.mjs';
import { cards } from './lib/site.mjs';

/** Bytes and requests until the first ten results of each query are there, each in a browser that has nothing yet. */
async function cold(browser, server, engine) {
  const figures = [];
  for (const query of COLD) {
    server.reset();
    const found = await fresh(browser, server.origin, async (tab) => {
      await engine.open(tab);
      return engine.search(tab, query);
    });
    figures.push({ query, bytes: server.bytes, requests: server.requests, found: found.length });
    if (process.env.SHOW) console.error(engine.name, query, server.list);
  }
  return figures;
}

/** The median time of queries that were asked once before, and the memory after them. */
function again(browser, server, engine, queries) {
  return fresh(browser, server.origin, async (tab) => {
    await engine.open(tab);
    const times = [];
    for (const query of queries) await engine.search(tab, query);
    for (const query of queries) times.push(await engine.time(tab, query));
    return { time: median(times), memory: await heap(tab) };
  });
}

async function measure(browser, engine, queries) {
  const server = await new Server(engine.folders).open();
  const figures = { name: engine.name, cold: await cold(browser, server, engine), ...await again(browser, server, engine, queries), whole: engine.whole(), parts: engine.parts?.() ?? [] };
  await server.close();
  return figures;
}

function perQuery([mine, theirs]) {
  const cells = ({ bytes, requests, found }) => [kilobytes(bytes), requests, found];
  const head = ['query', ...[mine, theirs].flatMap(({ name }) => [name, 'requests', 'results'])];
  const middle = ({ cold }) => [kilobytes(median(cold.map(({ bytes }) => bytes))), median(cold.map(({ requests }) => requests)), ''];
  return table([
    head,
    ...mine.cold.map((one, number) => [one.query, ...cells(one), ...cells(theirs.cold[number])]),
    ['**median**', ...middle(mine), ...middle(theirs)],
  ]);
}

function others(list) {
  return table([
    ['', ...list.map(({ name }) => name)],
    ['whole index', ...list.map(({ whole }) => `${kilobytes(whole.bytes)} in ${whole.files} files`)],
    ['warm query, median', ...list.map(({ time }) => `${time.toFixed(1)} ms`)],
    ['memory of JavaScript after all queries', ...list.map(({ memory }) => `${(memory / 1e6).toFixed(1)} MB`)],
  ]);
}

function parts([{ name, parts }]) {
  return table([[`whole index of ${name}`, '', 'files'], ...parts.map(([part, { bytes, files }]) => [part, kilobytes(bytes), files])]);
}

const sites = process.argv.slice(2);
if (!sites.length) throw new Error('Say which sites: node bytes.mjs SITE…');
const browser = await launch();
for (const site of sites) {
  const pages = cards(site);
  const queries = warm(pages);
  const peer = pagefind(site);
  const figures = [await measure(browser, ours(site), queries), await measure(browser, peer, queries)];
  rmSync(peer.folder, { recursive: true });
  console.log(`\n${path.basename(site)}: ${pages.length} pages\n\n${perQuery(figures)}\n\n${others(figures)}\n\n${parts(figures)}`);
}
await browser.close();
