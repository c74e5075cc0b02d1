import { isoDate } from '../../french.js';
import { extraBracket, openBracket } from './brackets.js';
import { CODES, lineOf, type Slip } from './fault.js';
import { forgottenQuote } from './quotes.js';

const WORD = /^[\p{L}_$][\p{L}\p{N}_$-]*/u;
/** What people write for the three words of JSON. */
const WORDS: Readonly<Record<string, string>> = {
  true: 'true', vrai: 'true', oui: 'true', yes: 'true', false: 'false', faux: 'false', non: 'false', no: 'false', null: 'null', nul: 'null', none: 'null', undefined: 'null',
};

const at = (offset: number, length: number, message: string): ReturnType<Slip> => ({ offset, length, message });

const isWhole = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const comment: Slip = ({ code, offset, length, rest }) =>
  code === CODES.invalidComment || /^(?:#|<!--)/.test(rest) ? at(offset, length, 'Les commentaires ne sont pas permis en JSON : utilisez « $comment »') : undefined;

const afterTheEnd: Slip = ({ offset, length, before }) =>
  isWhole(before) ? at(offset, length, 'Le fichier continue après la fin du document : retirez ce qui suit, ou une accolade de trop plus haut') : undefined;

const extraComma: Slip = ({ code, offset, before, rest }) => {
  const closing = rest.trimStart()[0];
  const expected = code === CODES.propertyNameExpected || code === CODES.valueExpected;
  if (expected && before.endsWith(',') && (closing === '}' || closing === ']')) return at(before.length - 1, 1, `Virgule en trop avant « ${closing} » : supprimez-la`);
  return rest.startsWith(',') && /[,[{]$/.test(before) ? at(offset, 1, 'Virgule en trop : supprimez-la') : undefined;
};

const wrongQuotes: Slip = ({ offset, rest }) => {
  if (/^[“”„«»‘’]/.test(rest)) return at(offset, 1, `« ${rest[0]} » n’est pas un guillemet droit : écrivez "…" autour du texte, sans guillemets typographiques`);
  return rest.startsWith("'") ? at(offset, 1, 'Une apostrophe n’entoure pas un texte : écrivez des guillemets droits "…"') : undefined;
};

const wrongSpace: Slip = ({ offset, rest }) => (/^[\u00A0\u2000-\u200D\u202F\u2060]/.test(rest) ? at(offset, 1, 'Espace insécable ou invisible : remplacez-le par une espace ordinaire') : undefined);

const wrongSign: Slip = ({ offset, rest }) => {
  if (rest.startsWith(';')) return at(offset, 1, '« ; » n’existe pas en JSON : écrivez une virgule « , »');
  return rest.startsWith('=') ? at(offset, 1, '« = » n’existe pas en JSON : écrivez « : » entre la clé et sa valeur') : undefined;
};

/** JSON reads the zeros that begin a number as a number of their own: those of a code, or of a part after a comma. */
function zeros(before: string, zero: string, next: string, offset: number): ReturnType<Slip> {
  const whole = /(-?\d+),0+$/.exec(before)?.[1];
  const start = offset - zero.length - (whole === undefined ? 0 : whole.length + 1);
  const length = offset + next.length - start;
  return whole === undefined ? at(start, length, `Un nombre ne commence pas par 0 : écrivez ${Number(next)}, ou "${zero}${next}" pour un code`) : at(start, length, `Un nombre à virgule s’écrit avec un point : ${whole}.${zero}${next}`);
}

const number: Slip = ({ text, code, offset, before, rest }) => {
  const next = /^\d+/.exec(rest)?.[0];
  const whole = /-?\d+$/.exec(before.replace(/,$/, ''))?.[0];
  if (next === undefined || whole === undefined) return undefined;
  const from = before.length - whole.length - (before.endsWith(',') ? 1 : 0);
  const isCut = code === CODES.commaExpected && before.length === offset && /^-?0+$/.test(whole);
  if (isCut) return zeros(text.slice(0, offset), whole, next, offset);
  if (code === CODES.propertyNameExpected && before.endsWith(',')) return at(from, offset + next.length - from, `Un nombre à virgule s’écrit avec un point : ${whole}.${next}`);
  const isSameLine = /^[ \t]*$/.test(text.slice(before.length, offset));
  return code === CODES.commaExpected && isSameLine ? at(from, offset + next.length - from, `Un nombre s’écrit sans espace : ${whole}${next}`) : undefined;
};

/** `31/12/2026` without quotes: the number before the bar is read alone. */
const date: Slip = ({ text, before }) => {
  const from = before.length - (/[\d/.-]+$/.exec(before)?.[0].length ?? 0);
  const written = /^\d+[/.-]\d+[/.-]\d+/.exec(text.slice(from))?.[0];
  const iso = isoDate(written);
  return written === undefined || iso === undefined ? undefined : at(from, written.length, `Une date s’écrit entre guillemets, année-mois-jour : "${iso}"`);
};

const unit: Slip = ({ text, code, offset, before, rest }) => {
  const [whole, sign] = [/-?\d+(?:\.\d+)?$/.exec(before)?.[0], /^(?:%|€|[\p{L}]+)/u.exec(rest)?.[0]];
  if (whole === undefined || sign === undefined || !/^[ \t]*$/.test(text.slice(before.length, offset))) return undefined;
  const from = before.length - whole.length;
  return code === CODES.commaExpected || code === CODES.invalidSymbol ? at(from, offset + sign.length - from, `Un nombre s’écrit seul, sans « ${sign} » : ${whole}`) : undefined;
};

/** `"motif == "autre""`: the quote that was to open a text closes the expression. */
const OPERATOR = /(?:[=!]=|[<>]=?|&&|\|\||[([,])\s*"$/;

const quoteInside: Slip = ({ offset, before, rest }) => {
  if (before.length !== offset || !before.endsWith('"') || !/^[\p{L}\p{N}_$]/u.test(rest)) return undefined;
  const inside = OPERATOR.test(before) ? /^[^"'\r\n]*(?=")/.exec(rest)?.[0] : undefined;
  if (inside !== undefined) return at(offset - 1, inside.length + 2, `Dans une expression, un texte se met entre apostrophes : écrivez '${inside}'`);
  return at(offset - 1, 1, 'Ce guillemet droit ferme le texte : à l’intérieur d’un texte, écrivez « … » ou \\"');
};

const bareWord: Slip = ({ offset, rest }) => {
  const word = WORD.exec(rest)?.[0];
  if (word === undefined) return undefined;
  const instead = WORDS[word.toLowerCase()];
  if (instead !== undefined) return word === instead ? undefined : at(offset, word.length, `« ${word} » n’existe pas en JSON : écrivez ${instead}`);
  return at(offset, word.length, `Texte sans guillemets : écrivez "${word}"${/^\s*:/.test(rest.slice(word.length)) ? '' : ' s’il s’arrête là'}`);
};

const missingComma: Slip = ({ text, code, offset, length, before }) => {
  if (code !== CODES.commaExpected) return undefined;
  const [here, above] = [lineOf(text, offset), lineOf(text, before.length)];
  return at(offset, length, `Il manque une virgule avant cet élément${here === above ? '' : ` : ajoutez-la à la fin de la ligne ${above}`}`);
};

const badEscape: Slip = ({ text, code, offset, length }) => {
  if (code !== CODES.invalidEscape && code !== CODES.invalidUnicode) return undefined;
  const found = [...text.slice(offset, offset + length).matchAll(/\\(?:u[0-9a-fA-F]{4}|["\\/bfnrt]|([^]))/g)].find(([, bad]) => bad !== undefined);
  if (!found) return undefined;
  return at(offset + found.index, 2, `« ${found[0]} » n’a pas de sens dans un texte : doublez la barre oblique, « \\${found[0]} »`);
};

const rawCharacter: Slip = ({ text, code, offset, length }) => {
  if (code !== CODES.invalidCharacter) return undefined;
  const index = [...text.slice(offset, offset + length)].findIndex((character) => character < ' ');
  return at(offset + Math.max(index, 0), 1, 'Tabulation ou caractère invisible dans un texte : remplacez-le par une espace, ou écrivez \\t pour une tabulation, \\n pour un saut de ligne');
};

/** In this order: the first that recognises the fault tells it. */
export const SLIPS: readonly Slip[] = [
  comment, extraBracket, afterTheEnd, extraComma, wrongQuotes, wrongSpace, wrongSign, date, number, unit, openBracket, forgottenQuote, quoteInside, bareWord, missingComma, badEscape, rawCharacter,
];
