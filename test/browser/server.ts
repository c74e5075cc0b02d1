import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadDispositif, type Definition } from '@akto/core';
import { compileFile } from '../../packages/compiler/src/node/compile-file.js';
import { openSession } from '../../packages/server/src/sessions/sessions.js';
import { openApi, type Api, type Person } from '../server/api.js';

/** What goes wrong on the way of the next requests. */
interface Fault {
  /** `cut`: the request never arrives. `lost`: it is done, its answer never arrives. The others are answers. */
  readonly kind: 'cut' | 'lost' | 'portal' | 'busy' | 'broken';
  /** Of requests with this method only. */
  readonly method?: string;
  /** So many requests; all until told otherwise when it is not given. */
  readonly times?: number;
}

/** Somebody with a company of their own, and a clock that goes on by a minute each time something is kept. */
class Visitor {
  minute = -1;
  requests: string[] = [];
  faults: (Fault & { left: number })[] = [];
  readonly person: Person;
  readonly adviser: Person;
  constructor(person: Person, adviser: Person) {
    this.person = person;
    this.adviser = adviser;
  }

  get now(): Date {
    return new Date(Date.UTC(2026, 10, 23, 9, Math.max(this.minute, 0)));
  }

  fault(method: string): Fault['kind'] | undefined {
    const fault = this.faults.find((one) => one.left > 0 && (one.method ?? method) === method);
    if (fault) fault.left -= 1;
    return fault?.kind;
  }
}

const STAMPED = /^PUT \/api\/drafts\/[^/]+$|^POST \/api\/(drafts\/[^/]+\/transmit|dossiers\/[^/]+\/instruct)$/;

let api: Promise<Api> | undefined;
const visitors = new Map<string, Promise<Visitor>>();
const current = new AsyncLocalStorage<Visitor>();

/**
 * A middleware of the web test runner: the real server, on its embedded database, at `/serveur/<name>/api`, as somebody who is
 * signed in under that name; a name is made when it is first used, as a colleague of the name before « + » if there is one.
 * `POST /serveur/<name>/fautes` says what goes wrong from now on.
 */
export async function serverMiddleware(context: { path: string; req: IncomingMessage; res: ServerResponse; respond?: boolean }, next: () => Promise<void>): Promise<void> {
  const [, name, path] = /^\/serveur\/([\w+-]+)(\/.*)$/.exec(context.req.url ?? '') ?? [];
  if (name === undefined || path === undefined) return next();
  const { req, res } = context;
  context.respond = false;
  // The runner has begun with « not found ».
  res.statusCode = 200;
  const visitor = await visitorOf(name);
  if (path === '/fautes') return control(visitor, req, res);
  await current.run(visitor, () => answer(visitor, path, req, res));
}

async function answer(visitor: Visitor, path: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const method = req.method ?? 'GET';
  const request = `${method} ${path.split('?')[0]}`;
  visitor.requests.push(request);
  const kind = visitor.fault(method);
  if (kind === 'cut') return void res.destroy();
  if (kind === 'portal') return void res.writeHead(200, { 'content-type': 'text/html' }).end('<p>Bienvenue sur le réseau de l’hôtel.</p>');
  if (kind === 'busy') return void res.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' }).end();
  if (kind === 'broken') return void res.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify({ code: 'donnees-demesurees', detail: 'Les données sont trop grandes.' }));
  if (STAMPED.test(request)) visitor.minute += 1;
  const speaker = request.endsWith('/instruct') ? visitor.adviser : visitor.person;
  const { app } = await opened();
  req.url = path;
  req.headers.cookie = speaker.cookie;
  if (speaker !== visitor.person) delete req.headers['akto-account'];
  // After its first bytes: before them, a browser asks again by itself.
  if (kind === 'lost') {
    res.end = ((): ServerResponse => {
      res.flushHeaders();
      setImmediate(() => res.destroy());
      return res;
    }) as typeof res.end;
  }
  app.routing(req, res);
}

async function control(visitor: Visitor, req: IncomingMessage, res: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  const { faults, signOut, restore } = JSON.parse(text || '{}') as { faults?: readonly Fault[]; signOut?: boolean; restore?: string };
  if (faults) visitor.faults = faults.map((fault) => ({ ...fault, left: fault.times ?? Infinity }));
  const { services } = await opened();
  if (signOut === true) await services.db.deleteFrom('session').where('account_id', '=', visitor.person.account).execute();
  if (signOut === false) await current.run(visitor, () => signIn(visitor));
  if (restore !== undefined) await restoreDraft(visitor, restore);
  const { requests } = visitor;
  visitor.requests = [];
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ requests, account: visitor.person.account, tenant: visitor.person.tenant }));
}

async function restoreDraft({ person: { tenant } }: Visitor, id: string): Promise<void> {
  const { db } = (await opened()).services;
  const { content } = await db.selectFrom('draft_revision').select('content').where('tenant_id', '=', tenant).where('draft_id', '=', id).where('revision', '=', 1).executeTakeFirstOrThrow();
  await db.updateTable('draft').set({ content, revision: 1 }).where('tenant_id', '=', tenant).where('id', '=', id).execute();
}

async function signIn({ person }: Visitor): Promise<void> {
  const { services } = await opened();
  const session = await openSession(services, person.account);
  (person as { cookie: string }).cookie = `akto-session=${session?.token}`;
}

function visitorOf(name: string): Promise<Visitor> {
  const known = visitors.get(name);
  if (known) return known;
  const [before] = name.split('+');
  const made = opened().then(async (server) => {
    const colleague = before !== undefined && before !== name ? (await visitorOf(before)).person : undefined;
    const person = await server.person('redacteur', colleague);
    return new Visitor(person, await server.person('instructeur', person));
  });
  visitors.set(name, made);
  return made;
}

function opened(): Promise<Api> {
  return (api ??= open());
}

async function open(): Promise<Api> {
  const server = await openApi();
  Object.defineProperty(server, 'now', { get: () => current.getStore()?.now ?? new Date(Date.UTC(2026, 10, 23, 9)) });
  const known = server.services.dispositifs.definitionOf.bind(server.services.dispositifs);
  const definition = await contract();
  await server.services.db.insertInto('dispositif').values({ code: 'CAR', version: '1', hash: 'abc', module: '', added_at: new Date() }).execute();
  server.services.dispositifs.definitionOf = async (db, hash, now) => (hash === definition.hash ? definition : known(db, hash, now));
  return server;
}

/** The dispositif of the contract's drafts, under the names that they give it. */
async function contract(): Promise<Definition> {
  const { module, problems } = compileFile(fileURLToPath(new URL('../fixtures/contrat/CONTRAT.json', import.meta.url)));
  if (!module) throw new Error(JSON.stringify(problems));
  const { default: factory } = (await import(`data:text/javascript;base64,${Buffer.from(module.code).toString('base64')}`)) as { default: Parameters<typeof loadDispositif>[0] };
  return { ...loadDispositif(factory), code: 'CAR', version: '1', hash: 'abc' };
}
