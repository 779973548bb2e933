// A server like the ones that councils use: files, gzip, and a strict Content-Security-Policy. It knows nothing else.

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import path from 'node:path';
import { root, fileAt } from './site.mjs';

export const POLICY = [
  "default-src 'none'", "style-src 'self'", "img-src 'self'", "script-src 'self'", "font-src 'self'",
  "media-src 'self'", "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LONGEST_ADDRESS = 256 * 1024;

export const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif',
  '.xml': 'application/xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.pdf': 'application/pdf',
  '.woff2': 'font/woff2', '.vtt': 'text/vtt; charset=utf-8', '.mp4': 'video/mp4', '.bin': 'application/octet-stream',
};

/**
 * Serves the site below `prefix`. With `stay`, pages that send the reader on are shown instead, for the checkers. With
 * `pieces`, pages arrive in pieces of so many bytes, the next one whenever `sendPiece` asks for it.
 * Gives the `origin` with the prefix, a list of `requests` (`path`, `status`), `sendPiece`, and `close`.
 */
export async function serve({ prefix = '/', stay = false, pieces = 0 } = {}) {
  const requests = [];
  const answers = new Map();
  const underWay = new Map();
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const answer = remember(answers, pathname, () => answerTo(pathname, prefix, stay));
    requests.push({ path: pathname, status: answer.status });
    if (pieces && answer.headers['content-type'].startsWith('text/html')) {
      underWay.set(pathname, begin(response, answer));
      send(underWay.get(pathname), pieces);
      return;
    }
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}${prefix}`.replace(/\/$/, '');
  const sendPiece = (pathname) => send(underWay.get(pathname), pieces);
  return { origin, requests, sendPiece, close: () => close(server) };
}

/** Begins an answer that goes out in pieces, so it is not packed. */
function begin(response, { status, headers, body }) {
  const { 'content-encoding': packed, ...others } = headers;
  response.writeHead(status, others);
  return { response, body: packed ? gunzipSync(body) : body, sent: 0 };
}

/** Sends the next piece, up to the end of a line: half a sentence moves by itself when the rest comes. Says whether more is left. */
function send(answer, pieces) {
  const line = answer.body.indexOf('\n', answer.sent + pieces);
  const end = line < 0 ? answer.body.length : line + 1;
  answer.response.write(answer.body.subarray(answer.sent, end));
  answer.sent = end;
  const more = answer.sent < answer.body.length;
  if (!more) answer.response.end();
  return more;
}

function close(server) {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
}

function remember(answers, key, make) {
  if (!answers.has(key)) answers.set(key, make());
  return answers.get(key);
}

function answerTo(pathname, prefix, stay) {
  const file = pathname.startsWith(prefix) ? fileAt('/' + pathname.slice(prefix.length)) : null;
  if (file) return answerWith(file, 200, stay);
  if (pathname.startsWith(prefix) && fileAt('/404.html')) return answerWith('404.html', 404, stay);
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
}

function answerWith(file, status, stay) {
  let bytes = readFileSync(path.join(root, file));
  if (stay && file.endsWith('.html')) bytes = Buffer.from(withoutRefresh(bytes.toString('utf8')));
  const headers = {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return { status, headers, body: gzipSync(bytes) };
}

function withoutRefresh(html) {
  return html.replace(/<meta http-equiv="?refresh"?[^>]*>/i, '');
}
