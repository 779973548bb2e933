// A server whose site changes while it runs, and which can be cut off: for the tests of reading without the internet.

import { createServer } from 'node:http';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './site.mjs';
import { POLICY, TYPES } from './server.mjs';

/** A copy of the built site that a test may change. */
export class Copy {
  constructor() {
    this.folder = mkdtempSync(path.join(tmpdir(), 'local-offer-'));
    cpSync(root, this.folder, { recursive: true });
  }

  read(file) { return readFileSync(path.join(this.folder, file), 'utf8'); }

  write(file, text) { writeFileSync(path.join(this.folder, file), text); }

  has(file) { return statSync(path.join(this.folder, file), { throwIfNoEntry: false })?.isFile() ?? false; }

  list() { return JSON.parse(this.read('offline-files.json')); }

  /** As a later build would leave it: one page says something else, and so the version is another one. */
  publish(version, address, words) {
    const before = this.list();
    const file = `${address}index.html`;
    this.write(file, this.read(file).replace(/<h1>[^<]*<\/h1>/, `<h1>${words}</h1>`));
    const files = before.files.map(([path, hash, size]) => [path, path === address ? version.slice(0, 8) : hash, size]);
    this.write('offline-files.json', JSON.stringify({ version, files }));
    this.write('sw.js', this.read('sw.js').replace(before.version, version));
  }

  remove() { rmSync(this.folder, { recursive: true }); }
}

/** Serves copies, each below its prefix. `close` cuts the server off, and `open` brings it back at the same address. */
export class Server {
  constructor(copies, port = 0) {
    Object.assign(this, { copies, port, requests: [], refuses: () => false });
  }

  async open() {
    this.server = createServer((request, response) => this.answer(new URL(request.url, 'http://localhost').pathname, response));
    await new Promise((listening) => { this.server.listen(this.port, '127.0.0.1', listening); });
    this.port = this.server.address().port;
    this.origin = `http://127.0.0.1:${this.port}`;
    return this;
  }

  answer(pathname, response) {
    this.requests.push(pathname);
    if (this.refuses(pathname)) { response.destroy(); return; }
    const prefixes = Object.keys(this.copies).sort((one, other) => other.length - one.length);
    const prefix = prefixes.find((start) => pathname.startsWith(start));
    const inner = prefix === undefined ? 'none' : decodeURIComponent(pathname.slice(prefix.length));
    const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
    const found = prefix !== undefined && this.copies[prefix].has(file);
    const headers = {
      'content-type': found ? TYPES[path.extname(file)] ?? 'application/octet-stream' : 'text/html; charset=utf-8',
      'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache',
    };
    response.writeHead(found ? 200 : 404, headers);
    response.end(found ? readFileSync(path.join(this.copies[prefix].folder, file)) : '<h1>Not found</h1>');
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((closed) => { this.server.close(closed); });
  }
}
