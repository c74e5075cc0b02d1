import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { newCommand } from './new.js';

/** Every command, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  new: newCommand,
  build: buildCommand,
};
