// Serves folders over HTTP with gzip -9 and counts what it sends. No delay, no cache.

import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { packed } from './site.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.wasm': 'application/wasm', '.css': 'text/css; charset=utf-8',
};

/** The empty page that every search begins on. It is not counted. */
export const START = '/start.html';

/** Serves `folders`: prefixes of addresses, each with its folder or file. The longest prefix wins. */
export class Server {
  constructor(folders) {
    this.folders = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
    this.kept = new Map();
    this.reset();
  }

  /** Counts from nought. */
  reset() { Object.assign(this, { bytes: 0, requests: 0, list: [] }); }

  async open() {
    this.server = createServer((request, response) => this.answer(new URL(request.url, 'http://localhost').pathname, response));
    await new Promise((listening) => { this.server.listen(0, '127.0.0.1', listening); });
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  file(address) {
    const [prefix, folder] = this.folders.find(([start]) => address.startsWith(start)) ?? [];
    const file = prefix && path.join(folder, decodeURIComponent(address.slice(prefix.length)));
    return file && existsSync(file) && statSync(file).isFile() ? file : undefined;
  }

  answer(address, response) {
    if (address === START) { response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<!DOCTYPE html><title>Start</title><link rel="icon" href="data:,">'); return; }
    const file = this.file(address);
    if (file && !this.kept.has(file)) this.kept.set(file, packed(file));
    const { bytes = Buffer.alloc(0), encoding } = this.kept.get(file) ?? {};
    this.requests += 1;
    this.bytes += bytes.length;
    this.list.push([address, bytes.length]);
    const headers = { 'content-type': TYPES[path.extname(address)] ?? 'application/octet-stream', 'cache-control': 'no-cache' };
    response.writeHead(file ? 200 : 404, encoding ? { ...headers, 'content-encoding': encoding } : headers).end(bytes);
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((closed) => { this.server.close(closed); });
  }
}
