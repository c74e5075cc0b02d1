import { readText } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { draftOf, trialLine, tryMigration } from '../versions/trial.js';
import type { Draft } from '@akto/core';
import type { Command } from './command.js';
import { compileAll } from './compile-all.js';
import { filesOf } from './names.js';
import { Refusal, UsageError } from './usage.js';

/** A file that holds a draft, as a store keeps it: at least what it answers, and in which version of what. */
function readDraft(path: string): Draft {
  const text = readText(path);
  if (text === undefined) throw new Refusal(`Fichier introuvable : « ${path} »`);
  let draft: Partial<Draft>;
  try {
    draft = JSON.parse(text) as Partial<Draft>;
  } catch {
    throw new Refusal(`« ${path} » n’est pas un fichier JSON que l’on puisse lire`);
  }
  const { dispositif, version, hash = '', data } = draft;
  if (typeof dispositif !== 'string' || typeof version !== 'string' || typeof data !== 'object') throw new Refusal(`« ${path} » n’est pas un brouillon : il faut « dispositif », « version » et « data »`);
  return { ...draftOf({ code: dispositif, version, hash } as Parameters<typeof draftOf>[0], {}), ...draft };
}

export const migrateCommand: Command = {
  usage: `akto migrate --try brouillon.json…
    dit ce que deviendraient ces brouillons dans la version actuelle ; n’écrit rien`,
  options: { try: { type: 'boolean' } },
  async run(paths, values, terminal) {
    if (values['try'] !== true || paths.length === 0) throw new UsageError('« akto migrate » ne fait qu’essayer : akto migrate --try brouillon.json');
    const today = new Date().toISOString().slice(0, 10);
    for (const path of paths) {
      const draft = readDraft(path);
      const [compiled] = compileAll(filesOf([draft.dispositif])).dispositifs;
      const module = compiled?.compilation.module;
      if (!module) throw new Refusal(`${draft.dispositif} a des fautes : « akto check » les dit`);
      terminal.log(trialLine(tryMigration(path, draft, await loadModule(module.code), today)));
    }
    return 0;
  },
};
