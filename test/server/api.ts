import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { compileFile } from '../../packages/compiler/src/node/compile-file.js';
import type { BlobStore } from '../../packages/server/src/blobs/blob-store.js';
import type { Database } from '../../packages/server/src/database/database.js';
import { Dispositifs } from '../../packages/server/src/dispositifs/dispositifs.js';
import { createApp } from '../../packages/server/src/http/app.js';
import { LIMITS, type Limits } from '../../packages/server/src/limits.js';
import { sampleRegister } from '../../packages/server/src/reference/register.js';
import type { Services } from '../../packages/server/src/services.js';
import type { Role } from '../../packages/server/src/sessions/role.js';
import { OidcSignIn } from '../../packages/server/src/sessions/oidc.js';
import type { OidcSettings } from '../../packages/server/src/settings/oidc.js';
import { readSettings } from '../../packages/server/src/settings/settings.js';
import { openFiles } from '../../packages/server/src/storage.js';
import { openSession } from '../../packages/server/src/sessions/sessions.js';
import { sharedDatabase, temporaryFolder } from './database.js';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Read before anything is opened: a wrong variable fails at once, with nothing left to close. */
const { bucket } = readSettings(process.env);

/** Compiles schema files into a folder, as `akto build` does. */
export function compileInto(folder: string, files: readonly string[]): void {
  const entries = files.map((file) => {
    const module = compiled(file);
    writeFileSync(join(folder, `${module.entry.code}.js`), module.code);
    return module.entry;
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(entries));
}

function compiled(file: string): CompiledModule {
  const known = modules.get(file);
  if (known) return known;
  const { module } = compileFile(join(repository, file));
  if (!module) throw new Error(`${file} does not compile`);
  modules.set(file, module);
  return module;
}

type CompiledModule = NonNullable<ReturnType<typeof compileFile>['module']>;
const modules = new Map<string, CompiledModule>();

/** A person signed in, and what the server answers them. */
export interface Person {
  readonly cookie: string;
  readonly account: string;
  readonly tenant: string;
  send(method: InjectOptions['method'] & string, url: string, options?: { readonly headers?: Record<string, string> | undefined; readonly body?: unknown }): Promise<LightMyRequestResponse>;
}

export interface Api {
  readonly app: FastifyInstance;
  readonly services: Services;
  /** What the server takes for now; tests move it. */
  now: Date;
  /** A person of a new company, or of that of another person. */
  person(role?: Role, colleague?: Person): Promise<Person>;
  readonly anonymous: Pick<Person, 'send'>;
  close(): Promise<void>;
}

export interface ApiOptions {
  readonly limits?: Partial<Limits> | undefined;
  readonly blobs?: ((store: BlobStore) => BlobStore) | undefined;
  /** A sign-in service, instead of sample accounts. */
  readonly signIn?: OidcSettings | undefined;
  /** What a server may be given besides. */
  readonly given?: Partial<Pick<Services, 'dispositifs' | 'register' | 'delivery' | 'scanner' | 'metricsToken' | 'draftDays'>>;
  /** Instead of the shared database and a folder that is then removed. */
  readonly on?: { readonly database: Database; readonly folder: string } | undefined;
}

/** The API on the database of this process, with the dispositifs CAR and ESSAI. Nothing listens. */
export async function openApi({ limits = {}, blobs = (store) => store, signIn, given, on }: ApiOptions = {}): Promise<Api> {
  const database = on?.database ?? (await sharedDatabase());
  const folder = on ? { path: on.folder, remove: () => {} } : temporaryFolder();
  const path = (name: string): string => {
    mkdirSync(join(folder.path, name), { recursive: true });
    return join(folder.path, name);
  };
  compileInto(path('dispositifs'), ['schemas/CAR.json', 'test/fixtures/schemas/ESSAI.json']);
  const dispositifs = new Dispositifs(path('dispositifs'));
  const services: Services = {
    db: database.db,
    ...(await files(folder.path, database.db, blobs)),
    dispositifs,
    register: sampleRegister,
    folder: folder.path,
    limits: { ...LIMITS, lookUps: { max: 10_000, timeWindow: 60_000 }, writes: { max: 10_000, timeWindow: 60_000 }, transmissions: { max: 10_000, timeWindow: 60_000 }, signIns: { max: 10_000, timeWindow: 60_000 }, ...limits },
    clock: () => api.now,
    ...given,
    ...(signIn && { signIn: new OidcSignIn(signIn), address: signIn.publicAddress }),
  };
  await services.dispositifs.publish(database.db, new Date());
  const app = await createApp(services);
  await app.ready();

  const sender = (cookie: string): Person['send'] => (method, url, { headers = {}, body } = {}) =>
    app.inject({ method: method as 'GET', url, headers: { ...(cookie !== '' && { cookie }), ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }) });

  const api: Api = {
    app,
    services,
    now: new Date('2026-01-15T09:00:00.000Z'),
    anonymous: { send: sender('') },
    async person(role = 'redacteur', colleague) {
      const account = newId();
      const tenant = colleague?.tenant ?? newId();
      if (!colleague) await database.db.insertInto('tenant').values({ id: tenant, name: `Entreprise ${tenant}`, reference: '{}' }).execute();
      await database.db.insertInto('account').values({ id: account, name: `Compte ${account}` }).execute();
      await database.db.insertInto('membership').values({ account_id: account, tenant_id: tenant, role }).execute();
      const session = await openSession(services, account);
      const cookie = `akto-session=${session!.token}`;
      return { cookie, account, tenant, send: sender(cookie) };
    },
    async close() {
      await app.close();
      await services.staging.length('rien'); // tus makes its folder without saying when: after that, now
      folder.remove();
    },
  };
  return api;
}

async function files(data: string, db: Services['db'], wrap: NonNullable<ApiOptions['blobs']>): Promise<Pick<Services, 'blobs' | 'staging'>> {
  const { blobs, staging } = await openFiles({ data, bucket }, db);
  return { blobs: wrap(blobs), staging };
}

export const newId = (): string => randomBytes(16).toString('hex');

/** What a test of a suite works with. */
export interface Desk {
  readonly api: Api;
  /** Of a new company. */
  readonly person: Person;
  /** What they may save and transmit. */
  readonly content: Content;
}

/**
 * Opens the API for the suite that is being declared, and closes it.
 * @param sit is given a desk before each test
 */
export function openDesks(sit: (desk: Desk) => unknown): void {
  let api: Api;
  let content: Content;
  before(async () => {
    api = await openApi();
    content = await carContent(api);
  });
  after(() => api.close());
  beforeEach(async () => {
    await sit({ api, person: await api.person(), content });
  });
}

interface Example {
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a client saves. */
export type Content = Record<string, unknown> & { readonly data: Readonly<Record<string, unknown>>; readonly hash: string };

/** What a client saves of a CAR, from one of its examples: by default one that may be transmitted. */
export async function carContent(api: Api, example = 'minimal'): Promise<Content> {
  const { data } = JSON.parse(readFileSync(join(repository, `schemas/exemples/CAR/${example}.json`), 'utf8')) as Example;
  const { version, hash } = api.services.dispositifs.current('CAR')!;
  return { dispositif: 'CAR', version, hash, data, documents: {}, visited: [], origin: { etablissement: { denomination: 'HUM' } }, aside: {}, review: [] };
}

/** A draft kept by the server, as revision 1. */
export async function createDraft(person: Person, content: unknown, id = newId()): Promise<string> {
  const response = await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-none-match': '*' }, body: content });
  if (response.statusCode !== 201) throw new Error(response.body);
  return id;
}
