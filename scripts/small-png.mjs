// Makes a screenshot small: at most 256 colours, strongest deflate, nothing but pixels. For pictures of windows, not of people.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * @param png 8 bits a channel, RGB or RGBA without transparency, not interlaced: as Chromium writes them (PNG, W3C 2003).
 * @returns a PNG with a palette.
 */
export function smallPng(png) {
  const { width, height, colours } = decode(png);
  const counted = new Map();
  for (const each of colours) counted.set(each, (counted.get(each) ?? 0) + 1);
  const palette = [...counted].sort((a, b) => b[1] - a[1]).slice(0, 256);
  const index = new Map(palette.map(([colour], at) => [colour, at]));
  // Mixed colours at the edges of letters are many and rare: the nearest one will do.
  for (const colour of counted.keys()) {
    if (!index.has(colour)) index.set(colour, nearest(colour, palette));
  }
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at += 1) {
    lines[at + Math.floor(at / width) + 1] = index.get(colours[at]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap(([colour]) => channels(colour)));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function decode(png) {
  const parts = { IDAT: [] };
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (name === 'IDAT') parts.IDAT.push(data);
    else parts[name] = data;
  }
  const width = parts.IHDR.readUInt32BE(0);
  const height = parts.IHDR.readUInt32BE(4);
  const [depth, kind, , , interlaced] = parts.IHDR.subarray(8);
  const size = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || size === undefined || interlaced !== 0) throw new Error('not such a PNG');
  const pixels = unfilter(inflateSync(Buffer.concat(parts.IDAT)), width * size, height, size);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) colours[at] = pixels.readUIntBE(at * size, 3);
  return { width, height, colours };
}

function unfilter(lines, length, height, size) {
  const pixels = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (length + 1)];
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < size ? 0 : pixels[at - size];
      const up = y === 0 ? 0 : pixels[at - length];
      const corner = x < size || y === 0 ? 0 : pixels[at - length - size];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = lines[y * (length + 1) + 1 + x] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [l, u, c] = [left, up, corner].map((each) => Math.abs(guess - each));
  if (l <= u && l <= c) return left;
  return u <= c ? up : corner;
}

function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearest(colour, palette) {
  const wanted = channels(colour);
  let best = 0;
  let least = Infinity;
  for (const [at, [candidate]] of palette.entries()) {
    const distance = channels(candidate).reduce((sum, each, i) => sum + (each - wanted[i]) ** 2, 0);
    if (distance < least) [best, least] = [at, distance];
  }
  return best;
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
