// With the keyboard alone: every stop is reached in order, is in sight, is not covered, and changes so that one sees it
// (WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11 to 2.4.13), in light, dark and forced colours.

import { after, before, test } from 'node:test';
import { dozen, slow } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { eachTab, launch } from './lib/browser.mjs';
import { contrast } from './lib/contrast.mjs';
import { decode } from './lib/png.mjs';
import { Findings } from './lib/findings.mjs';

const OUTLINE = 3;
const RING = 12;
const NOTICEABLE = 3;

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

// The next two functions run in the page. The first lists all stops in the order of the document.
function listStops() {
  const selector = 'a[href], button, summary, input:not([type="hidden"]), select, textarea, [tabindex]:not([tabindex^="-"])';
  const stops = [...document.querySelectorAll(selector)].filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }));
  const above = [...document.querySelectorAll('[tabindex]')].filter((one) => one.tabIndex > 0).length;
  window.stops = stops;
  return { count: stops.length, above };
}

/** The stop that has the focus: which one it is, where, what its outline is, and what covers it. */
function readStop() {
  const one = document.activeElement;
  const nameOf = (node) => node.tagName.toLowerCase() + (node.classList[0] ? `.${node.classList[0]}` : '');
  const boxes = [...one.getClientRects()];
  const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  // A browser brings the line with the caret into sight; a field of several lines may go on below it.
  const end = one.tagName === 'TEXTAREA' ? Math.min(bottom, top + 48) : bottom;
  return {
    index: window.stops.indexOf(one),
    name: `${nameOf(one.parentElement ?? one)} > ${nameOf(one)} “${one.textContent.trim().slice(0, 30)}”`,
    kind: kindOf(one),
    outline: outlineStyle,
    thickness: Number.parseFloat(outlineWidth),
    visible: one.matches(':focus-visible'),
    lines: boxes.length,
    box: { x: left, y: top, width, height },
    inside: left >= 0 && right <= innerWidth && ((top >= 0 && end <= innerHeight) || height > innerHeight),
    cover: boxes.map(coverOf).find(Boolean) ?? null,
  };

  /** Stops of one kind look the same: they have the same classes, and the same around them. */
  function kindOf(node) {
    const classes = [];
    for (let up = node.parentElement; up; up = up.parentElement) if (up.classList[0]) classes.unshift(up.classList[0]);
    return [...classes, nameOf(node)].join(' ');
  }

  function coverOf(box) {
    const points = [[0.5, 0.5], [0.02, 0.2], [0.98, 0.2], [0.02, 0.8], [0.98, 0.8]];
    const found = points.map(([across, down]) => document.elementFromPoint(box.left + box.width * across, box.top + box.height * down));
    const other = found.find((there) => there && !one.contains(there) && !there.contains(one));
    return other ? nameOf(other) : null;
  }
}

/** Opens a page; buttons of the offline page come when its script knows what is kept. */
async function open(page, item) {
  await page.goto(server.origin + item.address);
  await page.waitForFunction(() => {
    const [buttons, say] = ['keep-buttons', 'keep-say'].map((id) => document.getElementById(id));
    return !buttons || !buttons.hidden || say.textContent !== '';
  });
}

/** Goes through a page with the Tab key; `look(stop)` may look at each stop. */
async function walk(page, item, where, findings, look) {
  await open(page, item);
  const { count, above } = await page.evaluate(listStops);
  if (above > 0) findings.add(item.address, where, '[tabindex]', `${above} elements change the order with tabindex`);
  for (let expected = 0; expected < count; expected += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop.index !== expected) {
      findings.add(item.address, where, stop.name, `has the focus as stop ${expected}, but is number ${stop.index} in the document`);
      break;
    }
    faultsOf(stop).forEach((fault) => findings.add(item.address, where, stop.name, fault));
    await look(stop);
  }
  return count;
}

function faultsOf({ outline, thickness, visible, inside, cover, box }) {
  const faults = [];
  if (!visible) faults.push('does not match :focus-visible');
  if (outline !== 'solid' || thickness < OUTLINE) faults.push(`has the outline ${outline}, ${thickness} px`);
  if (!inside) faults.push(`is out of sight at ${Math.round(box.x)}, ${Math.round(box.y)}`);
  if (cover) faults.push(`is covered by ${cover}`);
  return faults;
}

/** Pixels that differ with a contrast of 3 to 1 between two pictures of the same size. */
function changedPixels(one, other) {
  let changed = 0;
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) {
      const [before, now] = [one.rgb(x, y), other.rgb(x, y)];
      if (!before.equals(now) && contrast(before, now) >= NOTICEABLE) changed += 1;
    }
  }
  return changed;
}

/** Takes a picture of the stop with and without focus; says by how much it changes, and by how much it has to (2.4.13). */
async function change(page, { box, index }) {
  const { width, height } = page.viewportSize();
  const x = Math.max(0, Math.floor(box.x - RING));
  const y = Math.max(0, Math.floor(box.y - RING));
  const clip = {
    x, y,
    width: Math.min(width, Math.ceil(box.x + box.width + RING)) - x,
    height: Math.min(height, Math.ceil(box.y + box.height + RING)) - y,
  };
  const focused = decode(await page.screenshot({ clip }));
  await page.evaluate(() => document.activeElement.blur());
  const unfocused = decode(await page.screenshot({ clip }));
  await page.evaluate((at) => window.stops[at].focus({ preventScroll: true, focusVisible: true }), index);
  return { changed: changedPixels(unfocused, focused), needed: 4 * (box.width + box.height) };
}

const MODES = [
  { where: '1280 px, light', items: slow, options: { colorScheme: 'light' } },
  { where: '320 px, dark', items: slow, options: { colorScheme: 'dark', viewport: { width: 320, height: 800 } } },
  { where: '1280 px, forced colours, light', items: dozen, options: { forcedColors: 'active', colorScheme: 'light' } },
  { where: '320 px, forced colours, dark', items: dozen, options: { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 320, height: 800 } } },
];

for (const { where, items, options } of MODES) {
  test(`every stop of the keyboard is reached in order and seen at ${where}`, async (t) => {
    const findings = new Findings(`keyboard ${where}`.replace(/[^a-z0-9]+/g, '-'));
    const kinds = new Set();
    let stops = 0;
    await eachTab(items, browser, options, async (item, page) => {
      const walked = await walk(page, item, where, findings, async (stop) => {
        if (kinds.has(stop.kind) || stop.lines !== 1 || stop.box.height > page.viewportSize().height) return;
        kinds.add(stop.kind);
        const { changed, needed } = await change(page, stop);
        if (changed < needed) findings.add(item.address, where, stop.name, `changes by ${changed} pixels with focus; ${Math.round(needed)} are needed`);
      });
      stops += walked;
    });
    findings.figure('stops', stops);
    findings.figure('kinds of stops compared in pictures', kinds.size);
    findings.settle(t);
  });
}

test('the skip link comes first, is in the header, and leads to the main part', async (t) => {
  const findings = new Findings('skip-link');
  await eachTab(slow, browser, { viewport: { width: 320, height: 800 } }, async (item, page) => {
    await open(page, item);
    await page.evaluate(listStops);
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const one = document.activeElement;
      return { skip: one.getAttribute('href') === '#main', header: one.closest('body > header') !== null, top: one.getBoundingClientRect().top };
    });
    if (!first.skip) return findings.add(item.address, '320 px', 'a', 'the first stop is not a link to #main');
    if (!first.header) findings.add(item.address, '320 px', 'a', 'the skip link is not in the header');
    if (first.top < 0) findings.add(item.address, '320 px', 'a', 'the skip link stays out of sight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => {
      const inMain = window.stops.findIndex((one) => one.closest('main'));
      const afterMain = window.stops.findIndex((one) => document.querySelector('main').compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
      return { found: window.stops.indexOf(document.activeElement), expected: inMain === -1 ? afterMain : inMain };
    });
    if (next.found !== next.expected) findings.add(item.address, '320 px', 'main', `after the skip link comes stop ${next.found} and not ${next.expected}`);
    return null;
  });
  findings.figure('pages', slow.length);
  findings.settle(t);
});
