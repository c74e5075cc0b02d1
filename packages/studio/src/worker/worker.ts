import type { Answer, Question, WorkerApi } from './api.js';
import { files } from './files.js';
import { quick } from './quick.js';
import { thorough } from './thorough.js';
import { complete, hover } from './help.js';
import { create } from './create.js';

const api: WorkerApi = { write: files.write, quick, thorough, complete, hover, create };

/** Answers one question after another, in the order in which they came. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, name, args }: Question): Promise<void> {
  try {
    const result = await (api[name] as (...given: readonly unknown[]) => unknown)(...args);
    reply({ id, result });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}

const reply = (message: Answer): void => postMessage(message);
