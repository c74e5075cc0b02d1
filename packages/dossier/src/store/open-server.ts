import { later } from '../later.js';
import type * as http from './http/index.js';

export type { HttpStore, ServerSession } from './http/index.js';
/** What there is to keep dossiers on a server. */
export type Server = typeof http;

const server = later<Server>(() => import('./http/index.js'), 'connect');

/** The code for a server, fetched only by the pages that have one. Rejects with PartError, and tries again when called again. */
export const openServer = (): Promise<Server> => server.load();
