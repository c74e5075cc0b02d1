import { existsSync } from 'node:fs';
import { suggestion } from '../nearest.js';
import { codesOf } from '../node/schema-files.js';
import type { Read } from '../ref/load.js';
import { Refusal, UsageError } from './usage.js';

const SCHEMAS = 'schemas';

/** The schema files of dispositifs named by their code or by their path; all those of `schemas/` when none is named. */
export function filesOf(names: readonly string[]): readonly string[] {
  const known = codesOf(SCHEMAS);
  if (names.length === 0 && known.size === 0) throw new UsageError('Aucun dispositif : un dispositif est un fichier JSON de schemas/ qui contient « x-code »');
  return names.length === 0 ? [...known.values()] : names.map((name) => fileNamed(name, known));
}

/** Files and folders named by their path, or files by the code of a dispositif of `schemas/`. */
export function pathsOf(names: readonly string[], read: Read): readonly string[] {
  const known = codesOf(SCHEMAS, read);
  return names.map((name) => fileNamed(name, known));
}

function fileNamed(name: string, known: ReadonlyMap<string, string>): string {
  const file = known.get(name) ?? (existsSync(name) ? name : undefined);
  if (file !== undefined) return file;
  const isPath = /[/\\.]/.test(name);
  throw new Refusal(`${isPath ? 'Fichier ou dossier introuvable :' : 'Dispositif inconnu'} « ${name} »${suggestion(name, isPath ? known.values() : known.keys())}`);
}
