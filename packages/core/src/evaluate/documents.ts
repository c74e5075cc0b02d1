import type { Documents } from '../model/definition.js';
import type { DocumentMeta } from '../model/draft.js';
import { isRecord } from '../model/data.js';
import { displayNumber } from '../messages/display.js';

/** Here 1 Mo is 1,048,576 bytes. */
const MEGABYTE = 1024 * 1024;

function megabytes(bytes: number): string {
  return displayNumber(Math.ceil((bytes / MEGABYTE) * 10) / 10);
}

function extension(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

/** Formats whose extension is written in two ways. design-system has the same list, neither package may use the other: a test holds them equal. */
const SPELLINGS: Readonly<Record<string, string>> = { jpg: 'jpeg', jpeg: 'jpg', tif: 'tiff', tiff: 'tif' };

function isOfFormat(name: string, formats: readonly string[]): boolean {
  const written = extension(name);
  return formats.some((format) => format === written || SPELLINGS[format] === written);
}

function isMeta(meta: unknown): meta is DocumentMeta {
  return isRecord(meta) && typeof meta['name'] === 'string' && typeof meta['size'] === 'number';
}

/** What is wrong with one file of a document type, naming the file and the limit; undefined when nothing is. */
export function fileMessage({ document }: Documents, meta: unknown): string | undefined {
  if (!isMeta(meta)) return 'Un fichier est introuvable\u00a0: le retirer puis le charger à nouveau';
  const file = `Le fichier «\u00a0${meta.name}\u00a0»`;
  if (!isOfFormat(meta.name, document.formats)) return `${file} n'est pas dans un format accepté (${document.formats.join(', ')})`;
  if (meta.size > document.maxSize) return `${file} pèse ${megabytes(meta.size)} Mo, ${megabytes(document.maxSize)} Mo maximum`;
  if (meta.state === 'pending') return `${file} est en cours d'envoi`;
  return meta.state === 'stored' ? undefined : `${file} n'a pas pu être envoyé\u00a0: le retirer puis le charger à nouveau`;
}
