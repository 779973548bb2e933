// axe-core with every rule of WCAG A, AA and AAA and its best practices: nothing wrong, and nothing left to review.
//
// All pages are looked at in a narrow and a wide window. In the dark scheme all pages get the rules about colour, which
// are the only ones that a scheme can change; the sample gets every rule in each of the four combinations.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { dozen, sample, wanted } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, launch, openDetails, toolTab } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 1280];
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

let server;
let browser;
before(async () => {
  server = await serve({ stay: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page with axe in it and all `details` open. */
async function openWithAxe(page, address) {
  await page.goto(server.origin + address);
  await openDetails(page);
  await page.evaluate(axeSource);
}

/** Runs axe's rules (`only` these, or all of them); adds what fails or is unclear to the findings. */
async function run(page, address, where, findings, only) {
  const results = await page.evaluate(runInPage, only ?? null);
  for (const { rule, sort, nodes } of results) {
    for (const { selector, why } of nodes) findings.add(address, where, selector, `${rule} (${sort}): ${why}`);
  }
}

// The next function runs in the page.
async function runInPage(only) {
  const tags = /^(wcag2|best-practice)/;
  const old = /experimental|deprecated/;
  const rules = window.axe.getRules()
    .filter((rule) => rule.tags.some((tag) => tags.test(tag)) && !rule.tags.some((tag) => old.test(tag)))
    .map((rule) => rule.ruleId)
    .filter((id) => only === null || only.includes(id));
  const results = await window.axe.run(document, {
    runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'incomplete'],
  });
  const shape = (sort) => (result) => ({
    rule: result.id,
    sort,
    nodes: result.nodes.map((node) => ({
      selector: node.target.flat().join(' '),
      why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
    })),
  });
  return [...results.violations.map(shape('wrong')), ...results.incomplete.map(shape('to review'))];
}

for (const width of WIDTHS) {
  test(`axe finds nothing wrong and nothing to review at ${width} px, light and dark`, async (t) => {
    const findings = new Findings(`axe-${width}`);
    const inSample = new Set(sample);
    const tool = { make: () => toolTab(browser, { viewport: { width, height: 900 } }), end: (page) => page.context().close() };
    await each(wanted, tool, async (item, page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await openWithAxe(page, item.address);
      await run(page, item.address, `${width} px, light`, findings);
      await page.emulateMedia({ colorScheme: 'dark' });
      await run(page, item.address, `${width} px, dark`, findings, inSample.has(item) ? undefined : COLOUR_RULES);
    });
    findings.figure('pages', wanted.length);
    findings.settle(t);
  });
}

test('axe finds nothing wrong and nothing to review in forced colours', async (t) => {
  const findings = new Findings('axe-forced-colours');
  const options = { viewport: { width: 320, height: 900 }, forcedColors: 'active' };
  const tool = { make: () => toolTab(browser, options), end: (page) => page.context().close() };
  await each(dozen, tool, async (item, page) => {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await openWithAxe(page, item.address);
      await run(page, item.address, `320 px, forced colours, ${colorScheme}`, findings);
    }
  });
  findings.figure('pages', dozen.length);
  findings.settle(t);
});
