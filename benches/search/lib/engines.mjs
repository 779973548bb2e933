// The two searches that run in the browser, behind one interface: `open(tab)` loads the script, `search(tab, query)` gives the addresses of
// the first ten results, once everything that a list of results shows is there.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copy, searchScripts, weight } from './site.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const READER = process.env.READER ?? path.resolve(here, '../../../search-index/reader/reader.js');

/** What the files of our index hold. */
const PARTS = [
  ['terms', /^en-.*\/t\d+\.js$/], ['positions, for phrases', /^en-.*\/p\d+\.js$/], ['cards', /^en-.*\/c\d+\.js$/], ['headings', /^en-.*\/h\d+\.js$/],
  ['words, for spelling', /^en-.*\/w\d+\.js$/], ['filters', /^en-.*\/f\.js$/], ['manifest', /^en\.js$/],
];

/** `search` gives the addresses that `ask`, which runs in the page, finds; `time` the milliseconds that it takes. */
function asking(ask) {
  return {
    search: (tab, query) => tab.evaluate(ask, query),
    time: (tab, query) => tab.evaluate(`(async () => {
      const start = performance.now();
      await (${ask})(${JSON.stringify(query)});
      return performance.now() - start;
    })()`),
  };
}

/** Ours: the script of the search page, or the reader alone when the site has no search page. */
export function ours(site) {
  const own = searchScripts(site);
  const scripts = own.length ? own.map((src) => `/ours${src}`) : ['/reader.js'];
  return {
    name: 'local-offer',
    folders: { '/ours/': site, '/reader.js': READER },
    open: async (tab) => { for (const url of scripts) await tab.addScriptTag({ url }); },
    ...asking(async (query) => {
      window.index ??= await SearchIndex.open('/ours/search-index/', 'en');
      return (await window.index.search(query, { size: 10 })).results.map(({ address }) => address);
    }),
    whole: () => weight(path.join(site, 'search-index'), (file) => file === 'en.js' || file.startsWith('en-')),
    parts: () => PARTS.map(([part, names]) => [part, weight(path.join(site, 'search-index'), (file) => names.test(file))]),
  };
}

const PAGEFIND = path.resolve(here, '../node_modules/.bin/pagefind');

/** Indexes a copy of the pages with Pagefind: their `main` only, as its documentation advises. */
export function indexWithPagefind(folder) {
  execFileSync(PAGEFIND, ['--site', folder, '--root-selector', 'main', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Pagefind over the very same pages; with `names`, the other names of pages stand below their titles for it, weighted as its documentation shows. */
export function pagefind(site, names = new Map()) {
  const folder = copy(site, names);
  indexWithPagefind(folder);
  return {
    name: 'Pagefind',
    folders: { '/pages/': folder },
    folder,
    open: (tab) => tab.evaluate(async () => { window.pagefind = await import('/pages/pagefind/pagefind.js'); }),
    ...asking(async (query) => {
      const { results } = await window.pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 10).map((one) => one.data()));
      return shown.map(({ url }) => url.replace(/^\/pages/, ''));
    }),
    whole: () => weight(path.join(folder, 'pagefind'), (file) => !/ui|highlight|modular|component/.test(file)),
  };
}
