// The reader, as a page has it, with files that are held in memory.

import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const file = new URL('../../../reader/reader.js', import.meta.url);
const script = new vm.Script(readFileSync(file, 'utf8'), { filename: 'reader.js' });

/** A reader of its own. `files` maps addresses (without what follows `?`) to scripts; `asked` lists what was loaded. */
export function reader(files = {}) {
  script.runInThisContext();
  const api = globalThis.SearchIndex;
  const asked = [];
  api.load = async (address) => {
    asked.push(address);
    await null;
    const text = files[address.replace(/\?.*/, '')];
    if (text === undefined) throw new Error(address);
    globalThis.SearchIndex = api;
    try {
      vm.runInThisContext(text, { filename: address });
    } catch {
      // As in a browser: a script that fails has been loaded all the same.
    }
  };
  return { api, asked };
}

/** Opens an index that was written in memory. */
export async function opened(files, lang = 'en') {
  const { api, asked } = reader(files);
  return { api, asked, index: await api.open('', lang) };
}
