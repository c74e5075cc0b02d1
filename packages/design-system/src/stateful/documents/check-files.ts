import { counted, phrase } from '../../words.js';
import { extensionOf, extensionsOf, shownName, sizeText } from './file-text.js';

/** What a document type accepts. */
export interface FileLimits {
  /** How many files the type may hold; `undefined` without limit. */
  readonly maxItems?: number | undefined;
  /** Bytes, per file; 1 Mo is 1,048,576. `undefined` without limit. */
  readonly maxSize?: number | undefined;
  /** Lower-case extensions without a dot; « jpg » also stands for « jpeg », and « tif » for « tiff ». Any, when there is none. */
  readonly formats: readonly string[];
}

export interface RefusedFile {
  /** The file's own name. */
  readonly name: string;
  /** A sentence for the person: which file, which limit. */
  readonly reason: string;
}

/**
 * Which of the files that a person adds may be added, and why the others may not (S78, S79). Files are taken in order until the
 * type is full; a refused file takes no place.
 * @param limits.already how many files the type holds
 */
export function checkFiles<Chosen extends Pick<File, 'name' | 'size'>>(
  files: readonly Chosen[],
  limits: FileLimits & { readonly already: number },
): { accepted: Chosen[]; refused: RefusedFile[] } {
  const accepted: Chosen[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const reason = fault(file, limits) ?? tooMany(file, limits.already + accepted.length, limits);
    if (reason === undefined) accepted.push(file);
    else refused.push({ name: file.name, reason });
  }
  return { accepted, refused };
}

function fault({ name, size }: Pick<File, 'name' | 'size'>, { formats, maxSize = Infinity }: FileLimits): string | undefined {
  const file = shownName(name);
  if (formats.length > 0 && !extensionsOf(formats).includes(extensionOf(name))) {
    return phrase('« {file} » n’est pas dans un format accepté ({formats}).', { file, formats: formats.join(', ') });
  }
  if (size === 0) return phrase('« {file} » est vide (0 octet) : choisissez un fichier qui contient le document.', { file });
  if (size > maxSize) return phrase('« {file} » pèse {size} : la limite est de {limit} par fichier.', { file, size: sizeText(size), limit: sizeText(maxSize) });
  return undefined;
}

function tooMany({ name }: Pick<File, 'name'>, count: number, { maxItems }: FileLimits): string | undefined {
  if (maxItems === undefined || count < maxItems) return undefined;
  return counted(maxItems, '« {file} » est en trop : la limite est de 1 fichier pour ce document.', '« {file} » est en trop : la limite est de {count} fichiers pour ce document.', { file: shownName(name) });
}
