import { existsSync } from 'node:fs';
import { suggestion } from '../nearest.js';
import { codesOf } from '../node/schema-files.js';
import { UsageError } from './usage.js';

const SCHEMAS = 'schemas';

/** The schema files of dispositifs named by their code or by their path; all those of `schemas/` when none is named. */
export function filesOf(names: readonly string[]): readonly string[] {
  const known = codesOf(SCHEMAS);
  if (names.length === 0 && known.size === 0) throw new UsageError('Aucun dispositif : un dispositif est un fichier JSON de schemas/ qui contient « x-code »');
  if (names.length === 0) return [...known.values()];
  return names.map((name) => {
    const file = known.get(name) ?? (existsSync(name) ? name : undefined);
    if (file === undefined) throw new UsageError(`Dispositif inconnu « ${name} »${suggestion(name, known.keys())}`);
    return file;
  });
}
