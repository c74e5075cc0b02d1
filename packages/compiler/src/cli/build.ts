import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE_FILE } from '../catalogue/compile.js';
import { versionModules, withVersions } from '../node/versions.js';
import { compileAll, problemsOf } from './compile-all.js';
import { summary, writeProblems } from './output.js';
import { textOption, type Command } from './command.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

/** Compiles dispositifs into a folder. Nothing is written when one of them is wrong: exit code 1. */
export function build(paths: readonly string[], out: string, terminal: Terminal): number {
  const compiled = compileAll(paths);
  const problems = problemsOf(compiled);
  if (problems.length > 0) terminal.error(writeProblems(problems, 'texte'));
  if (problems.some(({ level }) => level === 'error')) {
    terminal.error(summary(compiled.count, problems));
    return 1;
  }
  mkdirSync(out, { recursive: true });
  const entries = compiled.dispositifs.flatMap(({ file, compilation: { module, standard, types } }) => {
    if (!module) return [];
    const { code } = module.entry;
    writeFileSync(join(out, `${code}.js`), module.code);
    writeFileSync(join(out, `${code}.standard.json`), `${JSON.stringify(standard, null, 2)}\n`);
    writeFileSync(join(out, `${code}.d.ts`), types ?? '');
    const versions = versionModules(file, module.entry);
    for (const version of versions) {
      mkdirSync(join(out, 'versions', code), { recursive: true });
      writeFileSync(join(out, version.entry.module), version.code);
    }
    return [withVersions(module.entry, versions)];
  });
  writeFileSync(join(out, 'index.json'), `${JSON.stringify(entries, null, 2)}\n`);
  writeFileSync(join(out, CATALOGUE_FILE), `${JSON.stringify(compiled.catalogue.catalogue, null, 2)}\n`);
  terminal.log(`${entries.map(({ code }) => code).join(', ')} → ${out}`);
  return 0;
}

export const buildCommand: Command = {
  usage: `akto build [fichiers ou dossiers] --out DOSSIER
    écrit pour chacun CODE.js, CODE.standard.json et CODE.d.ts, et, pour le portail, index.json et catalogue.json`,
  options: { out: { type: 'string' } },
  run(paths, values, terminal) {
    const out = textOption(values, 'out');
    if (out === undefined) throw new UsageError('« --out » est obligatoire : le dossier où écrire');
    return build(paths, out, terminal);
  },
};
