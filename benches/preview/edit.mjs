// How long an author waits: from the closed write of one page to the first answer of the preview with the new words.
// `node edit.mjs PROGRAM SOURCE [TIMES]`: PROGRAM is local-offer, SOURCE a site whose pages may be changed. HUGO, ELEVENTY and ZOLA name programs to measure
// beside it, on pages with the same text.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [program, source, times = '15'] = process.argv.slice(2);
if (!source) throw new Error('Say which program and which folder: node edit.mjs PROGRAM SOURCE [TIMES]');
const PAUSE = 400;
/** Milliseconds after which new words are waited for in vain. */
const PATIENCE = 60_000;
/** Milliseconds of a tick in /proc. */
const TICK = 10;
const PEER_PORT = 41313;

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

/** Milliseconds of work so far, and the most memory so far in MB. */
function work({ pid }) {
  const [, rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
  const fields = rest.split(' ');
  const memory = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024;
  return { ms: (Number(fields[11]) + Number(fields[12])) * TICK, memory };
}

/** Waits until hardly anything is worked on. */
async function rest(child) {
  for (let round = 0, before = work(child).ms; round < 40; round += 1) {
    await sleep(1500);
    const now = work(child).ms;
    if (now - before <= 5 * TICK) return;
    before = now;
  }
}

async function start([command, ...options], isReady) {
  const began = performance.now();
  const child = spawn(command, ...options);
  let said = '';
  child.stdout.on('data', (text) => { said += text; });
  child.stderr.on('data', (text) => { said += text; });
  while (!isReady(said)) await sleep(5);
  const first = performance.now() - began;
  await rest(child);
  return { child, origin: said.match(/http:\/\/[^/\s]+/)[0], first, quiet: performance.now() - began };
}

/** The pages that authors write, as seen from the folder of the content. */
const pages = ['services', 'guides'].flatMap((folder) => {
  const names = (() => { try { return readdirSync(path.join(source, 'content', folder)); } catch { return []; } })();
  return names.filter((name) => /^[a-z0-9-]+\.md$/.test(name)).map((name) => path.join(folder, name));
});
const addressOf = (page) => `/${page.replace(/\.md$/, '/')}`;

const TEXT = { name: 'new words in the text', change: (text, word) => `${text}\n${word} is a new word.\n` };
const TITLE = { name: 'a new title', change: (text, word) => text.replace(/^title: "?([^"\n]*)"?$/m, `title: "$1 ${word}"`) };

async function edit({ child, origin }, file, url, change, word) {
  const before = readFileSync(file, 'utf8');
  await get(origin + url);
  const worked = work(child).ms;
  writeFileSync(file, change(before, word));
  const began = performance.now();
  while (!(await get(origin + url)).includes(word)) {
    await sleep(1);
    if (performance.now() - began > PATIENCE) break;
  }
  const time = performance.now() - began;
  const busy = work(child).ms - worked;
  writeFileSync(file, before);
  await sleep(PAUSE);
  await rest(child);
  return { time, busy };
}

async function measure(name, preview, folder) {
  console.log(`${name}: first answer after ${(preview.first / 1000).toFixed(1)} s, at rest after ${(preview.quiet / 1000).toFixed(1)} s`);
  for (const kind of [TEXT, TITLE]) {
    const found = [];
    for (let n = 0; n < Number(times); n += 1) {
      const page = pages[(n * 7919) % pages.length];
      found.push(await edit(preview, path.join(folder, page), addressOf(page), kind.change, `xyzzy${n}`));
    }
    const list = found.map(({ time }) => time).filter((time) => time < PATIENCE);
    if (list.length < found.length) console.log(`${name}, ${kind.name}: ${found.length - list.length} of ${found.length} never came`);
    console.log(`${name}, ${kind.name}: median ${median(list).toFixed(0)} ms, ${Math.min(...list).toFixed(0)} to ${Math.max(...list).toFixed(0)}; work ${median(found.map(({ busy }) => busy))} ms`);
  }
  console.log(`${name}: most memory ${work(preview.child).memory.toFixed(0)} MB, ${pages.length} pages`);
  preview.child.kill('SIGINT');
}

/** A folder for another program, with a way to write files in it. */
function folder(name) {
  const top = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
    writeFileSync(path.join(top, file), text);
  };
  return { top, write };
}

/** Title and Markdown of all pages. */
function texts() {
  return pages.map((file) => {
    const [, facts, body] = readFileSync(path.join(source, 'content', file), 'utf8').match(/^---\n(.*?)\n---\n(.*)$/s);
    const [, title] = facts.match(/^title: (.*)$/m);
    return { file, title, body };
  });
}

const html = (title, main) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;

/** The same text for each peer: title and Markdown, a page for each and lists of 24 pages. */
const PEERS = {
  HUGO: (program) => {
    const { top, write } = folder('hugo');
    write('hugo.toml', 'baseURL = "http://127.0.0.1/"\ntitle = "Local Offer"\ndisableKinds = ["taxonomy", "term"]\n[pagination]\npagerSize = 24\n');
    const link = '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>';
    write('layouts/_default/single.html', html('{{ .Title }}', '{{ .Content }}'));
    write('layouts/_default/list.html', html('{{ .Title }}', `<ul>{{ range (.Paginate .Pages).Pages }}${link}{{ end }}</ul>{{ template "_internal/pagination.html" . }}`));
    write('layouts/index.html', html('{{ .Title }}', `<ul>{{ range first 24 .Site.RegularPages }}${link}{{ end }}</ul>`));
    texts().forEach(({ file, title, body }) => write(path.join('content', file), `---\ntitle: ${title}\n---\n${body}`));
    const options = ['server', '--source', top, '--port', String(PEER_PORT), '--bind', '127.0.0.1', '--disableLiveReload=false'];
    return { name: 'Hugo', command: [program, options], top, isReady: (said) => /Web Server is available at/.test(said) };
  },
  ELEVENTY: (program) => {
    const { top, write } = folder('eleventy');
    write('package.json', '{ "type": "commonjs" }');
    write('content/content.json', '{ "layout": "page.liquid", "templateEngineOverride": "md", "tags": "all-pages" }');
    write('_includes/page.liquid', html('{{ title }}', '{{ content }}'));
    write('list.liquid', `---\npagination:\n  data: collections.all-pages\n  size: 24\n  alias: found\npermalink: "/list/{{ pagination.pageNumber }}/"\n---\n${html('All', '<ul>{% for page in found %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul>')}`);
    texts().forEach(({ file, title, body }) => write(path.join('content', file), `---\ntitle: ${title}\npermalink: ${addressOf(file)}index.html\n---\n${body}`));
    const options = [program, '--serve', '--incremental', `--port=${PEER_PORT}`];
    return { name: 'Eleventy', command: [process.execPath, options, { cwd: top }], top, isReady: (said) => /Server at http:\S+/.test(said) };
  },
  ZOLA: (program) => {
    const { top, write } = folder('zola');
    write('config.toml', 'base_url = "http://127.0.0.1"\ntitle = "Local Offer"\n');
    write('templates/page.html', html('{{ page.title }}', '{{ page.content | safe }}'));
    write('templates/section.html', html('{{ section.title }}', '<ul>{% for page in paginator.pages %}<li><a href="{{ page.permalink }}">{{ page.title }}</a></li>{% endfor %}</ul>'));
    write('templates/index.html', html('Local Offer', ''));
    const folders = new Set(pages.map((file) => path.dirname(file)));
    folders.forEach((name) => write(`content/${name}/_index.md`, '+++\ntitle = "All"\npaginate_by = 24\n+++\n'));
    texts().forEach(({ file, title, body }) => write(path.join('content', file), `---\ntitle: ${title}\n---\n${body}`));
    const options = ['--root', top, 'serve', '--interface', '127.0.0.1', '--port', String(PEER_PORT)];
    return { name: 'Zola', command: [program, options], top, isReady: (said) => /Web server is available at/.test(said) };
  },
};

await measure('local-offer', await start([program, ['serve', '--source', source, '--port', '0', '--today', '2026-11-22']], (said) => /http:\S+/.test(said)), path.join(source, 'content'));
for (const [variable, peer] of Object.entries(PEERS)) {
  if (process.env[variable]) {
    const { name, command, top, isReady } = peer(process.env[variable]);
    await measure(name, await start(command, isReady), path.join(top, 'content'));
    await sleep(PAUSE);
    rmSync(top, { recursive: true });
  }
}
agent.destroy();
