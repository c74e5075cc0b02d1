/**
 * `npm run test:load [-- seconds [people]]`: people who fill dossiers at once (a save every five seconds each, and a whole dossier with its
 * files in a minute and a half, ten times faster than a person), against the server and against the least that keeps a draft, on each
 * engine of this machine. Only this machine is asked, and it also plays the people: their share of the processors is told.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../packages/server/src/database/database.js';
import type { Services } from '../../../packages/server/src/services.js';
import { openSession } from '../../../packages/server/src/sessions/sessions.js';
import { compileInto } from '../api.js';
import { administer, dataFolder } from '../database.js';
import { postgresServer } from '../postgresql.js';
import { fill, type Measures } from './people.js';

const seconds = Number(process.argv[2] ?? 60);
const people = Number(process.argv[3] ?? 200);
const PAUSE = 5_000;
/** Before anything is measured, in milliseconds. */
const WARM_UP = 15_000;
const repository = fileURLToPath(new URL('../../../', import.meta.url));

const postgres = await postgresServer();
const engines: Readonly<Record<string, string | undefined>> = { 'base intégrée': undefined, ...(postgres && { PostgreSQL: postgres.address }) };
for (const [engine, server] of Object.entries(engines)) {
  const bare = await run(server, true);
  const ours = await run(server, false);
  report(engine, bare, ours);
}
await postgres?.stop();

/** What a process was at one moment: memory in bytes, processor time in seconds since it started. */
interface Sample {
  readonly memory: number;
  readonly heap: number;
  readonly processor: number;
}

interface Outcome extends Measures {
  /** At the beginning, at the end, and eight times between. */
  readonly samples: readonly Sample[];
  /** Seconds of processor that playing the people took. */
  readonly people: number;
}

async function run(server: string | undefined, bare: boolean): Promise<Outcome> {
  const data = dataFolder();
  const name = `charge_${process.pid}_${bare ? 'nu' : 'akto'}`;
  if (server !== undefined) await administer(server, `create database ${name}`);
  const url = server && Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const dispositifs = join(data.path, 'dispositifs');
  mkdirSync(dispositifs);
  compileInto(dispositifs, ['schemas/CAR.json']);
  const cookies = bare ? Array.from({ length: people }, () => '') : await signIn(url, data.path);
  const script = fileURLToPath(new URL(bare ? './baseline-process.ts' : '../../../packages/server/src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script], { env: { ...process.env, PORT: '0', HOST: '127.0.0.1', AKTO_DONNEES: data.path, AKTO_DISPOSITIFS: dispositifs, DATABASE_URL: url ?? '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    return await visit(await addressOf(child), cookies, dispositifs, bare);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
    data.remove();
    if (server !== undefined) await administer(server, `drop database ${name} with (force)`);
  }
}

/** Everybody works for a company of their own, or one of five colleagues for the same. @returns a cookie each */
async function signIn(url: string | undefined, folder: string): Promise<readonly string[]> {
  const { db, close } = await openDatabase({ url, folder });
  const cookies = [];
  for (let person = 0; person < people; person += 1) {
    const tenant = `entreprise-${Math.floor(person / 5)}`;
    await db.insertInto('tenant').values({ id: tenant, name: tenant, reference: '{}' }).onConflict((conflict) => conflict.doNothing()).execute();
    await db.insertInto('account').values({ id: `compte-${person}`, name: `Compte ${person}` }).execute();
    await db.insertInto('membership').values({ account_id: `compte-${person}`, tenant_id: tenant, role: 'redacteur' }).execute();
    const session = await openSession({ db, clock: () => new Date() } as Services, `compte-${person}`);
    cookies.push(`akto-session=${session!.token}`);
  }
  await close();
  return cookies;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`exit ${code}`)));
    createInterface(child.stdout!).on('line', (line) => {
      const { msg, address = '' } = JSON.parse(line) as { msg: string; address?: string };
      if (msg === 'ready') resolve(address);
    });
  });
}

async function visit(address: string, cookies: readonly string[], dispositifs: string, saveOnly: boolean): Promise<Outcome> {
  const { data } = JSON.parse(readFileSync(join(repository, 'schemas/exemples/CAR/minimal.json'), 'utf8')) as { data: { documents: { pieces: Record<string, string[]> } } };
  const [{ version, hash }] = JSON.parse(readFileSync(join(dispositifs, 'index.json'), 'utf8')) as [{ version: string; hash: string }];
  const named = Object.values(data.documents.pieces).flat();
  const text = named.reduce((all, id, index) => all.replaceAll(`"${id}"`, `"piece-${index}"`), JSON.stringify(data));
  const content = { dispositif: 'CAR', version, hash, data: JSON.parse(text) as object, documents: {}, visited: [], origin: { etablissement: { denomination: 'HUM' } }, aside: {}, review: [] };
  const measures: Measures = { times: new Map(), errors: [] };
  const start = performance.now() + WARM_UP;
  const end = start + seconds * 1_000;
  const samples: Sample[] = [];
  const sample = async (): Promise<void> => void samples.push(await sampleOf(address));
  const visits = cookies.map((cookie) => fill({ address, cookie, content, documents: named.map((_, index) => `piece-${index}`), start, end, pause: PAUSE }, measures, saveOnly));
  await wait(WARM_UP);
  await sample();
  const before = process.cpuUsage();
  const sampling = setInterval(() => void sample(), (seconds * 1_000) / 9);
  await wait(seconds * 1_000);
  clearInterval(sampling);
  const { user, system } = process.cpuUsage(before);
  await sample();
  await Promise.all(visits);
  return { ...measures, samples, people: (user + system) / 1e6 };
}

async function sampleOf(address: string): Promise<Sample> {
  const text = await (await fetch(new URL('metrics', address))).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return { memory: value('process_resident_memory_bytes'), heap: value('nodejs_heap_size_used_bytes'), processor: value('process_cpu_seconds_total') };
}

function report(engine: string, bare: Outcome, ours: Outcome): void {
  console.log(`\n${engine}, ${people} personnes, ${seconds} s`);
  const reference = percentiles(bare.times.get('save') ?? []);
  console.log(line('enregistrer, le moins possible', bare.times.get('save') ?? []));
  for (const [kind, times] of ours.times) console.log(line(kind, times));
  const save = percentiles(ours.times.get('save') ?? []);
  console.log(`  un enregistrement, par rapport au moins possible : p50 × ${ratio(save.p50, reference.p50)}, p95 × ${ratio(save.p95, reference.p95)}, p99 × ${ratio(save.p99, reference.p99)}`);
  console.log(`  mémoire (Mo) : ${megabytes(ours, 'memory')} ; celle de JavaScript : ${megabytes(ours, 'heap')} ; le moins possible : ${megabytes(bare, 'memory')}`);
  console.log(`  un processeur occupé à : ${share(processorOf(ours))} par le serveur, ${share(ours.people)} par les personnes ; le moins possible : ${share(processorOf(bare))}, ${share(bare.people)}`);
  console.log(`  erreurs : ${ours.errors.length} (${bare.errors.length})${ours.errors.slice(0, 3).map((error) => `\n    ${error}`).join('')}`);
  if (ours.errors.length > 0) process.exitCode = 1;
}

function megabytes({ samples }: Outcome, what: 'memory' | 'heap'): string {
  return samples.map((one) => Math.round(one[what] / 1024 / 1024)).join(' ');
}

function processorOf({ samples }: Outcome): number {
  return samples.at(-1)!.processor - samples[0]!.processor;
}

function share(busy: number): string {
  return `${Math.round((100 * busy) / seconds)} %`;
}

function percentiles(times: readonly number[]): { readonly p50: number; readonly p95: number; readonly p99: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function line(kind: string, times: readonly number[]): string {
  const { p50, p95, p99 } = percentiles(times);
  return `  ${kind.padEnd(32)} ${String(times.length).padStart(6)} fois, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)}`;
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(1);
}
