import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compileInto, newId } from './api.js';
import { dataFolder, temporaryFolder } from './database.js';
import { cutPower } from './power-cut.js';

export interface KilledServerOptions {
  /** Whether what it asks the disk to keep is noted, for `cutPower`. */
  readonly powerCuts?: boolean;
  /** Modules of this folder that are loaded before it. */
  readonly loaded?: readonly string[];
  /** The words that start it, before its own. */
  readonly under?: (data: string) => readonly string[];
}

/** A server in a process of its own, which is killed without warning while it works, and started again on the same data. */
export class KilledServer {
  readonly #data: ReturnType<typeof temporaryFolder>;
  readonly #dispositifs: string;
  readonly #survivors: string | undefined;
  readonly #options: KilledServerOptions;
  #child: ChildProcess | undefined;
  #exit: Promise<number | null> = Promise.resolve(null);
  address = '';
  cookie = '';
  /** Everything that it logged. */
  readonly log: string[] = [];

  /** @param data by default, a folder whose database is made already */
  constructor(data = dataFolder(), options: KilledServerOptions = {}) {
    this.#data = data;
    this.#options = options;
    this.#survivors = options.powerCuts ? join(data.path, 'survivants') : undefined;
    this.#dispositifs = join(data.path, 'dispositifs');
    mkdirSync(this.#dispositifs);
    compileInto(this.#dispositifs, ['schemas/CAR.json']);
  }

  /** Resolves once it answers, with somebody signed in. */
  async start(): Promise<void> {
    const main = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url));
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', AKTO_DONNEES: this.#data.path, AKTO_DISPOSITIFS: this.#dispositifs, AKTO_TEST_SURVIVORS: this.#survivors ?? '' };
    const loaded = [...(this.#survivors === undefined ? [] : ['./power-cut-process.ts']), ...(this.#options.loaded ?? [])];
    const imports = loaded.flatMap((path) => ['--import', new URL(path, import.meta.url).href]);
    const [program = '', ...args] = [...(this.#options.under?.(this.#data.path) ?? []), process.execPath, ...process.execArgv, ...imports, main];
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#exit = once(child, 'exit').then(([code]) => code as number | null);
    const errors: string[] = [];
    child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
    this.address = await new Promise((resolve, reject) => {
      void this.#exit.then((code) => reject(new Error(`exit ${code} ${errors.join('')}`)));
      createInterface(child.stdout).on('line', (line) => {
        this.log.push(line);
        const event = JSON.parse(line) as { msg: string; address?: string };
        if (event.msg === 'ready') resolve(event.address ?? '');
      });
    });
    const response = await this.send('POST', 'api/session', {}, { account: 'amoa' });
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  send(method: string, path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Response> {
    return fetch(new URL(path, this.address), { method, headers: { cookie: this.cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }

  /** `kill -9`: nothing is flushed, nothing is closed. */
  kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null> {
    this.#child?.kill(signal);
    return this.#exit;
  }

  /** A file of the data folder, as the server sees it. */
  pathOf(name: string): string {
    return join(`/proc/${this.#child?.pid}/root`, this.#data.path, name);
  }

  /** What the server offers. */
  get dispositif(): { readonly version: string; readonly hash: string } {
    const [entry] = JSON.parse(readFileSync(join(this.#dispositifs, 'index.json'), 'utf8')) as { readonly version: string; readonly hash: string }[];
    return entry!;
  }

  /** Ends the process, and what the disk was not asked to keep. @param written share of the blocks that reached it all the same */
  async cutPower(written: number): Promise<void> {
    await this.kill();
    cutPower(join(this.#data.path, 'base'), this.#survivors!, written);
    rmSync(this.#survivors!, { recursive: true });
  }

  remove(): void {
    this.#data.remove();
  }
}

/** Case 3: kills a server that starts for the first time, at a random moment, until the next start must succeed. */
export async function killWhileStarting(kills: number, most: number): Promise<void> {
  const server = new KilledServer(temporaryFolder());
  for (let count = 0; count < kills; count += 1) {
    server.start().catch(() => {}); // it will not answer
    await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    await server.kill();
  }
  await server.start();
  assert.equal((await server.send('GET', 'readyz')).status, 200);
  await server.kill();
  server.remove();
}

const content = (text: string): object => ({ dispositif: '', version: '', hash: '', data: { text }, documents: {}, visited: [], origin: {}, aside: {}, review: [] });

/** What was acknowledged of a draft, and what may have been written without an answer. */
interface Known {
  readonly id: string;
  revision: number;
  text: string;
  attempt: string;
}

/** How a server that saves ends, without warning. */
export type Ending = (server: KilledServer) => Promise<unknown>;

/**
 * Cases 1, 2 and 5: saves drafts as fast as it can, kills the server at a random moment, starts it again, and checks that
 * every acknowledged save is there and that what was not acknowledged is there whole or not at all.
 * @returns how many saves were acknowledged
 */
export async function killWhileSaving(server: KilledServer, cycles: number, end: Ending = (one) => one.kill()): Promise<number> {
  const drafts: Known[] = [];
  let acknowledged = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    await server.start();
    for (const known of drafts) await check(server, known);
    const draft: Known = { id: newId(), revision: 0, text: '', attempt: '' };
    drafts.push(draft);
    const enough = 1 + Math.floor(Math.random() * 20);
    while (await saveOnce(server, draft)) {
      acknowledged += 1;
      if (draft.revision === enough) setTimeout(() => void server.kill(), Math.random() * 30);
    }
    await end(server);
  }
  await server.start();
  for (const known of drafts) await check(server, known);
  return acknowledged;
}

async function saveOnce(server: KilledServer, draft: Known): Promise<boolean> {
  draft.attempt = `${draft.revision + 1} ${'é’😀'.repeat(500)}`;
  const condition: Record<string, string> = draft.revision === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${draft.revision}"` };
  try {
    const response = await server.send('PUT', `api/drafts/${draft.id}`, condition, content(draft.attempt));
    if (response.status === 429) return false;
    assert.ok(response.ok, String(response.status));
    const { revision } = (await response.json()) as { revision: number };
    Object.assign(draft, { revision, text: draft.attempt });
    return true;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return false;
  }
}

async function check(server: KilledServer, known: Known): Promise<void> {
  const response = await server.send('GET', `api/drafts/${known.id}`);
  if (response.status === 404) return assert.equal(known.revision, 0, 'an acknowledged draft is lost');
  const { revision, data } = (await response.json()) as { revision: number; data: { text: string } };
  assert.ok(revision === known.revision || revision === known.revision + 1, `revision ${revision}, ${known.revision} acknowledged`);
  assert.equal(data.text, revision === known.revision ? known.text : known.attempt);
  Object.assign(known, { revision, text: data.text });
}
