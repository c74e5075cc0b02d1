import { compareVersions } from '@akto/core';
import { get, itemsAt, membersAt, textAt, textOf, valueOf, type JsonNode, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import { suggestion } from '../nearest.js';
import { walk, type Part } from '../symbols/part.js';
import { VERSION } from './root.js';
import { checkValues } from './values.js';

/** Migrations lead, version by version, to fields and codes that exist. */
export function lintMigrations(root: Part, report: Report): void {
  const parts = new Map([...walk(root)].map((part) => [part.path, part]));
  const steps = itemsAt(root.schema, 'x-migrations');
  let previous = '';
  for (const step of steps) {
    const at = get(step, 'version');
    const version = textAt(step, 'version');
    // Anything but a text has the wrong shape, which is told once.
    if (!at || version === undefined) continue;
    if (!VERSION.test(version)) report(at, 'migration', '« version » attend un à trois nombres, tels que « 1.0.0 »');
    else if (previous !== '' && compareVersions(version, previous) <= 0) report(at, 'migration', `La migration vers ${version} doit précéder celle vers ${previous}`);
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
  for (const { value } of membersAt(step, 'renamed')) mustExist(textOf(value) ?? '', value);
  for (const { value } of membersAt(step, 'split')) for (const into of itemsAt(value, 'into')) mustExist(textOf(into) ?? '', into);
  for (const path of itemsAt(step, 'dropped')) {
    if (parts.has(textOf(path) ?? '')) report(path, 'migration', `« dropped » cite « ${textOf(path)} », qui existe encore`);
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
