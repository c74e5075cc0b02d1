import type { Establishment } from './provider.js';

/** As it is compared: no case, accents, ligatures, hyphens or other signs. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const squeeze = (text: string): string => text.replaceAll(' ', '');

/**
 * Whether an establishment is one that `text` looks for: part of its SIREN, SIRET or postcode, or words of its names and town, in any
 * order, each of them perhaps unfinished. An empty text looks for all.
 */
export function matches({ siret, denomination, enseigne, commune, codePostal }: Establishment, text: string): boolean {
  const wanted = fold(text);
  if (/^[0-9 ]+$/.test(wanted)) return siret.includes(squeeze(wanted)) || codePostal.startsWith(squeeze(wanted));
  const name = fold(`${denomination} ${enseigne} ${commune}`);
  const words = name.split(' ');
  return squeeze(name).includes(squeeze(wanted)) || wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)) || siret.startsWith(part));
}
