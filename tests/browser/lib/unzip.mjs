// Unpacks a ZIP file as a reader would, without a program for it.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import path from 'node:path';

const END = 0x06054b50;

/** Where the table of contents begins, and how many files it names. */
function contents(zip) {
  for (let at = zip.length - 22; at >= 0; at -= 1) {
    if (zip.readUInt32LE(at) === END) return { files: zip.readUInt16LE(at + 10), start: zip.readUInt32LE(at + 16) };
  }
  throw new Error('This is no ZIP file.');
}

/** Unpacks `file` into `folder`, and gives the names of all files. */
export function unzip(file, folder) {
  const zip = readFileSync(file);
  const { files, start } = contents(zip);
  const names = [];
  for (let at = start; names.length < files;) {
    const [packed, name, extra, comment] = [zip.readUInt32LE(at + 20), ...[28, 30, 32].map((field) => zip.readUInt16LE(at + field))];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    const local = zip.readUInt32LE(at + 42);
    const bytes = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const target = path.join(folder, names.at(-1));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, inflateRawSync(zip.subarray(bytes, bytes + packed)));
    at += 46 + name + extra + comment;
  }
  return names;
}
