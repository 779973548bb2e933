// What families search for and should find, and by which other names pages are known: from the sources of the sample site.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = process.env.SOURCE ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const CONTENT = path.join(SOURCE, 'content');

function unquoted(text) {
  const value = text.trim();
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  return /^".*"$/.test(value) ? JSON.parse(value) : value;
}

const items = (list) => list.split(',').map(unquoted).filter(Boolean);

/** The English searches: `{ query, find }`. */
export function golden() {
  const entries = readFileSync(path.join(CONTENT, 'searches.yaml'), 'utf8').split(/^- search: /m).slice(1);
  return entries.filter((entry) => !/^ {2}lang:/m.test(entry)).map((entry) => {
    const find = /^ {2}find: \[([^\]]*)\]/m.exec(entry);
    if (!find) throw new Error(`No pages for the search ${entry.split('\n')[0]}`);
    return { query: unquoted(entry.split('\n')[0]), find: items(find[1]) };
  });
}

/** The other names (`also-known-as`) of each page, by address. */
export function known() {
  const files = readdirSync(CONTENT, { recursive: true }).filter((name) => name.endsWith('.md'));
  return new Map(files.flatMap((name) => {
    const facts = /^---\n(.*?)\n---$/ms.exec(readFileSync(path.join(CONTENT, name), 'utf8'));
    const names = facts && /^also-known-as:\s*\[([^\]]*)\]/m.exec(facts[1]);
    const address = `/${name.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '/')}`;
    return names ? [[address, items(names[1])]] : [];
  }));
}
