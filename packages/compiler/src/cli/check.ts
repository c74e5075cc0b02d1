import { checkExamples } from '../examples/check-folder.js';
import { checkVersions } from '../versions/check-folder.js';
import { numberLast } from '../versions/number-last.js';
import { compileAll, duplicateCodes, problemsOf } from './compile-all.js';
import type { Command } from './command.js';
import { OUTPUTS, summary, writeProblems, type Output } from './output.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

/** Checks dispositifs and their catalogue, and runs their examples. Gives the exit code: 0, or 1 when something is wrong. */
export async function check(paths: readonly string[], output: Output, terminal: Terminal): Promise<number> {
  const compiled = compileAll(paths);
  const found = [...problemsOf(compiled)];
  // The examples of a code are those of one file.
  const copies = new Set(duplicateCodes(compiled.dispositifs).map((problem) => problem.file));
  for (const dispositif of compiled.dispositifs) {
    const { file, compilation } = dispositif;
    found.push(...(await checkVersions(dispositif)));
    if (!copies.has(file)) found.push(...(await checkExamples(file, compilation)));
  }
  const problems = numberLast(found);
  const written = writeProblems(problems, output);
  if (written !== '') terminal.log(written);
  if (output === 'texte') terminal.log(summary(compiled.count, problems));
  return problems.some(({ level }) => level === 'error') ? 1 : 0;
}

const isOutput = (value: unknown): value is Output => OUTPUTS.some((output) => output === value);

export const checkCommand: Command = {
  usage: `akto check [codes, fichiers ou dossiers] [--format ${OUTPUTS.join('|')}]
    vérifie les dispositifs (par défaut ceux de schemas/), leurs exemples, les définitions communes et le catalogue`,
  options: { format: { type: 'string', default: 'texte' } },
  run(paths, { format }, terminal) {
    if (!isOutput(format)) throw new UsageError(`« --format » attend ${OUTPUTS.join(', ')}`);
    return check(paths, format, terminal);
  },
};
