// Two more engines, which see other things than axe does: IBM Equal Access and HTML_CodeSniffer with WCAG 2 AAA.
//
// Both also ask questions that a machine cannot answer. A question is left out only when it stands in one of the lists
// below with its answer; what an engine calls a failure is never left out. On the sample, or on all pages with `PAGES=all`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { slow } from './lib/site.mjs';
import { serve } from './lib/server.mjs';
import { each, launch, openDetails, toolTab } from './lib/browser.mjs';
import { Findings } from './lib/findings.mjs';

const require = createRequire(import.meta.url);
const aceSource = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
const snifferSource = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** Questions of IBM Equal Access, with the answer. */
const ANSWERED_FOR_ACE = {
  'style_color_misuse/Potential_1': 'asked of every style sheet; links are underlined, states have words (forced colours are tested)',
  'style_highcontrast_visible/Manual_1': 'asked of every style sheet; forced colours are tested in axe.test.mjs and keyboard.test.mjs',
  'style_focus_visible/potential_focus_not_visible': 'asked where a stop has a border; keyboard.test.mjs compares pictures',
  'element_tabbable_visible/potential_visible': 'the skip link; keyboard.test.mjs sees it appear',
  'element_tabbable_unobscured/potential_obscured': 'keyboard.test.mjs asks the browser what is on top at each stop',
  'widget_tabbable_single/potential_multiple_tabbable': 'a row header of a table is text, and may hold two links',
  'list_structure_proper/Potential_1': 'HTML lets div group the terms of a dl, which the engine does not know',
  'text_sensory_misuse/potential_position': 'asked of words such as “right” in “your rights”; the build checks directions in the text',
  'text_sensory_misuse/potential_other': 'asked of words such as “small group”; the build checks directions in the text',
  'input_label_visible/potential_no_label': 'each field has a label with `for`; axe and html-validate check that it is there and seen',
  'text_quoted_correctly/Potential_1': 'words in quotation marks are words that somebody may say, not quotations from a source',
  'blockquote_cite_exists/Potential_1': 'the source of a quotation is named in its text, and has no address',
};
/** Warnings of HTML_CodeSniffer, with the answer. */
const ANSWERED_FOR_SNIFFER = {
  'WCAG2AAA.Principle1.Guideline1_1.1_1_1.H67.2': 'told of every picture without words; in easy read the words beside it say it all',
  'WCAG2AAA.Principle1.Guideline1_3.1_3_1.H48': 'asked of paragraphs with several links; they are sentences',
  'WCAG2AAA.Principle1.Guideline1_4.1_4_10.C32,C31,C33,C38,SCR34,G206':
    'told of every preformatted text; ours wraps, and the test at 320 px looks whether anything is cut off',
};

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

const tabs = { make: () => toolTab(browser), end: (page) => page.context().close() };

async function open(page, item, source) {
  await page.goto(server.origin + item.address);
  await openDetails(page);
  await page.evaluate(source);
}

// Runs in the page. Everything that did not pass, also what a person should look at.
async function runAce() {
  const report = await new window.ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  return report.results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, value, path, message, reasonId }) => ({ rule: `${ruleId}/${reasonId}`, value: value.join(' '), selector: path.dom, message }));
}

test('IBM Equal Access finds nothing', async (t) => {
  const findings = new Findings('equal-access');
  await each(slow, tabs, async (item, page) => {
    await open(page, item, aceSource);
    for (const { rule, value, selector, message } of await page.evaluate(runAce)) {
      const answered = rule in ANSWERED_FOR_ACE && !value.endsWith('FAIL');
      if (!answered) findings.add(item.address, '1280 px', selector, `${rule} (${value}): ${message}`);
    }
  });
  findings.figure('pages', slow.length);
  findings.settle(t);
});

// Runs in the page. Errors and warnings; its notices are the same questions on every page, for people.
function runSniffer() {
  const KINDS = { 1: 'error', 2: 'warning' };
  const nameOf = (one) => (one?.tagName ?? 'document').toLowerCase() + (one?.classList?.[0] ? `.${one.classList[0]}` : '');
  return new Promise((done) => {
    window.HTMLCS.process('WCAG2AAA', document, () => {
      const messages = window.HTMLCS.getMessages().filter(({ type }) => KINDS[type]);
      done(messages.map(({ type, code, msg, element }) => ({ kind: KINDS[type], code, msg, selector: nameOf(element) })));
    });
  });
}

test('HTML_CodeSniffer finds nothing at AAA', async (t) => {
  const findings = new Findings('codesniffer');
  await each(slow, tabs, async (item, page) => {
    await open(page, item, snifferSource);
    for (const { kind, code, msg, selector } of await page.evaluate(runSniffer)) {
      const answered = code in ANSWERED_FOR_SNIFFER && kind === 'warning';
      if (!answered) findings.add(item.address, '1280 px', selector, `${kind} ${code}: ${msg}`);
    }
  });
  findings.figure('pages', slow.length);
  findings.settle(t);
});
