import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { writeProblems } from '../../packages/compiler/src/cli/output.js';
import { compileText, linesOf, withField, withProperties } from './authoring.js';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../.vscode/${name}`, import.meta.url), 'utf8'));

interface Matcher {
  readonly severity: string;
  readonly pattern: { readonly regexp: string; readonly file: number; readonly line: number; readonly column: number; readonly code: number; readonly message: number };
}

describe('the problem matcher of VS Code', () => {
  const { tasks } = read('tasks.json') as { tasks: readonly { readonly label: string; readonly problemMatcher: readonly Matcher[] }[] };
  const matchers = tasks.find(({ label }) => label === 'Vérifier les dispositifs')?.problemMatcher ?? [];
  const matched = (text: string): readonly string[] =>
    matchers.flatMap(({ severity, pattern: { regexp, file, line, column, code } }) => {
      const found = new RegExp(regexp).exec(text);
      return found ? [`${severity} ${found[file]} ${found[line]} ${found[column]} ${found[code]}`] : [];
    });

  it('reads an error of akto check', () => {
    assert.deepEqual(matched(writeProblems(compileText(withField('"maxLenght": 20')).problems, 'texte')), ['error schemas/ESSAI.json 12 56 mot-cle']);
  });

  it('reads a warning of akto check', () => {
    assert.deepEqual(matched(writeProblems(compileText(withField('"description": "[ici](ref:absent)"')).problems, 'texte')), ['warning schemas/ESSAI.json 12 72 lien-inconnu']);
  });

  it('leaves the summary alone', () => {
    assert.deepEqual(matched('3 fichiers vérifiés : aucune erreur, aucun avertissement'), []);
  });
});

describe('a snippet of VS Code', () => {
  const snippets = read('akto.code-snippets') as Readonly<Record<string, { readonly prefix: string; readonly body: readonly string[] }>>;
  /** What stands in the file when nothing is typed over the proposals. */
  const written = (prefix: string): string => {
    const body = Object.values(snippets).find((snippet) => snippet.prefix === prefix)?.body.join('\n') ?? '';
    return body.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\\$/g, '$');
  };
  const champ = '"champ": { "title": "Champ", "type": "string" }';
  /** Where each kind that is not a member of `properties` stands. */
  const places: Readonly<Record<string, (text: string) => string>> = {
    'akto-onglet': (text) => withProperties(champ).replace('"onglet": {', `${text.replace('"onglet"', '"autre"')},\n"onglet": {`),
    'akto-regle': (text) => withProperties(champ, `"x-rules": [${text}]`),
    'akto-migration': (text) => withProperties(champ, '', `"x-migrations": [${text}],`).replace('"1.0.0"', '"1.1.0"'),
    'akto-exemple': (text) => (assert.doesNotThrow(() => JSON.parse(text)), withProperties(champ)),
  };

  for (const { prefix } of Object.values(snippets)) {
    it(`${prefix} is right as it is proposed`, () => {
      const place = places[prefix] ?? withProperties;
      assert.deepEqual(linesOf(compileText(place(written(prefix)))), []);
    });
  }
});
