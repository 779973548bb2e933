// What a test found: figures and problems. Problems fail the test; everything goes to a file that programs can read.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = process.env.REPORT ?? path.join(path.dirname(fileURLToPath(import.meta.url)), '../report');
const PLACES_SHOWN = 4;
const KINDS_SHOWN = 25;

/** Where the reports go. */
export const reportFolder = FOLDER;

/** The findings of one test. `name` is the name of its report file. */
export class Findings {
  #name;
  #figures = {};
  #problems = [];

  constructor(name) {
    this.#name = name;
  }

  /** A problem: `page` (address), `where` (window and colours), `selector`, and `what` is wrong, in words. */
  add(page, where, selector, what) {
    this.#problems.push({ page, where, selector, what });
  }

  /** A number or a short text worth keeping. */
  figure(name, value) {
    this.#figures[name] = value;
  }

  /** Writes the report; says the figures; fails when there are problems. */
  settle(context) {
    this.#write();
    const figures = Object.entries(this.#figures).map(([name, value]) => `${name}: ${value}`);
    if (figures.length > 0) context.diagnostic(figures.join(', '));
    if (this.#problems.length > 0) throw failure(this.#words());
  }

  #write() {
    mkdirSync(FOLDER, { recursive: true });
    const report = { test: this.#name, figures: this.#figures, problems: this.#problems };
    writeFileSync(path.join(FOLDER, `${this.#name}.json`), JSON.stringify(report, null, 2) + '\n');
  }

  #words() {
    const kinds = Object.entries(grouped(this.#problems));
    const lines = kinds.slice(0, KINDS_SHOWN).flatMap(([, problems]) => linesOf(problems));
    const left = kinds.length - KINDS_SHOWN;
    if (left > 0) lines.push(`… and ${left} other kinds, see report/${this.#name}.json`);
    return [`${this.#problems.length} problems of ${kinds.length} kinds`, ...lines].join('\n');
  }
}

/** Problems of one kind have the same words, numbers aside. */
function kindOf({ what }) {
  return what.replace(/[\d.]+/g, '#').slice(0, 120);
}

function grouped(problems) {
  const groups = {};
  for (const problem of problems) (groups[kindOf(problem)] ??= []).push(problem);
  return groups;
}

function linesOf(problems) {
  const places = problems.slice(0, PLACES_SHOWN)
    .map(({ page, where, selector, what }) => `    ${page} (${where}) ${selector}: ${what}`);
  const left = problems.length - PLACES_SHOWN;
  return [`  ${problems.length} ×`, ...places, ...(left > 0 ? [`    … and ${left} more places`] : [])];
}

function failure(words) {
  const error = new Error(words);
  error.stack = words;
  return error;
}
