import { counted, phrase } from '../../words.js';

const KO = 1024;
export const MO = 1_048_576;

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** « 512 octets », « 340 Ko », « 1,2 Mo »: rounded up, so that a file just over a limit never looks equal to it. */
export function sizeText(bytes: number): string {
  if (bytes < KO) return `${bytes} ${bytes > 1 ? 'octets' : 'octet'}`;
  // 1023,9 Ko rounds to 1024 Ko, which is 1 Mo.
  return Math.ceil(bytes / KO) < KO ? `${Math.ceil(bytes / KO)} Ko` : `${number.format(Math.ceil((bytes / MO) * 10) / 10)} Mo`;
}

/** Lower case, without the dot; '' when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Formats whose extension is written in two ways. core has the same list, neither package may use the other: a test holds them equal. */
const SPELLINGS: Readonly<Record<string, string>> = { jpg: 'jpeg', jpeg: 'jpg', tif: 'tiff', tiff: 'tif' };

/** The extensions of files of these formats: a « jpg » may be called « .jpeg ». */
export function extensionsOf(formats: readonly string[]): string[] {
  return [...new Set(formats.flatMap((format) => [format, SPELLINGS[format] ?? format]))];
}

/**
 * A file's name as it may stand in a sentence. Characters that change the direction of writing are taken out (« fdp.exe » can
 * be made to look like « exe.pdf »), and a name in a right-to-left script does not turn over the words around it.
 */
export function shownName(name: string): string {
  const plain = name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** « Poids : 20Mo maximum. », « Formats acceptés : pdf, jpg », « 5 fichiers maximum. » (S78) */
export function limitTexts({ maxSize, formats, maxItems }: { maxSize?: number | undefined; formats: readonly string[]; maxItems?: number | undefined }): string[] {
  return [
    ...(maxSize === undefined ? [] : [phrase('Poids : {size}Mo maximum.', { size: number.format(maxSize / MO) })]),
    ...(formats.length === 0 ? [] : [phrase('Formats acceptés : {formats}', { formats: formats.join(', ') })]),
    ...(maxItems === undefined ? [] : [counted(maxItems, '1 fichier maximum.', '{count} fichiers maximum.')]),
  ];
}
