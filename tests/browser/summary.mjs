// Puts the reports of all tests into one file for programs: `report/summary.json`.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reportFolder } from './lib/findings.mjs';

const SUMMARY = 'summary.json';

const reports = readdirSync(reportFolder)
  .filter((file) => file.endsWith('.json') && file !== SUMMARY)
  .sort()
  .map((file) => JSON.parse(readFileSync(path.join(reportFolder, file), 'utf8')));
const problems = reports.reduce((sum, report) => sum + report.problems.length, 0);
writeFileSync(path.join(reportFolder, SUMMARY), JSON.stringify({ problems, tests: reports }, null, 2) + '\n');
