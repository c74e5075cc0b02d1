import { CODES, type Advice, type Slip } from './fault.js';

const STRING = /"(?:\\.|[^"\\\r\n])*"/g;
/** A key or a value whose closing quote is the next one: what follows it says so. */
const CLOSED = /^[^"\\\r\n]*"[ \t]*(?=[:,}\]\r\n]|$)/;
/** What ends a line after its last text. */
const TAIL = /[\s,}\]]*$/;

/** A quote that was forgotten closes or opens a text one quote later, and the fault is met there: the text before it tells. */
export const forgottenQuote: Slip = ({ text, code, offset, before, rest }) => {
  if (code === CODES.unexpectedEndOfString) return unclosed(text, offset);
  const isInside = /[:,[{]$/.test(before) || before === '';
  const bare = isInside && code === CODES.invalidSymbol ? /^[\p{L}_$][^"\\:,{}[\]\r\n]*(?=")/u.exec(rest)?.[0] : undefined;
  if (bare !== undefined && CLOSED.test(rest)) return { offset, length: bare.length + 1, message: `Guillemet ouvrant oublié : écrivez "${bare}"` };
  const swallowed = before.length === offset && CLOSED.test(rest) ? lastString(before) : undefined;
  const [, word = '', sign] = /^"(.*[^\s:,])\s*([:,])\s*"$/.exec(swallowed ?? '') ?? [];
  if (swallowed === undefined || sign === undefined) return undefined;
  return { offset: offset - swallowed.length, length: swallowed.length, message: `Guillemet fermant oublié après « ${shortened(word)} » : écrivez "${shortened(word)}"${sign}` };
};

/** A text that the end of its line cuts. */
function unclosed(text: string, offset: number): Advice {
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const content = line.slice(1).replace(TAIL, '');
  const at = (message: string): Advice => ({ offset, length: line.length, message });
  if (content === '') return at('Guillemet en trop, ou guillemet fermant oublié : un texte tient entre deux guillemets, sur une ligne');
  const goesOn = /^\s*[^"}\]\s]/.test(text.slice(offset + line.length));
  return at(goesOn ? 'Un texte tient sur une ligne : réunissez ces lignes, et écrivez \\n pour un saut de ligne' : `Guillemet fermant oublié : ajoutez-le après « ${shortened(content)} »`);
}

function lastString(before: string): string | undefined {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const last = [...line.matchAll(STRING)].at(-1);
  return last && last.index + last[0].length === line.length ? last[0] : undefined;
}

const MOST = 40;
/** The end of a long text: that is where the quote goes. */
const shortened = (text: string): string => (text.length > MOST ? `…${text.slice(-MOST)}` : text);
