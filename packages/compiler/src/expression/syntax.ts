import type { ParseError } from '@marcbachmann/cel-js';
import { problemAt, quote, type Span } from './messages.js';
import type { ExpressionProblem } from './symbols.js';
import { endsValue, startsValue, type Token } from './tokens.js';

/** Errors of cel-js about one character or one number, which its own position already shows. */
const MESSAGES: Readonly<Record<string, string>> = {
  invalid_number: 'Ce nombre est trop grand',
  invalid_integer: "Ce nombre n'est pas compris : n'écrivez que des chiffres",
  invalid_hex_integer: "Ce nombre n'est pas compris : n'écrivez que des chiffres",
  invalid_exponent: "Il manque l'exposant après « e » : écrivez le nombre en chiffres",
  newline_in_string: 'Un texte tient sur une seule ligne',
  invalid_macro_argument: 'Le premier argument est le nom donné à chaque élément : liste.all(p, condition sur p)',
  limit_exceeded: 'Cette expression est trop longue ou trop imbriquée : coupez-la en plusieurs champs calculés',
};

const ESCAPE = 'Cette séquence n\'existe pas dans un texte : doublez la barre oblique inverse « \\\\ », ou mettez r devant le texte : r"…"';

/** Says in French, and with the mend, what cel-js says in English. */
export function syntaxProblem(error: ParseError, source: string, tokens: readonly Token[]): ExpressionProblem {
  const range: Span = error.range ?? { start: 0, end: source.length };
  const known = Object.hasOwn(MESSAGES, error.code) ? MESSAGES[error.code] : undefined;
  if (known !== undefined) return problemAt(range, 'syntaxe', known);
  if (/escape|surrogate/.test(error.code)) return problemAt(range, 'syntaxe', ESCAPE);
  if (tokens.length === 0) return problemAt({ start: 0, end: source.length }, 'syntaxe', "L'expression est vide");

  const found = tokens.findIndex((token) => token.end > range.start);
  const token = tokens[found];
  const before = tokens[found < 0 ? tokens.length - 1 : found - 1];
  const wantsColon = error.summary.startsWith('Expected COLON');
  if (token === undefined) return endProblem(before!, wantsColon);
  return problemAt(token, 'syntaxe', wantsColon ? TERNARY : unexpected(before, token));
}

const TERNARY = 'Il manque « : » et la valeur de l\'autre cas : condition ? valeur : autre valeur';

function endProblem(last: Token, wantsColon: boolean): ExpressionProblem {
  if (wantsColon) return problemAt(last, 'syntaxe', TERNARY);
  const what = last.text === '.' ? 'un nom de champ' : 'une valeur';
  return problemAt(last, 'syntaxe', `L'expression s'arrête trop tôt : il manque ${what} après ${quote(last.text)}`);
}

function unexpected(before: Token | undefined, token: Token): string {
  if (before !== undefined && endsValue(before) && startsValue(token)) {
    const names = before.kind === 'name' && token.kind === 'name' ? ' ; un nom de champ tient en un mot, celui de sa clé' : '';
    return `Il manque un opérateur (&&, ||, ==, +…) entre ${quote(before.text)} et ${quote(token.text)}${names}`;
  }
  if (token.kind === 'sign' && !/[-+*/%<>=!&|?:.,()[\]{}]/.test(token.text)) {
    return `Le caractère ${quote(token.text)} n'est pas compris ici`;
  }
  if (endsValue(before)) return `${quote(token.text)} est inattendu ici`;
  return before === undefined
    ? `Une expression ne commence pas par ${quote(token.text)}`
    : `Il manque une valeur entre ${quote(before.text)} et ${quote(token.text)}`;
}
