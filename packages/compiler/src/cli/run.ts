import { parseArgs } from 'node:util';
import type { Command, Values } from './command.js';
import { COMMANDS } from './commands.js';
import type { Terminal } from './terminal.js';
import { Refusal, UsageError } from './usage.js';
import { suggestion } from '../nearest.js';

const usage = (): string => Object.values(COMMANDS).map((command) => command.usage).join('\n');
const HELP = '« npx akto --help » donne les commandes';

/** Runs a command. Gives its exit code: 0, 1 when a schema is wrong, 2 when the command was not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof Refusal)) throw error;
    // The one command that was meant, and not all: what is wrong is not to scroll out of sight.
    terminal.error(error instanceof Refusal ? error.message : `${error.message}\n\n${commandNamed(args[0])?.usage ?? HELP}`);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === undefined) {
    terminal.log(usage());
    return name === undefined ? 2 : 0;
  }
  const command = commandNamed(name);
  if (!command) throw new UsageError(`Commande inconnue « ${name} »${suggestion(name, Object.keys(COMMANDS))}`);
  const { values, positionals } = parse(rest, command.options);
  return command.run(positionals, values as Values, terminal);
}

const commandNamed = (name = ''): Command | undefined => (Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined);

function parse(args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    const known = Object.keys(options).map((option) => `--${option}`);
    const unknown = args.find((arg) => arg.startsWith('-') && !known.some((option) => arg.startsWith(option)));
    if (unknown !== undefined) throw new UsageError(`Option inconnue « ${unknown} »${suggestion(unknown, known)}`);
    const bare = args.find((arg, index) => known.includes(arg) && (args[index + 1] ?? '-').startsWith('-'));
    throw new UsageError(bare === undefined ? 'Une option attend une valeur, et une autre n’en attend pas' : `Il manque une valeur après « ${bare} »`);
  }
}
