import { dirname } from 'node:path';
import { loadModule } from '../node/load-module.js';
import { compileVersion, publishedVersions } from '../node/versions.js';
import { changeReport, writtenReport } from '../versions/report.js';
import { textOption, type Command } from './command.js';
import { compileAll, type CompiledFile } from './compile-all.js';
import { filesOf } from './names.js';
import { Refusal, UsageError } from './usage.js';

/** What changed since a published version, in French, for who must agree to it. */
async function reportOf({ file, compilation }: CompiledFile, version: string | undefined): Promise<string> {
  const { module } = compilation;
  if (!module) throw new Refusal(`${file} a des fautes : « akto check » les dit`);
  const { code } = module.entry;
  const versions = publishedVersions(dirname(file), code);
  const from = version === undefined ? versions.at(-1) : versions.find(({ snapshot }) => snapshot.version === version);
  if (!from) {
    const list = versions.map(({ snapshot }) => snapshot.version).join(', ');
    throw new Refusal(version === undefined ? `${code} n’a aucune version publiée : « akto publish ${code} » garde la première` : `${code} n’a pas de version « ${version} » publiée. Il y a : ${list || 'aucune'}`);
  }
  const before = compileVersion(from).module;
  if (!before) throw new Refusal(`${from.file} ne se compile plus`);
  const today = new Date().toISOString().slice(0, 10);
  return writtenReport(changeReport(await loadModule(before.code), await loadModule(module.code), from.snapshot.examples, today));
}

export const diffCommand: Command = {
  usage: `akto diff CODE [--depuis VERSION]
    dit en français ce qui a changé depuis la dernière version publiée, et ce que deviennent les brouillons d’exemple`,
  options: { depuis: { type: 'string' } },
  async run(codes, values, terminal) {
    if (codes.length === 0) throw new UsageError('Il manque le code du dispositif');
    for (const compiled of compileAll(filesOf(codes)).dispositifs) terminal.log(await reportOf(compiled, textOption(values, 'depuis')));
    return 0;
  },
};
