// Pictures of typical pages, for people to look at:
//
//   SITE=folder-of-the-site node screenshots.mjs FOLDER
//
// Each page at 320, 768 and 1280 px, light and dark, and as a PDF as it is printed.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pages } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { eachTab, launch } from './lib/browser.mjs';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

const folder = process.argv[2];
if (!folder) {
  console.error('Please say where the pictures should go: node screenshots.mjs FOLDER');
  process.exit(2);
}

/** The longest page that matches; long pages show most. */
function longest(pattern) {
  const found = pages.filter(({ file, redirect }) => pattern.test(file) && !redirect);
  return found.reduce((one, other) => (other.html.length > one.html.length ? other : one), found[0]);
}

/** Guides are single, or have parts in a folder of their own. */
const parts = pages.filter(({ file }) => /^guides\/[^/]+\/[^/]+\/index\.html$/.test(file));
const single = pages.filter(({ file }) => /^guides\/[^/]+\/index\.html$/.test(file))
  .filter(({ file }) => !parts.some((part) => part.file.startsWith(path.dirname(file) + '/')));

const chosen = {
  home: longest(/^index\.html$/),
  service: longest(/^services\/[^/]+\//),
  browse: longest(/^browse\/.+\/.+\//),
  guide: single[0],
  'guide-part': parts[0],
  'a-z': longest(/^a-z\/index\.html$/),
  letter: longest(/^a-z\/[^/]+\/index\.html$/),
  event: longest(/^events\/[^/]+\//),
  news: longest(/^news\/[^/]+\//),
  law: longest(/^law\//),
  words: longest(/^words\//),
  accessibility: longest(/^accessibility\//),
  help: longest(/^help\//),
  404: longest(/^404\.html$/),
};

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await launch();
const shots = Object.entries(chosen).filter(([, item]) => item);

await eachTab(shots, browser, {}, async ([name, item], page) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, media: 'screen' });
      await page.goto(server.origin + item.address);
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.pdf({ path: path.join(folder, `${name}.pdf`), preferCSSPageSize: true });
});

await browser.close();
await server.close();
console.log(`${shots.length} pages are in ${folder}`);
