import type { Problem } from './problem.js';

/** What to write in place of a part of the file. */
export interface Fix {
  /** UTF-16 offset and length of what goes. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The sentences by which a problem names the one right word: those of `nearest.ts` and of the slips of expressions. */
const MEANT = /vouliez-vous « ([^»]+) » \?/;
const SLIP = /^(?:« \S+ » n'existe pas ici|Un nom ne porte ni accent ni cédille) : écrivez « ([^»\s]+) »/;
/** A published version is followed by the next number. */
const NUMBER = /« x-version » un numéro plus grand, tel que « ([\d.]+) »/;
/** The same where what to write has several words, and is all that there is to do. */
const PHRASE = /^(?:« [^»]+ » n'existe pas ici|Un nom s'écrit sans espace|Un nombre s'écrit [^:]+|Un point sépare [^:]+|Une liste s'écrit [^:]+) : écrivez « ([^»]+) »$/;
const COMMA = /^Virgule en trop/;

/** The change that mends a problem, where its message leaves no doubt of it. @param text of the file that the problem is in */
export function fixOf({ offset, length, message }: Problem, text: string): Fix | undefined {
  if (COMMA.test(message)) return { offset, length, text: '' };
  const number = NUMBER.exec(message)?.[1];
  if (number !== undefined) return { offset, length, text: `"${number}"` };
  const word = MEANT.exec(message)?.[1] ?? SLIP.exec(message)?.[1] ?? PHRASE.exec(message)?.[1];
  if (word === undefined) return undefined;
  const written = text.slice(offset, offset + length);
  if (!written.startsWith('"')) return { offset, length, text: word };
  // The problem marks a whole text, of which the wrong word is all, or only the part that the message quotes.
  const wrong = [...message.matchAll(/« ([^»]+) »/g)].map(([, quoted]) => quoted ?? '').find((quoted) => quoted !== word && written.includes(quoted));
  if (wrong === undefined) return undefined;
  const start = offset + written.lastIndexOf(wrong);
  return { offset: start, length: wrong.length, text: word };
}
