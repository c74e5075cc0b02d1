import { parseArgs } from 'node:util';
import type { Command, Values } from './command.js';
import { COMMANDS } from './commands.js';
import type { Terminal } from './terminal.js';
import { Refusal, UsageError } from './usage.js';
import { suggestion } from '../nearest.js';

const usage = (): string => Object.values(COMMANDS).map((command) => command.usage).join('\n');

/** Runs a command. Gives its exit code: 0, 1 when a schema is wrong, 2 when the command was not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof Refusal)) throw error;
    terminal.error(error instanceof Refusal ? error.message : `${error.message}\n\n${usage()}`);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === undefined) {
    terminal.log(usage());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`Commande inconnue « ${name} »${suggestion(name, Object.keys(COMMANDS))}`);
  const { values, positionals } = parse(rest, command.options);
  return command.run(positionals, values as Values, terminal);
}

function parse(args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    const known = Object.keys(options).map((option) => `--${option}`);
    const unknown = args.find((arg) => arg.startsWith('-') && !known.some((option) => arg.startsWith(option)));
    throw new UsageError(unknown === undefined ? 'Il manque une valeur à une option' : `Option inconnue « ${unknown} »${suggestion(unknown, known)}`);
  }
}
