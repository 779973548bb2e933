// Small windows: nothing scrolls sideways, nothing is cut or lies over something else, and all targets are big enough,
// also with large letters and wide spacing (WCAG 1.4.4, 1.4.10, 1.4.12, 2.5.5).

import { after, before, test } from 'node:test';
import { slow, wanted } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, launch, openDetails, toolTab } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';

const PHONE = { width: 320, height: 800 };
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const DOUBLED_ROOT = 'html { font-size: 200% !important; }';
const TARGET = 44;
// Lengths in pixels that rounding may add.
const ROUNDING = 0.5;

let server;
let browser;
before(async () => {
  server = await serve({ stay: true });
  browser = await launch();
  await visitAll();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

function tabs(options) {
  return { make: () => toolTab(browser, { viewport: PHONE, ...options }), end: (page) => page.context().close() };
}

async function open(page, item, styles = '') {
  await page.goto(server.origin + item.address);
  if (styles) await page.addStyleTag({ content: styles });
  await openDetails(page);
}

// Runs in the page. What is wider than the window, what is cut, and which texts lie over each other.
function readLayout({ rounding }) {
  const problems = [];
  const nameOf = (one) => {
    const own = one.id ? `#${one.id}` : one.classList[0] ? `.${one.classList[0]}` : '';
    const up = one.parentElement?.classList[0];
    return (up ? `.${up} > ` : '') + one.tagName.toLowerCase() + own;
  };
  const add = (one, what) => problems.push({ selector: nameOf(one), what });
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const page = document.scrollingElement;
  const width = document.documentElement.clientWidth;
  if (page.scrollWidth > width) add(page, `scrolls sideways: ${page.scrollWidth} px in a window of ${width} px`);

  for (const one of document.body.querySelectorAll('*')) {
    if (one.closest('svg') || !shown(one)) continue;
    const box = one.getBoundingClientRect();
    if (box.bottom <= 0 || box.width === 0) continue;
    if (box.right > width + rounding || box.left < -rounding) add(one, `reaches from ${box.left} to ${box.right} px in a window of ${width} px`);
    const style = getComputedStyle(one);
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.textOverflow === 'ellipsis';
    const tooWide = one.scrollWidth > one.clientWidth + 1;
    const tooHigh = one.scrollHeight > one.clientHeight + 1;
    if (cuts && one.clientWidth > 1 && (tooWide || tooHigh) && one !== page) add(one, `cuts or scrolls its text: ${one.scrollWidth} × ${one.scrollHeight} px in ${one.clientWidth} × ${one.clientHeight} px`);
  }

  const lines = linesOfText();
  lines.sort((one, other) => one.box.top - other.box.top);
  lines.forEach((one, at) => {
    for (let next = at + 1; next < lines.length && lines[next].box.top < one.box.bottom; next += 1) {
      const other = lines[next];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      const least = Math.min(one.box.height, other.box.height);
      if (one.node !== other.node && across > 2 && down > least * 0.3) add(one.node.parentElement, `“${one.words}” and “${other.words}” lie over each other`);
    }
  });
  return problems;

  function linesOfText() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || !shown(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width > 1 && box.bottom > 0) found.push({ node, box, words: node.data.trim().slice(0, 30) });
      }
    }
    return found;
  }
}

async function lookAtLayout(page, item, where, findings) {
  const problems = await page.evaluate(readLayout, { rounding: ROUNDING });
  problems.forEach(({ selector, what }) => findings.add(item.address, where, selector, what));
}

// Runs in the page. The targets of a pointer, those within sentences aside (the exception of WCAG 2.5.5).
function readTargets() {
  const selector = 'a[href], button, summary, input:not([type="hidden"]), select, textarea, [tabindex="0"][role]';
  const targets = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return targets.filter((one) => !isInSentence(one)).map((one) => {
    const box = one.getBoundingClientRect();
    return { words: one.textContent.trim().slice(0, 40), parent: nameOf(one.parentElement), width: box.width, height: box.height };
  });

  function nameOf(one) {
    return one.tagName.toLowerCase() + (one.classList[0] ? `.${one.classList[0]}` : '');
  }

  function isInSentence(one) {
    if (getComputedStyle(one).display !== 'inline') return false;
    const block = blockOf(one);
    const rest = block.cloneNode(true);
    rest.querySelectorAll(selector).forEach((target) => target.remove());
    return /[\p{L}\p{N},;]/u.test(rest.textContent);
  }

  function blockOf(one) {
    let block = one.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    return block;
  }
}

/** What all pages look like at 320 px, from one visit each. */
const seen = { layout: new Findings('layout-320'), targets: new Findings('targets'), all: 0, small: 0 };

async function lookAtTargets(page, item) {
  for (const { words, parent, width, height } of await page.evaluate(readTargets)) {
    seen.all += 1;
    if (width >= TARGET - 0.01 && height >= TARGET - 0.01) continue;
    seen.small += 1;
    seen.targets.add(item.address, '320 px', `${parent} > “${words}”`, `is ${width.toFixed(1)} × ${height.toFixed(1)} px`);
  }
}

/** Opens each page once, for the first two tests. */
function visitAll() {
  return each(wanted, tabs({}), async (item, page) => {
    await open(page, item);
    await lookAtTargets(page, item);
    await lookAtLayout(page, item, '320 px', seen.layout);
    await page.addStyleTag({ content: DOUBLED_ROOT + SPACING });
    await lookAtLayout(page, item, '320 px, doubled root size, spacing of 1.4.12', seen.layout);
  });
}

test('no page scrolls sideways or loses text at 320 px, with usual letters and with doubled root size and wide spacing', (t) => {
  seen.layout.figure('pages', wanted.length);
  seen.layout.settle(t);
});

test('every target outside a sentence is at least 44 × 44 px at 320 px', (t) => {
  seen.targets.figure('targets', seen.all);
  seen.targets.figure('big enough', `${(100 * (seen.all - seen.small) / Math.max(seen.all, 1)).toFixed(1)}%`);
  seen.targets.settle(t);
});

test('nothing is lost at 400% zoom, and with spacing and doubled letters of the reader’s own', async (t) => {
  const findings = new Findings('layout-zoom');
  await each(slow, tabs({ deviceScaleFactor: 4 }), async (item, page) => {
    await open(page, item, SPACING);
    await lookAtLayout(page, item, '400% zoom, spacing of 1.4.12', findings);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await lookAtLayout(page, item, '400% zoom, spacing of 1.4.12, letters of 32 px', findings);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    if (size !== '32px') findings.add(item.address, '400% zoom', 'html', `the reader’s letters of 32 px became ${size}`);
    await devtools.detach();
  });
  await each(slow, tabs({ viewport: { width: 640, height: 800 } }), async (item, page) => {
    await open(page, item, DOUBLED_ROOT + SPACING);
    await lookAtLayout(page, item, '640 px, doubled root size, spacing of 1.4.12', findings);
  });
  findings.figure('pages', slow.length);
  findings.settle(t);
});
