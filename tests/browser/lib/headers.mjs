// What a host that reads `_headers` sends along with each file of a site.

import { readFileSync } from 'node:fs';
import path from 'node:path';

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
