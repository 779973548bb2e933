// What a host that reads `_headers` sends along with each file of a site.

import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { TYPES } from './server.mjs';

/** The rules of `_headers`: an address, in which `*` is anything and `:name` is one folder, and the headers for it. */
function rulesOf(text) {
  const rules = [];
  for (const line of text.split('\n').filter((line) => line && !line.startsWith('#'))) {
    if (line.startsWith('/')) {
      const pattern = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const [, name, value] = line.match(/^ {2}([\w-]+): (.+)$/);
      rules.at(-1).headers.push([name.toLowerCase(), value]);
    }
  }
  return rules;
}

/** For a site: the headers of an address, by their names in small letters. A header that two rules set is joined, as hosts do it. */
export function headersOfSite(root) {
  const rules = rulesOf(readFileSync(path.join(root, '_headers'), 'utf8'));
  return (pathname) => {
    const headers = {};
    for (const [name, value] of rules.filter(({ pattern }) => pattern.test(pathname)).flatMap((rule) => rule.headers)) {
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
    return headers;
  };
}

/** The file of a site at an address; none when there is none. */
function fileAt(root, pathname) {
  const wanted = path.join(root, decodeURIComponent(pathname));
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found && wanted;
  return pathname.endsWith('/') ? fileAt(root, `${pathname}index.html`) : undefined;
}

/** Serves a site with its headers and its page for what is not there. Gives the `origin`, and `close`. */
export async function serveWithHeaders(root) {
  const headersOf = headersOfSite(root);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = fileAt(root, pathname);
    const type = TYPES[path.extname(file ?? '.html')] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': type, ...headersOf(pathname) });
    response.end(readFileSync(file ?? path.join(root, '404.html')));
  });
  await new Promise((listening) => { server.listen(0, '127.0.0.1', listening); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A tab that notes what is blocked and what goes wrong, also before any script of the page runs. */
export async function watchedTab(page, complaints) {
  await page.exposeFunction('noteBlocked', (what) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.noteBlocked(`${event.violatedDirective} blocked ${event.blockedURI || 'what is in the page'}`);
    });
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}
