/**
 * The reference picture of a story, and how another is compared with it.
 *
 * Two machines give the same picture because what draws it is the same: the Chromium of the npm package, pinned, without a
 * graphics card, with the only fonts that the package carries (`system-ui` and the rest of `--akto-font` are Open Sans there,
 * whatever the machine has), hinting off, one pixel a point, a clock and a time zone that do not move. A processor may
 * still round a colour differently: pictures that are not the same bytes are compared pixel by pixel, with a tolerance.
 */
import { createHash } from 'node:crypto';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { encodeIndexed, notesOf } from './indexed-png.js';

const COLORS = 16;
/** Of pixelmatch, from 0 to 1: 0.1 lets the edge of a letter vary, not its colour. */
const TOLERANCE = 0.1;
/** By how much a colour may be rounded elsewhere, as a distance between `[red, green, blue]`. */
const ROUNDING = 4;

type Color = readonly [number, number, number];

/** Reduces a picture to few colours, and notes the fingerprint of the whole one. */
export function toReference(picture: Buffer, notes: Readonly<Record<string, string>> = {}): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const palette = paletteOf(data);
  const { pixels, reach } = nearest(data, palette);
  return encodeIndexed({ width, height, palette, pixels }, { ...notes, picture: digest(picture), reach: String(reach) });
}

/** True when a picture is, to the byte, the one that the reference was made from. */
export const isSame = (picture: Buffer, reference: Buffer): boolean => notesOf(reference)['picture'] === digest(picture);

export interface Difference {
  /** In words, for the person who reads the failure. */
  readonly what: string;
  /** A PNG where what changed is red. */
  readonly map?: Buffer;
}

/** How a picture differs from its reference; undefined when nobody would see it. */
export function difference(picture: Buffer, reference: Buffer): Difference | undefined {
  if (isSame(picture, reference)) return undefined;
  const [actual, wanted] = [PNG.sync.read(picture), PNG.sync.read(reference)];
  const { width, height } = wanted;
  if (actual.width !== width || actual.height !== height) {
    return { what: `${actual.width} × ${actual.height} px au lieu de ${width} × ${height}` };
  }
  const map = new PNG({ width, height });
  const reduced = reduce(actual.data, colorsOf(wanted.data), Number(notesOf(reference)['reach']) + ROUNDING);
  const count = pixelmatch(wanted.data, reduced, map.data, width, height, { threshold: TOLERANCE });
  return count === 0 ? undefined : { what: `${count} pixels diffèrent`, map: PNG.sync.write(map) };
}

const digest = (picture: Buffer): string => createHash('sha256').update(picture).digest('hex').slice(0, 16);

/**
 * The colours that leave the least behind: each time, the one whose pixels are the most numerous and the farthest from those
 * already taken. A small green mark on a large page keeps its green.
 */
function paletteOf(data: Buffer): readonly Color[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = data.readUIntBE(at, 3);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const left = [...counts].map(([key, count]) => ({ color: colorOf(key), count, distance: Infinity }));
  const palette: Color[] = [];
  while (palette.length < COLORS) {
    const next = left.reduce((best, each) => (loss(each) > loss(best) ? each : best), left[0]!);
    if (palette.length > 0 && loss(next) === 0) break;
    palette.push(next.color);
    for (const each of left) each.distance = Math.min(each.distance, distance(each.color, next.color));
  }
  // In the order of `colorsOf`, so that a colour between two of them always goes to the same one.
  return palette.sort((one, other) => keyOf(one) - keyOf(other));
}

const loss = ({ count, distance: far }: { readonly count: number; readonly distance: number }): number => (far === Infinity ? count * 1e9 : count * far);

/** Squared. */
function distance([red, green, blue]: Color, [otherRed, otherGreen, otherBlue]: Color): number {
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

/** The colours of a reduced picture. */
function colorsOf(data: Buffer): readonly Color[] {
  const keys = new Set<number>();
  for (let at = 0; at < data.length; at += 4) keys.add(data.readUIntBE(at, 3));
  return [...keys].sort((one, other) => one - other).map(colorOf);
}

/** The same picture, in the colours of a palette. A colour beyond `reach` of them all is new, and stays. */
function reduce(data: Buffer, palette: readonly Color[], reach: number): Buffer {
  const reduced = Buffer.from(data);
  nearest(data, palette).pixels.forEach((index, pixel) => {
    const color = palette[index]!;
    if (distance(color, colorOf(data.readUIntBE(pixel * 4, 3))) <= reach ** 2) reduced.set(color, pixel * 4);
  });
  return reduced;
}

/** For each pixel, the index of the colour of the palette that is the nearest; and how far the farthest of them goes. */
function nearest(data: Buffer, palette: readonly Color[]): { readonly pixels: Uint8Array; readonly reach: number } {
  const known = new Map<number, number>();
  let farthest = 0;
  const pixels = new Uint8Array(data.length / 4).map((_, pixel) => {
    const key = data.readUIntBE(pixel * 4, 3);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const distances = palette.map((each) => distance(colorOf(key), each));
    const least = Math.min(...distances);
    farthest = Math.max(farthest, least);
    known.set(key, distances.indexOf(least));
    return distances.indexOf(least);
  });
  return { pixels, reach: Math.ceil(Math.sqrt(farthest)) };
}

const keyOf = ([red, green, blue]: Color): number => (red << 16) | (green << 8) | blue;
const colorOf = (key: number): Color => [key >> 16, (key >> 8) & 255, key & 255];
