import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CATALOGUE_FILE } from '../catalogue/compile.js';
import { familiesOf } from '../new/catalogue.js';
import { newDispositif } from '../new/files.js';
import { codeMeant, isCode } from '../keywords/shape.js';
import { suggestion } from '../nearest.js';
import { readText, sha256 } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { codesOf, jsonFilesOf } from '../node/schema-files.js';
import { check } from './check.js';
import { textOption, type Command, type Values } from './command.js';
import type { Terminal } from './terminal.js';
import { Refusal, UsageError } from './usage.js';

const SCHEMAS = 'schemas';

interface Wanted {
  readonly code: string;
  readonly title: string;
  /** Code of the dispositif to copy; '' for a bare start. */
  readonly from: string;
  readonly description: string;
  readonly family: string;
}

/** Writes a dispositif, its examples and its card of the catalogue, then checks all. */
async function create({ code, title, from, description, family }: Wanted, terminal: Terminal): Promise<number> {
  const read = (path: string): string | undefined => readText(join(SCHEMAS, path));
  const copied = codesOf(SCHEMAS).get(from);
  const source = copied === undefined ? undefined : { text: readText(copied) ?? '{}', examples: examplesOf(from) };
  const today = new Date().toISOString().slice(0, 10);
  const files = await newDispositif({ code, title, description, family, from: source }, { read, sha256, load: loadModule, today });
  for (const [path, text] of files) {
    const file = join(SCHEMAS, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  terminal.log(`${join(SCHEMAS, `${code}.json`)}, ses exemples (${join(SCHEMAS, 'exemples', code)}) et sa carte du catalogue sont écrits.\n« npm run dev » le montre ; « npx akto check » le vérifie :`);
  return check([], 'texte', terminal);
}

const examplesOf = (code: string): Readonly<Record<string, string>> =>
  Object.fromEntries(jsonFilesOf(join(SCHEMAS, 'exemples', code)).map((file) => [basename(file), readText(file) ?? '']));

/** From the command, else from the person, else nothing: each question says what an empty answer means. */
async function wanted(code: string, values: Values, { ask }: Terminal): Promise<Wanted> {
  const known = codesOf(SCHEMAS);
  const families = familiesOf(readText(join(SCHEMAS, CATALOGUE_FILE)) ?? '{}');
  const answer = async (option: string, question: string): Promise<string> => textOption(values, option) ?? (await ask?.(question)) ?? '';
  const oneOf = (option: string, given: string, names: readonly string[]): string => {
    if (given === '' || names.includes(given)) return given;
    throw new Refusal(`« --${option} » : « ${given} » n’existe pas${suggestion(given, names)}. Il y a ${names.join(', ')}`);
  };
  const from = oneOf('depuis', await answer('depuis', `Copier quel dispositif ? ${[...known.keys()].join(', ')} (vide : partir d’un petit modèle) `), [...known.keys()]);
  return {
    code,
    from,
    title: (await answer('titre', 'Nom du dispositif, tel qu’il s’affiche : ')) || code,
    description: await answer('description', 'Une phrase pour sa carte (vide : aucune) : '),
    family: families.length === 0 ? '' : oneOf('famille', await answer('famille', `Dans quelle famille du catalogue ? ${families.join(', ')} (vide : aucune) `), families),
  };
}

export const newCommand: Command = {
  usage: `akto new CODE [--titre NOM] [--depuis CODE] [--description PHRASE] [--famille CODE]
    crée un dispositif, copié d’un autre ou tout petit, avec ses exemples et sa carte du catalogue ; demande ce qui n’est pas dit`,
  options: { titre: { type: 'string' }, depuis: { type: 'string' }, description: { type: 'string' }, famille: { type: 'string' } },
  async run([code], values, terminal) {
    if (code === undefined) throw new UsageError('Il manque le code du nouveau dispositif, tel que MOBILITE');
    if (!isCode(code)) {
      const meant = codeMeant(code) ?? '';
      throw new Refusal(`Le code « ${code} » n’est pas permis : des majuscules, puis des chiffres ou des tirets, tel que ${isCode(meant) ? meant : 'MOBILITE'}`);
    }
    if (codesOf(SCHEMAS).has(code) || existsSync(join(SCHEMAS, `${code}.json`))) throw new Refusal(`Le dispositif « ${code} » existe déjà : choisissez un autre code, ou ouvrez son fichier`);
    return create(await wanted(code, values, terminal), terminal);
  },
};
