import { crc32, deflateSync } from 'node:zlib';

export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Up to 16 colours, `[red, green, blue]`. */
  readonly palette: readonly (readonly [number, number, number])[];
  /** One index of the palette per pixel, row after row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const NOTE = 'tEXt';

/**
 * A PNG of four bits a pixel: a fifth of what the browser gives. pngjs reads such files and does not write them.
 * @param notes short texts kept inside, in Latin-1
 */
export function encodeIndexed({ width, height, palette, pixels }: IndexedPicture, notes: Readonly<Record<string, string>>): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8); // bit depth, palette
  const stride = 1 + Math.ceil(width / 2); // a filter byte, then two pixels a byte
  const rows = Buffer.alloc(stride * height);
  for (let index = 0; index < pixels.length; index += 1) {
    const [x, y] = [index % width, Math.floor(index / width)];
    const at = y * stride + 1 + (x >> 1);
    rows[at] = rows[at]! | (pixels[index]! << (x % 2 === 0 ? 4 : 0));
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...Object.entries(notes).map(([key, text]) => chunk(NOTE, Buffer.from(`${key}\0${text}`, 'latin1'))),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The texts kept inside a PNG. */
export function notesOf(png: Buffer): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== NOTE) continue;
    const [key = '', text = ''] = png.toString('latin1', at + 8, at + 8 + png.readUInt32BE(at)).split('\0');
    notes[key] = text;
  }
  return notes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
