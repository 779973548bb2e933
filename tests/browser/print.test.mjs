// On paper: no navigation, no pale text, nothing closed, and a leaflet that is not long.

import { after, before, test } from 'node:test';
import { slow } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, launch, toolTab } from './lib/browser.mjs';
import { contrast } from './lib/contrast.mjs';
import { Findings } from './lib/findings.mjs';

const PAPER = [255, 255, 255];
const LEAST = 7;
const LEAFLET = 3;

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

// An A4 page less its margins, in CSS pixels.
const tabs = { make: () => toolTab(browser, { viewport: { width: 665, height: 970 } }), end: (page) => page.context().close() };

// Runs in the page. A closed `details` is added, so that the styles are tested also where no page has one.
function readPrint() {
  const closed = document.createElement('details');
  closed.innerHTML = '<summary>More</summary><p id="in-closed-details">Words that must not be lost.</p>';
  document.querySelector('main').append(closed);
  const shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  // What is for screens only is not on paper at all.
  const shownDetails = (one) => one.parentElement.getClientRects().length > 0;
  const nameOf = (one) => one.tagName.toLowerCase() + (one.classList[0] ? `.${one.classList[0]}` : '');
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement;
    if (!node.data.trim() || !shown(one)) continue;
    texts.push({ name: nameOf(one), words: node.data.trim().slice(0, 30), ink: rgb(getComputedStyle(one).color), ground: groundOf(one) });
  }
  const lost = [...document.querySelectorAll('details > :not(summary)')].filter(shownDetails).filter((one) => one.getClientRects().length === 0 || one.getBoundingClientRect().height === 0);
  const links = [...document.querySelectorAll('main a[href^="http"]')].filter(shown)
    .filter((one) => !getComputedStyle(one, '::after').content.includes(one.getAttribute('href')));
  const navigation = [...document.querySelectorAll('nav, .skip, [role="search"], video, audio')].filter((one) => one.getBoundingClientRect().height > 0);
  return { texts, lost: lost.map(nameOf), links: links.map((one) => one.getAttribute('href')), navigation: navigation.map(nameOf) };

  function rgb(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? null : [red, green, blue];
  }

  function groundOf(one) {
    for (let up = one; up; up = up.parentElement) {
      const colour = rgb(getComputedStyle(up).backgroundColor);
      if (colour) return colour;
    }
    return [255, 255, 255];
  }
}

for (const colorScheme of ['light', 'dark']) {
  test(`on paper nothing is pale, closed or for screens only, printed from the ${colorScheme} scheme`, async (t) => {
    const findings = new Findings(`print-${colorScheme}`);
    await each(slow, tabs, async (item, page) => {
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.goto(server.origin + item.address);
      const { texts, lost, links, navigation } = await page.evaluate(readPrint);
      const add = (selector, what) => findings.add(item.address, `print, ${colorScheme}`, selector, what);
      navigation.forEach((name) => add(name, 'is printed'));
      lost.forEach((name) => add(`details > ${name}`, 'is not printed'));
      links.forEach((address) => add(`a[href="${address}"]`, 'does not print its address'));
      // Browsers print no backgrounds unless asked to, so the text has to be seen on white and on its own ground.
      for (const { name, words, ink, ground } of texts) {
        const least = Math.min(contrast(ink, PAPER), contrast(ink, ground));
        if (least < LEAST) add(name, `“${words}” has a contrast of ${least.toFixed(1)} on paper`);
      }
    });
    findings.figure('pages', slow.length);
    findings.settle(t);
  });
}

/** How many sheets a PDF has: Chromium writes one page object for each. */
function sheetsOf(pdf) {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('pages become PDF, and a service is a short leaflet', async (t) => {
  const findings = new Findings('pdf');
  const lengths = [];
  await each(slow, tabs, async (item, page) => {
    await page.goto(server.origin + item.address);
    const sheets = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    if (sheets === 0) findings.add(item.address, 'print', 'page', 'the PDF has no pages');
    lengths.push({ address: item.address, sheets, service: /^\/services\/./.test(item.address) });
  });
  const services = lengths.filter(({ service }) => service);
  const long = services.filter(({ sheets }) => sheets > LEAFLET);
  findings.figure('services', services.map(({ address, sheets }) => `${address} ${sheets} sheets`).join('; '));
  findings.figure(`services over ${LEAFLET} sheets`, long.length);
  findings.figure('longest', Math.max(...lengths.map(({ sheets }) => sheets)));
  findings.settle(t);
});
