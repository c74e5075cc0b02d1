import address from './worker/worker.js?worker&url';
import type { Answer, Question, WorkerApi } from './worker/api.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string };
}

/** Under Trusted Types a worker takes no other address than this policy's. */
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('studio', { createScriptURL: () => address });

export type Compiler = {
  readonly [Name in keyof WorkerApi]: (...args: Parameters<WorkerApi[Name]>) => Promise<Awaited<ReturnType<WorkerApi[Name]>>>;
};

/** A compiler in a thread of its own, whose functions answer later. Rejects when it fails, which nothing that an author writes does. */
export function startCompiler(): Compiler {
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let count = 0;
  worker.addEventListener('message', ({ data: { id, result, failure } }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (failure === undefined) resolve?.(result);
    else reject?.(new Error(failure));
  });
  const ask = (name: Question['name'], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ id: count, name, args } satisfies Question);
    });
  return new Proxy({} as Compiler, { get: (_target, name) => (...args: readonly unknown[]) => ask(name as Question['name'], args) });
}
