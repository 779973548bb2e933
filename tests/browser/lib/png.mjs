// Screenshots as pixels: as much of the PNG format as Chromium writes (8 bits, RGB or RGBA, not interlaced; the
// specification is ISO/IEC 15948). In: the bytes of a file. Out: width, height, and red, green and blue of each pixel.

import { inflateSync } from 'node:zlib';

const SIGNATURE_BYTES = 8;
const CHANNELS = { 2: 3, 6: 4 };

/** Decodes a picture; `rgb(x, y)` gives its red, green and blue, 0 to 255. */
export function decode(bytes) {
  const chunks = [...chunksOf(bytes)];
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height, depth, colour] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  const channels = CHANNELS[colour];
  if (depth !== 8 || !channels || header[12] !== 0) throw new Error('This kind of PNG is not understood.');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const samples = unfilter(inflateSync(packed), width * channels, height, channels);
  const rgb = (x, y) => samples.subarray((y * width + x) * channels, (y * width + x) * channels + 3);
  return { width, height, rgb };
}

function* chunksOf(bytes) {
  for (let at = SIGNATURE_BYTES; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    yield { type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Undoes the five filters of section 9 of the specification, row by row. */
function unfilter(raw, rowBytes, rows, step) {
  const out = Buffer.alloc(rowBytes * rows);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (rowBytes + 1)];
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column < step ? 0 : out[at - step];
      const up = row === 0 ? 0 : out[at - rowBytes];
      const corner = row === 0 || column < step ? 0 : out[at - rowBytes - step];
      out[at] = raw[row * (rowBytes + 1) + 1 + column] + prediction(filter, left, up, corner);
    }
  }
  return out;
}

function prediction(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left, up, corner) {
  const [byLeft, byUp, byCorner] = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
