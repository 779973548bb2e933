// How long an author waits: from the closed write of one page to the first answer of the preview with the new words.
// `node edit.mjs PROGRAM SOURCE [TIMES]`: PROGRAM is local-offer, SOURCE a site whose pages may be changed.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const [program, source, times = '15'] = process.argv.slice(2);
if (!source) throw new Error('Say which program and which folder: node edit.mjs PROGRAM SOURCE [TIMES]');
const PAUSE = 400;
/** Ticks of a second in /proc. */
const TICK = 10;

const sleep = (time) => new Promise((done) => { setTimeout(done, time); });
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const agent = new http.Agent({ keepAlive: true });

function get(url) {
  return new Promise((done, failed) => {
    http.get(url, { agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part)).on('end', () => done(Buffer.concat(parts).toString()));
    }).on('error', failed);
  });
}

/** Seconds of work so far, and memory in MB, of the program. */
function work({ pid }) {
  const [, rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
  const fields = rest.split(' ');
  const memory = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024;
  return { ms: (Number(fields[11]) + Number(fields[12])) * TICK, memory };
}

async function start() {
  const began = performance.now();
  const child = spawn(program, ['serve', '--source', source, '--port', '0', '--today', '2026-11-22']);
  let said = '';
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.resume();
  while (!/http:\S+/.test(said)) await sleep(5);
  const origin = said.match(/http:\/\/[^/]+/)[0];
  console.log(`First page to be had after ${((performance.now() - began) / 1000).toFixed(2)} s`);
  await rest(child);
  console.log(`All pages checked and the search made after ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return { child, origin };
}

/** Waits until nothing more is worked on. */
async function rest(child) {
  for (let before = -1, now = work(child).ms; now - before > TICK; now = work(child).ms) {
    before = now;
    await sleep(1500);
  }
}

const folder = path.join(source, 'content/services');
const other = path.join(source, 'content/guides');
const own = (where) => { try { return readdirSync(where).filter((name) => /^[a-z0-9-]+\.md$/.test(name)).map((name) => path.join(where, name)); } catch { return []; } };
const files = [...own(folder), ...own(other)];
const addressOf = (file) => `/${path.relative(path.join(source, 'content'), file).replace(/\.md$/, '/')}`;

async function once({ child, origin }, file, change, isThere) {
  const before = readFileSync(file, 'utf8');
  await get(origin + addressOf(file));
  const worked = work(child).ms;
  writeFileSync(file, change(before));
  const began = performance.now();
  while (!isThere(await get(origin + addressOf(file)))) await sleep(1);
  const time = performance.now() - began;
  const busy = work(child).ms - worked;
  writeFileSync(file, before);
  await sleep(PAUSE);
  await rest(child);
  return { time, busy };
}

const preview = await start();
const kinds = {
  'new words in the text': (word) => (text) => `${text}\n${word} is a new word.\n`,
  'a new title': (word) => (text) => text.replace(/^title: "?([^"\n]*)"?$/m, `title: "$1 ${word}"`),
};
for (const [name, change] of Object.entries(kinds)) {
  const found = [];
  for (let n = 0; n < Number(times); n += 1) {
    const file = files[(n * 7919) % files.length];
    const word = `xyzzy${n}`;
    found.push(await once(preview, file, change(word), (html) => html.includes(word)));
  }
  const list = found.map(({ time }) => time);
  console.log(`${name}: median ${median(list).toFixed(0)} ms, ${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)}; work ${median(found.map(({ busy }) => busy))} ms (in steps of ${TICK})`);
}
console.log(`Most memory: ${work(preview.child).memory.toFixed(0)} MB, ${files.length} files`);
preview.child.kill('SIGINT');
agent.destroy();
