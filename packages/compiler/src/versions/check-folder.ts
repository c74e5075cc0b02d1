import { dirname } from 'node:path';
import type { CompiledFile } from '../cli/compile-all.js';
import { readText } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { compileVersion, isIntact, publishedVersions } from '../node/versions.js';
import type { Problem } from '../problem.js';
import { createProblems } from '../source/problems.js';
import { checkAgainstText } from './check-text.js';

/** Holds a dispositif against its published versions: these are intact, and their drafts outlive the change. */
export async function checkVersions({ file, compilation }: CompiledFile): Promise<readonly Problem[]> {
  const { module } = compilation;
  if (!module) return [];
  const problems = createProblems();
  const versions = publishedVersions(dirname(file), module.entry.code);
  for (const version of versions.filter((each) => !isIntact(each))) {
    problems.report({ source: { file: version.file, text: '' }, offset: 0, length: 1 }, 'version-modifiee', 'Une version publiée ne se modifie pas : remettez ce fichier comme il était, et changez le dispositif');
  }
  const last = versions.filter(isIntact).at(-1);
  // The published version itself, which is the common case: there is nothing to compile and compare.
  if (last?.snapshot.hash === module.entry.hash) return problems.sorted();
  const compiled = last && compileVersion(last).module;
  if (!last || !compiled) return problems.sorted();
  const before = { file: last.file, definition: await loadModule(compiled.code) };
  return [...problems.sorted(), ...checkAgainstText(before, await loadModule(module.code), file, readText(file) ?? '')];
}
