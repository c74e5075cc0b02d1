import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, with a final separator. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @type {NodeJS.Signals[]} */
const STOPS = ['SIGINT', 'SIGTERM'];

/**
 * Runs a command to its end, its output shown as it comes. Stopping this process stops the command first.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} exit code (1 when it was killed or could not start)
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    let stopped = false;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of STOPS) process.on(signal, stop);
    const end = (/** @type {number} */ code) => {
      if (stopped) process.exit(code || 1);
      for (const signal of STOPS) process.off(signal, stop);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** An expected failure: its message is shown to the person, without a stack. */
export class TaskError extends Error {}

/**
 * Runs a whole task and turns an expected failure into a message and exit code 1.
 * @param {() => Promise<number | void>} task resolves to the exit code; nothing keeps the process as it is
 */
export async function main(task) {
  try {
    const code = await task();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    console.error(error instanceof TaskError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
