import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { confirmationsCommand } from './confirmations.js';
import { diffCommand } from './diff.js';
import { ficheCommand } from './fiche.js';
import { migrateCommand } from './migrate.js';
import { newCommand } from './new.js';
import { publishCommand } from './publish.js';

/** Every command, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  new: newCommand,
  publish: publishCommand,
  diff: diffCommand,
  migrate: migrateCommand,
  fiche: ficheCommand,
  confirmations: confirmationsCommand,
  build: buildCommand,
};
