// The markup itself: the Nu HTML checker without an error or a warning, html-validate without a finding.

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pages, root } from './lib/site.mjs';
import { Findings } from './lib/findings.mjs';

const require = createRequire(import.meta.url);
const JAR = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
// Files of the site's own host need no check sums; the rule is for those of other hosts.
const RULES = {
  // A name that families know matters more than where a search engine cuts it.
  'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] };
// In easy read the words are so large that a number needs two lines on a narrow phone. It breaks between its groups.
const ANSWERED = (address, ruleId) => ruleId === 'tel-non-breaking' && address.includes('/easy-read/');
// The checker does not know this property yet. Browsers that do not know it either show fields of three lines.
const UNKNOWN_TO_NU = 'CSS: “field-sizing”: Property “field-sizing” doesn\'t exist.';
const ANSWER_BYTES = 64 * 1024 * 1024;

/** Runs the Nu checker once over everything; gives its messages. Its exit code only repeats them. */
function nu(args) {
  const options = { maxBuffer: ANSWER_BYTES };
  return new Promise((done, failed) => {
    execFile('java', ['-jar', JAR, '--format', 'json', ...args], options, (error, out, complaints) => {
      if (error?.code === 'ENOENT') failed(new Error('Java was not found. The Nu HTML checker needs it.'));
      else done(JSON.parse(complaints).messages);
    });
  });
}

function addressOf(url) {
  return '/' + path.relative(root, new URL(url).pathname);
}

test('the Nu HTML checker has neither errors nor warnings', async (t) => {
  const findings = new Findings('nu');
  const messages = await nu(['--skip-non-html', '--also-check-svg', '--also-check-css', root]);
  for (const { url, type, subType, lastLine, extract, message } of messages) {
    if (message !== UNKNOWN_TO_NU) findings.add(addressOf(url), `line ${lastLine}`, (extract ?? '').trim().slice(0, 80), `${subType ?? type}: ${message}`);
  }
  findings.figure('pages', pages.length);
  findings.settle(t);
});

test('html-validate finds nothing', async (t) => {
  const findings = new Findings('html-validate');
  const presets = ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document', 'html-validate:standard'];
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: presets, rules: RULES, root: true }));
  for (const page of pages) {
    const { results } = await validator.validateString(page.html, path.join(root, page.file));
    for (const { ruleId, message, line, selector } of results.flatMap((result) => result.messages)) {
      if (!ANSWERED(page.address, ruleId)) findings.add(page.address, `line ${line}`, selector ?? '', `${ruleId}: ${message}`);
    }
  }
  findings.figure('pages', pages.length);
  findings.settle(t);
});
