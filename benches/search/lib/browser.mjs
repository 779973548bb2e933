// Chromium without a window: the system's, or the one that the variable CHROMIUM names.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { START } from './server.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function launch() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('No Chromium was found. Install it, or name it in the variable CHROMIUM.');
  const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath, args });
}

/** A tab with nothing in its cache, on the empty page. `work(tab)` uses it. */
export async function fresh(browser, origin, work) {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.goto(origin + START);
    return await work(tab);
  } finally {
    await context.close();
  }
}

/** Bytes of JavaScript's memory in use, once what nobody needs is gone. Workers and WebAssembly are not in it. */
export async function heap(tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}
