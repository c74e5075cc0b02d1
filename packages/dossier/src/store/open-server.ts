import type * as http from './http/index.js';

export type { HttpStore, ServerSession } from './http/index.js';
/** What there is to keep dossiers on a server. */
export type Server = typeof http;

/** The code for a server, fetched only by the pages that have one. */
export const openServer = (): Promise<Server> => import('./http/index.js');
