// The browser, and how pages are opened in it.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];

/** How many pages are looked at side by side. */
export const workers = Number(process.env.WORKERS ?? Math.max(2, availableParallelism()));

function options() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('No Chromium was found. Install it, or name it in the variable CHROMIUM.');
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  return { executablePath, args };
}

/** Starts Chromium: the one that the environment names in CHROMIUM, or the system's. */
export function launch() {
  return chromium.launch(options());
}

/** Starts Chromium as the browser of a device that has been used before: what it keeps is in `folder`. */
export async function launchAgain(folder, more = {}) {
  const context = await chromium.launchPersistentContext(folder, { ...options(), ...CONTEXT, ...more });
  // On a busy machine it takes long to keep a whole site.
  context.setDefaultTimeout(120_000);
  return context;
}

const CONTEXT = { viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' };

// Each page as somebody sees it who has seen no other: what devices keep has tests of its own.
const ALONE = { serviceWorkers: 'block' };

/** A tab as a reader has it. */
export async function tab(browser, options = {}) {
  const context = await browser.newContext({ ...CONTEXT, ...options });
  return context.newPage();
}

/** A tab for tools that put scripts or styles into the page: only here the policy of the server does not count. */
export function toolTab(browser, options = {}) {
  return tab(browser, { bypassCSP: true, ...ALONE, ...options });
}

/** Opens all `details`, so that what is in them is looked at as well. */
export function openDetails(page) {
  return page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
}

/**
 * Does `work(item, tool)` for all items, with `workers` of them under way; each worker makes its own tool with `make`
 * and closes it with `end`.
 */
export async function each(items, { make, end }, work) {
  const queue = [...items];
  const worker = async () => {
    const tool = await make();
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, tool);
    await end(tool);
  };
  await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, worker));
}

/** The same for work that needs a tab. */
export function eachTab(items, browser, options, work) {
  return each(items, { make: () => tab(browser, { ...ALONE, ...options }), end: (page) => page.context().close() }, work);
}
