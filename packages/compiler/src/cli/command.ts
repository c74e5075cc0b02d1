import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.js';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** One command of `akto`. */
export interface Command {
  /** How to write it, then what it does, for the help. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code: 0, or 1 when something is wrong. */
  run(names: readonly string[], values: Values, terminal: Terminal): number | Promise<number>;
}

export const textOption = (values: Values, name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
