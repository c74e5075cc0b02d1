import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

const ZIPPED = 'application/vnd.openxmlformats-officedocument.';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
/** The container of Word, Excel and PowerPoint before 2007. */
const OLE = 'application/x-cfb';
const TEXT = 'text/plain';

/** What may be kept: by extension, what the bytes must be, and the media type it is given back with. No macros, no images that hold scripts. */
const KINDS: Readonly<Record<string, { readonly found: readonly string[]; readonly type: string }>> = {
  pdf: { found: ['application/pdf'], type: 'application/pdf' },
  jpg: { found: ['image/jpeg'], type: 'image/jpeg' },
  jpeg: { found: ['image/jpeg'], type: 'image/jpeg' },
  png: { found: ['image/png', 'image/apng'], type: 'image/png' },
  gif: { found: ['image/gif'], type: 'image/gif' },
  bmp: { found: ['image/bmp'], type: 'image/bmp' },
  tif: { found: ['image/tiff'], type: 'image/tiff' },
  tiff: { found: ['image/tiff'], type: 'image/tiff' },
  webp: { found: ['image/webp'], type: 'image/webp' },
  heic: { found: ['image/heic', 'image/heif'], type: 'image/heic' },
  docx: { found: [`${ZIPPED}wordprocessingml.document`], type: `${ZIPPED}wordprocessingml.document` },
  xlsx: { found: [`${ZIPPED}spreadsheetml.sheet`], type: `${ZIPPED}spreadsheetml.sheet` },
  pptx: { found: [`${ZIPPED}presentationml.presentation`], type: `${ZIPPED}presentationml.presentation` },
  odt: { found: [`${OPEN_DOCUMENT}text`], type: `${OPEN_DOCUMENT}text` },
  ods: { found: [`${OPEN_DOCUMENT}spreadsheet`], type: `${OPEN_DOCUMENT}spreadsheet` },
  doc: { found: [OLE], type: 'application/msword' },
  xls: { found: [OLE], type: 'application/vnd.ms-excel' },
  ppt: { found: [OLE], type: 'application/vnd.ms-powerpoint' },
  rtf: { found: ['application/rtf', 'text/rtf'], type: 'application/rtf' },
  txt: { found: [TEXT], type: TEXT },
  csv: { found: [TEXT], type: 'text/csv' },
};

export const KEPT_EXTENSIONS = Object.keys(KINDS);

/** The media type of a file whose bytes are what its extension says; undefined otherwise, or when such files are not kept. */
export async function typeOf(path: string, extension: string): Promise<string | undefined> {
  const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
  if (!kind) return undefined;
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime ?? ((await isText(path)) ? TEXT : undefined);
  return found !== undefined && kind.found.includes(found) ? kind.type : undefined;
}

/** Text has no signature: what holds no zero byte at its beginning, in the encodings that spreadsheets write. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await file.close();
  }
}
