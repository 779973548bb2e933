// The settings for nginx and Caddy that docs/hosting.md gives, in real servers: the same headers as `_headers`, the page for what is
// not there, and pages in which nothing is blocked.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headersOfSite, watchedTab } from './lib/headers.mjs';
import { dozen, files, root } from './lib/site.mjs';
import { launch, tab } from './lib/browser.mjs';

const headersOf = headersOfSite(root);
const page = readFileSync(path.join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');
const part = (name) => page.split(`<!-- ${name} -->\n\`\`\`text\n`)[1].split('```')[0];
const folder = mkdtempSync(path.join(tmpdir(), 'servers-'));
let browser;

before(async () => { browser = await launch(); });
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
const SERVERS = {
  nginx: (port) => ({
    file: 'nginx.conf',
    text: `daemon off;\nmaster_process off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n`
      + `${part('nginx-map')}\nserver {\nlisten 127.0.0.1:${port};\nroot ${root};\nindex index.html;\n${part('nginx')}\n}\n}\n`,
    run: ['-e', 'stderr', '-p', folder, '-c', `${folder}/nginx.conf`],
  }),
  caddy: (port) => ({
    file: 'Caddyfile',
    text: `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${port} {\nroot * ${root}\nfile_server\n${part('caddy')}\n}\n`,
    run: ['run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'],
  }),
};

function isThere(program) {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function start(name) {
  const port = await freePort();
  const { file, text, run } = SERVERS[name](port);
  writeFileSync(path.join(folder, file), text);
  const child = spawn(name, run, { env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let said = '';
  child.stderr.on('data', (words) => { said += words; });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return { origin, child };
    assert.equal(child.exitCode, null, said);
    await new Promise((done) => { setTimeout(done, 50); });
  }
  throw new Error(`${name} does not answer: ${said}`);
}

for (const name of Object.keys(SERVERS)) {
  test(`${name} sends what the page about hosting says`, { skip: isThere(name) ? false : `${name} is not installed` }, async () => {
    const { origin, child } = await start(name);
    try {
      const kept = files.find((file) => /^search-index\/[^/]+\//.test(file));
      const addresses = ['/', '/services/', '/sw.js', '/404.html', `/${files.find((file) => file.endsWith('.css'))}`, `/${kept}`, '/search-index/en.js'];
      for (const address of addresses) {
        const answer = await fetch(origin + address);
        // Hosts that read `_headers` have browsers ask for all other files without being told.
        const wanted = { 'cache-control': 'no-cache', ...headersOf(address) };
        const got = Object.fromEntries(Object.keys(wanted).map((header) => [header, answer.headers.get(header)]));
        assert.deepEqual(got, wanted, address);
        assert.equal(answer.status, 200, address);
      }
      const gone = await fetch(`${origin}/nowhere/`);
      assert.equal(gone.status, 404);
      assert.match(await gone.text(), /<main/);
      assert.equal(gone.headers.get('content-security-policy'), headersOf('/')['content-security-policy']);
      const complaints = [];
      const opened = await watchedTab(await tab(browser), complaints);
      for (const { address, redirect } of dozen) {
        if (!redirect && address !== '/404.html') await opened.goto(origin + address, { waitUntil: 'load' });
      }
      await opened.goto(`${origin}/search/?q=autisim`);
      await opened.locator('#search-list > li').first().waitFor();
      assert.deepEqual(complaints, []);
      await opened.context().close();
    } finally {
      child.kill();
    }
  });
}
