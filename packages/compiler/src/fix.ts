import type { Problem } from './problem.js';

/** What to write in place of a part of the file. */
export interface Fix {
  /** UTF-16 offset and length of what goes; nothing goes where the length is 0. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The sentences by which a problem names the one right word: those of `nearest.ts` and of the slips of expressions. */
const MEANT = /vouliez-vous « ([^»]+) » \?/;
const SLIP = /^(?:« \S+ » n'existe pas ici|Un nom ne porte ni accent ni cédille|La clé « [^»]+ » n’est pas permise) : écrivez « ([^»\s]+) »/;
/** A published version is followed by the next number. */
const NUMBER = /« x-version » un numéro plus grand, tel que « ([\d.]+) »/;
/** The same where what to write has several words, and is all that there is to do. */
const PHRASE = /^(?:« [^»]+ » n'existe pas ici|Un nom s'écrit sans espace|Un nombre s'écrit [^:]+|Un point sépare [^:]+|Une liste s'écrit [^:]+) : écrivez « ([^»]+) »$/;
/** A whole value, of JSON or of an expression, in place of the one that the problem marks. */
const VALUE = /(?:: écrivez |: écrivez le code de ce libellé, |s’écrit (?:sans espace|avec un point|seul, sans « [^»]+ ») : )("[^"…]*"|'[^'…]*'|\["[^"]*"\]|-?\d+(?:\.\d+)?|true|false|null)(?:,? sans guillemets| entre guillemets| \(année-mois-jour\)|, ou retirez « [^»]+ »)?$/;
const EXTRA_COMMA = /^Virgule en trop/;
const MISSING_COMMA = /^Il manque une virgule avant/;
const FRENCH_QUOTE = /n’est pas un guillemet droit/;
const FRENCH_TEXT = /^[“”„«‘’][\s\u00a0\u202f]*([^“”„«»"\r\n]+?)[\s\u00a0\u202f]*[“”„»’]/;

/** The change that mends a problem, where its message leaves no doubt of it. @param text of the file that the problem is in */
export function fixOf({ offset, length, message }: Problem, text: string): Fix | undefined {
  if (EXTRA_COMMA.test(message)) return { offset, length, text: '' };
  if (MISSING_COMMA.test(message)) return { offset: text.slice(0, offset).trimEnd().length, length: 0, text: ',' };
  if (FRENCH_QUOTE.test(message)) return straightened(offset, text);
  const number = NUMBER.exec(message)?.[1];
  if (number !== undefined) return { offset, length, text: `"${number}"` };
  const written = text.slice(offset, offset + length);
  const value = VALUE.exec(message)?.[1];
  if (value !== undefined) return valued(value, written, offset);
  const found = MEANT.exec(message) ?? SLIP.exec(message) ?? PHRASE.exec(message);
  const word = found?.[1];
  if (word === undefined) return undefined;
  if (written.startsWith("'")) return { offset, length, text: `'${word}'` };
  if (!written.startsWith('"')) return { offset, length, text: word };
  return wrongPart(written, word, message.slice(0, found?.index), offset) ?? wrongPart(written, word, message, offset);
}

/** A value in place of the one marked, or only of its other spelling where what is marked has more to it: `montant == '12'`. */
function valued(value: string, written: string, offset: number): Fix {
  const bare = value.replace(/^['"]|['"]$/g, '');
  const other = [`'${bare}'`, `"${bare}"`, bare].find((each) => each !== value && written.includes(each)) ?? written;
  return { offset: offset + written.indexOf(other), length: other.length, text: value };
}

/** The problem marks a whole text, of which the wrong word is all, or only the part that the message quotes last; of an address, only the last name. */
function wrongPart(written: string, word: string, message: string, offset: number): Fix | undefined {
  const quoted = [...message.matchAll(/« ([^»]+) »/g)].map(([, each = '']) => (word.includes('/') ? each : each.slice(each.lastIndexOf('/') + 1)));
  const places = quoted.reverse().filter((each) => each !== word).map((each) => ({ each, index: wholeWordIn(written, each) }));
  const wrong = places.find(({ index }) => index >= 0);
  return wrong && { offset: offset + wrong.index, length: wrong.each.length, text: word };
}

/** Where a text has a word last, that is not a piece of another; -1 where it has not. */
function wholeWordIn(written: string, word: string): number {
  const isEdge = (index: number): boolean => !/[\p{L}\p{N}_]/u.test(written[index] ?? '');
  let index = written.lastIndexOf(word);
  while (index >= 0 && !(isEdge(index - 1) && isEdge(index + word.length))) index = index === 0 ? -1 : written.lastIndexOf(word, index - 1);
  return index;
}

function straightened(offset: number, text: string): Fix | undefined {
  const [whole, words] = FRENCH_TEXT.exec(text.slice(offset)) ?? [];
  return whole === undefined ? undefined : { offset, length: whole.length, text: `"${words}"` };
}
