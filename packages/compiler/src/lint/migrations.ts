import { compareVersions } from '@akto/core';
import { get, itemsAt, membersAt, textAt, textOf, valueOf, type JsonNode, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import { suggestion } from '../nearest.js';
import { walk, type Part } from '../symbols/part.js';
import { isVersion } from '../keywords/shape.js';
import { checkValues } from './values.js';

/** Migrations lead, version by version, to fields and codes that exist. */
export function lintMigrations(root: Part, report: Report): void {
  const parts = new Map([...walk(root)].map((part) => [part.path, part]));
  const steps = itemsAt(root.schema, 'x-migrations');
  let previous = '';
  for (const step of steps) {
    const at = get(step, 'version');
    const version = textAt(step, 'version');
    // Anything else has the wrong shape, which is told once.
    if (!at || version === undefined || !isVersion(version)) continue;
    if (previous !== '' && compareVersions(version, previous) <= 0) report(at, 'migration', `La migration vers ${version} doit précéder celle vers ${previous}`);
    else if (compareVersions(version, textAt(root.schema, 'x-version') ?? '') > 0) {
      report(at, 'migration', `La migration mène à la version ${version}, après « x-version » (${textAt(root.schema, 'x-version')})`);
    }
    previous = version;
    lintStep(step, steps.at(-1) === step, parts, report);
  }
}

/** Later steps may have changed what an earlier one led to: only the last is held against the file. */
function lintStep(step: JsonNode, isLast: boolean, parts: ReadonlyMap<string, Part>, report: Report): void {
  if (!isLast) return;
  const mustExist = (path: string, at: Span): Part | undefined => {
    const part = parts.get(path);
    if (!part || path === '') report(at, 'champ-inconnu', `« x-migrations » mène à un champ absent « ${path} »${suggestion(path, parts.keys())}`);
    return part;
  };
  const arrivals = [
    ...membersAt(step, 'renamed').map(({ key, at, value }) => ({ from: key, at, into: [value] })),
    ...membersAt(step, 'split').map(({ key, at, value }) => ({ from: key, at, into: itemsAt(value, 'into') })),
  ];
  for (const { from, at, into } of arrivals) {
    lintFrom(from, at, report);
    for (const target of into) {
      const to = textOf(target) ?? '';
      mustExist(to, target);
      if (!leavesRows(from, to)) continue;
      report(target, 'migration', `« ${from} » est dans un groupe répété, « ${to} » n’y est pas : plusieurs réponses n’ont pas de place dans une seule. Écrivez "dropped": ["${from}"] pour les mettre de côté`);
    }
  }
  const taken = new Set(arrivals.flatMap(({ into }) => into.map(textOf)));
  for (const dropped of itemsAt(step, 'dropped')) {
    const path = textOf(dropped) ?? '';
    lintFrom(path, dropped, report);
    // Another field may have taken its name.
    if (parts.has(path) && !taken.has(path)) report(dropped, 'migration', `« dropped » cite « ${path} », qui existe encore`);
  }
  for (const { key, at, value } of membersAt(step, 'defaulted')) {
    const part = mustExist(key, at);
    if (part) checkValues([['defaulted', value]], part, report);
  }
  for (const { key, at, value } of membersAt(step, 'recoded')) {
    const codes = mustExist(key, at)?.options.map((option) => option.code);
    for (const recoded of value.kind === 'object' ? value.members : []) {
      const code = valueOf(recoded.value) as string | number | null;
      if (codes && code !== null && !codes.includes(code)) report(recoded.value, 'code-inconnu', `Le code « ${code} » n’est pas dans la liste de « ${key} »${suggestion(String(code), codes.map(String))}`);
    }
  }
}

const rowsIn = (path: string): number => path.split('*').length - 1;
const leavesRows = (from: string, to: string): boolean => rowsIn(from) > rowsIn(to);

/** A row has no name of its own: what happens to all rows happens to their group. */
function lintFrom(path: string, at: Span, report: Report): void {
  if (path.endsWith('.*')) report(at, 'migration', `« ${path} » désigne chaque ligne : écrivez « ${path.slice(0, -2)} » pour le groupe entier, ou le chemin d’un de ses champs`);
}
