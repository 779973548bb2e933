// axe-core with every rule of WCAG A, AA and AAA and its best practices: nothing wrong, and nothing left to review.
//
// The sample gets every rule in a narrow and a wide window, light and dark. The other pages get every rule in the narrow
// light one, and in the wide dark one those that a window or a scheme can change.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { dozen, sample, wanted } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, launch, openDetails, toolTab } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NARROW = { width: 320, height: 900 };
const WIDE = { width: 1280, height: 900 };
const SCHEMES = ['light', 'dark'];
const FIRST = { viewport: NARROW, colorScheme: 'light' };
const OPPOSITE = { viewport: WIDE, colorScheme: 'dark' };
const OTHERS = [OPPOSITE, { viewport: NARROW, colorScheme: 'dark' }, { viewport: WIDE, colorScheme: 'light' }];
const RULES_OF_LOOKS = [
  'color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size', 'scrollable-region-focusable',
];

const ALL_RULES = [];

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

/** The tabs of the workers. */
function tabs(options) {
  return { make: () => toolTab(browser, options), end: (page) => page.context().close() };
}

/** Opens a page with axe in it and all `details` open. */
async function openWithAxe(page, address) {
  await page.goto(server.origin + address);
  await openDetails(page);
  await page.evaluate(axeSource);
}

async function turnTo(page, { viewport, colorScheme }) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

function wordsOf({ viewport, colorScheme }) {
  return `${viewport.width} px, ${colorScheme}`;
}

/** Runs axe's rules (`only` these; all, if there are none); adds what fails or is unclear to the findings. */
async function run(page, address, where, findings, only = ALL_RULES) {
  const results = await page.evaluate(runInPage, only);
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
    .filter((id) => only.length === 0 || only.includes(id));
  const results = await window.axe.run(document, {
    runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'incomplete'], preload: false,
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

test('axe finds nothing wrong and nothing to review, narrow and wide, light and dark', async (t) => {
  const findings = new Findings('axe');
  const inSample = new Set(sample);
  await each(wanted, tabs({}), async (item, page) => {
    await turnTo(page, FIRST);
    await openWithAxe(page, item.address);
    await run(page, item.address, wordsOf(FIRST), findings);
    for (const look of inSample.has(item) ? OTHERS : [OPPOSITE]) {
      await turnTo(page, look);
      await run(page, item.address, wordsOf(look), findings, inSample.has(item) ? ALL_RULES : RULES_OF_LOOKS);
    }
  });
  findings.figure('pages', wanted.length);
  findings.settle(t);
});

test('axe finds nothing wrong and nothing to review in forced colours', async (t) => {
  const findings = new Findings('axe-forced-colours');
  await each(dozen, tabs({ viewport: NARROW, forcedColors: 'active' }), async (item, page) => {
    await openWithAxe(page, item.address);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await run(page, item.address, `320 px, forced colours, ${colorScheme}`, findings);
    }
  });
  findings.figure('pages', dozen.length);
  findings.settle(t);
});
