import { createHash } from 'node:crypto';
import { compileDispositif, type Compilation } from '@akto/compiler';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Compiles a schema given as text, with the other files of its folder. */
export function compileText(text: string, others: Readonly<Record<string, string>> = {}): Compilation {
  const files: Readonly<Record<string, string>> = { 'schemas/ESSAI.json': text, ...others };
  return compileDispositif({ file: 'schemas/ESSAI.json', read: (path) => files[path], sha256 });
}

/** Where `⟦` stands in a text, as `line:column`, and the text without it. */
export function marked(text: string): { readonly text: string; readonly at: string } {
  const offset = text.indexOf('⟦');
  const before = text.slice(0, offset).split('\n');
  return { text: text.replace('⟦', ''), at: `${before.length}:${(before.at(-1) ?? '').length + 1}` };
}

/** All problems, as the command line prints them without the file. */
export const linesOf = ({ problems }: Compilation): readonly string[] =>
  problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

/** A dispositif of one tab; `⟦` may stand anywhere in what is given. */
export const withProperties = (properties: string, beside = '', atRoot = ''): string => `{
  "title": "Essai",
  "x-code": "ESSAI",
  "x-version": "1.0.0",
  ${atRoot}
  "type": "object",
  "properties": {
    "onglet": {
      "title": "Onglet",
      "type": "object",
      "properties": {
        ${properties}
      }${beside && `,\n      ${beside}`}
    }
  }
}`;

/** A dispositif of one text field, with more keywords. */
export const withField = (keywords: string): string => withProperties(`"champ": { "title": "Champ", "type": "string", ${keywords} }`);
