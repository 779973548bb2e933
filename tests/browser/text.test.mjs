// Text as WCAG 1.4.8 (AAA) wants it in a wide window: lines of at most 80 characters, space and a half between lines,
// not justified.

import { after, before, test } from 'node:test';
import { slow } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, launch, openDetails, toolTab } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';

const MOST_CHARACTERS = 80;
const LEAST_SPACING = 1.5;

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

const tabs = { make: () => toolTab(browser, { viewport: { width: 1280, height: 900 } }), end: (page) => page.context().close() };

// Runs in the page. The blocks of text that have more than one line: their longest line, spacing and alignment.
function readBlocks() {
  const blocks = [...document.querySelectorAll('p, li, dd, dt, blockquote, td, th, figcaption, caption, summary')];
  return blocks.filter(hasText).map(measure).filter(({ lines }) => lines > 1);

  function hasText(one) {
    return one.checkVisibility() && !one.querySelector('p, li, dd, blockquote, td') && one.textContent.trim() !== '';
  }

  function measure(one) {
    const style = getComputedStyle(one);
    const lines = linesOf(one);
    return {
      name: one.tagName.toLowerCase() + (one.classList[0] ? `.${one.classList[0]}` : ''),
      words: one.textContent.trim().slice(0, 40),
      lines: lines.length,
      longest: Math.max(0, ...lines.map((line) => line.characters)),
      spacing: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
      justified: style.textAlign === 'justify',
    };
  }

  /** The lines of a block, by the bottoms of its words. */
  function linesOf(one) {
    const lines = [];
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const word of node.data.matchAll(/\S+/g)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const { bottom, height } = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (last && Math.abs(last.bottom - bottom) < height / 2) last.characters += word[0].length + 1;
        else lines.push({ bottom, characters: word[0].length });
      }
    }
    return lines;
  }
}

test('lines of text are at most 80 characters, well spaced and not justified', async (t) => {
  const findings = new Findings('text');
  let longest = 0;
  await each(slow, tabs, async (item, page) => {
    await page.goto(server.origin + item.address);
    await openDetails(page);
    for (const block of await page.evaluate(readBlocks)) {
      const add = (what) => findings.add(item.address, '1280 px', `${block.name} “${block.words}”`, what);
      longest = Math.max(longest, block.longest);
      if (block.longest > MOST_CHARACTERS) add(`has a line of ${block.longest} characters`);
      if (block.spacing < LEAST_SPACING) add(`has lines ${block.spacing.toFixed(2)} apart`);
      if (block.justified) add('is justified');
    }
  });
  findings.figure('longest line', `${longest} characters`);
  findings.settle(t);
});
