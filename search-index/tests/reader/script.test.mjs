// The script itself: small, for old browsers, without what a strict policy forbids.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

const script = readFileSync(new URL('../../reader/reader.js', import.meta.url), 'utf8');

test('it stays within 8 KB', () => assert.ok(gzipSync(script, { level: 9 }).length <= 8192));

test('browsers of 2019 read it', () => assert.doesNotMatch(script, /\?\.[a-z[(]|\?\?|\|\|=|&&=|\.at\(|matchAll|replaceAll|\(\?<|static \{|#[a-z]+\(|import |export /));

test('it does nothing that a strict policy forbids', () => assert.doesNotMatch(script, /\beval\b|innerHTML|insertAdjacent|new Function|document\.write|https?:/));
