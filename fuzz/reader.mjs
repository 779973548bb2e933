// Tries damaged files of the search index on the reader of browsers: `node fuzz/reader.mjs 600 site` for ten minutes with the index of
// the site in the folder `site`; without a folder, with a small index. It ends in an answer or in one of the reader's own errors, soon
// and with little memory. A file that breaks something is written to `fuzz/cases/reader/`.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { reader } from '../search-index/tests/reader/lib/reader.mjs';
import { write } from '../search-index/tests/reader/lib/write.mjs';

const [seconds = '60', site] = process.argv.slice(2);
const KEPT = path.join(path.dirname(fileURLToPath(import.meta.url)), 'cases/reader');
const LONGEST = 10_000;
const MOST_MEMORY = 1024 ** 3;
const QUERIES = ['autism', 'respite short breaks', '"speech language" autsim', 'tran', 'scholo', '', '"', 'a'.repeat(400), 'ﬁ İ ß 👩‍👧'];
const CODES = ['missing', 'version', 'damaged'];
const PIECES = ['A', '/', '0', '9', ',', '=', '!', ':', 'zzzz', '////', '\\n', '\n', '-1', '1e9', '1e308', '[]', '{}', 'null', 'true', '"', '\\u0000', '', '#', 'A'.repeat(5000), '/'.repeat(5000)];

function small() {
  const words = 'autism respite short breaks speech language therapy children young people families school transport';
  const documents = Array.from({ length: 12 }, (_, i) => ({
    title: words.split(' ').slice(i % 5, i % 5 + 3).join(' '), address: `/${i}/`, summary: words, keywords: ['respite care'],
    facets: { area: [i % 2 ? 'north' : 'south'] }, sections: [{ heading: 'Who for', anchor: 'who', text: words.repeat(i + 1) }],
  }));
  const facets = [{ name: 'area', label: 'Area', values: [['north', 'North'], ['south', 'South']] }];
  return write(documents, { synonyms: [['respite', 'short breaks']], facets, each: 16 });
}

function ofSite(folder) {
  const top = path.join(folder, 'search-index');
  const names = readdirSync(top, { recursive: true }).map(String).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(top, name), 'utf8')]));
}

const files = site ? ofSite(site) : small();
const names = Object.keys(files);
let state = Number(process.env.SEED ?? 7);
const roll = (n) => (state = (state * 48271) % 2147483647) % n;

function damaged() {
  const changed = { ...files };
  for (let n = 1 + roll(4); n--;) {
    // Half of the time the manifest, which all else hangs on.
    const name = roll(2) ? 'en.js' : names[roll(names.length)], text = changed[name], at = roll(text.length + 1);
    const kinds = [
      () => text.slice(0, at) + PIECES[roll(PIECES.length)] + text.slice(at + roll(6)),
      () => text.slice(0, at) + String.fromCharCode(roll(65536)) + text.slice(at),
      () => text.slice(0, at),
      () => text.slice(0, at) + text.slice(at + roll(400)),
      () => text.slice(0, at) + text.slice(at, at + roll(100)).repeat(1 + roll(20)) + text.slice(at),
      () => text.replace(/\d+/g, (number) => (roll(8) ? number : String(roll(2) ? roll(1e9) : -roll(100)))),
      () => changed[names[roll(names.length)]],
    ];
    changed[name] = kinds[roll(kinds.length)]();
  }
  return changed;
}

/** Asks all of a damaged index. What is wrong, if anything is. */
async function tryOut(changed) {
  const { api } = reader(changed);
  const attempt = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!CODES.includes(error.code)) throw error;
      return undefined;
    }
  };
  const index = await attempt(() => api.open('', 'en'));
  if (!index) return;
  for (const query of QUERIES) {
    const answer = await attempt(() => index.search(query, { filters: roll(2) ? { area: ['north'] } : {} }));
    if (!answer) continue;
    await attempt(() => index.facets(answer));
    answer.marks('autism');
    await attempt(() => index.near('autismmm'));
  }
}

// A loop that never ends would never be noticed from within.
const shared = new SharedArrayBuffer(8), clock = new BigInt64Array(shared);
const watch = new Worker(`
  const { workerData, parentPort } = require('node:worker_threads'), clock = new BigInt64Array(workerData);
  setInterval(() => { if (BigInt(Date.now()) - clock[0] > ${LONGEST}n) { process.stderr.write('a case takes too long: its files are in fuzz/cases/reader/last.json\\n'); process.kill(process.pid, 'SIGKILL'); } }, 1000);
`, { eval: true, workerData: shared });
watch.unref();

const began = Date.now();
let cases = 0, faults = 0, memory = 0;
mkdirSync(KEPT, { recursive: true });
while (Date.now() - began < Number(seconds) * 1000 && faults < 10) {
  const changed = damaged();
  const different = Object.fromEntries(names.filter((name) => changed[name] !== files[name]).map((name) => [name, changed[name]]));
  writeFileSync(path.join(KEPT, 'last.json'), JSON.stringify(different));
  clock[0] = BigInt(Date.now());
  try {
    await tryOut(changed);
  } catch (error) {
    faults += 1;
    const file = path.join(KEPT, `${cases}.json`);
    writeFileSync(file, JSON.stringify(different));
    console.error(`${error.stack}\n  kept in ${file}`);
  }
  cases += 1;
  memory = Math.max(memory, process.memoryUsage().rss);
  if (memory > MOST_MEMORY) faults += 1;
}
console.log(`reader: ${cases} damaged indexes, ${Math.round((Date.now() - began) / 1000)} s, at most ${Math.round(memory / 2 ** 20)} MiB, ${faults} faults`);
process.exit(faults ? 1 : 0);
