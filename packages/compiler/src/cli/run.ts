import { parseArgs } from 'node:util';
import { build } from './build.js';
import { check } from './check.js';
import { OUTPUTS, type Output } from './output.js';
import type { Terminal } from './terminal.js';
import { USAGE, UsageError } from './usage.js';

/** Runs a command. Gives its exit code: 0, 1 when a schema is wrong, 2 when the command was not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

const isOutput = (value: string): value is Output => OUTPUTS.some((output) => output === value);

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === undefined) {
    terminal.log(USAGE);
    return command === undefined ? 2 : 0;
  }
  if (command === 'check') {
    const { values, positionals } = parse(rest, { format: { type: 'string', default: 'texte' } });
    const format = String(values['format']);
    if (!isOutput(format)) throw new UsageError(`« --format » attend ${OUTPUTS.join(', ')}`);
    return check(positionals, format, terminal);
  }
  if (command === 'build') {
    const { values, positionals } = parse(rest, { out: { type: 'string' } });
    if (typeof values['out'] !== 'string') throw new UsageError('« --out » est obligatoire : le dossier où écrire');
    return build(positionals, values['out'], terminal);
  }
  throw new UsageError(`Commande inconnue « ${command} »`);
}

function parse(args: readonly string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ args: [...args], options: options ?? {}, allowPositionals: true });
  } catch {
    const unknown = args.find((arg) => arg.startsWith('-') && !Object.keys(options ?? {}).some((name) => arg.startsWith(`--${name}`)));
    throw new UsageError(unknown === undefined ? 'Il manque une valeur à une option' : `Option inconnue « ${unknown} »`);
  }
}
